import { dayOfNumber } from '../../calendar/plainDate.js'
import { isCellError } from './form.js'
import { type CellAt, cellAt } from './place.js'
import type { TableCell } from './sheet.js'

/** The first value of an attribute in a tag. */
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`[\\s:]${name}=["']([^"']*)["']`).exec(tag)?.[1]

const tags = (xml: string, name: string): ReadonlyArray<string> =>
  xml.match(new RegExp(`<(?:\\w{1,20}:)?${name}\\s[^<>]{1,4000}>`, 'g')) ?? []

/**
 * Where the sheets of a workbook lie in its archive, in their order: a sheet is named by a relation, and the relation
 * says where.
 */
export const sheetPaths = (workbook: string, relations: string): ReadonlyArray<string | undefined> => {
  const targets = new Map(
    tags(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')] as const),
  )
  return tags(workbook, 'sheet')
    .filter((tag) => attribute(tag, 'name') !== undefined)
    .map((tag) => {
      const target = targets.get(/:id=["']([^"']*)["']/.exec(tag)?.[1])
      if (target === undefined) return undefined
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`
    })
}

/** The merged cells of a sheet, `B3:B9` each; they stand behind its data, however long that is. */
export const mergedRanges = (sheet: string): ReadonlyArray<string> =>
  [
    ...sheet
      .slice(Math.max(sheet.lastIndexOf('sheetData>'), 0))
      .matchAll(/mergeCell\s+ref=["']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})["']/g),
  ].map(([, ref = '']) => ref)

/** An error that a cell of a sheet holds, `#REF!` for example. */
export interface CellError extends CellAt {
  readonly error: string
}

/** A cell, its formula if it has one, and a value that begins as errors do. Every part ends where the next tag begins. */
const MAYBE_ERROR =
  /<(?:\w{1,20}:)?c\s([^<>]{1,400})>(?:<(?:\w{1,20}:)?f[^<>]{0,400}>(?:[^<>]{0,9000}<\/(?:\w{1,20}:)?f>)?)?<(?:\w{1,20}:)?v>(#[^<>]{1,9})</g

/** The cells of a sheet that hold an error. */
export const cellErrors = (sheet: string): ReadonlyArray<CellError> =>
  [...sheet.matchAll(MAYBE_ERROR)].flatMap(([, tag = '', error = '']): ReadonlyArray<CellError> => {
    const at = attribute(` ${tag}`, 't') === 'e' ? cellAt(attribute(` ${tag}`, 'r') ?? '') : undefined
    return at !== undefined && isCellError(error) ? [{ ...at, error }] : []
  })

const two = (n: number): string => `${n}`.padStart(2, '0')

/** An instant in UTC as a cell has it: a day, and the time of day behind it where it is not midnight. */
export const instantText = (ms: number): string => {
  const seconds = Math.round(ms / 1000)
  const day = dayOfNumber(Math.floor(seconds / 86_400))
  const rest = seconds - Math.floor(seconds / 86_400) * 86_400
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(':')
  return rest === 0 ? day : `${day} ${time}`
}

/**
 * The errors in their cells, which the reader leaves blank, and a last row of nothing else with them. A column beyond
 * all that was read has no heading, and is not read whatever stands in it.
 */
export const withErrors = (
  rows: ReadonlyArray<ReadonlyArray<TableCell>>,
  errors: ReadonlyArray<CellError>,
): ReadonlyArray<ReadonlyArray<TableCell>> => {
  if (errors.length === 0) return rows
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const height = errors.reduce((most, { row }) => Math.max(most, row + 1), rows.length)
  const broken = new Set(errors.map(({ row }) => row))
  const at = new Map(
    errors.flatMap(({ row, column, error }) =>
      column < width ? [[row * width + column, error] as const] : [],
    ),
  )
  return Array.from({ length: height }, (_, r) => {
    const cells = rows[r] ?? []
    return broken.has(r)
      ? Array.from({ length: width }, (_cell, c) => at.get(r * width + c) ?? cells[c] ?? null)
      : cells
  })
}
