// Events, deadlines, notices, and the names that may be published at last.
import { isDeepStrictEqual } from 'node:util'
import { checkDraw } from './independent.mjs'

const event = (_tag, id, on, more = {}) => ({ _tag, id, on, ...more })

/** What a team does at one subject, until its results stand. */
const inspection = ({ visit, inspectors }, duties) => [
  event('RecordsChecked', `${visit}/1`, '2026-02-09', {
    forms: [{ checklist: '学校检查表', version: 1 }],
    methods: ['on-site'],
  }),
  event('ArrivedOnSite', `${visit}/2`, '2026-02-10', {
    inspectors: inspectors.map((id) => ({ id, certificate: { number: `甘${id}`, until: '2028-12-31' } })),
  }),
  event('ResultsFormed', `${visit}/3`, '2026-02-10', {
    results: duties.map((duty) => ({ ...duty, outcomes: ['nothing-found'] })),
    confirmedBy: inspectors,
    signature: { _tag: 'Signed', by: '校长' },
  }),
]

/** How one department brings its results to the public. */
const publication = (visit, department) => [
  event('ResultsApproved', `${visit}/4/${department}`, '2026-02-11', {
    department,
    by: { role: 'head', id: '局长' },
  }),
  event('ResultsEntered', `${visit}/5/${department}`, '2026-02-12', { department }),
  event('ResultsDisclosed', `${visit}/6/${department}`, '2026-03-16', { department }),
]

export const visits = async ({ ask, is, check, teams, hidden }) => {
  const at = ({ visit }) => `/visits/${encodeURIComponent(visit)}`
  const [team, ...others] = teams
  const report = (own, events) =>
    events.reduce(async (before, e) => [...(await before), await ask('POST', `${at(own)}/events`, e)], [])
  const dutiesOf = async (own) => (await ask('GET', at(own))).body.state.duties

  const list = await ask('GET', '/visits')
  check('service: every visit is there after a restart', list.body.length === teams.length)
  const duties = await dutiesOf(team)
  const [precheck, arrival, results] = inspection(team, duties)

  is(
    'a step too early names its article',
    await ask('POST', `${at(team)}/events`, arrival, 'zh'),
    409,
    'joint/30',
  )
  is(
    'a badly written event',
    await ask('POST', `${at(team)}/events`, { ...precheck, on: '2026-02-30' }, 'en'),
    400,
    'a day written like 2022-01-15',
  )
  is('an event that is a list', await ask('POST', `${at(team)}/events`, [precheck]), 400, 'InputError')
  is('no such visit', await ask('POST', '/visits/V9/events', precheck), 404, 'UnknownVisit')
  is('no state of no visit', await ask('GET', '/visits/V9'), 404, 'NoSuchVisit')
  const chosen = event('TeamDispatched', 'x', '2026-02-09', { team: { leader: 'LX-1', members: ['LX-2'] } })
  is('a team chosen by hand', await ask('POST', `${at(team)}/events`, chosen), 409, 'MadeByTheDraw')

  const done = await report(team, [precheck, arrival, results])
  check(
    'service: a visit is carried out',
    done.every(({ status }) => status === 201),
    JSON.stringify(done.map(({ body }) => body)),
  )
  is('the same event again', await ask('POST', `${at(team)}/events`, results), 409, 'EventTwice')

  // Twenty working days from 10 February 2026, over Spring Festival: 16 March (the README counts it).
  is(
    'the deadline',
    await ask('GET', '/deadlines?on=2026-03-13', undefined, 'zh'),
    200,
    '"due":"2026-03-16"',
    '"status":"open"',
    '检查结果公示期限',
  )
  is(
    'the deadline once it has passed',
    await ask('GET', '/deadlines?on=2026-03-17', undefined, 'en'),
    200,
    '"status":"overdue"',
  )
  is(
    'a day that is none',
    await ask('GET', '/deadlines?on=13/03/2026', undefined, 'en'),
    400,
    'write “2026-03-13”',
  )
  check('service: nothing is published yet', (await ask('GET', '/public/notices')).body.length === 0)

  const [{ department }] = duties
  const public_ = await report(team, publication(team.visit, department))
  check(
    'service: a department publishes its results',
    public_.every(({ status }) => status === 201),
    JSON.stringify(public_.map(({ body }) => body)),
  )
  is('the notice in Chinese', await ask('GET', '/public/notices', undefined, 'zh'), 200, '小学', '未发现问题')
  is(
    'the notice in English',
    await ask('GET', '/public/notices', undefined, 'en-GB'),
    200,
    'no problem found',
  )

  for (const own of others) await report(own, inspection(own, await dutiesOf(own)))
  const opened = (await ask('GET', '/public/draws/LX-2026-0002')).body
  const { body: rows } = await ask('GET', '/public/draws/LX-2026-0002/roster')
  check('service: the withheld record stands as it was', isDeepStrictEqual(opened.withheld, hidden))
  check(
    'service: its names are public after the last visit',
    opened.record !== undefined && opened.secret !== undefined,
  )
  if (opened.record !== undefined)
    check('service: and a Python program draws the same', ...checkDraw(opened.record, rows))
  return { record: opened.record, rows }
}
