import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { apportion } from '../model/apportion.js'
import { groupBy } from '../model/groupBy.js'
import type { Ratio } from '../model/ratio.js'
import { stated } from '../model/stated.js'
import { wrong } from '../model/wrongShape.js'
import type { AboveCeiling } from '../plan/ceiling.js'
import { yearTasks } from './shape.js'
import { capOf, ceilingFor, underCeiling } from './share.js'
import type { QuotaRules } from './shareFacts.js'
import { yearQuotaProblems } from './yearQuotasCheck.js'
import type {
  CeilingHeldInTasks,
  ItemQuota,
  SharedTask,
  TaskIdle,
  TaskQuota,
  TasksTogether,
  YearQuotaFacts,
  YearQuotaProblem,
  YearQuotas,
} from './yearQuotasFacts.js'
import { askedOf, type Cell, divided, sizeOf, type Unit, unitsOf } from './yearUnits.js'

type CeilingRules = Pick<QuotaRules, 'routineCeiling'>

const itemOf = ({ item, id }: SharedTask): string => item ?? id

interface Settled {
  readonly item: ItemQuota
  readonly counts: ReadonlyMap<Cell, number>
}

/** As far as a draw goes that keeps no ceiling. */
const EVERYONE: Ratio = { num: 1, den: 1 }

const together = ({ item, tasks, cells }: Unit, asked: number): TasksTogether => ({
  _tag: 'TasksTogether',
  basis: 'joint/15.fields',
  reading: 'I-20',
  item,
  size: sizeOf(cells),
  tasks: tasks.length,
  asked,
})

const boundsOfTask = ({ checkType, order, reasonAboveCeiling: reason }: SharedTask) => ({
  checkType,
  ...stated({ order, reason }),
})

/** What lifts the ceiling of one task lifts it for no other: as long as one keeps it, they all do together. */
const boundsOf = (rules: CeilingRules, tasks: Unit['tasks']) =>
  boundsOfTask(tasks.find((task) => ceilingFor(rules, boundsOfTask(task)) !== undefined) ?? tasks[0])

const total = (counts: ReadonlyMap<Cell, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + n, 0)

/**
 * Shares: added up exactly, rounded up once, held at the ceiling of the whole scope, and divided again; each part
 * keeps the ceiling of its own scope too (I-01).
 */
const shared = (rules: CeilingRules, unit: Unit): Settled => {
  const { item, stratum, tasks, cells } = unit
  const bounds = boundsOf(rules, tasks)
  const all = together(unit, askedOf(cells))
  const { count, because } = underCeiling(rules, { ...bounds, size: all.size }, all.asked, all)
  const ceiling = ceilingFor(rules, bounds) ?? EVERYONE
  const counts = divided(cells, count, (size) => capOf(ceiling, size))
  const value = total(counts)
  const held: CeilingHeldInTasks = {
    _tag: 'CeilingHeldInTasks',
    basis: 'joint/9.ceiling',
    reading: 'I-01',
    item,
    ceiling,
    asked: count,
    count: value,
  }
  return {
    item: { item, ...stated({ stratum }), value, because: value === count ? because : [held, ...because] },
    counts,
  }
}

/** Numbers: as stated, divided over the strata by their sizes; one above the ceiling is said. */
const numbered = (rules: CeilingRules, unit: Unit): Settled => {
  const { item, tasks, cells } = unit
  const byTask = groupBy(cells, ({ task }) => task.id)
  const counts = new Map(
    [...byTask.values()].flatMap((own): ReadonlyArray<readonly [Cell, number]> => {
      const { share } = own[0].task
      const parts = apportion(
        // Stryker disable next-line ConditionalExpression: a unit of numbers has no shares in it
        share._tag === 'Number' ? share.n : 0,
        own.map(({ stratum, size }) => ({ key: stratum, weight: size })),
      )
      // Stryker disable next-line OptionalChaining: every cell has a part
      return own.map((cell, i) => [cell, parts[i]?.n ?? 0])
    }),
  )
  const all = together(unit, total(counts))
  const ceiling = ceilingFor(rules, boundsOf(rules, tasks))
  const above: ReadonlyArray<AboveCeiling> =
    ceiling === undefined || all.asked <= capOf(ceiling, all.size)
      ? []
      : [
          {
            _tag: 'AboveCeiling',
            basis: 'joint/9.ceiling',
            reading: 'I-17',
            item,
            ratio: { num: Math.min(all.asked, all.size), den: all.size },
            ceiling,
          },
        ]
  return { item: { item, value: all.asked, because: [all, ...above] }, counts }
}

