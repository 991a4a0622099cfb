import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import { compareBytes } from '../model/ids.js'
import { compareRatio, type Ratio } from '../model/ratio.js'
import { MARKS } from '../model/subjectWords.js'
import { wrong } from '../model/wrongShape.js'
import { rosterProblems, scaleProblems } from './riskCheck.js'
import type {
  ClassShares,
  GradedRoster,
  GradedShares,
  GradedSubject,
  GradeFinding,
  GradeProblem,
} from './riskFacts.js'
import { graded, shares as sharesShape } from './shape.js'

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
  const [misfit, ...misfits] = wrong(sharesShape, shares)
  if (misfit !== undefined) return E.left([misfit, ...misfits])
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
    const [misfit, ...misfits] = wrong(graded, roster, 'roster')
    if (misfit !== undefined) return E.left([misfit, ...misfits])
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
  const { riskClass, marks, keyField } = subject
  const own: GradeFinding =
    riskClass === undefined
      ? { _tag: 'ShareOfUnclassified', basis: 'joint/16.graded', ratio: scale.base }
      : { _tag: 'ShareOfClass', basis: 'joint/16.graded', riskClass, ratio: scale.classes[riskClass] }
  const raises: ReadonlyArray<GradeFinding> = [
    ...MARKS.flatMap((mark): ReadonlyArray<GradeFinding> => {
      const ratio = marks?.includes(mark) ? scale.marks?.[mark] : undefined
      return ratio === undefined ? [] : [{ _tag: 'RaisedByMark', basis: 'market/12.raise', mark, ratio }]
    }),
    ...(keyField === true && scale.keyField !== undefined
      ? [{ _tag: 'RaisedByKeyField', basis: 'market/12.raise', ratio: scale.keyField } as const]
      : []),
  ]
  const highest = raises.reduce((best, f) => (compareRatio(f.ratio, best.ratio) > 0 ? f : best), own)
  return { value: highest.ratio, because: highest === own ? [own] : [highest, own] }
}
