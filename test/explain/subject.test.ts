import { createHash } from 'node:crypto'
import {
  appendEvents,
  type Campaign,
  chinaCalendar,
  commit,
  emptyLog,
  explainSubject,
  freezeRoster,
  holdDraw,
  type Inspector,
  linxiaJoint,
  linxiaMarket,
  markUnable,
  nobleHash,
  provisions,
  renderStory,
  replayLog,
  runCampaign,
  type StoryStep,
  type Subject,
  type SubjectRecords,
  sayStep,
  tellable,
  type VisitEvent,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runLinxia } from '../../docs/examples/linxia-2022/year.js'
import { day, wholeLife } from '../followup/life.js'
import { generateInterests } from '../support/generator/inspectors.js'

const SCALE = { subjects: 3_000, inspectors: 900, interests: 300 }
const year = runLinxia(() => {}, SCALE)
const rules = { market: linxiaMarket, joint: linxiaJoint }
const calendar = chinaCalendar()

const linxia: SubjectRecords = {
  rules,
  calendar,
  on: day('2022-12-31'),
  subjects: year.subjects,
  tasks: year.schedule.tasks,
  ...year.campaign,
  interests: generateInterests(SCALE.interests, year.subjects, year.inspectors),
}

const storyOf = (records: SubjectRecords, id: string) => {
  const answer = explainSubject(records)(id)
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}
const tags = (steps: ReadonlyArray<StoryStep>) => steps.map((s) => s._tag)
const stepsOf = <T extends StoryStep['_tag']>(steps: ReadonlyArray<StoryStep>, tag: T) =>
  steps.filter((s): s is Extract<StoryStep, { readonly _tag: T }> => s._tag === tag)

const statesOf = (events: ReadonlyArray<VisitEvent>) => {
  const log = appendEvents(linxiaJoint, nobleHash)({ log: emptyLog, events })
  if (log._tag === 'Left') throw new Error(JSON.stringify(log.left))
  const states = replayLog(linxiaJoint)({ log: log.right })
  if (states._tag === 'Left') throw new Error(JSON.stringify(states.left))
  return states.right
}

/** The ticket as a stranger makes it, from the page on checking a draw. */
const ticketOf = (id: string, seed: string) =>
  createHash('sha256')
    .update(Buffer.from(`${id}/${seed}`, 'utf8').toString('hex'))
    .digest('hex')

