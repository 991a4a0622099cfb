import { commit, freezeRoster, holdDraw, nobleHash, unwrap, visitList } from 'double-random'

const rows = ['一小', '二小', '三小', '四小', '五小'].map((id) => ({ id, stratum: '学校' }))
const roster = freezeRoster(nobleHash)(rows)
if (roster._tag === 'Left') throw new Error('the roster has faults')

// Published before the digits exist.
const commitment = commit({
  drawId: 'LX-2026-0007',
  roster: roster.right,
  quotas: { 学校: { _tag: 'share', ratio: { num: 40, den: 100 } } },
  seed: [{ _tag: 'digits', from: 'lottery balls in the town hall, 5 March 2026, 10:00', count: 20 }],
  reserve: 1,
})
if (commitment._tag === 'Left') throw new Error('the commitment has faults')

// After the balls were drawn in public.
const record = holdDraw(nobleHash)({
  commitment: commitment.right,
  roster: roster.right,
  seed: [{ _tag: 'digits', value: '31415926535897932384' }],
})
if (record._tag === 'Left') throw new Error('roster or digits are not the committed ones')

console.log(record.right.seedString) // => 'LX-2026-0007/31415926535897932384'
console.log(unwrap(visitList(record.right)).map(({ id }) => id)) // => ['二小', '一小']
