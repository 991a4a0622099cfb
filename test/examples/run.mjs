// `npm run test:examples`: the packed library as a stranger has it, and every example run for real on it.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiles, pack, settle } from './home.mjs'

if (!existsSync('dist/index.js')) {
  console.error('examples: the library is not built; run `npm run build` first')
  process.exit(1)
}

const EXAMPLES = ['cli', 'service', 'browser']
const asked = process.argv.slice(2)
const dir = mkdtempSync(join(tmpdir(), 'double-random-examples-'))
const results = []
const check = (name, ok, said = '') => {
  results.push({ name, ok })
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}${ok ? '' : `\n${said}`}`)
}

try {
  const tarball = pack(dir)
  for (const name of EXAMPLES.filter((one) => asked.length === 0 || asked.includes(one))) {
    const before = results.length
    const { default: exercise } = await import(`./${name}.mjs`)
    const home = settle(name, dir, tarball)
    const compiling = compiles(home)
    try {
      await exercise({ dir: home, check })
    } catch (error) {
      check(`${name}: runs to its end`, false, error.stack)
    }
    const compiled = await compiling
    if (compiled !== undefined) check(`${name}: compiles against the packed types`, ...compiled)
    if (results.length === before) check(`${name}: was exercised`, false)
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}

const failed = results.filter(({ ok }) => !ok).length
const passed = results.length - failed
mkdirSync('reports', { recursive: true })
writeFileSync('reports/examples.json', JSON.stringify({ passed, failed, results }, null, 2))
console.log(`examples: ${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
