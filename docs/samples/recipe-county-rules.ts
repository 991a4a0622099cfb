import {
  checkTimeline,
  chinaCalendar,
  disclosureDue,
  linxiaMarket,
  type PlainDate,
  type Refinement,
  refine,
  renderProblems,
  rulesetOn,
  unwrap,
} from 'double-random'

// As it stands in a file of the county: from 2026 on, results within 10 working days.
const file = `{ "id": "yongjing-2026", "title": { "zh": "永靖县", "en": "Yongjing" }, "county": "622923",
  "from": "2026-01-01", "values": { "disclosure": { "unit": "workdays", "n": 10 } } }`
const county = unwrap(refine(linxiaMarket)(JSON.parse(file) as Refinement))

// Before that day the prefecture's rules hold; its first day is the county's own assumption.
const until2025 = { ...linxiaMarket, from: '2021-01-01' as PlainDate, until: '2025-12-31' as PlainDate }
console.log(checkTimeline([until2025, county])) // => []

const on = '2026-02-10' as PlainDate
const due = unwrap(disclosureDue(unwrap(rulesetOn([until2025, county])(on)), chinaCalendar())(on))
console.log([due.due, due.bases]) // => ['2026-03-02', ['market/23.disclosure', 'joint/37.refine', 'civil/201.start']]

// Looser than the prefecture, or not a value at all: refused, with what would be allowed.
const looser = refine(linxiaMarket)({ ...county, county: '622923', values: { teamSize: 1 } })
if (looser._tag === 'Left') console.log(renderProblems('en')(looser.left)) // => '622923: the size of a team (teamSize) of 1 is looser than the prefecture’s 2; a county may only be stricter (market/16.two, joint/37.refine) [RefinementLoosens]'
