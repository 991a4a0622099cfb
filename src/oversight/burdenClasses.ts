import { compareBytes } from '../model/ids.js'
import { type Change, difference } from './compare.js'
import type { StatisticsTally } from './statisticsRecords.js'

/**
 * The draws of one class that aimed at one share: how many were drawn of how many, and how far the share that comes
 * to lies from the one aimed at: above it where positive. Whole heads are drawn, so small classes lie off by rounding.
 *
 * @zh 类别抽取偏差
 * @law joint/16.graded
 * @law joint/20.strata
 * @category oversight
 * @since 0.1.0
 */
export interface ClassLine {
  /** The class of subjects that its tasks draw from; null where the task is not on record. */
  readonly objectClass: string | null
  /** The stratum within it, such as a risk class. */
  readonly stratum: string
  readonly base: number
  readonly drawn: number
  readonly target: { readonly num: number; readonly den: number }
  /** drawn ÷ base − target; `NoChange` where nobody is in the class. */
  readonly off: Change
}

interface Line {
  readonly key: string
  readonly line: Omit<ClassLine, 'off'>
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

const linesOf = ({ draws, tasks }: StatisticsTally): ReadonlyArray<Line> => {
  const rosterOf = new Map(tasks.map(({ id, roster }) => [id, roster]))
  return draws.flatMap(({ id, classes }) =>
    classes.map(({ stratum, base, drawn, target }) => {
      const by = gcd(target.num, target.den)
      const lowest = { num: target.num / by, den: target.den / by }
      const objectClass = rosterOf.get(id) ?? null
      return {
        key: JSON.stringify([objectClass, stratum, lowest.num, lowest.den]),
        line: { objectClass, stratum, base, drawn, target: lowest },
      }
    }),
  )
}

/** The lines of the classes, by class, stratum and target. */
export const classLines = (tally: StatisticsTally): ReadonlyArray<ClassLine> => {
  const lines = linesOf(tally).reduce((known, { key, line }) => {
    const own = known.get(key)
    return known.set(
      key,
      own === undefined ? line : { ...own, base: own.base + line.base, drawn: own.drawn + line.drawn },
    )
  }, new Map<string, Line['line']>())
  return [...lines]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([, line]) => ({
      ...line,
      off:
        line.base === 0
          ? { _tag: 'NoChange', missing: 'later' }
          : difference({ num: line.drawn, den: line.base }, line.target),
    }))
}
