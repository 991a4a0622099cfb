// The audit of a year of Linxia as it grows: a tenth, the whole, and what is asked for (`npm run bench -- audit 10`).
import { performance } from 'node:perf_hooks'
import { auditYear, chinaCalendar } from '../../dist/index.js'
import { nativeHash } from '../../dist/node.js'
import { runLinxia, SCALE } from '../../docs/examples/linxia-2022/year.ts'

const recordsOf = (year) => {
  const on = new Map(year.finished.finished.map((f) => [f.visit, f.inspectedOn]))
  const { draws, drawn, merged, dispatch } = year.campaign
  return {
    year: 2022,
    asOf: '2022-12-31',
    plan: { submittedOn: '2022-01-10' },
    subjects: year.subjects,
    inspectors: year.inspectors,
    interests: [],
    tasks: year.schedule.tasks.map((t) => ({ ...t, publishedOn: '2022-01-01' })),
    draws: draws.map((d) => ({
      ...d,
      published: { digest: d.record.commitmentDigest, on: '2022-01-01' },
      heldOn: '2022-01-01',
    })),
    drawn,
    visits: merged.visits,
    teams: dispatch.teams,
    leaders: dispatch.leaders,
    events: merged.visits.map((v) => ({ _tag: 'ResultsFormed', id: v.id, visit: v.id, on: on.get(v.id) })),
    notices: [],
  }
}

const scales = [0.1, 1, ...process.argv.slice(2).map(Number)]
console.table(
  scales.map((by) => {
    const scale = Object.fromEntries(Object.entries(SCALE).map(([k, n]) => [k, Math.round(n * by)]))
    const year = runLinxia(() => {}, scale)
    const records = recordsOf(year)
    const started = performance.now()
    auditYear(year.rules, { calendar: chinaCalendar(), hash: nativeHash })(records)
    return {
      subjects: scale.subjects,
      draws: records.draws.length,
      visits: records.visits.length,
      'audit, ms': (performance.now() - started).toFixed(0),
      'RSS, MB': (process.memoryUsage().rss / 1e6).toFixed(0),
    }
  }),
)
