import type { CellKind } from './cell.js'
import type { PlanColumn } from './column.js'
import { type CellProblem, problemAt } from './problem.js'

/** One row whose cells stand in their columns, as far as that is certain. */
export interface PlacedRow {
  readonly row: number
  /** Every cell of the row as it was given, in its order. */
  readonly cells: ReadonlyArray<string>
  readonly at: Readonly<Partial<Record<PlanColumn, string>>>
  /** Columns that had a cell, but which one is uncertain; they are not merely empty. */
  readonly doubtful: ReadonlyArray<PlanColumn>
  readonly problems: ReadonlyArray<CellProblem>
}

/** A cell of the stream with its look, and a list of departments with exactly one, known, told apart. */
export interface Cell {
  readonly text: string
  readonly kind: CellKind
}

/** Part of a row between two anchors, read: what it gives, what it leaves open. */
interface Part {
  readonly at: PlacedRow['at']
  readonly doubtful: ReadonlyArray<PlanColumn>
  readonly problems: ReadonlyArray<CellProblem>
}

const texts = (cells: ReadonlyArray<Cell>): ReadonlyArray<string> => cells.map((c) => c.text)
const nothing: Part = { at: {}, doubtful: [], problems: [] }
const faulty = (problem: CellProblem, doubtful: ReadonlyArray<PlanColumn>, at: Part['at'] = {}): Part => ({
  at,
  doubtful,
  problems: [problem],
})
const isText = (cell: Cell | undefined): cell is Cell & { readonly kind: 'text' } => cell?.kind === 'text'
const isDepartments = (cell: Cell | undefined): cell is Cell & { readonly kind: 'departments' } =>
  cell?.kind === 'departments'

/** The cells before the category: field and initiator where they are not merged, and the matter. */
const head = (row: number, cells: ReadonlyArray<Cell>): Part => {
  const [a, b, c] = cells
  const missing = (column: PlanColumn): CellProblem =>
    problemAt(row, column, { _tag: 'MissingCell', value: texts(cells) })
  const unexpected = problemAt(row, 'matter', { _tag: 'UnexpectedCells', value: texts(cells) })
  if (a === undefined) return faulty(missing('matter'), [])
  if (b === undefined) {
    if (isText(a)) return { ...nothing, at: { matter: a.text } }
    return isDepartments(a)
      ? faulty(missing('matter'), [], { initiator: a.text })
      : faulty(unexpected, ['field', 'initiator'])
  }
  if (c === undefined) {
    if (isDepartments(a) && isText(b)) return { ...nothing, at: { initiator: a.text, matter: b.text } }
    if (isText(a) && isDepartments(b)) return faulty(missing('matter'), ['field'], { initiator: b.text })
    return isText(a) && isText(b)
      ? faulty(missing('initiator'), ['field', 'initiator'], { matter: b.text })
      : faulty(unexpected, ['field', 'initiator'])
  }
  if (cells.length === 3 && isText(a) && isText(c)) {
    if (isDepartments(b)) return { ...nothing, at: { field: a.text, initiator: b.text, matter: c.text } }
    if (isText(b)) {
      const problem = problemAt(row, 'initiator', {
        _tag: 'UnknownDepartment',
        value: b.text,
        unknown: [b.text],
      })
      return faulty(problem, ['initiator'], { field: a.text, matter: c.text })
    }
  }
  return isText(a) && isDepartments(b) && cells.length > 3 && cells.slice(2).every(isText)
    ? faulty(unexpected, [], { field: a.text, initiator: b.text })
    : faulty(unexpected, ['field', 'initiator'])
}

/** The cell between category and level: the object, where it is not merged. */
const middle = (row: number, cells: ReadonlyArray<Cell>): Part => {
  const [a, ...more] = cells
  if (a === undefined) return nothing
  if (isText(a) && more.length === 0) return { ...nothing, at: { object: a.text } }
  return faulty(problemAt(row, 'object', { _tag: 'UnexpectedCells', value: texts(cells) }), ['object'])
}

/** The cells after the level: the cooperators, where they are not merged, and the time. */
const tail = (row: number, cells: ReadonlyArray<Cell>, closed: boolean): Part => {
  const window = closed ? cells.at(-1) : undefined
  const before = closed ? cells.slice(0, -1) : cells
  const [a, b] = before
  if (!closed) {
    const problem =
      b !== undefined || (a !== undefined && !isDepartments(a))
        ? problemAt(row, 'window', {
            _tag: 'UnreadableWindow',
            value: texts(isDepartments(a) ? before.slice(1) : before).join(' '),
          })
        : problemAt(row, 'window', { _tag: 'MissingCell', value: texts(before) })
    return isDepartments(a)
      ? faulty(problem, [], { cooperators: a.text })
      : faulty(problem, a === undefined ? [] : ['cooperators'])
  }
  const time = window === undefined ? {} : { window: window.text }
  if (a === undefined) return { ...nothing, at: time }
  if (b !== undefined)
    return faulty(
      problemAt(row, 'cooperators', { _tag: 'UnexpectedCells', value: texts(before) }),
      ['cooperators'],
      time,
    )
  if (isDepartments(a)) return { ...nothing, at: { cooperators: a.text, ...time } }
  return faulty(
    problemAt(row, 'cooperators', { _tag: 'UnknownDepartment', value: a.text, unknown: [a.text] }),
    ['cooperators'],
    time,
  )
}

