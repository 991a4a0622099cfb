// The three scripts, as a shell runs them: a draw from a table of the roster to its check, and a deadline.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDraw } from './independent.mjs'

const rows = ['一小', '二小', '三小', '四小', '五小'].map((id) => ({ id, stratum: '学校' }))
const csv = `id,stratum\n${rows.map(({ id, stratum }) => `${id},${stratum}`).join('\n')}\n`
const digits = '31415926535897932384'

export default async ({ dir, check }) => {
  const file = (name, text) => {
    writeFileSync(join(dir, name), text)
    return name
  }
  const run = (script, args, env = {}) =>
    spawnSync(process.execPath, [script, ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    })
  const expects = (name, { status, stdout, stderr }, ended, ...texts) =>
    check(
      `cli: ${name}`,
      status === ended && texts.every((text) => (stdout + stderr).includes(text)),
      `status ${status}, expected ${ended} with ${texts.join(', ')}\n${stdout}${stderr}`,
    )

  const roster = file('roster.csv', csv)
  const committing = ['commit', 'LX-2026-0007', roster, '学校=2', '--from', 'lottery balls']
  const committed = run('draw.mjs', committing)
  expects('a draw is committed', committed, 0, '学校: 2 / 5')
  const commitment = file('commitment.json', committed.stdout)
  const held = run('draw.mjs', ['hold', commitment, roster, digits])
  // The drawn are 二小 and 一小: the page on the draw says so.
  expects('a draw is held', held, 0, '学校 1 二小', '学校 2 一小')
  const honest = file('record.json', held.stdout)
  check(
    'cli: a Python program draws the same',
    ...checkDraw(JSON.parse(readFileSync(join(dir, honest), 'utf8')), rows),
  )
  check(
    'cli: the digest stood there before',
    committed.stderr.includes(JSON.parse(held.stdout).commitmentDigest),
  )

  expects('an honest record is confirmed', run('verify.mjs', [honest, roster]), 0, 'confirmed')
  expects(
    'also against JSON',
    run('verify.mjs', [honest, file('roster.json', JSON.stringify(rows))]),
    0,
    'confirmed',
  )
  const tampered = file('tampered.json', held.stdout.replaceAll('一小', '三小'))
  expects('a tampered record is refuted', run('verify.mjs', [tampered, roster]), 1, 'refuted')
  expects('and in Chinese', run('verify.mjs', [tampered, roster], { LC_ALL: 'zh_CN.UTF-8' }), 1, '三小')

  const twice = file('twice.csv', `${csv}一小,学校\n`)
  expects('a row that stands twice', run('verify.mjs', [honest, twice]), 2, '一小')
  expects('a roster that is no list', run('verify.mjs', [honest, file('object.json', '{}')]), 2, 'rows')
  expects(
    'a table without its column',
    run('verify.mjs', [honest, file('column.csv', 'id\n一小\n')]),
    2,
    'stratum',
  )
  writeFileSync(join(dir, 'gbk.csv'), Buffer.from([0x69, 0x64, 0x2c, 0xc0, 0xe0]))
  expects('a table in another encoding', run('verify.mjs', [honest, 'gbk.csv']), 2, 'not UTF-8')
  expects('a file that is not there', run('verify.mjs', [honest, 'nowhere.csv']), 2, 'nowhere.csv')
  expects('a file that is no JSON', run('verify.mjs', [roster, roster]), 2, 'roster.csv')
  expects('a file that is no record', run('verify.mjs', ['object.json', roster]), 2, 'scheme')
  expects('nothing to verify', run('verify.mjs', []), 2, 'RECORD.json')

  expects(
    'digits of another length',
    run('draw.mjs', ['hold', commitment, roster, '314']),
    2,
    'seed[0].value',
  )
  expects(
    'another roster',
    run('draw.mjs', ['hold', commitment, file('less.csv', csv.replace('五小,学校\n', '')), digits]),
    2,
    'RosterDiffers',
  )
  for (const wrong of [honest, 'roster.json'])
    expects(
      `no commitment: ${wrong}`,
      run('draw.mjs', ['hold', wrong, roster, digits]),
      2,
      'not the commitment',
    )
  expects('a share without its sign', run('draw.mjs', committing.with(3, '学校=0.5')), 2, '学校')
  expects('a stratum without a share', run('draw.mjs', committing.with(3, '宾馆=2')), 2, 'MissingQuota')
  expects('an unknown option', run('draw.mjs', [...committing, '--often']), 2, '--often')
  expects('no command', run('draw.mjs', []), 2, 'commit NUMBER')

  expects('a deadline over Spring Festival', run('due.mjs', ['2026-02-10']), 0, '2026-03-16')
  expects('no such day', run('due.mjs', ['2026-02-30', '2026-02-10']), 2, '2026-02-30', '2026-03-16')
  expects('a year without its notice', run('due.mjs', ['2026-12-14']), 2, 'NotCovered')
  expects('no days', run('due.mjs', []), 2, 'YYYY-MM-DD')
}
