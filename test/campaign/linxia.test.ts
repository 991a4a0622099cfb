import { chinaCalendar, isWorkday, nobleHash, runCampaign, type TeamResult, verifyDraw } from 'double-random'
import { describe, expect, it } from 'vitest'
import { printed } from '../../docs/examples/linxia-2022/print.js'
import { reportOf } from '../../docs/examples/linxia-2022/report.js'
import { runLinxia } from '../../docs/examples/linxia-2022/year.js'
import { generateInterests } from '../support/generator/inspectors.js'

const SCALE = { subjects: 6_000, inspectors: 1_500, interests: 400 }
const phases = new Set<string>()
const year = runLinxia((step) => phases.add(step.phase), SCALE)
const report = reportOf(year)
const { campaign, subjects, inspectors, schedule, finished } = year
const { visits } = campaign.merged
const interests = generateInterests(SCALE.interests, subjects, inspectors)

const assigned = (result: TeamResult) => {
  if (result.status !== 'assigned') throw new Error(result.status)
  return result
}
const { teams, leaders } = assigned(campaign.dispatch)

describe('a year of Linxia', () => {
  it('is planned in full: each row is a task, or says why not', () => {
    expect(report.plan).toEqual({
      title: '2022年临夏州市场监管领域部门联合“双随机、一公开”监管抽查计划',
      rows: 70,
      unread: 0,
      items: 70,
      unscheduled: 1,
      restored: 29,
      tasks: 16 + 53 * 8,
    })
    expect(new Set(schedule.tasks.map((t) => t.item)).size + schedule.unscheduled.length).toBe(70)
  })

  it('draws by records that recompute from their rosters, one for each task', () => {
    expect(campaign.draws.map((d) => d.task).sort()).toEqual(schedule.tasks.map((t) => t.id).sort())
    for (const { roster, record } of campaign.draws)
      expect(verifyDraw(nobleHash)({ record, rows: roster.rows })).toMatchObject({
        right: { value: 'confirmed' },
      })
  })

  it('draws of each item and class its share rounded up once, and no more than the ceiling', () => {
    const shareOf: Readonly<Record<string, number>> = { A: 5, B: 6, C: 8, D: 10 }
    const itemOf = new Map(schedule.tasks.filter((t) => t.checkType === 'routine').map((t) => [t.id, t.item]))
    const sums = new Map<string, { readonly n: number; readonly k: number; readonly most: number }>()
    for (const { task, record } of campaign.draws)
      for (const { stratum, n, k } of record.strata) {
        const item = itemOf.get(task)
        const before = sums.get(`${item} ${stratum}`) ?? { n: 0, k: 0, most: 0 }
        // a draw by itself: its share rounded up, and at most a tenth of its own scope, but one at least
        const most = Math.min(Math.ceil((n * (shareOf[stratum] ?? 0)) / 100), Math.max(1, Math.floor(n / 10)))
        if (item === undefined) continue
        expect(k).toBeLessThanOrEqual(most)
        sums.set(`${item} ${stratum}`, { n: before.n + n, k: before.k + k, most: before.most + most })
      }
    expect(sums.size).toBeGreaterThan(100)
    for (const [key, { n, k, most }] of sums) {
      const share = Math.ceil((n * (shareOf[key.slice(-1)] ?? 0)) / 100)
      expect(`${key}: ${k}`).toBe(`${key}: ${Math.min(share, Math.max(1, Math.floor(n / 10)), most)}`)
    }
  })

  it('says which tasks draw nobody, and those are all', () => {
    const none = campaign.draws.filter(({ record }) => record.strata.every((s) => s.k === 0))
    const someone = new Set(none.filter(({ roster }) => roster.rows.length > 0).map((d) => d.task))
    expect(new Set(campaign.idle.map(({ task }) => task))).toEqual(someone)
  })

  it('merges only tasks that share a day, loses none, and visits none twice for one task', () => {
    const windowOf = new Map(campaign.drawn.map((t) => [t.id, t.window]))
    expect(visits.flatMap((v) => v.tasks).sort()).toEqual(campaign.drawn.map((t) => t.id).sort())
    for (const { window, tasks } of visits) {
      expect(window.opens <= window.closes).toBe(true)
      for (const t of tasks) {
        const own = windowOf.get(t)
        expect(own !== undefined && own.opens <= window.opens && window.closes <= own.closes).toBe(true)
      }
    }
  })

  it('meets no market entity more than twice', () => {
    const met = new Map<string, number>()
    for (const { subject } of visits) met.set(subject, (met.get(subject) ?? 0) + 1)
    expect(Math.max(...met.values())).toBeLessThanOrEqual(2)
  })

  it('sends teams of two or more different people, one leading, none with an interest', () => {
    const interested = new Set(interests.map((i) => `${i.inspector} ${i.subject}`))
    const mayLead = new Set(inspectors.filter((i) => i.mayLead).map((i) => i.id))
    expect(Object.keys(teams).sort()).toEqual(visits.map((v) => v.id).sort())
    for (const { id, subject, departments } of visits) {
      const team = teams[id] ?? []
      expect(team.length).toBeGreaterThanOrEqual(Math.max(2, departments.length))
      expect(new Set(team).size).toBe(team.length)
      expect(team.filter((who) => interested.has(`${who} ${subject}`))).toEqual([])
      expect(mayLead.has(leaders[id] ?? '')).toBe(true)
    }
  })

  it('sets every deadline on a working day after the inspection', () => {
    expect(finished.finished.length + finished.open.length).toBe(visits.length)
    const works = isWorkday(chinaCalendar())
    for (const { inspectedOn, deadlines } of finished.finished)
      for (const { due } of deadlines) {
        expect(due > inspectedOn).toBe(true)
        expect(works(due)).toEqual({ _tag: 'Right', right: true })
      }
  })

  it('reports numbers that agree with each other and with the records', () => {
    const { counties, year: whole } = report.coverage
    const sum = (key: 'subjects' | 'drawn' | 'before' | 'after') =>
      counties.reduce((total, row) => total + row[key], 0)
    expect([sum('subjects'), sum('drawn'), sum('before'), sum('after')]).toEqual([
      whole.subjects,
      whole.drawn,
      whole.before,
      whole.after,
    ])
    expect(whole).toMatchObject({
      drawn: new Set(campaign.drawn.map((t) => t.subject)).size,
      before: campaign.draws.reduce((n, d) => n + d.record.strata.reduce((m, s) => m + s.k, 0), 0),
      after: visits.length,
    })
    expect(report.months.reduce((n, m) => n + m.deadlines, 0)).toBe(finished.finished.length)
    expect(report.load?.places).toBe(Object.values(teams).flat().length)
  })

  it('prints those very numbers, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const lines = printed(report, language).split('\n')
      const totals = lines.filter((line) => /合计|All \(/.test(line)).map((line) => line.match(/\d[\d.]*/g))
      const { subjects: n, drawn, before, after } = report.coverage.year
      expect(totals).toHaveLength(2)
      for (const numbers of totals)
        expect([numbers?.[0], numbers?.[1], numbers?.at(-2), numbers?.at(-1)].map(Number)).toEqual([
          n,
          drawn,
          before,
          after,
        ])
    }
  })

  it('comes out the same again, told step by step or not', () => {
    const again = runLinxia(() => undefined, SCALE)
    expect(again.campaign).toEqual(campaign)
    expect(phases).toEqual(new Set(['prepare', 'draw', 'dispatch', 'finish']))
  })
})

describe('a year with wrong facts', () => {
  it('is refused with all of them, by path', () => {
    const [task] = schedule.tasks
    const [subject] = subjects
    if (task === undefined || subject === undefined) throw new Error('the year has tasks and subjects')
    const answer = runCampaign({
      rules: year.rules,
      tasks: [{ ...task, initiator: '气象', cooperators: ['月球'], objectClass: { name: '无此名录' } }],
      subjects: [subject, subject],
      inspectors,
      register: 'LX2022',
      digits: { from: 'dice', values: {} },
    })
    expect(answer).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'DuplicateId', path: 'subjects[1].id', first: 'subjects[0].id', value: subject.id },
        { _tag: 'UnknownDepartment', path: 'tasks[0].initiator', value: '气象' },
        { _tag: 'UnknownDepartment', path: 'tasks[0].cooperators[0]', value: '月球' },
        { _tag: 'UnknownRoster', path: 'tasks[0].objectClass.name', value: '无此名录' },
        {
          _tag: 'DigitsMissing',
          path: `digits.values.${task.window.opens}`,
          batch: task.window.opens,
        },
      ],
    })
  })
})