const joined = (row: number, cells: ReadonlyArray<Cell>, parts: ReadonlyArray<Part>): PlacedRow => ({
  row,
  cells: texts(cells),
  at: Object.assign({}, ...parts.map((p) => p.at)) as PlacedRow['at'],
  doubtful: parts.flatMap((p) => p.doubtful),
  problems: parts.flatMap((p) => p.problems),
})

/** A row without a category: field and initiator are still known by their look, the object is not. */
const withoutCategory = (
  row: number,
  cells: ReadonlyArray<Cell>,
  level: number,
  closed: boolean,
): PlacedRow => {
  const before = cells.slice(0, level)
  const [a, b] = before
  const named: Part['at'] =
    isText(a) && isDepartments(b)
      ? { field: a.text, initiator: b.text }
      : isDepartments(a)
        ? { initiator: a.text }
        : {}
  const rest = before.slice(Object.keys(named).length)
  const [, found, object] = rest
  const problem =
    found === undefined
      ? problemAt(row, 'category', { _tag: 'MissingCell', value: texts(rest) })
      : problemAt(row, 'category', { _tag: 'UnknownCategory', value: found.text })
  const parts = [
    object !== undefined && rest.length === 3 && rest.every(isText)
      ? faulty(problem, [], { ...named, object: object.text })
      : faulty(
          problem,
          rest.length > 3 ? ['field', 'initiator', 'object'] : rest.length === 2 ? ['object'] : [],
          named,
        ),
    tail(row, cells.slice(level + 1), closed),
  ]
  return joined(row, cells, parts)
}

/** A row without a level: what stands between category and time is told apart only where all three are there. */
const withoutLevel = (
  row: number,
  cells: ReadonlyArray<Cell>,
  category: number,
  closed: boolean,
): PlacedRow => {
  const after = cells.slice(category + 1, closed ? -1 : undefined)
  const [a, b, c] = after
  const full = isText(a) && isText(b) && isDepartments(c) && after.length === 3
  const odd = full
    ? b
    : (after.find((cell) => cell.kind === 'category') ??
      (after.length === 2 && !isDepartments(b) ? b : undefined))
  const problem =
    odd === undefined
      ? problemAt(row, 'level', { _tag: 'MissingCell', value: texts(after) })
      : problemAt(row, 'level', { _tag: 'UnknownLevel', value: odd.text })
  const part = full
    ? faulty(problem, [], { object: a.text, cooperators: c.text })
    : faulty(problem, after.length === 0 ? [] : ['object', 'cooperators'])
  return joined(row, cells, [head(row, cells.slice(0, category)), part])
}

const onlyFieldMerged = ({ at }: PlacedRow): boolean =>
  at.field === undefined &&
  at.initiator !== undefined &&
  at.object !== undefined &&
  at.cooperators !== undefined

/** Puts the cells of one row into their columns by the anchors that every row has: category, level and time. */
export const placeRow = (row: number, cells: ReadonlyArray<Cell>, closed: boolean): PlacedRow => {
  const category = cells.findIndex((c) => c.kind === 'category')
  const level = cells.findIndex((c) => c.kind === 'level')
  if (category === -1 && level === -1)
    return joined(row, cells, [
      faulty(problemAt(row, 'category', { _tag: 'MissingCell', value: texts(cells) }), [
        'field',
        'initiator',
        'object',
        'cooperators',
      ]),
      { ...nothing, problems: [problemAt(row, 'level', { _tag: 'MissingCell', value: texts(cells) })] },
    ])
  if (category === -1) return withoutCategory(row, cells, level, closed)
  if (level === -1) return withoutLevel(row, cells, category, closed)
  if (level < category)
    return joined(row, cells, [
      faulty(
        problemAt(row, 'level', { _tag: 'UnexpectedCells', value: texts(cells.slice(level, category + 1)) }),
        ['field', 'initiator', 'object', 'cooperators'],
      ),
    ])
  return joined(row, cells, [
    head(row, cells.slice(0, category)),
    middle(row, cells.slice(category + 1, level)),
    tail(row, cells.slice(level + 1), closed),
    { ...nothing, at: { category: cells[category]?.text ?? '', level: cells[level]?.text ?? '' } },
  ])
}

/**
 * May the first cells of this row have slipped into the row above? They may where that row has a cell too many
 * at its end and this one lacks just what would fit.
 */
export const slipped = (above: PlacedRow | undefined, here: PlacedRow): boolean => {
  const spare = above?.problems.find(
    (p) => p.column === 'cooperators' && (p._tag === 'UnexpectedCells' || p._tag === 'UnknownDepartment'),
  )
  if (spare === undefined) return false
  const noInitiator = here.at.field === undefined && here.at.initiator === undefined
  return spare._tag === 'UnexpectedCells' ? noInitiator || onlyFieldMerged(here) : onlyFieldMerged(here)
}
