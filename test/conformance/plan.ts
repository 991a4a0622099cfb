import { type PlanProblem, type PlanRow, readPlanTable, sayPlanFlag, sayPlanProblem } from 'double-random'
import { type Answer, type Op, refused } from './args.js'

const rowOf = (r: PlanRow) => ({
  row: r.row,
  field: r.field,
  initiator: r.initiator,
  matter: r.matter,
  category: r.category,
  object: r.object,
  level: r.level,
  cooperators: r.cooperators,
  ...(r.open === undefined ? {} : { open: true }),
  window: r.window,
  inferred: r.inferred,
})

const problemOf = (p: PlanProblem) => ({
  severity: 'error',
  code: p._tag,
  ...('row' in p ? { row: p.row } : {}),
  ...('column' in p ? { column: p.column } : {}),
  ...('value' in p ? { text: p.value } : {}),
  path: p.path,
  message: sayPlanProblem('en')(p),
})

const flagsOf = (r: PlanRow) =>
  r.flags.map((f) => ({
    severity: 'warning',
    code: f._tag,
    row: r.row,
    article: f.basis,
    message: sayPlanFlag('en')(f),
  }))

const planTable: Op = ({ text }): Answer => {
  if (typeof text !== 'string') return refused('bad-input', 'text: expected the published table as text')
  const table = readPlanTable(text)
  return {
    ok: {
      ...(table.year === undefined ? {} : { year: table.year }),
      title: table.title,
      rows: table.rows.map(rowOf),
      unread: table.unread,
      problems: [...table.problems.map(problemOf), ...table.rows.flatMap(flagsOf)],
    },
  }
}

/** The operations of the plan room. */
export const planOps = { planTable }
