// The packed package in other versions of Node, and bundled by Vite for a page: the same records from each. The other
// Nodes come from the registry as packages; nothing of the machine's own is touched.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const MAJORS = [22, 24]
const dir = mkdtempSync(join(tmpdir(), 'double-random-nodes-'))
const run = (command, args, cwd = dir) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()

/** A roster, its draw, the teams of the drawn, and a deadline over Spring Festival, printed as one text. */
const program = `
const day = plainDate('2026-02-12')
const rows = Array.from({ length: 500 }, (_, i) => ({ id: '店' + i + (i % 7 === 0 ? '𠮷' : ''), stratum: i % 2 ? '学校' : '餐饮' }))
const roster = freezeRoster(nobleHash)(rows)
const strata = drawStrata(nobleHash, 'A-1/0123456789')(rows, [{ stratum: '学校', n: 250, eligible: 250, k: 20, reserve: 3 }])
const teams = assignTeams(nobleHash)({
  seed: 'A-2/0123456789',
  inspectors: Array.from({ length: 12 }, (_, i) => ({ id: '员' + i, leader: i % 3 === 0 })),
  visits: Array.from({ length: 20 }, (_, i) => ({ id: 'V' + i, slots: [{ leader: true }, {}] })),
})
console.log(JSON.stringify({ roster, strata, teams, due: addWorkdays(chinaCalendar())(day.right, 20) }))
`
const names = 'addWorkdays, assignTeams, chinaCalendar, drawStrata, freezeRoster, nobleHash, plainDate'

try {
  const packed = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', dir], resolve('.')),
  )
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0]
  writeFileSync(join(dir, 'package.json'), '{"name":"stranger","private":true}')
  run('npm', ['install', '--no-audit', '--no-fund', `./${filename}`])
  writeFileSync(join(dir, 'a.mjs'), `import { ${names} } from 'double-random'\n${program}`)
  writeFileSync(join(dir, 'b.cjs'), `const { ${names} } = require('double-random')\n${program}`)

  const expected = run(process.execPath, ['a.mjs'])
  const same = (what, printed) => {
    if (printed !== expected)
      throw new Error(`${what} printed\n${printed}\nNode ${process.version} printed\n${expected}`)
    console.log(`${what}: the same record, teams and deadline`)
  }
  same(`Node ${process.version}, CommonJS`, run(process.execPath, ['b.cjs']))
  for (const major of MAJORS) {
    const name = `node-${process.platform}-${process.arch}`
    run('npm', [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefix',
      join(dir, `n${major}`),
      `${name}@${major}`,
    ])
    const node = join(dir, `n${major}/node_modules/${name}/bin/node`)
    same(`Node ${run(node, ['--version'])}, ESM`, run(node, ['a.mjs']))
    same(`Node ${run(node, ['--version'])}, CommonJS`, run(node, ['b.cjs']))
  }

  await build({
    root: dir,
    logLevel: 'error',
    configFile: false,
    build: {
      outDir: 'page',
      minify: true,
      lib: { entry: join(dir, 'a.mjs'), formats: ['es'], fileName: 'page' },
    },
  })
  const [page] = readdirSync(join(dir, 'page'))
  same(
    `Vite, ${Math.round(readFileSync(join(dir, 'page', page)).length / 1024)} KB`,
    run(process.execPath, [join('page', page)]),
  )

  const copies = run('npm', ['ls', 'fp-ts', 'io-ts', '--all', '--parseable']).split('\n')
  if (copies.length !== 2)
    throw new Error(`one copy each of fp-ts and io-ts was expected:\n${copies.join('\n')}`)
  console.log('fp-ts and io-ts: one copy each')
} finally {
  rmSync(dir, { recursive: true, force: true })
}
