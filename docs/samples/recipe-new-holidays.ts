import {
  chinaCalendar,
  deadlineStatus,
  disclosureDue,
  linxiaMarket,
  type PlainDate,
  sayNoticeFault,
  unwrap,
  withNotice,
  type YearNotice,
} from 'double-random'

// As it stands in a file, in the notice's own terms. (This one is invented; it has a slip of the pen.)
const file = `{ "notice": { "id": "example 2027" }, "year": 2027,
  "off": [{ "from": "2027-01-01", "to": "2027-01-03" }, { "from": "2027-02-05", "to": "2027-02-11" },
    { "from": "2027-04-03", "to": "2027-04-05" }, { "from": "2027-05-01", "to": "2027-05-05" },
    { "from": "2027-06-09", "to": "2027-06-09" }, { "from": "2027-09-15", "to": "2027-09-15" },
    { "from": "2027-10-01", "to": "2027-10-07" }],
  "work": ["2027-02-15", "2027-05-08"] }`
const wrong = withNotice(chinaCalendar())(JSON.parse(file) as YearNotice)
if (wrong._tag === 'Left') console.log(wrong.left.map(sayNoticeFault('en'))) // => ['work[0]: 2027-02-15 is a weekday; expected a make-up day on a Saturday or Sunday']

const notice = JSON.parse(file.replace('2027-02-15', '2027-02-14')) as YearNotice
const calendar = unwrap(withNotice(chinaCalendar())(notice))
console.log(calendar.id) // => 'cn-2013-2026+example 2027'

// A deadline that was an estimate until now is one that counts.
const [inspected, on] = ['2026-12-14' as PlainDate, '2027-01-13' as PlainDate]
const before = unwrap(disclosureDue(linxiaMarket, chinaCalendar(), { provisional: true })(inspected))
console.log(deadlineStatus(chinaCalendar())({ deadline: before, on }).value) // => 'undetermined'
const after = unwrap(disclosureDue(linxiaMarket, calendar)(inspected))
console.log(after.due) // => '2027-01-12'
console.log(deadlineStatus(calendar)({ deadline: after, on }).value) // => 'overdue'
