import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import { type BadId, compareBytes, type DuplicateId, idProblems } from '../model/ids.js'
import { compareRatio, isRatio, type Ratio } from '../model/ratio.js'
import type { RiskClass, RiskMark, Subject, SubjectKind } from '../model/subject.js'

/**
 * Shares by credit-risk class, from low (A) to high (D), and what marks and key fields raise them to. No number
 * of these is set by the two regulations: they are the plan's.
 *
 * @zh 差异化抽查比例
 * @law joint/16.graded
 * @law market/12.raise
 * @category quota
 * @since 0.1.0
 */
export interface ClassShares {
  /** For subjects that have no class. */
  readonly base: Ratio
  readonly classes: { readonly [C in RiskClass]: Ratio }
  /** The least share of a subject that bears the mark. */
  readonly marks?: { readonly [M in RiskMark]?: Ratio }
  /** The least share of a subject in a key field. */
  readonly keyField?: Ratio
}

/**
 * Shares for all subjects, and for the kinds that have their own.
 *
 * @zh 分类抽查比例
 * @law joint/16.graded
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface GradedShares extends ClassShares {
  readonly kinds?: { readonly [K in SubjectKind]?: ClassShares }
}

/** One step of a scale of shares, by its name in the facts. */
interface Step {
  readonly name: string
  readonly ratio: Ratio
}

/**
 * What is wrong with graded shares or with the subjects they are asked for.
 *
 * @zh 差异化比例的问题
 * @law joint/16.graded
 * @law market/12.raise
 * @category quota
 * @since 0.1.0
 */
export type GradeProblem =
  | BadId
  | DuplicateId
  | { readonly _tag: 'BadShare'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'UnknownClass'; readonly path: string; readonly value: unknown }
  | {
      readonly _tag: 'HigherGetsLess'
      readonly path: string
      readonly basis: ProvisionId
      readonly lower: Step
      readonly higher: Step
    }

/**
 * Why a subject has the share it has.
 *
 * @zh 差异化比例的理由
 * @law joint/16.graded
 * @law market/12.raise
 * @category quota
 * @since 0.1.0
 */
export type GradeFinding =
  | {
      readonly _tag: 'ShareOfClass'
      readonly basis: 'joint/16.graded'
      readonly riskClass: RiskClass
      readonly ratio: Ratio
    }
  | { readonly _tag: 'ShareOfUnclassified'; readonly basis: 'joint/16.graded'; readonly ratio: Ratio }
  | {
      readonly _tag: 'RaisedByMark'
      readonly basis: 'market/12.raise'
      readonly mark: RiskMark
      readonly ratio: Ratio
    }
  | { readonly _tag: 'RaisedByKeyField'; readonly basis: 'market/12.raise'; readonly ratio: Ratio }

/** What a subject's share depends on. */
type GradedSubject = Pick<Subject, 'id' | 'kind' | 'riskClass' | 'marks' | 'keyField'>

/**
 * One stratum of a roster: everyone with the same share for the same reason.
 *
 * @zh 差异化分层
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface GradedStratum {
  readonly stratum: string
  readonly size: number
  readonly ratio: Ratio
  readonly because: NonEmpty<GradeFinding>
}

/**
 * A roster divided by shares: rows for the draw, and its strata sorted by name.
 *
 * @zh 分层名录
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface GradedRoster {
  readonly rows: ReadonlyArray<{ readonly id: string; readonly stratum: string }>
  readonly strata: ReadonlyArray<GradedStratum>
}

const CLASSES = ['A', 'B', 'C', 'D'] as const

/**
 * Are these shares graded: no class less than a lower one, the unclassified between, nothing that a mark or a
 * key field lowers? A violation shows both shares.
 *
 * @zh 差异化比例核验
 * @law joint/16.graded
 * @law market/12.raise
 * @example
 * import { checkShares } from 'double-random'
 *
 * const percent = (num: number) => ({ num, den: 100 })
 * const classes = { A: percent(2), B: percent(5), C: percent(10), D: percent(8) }
 * const answer = checkShares({ base: percent(5), classes })
 *
 * assert.ok(answer._tag === 'Left' && answer.left[0]._tag === 'HigherGetsLess')
 * assert.deepStrictEqual(answer.left[0].lower, { name: 'classes.C', ratio: { num: 10, den: 100 } })
 * assert.deepStrictEqual(answer.left[0].higher, { name: 'classes.D', ratio: { num: 8, den: 100 } })
 *
 * @category quota
 * @since 0.1.0
 */
