import { readonlyArray as RA } from 'fp-ts'
import type { MergeableColumn, PlanColumn } from './column.js'
import { mergeable } from './column.js'
import type { DepartmentList, ReadDepartments } from './department.js'
import type { Origins } from './flag.js'
import type { PlacedRow } from './place.js'
import { type CellProblem, problemAt } from './problem.js'

/** A row with its merged cells restored: the text of every mergeable column and the row it comes from. */
export interface RestoredRow extends PlacedRow {
  readonly origins: Origins
  /** The initiators met so far in the row's field, its own included. */
  readonly initiators: ReadonlyArray<string>
  /** The initiator of the row that the cooperators are restored from. */
  readonly cooperatorsOf?: string
}

/** What the rows above offer for a merged cell: a text and its row, or a row that was not read. */
type Slot =
  | { readonly _tag: 'Known'; readonly text: string; readonly row: number; readonly initiator?: string }
  | { readonly _tag: 'Unread'; readonly row: number }

interface Above {
  readonly slots: Readonly<Partial<Record<MergeableColumn, Slot>>>
  readonly initiators: ReadonlyArray<string>
}

/** What a cell of departments lacks to be one initiator, or a list of cooperators. */
const departmentFault = (
  row: number,
  column: 'initiator' | 'cooperators',
  value: string,
  list: DepartmentList,
): CellProblem | undefined => {
  if (list.unknown.length > 0)
    return problemAt(row, column, { _tag: 'UnknownDepartment', value, unknown: list.unknown })
  return column === 'initiator' && (list.departments.length !== 1 || list.open)
    ? problemAt(row, column, { _tag: 'NotOneInitiator', value })
    : undefined
}

const explicitFaults = (read: ReadDepartments, { row, at }: PlacedRow): ReadonlyArray<CellProblem> =>
  (['initiator', 'cooperators'] as const).flatMap((column) => {
    const value = at[column]
    if (value === undefined) return []
    return departmentFault(row, column, value, read(value)) ?? []
  })

/** The first row of a field is complete, for a merged cell never spans two fields. */
const incompleteFaults = ({ row, at, doubtful }: PlacedRow): ReadonlyArray<CellProblem> =>
  at.field === undefined
    ? []
    : mergeable
        .filter((column) => at[column] === undefined && !doubtful.includes(column))
        .map((column) => problemAt(row, column, { _tag: 'MissingCell', value: [] }))

const unique = (problems: ReadonlyArray<CellProblem>): ReadonlyArray<CellProblem> =>
  problems.filter((p, i) => problems.findIndex((q) => q.path === p.path) === i)

/** The slots after a row: what it says, what it leaves in doubt, and the rest as above. */
const slotsAfter = (
  above: Above,
  placed: PlacedRow,
  bad: ReadonlyArray<PlanColumn>,
  initiator?: string,
): Above['slots'] => {
  const newField = placed.at.field !== undefined || bad.includes('field')
  const kept = newField ? {} : above.slots
  const own = mergeable.flatMap((column): ReadonlyArray<readonly [MergeableColumn, Slot]> => {
    const text = placed.at[column]
    if (bad.includes(column)) return [[column, { _tag: 'Unread', row: placed.row }]]
    if (text !== undefined)
      return [
        [column, { _tag: 'Known', text, row: placed.row, ...(initiator === undefined ? {} : { initiator }) }],
      ]
    return newField ? [[column, { _tag: 'Unread', row: placed.row }]] : []
  })
  return { ...kept, ...Object.fromEntries(own) }
}

const restoreRow =
  (read: ReadDepartments) =>
  (above: Above, placed: PlacedRow): readonly [Above, RestoredRow] => {
    const own = unique([...placed.problems, ...explicitFaults(read, placed), ...incompleteFaults(placed)])
    const badBefore = [...placed.doubtful, ...own.map((p) => p.column)]
    const merged = mergeable.filter((c) => placed.at[c] === undefined && !badBefore.includes(c))
    const restored = merged.map((column) => ({ column, slot: above.slots[column] }))

    const fills = restored.flatMap(({ column, slot }) =>
      slot?._tag === 'Known' ? [{ column, text: slot.text, from: slot.row, initiator: slot.initiator }] : [],
    )
    const unfilled = restored.flatMap(({ column, slot }) => {
      if (slot === undefined) return [problemAt(placed.row, column, { _tag: 'MissingCell', value: [] })]
      return slot._tag === 'Unread'
        ? [problemAt(placed.row, column, { _tag: 'CannotRestore', from: slot.row })]
        : []
    })
    const at: PlacedRow['at'] = {
      ...placed.at,
      ...Object.fromEntries(fills.map((f) => [f.column, f.text])),
    }
    const initiator =
      badBefore.includes('initiator') || at.initiator === undefined
        ? undefined
        : read(at.initiator).departments[0]
    const cooperating = placed.at.cooperators
    const selfNamed =
      initiator !== undefined &&
      cooperating !== undefined &&
      read(cooperating).departments.includes(initiator)
        ? [problemAt(placed.row, 'cooperators', { _tag: 'InitiatorCooperates', value: cooperating })]
        : []
    const bad = [...badBefore, ...(selfNamed.length > 0 ? (['initiator', 'cooperators'] as const) : [])]
    const newField = placed.at.field !== undefined || bad.includes('field')
    const initiators = [
      ...new Set([...(newField ? [] : above.initiators), ...(initiator === undefined ? [] : [initiator])]),
    ]
    const from = fills.find((f) => f.column === 'cooperators')?.initiator
    return [
      { slots: slotsAfter(above, placed, bad, initiator), initiators },
      {
        ...placed,
        at,
        problems: unique([...own, ...unfilled, ...selfNamed]),
        origins: Object.fromEntries(fills.map((f) => [f.column, f.from])),
        initiators,
        ...(from === undefined ? {} : { cooperatorsOf: from }),
      },
    ]
  }

/**
 * Restores the merged cells from the rows above, within one field. A cell whose source was not read is reported,
 * never guessed past it.
 */
export const restore = (
  read: ReadDepartments,
  rows: ReadonlyArray<PlacedRow>,
): ReadonlyArray<RestoredRow> => {
  const step = restoreRow(read)
  const start: Above = { slots: {}, initiators: [] }
  const states = RA.scanLeft<PlacedRow, readonly [Above, RestoredRow | undefined]>(
    [start, undefined],
    ([above], placed) => step(above, placed),
  )(rows)
  return states.flatMap(([, row]) => row ?? [])
}
