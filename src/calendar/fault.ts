import type { Notice } from './notice.js'
import { isPlainDate, type PlainDate } from './plainDate.js'

/**
 * What keeps a notice from being laid over a calendar. Each fault names its path and value; all are reported at
 * once.
 *
 * @zh 通知有误
 * @law holidays/6.arranged
 * @law holidays/4.local
 * @category calendar
 * @since 0.1.0
 */
export type NoticeFault =
  | { readonly _tag: 'NoNotice'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'NoDays'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'NotAList'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'NotADate'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'YearNotNext'; readonly path: string; readonly value: unknown; readonly next: number }
  | { readonly _tag: 'OutsideYear'; readonly path: string; readonly value: PlainDate; readonly year: number }
  | {
      readonly _tag: 'OutsideCoverage'
      readonly path: string
      readonly value: PlainDate
      readonly from: PlainDate
      readonly to: PlainDate
    }
  | {
      readonly _tag: 'RangeReversed'
      readonly path: string
      readonly value: PlainDate
      readonly from: PlainDate
    }
  | { readonly _tag: 'RestsTwice'; readonly path: string; readonly value: PlainDate; readonly first: string }
  | { readonly _tag: 'WorksTwice'; readonly path: string; readonly value: PlainDate; readonly first: string }
  | {
      readonly _tag: 'RestsAndWorks'
      readonly path: string
      readonly value: PlainDate
      readonly first: string
    }
  | { readonly _tag: 'MakeUpOnWeekday'; readonly path: string; readonly value: PlainDate }
  | { readonly _tag: 'StatutoryDayWorks'; readonly path: string; readonly value: PlainDate }
  | { readonly _tag: 'BadDayKind'; readonly path: string; readonly value: unknown }

/** Is there a notice to cite? Asked of whatever was given: a day without one is refused, never an accident. */
const cites = (notice: unknown): notice is Notice =>
  typeof notice === 'object' &&
  notice !== null &&
  'id' in notice &&
  typeof notice.id === 'string' &&
  notice.id.trim() !== ''

/** What is wrong with the notice itself: that there is none, or that it was issued on no day. */
export const noticeFaults = (notice: unknown): ReadonlyArray<NoticeFault> => {
  if (!cites(notice)) return [{ _tag: 'NoNotice', path: 'notice', value: notice }]
  const { issued: value }: { readonly issued?: unknown } = notice
  return value === undefined || isPlainDate(value) ? [] : [{ _tag: 'NotADate', path: 'notice.issued', value }]
}
