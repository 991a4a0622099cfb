// The audit of a year of Linxia as it grows: a tenth, the whole, and what is asked for (`npm run bench -- audit 10`).
// As an auditor does it: a process of its own reads the records from a file (one line of JSON a record), decodes and
// audits them; time and peak memory are that process's. Beside it, in the same process, the same draws recomputed one
// by one with `verifyDraw`: what a reader without an auditor would do for the draws alone.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import {
  auditYear,
  chinaCalendar,
  decodeAuditRecords,
  verifyDispatchRecord,
  verifyDraw,
} from '../../dist/index.js'
import { nativeHash } from '../../dist/node.js'
import { addLine } from './lines.mjs'

const write = async (scale, file) => {
  const { linxiaRecords } = await import('../support/linxiaRecords.ts')
  const { year, records, subjects } = linxiaRecords(scale, Math.max(1, scale))
  const lists = Object.entries(records).filter(([, value]) => Array.isArray(value))
  const empty = Object.fromEntries(lists.map(([name]) => [name, []]))
  const to = openSync(file, 'w')
  const line = (value) => writeSync(to, `${JSON.stringify(value)}\n`)
  line({ rules: year.rules, records: { ...records, ...empty } })
  for (const [name, items] of lists) for (const item of items) line([name, item])
  closeSync(to)
  const { events, draws, visits } = records
  return { subjects, events: events.length, draws: draws.length, visits: visits.length }
}

const read = async (file) => {
  const source = await open(file)
  let year
  for await (const text of source.readLines()) {
    const value = JSON.parse(text)
    if (year === undefined) year = value
    else year.records[value[0]].push(value[1])
  }
  return year
}

const timed = (work) => {
  const started = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - started) / 1000 }
}

const audit = async (file) => {
  const started = performance.now()
  const { rules, records } = await read(file)
  const decoded = decodeAuditRecords(records)
  if (decoded._tag === 'Left') throw new Error(JSON.stringify(decoded.left.slice(0, 3)))
  const reading = (performance.now() - started) / 1000
  const capabilities = {
    calendar: chinaCalendar(),
    hash: nativeHash,
    redispatch: verifyDispatchRecord(nativeHash),
  }
  const audited = timed(() => auditYear(rules, capabilities)(decoded.right))
  const wrong = audited.value.filter((f) => f._tag === 'NotAsRuled')
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong.slice(0, 3)))
  const mb = process.resourceUsage().maxRSS / 1024
  const { user, system } = process.cpuUsage()
  const alone = timed(() =>
    decoded.right.draws.map(({ record, roster }) => verifyDraw(nativeHash)({ record, rows: roster.rows })),
  )
  return { reading, seconds: audited.seconds, cpu: (user + system) / 1e6, mb, alone: alone.seconds }
}

const [, , ...words] = process.argv
if (words[0] === 'write') console.log(JSON.stringify(await write(Number(words[1]), words[2])))
else if (words[0] === 'audit') console.log(JSON.stringify(await audit(words[1])))
else {
  const apart = (...args) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        ['--import', 'tsx', fileURLToPath(import.meta.url), ...args.map(String)],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      ),
    )
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  const rows = [0.1, 1, ...words.map(Number)].map((scale) => {
    const file = join(folder, `${scale}.jsonl`)
    const made = apart('write', scale, file)
    const { reading, seconds, cpu, mb, alone } = apart('audit', file)
    rmSync(file)
    if (scale >= 1)
      addLine({
        what: [
          `audit of a year, ${made.events.toLocaleString('en')} events`,
          `年度审计，${made.events.toLocaleString('en')} 个事件`,
        ],
        size: made.subjects.toLocaleString('en'),
        seconds,
        than: ['its draws alone, by verifyDraw', '仅用 verifyDraw 复核各次抽取'],
        times: alone / seconds,
        mb,
      })
    return {
      ...made,
      'read, s': reading.toFixed(2),
      'audit, s': seconds.toFixed(2),
      'all, s of processor': cpu.toFixed(2),
      'verifyDraw alone, s': alone.toFixed(2),
      'audit : verifyDraw': (seconds / alone).toFixed(1),
      'peak, MB': mb.toFixed(0),
    }
  })
  rmSync(folder, { recursive: true })
  console.table(rows)
}
