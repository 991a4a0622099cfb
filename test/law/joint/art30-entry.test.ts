import { chinaCalendar, entryDue, linxiaJoint } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, right } from '../../calendar/support.js'

// Results are entered within 20 working days of the completion of the task.
describe('[joint/30.entry] 抽查任务完成后20个工作日内录入', () => {
  it.each([
    ['2022-03-01', '2022-03-29', 'no holiday on the way'],
    ['2022-03-10', '2022-04-08', 'Qingming off, Saturday 04-02 counted'],
  ])('%s: %s (%s)', (event, due) => {
    const deadline = right(entryDue(linxiaJoint, chinaCalendar())(day(event)))
    expect([deadline.due, deadline.limit, deadline.bases[0], deadline.force]).toEqual([
      due,
      'entry',
      'joint/30.entry',
      'hard',
    ])
  })
})
