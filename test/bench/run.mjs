// `npm run bench`: the built package, benchmark after benchmark, each in a process of its own; `npm run bench -- draw`
// runs one.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

const [only, ...rest] = process.argv.slice(2)
const files = readdirSync('test/bench').filter(
  (f) => f.endsWith('.bench.mjs') && (only === undefined || f.startsWith(`${only}.`)),
)
if (files.length === 0) {
  console.error(
    `no benchmark is called ${only}; there are ${readdirSync('test/bench')
      .filter((f) => f.endsWith('.bench.mjs'))
      .map((f) => f.split('.')[0])
      .join(', ')}`,
  )
  process.exit(2)
}
console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
)
for (const file of files) {
  console.log(`\n## ${file.split('.')[0]}\n`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `test/bench/${file}`, ...rest], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
