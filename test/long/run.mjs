// `npm run test:long -- [room] [runs] [seconds]`: the properties of one room (or all), each run as often as asked
// (100,000) or for as long as allowed (60 s), from a fresh seed; what each one did is printed, with its seed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'

const [room = '**', runs = '100000', seconds = '60'] = process.argv.slice(2)
const report = 'reports/long.jsonl'
mkdirSync('reports', { recursive: true })
rmSync(report, { force: true })

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/long/vitest.config.ts'],
  { stdio: 'inherit', env: { ...process.env, LONG_ROOM: room, LONG_RUNS: runs, LONG_SECONDS: seconds } },
)

const lines = existsSync(report)
  ? readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
  : []
for (const { file, test, runs: done, seed, ms, failed } of lines)
  console.log(
    `${failed ? 'FAILED' : 'held  '} ${String(done).padStart(7)} runs ${String(ms).padStart(6)} ms  seed ${seed}  ` +
      `${relative('test', file)} > ${test}`,
  )
const total = lines.reduce((n, l) => n + l.runs, 0)
console.log(`${lines.length} properties, ${total} runs, ${lines.filter((l) => l.failed).length} failed`)
process.exit(status ?? 1)
