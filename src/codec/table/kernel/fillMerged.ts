import type { Range } from '../place.js'

/**
 * What each blank cell of a merged range takes from its first cell, downwards only: a range that lies across columns
 * is a title or a total, and says nothing of the columns beside its first. Ranges do not overlap in any sheet, so that
 * together they are no larger than the table; a list that is (made up, or for another table) is read as far as that.
 */
export const fillMerged = (
  rows: ReadonlyArray<ReadonlyArray<unknown>>,
  ranges: ReadonlyArray<Range>,
  isBlank: (cell: unknown) => boolean,
): ReadonlyMap<number, ReadonlyMap<number, unknown>> => {
  const merged = new Map<number, Map<number, unknown>>()
  let room = rows.length
  for (const row of rows) room += row.length
  for (const { top, left, bottom } of ranges) {
    const value = rows[top]?.[left]
    const last = Math.min(bottom, rows.length - 1)
    if (isBlank(value) || last <= top) continue
    for (let r = top + 1; r <= last && room > 0; r += 1) {
      room -= 1
      if (!isBlank(rows[r]?.[left])) continue
      const own = merged.get(r)
      if (own === undefined) merged.set(r, new Map([[left, value]]))
      else own.set(left, value)
    }
  }
  return merged
}
