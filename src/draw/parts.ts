import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { type BadId, type DuplicateId, idProblems } from '../model/ids.js'
import type { Hash } from '../model/sha256.js'
import { digestOf } from './canonical.js'
import { type DrawProblem, drawnOf, seedValueProblems, type Take } from './draw.js'
import { byTicket, type Ticketed } from './kernel/best.js'
import { mergeSorted } from './kernel/merge.js'
import { countSelected } from './kernel/select.js'
import { type Commitment, type DrawRecord, SCHEME } from './record.js'
import type { RosterRow } from './rosterCheck.js'
import type { SeedValue } from './seed.js'
import { badParts, commitment as commitmentShape, facts, seedValues } from './shape.js'
import { seedString } from './ticket.js'

const FACTS = facts({ commitment: commitmentShape, seed: seedValues })

/**
 * What one part of a roster holds of a stratum: how many rows, how many of them may be drawn, and
 * the first of these in the order of the draw.
 *
 * @zh 部分名录的分层
 * @law none: a way of computing the draw in parts
 * @category draw
 * @since 0.1.0
 */
export interface PartStratum {
  readonly stratum: string
  readonly n: number
  readonly eligible: number
  readonly best: ReadonlyArray<Ticketed>
}

/**
 * A draw from a part of the roster. Plain JSON, so that it can come from another machine.
 *
 * @zh 部分抽取
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface DrawPart {
  /** For each stratum of the commitment, in its order. */
  readonly strata: ReadonlyArray<PartStratum>
}

/**
 * The counts of the parts do not add up to the committed ones: rows are missing, doubled, or of another stratum.
 *
 * @zh 数量不符
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export interface CountsDiffer {
  readonly _tag: 'CountsDiffer'
  readonly path: string
  readonly stratum: string
  readonly committed: { readonly n: number; readonly eligible: number }
  readonly given: { readonly n: number; readonly eligible: number }
}

/**
 * The tools for a draw in parts: `part` draws from some rows, `concat` joins two parts (with `empty`, a Monoid in the
 * shape fp-ts knows), `record` makes the record of the whole.
 *
 * @zh 分部抽取工具
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface DrawParts {
  readonly empty: DrawPart
  /** Joins two parts; associative and commutative. */
  readonly concat: (x: DrawPart, y: DrawPart) => DrawPart
  /** Draws from some of the rows: any iterable, read once; memory is proportional to what is drawn. */
  readonly part: (rows: Iterable<RosterRow>) => DrawPart
  /** The record, once all parts are joined. */
  readonly record: (whole: DrawPart) => E.Either<NonEmpty<CountsDiffer | BadId | DuplicateId>, DrawRecord>
}

const nobodyOf = (stratum: string): PartStratum => ({ stratum, n: 0, eligible: 0, best: [] })

/** What a part holds of a stratum: nobody, where the part does not name it. */
const heldOf = ({ strata }: DrawPart, stratum: string): PartStratum =>
  strata.find((own) => own.stratum === stratum) ?? nobodyOf(stratum)

const countsDiffer = (commitment: Commitment, whole: DrawPart): ReadonlyArray<CountsDiffer> =>
  commitment.strata.flatMap(({ stratum, n, eligible }, i): ReadonlyArray<CountsDiffer> => {
    const held = heldOf(whole, stratum)
    const given = { n: held.n, eligible: held.eligible }
    return given.n === n && given.eligible === eligible
      ? []
      : [{ _tag: 'CountsDiffer', path: `strata[${i}]`, stratum, committed: { n, eligible }, given }]
  })

/** A row that came with two parts, in place of another: the counts are right, and somebody would be drawn twice. */
const metTwice = (commitment: Commitment, whole: DrawPart): ReadonlyArray<BadId | DuplicateId> => {
  const best = commitment.strata.flatMap(({ stratum }, i) =>
    heldOf(whole, stratum).best.map(({ id }, j) => [id, `strata[${i}].best[${j}].id`] as const),
  )
  const ids = best.map(([id]) => id)
  const paths = best.map(([, path]) => path)

  return idProblems(ids, (i) => paths[i] ?? '')
}

/** Two parts of one stratum as one; no more of its order than is drawn and stands by. */
const joined = ({ stratum, k, reserve }: Take, x: DrawPart, y: DrawPart): PartStratum => {
  const [own, other] = [heldOf(x, stratum), heldOf(y, stratum)]
  return {
    stratum,
    n: own.n + other.n,
    eligible: own.eligible + other.eligible,
    best: mergeSorted(own.best, other.best, byTicket, k + reserve),
  }
}

/**
 * Holds a draw in parts: on several machines, or from a stream that fits in no memory. Any partition, joined
 * in any order, gives the same record as `holdDraw` on the whole. The roster's digest is taken from the
 * commitment, since no part sees the whole; the counts are checked, and nobody is drawn twice. Rows of a stratum that
 * the commitment does not name are passed over.
 *
 * @zh 分布式抽取
 * @law joint/19.draw
 * @example
 * import { commit, drawParts, freezeRoster, holdDraw, nobleHash } from 'double-random'
 *
 * const rows = ['a', 'b', 'c'].map((id) => ({ id, stratum: 's' }))
 * const roster = freezeRoster(nobleHash)(rows)
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const parts = drawParts(nobleHash)({ commitment: commitment.right, seed })
 * assert.ok(parts._tag === 'Right')
 * const { concat, part, record } = parts.right
 * const joined = record(concat(part(rows.slice(2)), part(rows.slice(0, 2))))
 * assert.deepStrictEqual(joined, holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed }))
 *
 * @category draw
 * @since 0.1.0
 */
export const drawParts =
  (hash: Hash) =>
  (given: {
    readonly commitment: Commitment
    readonly seed: ReadonlyArray<SeedValue>
  }): E.Either<NonEmpty<DrawProblem>, DrawParts> => {
    const [misfit, ...misfits] = badParts(FACTS, given)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { commitment, seed } = given
    const [first, ...rest] = seedValueProblems(commitment.seed, seed)
    if (first !== undefined) return E.left([first, ...rest])
    const values = seed.map(({ value }) => value)
    const d = seedString(commitment.drawId, values)
    return E.right({
      empty: { strata: commitment.strata.map(({ stratum }) => nobodyOf(stratum)) },
      concat: (x, y) => ({ strata: commitment.strata.map((take) => joined(take, x, y)) }),
      part: (rows) => ({
        strata: countSelected(hash.bytes, d, rows, commitment.strata).map(({ take, ...held }) => ({
          stratum: take.stratum,
          ...held,
        })),
      }),
      record: (whole) => {
        const [wrong, ...others] = [...countsDiffer(commitment, whole), ...metTwice(commitment, whole)]
        if (wrong !== undefined) return E.left([wrong, ...others])
        return E.right({
          scheme: SCHEME,
          commitment,
          commitmentDigest: digestOf(hash)(commitment),
          seed,
          seedString: d,
          strata: commitment.strata.map((take) => drawnOf(take, heldOf(whole, take.stratum).best)),
          log: [],
        })
      },
    })
  }
