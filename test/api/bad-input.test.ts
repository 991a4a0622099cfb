import * as dr from 'double-random'
import { describe, expect, it } from 'vitest'

type Told = ReadonlyArray<string | undefined>

/** Where an answer says that something can't be read. */
const pathsOf = (problems: ReadonlyArray<object>): Told =>
  problems.map((p) => ('path' in p && typeof p.path === 'string' ? p.path : undefined))
const leftOf = (answer: { readonly _tag: string; readonly left?: unknown }): Told =>
  answer._tag === 'Left' ? pathsOf(answer.left as ReadonlyArray<object>) : ['answered']
const decided = <A>({ value, because }: { readonly value: A; readonly because: ReadonlyArray<object> }) => [
  value,
  pathsOf(because),
]

/** What people hand in by mistake: JSON of another shape. */
const given = <T>(value: unknown): T => value as T

const day = (text: string) => dr.unwrap(dr.plainDate(text))
const calendar = dr.chinaCalendar()
const window = { opens: '2022-03-01', closes: '2022-03-31' }
const item = {
  id: 'i1',
  field: '学校',
  matter: '食堂',
  initiator: '教育',
  cooperators: [],
  category: 'general',
  checkType: 'routine',
  level: 'prefecture',
  object: '幼儿园',
  objectClass: { name: '幼儿园', kind: 'entity', drawable: true },
  window,
}
const plan = { id: 'p', year: 2022, title: '2022年计划', items: [item], unread: [] }

describe('bad input is a Left that names every part at once', () => {
  const rules = dr.linxiaJoint
  const request = { seed: 's', inspectors: [{ id: '马' }], visits: [{ id: 'V1', slots: [{}] }] }
  it.each<[string, Told, () => { readonly _tag: string; readonly left?: unknown }]>([
    ['withNotice', ['notice', 'year', 'off', 'work'], () => dr.withNotice(calendar)(given(null))],
    [
      'withNotice, in its ranges',
      ['off[0].from', 'off[0].to', 'work[1]'],
      () =>
        dr.withNotice(calendar)(
          given({ notice: { id: 'n' }, year: 2026, off: [null], work: ['2026-09-06', 7] }),
        ),
    ],
    ['withLocalDays', ['notice', 'days'], () => dr.withLocalDays(calendar)(given(7))],
    [
      'diffRosters',
      ['before[1].id', 'after', 'on'],
      () => dr.diffRosters(given<dr.RosterStates<dr.RosterEntry>>({ before: [{ id: 'a' }, {}] })),
    ],
    [
      'checkRuleset',
      ['title.en', 'parameters.teamSize.bases', 'parameters.teamSize.force'],
      () => dr.checkRuleset(given({ id: 'r', title: { zh: '' }, parameters: { teamSize: { value: 2 } } })),
    ],
    ['combine', ['second'], () => dr.combine(rules)(given(null))],
    [
      'refine',
      ['county', 'values'],
      () => dr.refine(rules)(given({ id: 'c', title: { zh: '', en: '' }, values: [] })),
    ],
    [
      'targetedCheck',
      ['source', 'receivedOn'],
      () => dr.targetedCheck(given({ id: 'L', subject: 'S', matter: 'M', source: 'rumour' })),
    ],
    [
      'planOf',
      ['rows[0].window.to', 'unread'],
      () =>
        dr.planOf(
          given({
            title: '',
            rows: [{ ...item, row: 1, window: { from: 2, to: 13 }, inferred: [], flags: [] }],
            unread: null,
          }),
        ),
    ],
    [
      'revisePlan',
      ['before.items[0].window.opens', 'after.year', 'changedOn'],
      () =>
        dr.revisePlan(
          dr.linxiaMarket,
          calendar,
        )(
          given({
            before: { ...plan, items: [{ ...item, window: { ...window, opens: 3 } }] },
            after: { ...plan, year: '2022' },
            changedOn: '1 June',
          }),
        ),
    ],
    [
      'schedulePlan',
      ['items', 'regions[0].level', 'ratios'],
      () => dr.schedulePlan({})(given({ ...plan, items: null }), given({ regions: [{ level: 'town' }] })),
    ],
    [
      'checkTogether',
      ['a.id', 'a.window.opens', 'b'],
      () =>
        dr.checkTogether([])(
          given({
            a: { subject: 'S', window: { closes: '2022-03-01' }, matters: [], departments: [] },
          }),
        ),
    ],
    [
      'checkTogether, its visits',
      ['visits[0].id', 'visits[0]', 'a', 'b'],
      () => dr.checkTogether(given([7]))(given({})),
    ],
    ['mergeFigures', ['tasks[0].id', 'tasks[0]', 'visits'], () => dr.mergeFigures(given({ tasks: [null] }))],
    ['amendVisits', ['standing', 'tasks'], () => dr.amendVisits(given(undefined))],
    [
      'shortageRemedies',
      ['inspectors', 'visits'],
      () => dr.shortageRemedies(dr.nobleHash)(given({ seed: 's' })),
    ],
    [
      'replaceMember',
      ['sheet.teams.V1[1]', 'sheet.leaders'],
      () =>
        dr.replaceMember(dr.nobleHash)(
          given({
            request,
            sheet: { teams: { V1: ['马', 7] }, leaders: [] },
            visit: 'V1',
            out: '马',
            sequence: 1,
          }),
        ),
    ],
    [
      'withdraw',
      ['approvedBy', 'sheet', 'log'],
      () => dr.withdraw(dr.nobleHash)(given({ request, out: '马', reason: 'ill' })),
    ],
    [
      'routeFinding',
      ['suspectedCrime', 'meetsFiling', 'correctedInTime'],
      () =>
        dr.routeFinding({ inCharge: 'a', caseOffice: 'b', judiciary: 'c' })(given({ suspectedCrime: 'no' })),
    ],
    [
      'mergeLogs',
      ['a.entries[0].event', 'b'],
      () => dr.mergeLogs(rules, dr.nobleHash)(given({ a: { entries: [{}] } })),
    ],
    ['publishedNotices', ['state', 'name', 'withheld'], () => dr.publishedNotices(given({}))],
    [
      'readForeignRecords',
      ['year', 'drawn'],
      () => dr.readForeignRecords()(given({ year: '2022', drawn: 7 })),
    ],
    [
      'runCampaign',
      ['rules', 'tasks', 'subjects[0].rosters', 'inspectors', 'register', 'digits'],
      () => dr.runCampaign(given({ subjects: [{ id: 'a', region: 'r' }] })),
    ],
    [
      'finishYear',
      ['rules.market', 'rules.joint', 'calendar', 'visits', 'inspectedOn.V1', 'taskOf'],
      () => dr.finishYear(given({ inspectedOn: { V1: '1 March' } })),
    ],
    ['renderDocument', ['_tag'], () => dr.renderDocument('zh')(given({ _tag: 'Poem' }))],
    ['planYear', ['rules', 'text'], () => dr.planYear(given({}))],
    [
      'followUpDue',
      ['event'],
      () => {
        // whatever is no text is no day, even where it says of itself that it can't be made one
        const answer = dr.followUpDue(rules, calendar)(given({ toString: 1, valueOf: 1 }))
        return answer._tag === 'Left' ? { _tag: 'Left', left: [answer.left] } : answer
      },
    ],
  ])('%s', (_name, paths, ask) => {
    expect(leftOf(ask())).toEqual(paths)
  })
})

