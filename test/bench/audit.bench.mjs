// The audit of a year of Linxia as it grows: a tenth, the whole, and what is asked for (`npm run bench -- audit 10`).
// Beside it, in the same run, the same draws recomputed one by one with `verifyDraw`: what a reader without an
// auditor would do for the draws alone.
import { performance } from 'node:perf_hooks'
import {
  auditYear,
  chinaCalendar,
  decodeAuditRecords,
  verifyDispatchRecord,
  verifyDraw,
} from '../../dist/index.js'
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
    registers: [{ prefix: 'LX2022-', first: 1, last: draws.length }],
    drawn,
    visits: merged.visits,
    teams: dispatch.teams ?? {},
    leaders: dispatch.leaders ?? {},
    events: merged.visits.map((v) => ({ _tag: 'ResultsFormed', id: v.id, visit: v.id, on: on.get(v.id) })),
    notices: [],
  }
}

const timed = (work) => {
  const started = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - started) / 1000 }
}

const scales = [0.1, 1, ...process.argv.slice(2).map(Number)]
console.table(
  scales.map((by) => {
    const scale = Object.fromEntries(Object.entries(SCALE).map(([k, n]) => [k, Math.round(n * by)]))
    const year = runLinxia(() => {}, scale)
    const records = recordsOf(year)
    const capabilities = {
      calendar: chinaCalendar(),
      hash: nativeHash,
      redispatch: verifyDispatchRecord(nativeHash),
    }
    const before = process.memoryUsage().rss
    const read = timed(() => decodeAuditRecords(records))
    if (read.value._tag === 'Left') throw new Error(JSON.stringify(read.value.left.slice(0, 3)))
    const audit = timed(() => auditYear(year.rules, capabilities)(read.value.right))
    const after = process.memoryUsage().rss
    const alone = timed(() =>
      records.draws.map(({ record, roster }) => verifyDraw(nativeHash)({ record, rows: roster.rows })),
    )
    return {
      subjects: scale.subjects,
      draws: records.draws.length,
      visits: records.visits.length,
      'read, s': read.seconds.toFixed(2),
      'audit, s': audit.seconds.toFixed(2),
      'verifyDraw alone, s': alone.seconds.toFixed(2),
      'audit : verifyDraw': (audit.seconds / alone.seconds).toFixed(1),
      'audit adds, MB': ((after - before) / 1e6).toFixed(0),
      'all, MB': (after / 1e6).toFixed(0),
    }
  }),
)