describe('[joint/5.trace] why a business of Linxia was drawn, or was not', () => {
  const visit = year.campaign.merged.visits.find((v) => v.tasks.length > 1)
  if (visit === undefined) throw new Error('no merged visit')

  it('drawn: scope, limit, rank, how to check, merging, team, and that the visit is to come', () => {
    const { steps } = storyOf(linxia, visit.subject)
    expect(tags(steps)[0]).toBe('OnRoster')
    const drawn = stepsOf(steps, 'Drawn')
    expect(drawn.map((s) => s.tasks[0])).toEqual(
      expect.arrayContaining(visit.tasks.map((t) => t.slice(0, -visit.subject.length - 1))),
    )
    for (const { ticket, rank, k } of drawn) {
      expect(rank).toBeLessThanOrEqual(k)
      expect(ticket).toMatch(/^[0-9a-f]{64}$/)
    }
    expect(stepsOf(steps, 'Merged').some((s) => s.because._tag === 'MergedIntoOneVisit')).toBe(true)
    expect(stepsOf(steps, 'TeamSent').some((s) => s.visit === visit.id && s.members.length >= 1)).toBe(true)
    expect(stepsOf(steps, 'NotCarriedOut').map((s) => s.visit)).toContain(visit.id)
    expect(stepsOf(steps, 'Awaited')).toEqual([])
  })

  it('[joint/15.fields] is to come until the last day of its window, and was not carried out from the next on', () => {
    const { closes } = visit.window
    const next = day(new Date(Date.parse(closes) + 86_400_000).toISOString().slice(0, 10))
    const on = (day: typeof closes) =>
      storyOf({ ...linxia, on: day }, visit.subject).steps.filter((s) => 'visit' in s && s.visit === visit.id)
    expect(tags(on(closes)).at(-1)).toBe('Awaited')
    expect(tags(on(next)).at(-1)).toBe('NotCarriedOut')
    const told = on(next).map(sayStep('zh')).at(-1)
    expect(told).toMatch(/期限已过，没有实施的记录（/)
  })

  it('how to check it: the text and the ticket are those of an independent program', () => {
    for (const { text, ticket, seed } of stepsOf(storyOf(linxia, visit.subject).steps, 'Checkable')) {
      expect(text).toBe(`${visit.subject}/${seed}`)
      expect(ticket).toBe(ticketOf(visit.subject, seed))
    }
  })

  it('not drawn: its ticket comes after the last one drawn', () => {
    const draw = year.campaign.draws.find(({ record }) =>
      record.strata.some((s) => s.threshold !== undefined && s.n > s.k + 2),
    )
    const stratum = draw?.record.strata.find((s) => s.threshold !== undefined && s.n > s.k + 2)
    const taken = new Set(stratum?.drawn.map((e) => e.id))
    const id = draw?.roster.rows.find((r) => r.stratum === stratum?.stratum && !taken.has(r.id))?.id ?? ''
    const step = stepsOf(storyOf(linxia, id).steps, 'NotDrawn').find((s) => s.tasks[0] === draw?.task)
    expect(step?.threshold).toBe(stratum?.threshold)
    expect((step?.ticket ?? 'z') < (stratum?.threshold ?? '')).toBe(true)
  })

  it('kept away: whoever declared an interest in the subject', () => {
    const [interest] = (linxia.interests ?? []).filter((i) =>
      year.campaign.merged.visits.some((v) => v.subject === i.subject),
    )
    const { steps } = storyOf(linxia, interest?.subject ?? '')
    expect(stepsOf(steps, 'KeptAway')[0]?.inspectors.map((i) => i.inspector)).toContain(interest?.inspector)
  })

  it('every task of the plan is in the story once, in scope or out of it', () => {
    for (const { id } of year.subjects.slice(0, 60)) {
      const { steps } = storyOf(linxia, id)
      const told = [...stepsOf(steps, 'OutOfScope'), ...stepsOf(steps, 'InScope')].flatMap((s) => s.tasks)
      expect([...told].sort()).toEqual(linxia.tasks.map((t) => t.id).sort())
    }
  })

  it('from the visit to the archive: results, publication, objection, correction, follow-up', () => {
    const visits = statesOf(wholeLife(visit.id, visit.subject))
    const { steps, awaited } = storyOf({ ...linxia, visits }, visit.subject)
    const own = steps.filter((s) => 'visit' in s && s.visit === visit.id)
    expect(tags(own)).toEqual([
      'Merged',
      'TeamSent',
      ...(tags(own).includes('KeptAway') ? ['KeptAway'] : []),
      'Obstructed',
      'Inspected',
      // 教育: published, objected to, re-checked with a correction, answered
      'Found',
      'Approved',
      'Entered',
      'Published',
      'MayObject',
      'Objected',
      'Rechecked',
      'Answered',
      'Corrected',
      // 消防救援机构: published, then corrected of its own motion
      'Found',
      'Approved',
      'Entered',
      'Published',
      'MayObject',
      'Corrected',
      'Credit',
      'Credit',
      'FollowUpOpened',
      'FollowUpReceived',
      'FollowUpClosed',
      'FollowUpEntered',
      'Archived',
    ])
    // 60 days from 2022-03-12 are 2022-05-11, a Wednesday
    expect(stepsOf(own, 'MayObject')[0]?.until).toBe('2022-05-11')
    // the team is the one after the change, not the one drawn
    expect(stepsOf(own, 'TeamSent')[0]).toMatchObject({ leader: '马', members: ['王', '赵'] })
    expect(awaited.map((a) => a.task)).not.toContain(visit.tasks[0]?.slice(0, -visit.subject.length - 1))
  })

  it('while limits run, each is told with its last day', () => {
    const life = wholeLife(visit.id, visit.subject)
    const until = (tag: VisitEvent['_tag']) => life.slice(0, life.findIndex((e) => e._tag === tag) + 1)
    const dues = (events: ReadonlyArray<VisitEvent>) =>
      stepsOf(storyOf({ ...linxia, visits: statesOf(events) }, visit.subject).steps, 'Due').map((s) => [
        s.limit,
        s.due,
      ])
    // 20 working days from Monday 2022-03-07: 19 to Friday 1 April, and Saturday 2 April works for Qingming
    expect(dues(until('ResultsFormed'))).toEqual([
      ['disclosure', '2022-04-02'],
      ['disclosure', '2022-04-02'],
    ])
    // from Friday 2022-04-01: 2 April works, 3 to 5 rest, 24 April works, so the twentieth is the 29th
    expect(dues(until('ObjectionFiled')).find(([limit]) => limit === 'review')).toEqual([
      'review',
      '2022-04-29',
    ])
  })

  it('unable: why, and that it counts as complete', () => {
    const [drawn, team] = wholeLife(visit.id, visit.subject)
    if (drawn === undefined || team === undefined) throw new Error('no events')
    const visits = statesOf([
      drawn,
      team,
      {
        _tag: 'FoundUninspectable',
        id: 'u',
        visit: visit.id,
        on: day('2022-03-07'),
        ground: 'closed',
        results: [
          { matter: '食堂', department: '教育', outcomes: ['no-such-activity'] },
          { matter: '消防', department: '消防救援机构', outcomes: ['no-such-activity'] },
        ],
      },
    ])
    const { steps } = storyOf({ ...linxia, visits }, visit.subject)
    expect(stepsOf(steps, 'FoundUnable')[0]).toMatchObject({ basis: 'joint/32.unable', ground: 'closed' })
    expect(renderStory('zh')({ subject: '', name: '', steps, awaited: [] })).toContain('已关闭停业')
  })

  it('an id on no roster is refused, with what was given', () => {
    expect(explainSubject(linxia)('nobody')).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'UnknownSubject', path: 'id', value: 'nobody', expected: 'an id on the roster' }],
    })
    const none = explainSubject({ subjects: [{}] } as unknown as SubjectRecords)('A')
    expect(none._tag === 'Left' && none.left.map((p) => p.path).slice(0, 5)).toEqual([
      'rules',
      'calendar',
      'on',
      'subjects[0].id',
      'subjects[0].name',
    ])
  })
})