describe('a decision on facts that can’t be read is the careful one, and says so', () => {
  it.each<
    [string, unknown, Told, () => { readonly value: unknown; readonly because: ReadonlyArray<object> }]
  >([
    [
      'deadlineStatus',
      'undetermined',
      ['deadline.due', 'deadline.bases', 'on', 'done'],
      () => dr.deadlineStatus(calendar)(given({ deadline: null, done: 1 })),
    ],
    [
      'checkPlan',
      'unsound',
      ['plan.year', 'plan.items'],
      () => dr.checkPlan({})(given({ plan: { ...plan, year: null, items: {} } })),
    ],
    [
      'supervisionOf',
      'not-listed',
      ['matter', 'keyArea'],
      () => dr.supervisionOf([])(given({ keyArea: 'toys' })),
    ],
    [
      'checkMethods',
      false,
      ['methods', 'sources[0].from'],
      () => dr.checkMethods(dr.linxiaMarket)(given({ sources: [{ kind: 'court', reference: 'r' }] })),
    ],
    [
      'checkWitnesses',
      false,
      ['[0].kind', '[0].name', '[0].of'],
      () => dr.checkWitnesses({ of: { visit: 'V' }, takingPart: [] })(given([{}])),
    ],
    ['checkNamePublishable', false, [''], () => dr.checkNamePublishable(given(null))],
    [
      'checkNamePublishable, formed',
      false,
      ['subject', 'formed.on'],
      () => dr.checkNamePublishable(given({ formed: {} })),
    ],
  ])('%s', (_name, value, paths, ask) => {
    expect(decided(ask())).toEqual([value, paths])
  })

  it('a matter of a row that can’t be read may not be inspected; the others may', () => {
    const { value, because } = dr.checkMatterList(given([null, { id: 'M1', basis: ['广告法'] }, { id: 7 }]))
    expect(value).toEqual(['M1'])
    expect(because.flatMap((f) => (f._tag === 'NotReadable' ? [f.path] : []))).toEqual(['[0]', '[2].id'])
  })

  it('what is neither yes nor no is unknown, never a denial', () => {
    expect(dr.liabilityProvisions(given(null))).toEqual(dr.liabilityProvisions(dr.noFacts))
  })

  it('only a plain yes makes a check double-random', () => {
    const check = {
      'subjects-drawn': 'yes',
      'inspectors-drawn': true,
      'matter-listed': true,
      'result-published': true,
    }
    expect(dr.isDoubleRandom(given(check)).value).toBe(false)
  })
})

describe('lists answer with what can be told', () => {
  it('a sheet that can’t be read has faults by path', () => {
    const faults = dr.verifyDispatch({ seed: 's', inspectors: [], visits: [] })(
      given({ teams: { V1: '马' } }),
    )
    expect(pathsOf(faults)).toEqual(['teams.V1'])
  })
  it('rulesets that can’t be read are no timeline', () => {
    expect(pathsOf(dr.checkTimeline(given([null, { id: 'r', from: 2020 }])))).toEqual(['[0]', '[1].from'])
  })
  it('each limit has its own answer', () => {
    const rules = { market: dr.linxiaMarket, joint: dr.linxiaJoint }
    const from = day('2022-03-01')
    const dated = dr.dateLimits(
      rules,
      calendar,
    )(given([{ limit: 'entry', from }, { limit: 'tea', from }, null]))
    expect(dated.map(({ deadline }) => deadline._tag)).toEqual(['Right', 'Left', 'Left'])
  })
  it('a plan’s text or rows that are none are problems of the table', () => {
    expect(pathsOf(dr.readPlanTable(given(7)).problems)).toEqual(['text'])
    expect(pathsOf(dr.readPlanRows(given(null), given(null)).problems)).toEqual(['title', 'rows', 'title'])
  })
  it('what is no stream of events is one refused event', () => {
    const out = [...dr.replayStream(dr.linxiaJoint)(given(null))]
    expect(out.map((x) => x._tag)).toEqual(['RefusedEvent'])
  })
})
