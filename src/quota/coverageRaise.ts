import { compareBytes } from '../model/ids.js'
import { atLeast, type Ratio } from '../model/ratio.js'
import type { CoverageRules, DepartmentCoverage, Raise } from './coverageFacts.js'
import type { Part, Year } from './coverageYear.js'
import { smallest } from './kernel/overlap.js'
import { capOf } from './share.js'

const STEPS = 10_000

const inSteps = (steps: number): Ratio => ({ num: steps, den: STEPS })

const drawnAt = ({ item }: Part, steps: number): number => atLeast(inSteps(steps))(item.scope.length)

/** An item raised to a share. */
const raiseOf = ({ routineCeiling }: CoverageRules, part: Part, steps: number): Raise => {
  const { item, count: from } = part
  const to = drawnAt(part, steps)
  const ceiling = item.checkType === 'routine' ? routineCeiling : undefined
  const aboveCeiling = ceiling !== undefined && to > capOf(ceiling.value, item.scope.length)
  return { item: item.id, from, to, ratio: inSteps(steps), aboveCeiling }
}

/** The items that could carry the year alone, each at the smallest share that suffices. */
export const carriersOf = (rules: CoverageRules, year: Year, need: number): ReadonlyArray<Raise> =>
  year.parts
    .flatMap((part, i): ReadonlyArray<Raise> => {
      const sure = year.sureFrom(i)
      const reaches = (steps: number): boolean =>
        sure(year.parts.map(({ count }, j) => (j === i ? Math.max(count, drawnAt(part, steps)) : count))) >=
        need
      return reaches(STEPS) ? [raiseOf(rules, part, smallest(0, STEPS, reaches))] : []
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from) || compareBytes(a.item, b.item))

export const raisedTogether = (
  rules: CoverageRules,
  year: Year,
  need: number,
): NonNullable<DepartmentCoverage['together']> | undefined => {
  const reaches = (steps: number): boolean =>
    year.sure(year.parts.map((part) => Math.max(part.count, drawnAt(part, steps)))) >= need
  if (!reaches(STEPS)) return undefined
  const steps = smallest(0, STEPS, reaches)
  const raises = year.parts.map((part) => raiseOf(rules, part, steps))
  return { ratio: inSteps(steps), raises: raises.filter(({ from, to }) => to > from) }
}