const inspectors = Array.from(
  { length: 6 },
  (_, i): Inspector => ({
    id: `P${i}`,
    name: `人${i}`,
    kind: 'civil-servant',
    department: '教育',
    area: '622921',
    unit: '教育局',
    certificate: { number: `甘${i}` },
    tags: [],
    mayLead: i % 2 === 0,
  }),
)
const task = (id: string, opens: string, n: number, roster = '学校') => ({
  id,
  field: '学校办学情况检查',
  matter: `${id}事项`,
  initiator: '教育',
  cooperators: [],
  checkType: 'special' as const,
  region: '622921',
  drawsFrom: ['622921'] as const,
  window: { opens: day(opens), closes: day('2022-11-30') },
  share: { _tag: 'Number' as const, n },
  objectClass: { name: roster },
})
const school = (id: string, more: Partial<Subject> = {}): Subject => ({
  id,
  name: `${id}校`,
  kind: 'enterprise',
  region: '622921',
  rosters: ['学校'],
  ...more,
})
const recordsOf = (
  subjects: ReadonlyArray<Subject>,
  tasks: ReadonlyArray<ReturnType<typeof task>>,
  past: ReadonlyArray<string> = [],
): SubjectRecords & Pick<Campaign, 'leftOut'> => {
  const history = {
    visits: past.map((subject, i) => ({ visit: `old${i}`, subject, date: day('2022-01-10') })),
  }
  const input = {
    rules: linxiaJoint,
    tasks,
    subjects,
    inspectors,
    history,
    register: 'T',
    digits: {
      from: 'dice',
      values: Object.fromEntries(tasks.map((t) => [t.window.opens, '31415926535897932384'])),
    },
  }
  const campaign = runCampaign(input)
  if (campaign._tag === 'Left') throw new Error(JSON.stringify(campaign.left))
  return { rules, calendar, on: day('2022-12-31'), subjects, tasks, history, ...campaign.right }
}

