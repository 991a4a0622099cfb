import { compareBytes } from '../model/ids.js'
import { atLeast, atMost, type Ratio } from '../model/ratio.js'
import type { CoverageItem, CoverageRules, DepartmentCoverage, Raise } from './coverageFacts.js'
import type { Counts, Year } from './coverageYear.js'
import { smallest } from './kernel/overlap.js'

const STEPS = 10_000

const inSteps = (steps: number): Ratio => ({ num: steps, den: STEPS })

/** The item at the smallest share, in steps, that draws at least so many. */
const raiseOf = (rules: CoverageRules, year: Year, i: number, steps: number): Raise | undefined => {
  const item = year.items[i]
  if (item === undefined) return undefined
  const ceiling = item.checkType === 'routine' ? rules.routineCeiling : undefined
  const to = atLeast(inSteps(steps))(item.scope.length)
  return {
    item: item.id,
    from: year.counts[i] ?? 0,
    to,
    ratio: inSteps(steps),
    aboveCeiling: ceiling !== undefined && to > Math.max(1, atMost(ceiling.value)(item.scope.length)),
  }
}

const drawnAt = (item: CoverageItem | undefined, steps: number): number =>
  atLeast(inSteps(steps))(item?.scope.length ?? 0)

export const carriersOf = (rules: CoverageRules, year: Year, need: number): ReadonlyArray<Raise> =>
  year.items
    .flatMap((item, i): ReadonlyArray<Raise> => {
      const reaches = (steps: number): boolean =>
        year.sure(
          year.counts.map((k, j) => (j === i ? Math.max(k, drawnAt(item, steps)) : k)),
          i,
        ) >= need
      if (!reaches(STEPS)) return []
      const raise = raiseOf(rules, year, i, smallest(0, STEPS, reaches))
      return raise === undefined ? [] : [raise]
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from) || compareBytes(a.item, b.item))

export const raisedTogether = (
  rules: CoverageRules,
  year: Year,
  need: number,
): NonNullable<DepartmentCoverage['together']> | undefined => {
  const counts = (steps: number): Counts =>
    year.counts.map((k, i) => Math.max(k, drawnAt(year.items[i], steps)))
  const reaches = (steps: number): boolean => year.sure(counts(steps)) >= need
  if (!reaches(STEPS)) return undefined
  const steps = smallest(0, STEPS, reaches)
  return {
    ratio: inSteps(steps),
    raises: year.items.flatMap((_, i): ReadonlyArray<Raise> => {
      const raise = raiseOf(rules, year, i, steps)
      return raise === undefined || raise.to <= raise.from ? [] : [raise]
    }),
  }
}
