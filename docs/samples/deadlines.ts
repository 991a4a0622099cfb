import { chinaCalendar, deadlineStatus, disclosureDue, linxiaMarket, type PlainDate } from 'double-random'

const calendar = chinaCalendar()

// An inspection ended on 10 February 2026, just before the Spring Festival.
const answer = disclosureDue(linxiaMarket, calendar)('2026-02-10' as PlainDate)

if (answer._tag === 'Right') {
  const { due, bases, adjustments } = answer.right
  console.log(due) // => '2026-03-16'
  console.log(bases) // => ['market/23.disclosure', 'civil/201.start']
  console.log(adjustments.filter((a) => a._tag === 'WorksByNotice').length) // => 2

  const check = deadlineStatus(calendar)
  console.log(check({ deadline: answer.right, on: '2026-03-13' as PlainDate }).value) // => 'open'
  console.log(check({ deadline: answer.right, on: '2026-03-16' as PlainDate }).value) // => 'due-today'
  console.log(check({ deadline: answer.right, on: '2026-03-17' as PlainDate }).value) // => 'overdue'
}
