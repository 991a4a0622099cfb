import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { compareBytes } from '../model/ids.js'
import { isObject } from '../model/shape.js'
import { stated } from '../model/stated.js'
import { unableCodes } from '../model/unable.js'
import { type BadValue, badValue } from './badValue.js'
import { ENOUGH_BITS } from './entropy.js'
import { type Quota, taken } from './quota.js'
import {
  type Commitment,
  type CommittedStratum,
  type ReplacementRule,
  SCHEME,
  type Supersedes,
} from './record.js'
import type { FrozenRoster } from './roster.js'
import type { Scope } from './scope.js'
import { scope } from './scopeShape.js'
import type { SeedSource } from './seed.js'
import {
  badParts,
  count,
  drawId,
  frozenCounts,
  names,
  type Part,
  quotas,
  replacement,
  seedPlan,
  supersedes,
  text,
} from './shape.js'

/** A stratum of the roster that no quota is given for: how many are in it. */
export interface MissingQuota {
  readonly _tag: 'MissingQuota'
  readonly path: string
  readonly stratum: string
  readonly n: number
}

/**
 * What keeps a commitment from being made, by path.
 *
 * @zh 承诺问题
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export type CommitProblem = BadValue | MissingQuota

/**
 * What is needed to commit to a draw.
 *
 * @zh 承诺要素
 * @law joint/19.agree
 * @law market/13.announce
 * @category draw
 * @since 0.1.0
 */
export interface CommitFacts {
  /** `[A-Za-z0-9._-]{1,64}`: the next serial of the public register. */
  readonly drawId: string
  readonly roster: FrozenRoster
  /** By stratum. Every stratum of the roster needs one. */
  readonly quotas: Readonly<Record<string, Quota>>
  /** Beacon round and/or digits, in the order in which their values will stand in the seed. */
  readonly seed: ReadonlyArray<SeedSource>
  /** How many reserves in each stratum; 0 where it is absent. */
  readonly reserve?: number
  /** The next rank, for each of the nine grounds, where it is absent; it stands in the commitment either way. */
  readonly replacement?: ReplacementRule
  /** Published, where it is absent. */
  readonly names?: 'published' | 'withheld'
  readonly task?: string
  readonly scope?: Scope
  readonly supersedes?: Supersedes
}

const given =
  (own: Part) =>
  (value: unknown, at: string): ReadonlyArray<BadValue> =>
    value === undefined ? [] : badParts(own, value, at)

const quotaProblems = ({ roster, quotas: own }: CommitFacts): ReadonlyArray<CommitProblem> => {
  const misfits = [...badParts(frozenCounts, roster, 'roster'), ...badParts(quotas, own, 'quotas')]
  if (misfits.some(({ path }) => path === 'quotas' || path.startsWith('roster'))) return misfits
  return [
    ...misfits,
    ...roster.strata.flatMap(
      ({ stratum, n }): ReadonlyArray<MissingQuota> =>
        Object.hasOwn(own, stratum) ? [] : [{ _tag: 'MissingQuota', path: `quotas.${stratum}`, stratum, n }],
    ),
  ]
}

/** Whoever knows the whole seed computes the names: there must be digits that can be kept back with them. */
const namesProblems = ({ names: asked, seed }: CommitFacts): ReadonlyArray<BadValue> => [
  ...given(names)(asked, 'names'),
  ...(asked === 'withheld' && Array.isArray(seed) && !seed.some(isDigits)
    ? [badValue('seed', seed, 'a source of digits, so that the names can be withheld')]
    : []),
  ...(asked === 'withheld' && Array.isArray(seed) && seed.some(isDigits) && canBeTried(seed)
    ? [
        badValue(
          'seed',
          seed,
          'digits that nobody can try one by one: 20 decimal digits or 25 throws of dice',
        ),
      ]
    : []),
]

const isDigits = (source: unknown): source is Extract<SeedSource, { _tag: 'digits' }> =>
  isObject(source) && source['_tag'] === 'digits'

/** What the digits hold of chance. The beacon holds none here: it is public, and the names hang on the digits. */
const bitsOf = (seed: ReadonlyArray<unknown>): number =>
  seed.filter(isDigits).reduce((bits, { count: n, faces = 10 }) => bits + n * Math.log2(faces), 0)

/** The strata of a commitment, counted from the roster; by the bytes of their names. */
export const committedStrata = (
  roster: FrozenRoster,
  asked: ReadonlyArray<Pick<CommittedStratum, 'stratum' | 'quota' | 'reserve'>>,
): ReadonlyArray<CommittedStratum> => {
  const counts = new Map(roster.strata.map((count) => [count.stratum, count]))
  return [...asked]
    .sort((a, b) => compareBytes(a.stratum, b.stratum))
    .map(({ stratum, quota, reserve }) => {
      const { n, eligible } = counts.get(stratum) ?? { n: 0, eligible: 0 }
      return { stratum, n, eligible, quota, k: taken(quota, n, eligible), reserve }
    })
}

const anyReason: ReplacementRule = { by: 'next-rank', reasons: unableCodes }

const commitProblems = (facts: CommitFacts): ReadonlyArray<CommitProblem> =>
  isObject(facts)
    ? [
        ...badParts(drawId, facts.drawId, 'drawId'),
        ...quotaProblems(facts),
        ...badParts(seedPlan, facts.seed, 'seed'),
        ...given(count)(facts.reserve, 'reserve'),
        ...given(replacement)(facts.replacement, 'replacement'),
        ...namesProblems(facts),
        ...given(text)(facts.task, 'task'),
        ...given(scope)(facts.scope, 'scope'),
        ...given(supersedes(facts.drawId))(facts.supersedes, 'supersedes'),
      ]
    : [badValue('', facts, 'an object')]

/**
 * Binds a draw before its seed exists: the roster by its digest, how many of each stratum, where chance will
 * come from, what happens to subjects that can't be inspected. A stratum with a quota but without subjects
 * stands there with 0; a stratum without a quota is refused. Publish the result before the seed is known.
 *
 * @zh 抽取承诺
 * @law market/13.announce
 * @law joint/19.agree
 * @law joint/20.strata
 * @example
 * import { commit, freezeRoster, nobleHash } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)([{ id: 'a', stratum: 's' }, { id: 'b', stratum: 's' }])
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'share', ratio: { num: 5, den: 100 } } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls, 10:00 in the town hall', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * assert.strictEqual(commitment.right.strata[0]?.k, 1)
 *
 * @category draw
 * @since 0.1.0
 */
export const commit = (facts: CommitFacts): E.Either<NonEmpty<CommitProblem>, Commitment> => {
  const [first, ...rest] = commitProblems(facts)
  if (first !== undefined) return E.left([first, ...rest])
  const { roster, quotas, reserve = 0 } = facts
  return E.right({
    scheme: SCHEME,
    drawId: facts.drawId,
    ...stated({ task: facts.task, scope: facts.scope }),
    roster: { digest: roster.digest, n: roster.rows.length },
    leftOut: roster.leftOut,
    strata: committedStrata(
      roster,
      Object.entries(quotas).map(([stratum, quota]) => ({ stratum, quota, reserve })),
    ),
    seed: facts.seed,
    replacement: facts.replacement ?? anyReason,
    names: facts.names ?? 'published',
    ...stated({ supersedes: facts.supersedes }),
  })
}

/** Are the digits so few that somebody could try them one by one? */
const canBeTried = (seed: ReadonlyArray<unknown>): boolean =>
  // Stryker disable next-line EqualityOperator: neither tens nor sixes come to 64 bits exactly
  bitsOf(seed) < ENOUGH_BITS
