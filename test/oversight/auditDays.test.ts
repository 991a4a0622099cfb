import { type AuditRecords, auditYear } from 'double-random'
import { describe, expect, it } from 'vitest'
import { capabilities, cleanYear, rules } from './cleanYear.js'
import { type Any, event, later, publish } from './mutate.js'

const audit = auditYear(rules, capabilities)
const foundIn = (edit: (r: Any) => void) => {
  const records: Any = JSON.parse(JSON.stringify(cleanYear))
  edit(records)
  return audit(records as AuditRecords).map((f) => [f.check, f.expected, f.found])
}
const all =
  (...edits: ReadonlyArray<(r: Any) => void>) =>
  (r: Any): void => {
    for (const edit of edits) edit(r)
  }

/** The task of the first visit ends on 1 July, so three months end on 1 October, within the holiday of 1 to 7. */
const overNationalDay = (closed: string) =>
  all(
    (r) => {
      const { visit } = event(r, 'FollowUpOpened')
      r.events.find((e: Any) => e._tag === 'TaskCompleted' && e.visit === visit).on = '2022-07-01'
    },
    later('FollowUpClosed', closed),
    later('FollowUpEntered', '2022-10-20'),
  )

describe('the auditor counts days as the notice of 2022 has them', () => {
  it.each([
    // 8 and 9 October are worked: the follow-up may be closed on the 8th
    ['a follow-up due in a holiday', overNationalDay('2022-10-08'), []],
    [
      'the day after the holiday’s end',
      overNationalDay('2022-10-09'),
      [['follow-up-closed', '2022-10-08', '2022-10-09']],
    ],
    // from 6 April: 24 April and 7 May are worked, 30 April to 4 May is a holiday; the twentieth day is 6 May
    ['published on the twentieth working day', publish('2022-05-06', 2), []],
    [
      'published on the twenty-first',
      publish('2022-05-07', 2),
      [['results-disclosed', '2022-05-06', '2022-05-07']],
    ],
    // the re-check is of 18 July: fifteen working days end on Monday 8 August
    ['answered on the fifteenth working day', later('ObjectionAnswered', '2022-08-08'), []],
    [
      'answered on the sixteenth',
      later('ObjectionAnswered', '2022-08-09'),
      [['objection-answered', '2022-08-08', '2022-08-09']],
    ],
  ] as const)('%s', (_name, edit, expected) => {
    expect(foundIn(edit)).toEqual(expected)
  })
})
