import { atMost, type Ratio } from '../../model/ratio.js'
import type { AuditDraw, AuditQuota, AuditStratum } from './drawRecord.js'
import { commitmentHolds } from './eachDraw.js'
import { type Audit, type AuditCheck, differs, groupBy, type Raw } from './finding.js'
import type { AuditTask } from './planRecord.js'

const text = ({ num, den }: Ratio): string => `${num}/${den}`
const below = (a: Ratio, b: Ratio): boolean => BigInt(a.num) * BigInt(b.den) < BigInt(b.num) * BigInt(a.den)

/** A smaller share, or a lower ceiling, than the task states. */
const stratumFault = (
  ratio: Ratio,
  ceiling: Ratio | undefined,
  quota: Extract<AuditQuota, { readonly _tag: 'share' }>,
): Pick<Raw, 'expected' | 'found'> | undefined => {
  if (below(quota.ratio, ratio)) return { expected: text(ratio), found: text(quota.ratio) }
  const cap = ceiling !== undefined && below(ceiling, ratio) ? ceiling : ratio
  return quota.ceiling !== undefined && below(quota.ceiling, cap)
    ? { expected: text(cap), found: text(quota.ceiling) }
    : undefined
}

const ceilingOf = ({ rules }: Audit, { checkType }: AuditTask): Ratio | undefined =>
  checkType === 'special' ? undefined : rules.parameters.routineCeiling?.value

const ratioIn = ({ strata = {} }: AuditTask, stratum: string): Ratio | undefined =>
  Object.hasOwn(strata, stratum) ? strata[stratum] : undefined

const shareFaults = (
  audit: Audit,
  task: AuditTask,
  { record: { commitment } }: AuditDraw,
): ReadonlyArray<Raw> => {
  const { share } = task
  if (share === undefined) return []
  if (share._tag === 'Number') {
    const counts = commitment.strata.flatMap(({ quota }) => (quota._tag === 'count' ? [quota.count] : []))
    const found = counts.reduce((sum, k) => sum + k, 0)
    return counts.length < commitment.strata.length || found >= share.n
      ? []
      : [differs(commitment.drawId, share.n, found, 'draw-more')]
  }
  return commitment.strata.flatMap(({ stratum, quota }) => {
    if (quota._tag === 'count') return []
    const fault = stratumFault(ratioIn(task, stratum) ?? share.ratio, ceilingOf(audit, task), quota)
    return fault === undefined
      ? []
      : [differs(`${commitment.drawId}.${stratum}`, fault.expected, fault.found, 'draw-more')]
  })
}

interface Drawn {
  readonly task: AuditTask
  readonly draw: AuditDraw
}

/** A stratum that was committed to as a number, of a task that states a share. */
interface Counted extends Drawn {
  readonly own: AuditStratum
  readonly count: number
  readonly ratio: Ratio
  /** The class, where it has a share of its own. */
  readonly alone: string | undefined
}

const countedIn = ({ task, draw }: Drawn): ReadonlyArray<Counted> =>
  draw.record.commitment.strata.flatMap((own): ReadonlyArray<Counted> => {
    const { share } = task
    const ratio = ratioIn(task, own.stratum)
    return share?._tag !== 'Share' || own.quota._tag !== 'count'
      ? []
      : [
          {
            task,
            draw,
            own,
            count: own.quota.count,
            ratio: ratio ?? share.ratio,
            alone: ratio === undefined ? undefined : own.stratum,
          },
        ]
  })

/** Exact parts together, rounded up once. */
const partsUp = (parts: ReadonlyArray<Counted>): number => {
  const [num, den] = parts.reduce<readonly [bigint, bigint]>(
    ([n, d], { own, ratio }) => [
      n * BigInt(ratio.den) + BigInt(own.n) * BigInt(ratio.num) * d,
      d * BigInt(ratio.den),
    ],
    [0n, 1n],
  )
  return Number((num + den - 1n) / den)
}

