// Rosters, draws and teams over HTTP.
import { draw, fire, food, inspectors, subjects } from './county.mjs'
import { checkDraw, checkTeams } from './independent.mjs'

const codes = ({ body }) => (body.problems ?? []).map(({ code }) => code)

const digits = '31415926535897932384'
const other = '27182818284590452353'
const rolled = (value) => ({ seed: [{ _tag: 'digits', value }] })

export const rosters = async (ask, is) => {
  const bad = subjects.map((s, i) => (i < 3 ? { ...s, region: undefined } : s))
  is(
    'rows without a county are told as one line',
    await ask('PUT', '/rosters/subjects', bad, 'zh-CN,en;q=0.5'),
    400,
    '3行缺少',
  )
  is('the same in English', await ask('PUT', '/rosters/subjects', bad, 'en'), 400, '3 rows lack region')
  is(
    'an entry that stands twice is refused',
    await ask('PUT', '/rosters/subjects', [...subjects, subjects[0]]),
    400,
    'EntryRepeated',
  )
  is('the rosters are taken', await ask('PUT', '/rosters/subjects', subjects), 200, String(subjects.length))
  is('the inspectors are taken', await ask('PUT', '/rosters/inspectors', inspectors), 200, '8')
  is('no JSON', await ask('PUT', '/rosters/interests', '[{', 'en'), 400, 'expected JSON')
  is('no such page', await ask('GET', '/nowhere', undefined, 'en'), 404, 'nothing at this address')
}

export const draws = async (ask, is, check) => {
  const wrong = draw('LX 1', food, {
    window: { opens: '2026/3/2', closes: '2026-05-29' },
    surprise: 1,
    quotas: undefined,
  })
  const refused = await ask('POST', '/draws', wrong, 'en')
  is('a badly shaped draw names every place', refused, 400, 'quotas', 'surprise')
  is(
    'a day written otherwise, with the likely meaning',
    await ask('POST', '/draws', draw('LX-1', food, { window: wrong.window }), 'en'),
    400,
    'write “2026-03-02”',
  )
  is(
    'a share without its sign',
    await ask('POST', '/draws', draw('LX-1', food, { quotas: { 622921: '20' } }), 'zh'),
    400,
    '20%',
  )
  is('a number with a space', await ask('POST', '/draws', draw('LX 1', food)), 400, 'drawId')
  is(
    'days in the wrong order',
    await ask(
      'POST',
      '/draws',
      draw('LX-1', food, { window: { opens: '2026-05-02', closes: '2026-03-29' } }),
    ),
    400,
    'WindowReversed',
  )

  const open = await ask('POST', '/draws', draw('LX-2026-0001', food, { names: 'published' }), 'en')
  is('a draw is committed', open, 201, 'digest', '"k":6')
  is('its number is taken', await ask('POST', '/draws', draw('LX-2026-0001', fire)), 409, 'NumberTaken')
  is(
    'nothing is drawn before chance is known',
    await ask('POST', '/batches', { batch: 'B1', on: '2026-02-06', draws: ['LX-2026-0001'] }),
    409,
    'NotHeldYet',
  )
  is(
    'too few digits',
    await ask('POST', '/draws/LX-2026-0001/record', rolled('314'), 'en'),
    400,
    'seed[0].value',
  )
  is('no such draw', await ask('POST', '/draws/LX-2026-0009/record', rolled(digits)), 404, 'NoSuchDraw')

  const both = await Promise.all([1, 2].map(() => ask('POST', '/draws/LX-2026-0001/record', rolled(digits))))
  check(
    'service: of two who hold it at once one does',
    both
      .map(({ status }) => status)
      .sort()
      .join() === '201,409',
    JSON.stringify(both.map(codes)),
  )
  is(
    'nor again with other digits',
    await ask('POST', '/draws/LX-2026-0001/record', rolled(other)),
    409,
    'AlreadyHeld',
  )

  const { body: shown } = await ask('GET', '/public/draws/LX-2026-0001')
  const { body: rows } = await ask('GET', '/public/draws/LX-2026-0001/roster')
  check(
    'service: the digest was published before the draw',
    shown.digest === open.body.digest && shown.record.commitmentDigest === shown.digest,
  )
  check('service: a Python program draws the same', ...checkDraw(shown.record, rows))

  is(
    'a second draw, names withheld',
    await ask('POST', '/draws', draw('LX-2026-0002', fire)),
    201,
    '"names":"withheld"',
  )
  is(
    'it is held',
    await ask('POST', '/draws/LX-2026-0002/record', rolled(other)),
    201,
    `LX-2026-0002/${other}`,
  )
  const { body: hidden } = await ask('GET', '/public/draws/LX-2026-0002')
  check(
    'service: its names and digits are not public yet',
    hidden.withheld !== undefined && !JSON.stringify(hidden).includes(other) && hidden.record === undefined,
    JSON.stringify(hidden),
  )
  return hidden.withheld
}

