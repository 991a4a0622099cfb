// `npm run mutate -- <room> [runs a property]`: what the tests of one room miss. Where a mutant lives on, either a case
// is missing or the text changed has no meaning; test/mutation/README.md says which are which.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const [room = '', runs = '30', ...rest] = process.argv.slice(2)
if (room === '' || !existsSync(`src/${room}`)) {
  console.error(`no room is called "${room}"; name a folder of src, such as calendar`)
  process.exit(2)
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs', ...rest],
  { stdio: 'inherit', env: { ...process.env, MUTATED_ROOM: room, FC_RUNS: runs } },
)
process.exit(status ?? 1)
