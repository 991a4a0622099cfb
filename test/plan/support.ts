import { readFileSync } from 'node:fs'
import {
  type PlainDate,
  type Plan,
  type PlanDetails,
  plainDate,
  planOf,
  type Region,
  readPlanTable,
} from 'double-random'

/** The published plan of 2022. */
export const table2022 = readPlanTable(readFileSync('docs/examples/linxia-2022/plan-2022.txt', 'utf8'))

/** The plan of 2022 with details the table does not state. */
export const plan2022 = (details: PlanDetails = {}): Plan => {
  const plan = planOf(table2022, details)
  if (plan._tag === 'Left') throw new Error(JSON.stringify(plan.left))
  return plan.right
}

/** A day, for tests. */
export const day = (text: string): PlainDate => {
  const date = plainDate(text)
  if (date._tag === 'Left') throw new Error(text)
  return date.right
}

/** The prefecture and its eight counties. */
export const regions: ReadonlyArray<Region> = [
  { id: '622900', name: '临夏州', level: 'prefecture' },
  ...['622901', '622921', '622922', '622923', '622924', '622925', '622926', '622927'].map(
    (id): Region => ({ id, name: id, level: 'county' }),
  ),
]
