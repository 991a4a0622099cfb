import { chinaCalendar, linxiaJoint, objectionDue, replyDue, reviewDue } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, right } from '../../calendar/support.js'

const china = chinaCalendar()

// A subject may object within 60 days of publication: calendar days, which roll.
describe('[joint/31.objection] 公示之日起60日内提出异议', () => {
  it.each([
    ['2026-08-03', '2026-10-02', '2026-10-08', 'National Day: rolls'],
    ['2026-08-11', '2026-10-10', '2026-10-10', 'a make-up Saturday: does not roll'],
    ['2026-08-12', '2026-10-11', '2026-10-12', 'a Sunday: rolls to Monday'],
    ['2024-01-01', '2024-03-01', '2024-03-01', 'over a leap day'],
  ])('%s: %s, due %s (%s)', (event, nominal, due) => {
    const deadline = right(objectionDue(linxiaJoint, china)(day(event)))
    expect([deadline.nominal, deadline.due, deadline.limit]).toEqual([nominal, due, 'objection'])
    expect(deadline.bases).toEqual([
      'joint/31.objection',
      'civil/201.start',
      ...(nominal === due ? [] : ['civil/203.roll']),
    ])
  })

  it('does not roll where the reading without a roll is asked for', () => {
    expect(right(objectionDue(linxiaJoint, china, { roll: false })(day('2026-08-03'))).due).toBe('2026-10-02')
  })
})

// The re-check takes at most 20 working days from the receipt of the papers.
describe('[joint/31.review] 收到申请材料之日起20个工作日内复查', () => {
  it.each([
    ['2025-12-22', '2026-01-20', 'New Year off, Sunday 01-04 counted'],
    ['2022-09-30', '2022-11-02', 'National Day off, 10-08 and 10-09 counted'],
  ])('%s: %s (%s)', (event, due) => {
    const deadline = right(reviewDue(linxiaJoint, china)(day(event)))
    expect([deadline.due, deadline.limit, deadline.bases[0]]).toEqual([due, 'review', 'joint/31.review'])
  })
})

// The party is told within 15 working days of the decision.
describe('[joint/31.reply] 作出复查结果之日起15个工作日内反馈', () => {
  it.each([
    ['2022-03-01', '2022-03-22', 'three plain weeks'],
    ['2025-10-03', '2025-10-28', 'decided within a holiday: day 1 is 10-09'],
  ])('%s: %s (%s)', (event, due) => {
    const deadline = right(replyDue(linxiaJoint, china)(day(event)))
    expect([deadline.due, deadline.limit, deadline.bases[0]]).toEqual([due, 'reply', 'joint/31.reply'])
  })
})
