import { atLeast, type Ratio } from '../../model/ratio.js'
import type { AuditDraw, AuditStratum } from './drawRecord.js'
import { commitmentHolds, eachDraw } from './eachDraw.js'
import { type Audit, type AuditCheck, differs, type Raw } from './finding.js'
import type { AuditTask } from './planRecord.js'

const text = ({ num, den }: Ratio): string => `${num}/${den}`
const below = (a: Ratio, b: Ratio): boolean => BigInt(a.num) * BigInt(b.den) < BigInt(b.num) * BigInt(a.den)

/** Fewer than the task states; a count stands for a share where it gives as many. */
const stratumFault = (
  ratio: Ratio,
  ceiling: Ratio | undefined,
  { quota, n, eligible = n }: AuditStratum,
): Pick<Raw, 'expected' | 'found'> | undefined => {
  if (quota._tag === 'count') {
    const expected = Math.min(atLeast(ratio)(n), eligible)
    return quota.count < expected ? { expected, found: quota.count } : undefined
  }
  if (below(quota.ratio, ratio)) return { expected: text(ratio), found: text(quota.ratio) }
  const cap = ceiling !== undefined && below(ceiling, ratio) ? ceiling : ratio
  return quota.ceiling !== undefined && below(quota.ceiling, cap)
    ? { expected: text(cap), found: text(quota.ceiling) }
    : undefined
}

const shareFaults = (
  { rules }: Audit,
  { share, strata = {}, checkType }: AuditTask,
  { record: { commitment } }: AuditDraw,
): ReadonlyArray<Raw> => {
  if (share === undefined) return []
  if (share._tag === 'Number') {
    const counts = commitment.strata.flatMap(({ quota }) => (quota._tag === 'count' ? [quota.count] : []))
    const found = counts.reduce((sum, k) => sum + k, 0)
    return counts.length < commitment.strata.length || found >= share.n
      ? []
      : [differs(commitment.drawId, share.n, found, 'draw-more')]
  }
  const ceiling = checkType === 'special' ? undefined : rules.parameters.routineCeiling?.value
  return commitment.strata.flatMap((own) => {
    const ratio = Object.hasOwn(strata, own.stratum) ? strata[own.stratum] : undefined
    const fault = stratumFault(ratio ?? share.ratio, ceiling, own)
    return fault === undefined
      ? []
      : [differs(`${commitment.drawId}.${own.stratum}`, fault.expected, fault.found, 'draw-more')]
  })
}

/** A draw was committed to no less than its task states. */
const asStated: AuditCheck = {
  check: 'share-as-planned',
  basis: 'market/13.draw',
  run: (audit) => {
    const tasks = new Map((audit.records.tasks ?? []).map((t) => [t.id, t]))
    if (audit.records.draws === undefined) return []
    return eachDraw((_, draw) => {
      const task = draw.task === undefined ? undefined : tasks.get(draw.task)
      return task === undefined || !commitmentHolds(audit, draw) ? [] : shareFaults(audit, task, draw)
    })(audit)
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
