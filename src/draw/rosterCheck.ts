import { isCreditCode } from '../model/creditCode.js'
import { type BadId, type DuplicateId, idFault, idProblems } from '../model/ids.js'
import { type BadValue, badValue } from './badValue.js'

/**
 * What keeps a roster from being frozen, by path.
 *
 * @zh 名录问题
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export type RosterProblem = BadId | DuplicateId | BadValue

const FIELDS: ReadonlySet<string> = new Set(['id', 'stratum', 'leftOut'] satisfies ReadonlyArray<
  keyof RosterRow
>)

const isRow = (row: unknown): row is RosterRow => typeof row === 'object' && row !== null

/** The faults of the strata's names. */
const stratumProblems = (rows: ReadonlyArray<RosterRow>): ReadonlyArray<BadId> =>
  // Stryker disable next-line ArrowFunction,ConditionalExpression,EqualityOperator: a few sound names spare a look at every row
  [...new Set(rows.map(({ stratum }) => stratum))].every((name) => idFault(name) === undefined)
    ? []
    : rows.flatMap(({ stratum: value }, i): ReadonlyArray<BadId> => {
        const fault = idFault(value)
        return fault === undefined ? [] : [{ _tag: 'BadId', path: `rows[${i}].stratum`, value, fault }]
      })

const reasonProblems = (rows: ReadonlyArray<RosterRow>): ReadonlyArray<BadValue> =>
  rows.flatMap(({ leftOut }, i) =>
    leftOut === undefined || leftOutReasons.includes(leftOut)
      ? []
      : [badValue(`rows[${i}].leftOut`, leftOut, 'a reason for leaving out')],
  )

const codeProblems = (rows: ReadonlyArray<RosterRow>): ReadonlyArray<BadValue> =>
  rows.flatMap(({ id }, i) =>
    isCreditCode(id) ? [] : [badValue(`rows[${i}].id`, id, 'a credit code with a right check character')],
  )

/** A field that no row has would be frozen with the roster, undigested, and no reader would take it. */
const fieldProblems = (rows: ReadonlyArray<RosterRow>): ReadonlyArray<BadValue> =>
  rows.flatMap((row, i) => {
    const keys = Object.keys(row)
    // Stryker disable next-line ArrowFunction,ConditionalExpression: spares a second look at rows that have no other field
    if (keys.every((key) => FIELDS.has(key))) return []
    return Object.entries(row).flatMap(([key, value]) =>
      value === undefined || FIELDS.has(key)
        ? []
        : [badValue(`rows[${i}].${key}`, value, 'no such field among id | stratum | leftOut')],
    )
  })

/** Everything that is wrong with the rows, all at once. */
export const rosterProblems = (
  rows: ReadonlyArray<RosterRow>,
  { creditCodes = false }: RosterOptions,
): ReadonlyArray<RosterProblem> => {
  const given: unknown = rows
  if (!Array.isArray(given)) return [badValue('rows', given, 'a list of rows { id, stratum }')]
  // a copy without holes: a hole is a row that is missing
  const strange = Array.from(rows).flatMap((row, i) =>
    isRow(row) ? [] : [badValue(`rows[${i}]`, row, 'a row { id, stratum }')],
  )
  if (strange.length > 0) return strange
  return [
    ...idProblems(
      rows.map(({ id }) => id),
      (i) => `rows[${i}].id`,
    ),
    ...stratumProblems(rows),
    ...reasonProblems(rows),
    ...fieldProblems(rows),
    ...(creditCodes ? codeProblems(rows) : []),
  ]
}

/**
 * Why a subject that is in scope may not be drawn: the yearly limit, or it can't be inspected at all.
 *
 * @zh 不予抽取的原因
 * @law joint/17.limit
 * @category draw
 * @since 0.1.0
 */
export type LeftOutReason = 'yearly-limit' | 'not-eligible'

/** The reasons for leaving out, closed. */
export const leftOutReasons: ReadonlyArray<LeftOutReason> = ['yearly-limit', 'not-eligible']

/**
 * One row of a roster: a subject and the stratum it is drawn in. A subject left out still counts in the base
 * of its stratum.
 *
 * @zh 名录行
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export interface RosterRow {
  readonly id: string
  readonly stratum: string
  readonly leftOut?: LeftOutReason
}

/**
 * What to check beyond the bytes: whether every id is a unified social credit code.
 *
 * @zh 名录核对选项
 * @law none: the options of a check
 * @category draw
 * @since 0.1.0
 */
export interface RosterOptions {
  readonly creditCodes?: boolean
}