export const checkShares = (shares: GradedShares): E.Either<NonEmpty<GradeProblem>, GradedShares> => {
  const [problem, ...more] = [
    ...scaleProblems(shares, ''),
    ...Object.entries(shares.kinds ?? {}).flatMap(([kind, own]) => scaleProblems(own, `kinds.${kind}.`)),
  ]
  return problem === undefined ? E.right(shares) : E.left([problem, ...more])
}

/**
 * Divides a roster into strata of equal share: by class, raised by marks and key field, and by kind where a kind
 * has its own shares. One pass; the strata go into a draw as they are.
 *
 * @zh 按风险分层
 * @law joint/16.graded
 * @law joint/20.strata
 * @law market/12.raise
 * @example
 * import { gradeRoster } from 'double-random'
 *
 * const percent = (num: number) => ({ num, den: 100 })
 * const graded = gradeRoster({
 *   base: percent(5),
 *   classes: { A: percent(2), B: percent(5), C: percent(10), D: percent(20) },
 *   marks: { complaints: percent(15) },
 * })([
 *   { id: 'x', kind: 'enterprise', riskClass: 'A' },
 *   { id: 'y', kind: 'enterprise', riskClass: 'A', marks: ['complaints'] },
 * ])
 *
 * assert.ok(graded._tag === 'Right')
 * assert.deepStrictEqual(graded.right.rows, [
 *   { id: 'x', stratum: 'all/A' },
 *   { id: 'y', stratum: 'all/complaints' },
 * ])
 *
 * @category quota
 * @since 0.1.0
 */
export const gradeRoster =
  (shares: GradedShares) =>
  (roster: ReadonlyArray<GradedSubject>): E.Either<NonEmpty<GradeProblem>, GradedRoster> => {
    const checked = checkShares(shares)
    if (checked._tag === 'Left') return checked
    const [problem, ...more] = rosterProblems(roster)
    if (problem !== undefined) return E.left([problem, ...more])
    const placed = roster.map((subject) => ({ id: subject.id, ...placeOf(shares, subject) }))
    const sizes = new Map<string, number>()
    placed.forEach(({ stratum }) => {
      sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1)
    })
    const firsts = new Map([...placed].reverse().map((p) => [p.stratum, p.share]))
    return E.right({
      rows: placed.map(({ id, stratum }) => ({ id, stratum })),
      strata: [...firsts]
        .map(([stratum, share]) => ({
          stratum,
          size: sizes.get(stratum) ?? 0,
          ratio: share.value,
          because: share.because,
        }))
        .sort((a, b) => compareBytes(a.stratum, b.stratum)),
    })
  }

const placeOf = (
  shares: GradedShares,
  subject: GradedSubject,
): { readonly stratum: string; readonly share: Explained<Ratio, GradeFinding> } => {
  const own = shares.kinds?.[subject.kind]
  const share = shareOf(own ?? shares, subject)
  return { stratum: `${own === undefined ? 'all' : subject.kind}/${nameOf(share.because[0])}`, share }
}

const nameOf = (finding: GradeFinding): string =>
  finding._tag === 'ShareOfClass'
    ? finding.riskClass
    : finding._tag === 'RaisedByMark'
      ? finding.mark
      : finding._tag === 'RaisedByKeyField'
        ? 'key-field'
        : 'unclassified'

