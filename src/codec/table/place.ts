const A = 65

/** The letters of a column, from 0: A, Z, AA. */
export const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(A + index)
    : `${columnLetters(Math.floor(index / 26) - 1)}${String.fromCharCode(A + (index % 26))}`

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - A + 1, 0) - 1

/** The cells of a merged range, from 0, both ends included. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One cell, from 0. */
export interface CellAt {
  readonly row: number
  readonly column: number
}

/** Reads `B3`. */
export const cellAt = (text: string): CellAt | undefined => {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(text) ?? []
  return letters === '' || Number(row) === 0
    ? undefined
    : { row: Number(row) - 1, column: columnIndex(letters) }
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i

/** Reads `B3:B9`. */
export const rangeOf = (text: unknown): Range | undefined => {
  const [, c1 = '', r1 = '', c2 = '', r2 = ''] = typeof text === 'string' ? (RANGE.exec(text) ?? []) : []
  const range = { top: Number(r1) - 1, left: columnIndex(c1), bottom: Number(r2) - 1, right: columnIndex(c2) }
  return c1 !== '' && range.top >= 0 && range.top <= range.bottom && range.left <= range.right
    ? range
    : undefined
}
