import { chinaCalendar, disclosureDue, linxiaMarket, type PlainDate, sayCalendarProblem } from 'double-random'

const late = '2026-12-14' as PlainDate

// No notice for 2027 is in the calendar: there is no date, only how far the count has come.
const answer = disclosureDue(linxiaMarket, chinaCalendar())(late)
if (answer._tag === 'Left' && answer.left._tag === 'NotCovered') {
  console.log([answer.left.year, answer.left.counted, answer.left.asked]) // => [2027, 13, 20]
  console.log(sayCalendarProblem('zh')(answer.left).includes('20个工作日已数到第13个')) // => true
}

// Asked for, an estimate by the statutory holidays alone; it says what it is.
const estimate = disclosureDue(linxiaMarket, chinaCalendar(), { provisional: true })(late)
console.log(estimate._tag === 'Right' && [estimate.right.due, estimate.right.standing]) // => ['2027-01-12', 'provisional']
