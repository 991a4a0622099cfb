import type { Finding } from '../law/explained.js'
import { between } from './kernel/between.js'
import type { Authority, MovedDay } from './notice.js'
import type { PlainDate } from './plainDate.js'
import type { WorkdayCalendar } from './workdays.js'

/**
 * One reason why a due day is not where plain counting from Monday to Friday would put it: a weekday that rests
 * and a weekend day that works, each with its notice; a month without the corresponding day; a roll.
 *
 * @zh 期限调整理由
 * @law civil/203.roll
 * @law holidays/6.arranged
 * @law holidays/4.local
 * @law holidays/2.statutory
 * @category calendar
 * @since 0.1.0
 */
export type Adjustment =
  | (Finding & { readonly _tag: 'RestsByNotice'; readonly date: PlainDate; readonly notice: string })
  | (Finding & { readonly _tag: 'WorksByNotice'; readonly date: PlainDate; readonly notice: string })
  | (Finding & { readonly _tag: 'RestsByStatute'; readonly date: PlainDate })
  | (Finding & {
      readonly _tag: 'MonthEndTaken'
      readonly day: number
      readonly month: number
      readonly date: PlainDate
    })
  | (Finding & { readonly _tag: 'RolledForward'; readonly from: PlainDate; readonly to: PlainDate })

const BASIS = {
  national: 'holidays/6.arranged',
  local: 'holidays/4.local',
  statute: 'holidays/2.statutory',
} as const satisfies Record<Authority, string>

const adjustment = ({ date, works, authority, notice }: MovedDay): Adjustment => {
  const basis = BASIS[authority]
  if (authority === 'statute') return { _tag: 'RestsByStatute', basis, date }
  return { _tag: works ? 'WorksByNotice' : 'RestsByNotice', basis, date, notice }
}

/** The days from one to another, both included, that do not follow Monday to Friday. */
export const movedBetween = (
  { moved }: WorkdayCalendar,
  from: PlainDate,
  to: PlainDate,
): ReadonlyArray<Adjustment> => between(moved, from, to).map(adjustment)
