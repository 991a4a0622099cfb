import type { PlanItem } from './plan.js'

/**
 * An item of a plan as a finding names it: by its id, for programs; for readers by its row in the published table,
 * where it comes from one, and by its matter, where the stage was told it.
 *
 * @zh 计划项称谓
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export interface NamedItem {
  readonly item: string
  readonly row?: number
  readonly matter?: string
}

export const named = ({ id, row, matter }: PlanItem): NamedItem => ({
  item: id,
  ...(row === undefined ? {} : { row }),
  matter,
})