export const batch = async (ask, is, check) => {
  const merged = await ask(
    'POST',
    '/batches',
    { batch: 'B1', on: '2026-02-06', draws: ['LX-2026-0001', 'LX-2026-0002'] },
    'en',
  )
  is('two draws become one batch of visits', merged, 201, 'joint/22.merge')
  // The people of the first visit are declared kin of an inspector who could be sent there.
  const [{ subject }] = merged.body.visits
  const kin = { inspector: 'LX-1', subject, kind: 'close-kin' }
  is('an interest is declared', await ask('PUT', '/rosters/interests', [kin]), 200, '1')
  is(
    'a draw is in one batch',
    await ask('POST', '/batches', { batch: 'B2', on: '2026-02-06', draws: ['LX-2026-0001'] }),
    409,
    'DrawInABatch',
  )
  is(
    'what was refused left nothing behind',
    await ask('POST', '/batches/B2/dispatch', {
      drawId: 'LX-T9',
      mode: 'wide',
      digits: { from: '骰子', count: 20 },
    }),
    404,
    'NoSuchBatch',
  )

  const plan = { drawId: 'LX-2026-T001', mode: 'wide', digits: { from: '州政务大厅摇号机', count: 20 } }
  is(
    'a dispatch under a draw’s number',
    await ask('POST', '/batches/B1/dispatch', { ...plan, drawId: 'LX-2026-0001' }),
    409,
    'NumberTaken',
  )
  is(
    'teams before their commitment',
    await ask('POST', '/batches/B1/dispatch/record', { on: '2026-02-09', digits }),
    404,
    'NotCommitted',
  )
  // Two places of the fire service in each visit, and one man: no dispatch, and the proof of it.
  const few = inspectors.filter(({ department }, n) => department !== '消防救援' || n === 1)
  await ask('PUT', '/rosters/inspectors', few)
  const short = await ask('POST', '/batches/B1/dispatch', { ...plan, mode: 'local' }, 'en')
  is('where people run short the answer is the proof', short, 200, 'infeasible', 'short by')
  await ask('PUT', '/rosters/inspectors', inspectors)
  is('the dispatch is committed', await ask('POST', '/batches/B1/dispatch', plan), 201, 'assign/1')
  is(
    'a seed of another length',
    await ask('POST', '/batches/B1/dispatch/record', { on: '2026-02-09', digits: '12' }),
    400,
    'seed[0].value',
  )
  const teams = await ask('POST', '/batches/B1/dispatch/record', { on: '2026-02-09', digits })
  is('the teams are drawn', teams, 201, 'teams')
  is(
    'and only once',
    await ask('POST', '/batches/B1/dispatch/record', { on: '2026-02-09', digits: other }),
    409,
    'AlreadyDispatched',
  )
  check('service: a Python program sends the same teams', ...checkTeams(teams.body))
  const sent = teams.body.teams.find((team) => team.subject === kin.subject)
  check('service: nobody inspects his kin', sent !== undefined && !sent.inspectors.includes(kin.inspector))
  return teams.body.teams
}
