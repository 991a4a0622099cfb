// `npm run bench`: the built package, benchmark after benchmark, each in a process of its own, closed by one table;
// `npm run bench -- draw` runs one; `npm run bench -- --write` puts the table into the pages on speed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { clearLines, tableOf, writePages } from './lines.mjs'

const write = process.argv.includes('--write')
const [only, ...rest] = process.argv.slice(2).filter((a) => a !== '--write')
const names = readdirSync('test/bench').flatMap((f) => (f.endsWith('.bench.mjs') ? [f.split('.')[0]] : []))
const chosen = names.filter((name) => only === undefined || name === only)
if (chosen.length === 0) {
  console.error(`no benchmark is called ${only}; there are ${names.join(', ')}`)
  process.exit(2)
}
mkdirSync('reports', { recursive: true })
clearLines()
const machine = `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
console.log(machine)
for (const name of chosen) {
  console.log(`\n## ${name}\n`)
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `test/bench/${name}.bench.mjs`, ...rest],
    {
      stdio: 'inherit',
      env: { ...process.env, BENCH_LINES: '1' },
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}
console.log(`\n${tableOf('en')}`)
if (write) writePages(machine)
