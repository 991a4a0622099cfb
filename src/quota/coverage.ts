import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import { type BadId, compareBytes, type DuplicateId, idProblems } from '../model/ids.js'
import type { CheckType } from '../model/matter.js'
import { atLeast, atMost, isRatio, type Ratio } from '../model/ratio.js'
import type { Parameter } from '../rulesets/ruleset.js'
import { fewest, forestOf, type Overlap, overlapOf, smallest } from './kernel/overlap.js'
import { quota } from './share.js'

/**
 * One draw of the year: who takes part in it, whom it may meet, and at which share.
 *
 * @zh 年度抽查项目
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface CoverageItem {
  readonly id: string
  /** Initiator and cooperators: a visit covers the subject for each of them. */
  readonly departments: ReadonlyArray<string>
  /** The ids in scope. */
  readonly scope: ReadonlyArray<string>
  readonly ratio: Ratio
  readonly checkType: CheckType
}

/**
 * A department of one level and the subjects it supervises.
 *
 * @zh 部门监管对象
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export interface Supervised {
  readonly department: string
  readonly subjects: ReadonlyArray<string>
}

/**
 * A year's items and the rosters of the departments.
 *
 * @zh 全年覆盖的事实
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export interface YearFacts {
  readonly departments: ReadonlyArray<Supervised>
  readonly items: ReadonlyArray<CoverageItem>
}

/**
 * The parameters that coverage is measured by.
 *
 * @zh 全年覆盖的规则
 * @law market/12.floor
 * @law joint/9.ceiling
 * @category quota
 * @since 0.1.0
 */
export interface CoverageRules {
  readonly coverageFloor: Parameter<Ratio>
  readonly routineCeiling?: Parameter<Ratio>
}

/**
 * An item raised far enough: the counts before and after, the new share in steps of 0.01 %, and whether it
 * passes the routine ceiling, which then needs a reason.
 *
 * @zh 可承担的提高
 * @law market/12.floor
 * @law joint/9.ceiling
 * @category quota
 * @since 0.1.0
 */
export interface Raise {
  readonly item: string
  readonly from: number
  readonly to: number
  readonly ratio: Ratio
  readonly aboveCeiling: boolean
}

/** The numbers of a department's year, in subjects. */
interface Reach {
  readonly supervised: number
  readonly need: number
  /** Reached whatever the draws bring. */
  readonly sure: number
  /** Reached on average by independent draws, rounded down. */
  readonly expected: number
  /** Reached if no subject is drawn twice. */
  readonly most: number
}

/**
 * What decides about a department's coverage.
 *
 * @zh 全年覆盖的理由
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export type CoverageFinding =
  | ({ readonly _tag: 'CoverageSure'; readonly basis: ProvisionId; readonly reading: 'I-01' } & Reach)
  | ({ readonly _tag: 'CoverageLikely'; readonly basis: ProvisionId; readonly reading: 'I-01' } & Reach)
  | ({ readonly _tag: 'CoverageShort'; readonly basis: ProvisionId; readonly reading: 'I-01' } & Reach)
  | {
      readonly _tag: 'ScopesTooNarrow'
      readonly basis: ProvisionId
      readonly inScope: number
      readonly need: number
    }

/**
 * Is the floor reached for certain, on average only, or not even that?
 *
 * @zh 全年覆盖结论
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export type CoverageAnswer = 'sure' | 'likely' | 'short'

/**
 * A department's year: whether it reaches the floor, and if not for certain, what would.
 *
 * @zh 部门全年覆盖
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export interface DepartmentCoverage extends Explained<CoverageAnswer, CoverageFinding> {
  readonly department: string
  /** The items that could carry it alone, the fewest added subjects first. */
  readonly carriers: ReadonlyArray<Raise>
  /** The lowest common share to raise the department's items to, where that suffices; higher items keep theirs. */
  readonly together?: { readonly ratio: Ratio; readonly raises: ReadonlyArray<Raise> }
}

/**
 * What can't be a year's facts: where it stands, what was given.
 *
 * @zh 全年覆盖的问题
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export type CoverageProblem =
  | BadId
  | DuplicateId
  | { readonly _tag: 'BadShare'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'UnknownDepartment'; readonly path: string; readonly value: string }

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
    const [problem, ...more] = coverageProblems(facts)
    if (problem !== undefined) return E.left([problem, ...more])
    return E.right(facts.departments.map((department) => yearOf(rules, department, facts.items)))
  }

/** Counts by item: how many each draws. */
type Counts = ReadonlyArray<number>

