import { chinaCalendar, disclosureDue, linxiaJoint, linxiaMarket, resultsDue } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, right } from '../../calendar/support.js'

const china = chinaCalendar()

// Results are approved, entered and published within 20 working days of the end of the inspection.
describe('[market/23.disclosure] 抽查检查完成之日起20个工作日内公示', () => {
  it.each([
    ['2026-02-10', '2026-03-16', 'the Spring Festival off, two make-up Saturdays counted'],
    ['2024-02-08', '2024-03-13', 'the eve of 2024 was worked'],
    ['2025-12-22', '2026-01-20', 'across the year'],
    ['2026-02-21', '2026-03-20', 'the inspection ended on a day off: it is not counted in any case'],
  ])('%s: %s (%s)', (event, due) => {
    const deadline = right(disclosureDue(linxiaMarket, china)(day(event)))
    expect([deadline.due, deadline.limit, deadline.bases, deadline.readings]).toEqual([
      due,
      'disclosure',
      ['market/23.disclosure', 'civil/201.start'],
      ['I-03', 'I-04'],
    ])
  })

  it('waits for the notice of 2027, saying how far it is counted', () => {
    expect(disclosureDue(linxiaMarket, china)(day('2026-12-14'))).toMatchObject({
      left: { _tag: 'NotCovered', year: 2027, counted: 13, asked: 20 },
    })
    expect(right(disclosureDue(linxiaMarket, china, { provisional: true })(day('2026-12-14'))).standing).toBe(
      'provisional',
    )
  })
})

// Publication runs from the inspection of one subject, entry from the completion of the task: two limits.
describe('[market/23.disclosure] [joint/30.entry] 两个期限同时适用', () => {
  const results = resultsDue({ market: linxiaMarket, joint: linxiaJoint }, china)
  it.each([
    ['2022-03-01', '2022-03-10', ['disclosure 2022-03-29', 'entry 2022-04-08']],
    ['2022-03-10', '2022-03-01', ['entry 2022-03-29', 'disclosure 2022-04-08']],
    ['2022-03-01', '2022-03-01', ['disclosure 2022-03-29', 'entry 2022-03-29']],
  ])('inspected %s, task completed %s: the earlier first', (inspectedOn, taskCompletedOn, expected) => {
    const both = right(results({ inspectedOn: day(inspectedOn), taskCompletedOn: day(taskCompletedOn) }))
    expect(both.map(({ limit, due }) => `${limit} ${due}`)).toEqual(expected)
  })

  it('is undecided where either is', () => {
    expect(results({ inspectedOn: day('2022-03-01'), taskCompletedOn: day('2026-12-31') })._tag).toBe('Left')
    expect(results({ inspectedOn: day('2026-12-31'), taskCompletedOn: day('2022-03-01') })._tag).toBe('Left')
  })
})
