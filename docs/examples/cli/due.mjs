// node due.mjs 2026-02-10 2026-03-02
// By which day must the result of each inspection be disclosed (market rules of Linxia)?
// Ends with 0, or with 2 when a day is no day or lies outside the years whose holidays are published.
import { chinaCalendar, disclosureDue, linxiaMarket, plainDate, toResult } from 'double-random'
import { language, stop } from './files.mjs'

const dueBy = disclosureDue(linxiaMarket, chinaCalendar())
const days = process.argv.slice(2)
if (days.length === 0) stop('node due.mjs YYYY-MM-DD ...')

for (const text of days) {
  const day = plainDate(text)
  const answer = toResult(day._tag === 'Left' ? day : dueBy(day.right), language)
  if (answer.ok) console.log(`${text} ${answer.value.due} ${answer.value.bases.join(' ')}`)
  else {
    console.error(`${text} ${answer.text}`)
    process.exitCode = 2
  }
}