/** A department's items, how they overlap in its roster, and how many subjects are reached for certain. */
interface Year {
  readonly items: ReadonlyArray<CoverageItem>
  readonly overlap: Overlap
  readonly counts: Counts
  /** With the forest of scopes grown from the largest, and once from the given item. */
  readonly sure: (counts: Counts, first?: number) => number
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
  const reach: Reach = {
    supervised: subjects.length,
    need,
    sure: year.sure(year.counts),
    expected: expected(year),
    most: Math.min(inScope, sum(year.counts.map((k, i) => Math.min(k, year.overlap.sizes[i] ?? 0)))),
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
    ...(together === undefined ? {} : { together }),
  }
}

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((a, b) => a + b, 0)

const covered = ({ cells }: Overlap): number => sum(cells.map((c) => (c.items.length > 0 ? c.count : 0)))

const planned =
  ({ routineCeiling }: CoverageRules) =>
  ({ scope, ratio, checkType }: CoverageItem): number =>
    quota({
      size: scope.length,
      ratio,
      ...(checkType === 'routine' && routineCeiling !== undefined ? { ceiling: routineCeiling.value } : {}),
    })

const prepared = (rules: CoverageRules, items: ReadonlyArray<CoverageItem>, overlap: Overlap): Year => {
  const counts = items.map(planned(rules))
  const bySize = items
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (overlap.sizes[b] ?? 0) - (overlap.sizes[a] ?? 0) ||
        compareBytes(items[a]?.id ?? '', items[b]?.id ?? ''),
    )
  const byCount = [...bySize].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const forests = [forestOf(overlap, bySize), forestOf(overlap, byCount)]
  return {
    items,
    overlap,
    counts,
    sure: (now, first) => {
      // A draw that reaches beyond the department's own roster may meet others first.
      const demand = (i: number): number =>
        Math.max(0, (now[i] ?? 0) - ((items[i]?.scope.length ?? 0) - (overlap.sizes[i] ?? 0)))
      const grown =
        first === undefined ? [] : [forestOf(overlap, [first, ...bySize.filter((i) => i !== first)])]
      return Math.max(...[...forests, ...grown].map((forest) => fewest(forest, demand)))
    },
  }
}

const expected = ({ items, counts, overlap }: Year): number => {
  const missed = (i: number): number => 1 - (counts[i] ?? 0) / Math.max(1, items[i]?.scope.length ?? 0)
  const mean = sum(
    overlap.cells.map((cell) => cell.count * (1 - cell.items.reduce((p, i) => p * missed(i), 1))),
  )
  // Sums of fractions such as 0.1 may end a hair below a whole number.
  return Math.floor(mean + 1e-9)
}

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

const carriersOf = (rules: CoverageRules, year: Year, need: number): ReadonlyArray<Raise> =>
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

const raisedTogether = (
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

const coverageProblems = ({ departments, items }: YearFacts): ReadonlyArray<CoverageProblem> => {
  const known = new Set(departments.map((d) => d.department))
  return [
    ...idProblems(
      departments.map((d) => d.department),
      (i) => `departments[${i}].department`,
    ),
    ...departments.flatMap(({ subjects }, d) =>
      idProblems(subjects, (i) => `departments[${d}].subjects[${i}]`),
    ),
    ...idProblems(
      items.map((item) => item.id),
      (i) => `items[${i}].id`,
    ),
    ...items.flatMap(
      (item, i): ReadonlyArray<CoverageProblem> => [
        ...idProblems(item.scope, (s) => `items[${i}].scope[${s}]`),
        ...(isRatio(item.ratio)
          ? []
          : [{ _tag: 'BadShare', path: `items[${i}].ratio`, value: item.ratio } as const]),
        ...item.departments.flatMap(
          (value, d): ReadonlyArray<CoverageProblem> =>
            known.has(value)
              ? []
              : [{ _tag: 'UnknownDepartment', path: `items[${i}].departments[${d}]`, value }],
        ),
      ],
    ),
  ]
}
