import type { CellKind } from '../cell.js'

/** One row of the table as a stretch of the stream of cells, `end` not included. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Does it end in a time cell, as every row of the table does? */
  readonly closed: boolean
  /** Is it certain where the row begins? Not, where the row above lost its time cell. */
  readonly certain: boolean
}

interface Head {
  readonly length: number
  readonly certain: boolean
}

/**
 * Where a row begins when the time cell before it is lost: how many of the cells before its category are its
 * own (field, initiator, matter), the rest being left to the row above.
 */
const headLength = (
  kinds: ReadonlyArray<CellKind>,
  isFieldName: (i: number) => boolean,
  from: number,
  to: number,
): Head => {
  const n = to - from
  const kind = (back: number): CellKind | undefined => (back <= n ? kinds[to - back] : undefined)
  if (n === 0) return { length: 0, certain: true }
  if (kind(1) !== 'text') return { length: 1, certain: false }
  if (n === 1 || kind(2) !== 'departments') return { length: 1, certain: true }
  if (n === 2) return { length: 2, certain: false }
  if (kind(3) === 'departments') return { length: 2, certain: false }
  if (kind(4) === 'text') return { length: 3, certain: true }
  return { length: 3, certain: n <= 4 && isFieldName(to - 3) }
}

/**
 * Does a level follow, at once or after an object, and then the row's own time? Then the time cell before it is
 * not the row's end.
 */
const insideRow = (kinds: ReadonlyArray<CellKind>, next: number): boolean => {
  const level = kinds[next] === 'text' ? next + 1 : next
  if (kinds[level] !== 'level') return false
  for (let i = level + 1; i < kinds.length; i++) {
    if (kinds[i] === 'window') return true
    if (kinds[i] === 'category' || kinds[i] === 'level') return false
  }
  return false
}

/**
 * Cuts the stream of cells into rows. A time cell ends a row; where it is lost, the next category after a level
 * shows that another row has begun. No cell is dropped: the segments cover the stream without a gap.
 */
export const segment = (
  kinds: ReadonlyArray<CellKind>,
  isFieldName: (i: number) => boolean,
): ReadonlyArray<Segment> => {
  const segments: Array<Segment> = []
  let start = 0
  let certain = true
  let category = false
  let level = false
  let anchor = -1
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]
    if (kind === 'window' && (level || (category && !insideRow(kinds, i + 1)))) {
      segments.push({ start, end: i + 1, closed: true, certain })
      start = i + 1
      certain = true
      category = false
      level = false
    } else if (kind === 'category' && category && level && kinds.slice(anchor + 1, i).includes('text')) {
      const head = headLength(kinds, isFieldName, anchor + 1, i)
      const end = i - head.length
      segments.push({ start, end, closed: false, certain })
      start = end
      certain = head.certain
      level = false
    } else if (kind === 'category') category = true
    else if (kind === 'level') level = true
    if (kind === 'category' || kind === 'level') anchor = i
  }
  if (start === kinds.length) return segments
  const last = segments.at(-1)
  if (category || level || last === undefined)
    segments.push({ start, end: kinds.length, closed: false, certain })
  else segments[segments.length - 1] = { ...last, end: kinds.length, closed: false }
  return segments
}
