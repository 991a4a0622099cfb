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
})
