// `npm run test:examples`: the packed library unpacked as a stranger has it, each example run as a user would.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const dir = mkdtempSync(join(tmpdir(), 'double-random-examples-'))
const modules = join(dir, 'node_modules')
const results = []
const check = (name, ok, said = '') => {
  results.push({ name, ok })
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}${ok ? '' : `\n${said}`}`)
}

try {
  mkdirSync(join(modules, 'double-random'), { recursive: true })
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', dir], {
      encoding: 'utf8',
    }),
  )
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0]
  execFileSync('tar', [
    'xzf',
    join(dir, filename),
    '--strip-components=1',
    '-C',
    join(modules, 'double-random'),
  ])
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && name !== 'double-random')
      symlinkSync(resolve('node_modules', name), join(modules, name))
  cpSync('docs/examples/cli', join(dir, 'cli'), { recursive: true })

  const run = (file, ...args) =>
    spawnSync(process.execPath, [join(dir, 'cli', file), ...args], { cwd: dir, encoding: 'utf8' })
  const expects = (name, answer, status, text) =>
    check(
      name,
      answer.status === status && (answer.stdout + answer.stderr).includes(text),
      `status ${answer.status}\n${answer.stdout}${answer.stderr}`,
    )

  const rows = ['一小', '二小', '三小', '四小', '五小'].map((id) => ({ id, stratum: '学校' }))
  const held = `
import { commit, freezeRoster, holdDraw, nobleHash, unwrap } from 'double-random'
const roster = unwrap(freezeRoster(nobleHash)(${JSON.stringify(rows)}))
const quotas = { 学校: { _tag: 'count', count: 2 } }
const seed = [{ _tag: 'digits', from: 'lottery balls', count: 20 }]
const commitment = unwrap(commit({ drawId: 'LX-2026-0007', roster, quotas, seed }))
const value = [{ _tag: 'digits', value: '31415926535897932384' }]
console.log(JSON.stringify(unwrap(holdDraw(nobleHash)({ commitment, roster, seed: value }))))
`
  writeFileSync(join(dir, 'cli/held.mjs'), held)
  const record = run('held.mjs').stdout
  const file = (name, text) => {
    writeFileSync(join(dir, name), text)
    return join(dir, name)
  }
  const roster = file('roster.json', JSON.stringify(rows))
  const honest = file('record.json', record)
  // The drawn are 二小 and 一小 (the draw's guide page says so): one of them is exchanged.
  const tampered = file('tampered.json', record.replaceAll('一小', '三小'))

  expects('cli: an honest record is confirmed', run('verify.mjs', honest, roster), 0, 'confirmed')
  expects('cli: a tampered record is refuted', run('verify.mjs', tampered, roster), 1, 'refuted')
  expects(
    'cli: a roster with a repeated row is refused',
    run('verify.mjs', honest, file('twice.json', JSON.stringify([...rows, rows[0]]))),
    2,
    '一小',
  )
  expects('cli: a file that is not there', run('verify.mjs', honest, 'nowhere.json'), 2, 'nowhere.json')
  expects('cli: no arguments', run('verify.mjs'), 2, 'RECORD.json')
  expects('cli: a deadline over Spring Festival', run('due.mjs', '2026-02-10'), 0, '2026-03-16')
  expects('cli: no such day', run('due.mjs', '2026-02-30'), 2, '2026-02-30')
  expects('cli: no days', run('due.mjs'), 2, 'YYYY-MM-DD')
} finally {
  rmSync(dir, { recursive: true, force: true })
}

const failed = results.filter(({ ok }) => !ok).length
const passed = results.length - failed
mkdirSync('reports', { recursive: true })
writeFileSync('reports/examples.json', JSON.stringify({ passed, failed, results }, null, 2))
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