/** The highest share a subject has a ground for; the ground that decided stands first. */
const shareOf = (scale: ClassShares, subject: GradedSubject): Explained<Ratio, GradeFinding> => {
  const { riskClass, marks = [], keyField } = subject
  const own: GradeFinding =
    riskClass === undefined
      ? { _tag: 'ShareOfUnclassified', basis: 'joint/16.graded', ratio: scale.base }
      : { _tag: 'ShareOfClass', basis: 'joint/16.graded', riskClass, ratio: scale.classes[riskClass] }
  const raises: ReadonlyArray<GradeFinding> = [
    ...MARKS.flatMap((mark): ReadonlyArray<GradeFinding> => {
      const ratio = marks.includes(mark) ? scale.marks?.[mark] : undefined
      return ratio === undefined ? [] : [{ _tag: 'RaisedByMark', basis: 'market/12.raise', mark, ratio }]
    }),
    ...(keyField === true && scale.keyField !== undefined
      ? [{ _tag: 'RaisedByKeyField', basis: 'market/12.raise', ratio: scale.keyField } as const]
      : []),
  ]
  const highest = raises.reduce((best, f) => (compareRatio(f.ratio, best.ratio) > 0 ? f : best), own)
  return { value: highest.ratio, because: highest === own ? [own] : [highest, own] }
}

const MARKS: ReadonlyArray<RiskMark> = [
  'complaints',
  'abnormal-operations',
  'serious-violation',
  'bad-credit',
]

const isShare = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && isRatio(value as Ratio)

const scaleProblems = (scale: ClassShares, path: string): ReadonlyArray<GradeProblem> => {
  const unknown = Object.keys(scale.classes).flatMap(
    (name): ReadonlyArray<GradeProblem> =>
      (CLASSES as ReadonlyArray<string>).includes(name)
        ? []
        : [{ _tag: 'UnknownClass', path: `${path}classes.${name}`, value: name }],
  )
  const raised = [
    ...Object.entries(scale.marks ?? {}).map(([name, ratio]) => ({ name: `marks.${name}`, ratio })),
    ...(scale.keyField === undefined ? [] : [{ name: 'keyField', ratio: scale.keyField }]),
  ]
  const classes = CLASSES.map((name) => ({ name: `classes.${name}`, ratio: scale.classes[name] }))
  const base = { name: 'base', ratio: scale.base }
  const malformed = [...classes, base, ...raised].flatMap(
    ({ name, ratio }): ReadonlyArray<GradeProblem> =>
      isShare(ratio) ? [] : [{ _tag: 'BadShare', path: `${path}${name}`, value: ratio }],
  )
  if (malformed.length > 0) return [...unknown, ...malformed]

  const [lowest, highest] = [classes.at(0) ?? base, classes.at(-1) ?? base]
  const graded: ReadonlyArray<readonly [Step, Step]> = [
    ...classes.slice(1).map((higher, i) => [classes[i] ?? base, higher] as const),
    [lowest, base],
    [base, highest],
  ]
  return [
    ...unknown,
    ...graded.flatMap(([lower, higher]) => lessThan(lower, higher, 'joint/16.graded', path)),
    ...raised.flatMap((higher) => lessThan(base, higher, 'market/12.raise', path)),
  ]
}

const lessThan = (
  lower: Step,
  higher: Step,
  basis: ProvisionId,
  path: string,
): ReadonlyArray<GradeProblem> =>
  compareRatio(higher.ratio, lower.ratio) < 0
    ? [{ _tag: 'HigherGetsLess', path: `${path}${higher.name}`, basis, lower, higher }]
    : []

const rosterProblems = (roster: ReadonlyArray<GradedSubject>): ReadonlyArray<GradeProblem> => [
  ...idProblems(
    roster.map((s) => s.id),
    (i) => `roster[${i}].id`,
  ),
  ...roster.flatMap(
    ({ riskClass }, i): ReadonlyArray<GradeProblem> =>
      riskClass === undefined || (CLASSES as ReadonlyArray<unknown>).includes(riskClass)
        ? []
        : [{ _tag: 'UnknownClass', path: `roster[${i}].riskClass`, value: riskClass }],
  ),
]
