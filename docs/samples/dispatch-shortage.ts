import { assignTeams, nobleHash, sayCertificate, shortageRemedies, unwrap } from 'double-random'

const request = {
  seed: 'LX-2026-0008/01234567890123456789',
  cap: 1,
  inspectors: [
    { id: '马', department: '卫生健康' },
    { id: '王', department: '卫生健康' },
    { id: '李', department: '卫生健康' },
  ],
  visits: [
    { id: 'V1', slots: [{ department: '卫生健康' }, { department: '卫生健康' }] },
    { id: 'V2', slots: [{ department: '卫生健康' }, { department: '卫生健康' }] },
  ],
}
const result = assignTeams(nobleHash)(request)
if (result._tag === 'Left' || result.right.status !== 'infeasible') throw new Error('there is one')

console.log(sayCertificate('en', request)(result.right.certificate)) // => '2 visits need 4 places; 3 eligible inspectors (after 0 recusals) have capacity for 3; short by 1; 4 for somebody of 卫生健康 (3 on the roster, 3 can be sent).'
const remedies = unwrap(shortageRemedies(nobleHash)(request))
console.log(remedies.cap) // => 2
console.log(remedies.directAssignments) // => 1
