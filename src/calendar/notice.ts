import type { PlainDate } from './plainDate.js'

/**
 * The published notice that decides which days rest and which work: its number or title, and the day of issue
 * where it is known.
 *
 * @zh 放假通知
 * @law holidays/6.arranged
 * @category calendar
 * @since 0.1.0
 */
export interface Notice {
  readonly id: string
  readonly issued?: PlainDate
}

/**
 * Who moved a day: the State Council, a local government, or the statute itself where no notice is out yet.
 *
 * @zh 放假依据
 * @law holidays/6.arranged
 * @law holidays/4.local
 * @law holidays/2.statutory
 * @category calendar
 * @since 0.1.0
 */
export type Authority = 'national' | 'local' | 'statute'

/**
 * A day that rests or works otherwise than Monday to Friday, and the notice that says so, where one does.
 *
 * @zh 调休日
 * @law holidays/6.arranged
 * @category calendar
 * @since 0.1.0
 */
export interface MovedDay {
  readonly date: PlainDate
  readonly works: boolean
  readonly authority: Authority
  readonly notice: string
}

/** A notice, the days it speaks of, and where it stands: of two that speak of one day, the later decides. */
export interface NationalNotice extends Notice {
  readonly issued: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
  /** Changes a year under way, outside the yearly order of notices. */
  readonly amends: boolean
}
