/** How many workdays lie before each day, and which days they are: what makes every count O(1). */
export interface Table {
  /** At `i`: the workdays among the first `i` days. */
  readonly counts: ReadonlyArray<number>
  /** The numbers of the workdays, in order. */
  readonly workdays: ReadonlyArray<number>
}

/** Day 0, 1970-01-01, was a Thursday. */
const MONDAY_OFFSET = 3

/** Monday to Friday, by the number of the day. */
export const isWeekdayNumber = (n: number): boolean => (((n + MONDAY_OFFSET) % 7) + 7) % 7 < 5

/** The table of so many days from `first`, given, in order, the days that do not follow Monday to Friday. */
export const tableOf = (
  first: number,
  length: number,
  moved: ReadonlyArray<readonly [n: number, works: boolean]>,
): Table => {
  const counts = [0]
  const workdays: Array<number> = []
  let next = 0
  for (let n = first; n < first + length; n++) {
    const exception = moved[next]
    const named = exception?.[0] === n
    if (named) next++
    if (named ? exception[1] : isWeekdayNumber(n)) workdays.push(n)
    counts.push(workdays.length)
  }
  return { counts: Object.freeze(counts), workdays: Object.freeze(workdays) }
}