/** What of a task comes to nobody though there is somebody to draw. */
const idleIn = (item: string, counts: ReadonlyMap<Cell, number>): ReadonlyArray<TaskIdle> =>
  [...groupBy([...counts], ([{ task }]) => task.id)].flatMap(([task, cells]): ReadonlyArray<TaskIdle> => {
    const size = cells.reduce((n, [cell]) => n + cell.size, 0)
    return size === 0 || cells.some(([, n]) => n > 0)
      ? []
      : [{ _tag: 'TaskIdle', basis: 'joint/15.fields', item, task, size }]
  })

/**
 * How many each task of a year draws, once the rosters are frozen. The tasks of an item, its regions and batches,
 * have its share between them: together they come to that share rounded up once, within the ceiling of the item’s
 * whole scope, and not to the sum of so many roundings. The number is divided so that every task is within one of
 * its exact part; a class with a share of its own (joint/20) is counted by itself. Tasks to which nothing falls are
 * in `idle`. Numbers stay as stated.
 *
 * @zh 全年抽查数量
 * @law joint/15.fields
 * @law joint/9.ceiling
 * @law joint/20.strata
 * @example
 * import { linxiaJoint, type PlainDate, yearQuotas } from 'double-random'
 *
 * const counties = ['622901', '622921', '622922']
 * const task = (region: string) => ({
 *   id: `t-${region}`,
 *   item: 'hotels',
 *   region,
 *   drawsFrom: [region] as const,
 *   window: { opens: '2022-03-01' as PlainDate, closes: '2022-03-31' as PlainDate },
 *   checkType: 'routine' as const,
 *   share: { _tag: 'Share', ratio: { num: 5, den: 100 } } as const,
 * })
 * const scopes = counties.map((region) => ({ item: 'hotels', region, stratum: 'all', size: 13 }))
 * const answer = yearQuotas(linxiaJoint.parameters)({ tasks: counties.map(task), scopes })
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.items[0]?.value, 2) // 5% of 39, and not 5% of 13 three times
 * assert.deepStrictEqual(answer.right.counts.map(({ count }) => count), [1, 1, 0])
 *
 * @category quota
 * @since 0.1.0
 */
export const yearQuotas =
  (rules: CeilingRules) =>
  (facts: YearQuotaFacts): E.Either<NonEmpty<YearQuotaProblem>, YearQuotas> => {
    const [misfit, ...misfits] = wrong(yearTasks, facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const [problem, ...more] = yearQuotaProblems(facts)
    if (problem !== undefined) return E.left([problem, ...more])
    const scopes = groupBy(facts.scopes, ({ item }) => item)
    const settled = [
      ...groupBy(facts.tasks, (task) => `${task.share._tag} ${itemOf(task)}`).values(),
    ].flatMap(
      (tasks): ReadonlyArray<Settled & { readonly unit: Unit }> =>
        // Stryker disable next-line ArrayDeclaration: what is no scope lies in no region that is drawn from
        unitsOf(itemOf(tasks[0]), tasks, scopes.get(itemOf(tasks[0])) ?? []).map((unit) => ({
          unit,
          ...(tasks[0].share._tag === 'Share' ? shared : numbered)(rules, unit),
        })),
    )
    return E.right({
      items: settled.map(({ item }) => item),
      counts: settled.flatMap(({ unit, counts }) =>
        [...counts].map(
          ([{ task, stratum, ratio }, count]): TaskQuota => ({
            task: task.id,
            stratum,
            count,
            ...(unit.cells.length === 1 && task.share._tag === 'Share' ? { ratio } : {}),
          }),
        ),
      ),
      idle: [...groupBy(settled, ({ unit }) => unit.item)].flatMap(([item, units]) =>
        idleIn(item, new Map(units.flatMap(({ counts }) => [...counts]))),
      ),
    })
  }
