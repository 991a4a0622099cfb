import { type DrawnTask, historyOf, mergeTasks } from 'double-random'
import { describe, expect, it } from 'vitest'
import { wholeLife } from '../../followup/life.js'
import { stateAfter } from '../../followup/refused.js'

const task = (id: string, opens: string, closes: string, more: Partial<DrawnTask> = {}): DrawnTask =>
  ({ id, subject: 'S', window: { opens, closes }, matters: [id], departments: [id], ...more }) as DrawnTask

const visitsOf = (...tasks: ReadonlyArray<DrawnTask>) => {
  const merged = mergeTasks(tasks)
  return merged._tag === 'Right' ? merged.right : { visits: [], because: [] }
}
const groups = (...tasks: ReadonlyArray<DrawnTask>) => visitsOf(...tasks).visits.map((v) => v.tasks)

describe('[joint/22.merge] 执行时间重叠、对象相同的任务合并为一次检查', () => {
  it.each([
    ['one shared day: the last of the one is the first of the other', '2022-05-31', '2022-05-31', 1],
    ['no shared day: the one ends the day before the other begins', '2022-05-31', '2022-06-01', 2],
  ])('%s', (_name, closes, opens, visits) => {
    expect(groups(task('a', '2022-03-01', closes), task('b', opens, '2022-11-30')).length).toBe(visits)
  })

  it('overlaps do not chain: A meets B and B meets C, but A and C share no day', () => {
    expect(
      groups(
        task('a', '2022-03-01', '2022-05-31'),
        task('b', '2022-05-01', '2022-08-31'),
        task('c', '2022-08-01', '2022-11-30'),
      ),
    ).toEqual([['a', 'b'], ['c']])
  })

  it('planned and ad hoc, of different plans', () => {
    const planned = task('a', '2022-03-01', '2022-05-31', { origin: 'planned', plan: 'p1' })
    const adHoc = task('b', '2022-05-01', '2022-05-02', { origin: 'adHoc' })
    expect(visitsOf(planned, adHoc).visits[0]?.window).toEqual({ opens: '2022-05-01', closes: '2022-05-02' })
  })

  it('the whole answer for a kindergarten: two tasks in one visit, one apart, and why', () => {
    const bus = task('校车', '2022-03-01', '2022-05-31', {
      matters: ['校车安全'],
      departments: ['教育', '公安'],
      qualifications: ['车辆'],
      recused: ['张三'],
      plan: '教育计划',
    })
    const canteen = task('食堂', '2022-05-01', '2022-09-30', {
      matters: ['食品安全', '从业人员'],
      departments: ['市场监管'],
      checklists: ['表2', '表1'],
      recused: ['李四', '张三'],
      plan: '市场监管计划',
    })
    const fire = task('消防', '2022-09-01', '2022-11-30', { departments: ['消防救援机构'] })
    const shared = { opens: '2022-05-01', closes: '2022-05-31' }
    expect(visitsOf(fire, canteen, bus)).toEqual({
      visits: [
        {
          id: '校车',
          subject: 'S',
          tasks: ['校车', '食堂'],
          window: shared,
          matters: ['从业人员', '校车安全', '食品安全'],
          departments: ['公安', '市场监管', '教育'],
          qualifications: ['车辆'],
          checklists: ['表1', '表2'],
          recused: ['张三', '李四'],
        },
        {
          id: '消防',
          subject: 'S',
          tasks: ['消防'],
          window: fire.window,
          matters: ['消防'],
          departments: ['消防救援机构'],
          qualifications: [],
          checklists: [],
          recused: [],
        },
      ],
      because: [
        {
          _tag: 'MergedIntoOneVisit',
          basis: 'joint/22.merge',
          reading: 'I-09',
          visit: '校车',
          subject: 'S',
          tasks: ['校车', '食堂'],
          departments: ['公安', '市场监管', '教育'],
          shared,
        },
        { _tag: 'NothingToMergeWith', basis: 'joint/22.merge', visit: '消防', subject: 'S', task: '消防' },
        {
          _tag: 'CouldNotMerge',
          basis: 'joint/22.merge',
          reading: 'I-09',
          subject: 'S',
          visits: 2,
          apart: [
            { task: '校车', window: bus.window },
            { task: '消防', window: fire.window },
          ],
        },
      ],
    })
  })

  it('a merged visit counts once', () => {
    expect(historyOf([stateAfter(wholeLife('V1').slice(0, 2))]).visits.length).toBe(1)
  })
})

describe('[joint/19.merge] 联合任务事项、对象、人员合并', () => {
  it('one joint task of several departments is one visit with all their matters', () => {
    const { visits, because } = visitsOf(
      task('a', '2022-03-01', '2022-05-31', { plan: 'p', departments: ['教育', '公安'] }),
      task('b', '2022-03-01', '2022-05-31', { plan: 'p', departments: ['公安'] }),
    )
    expect(visits.map((v) => [v.matters, v.departments])).toEqual([
      [
        ['a', 'b'],
        ['公安', '教育'],
      ],
    ])
    expect(because[0]?.basis).toBe('joint/19.merge')
  })

  it.each([
    ['two plans', 'p', 'q'],
    ['a plan and none', 'p', undefined],
    ['none and a plan', undefined, 'p'],
    ['no plan', undefined, undefined],
  ])('tasks of %s are not one joint task: article 22 merges them', (_name, first, second) => {
    const of = (id: string, plan: string | undefined) =>
      task(id, '2022-03-01', '2022-05-31', plan === undefined ? {} : { plan })
    expect(visitsOf(of('a', first), of('b', second)).because.map((f) => f.basis)).toEqual(['joint/22.merge'])
  })
})