describe('[joint/17.limit] the yearly limit in the story', () => {
  const marked = { keyField: true, marks: ['complaints'] } as const
  const records = recordsOf(
    [school('A'), school('B'), school('C', marked)],
    [task('t1', '2022-03-01', 3)],
    ['A', 'A', 'C', 'C', 'C'],
  )
  it('left out: two visits before, so it never took part', () => {
    const { steps } = storyOf(records, 'A')
    expect(tags(steps)).toEqual(['OnRoster', 'InScope', 'LimitCounted', 'LeftOut'])
    expect(stepsOf(steps, 'LimitCounted')[0]).toMatchObject({
      value: 'excluded',
      because: { _tag: 'LimitReached', drawn: 2, limit: 2 },
    })
  })
  it('exempt: in a key field with a record, so it is drawn all the same', () => {
    const { steps } = storyOf(records, 'C')
    expect(stepsOf(steps, 'LimitCounted')[0]).toMatchObject({
      value: 'drawable',
      because: { _tag: 'ExemptFromLimit', drawn: 3 },
    })
    expect(tags(steps)).toContain('Drawn')
  })
  it('the visits of earlier batches are counted as the draw counted them', () => {
    const two = recordsOf(
      [school('A'), school('B')],
      [task('t1', '2022-03-01', 2), task('t2', '2022-05-01', 2)],
      ['A'],
    )
    const counts = stepsOf(storyOf(two, 'A').steps, 'LimitCounted').map((s) => [
      s.value,
      'drawn' in s.because ? s.because.drawn : -1,
    ])
    expect(counts).toEqual([
      ['drawable', 1],
      ['excluded', 2],
    ])
    expect(two.leftOut).toMatchObject([{ subject: 'A' }])
  })
})

describe('[joint/32.unable] reserve and unable in the draw', () => {
  const rows = ['A', 'B', 'C', 'D'].map((id) => ({ id, stratum: 's' }))
  const roster = freezeRoster(nobleHash)(rows)
  if (roster._tag === 'Left') throw new Error('roster')
  const commitment = commit({
    drawId: 'T-1',
    task: 't1',
    roster: roster.right,
    quotas: { s: { _tag: 'count', count: 2 } },
    seed: [{ _tag: 'digits', from: 'dice', count: 20 }],
    reserve: 1,
    replacement: { by: 'next-rank', reasons: ['closed'] },
  })
  if (commitment._tag === 'Left') throw new Error(JSON.stringify(commitment.left))
  const held = holdDraw(nobleHash)({
    commitment: commitment.right,
    roster: roster.right,
    seed: [{ _tag: 'digits', value: '31415926535897932384' }],
  })
  if (held._tag === 'Left') throw new Error('draw')
  const order = rows
    .map((r) => ({ ...r, ticket: ticketOf(r.id, 'T-1/31415926535897932384') }))
    .sort((a, b) => (a.ticket < b.ticket ? 1 : -1))
    .map((r) => r.id)
  const [first = '', , third = '', last = ''] = order
  const recordsWith = (record: typeof held.right): SubjectRecords => ({
    rules,
    calendar,
    on: day('2022-12-31'),
    subjects: rows.map((r) => school(r.id)),
    tasks: [task('t1', '2022-03-01', 2)],
    draws: [{ task: 't1', roster: roster.right, record }],
    drawn: [],
    merged: { visits: [], because: [] },
    dispatch: {
      status: 'assigned',
      algorithm: 'assign/1',
      teams: {},
      leaders: {},
      forced: [],
      loads: {},
      balanced: true,
    },
  })

  it('a reserve stands by', () => {
    expect(stepsOf(storyOf(recordsWith(held.right), third).steps, 'InReserve')[0]?.rank).toBe(3)
    expect(tags(storyOf(recordsWith(held.right), last).steps)).toContain('NotDrawn')
  })

  it('one that is closed is marked, and the reserve is called up', () => {
    const marked = markUnable(nobleHash)({
      record: held.right,
      stratum: 's',
      id: first,
      reason: 'closed',
      replace: true,
    })
    if (marked._tag === 'Left') throw new Error(JSON.stringify(marked.left))
    const told = recordsWith(marked.right)
    expect(stepsOf(storyOf(told, first).steps, 'MarkedUnable')[0]).toMatchObject({
      reason: 'closed',
      replaced: true,
    })
    expect(stepsOf(storyOf(told, third).steps, 'CalledUp')[0]?.rank).toBe(3)
  })

  it('a record that does not agree with itself is told as such', () => {
    const forged = { ...held.right, seedString: 'T-1/00000000000000000000' }
    expect(tags(storyOf(recordsWith(forged), first).steps)).toContain('RecordDisagrees')
  })
})

