import {
  commitDispatch,
  explain,
  holdDispatch,
  linxiaJoint,
  nobleHash,
  plainDate,
  prepareDispatch,
  unwrap,
  verifyDispatchRecord,
} from 'double-random'

const inspector = (id: string, department: string) => ({
  id,
  name: id,
  kind: 'civil-servant' as const,
  department,
  area: '临夏县',
  unit: `${department}局`,
  certificate: { number: `甘${id}` },
  tags: [],
  mayLead: true,
})

// Before the seed: who may be sent, and a commitment to publish.
const prepared = unwrap(
  prepareDispatch(linxiaJoint, { hash: nobleHash })({
    mode: 'wide',
    inspectors: [inspector('马', '公安'), inspector('王', '市场监管'), inspector('李', '市场监管')],
    visits: [
      { id: 'V1', subject: 'S1', day: unwrap(plainDate('2022-06-01')), departments: ['公安', '市场监管'] },
    ],
  }),
)
if (prepared.status !== 'possible') throw new Error('short of people')
console.log(prepared.because.map(explain('en'))[0]) // => '1 visits can get random teams from 3 candidates in wide mode; nothing is drawn yet (joint/21.match)'
const { request } = prepared
const commitment = unwrap(
  commitDispatch(nobleHash)({
    drawId: 'LX-2026-0008',
    seed: [{ _tag: 'digits', from: 'lottery balls in the town hall, 6 March 2026, 10:00', count: 20 }],
    request,
  }),
)

// After the balls were drawn in public. Digits that were not committed to are refused.
const hold = (digits: string) =>
  holdDispatch(nobleHash)({ commitment, ...prepared, seed: [{ _tag: 'digits', value: digits }] })
const short = hold('2718281828')
console.log(short._tag === 'Left' ? explain('en')(short.left[0]) : '') // => 'seed[0].value: “2718281828” can\'t be used; expected the 20 digits that were committed, each from 0 to 9; 10 are given'
const held = unwrap(hold('27182818284590452353'))
if (held.status !== 'assigned') throw new Error('what was possible before the seed is so with it')

console.log(held.record.seed) // => 'LX-2026-0008/27182818284590452353'
console.log(held.record.teams['V1']?.length) // => 2
console.log(held.teams[0]?.leader) // => '马'
console.log(held.because.map(explain('en'))[0]) // => '1 visits got random teams from 3 candidates in wide mode, 0 to 1 visits each (joint/21.match)'
console.log(verifyDispatchRecord(nobleHash)({ record: held.record, request })) // => []
