// The lives of visits replayed from their events, streamed: time and peak memory as the number of events grows while
// as many visits are open at a time; beside it, only parsing the same events from a file of one JSON a line.
import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { linxiaJoint, replayStream } from '../../dist/index.js'
import { wholeLife } from '../followup/life.ts'
import { addLine } from './lines.mjs'

const LIFE = wholeLife('V', 'S').length

/** So many visits woven into each other: the k-th events of all, then the next ones; then the next such group. */
const stream = function* (events, open) {
  for (let first = 0; first < events / LIFE; first += open) {
    const lives = Array.from({ length: open }, (_, i) => wholeLife(`V${first + i}`, `S${first + i}`))
    for (let k = 0; k < LIFE; k++) for (const life of lives) yield life[k]
  }
}

const cases = {
  replay: (events, open) => {
    let archived = 0
    for (const state of replayStream(linxiaJoint)(stream(events, open)))
      if (state._tag === 'Archived') archived += 1
    return archived
  },
  'making and parsing only': (events, open) => {
    let seen = 0
    for (const event of stream(events, open)) if (JSON.parse(JSON.stringify(event)).visit !== '') seen += 1
    return seen / LIFE
  },
}

const [, , name, events, open] = process.argv
if (name !== undefined) {
  const started = performance.now()
  const done = cases[name](Number(events), Number(open))
  const ms = performance.now() - started
  console.log(JSON.stringify({ ms, done, mb: Math.round(process.resourceUsage().maxRSS / 1024) }))
} else {
  const file = fileURLToPath(import.meta.url)
  console.table(
    [
      [10_000, 200],
      [100_000, 200],
      [1_000_000, 200],
      [1_000_000, 4_000],
    ].flatMap(([n, at]) => {
      const answers = Object.keys(cases).map((what) => {
        const out = execFileSync(process.execPath, ['--import', 'tsx', file, what, `${n}`, `${at}`])
        return { what, ...JSON.parse(out.toString()) }
      })
      const [own, parsing] = answers
      addLine({
        what: [`replaying events, ${at} visits open`, `重放事件，同时 ${at} 次检查未结`],
        size: n.toLocaleString('en'),
        seconds: own.ms / 1000,
        than: ['making and parsing them alone', '仅生成并解析'],
        times: parsing.ms / own.ms,
        mb: own.mb,
      })
      return answers.map(({ what, ms, done, mb }) => {
        return {
          what,
          events: n,
          'open at a time': at,
          visits: done,
          seconds: (ms / 1000).toFixed(2),
          MB: mb,
        }
      })
    }),
  )
}
