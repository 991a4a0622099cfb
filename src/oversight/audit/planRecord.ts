import type { PlainDate } from '../../calendar/plainDate.js'
import type { Ratio } from '../../model/ratio.js'
import type { Window } from '../../model/window.js'

/** How much a task is to draw. */
export type AuditShare =
  | { readonly _tag: 'Share'; readonly ratio: Ratio }
  | { readonly _tag: 'Number'; readonly n: number }

/**
 * A task of the year.
 *
 * @zh 任务记录
 * @law joint/15.fields
 * @category oversight
 * @since 0.1.0
 */
export interface AuditTask {
  readonly id: string
  readonly type?: 'planned' | 'adHoc'
  /** The item of the plan that it carries out. */
  readonly item?: string
  readonly matter?: string
  readonly checkType?: 'routine' | 'special'
  readonly window?: Window
  readonly share?: AuditShare
  /** Shares of single strata, where they differ from `share`. */
  readonly strata?: Readonly<Record<string, Ratio>>
  readonly publishedOn?: PlainDate
  readonly completedOn?: PlainDate
  /** The order from above, where a special draw has one. */
  readonly order?: string
}

/**
 * The plan of the year: when it was handed in and published, what it holds, how it was changed.
 *
 * @zh 计划记录
 * @law joint/8.fields
 * @category oversight
 * @since 0.1.0
 */
export interface AuditPlan {
  readonly submittedOn?: PlainDate
  readonly publishedOn?: PlainDate
  readonly filedWithGovernment?: boolean
  readonly items?: ReadonlyArray<{ readonly id: string; readonly matter?: string; readonly window?: Window }>
  readonly changes?: ReadonlyArray<{
    readonly id: string
    readonly on: PlainDate
    readonly publishedOn?: PlainDate
  }>
}

/**
 * A matter of the list; `matter` is its name where that is not its id.
 *
 * @zh 事项记录
 * @law joint/2.list
 * @category oversight
 * @since 0.1.0
 */
export interface AuditMatter {
  readonly id: string
  readonly matter?: string
  /** The acts that allow the check. */
  readonly basis?: ReadonlyArray<string>
  /** Why nobody drew it this year. */
  readonly notDrawn?: string
}
