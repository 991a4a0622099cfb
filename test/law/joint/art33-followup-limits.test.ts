import { chinaCalendar, followUpDue, followUpEntryDue, linxiaJoint } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, right } from '../../calendar/support.js'

const china = chinaCalendar()

// Follow-up is as a rule closed within three months of the end of the task.
describe('[joint/33.followup] 任务结束三个月内完结后续处置', () => {
  it.each([
    ['2025-11-30', '2026-02-28', '2026-02-28', 'no 30 February; the 28th is a make-up Saturday'],
    ['2026-07-01', '2026-10-01', '2026-10-08', 'National Day: rolls'],
    ['2024-02-29', '2024-05-29', '2024-05-29', 'from a leap day'],
    ['2022-08-31', '2022-11-30', '2022-11-30', 'no 31 November'],
  ])('%s: %s, due %s (%s)', (event, nominal, due) => {
    const deadline = right(followUpDue(linxiaJoint, china)(day(event)))
    expect([deadline.nominal, deadline.due, deadline.limit, deadline.force]).toEqual([
      nominal,
      due,
      'followUp',
      'soft',
    ])
    expect(deadline.bases.slice(0, 2)).toEqual(['joint/33.followup', 'civil/202.months'])
  })
})

// It is entered within 20 working days of its completion.
describe('[joint/33.entry] 后续处置完成后20个工作日内录入', () => {
  it('counts working days', () => {
    const deadline = right(followUpEntryDue(linxiaJoint, china)(day('2024-02-08')))
    expect([deadline.due, deadline.limit, deadline.bases[0]]).toEqual([
      '2024-03-13',
      'followUpEntry',
      'joint/33.entry',
    ])
  })
})
