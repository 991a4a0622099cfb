import {
  chinaCalendar,
  commit,
  disclosureDue,
  explain,
  freezeRoster,
  holdDraw,
  linxiaMarket,
  nobleHash,
  plainDate,
  unwrap,
  verifyDraw,
  visitList,
} from 'double-random'

// Who could be drawn, and what is bound before chance is known.
const rows = Array.from({ length: 40 }, (_, i) => ({ id: `school-${i + 1}`, stratum: 'schools' }))
const roster = unwrap(freezeRoster(nobleHash)(rows))
const quotas = { schools: { _tag: 'share', ratio: { num: 5, den: 100 } } } as const
const seed = [{ _tag: 'digits', from: 'dice, town hall, 10:00', count: 20 }] as const
const commitment = unwrap(commit({ drawId: 'LX-2026-0007', roster, quotas, seed }))

// The dice have fallen: the draw, and anyone's check of it.
const rolled = [{ _tag: 'digits', value: '31415926535897932384' }] as const
const record = unwrap(holdDraw(nobleHash)({ commitment, roster, seed: rolled }))
console.log(unwrap(visitList(record)).map(({ id }) => id)) // => ['school-12', 'school-6']
console.log(unwrap(verifyDraw(nobleHash)({ record, rows })).value) // => 'confirmed'

// Inspected on 10 February 2026: until when must the result be public, and why that day?
const due = unwrap(disclosureDue(linxiaMarket, chinaCalendar())(unwrap(plainDate('2026-02-10'))))
console.log(due.due) // => '2026-03-16'
console.log(due.adjustments.map(explain('en')).at(-1)) // => '2026-02-28 works by 国办发明电〔2025〕7号 and is counted (holidays/6.arranged)'
