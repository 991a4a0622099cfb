import type { PlainDate } from './plainDate.js'

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
