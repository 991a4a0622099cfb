import {
  commit,
  type DrawRecord,
  explain,
  freezeRoster,
  holdDraw,
  nobleHash,
  verifyDraw,
  verifyTicket,
} from 'double-random'

const rows = ['一小', '二小', '三小', '四小', '五小'].map((id) => ({ id, stratum: '学校' }))
const roster = freezeRoster(nobleHash)(rows)
if (roster._tag === 'Left') throw new Error('the roster has faults')
const commitment = commit({
  drawId: 'LX-2026-0007',
  roster: roster.right,
  quotas: { 学校: { _tag: 'count', count: 2 } },
  seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
})
if (commitment._tag === 'Left') throw new Error('the commitment has faults')
const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
const record = holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed })
if (record._tag === 'Left') throw new Error('roster or digits are not the committed ones')

// With the record and the roster: everything.
const whole = verifyDraw(nobleHash)({ record: record.right, rows })
console.log(whole._tag === 'Right' ? whole.right.value : whole.left) // => 'confirmed'

// With the record and one id: one school.
const one = verifyTicket(nobleHash)({ record: record.right, id: '五小', stratum: '学校' })
console.log(one._tag === 'Right' ? one.right.value : one.left) // => 'not-drawn'

// Another file by mistake: no verdict on the draw, but what was expected where.
const wrong = verifyDraw(nobleHash)({ record: JSON.parse('{"students": 40}') as DrawRecord, rows })
console.log(wrong._tag === 'Left' ? explain('en')(wrong.left[0]) : '') // => 'record.scheme: missing; expected the scheme sha256-v1'
