// The lives of visits replayed from their events, streamed: time for each event and peak memory as the number of events
// grows while as many visits are open at a time. The events are made outside the clock. Beside it, only parsing the same
// events from lines of JSON and hashing each line with Node's own SHA-256: what any chained log costs before it is read.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { linxiaJoint, replayStream } from '../../dist/index.js'
import { wholeLife } from '../followup/life.ts'
import { addLine } from './lines.mjs'

const LIFE = wholeLife('V', 'S').length

/** So many visits woven into each other: the k-th events of all, then the next ones; then the next such group. */
const groups = function* (events, open) {
  for (let first = 0; first < events / LIFE; first += open) {
    const lives = Array.from({ length: open }, (_, i) => wholeLife(`V${first + i}`, `S${first + i}`))
    yield Array.from({ length: LIFE }, (_, k) => lives.map((life) => life[k])).flat()
  }
}

const cases = {
  replay: (events, open) => {
    let [making, archived] = [0, 0]
    const stream = function* () {
      let from = performance.now()
      for (const group of groups(events, open)) {
        making += performance.now() - from
        yield* group
        from = performance.now()
      }
    }
    const started = performance.now()
    for (const state of replayStream(linxiaJoint)(stream())) {
      if (state._tag !== 'Archived') throw new Error(JSON.stringify(state))
      archived += 1
    }
    return { ms: performance.now() - started - making, done: archived }
  },
  'parsing and hashing only': (events, open) => {
    let [ms, seen] = [0, 0]
    for (const group of groups(events, open)) {
      const lines = group.map((event) => JSON.stringify(event))
      const started = performance.now()
      for (const line of lines) {
        createHash('sha256').update(line).digest('hex')
        if (JSON.parse(line).visit !== '') seen += 1
      }
      ms += performance.now() - started
    }
    return { ms, done: seen / LIFE }
  },
}

const [, , name, events, open] = process.argv
if (name !== undefined) {
  const { ms, done } = cases[name](Number(events), Number(open))
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
        than: ['parsing and hashing them alone', '仅解析并散列'],
        times: parsing.ms / own.ms,
        mb: own.mb,
      })
      return answers.map(({ what, ms, done, mb }) => ({
        what,
        events: n,
        'open at a time': at,
        visits: done,
        seconds: (ms / 1000).toFixed(2),
        'µs each': ((ms * 1000) / n).toFixed(2),
        MB: mb,
      }))
    }),
  )
}
