import type { NonEmpty } from '../law/explained.js'
import { groupBy } from '../model/groupBy.js'
import { compareBytes } from '../model/ids.js'
import type { Ratio } from '../model/ratio.js'
import { deal, type Owed } from './deal.js'
import type { ScopeSize, SharedTask } from './yearQuotasFacts.js'

/** A task’s part of one stratum: the rows it draws from, how many that are, and its share of them. */
export interface Cell {
  readonly task: SharedTask
  readonly stratum: string
  readonly rows: ReadonlyArray<ScopeSize>
  readonly size: number
  readonly ratio: Ratio
}

/** What is rounded together: the cells of one item, or of one class of it that has a share of its own. */
export interface Unit {
  readonly item: string
  readonly stratum?: string
  readonly tasks: NonEmpty<SharedTask>
  readonly cells: ReadonlyArray<Cell>
}

const sum = (sizes: ReadonlyArray<number>): number => sizes.reduce((a, b) => a + b, 0)

/** The share that a task states for one class (joint/20); beside a number there is none. */
const ownShare = ({ share, strata = {} }: SharedTask, stratum: string): Ratio | undefined =>
  share._tag === 'Share' && Object.hasOwn(strata, stratum) ? strata[stratum] : undefined

/** The cells of a task in the scope of its item, by the bytes of their strata. */
const cellsOf = (task: SharedTask, scope: ReadonlyArray<ScopeSize>): ReadonlyArray<Cell> => {
  // Stryker disable next-line ConditionalExpression,ObjectLiteral: where the task has a number, no share is read
  const whole = task.share._tag === 'Share' ? task.share.ratio : { num: 1, den: 1 }
  const own = scope.filter(({ region }) => task.drawsFrom.includes(region))
  return [...groupBy(own, ({ stratum }) => stratum)]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([stratum, rows]) => ({
      task,
      stratum,
      rows,
      size: sum(rows.map(({ size }) => size)),
      ratio: ownShare(task, stratum) ?? whole,
    }))
}

const windowOf = ({ window }: SharedTask): string => `${window.opens} ${window.closes}`

/** The units of an item’s tasks: each class with shares of its own is one, all the rest together another. */
export const unitsOf = (
  item: string,
  tasks: NonEmpty<SharedTask>,
  scope: ReadonlyArray<ScopeSize>,
): ReadonlyArray<Unit> => {
  const cells = [...tasks]
    .sort((a, b) => compareBytes(`${windowOf(a)} ${a.id}`, `${windowOf(b)} ${b.id}`))
    .flatMap((task) => cellsOf(task, scope))
  const byShare = groupBy(cells, ({ task, stratum }) =>
    ownShare(task, stratum) === undefined ? '' : `=${stratum}`,
  )
  return byShare.size === 0
    ? [{ item, tasks, cells: [] }]
    : [...byShare].map(([key, own]): Unit => {
        const [{ task, stratum }] = own
        // a task has a cell in each stratum, and is still one task
        const others = new Set(own.map((cell) => cell.task))
        others.delete(task)
        const of = { item, cells: own, tasks: [task, ...others] } as const
        return key === '' ? of : { ...of, stratum }
      })
}

/** Everyone in scope of a unit, once: the prefecture’s task and a county’s may meet the same. */
export const sizeOf = (cells: ReadonlyArray<Cell>): number =>
  sum([...new Set(cells.flatMap(({ rows }) => rows))].map(({ size }) => size))

/** The exact sizes of the cells over one denominator. */
const weighed = (
  cells: ReadonlyArray<Cell>,
): { readonly nums: ReadonlyArray<bigint>; readonly den: bigint } => {
  const den = [...new Set(cells.map(({ ratio }) => ratio.den))].reduce((a, b) => a * BigInt(b), 1n)
  return {
    nums: cells.map(({ size, ratio }) => (BigInt(size) * BigInt(ratio.num) * den) / BigInt(ratio.den)),
    den,
  }
}

const add = (nums: ReadonlyArray<bigint>): bigint => nums.reduce((a, b) => a + b, 0n)

/** All cells together, rounded up once: no less than the share (不低于). */
export const askedOf = (cells: ReadonlyArray<Cell>): number => {
  const { nums, den } = weighed(cells)
  return Number((add(nums) + den - 1n) / den)
}

/**
 * Divides a unit’s number over its cells, in whole numbers that add up to it: over strata, then over regions, then
 * over windows. At each step a part is within one of its exact size, and what one stratum owes a region, or one
 * region a window, the next makes good. A cell stays within `most`, the ceiling of its own scope, and the whole falls
 * short of the number where that leaves no room.
 */
export const divided = (
  cells: ReadonlyArray<Cell>,
  number: number,
  most: (size: number) => number,
): ReadonlyMap<Cell, number> => {
  const { nums, den } = weighed(cells)
  const whole = add(nums)
  // a number below the exact sum (a ceiling held) shrinks every part alike
  const held = BigInt(number) * den < whole
  const [scale, over] = held ? [BigInt(number), whole] : [1n, den]
  const exact = new Map(cells.map((cell, i) => [cell, (nums[i] ?? 0n) * scale] as const))
  const partOf = (key: string, part: ReadonlyArray<Cell>) => ({
    key,
    num: add(part.map((cell) => exact.get(cell) ?? 0n)),
    max: sum(part.map(({ size }) => most(size))),
  })
  const [regions, windows]: readonly [Owed, Owed] = [new Map(), new Map()]
  const counts = new Map<Cell, number>()
  const strata = [...groupBy(cells, ({ stratum }) => stratum)]
  const ofStrata = deal(
    number,
    strata.map(([key, part]) => partOf(key, part)),
    over,
  )
  strata.forEach(([, inStratum], s) => {
    const places = [...groupBy(inStratum, ({ task }) => task.region)]
    const ofPlaces = deal(
      ofStrata[s] ?? 0,
      places.map(([key, part]) => partOf(key, part)),
      over,
      regions,
    )
    places.forEach(([, own], p) => {
      const ofCells = deal(
        ofPlaces[p] ?? 0,
        own.map((cell) => partOf(windowOf(cell.task), [cell])),
        over,
        windows,
      )
      own.forEach((cell, c) => {
        counts.set(cell, ofCells[c] ?? 0)
      })
    })
  })
  return counts
}
