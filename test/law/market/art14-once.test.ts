import { type DrawnTask, mergeTasks } from 'double-random'
import { describe, expect, it } from 'vitest'

describe('[market/14.once] 同一对象的多个事项一次完成', () => {
  it('several matters of one department at one subject are one visit', () => {
    const task = (id: string) =>
      ({
        id,
        subject: 'S',
        window: { opens: '2022-03-01', closes: '2022-11-30' },
        matters: [id],
        departments: ['市场监管'],
      }) as unknown as DrawnTask
    const merged = mergeTasks([task('年报'), task('广告'), task('价格')])
    expect(merged._tag === 'Right' && merged.right.visits.length).toBe(1)
    expect(merged._tag === 'Right' && merged.right.because[0]?.basis).toBe('market/14.once')
  })
})
