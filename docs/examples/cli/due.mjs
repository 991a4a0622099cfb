// node due.mjs 2026-02-10 2026-03-02
// By which day must the result of each inspection be disclosed (market rules of Linxia)?
// Ends with 0, or with 2 when a day is no day or lies outside the years whose holidays are published.
import { chinaCalendar, disclosureDue, linxiaMarket, plainDate } from 'double-random'

const dueBy = disclosureDue(linxiaMarket, chinaCalendar())
const days = process.argv.slice(2)
if (days.length === 0) console.error('node due.mjs YYYY-MM-DD ...')
let bad = days.length === 0
for (const text of days) {
  const day = plainDate(text)
  const answer = day._tag === 'Left' ? day : dueBy(day.right)
  if (answer._tag === 'Left') {
    bad = true
    console.error(`${text}: ${JSON.stringify(answer.left)}`)
  } else console.log(`${text} ${answer.right.due} ${answer.right.bases.join(' ')}`)
}
process.exit(bad ? 2 : 0)
