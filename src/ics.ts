import { either as E } from 'fp-ts'
import { createEvents } from 'ics'
import type { Deadline } from './calendar/deadline.js'
import type { IcsFault } from './calendar/icsFault.js'
import { foldedAt75 } from './calendar/kernel/fold.js'
import { isPlainDate, type PlainDate, plusDays } from './calendar/plainDate.js'
import { articleName, withArticle } from './explain/article.js'
import { deadlineTitle, sayAdjustment } from './explain/calendar.js'
import { oneLine } from './explain/kernel/oneLine.js'
import type { Language } from './explain/phrase.js'
import type { NonEmpty } from './law/explained.js'

export type { IcsFault } from './calendar/icsFault.js'

/**
 * A deadline as an entry of a calendar app: a lasting `uid`, by which a later export replaces an earlier, and
 * whom or what it concerns, which goes into the title.
 *
 * @zh 日历条目
 * @law none: an exchange format (RFC 5545)
 * @category ics
 * @since 0.1.0
 */
export interface CalendarEntry {
  readonly uid: string
  readonly deadline: Deadline
  readonly concerning?: string
}

/**
 * How a file is written: the day it is made, which is its time stamp, so that the same input gives the same
 * bytes; the language; and whether a reminder rings so many days before, from 1 to 366, at nine in the morning.
 *
 * @zh 日历文件选项
 * @law none: an exchange format (RFC 5545)
 * @category ics
 * @since 0.1.0
 */
export interface IcsOptions {
  readonly madeOn: PlainDate
  readonly language: Language
  readonly remindDaysBefore?: number
}

const stampOf = (date: PlainDate): string => `${date.replaceAll('-', '')}T000000Z`

const partsOf = (date: PlainDate): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8)),
]

const faultsOf = (entries: ReadonlyArray<CalendarEntry>, options: IcsOptions): ReadonlyArray<IcsFault> => {
  const { madeOn, remindDaysBefore: before } = options
  const first = new Map(entries.map(({ uid }, i) => [uid, i] as const).reverse())
  return [
    ...(isPlainDate(madeOn) ? [] : [{ _tag: 'BadStamp' as const, path: 'madeOn', value: madeOn }]),
    ...(before === undefined || (Number.isInteger(before) && before >= 1 && before <= 366)
      ? []
      : [{ _tag: 'BadReminder' as const, path: 'remindDaysBefore', value: before }]),
    ...entries.flatMap(
      ({ uid, deadline: { due } }, i): ReadonlyArray<IcsFault> => [
        ...(uid.trim() === '' || first.get(uid) !== i
          ? [{ _tag: 'BadUid' as const, path: `entries[${i}].uid`, value: uid }]
          : []),
        ...(isPlainDate(due)
          ? []
          : [{ _tag: 'BadDue' as const, path: `entries[${i}].deadline.due`, value: due }]),
      ],
    ),
  ]
}

/** A day begins at midnight; a reminder rings in the morning, when somebody is there. */
const MORNING = 9

const notesOf = (language: Language, { bases, adjustments }: Deadline): string =>
  [
    bases.map(articleName(language)).join(language === 'zh' ? '、' : ', '),
    ...adjustments.map((adjustment) =>
      withArticle(language)(sayAdjustment(language)(adjustment), adjustment.basis),
    ),
  ].join('\n')

const eventOf =
  ({ madeOn, language, remindDaysBefore }: IcsOptions) =>
  ({ uid, deadline, concerning }: CalendarEntry) => {
    const provisional =
      deadline.standing === 'settled' ? '' : { zh: '（暂估）', en: ' (provisional)' }[language]
    const whom = concerning === undefined ? '' : `${oneLine(concerning)} `
    const title = `${whom}${deadlineTitle(language)(deadline)}${provisional}`
    return {
      uid,
      timestamp: stampOf(madeOn), // the packaged types forget it; without it the writer takes the host's clock
      title,
      description: notesOf(language, deadline),
      start: partsOf(deadline.due),
      end: partsOf(plusDays(1)(deadline.due)),
      transp: 'TRANSPARENT' as const,
      ...(remindDaysBefore === undefined
        ? {}
        : {
            alarms: [
              {
                action: 'display' as const,
                description: title,
                trigger: { before: true, hours: 24 * remindDaysBefore - MORNING },
              },
            ],
          }),
    }
  }

/**
 * Writes deadlines as an iCalendar file, an all-day entry each, with the articles and the reasons in its
 * notes, so that a bureau sees them in any calendar app. The same input gives the same bytes everywhere.
 *
 * @zh 导出日历文件
 * @law none: an exchange format (RFC 5545)
 * @example
 * import { linxiaMarket, planDue, type PlainDate } from 'double-random'
 * import { icsOf } from 'double-random/ics'
 *
 * const answer = planDue(linxiaMarket)(2026)
 * assert.ok(answer._tag === 'Right')
 * const file = icsOf({ madeOn: '2026-01-04' as PlainDate, language: 'en' })([{ uid: 'plan-2026@example.org', deadline: answer.right }])
 *
 * assert.ok(file._tag === 'Right')
 * assert.ok(file.right.includes('DTSTART;VALUE=DATE:20260115'))
 *
 * @category ics
 * @since 0.1.0
 */
export const icsOf =
  (options: IcsOptions) =>
  (entries: ReadonlyArray<CalendarEntry>): E.Either<NonEmpty<IcsFault>, string> => {
    const [first, ...rest] = faultsOf(entries, options)
    if (first !== undefined) return E.left([first, ...rest])
    const written = createEvents(entries.map(eventOf(options)), {
      productId: `-//double-random//deadlines//${options.language === 'zh' ? 'ZH' : 'EN'}`,
    })
    return typeof written.value === 'string'
      ? E.right(foldedAt75(written.value)) // the writer folds by characters
      : E.left([{ _tag: 'NotWritten', path: 'entries', value: written.error?.message }])
  }
