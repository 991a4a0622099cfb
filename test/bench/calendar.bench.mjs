// Working-day arithmetic: this library, chinese-workday, chinese-days and a loop over date-fns, in one run.
// node --import tsx test/bench/calendar.bench.mjs
import chineseDays from 'chinese-days'
import { isWorkday as packageSays } from 'chinese-workday'
import { addDays } from 'date-fns/addDays'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { Bench } from 'tinybench'
import { addWorkdays, chinaCalendar, countWorkdays } from '../../dist/index.js'
import { addLine } from './lines.mjs'

const started = performance.now()
const calendar = chinaCalendar()
const built = performance.now() - started

const ours = addWorkdays(calendar)
const count = countWorkdays(calendar)
const iso = (date) => formatISO(date, { representation: 'date' })

const loopOverDateFns = (start, n) => {
  let date = parseISO(start)
  for (let counted = 0; counted < n; ) {
    date = addDays(date, 1)
    if (packageSays(iso(date))) counted++
  }
  return iso(date)
}

const loopOverPackage = (start, n) => {
  let at = Date.parse(start)
  let text = start
  for (let counted = 0; counted < n; ) {
    at += 86_400_000
    text = new Date(at).toISOString().slice(0, 10)
    if (packageSays(text)) counted++
  }
  return text
}

const contenders = {
  'double-random': (start, n) => ours(start, n).right,
  'chinese-workday, day by day': loopOverPackage,
  'chinese-days findWorkday': (start, n) => chineseDays.findWorkday(n, start),
  'date-fns loop': loopOverDateFns,
}

const START = '2016-03-01'
const rows = []
for (const n of [20, 2000]) {
  const bench = new Bench({ time: 300 })
  for (const [name, add] of Object.entries(contenders)) bench.add(name, () => add(START, n))
  await bench.run()
  const mean = (name) => 1000 * (bench.getTask(name)?.result.latency.mean ?? Number.NaN)
  for (const [name, add] of Object.entries(contenders))
    rows.push({
      'working days': n,
      by: name,
      'µs each': Number(mean(name).toFixed(2)),
      'times ours': Number((mean(name) / mean('double-random')).toFixed(1)),
      answer: add(START, n),
    })
}
const ZH = {
  'chinese-workday, day by day': 'chinese-workday 逐日相加',
  'chinese-days findWorkday': 'chinese-days findWorkday',
  'date-fns loop': 'date-fns 循环',
}
for (const row of rows.filter(({ by }) => by !== 'double-random')) {
  const own = rows.find((r) => r.by === 'double-random' && r['working days'] === row['working days'])
  addLine({
    what: ['adding working days', '工作日相加'],
    size: `${row['working days']}`,
    seconds: own['µs each'] / 1e6,
    than: [row.by, ZH[row.by]],
    times: row['times ours'],
  })
}
const counting = new Bench({ time: 300 })
counting.add('count', () => count('2013-01-04', '2026-12-31'))
await counting.run()

console.table(rows)
console.log(`counting over 14 years: ${(1000 * counting.tasks[0].result.latency.mean).toFixed(2)} µs`)
console.log(`building the national table, first call: ${built.toFixed(1)} ms`)
