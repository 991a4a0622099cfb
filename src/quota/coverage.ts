import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { atLeast } from '../model/ratio.js'
import { stated } from '../model/stated.js'
import { wrong } from '../model/wrongShape.js'
import { coverageProblems } from './coverageCheck.js'
import type {
  CoverageFinding,
  CoverageItem,
  CoverageProblem,
  CoverageReach,
  CoverageRules,
  DepartmentCoverage,
  Supervised,
  YearFacts,
} from './coverageFacts.js'
import { carriersOf, raisedTogether } from './coverageRaise.js'
import { covered, expected, prepared, sum } from './coverageYear.js'
import { overlapOf } from './kernel/overlap.js'
import { year } from './shape.js'

/**
 * Does each department reach the yearly coverage with the plan's shares, and if not, what is the smallest raise
 * that does? A merged or repeated visit covers a subject once, so the certain number assumes the unluckiest
 * draws; it is exact where scopes are apart or nested, and never too high where they cross.
 *
 * @zh 全年覆盖测算
 * @law market/12.floor
 * @law joint/15.capacity
 * @example
 * import { checkCoverage, linxiaMarket } from 'double-random'
 *
 * const { coverageFloor } = linxiaMarket.parameters
 * assert.ok(coverageFloor !== undefined)
 *
 * const subjects = Array.from({ length: 1_000 }, (_, i) => `S${i}`)
 * const answer = checkCoverage({ coverageFloor })({
 *   departments: [{ department: '市场监管', subjects }],
 *   items: [
 *     {
 *       id: 'prices',
 *       departments: ['市场监管'],
 *       scope: subjects.slice(0, 600),
 *       ratio: { num: 5, den: 100 },
 *       checkType: 'routine',
 *     },
 *   ],
 * })
 *
 * assert.ok(answer._tag === 'Right')
 * const [year] = answer.right
 * assert.strictEqual(year?.value, 'short')
 * assert.deepStrictEqual(year?.carriers, [
 *   { item: 'prices', from: 30, to: 50, ratio: { num: 817, den: 10_000 }, aboveCeiling: false },
 * ])
 *
 * @category quota
 * @since 0.1.0
 */
export const checkCoverage =
  (rules: CoverageRules) =>
  (facts: YearFacts): E.Either<NonEmpty<CoverageProblem>, ReadonlyArray<DepartmentCoverage>> => {
    const [misfit, ...misfits] = wrong(year, facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const [problem, ...more] = coverageProblems(facts)
    if (problem !== undefined) return E.left([problem, ...more])
    return E.right(facts.departments.map((department) => yearOf(rules, department, facts.items)))
  }

const yearOf = (
  rules: CoverageRules,
  { department, subjects }: Supervised,
  all: ReadonlyArray<CoverageItem>,
): DepartmentCoverage => {
  const items = all.filter((item) => item.departments.includes(department))
  const year = prepared(
    rules,
    items,
    overlapOf(
      subjects,
      items.map((item) => item.scope),
    ),
  )
  const {
    value: floor,
    bases: [basis],
  } = rules.coverageFloor
  const need = atLeast(floor)(subjects.length)
  const inScope = covered(year.overlap)
  const reach: CoverageReach = {
    supervised: subjects.length,
    need,
    sure: year.sure(year.parts.map(({ count }) => count)),
    expected: expected(year),
    most: Math.min(inScope, sum(year.parts.map(({ count, own }) => Math.min(count, own)))),
  }
  if (reach.sure >= need)
    return {
      department,
      value: 'sure',
      because: [{ _tag: 'CoverageSure', basis, reading: 'I-01', ...reach }],
      carriers: [],
    }
  const likely = reach.expected >= need
  const finding: CoverageFinding = {
    _tag: likely ? 'CoverageLikely' : 'CoverageShort',
    basis,
    reading: 'I-01',
    ...reach,
  }
  const together = raisedTogether(rules, year, need)
  return {
    department,
    value: likely ? 'likely' : 'short',
    because: inScope < need ? [finding, { _tag: 'ScopesTooNarrow', basis, inScope, need }] : [finding],
    carriers: carriersOf(rules, year, need),
    ...stated({ together }),
  }
}