describe('[joint/30.onSite] what may be told to the subject itself', () => {
  it('while the task runs, drawn and not drawn hear the same', () => {
    const records = {
      ...recordsOf([school('A'), school('B'), school('C')], [task('t1', '2022-03-01', 1)]),
      on: day('2022-06-01'),
    }
    const told = ['A', 'B', 'C'].map((id) => tellable(storyOf(records, id)))
    for (const story of told) {
      expect(tags(story.steps)).toEqual(['OnRoster', 'InScope', 'NotToldYet'])
      expect(renderStory('zh')(story).replaceAll(story.subject, '·')).toBe(
        renderStory('zh')(told[0] ?? story).replaceAll(told[0]?.subject ?? '', '·'),
      )
    }
  })

  it('after the last day of the window everything is told', () => {
    const records = recordsOf([school('A'), school('B')], [task('t1', '2022-03-01', 1)])
    const story = storyOf({ ...records, on: day('2022-12-01') }, 'A')
    expect(tellable(story)).toEqual(story)
    expect(storyOf({ ...records, on: day('2022-11-30') }, 'A').awaited).toEqual([
      { task: 't1', until: '2022-11-30' },
    ])
  })
})

const smallYear = fc
  .record({
    n: fc.integer({ min: 1, max: 6 }),
    tasks: fc.array(
      fc.record({
        opens: fc.constantFrom('2022-02-01', '2022-03-01', '2022-05-01'),
        n: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 4 },
    ),
    past: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }),
    marked: fc.boolean(),
    names: fc.array(fc.constantFrom('甲', '𠮷', 'ab', '临夏县'), { minLength: 6, maxLength: 6 }),
  })
  .map(({ n, tasks, past, marked, names }) => {
    const subjects = Array.from({ length: n }, (_, i) =>
      school(`${names[i] ?? ''}${i}`, marked && i === 0 ? { keyField: true, marks: ['complaints'] } : {}),
    )
    return recordsOf(
      subjects,
      tasks.map((t, i) => task(`t${i}`, t.opens, t.n)),
      past.flatMap((i) => subjects[i]?.id ?? []),
    )
  })

describe('the story of any subject of any year', () => {
  it('cites a provision in every step, and misses none', () => {
    fc.assert(
      fc.property(smallYear, (records) => {
        for (const { id } of records.subjects) {
          const { steps } = storyOf(records, id)
          for (const step of steps) expect(Object.keys(provisions)).toContain(step.basis)
          expect(tags(steps).filter((t) => t === 'OnRoster')).toHaveLength(1)
          for (const { task: own, roster, record } of records.draws) {
            const at = steps.filter((s) => s.tasks.includes(own) && !('visit' in s))
            const row = roster.rows.find((r) => r.id === id)
            const drawn = record.strata.some((s) => s.drawn.some((e) => e.id === id))
            const standing = row?.leftOut !== undefined ? 'LeftOut' : drawn ? 'Drawn' : 'NotDrawn'
            expect(tags(at)).toEqual(
              row === undefined
                ? ['OutOfScope']
                : ['InScope', 'LimitCounted', standing, ...(standing === 'LeftOut' ? [] : ['Checkable'])],
            )
            expect(stepsOf(at, 'LimitCounted').map((s) => s.value)).toEqual(
              row === undefined ? [] : [row.leftOut === undefined ? 'drawable' : 'excluded'],
            )
          }
          for (const visit of records.merged.visits.filter((v) => v.subject === id)) {
            const at = steps.filter((s) => 'visit' in s && s.visit === visit.id)
            const sent = records.dispatch.status === 'infeasible' ? 'NoTeam' : 'TeamSent'
            const still = records.on > visit.window.closes ? 'NotCarriedOut' : 'Awaited'
            expect(tags(at)).toEqual(['Merged', sent, still])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is one sentence a step in both languages, each with its article', () => {
    fc.assert(
      fc.property(smallYear, (records) => {
        for (const { id } of records.subjects) {
          const story = storyOf(records, id)
          for (const language of ['zh', 'en'] as const) {
            expect(renderStory(language)(story).split('\n')).toHaveLength(story.steps.length + 1)
            for (const step of story.steps) {
              const sentence = sayStep(language)(step)
              expect(sentence).toMatch(language === 'zh' ? /第\d+条）$/ : /, article \d+\)$/)
              expect(sentence).not.toMatch(/undefined|\[object|NaN/)
              // the article once, by its name
              expect(sentence).not.toMatch(/(joint|market)\/\d/)
            }
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})
