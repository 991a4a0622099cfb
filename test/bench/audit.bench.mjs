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
import { linxiaRecords } from '../support/linxiaRecords.ts'
import { addLine } from './lines.mjs'

const timed = (work) => {
  const started = performance.now()
  const busy = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(busy)
  return { value, seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 }
}

const scales = [0.1, 1, ...process.argv.slice(2).map(Number)]
console.table(
  scales.map((by) => {
    const { year, records, subjects } = linxiaRecords(by, Math.max(1, by))
    const capabilities = {
      calendar: chinaCalendar(),
      hash: nativeHash,
      redispatch: verifyDispatchRecord(nativeHash),
    }
    const before = process.memoryUsage().rss
    const read = timed(() => decodeAuditRecords(records))
    if (read.value._tag === 'Left') throw new Error(JSON.stringify(read.value.left.slice(0, 3)))
    const audit = timed(() => auditYear(year.rules, capabilities)(read.value.right))
    const wrong = audit.value.filter((f) => f._tag === 'NotAsRuled')
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong.slice(0, 3)))
    const after = process.memoryUsage().rss
    const alone = timed(() =>
      records.draws.map(({ record, roster }) => verifyDraw(nativeHash)({ record, rows: roster.rows })),
    )
    if (by === 1)
      addLine({
        what: ['audit of a year, every check', '年度审计(全部检查项)'],
        size: `${subjects.toLocaleString('en')}, ${records.events.length.toLocaleString('en')} events`,
        seconds: audit.seconds,
        than: ['its draws alone, by verifyDraw', '仅用 verifyDraw 复核各次抽取'],
        times: alone.seconds / audit.seconds,
        mb: after / 1e6,
      })
    return {
      subjects,
      events: records.events.length,
      draws: records.draws.length,
      visits: records.visits.length,
      'read, s': read.seconds.toFixed(2),
      'audit, s': audit.seconds.toFixed(2),
      'audit, s of processor': audit.cpu.toFixed(2),
      'verifyDraw alone, s': alone.seconds.toFixed(2),
      'audit : verifyDraw': (audit.seconds / alone.seconds).toFixed(1),
      'audit adds, MB': ((after - before) / 1e6).toFixed(0),
      'all, MB': (after / 1e6).toFixed(0),
    }
  }),
)