/** The tasks of an item have its share between them: their numbers together are no less than it (I-20). */
const togetherFault = (audit: Audit, parts: ReadonlyArray<Counted>): ReadonlyArray<Raw> => {
  const [first] = parts
  if (first === undefined) return []
  const sum = (of: (part: Counted) => number): number => parts.reduce((n, part) => n + of(part), 0)
  const ceiling = ceilingOf(audit, first.task)
  // scopes may overlap: the ceiling of the largest holds for all of them together at the least
  const widest = Math.max(...parts.map(({ own }) => own.n))
  const cap = ceiling === undefined ? Number.POSITIVE_INFINITY : Math.max(1, atMost(ceiling)(widest))
  const eligible = sum(({ own }) => own.eligible ?? own.n)
  const expected = Math.min(partsUp(parts), cap, eligible)
  const found = sum(({ count }) => count)
  const { drawId } = first.draw.record.commitment
  const name = parts.every(({ draw }) => draw === first.draw) ? drawId : (first.task.item ?? first.task.id)
  const record =
    parts.length === 1 ? `${name}.${first.own.stratum}` : [name, first.alone ?? []].flat().join('.')
  return found < expected ? [differs(record, expected, found, 'draw-more')] : []
}

/** A draw was committed to no less than its task states; numbers stand for a share where they give as many. */
const asStated: AuditCheck = {
  check: 'share-as-planned',
  basis: 'market/13.draw',
  run: (audit) => {
    const tasks = audit.records.tasks ?? []
    if (audit.records.draws === undefined) return []
    const byId = new Map(tasks.map((t) => [t.id, t]))
    const drawn = audit.records.draws.flatMap((draw): ReadonlyArray<Drawn> => {
      const task = draw.task === undefined ? undefined : byId.get(draw.task)
      return task === undefined || !commitmentHolds(audit, draw) ? [] : [{ task, draw }]
    })
    const made = new Set(drawn.map(({ task }) => task.id))
    const itemOf = ({ item, id }: AuditTask): string => item ?? id
    // where a task of an item has no record, nobody knows what the rest had to come to
    const open = new Set(tasks.filter(({ id }) => !made.has(id)).map(itemOf))
    const counted = drawn.flatMap(countedIn).filter(({ task }) => !open.has(itemOf(task)))
    return [
      ...drawn.flatMap(({ task, draw }) => shareFaults(audit, task, draw)),
      ...[...groupBy(counted, ({ task, alone }) => JSON.stringify([itemOf(task), alone])).values()].flatMap(
        (parts) => togetherFault(audit, parts),
      ),
    ]
  },
}

const CLASSES = ['A', 'B', 'C', 'D']

/** Where the strata of a draw are risk classes, none has a smaller share than a class of less risk. */
const graded: AuditCheck = {
  check: 'shares-by-risk',
  basis: 'joint/16.graded',
  run: (audit) =>
    (audit.records.draws ?? []).flatMap(({ record: { commitment } }) => {
      const shares = new Map(
        commitment.strata.flatMap(({ stratum, quota }) =>
          quota._tag === 'share' ? [[stratum, quota.ratio] as const] : [],
        ),
      )
      if (![...shares.keys()].every((s) => CLASSES.includes(s) || s === 'unclassified')) return []
      const own = CLASSES.flatMap((name) => {
        const ratio = shares.get(name)
        return ratio === undefined ? [] : [{ name, ratio }]
      })
      return own.flatMap(({ name, ratio }, i) => {
        const less = own[i - 1]
        return less !== undefined && below(ratio, less.ratio)
          ? [differs(`${commitment.drawId}.${name}`, text(less.ratio), text(ratio), 'state-reason')]
          : []
      })
    }),
}

/** The checks of how much a draw was committed to. */
export const shareChecks: ReadonlyArray<AuditCheck> = [asStated, graded]
