import {
  type CoordinatedTask,
  mergeTasks,
  type PlainDate,
  planCoordination,
  priceCoordination,
  unwrap,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, left, right } from './support.js'

const spring = { opens: '2026-03-01' as PlainDate, closes: '2026-05-31' as PlainDate }
const autumn = { opens: '2026-09-01' as PlainDate, closes: '2026-10-31' as PlainDate }
const ids = (n: number, from = 0): ReadonlyArray<string> =>
  Array.from({ length: n }, (_, i) => `s${from + i}`)

describe('priceCoordination', () => {
  it('three tasks at 10% of the same 1,000: 271 visits independent, 100 coordinated', () => {
    const prices = right(
      priceCoordination(['a', 'b', 'c'].map((task) => ({ task, window: spring, ids: ids(1000), k: 100 }))),
    )
    expect(prices.assignments).toBe(300)
    expect(prices.independent.visits).toBeCloseTo(271, 9)
    expect(prices.coordinated.visits).toBeCloseTo(100, 9)
  })

  it('saves no visit between tasks that have no day in common, and still meets fewer subjects', () => {
    const prices = right(
      priceCoordination([
        { task: 'a', window: spring, ids: ids(10), k: 5 },
        { task: 'b', window: autumn, ids: ids(10), k: 5 },
      ]),
    )
    expect(prices.independent).toEqual({ visits: 10, distinct: 7.5 })
    expect(prices.coordinated.visits).toBe(10)
    expect(prices.coordinated.distinct).toBeCloseTo(5, 9)
  })

  /** All orders of a small roster, each as likely: the mean of what was met is the expectation. */
  const orders = (of: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
    of.length === 0
      ? [[]]
      : of.flatMap((id) => orders(of.filter((other) => other !== id)).map((o) => [id, ...o]))

  it('is the mean over all orders of the roster, for nested scopes', () => {
    const six = ids(6)
    const all = orders(six)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        (k0, k1, k2, k3, order) => {
          const given = [
            { task: 'all', window: spring, ids: six, k: k0 },
            { task: 'four', window: spring, ids: six.slice(0, 4), k: k1 },
            { task: 'two', window: spring, ids: six.slice(1, 3), k: k2 },
            { task: 'last', window: spring, ids: six.slice(4), k: k3 },
            { task: 'last too', window: spring, ids: six.slice(4), k: 1 },
          ]
          const tasks = order.flatMap((i) => given[i] ?? [])
          const met = all.map(
            (order) =>
              new Set(tasks.flatMap((task) => order.filter((id) => task.ids.includes(id)).slice(0, task.k)))
                .size,
          )
          const mean = met.reduce((sum, n) => sum + n, 0) / met.length
          expect(right(priceCoordination(tasks)).coordinated.distinct).toBeCloseTo(mean, 9)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('names the two scopes that cross, and every number that is too large', () => {
    expect(
      left(
        priceCoordination([
          { task: 'a', window: spring, ids: ids(10), k: 11 },
          { task: 'b', window: spring, ids: ids(10, 5), k: 1 },
        ]),
      ),
    ).toEqual([
      { _tag: 'BadValue', path: 'tasks[0].k', value: 11, expected: 'at most as many as there are ids' },
      { _tag: 'ScopesCross', first: 'a', second: 'b', shared: 5 },
    ])
  })

  it('counts each subject of a task once', () => {
    const twice = [...ids(3), 's0']
    expect(left(priceCoordination([{ task: 'a', window: spring, ids: twice, k: 1 }]))).toEqual([
      { _tag: 'BadValue', path: 'tasks[0].ids', value: twice, expected: 'each id once' },
    ])
  })

  it('answers for no task at all', () => {
    expect(right(priceCoordination([]))).toEqual({
      assignments: 0,
      independent: { visits: 0, distinct: 0 },
      coordinated: { visits: 0, distinct: 0 },
    })
  })
})

/** The visits that these draws come to, as the tasks are merged after a draw. */
const merged = (tasks: ReadonlyArray<CoordinatedTask>, drawn: ReadonlyArray<ReadonlyArray<string>>): number =>
  unwrap(
    mergeTasks(
      tasks.flatMap(({ task, window }, i) =>
        (drawn[i] ?? []).map((subject) => ({
          id: `${task}/${subject}`,
          subject,
          window,
          matters: [task],
          departments: ['d'],
        })),
      ),
    ),
  ).visits.length

const mean = (numbers: ReadonlyArray<number>): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length

const subsets = (of: ReadonlyArray<string>, k: number): ReadonlyArray<ReadonlyArray<string>> =>
  k === 0 ? [[]] : of.flatMap((id, i) => subsets(of.slice(i + 1), k - 1).map((others) => [id, ...others]))

const day = (n: number): PlainDate => `2026-03-${String(n).padStart(2, '0')}` as PlainDate

/** A chain of scopes, each inside the one before, with windows of every kind within three weeks. */
const chains = (widest: number, most: number): fc.Arbitrary<ReadonlyArray<CoordinatedTask>> =>
  fc
    .array(
      fc.record({
        opens: fc.integer({ min: 1, max: 21 }),
        length: fc.integer({ min: 0, max: 9 }),
        size: fc.integer({ min: 0, max: widest }),
        k: fc.integer({ min: 0, max: widest }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((given) =>
      given.map(({ opens, length, size, k }, i) => ({
        task: `t${i}`,
        window: { opens: day(opens), closes: day(opens + length) },
        ids: ids(size),
        k: Math.min(k, size),
      })),
    )

describe('the price of tasks of which only some have a day in common', () => {
  const a = { opens: '2026-03-01' as PlainDate, closes: '2026-03-31' as PlainDate }
  const b = { opens: '2026-03-15' as PlainDate, closes: '2026-04-15' as PlainDate }
  const c = { opens: '2026-04-10' as PlainDate, closes: '2026-05-15' as PlainDate }

  it('is two visits where all are drawn for certain, one for each subject', () => {
    const prices = right(
      priceCoordination([
        { task: 'A', window: a, ids: ['1'], k: 1 },
        { task: 'B', window: b, ids: ['1', '2'], k: 2 },
        { task: 'C', window: c, ids: ['2'], k: 1 },
      ]),
    )
    expect(prices.independent.visits).toBeCloseTo(2, 9)
    expect(prices.coordinated.visits).toBeCloseTo(2, 9)
  })

  it('is the mean over all that may be drawn', () => {
    const prices = right(
      priceCoordination([
        { task: 'A', window: a, ids: ['1', '2', '3', '4'], k: 2 },
        { task: 'B', window: b, ids: ['1', '2'], k: 1 },
        { task: 'C', window: c, ids: ['1', '2', '3', '4'], k: 1 },
      ]),
    )
    // Subjects 3 and 4 are met by A one time in two and by C one in four, on different days. Subjects 1 and 2 are
    // visited unless all three miss them, and once more where both A and C draw them.
    expect(prices.independent.visits).toBeCloseTo(2 * (1 / 2 + 1 / 4) + 2 * (1 - 3 / 16 + 1 / 8), 9)
  })

  it('is what merging after the draw comes to, on average over all orders of one number', () => {
    const orders = (of: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
      of.length === 0
        ? [[]]
        : of.flatMap((id) => orders(of.filter((other) => other !== id)).map((o) => [id, ...o]))
    const all = orders(ids(4))
    fc.assert(
      fc.property(chains(4, 5), (tasks) => {
        const visits = all.map((order) =>
          merged(
            tasks,
            tasks.map(({ ids: own, k }) => order.filter((id) => own.includes(id)).slice(0, k)),
          ),
        )
        expect(right(priceCoordination(tasks)).coordinated.visits).toBeCloseTo(mean(visits), 9)
      }),
      { numRuns: 100 },
    )
  })

  it('is what merging comes to, on average over all draws, where each task draws for itself', () => {
    fc.assert(
      fc.property(chains(3, 4), (tasks) => {
        const all = tasks.reduce<ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>>(
          (before, { ids: own, k }) =>
            before.flatMap((drawn) => subsets(own, k).map((next) => [...drawn, next])),
          [[]],
        )
        const visits = mean(all.map((drawn) => merged(tasks, drawn)))
        expect(right(priceCoordination(tasks)).independent.visits).toBeCloseTo(visits, 9)
      }),
      { numRuns: 100 },
    )
  })

  const rolling = (count: number): ReadonlyArray<CoordinatedTask> =>
    Array.from({ length: count }, (_, i) => ({
      task: `t${i}`,
      window: { opens: day(i + 1), closes: day(i + 2) },
      ids: ['x'],
      k: 1,
    }))

  it('is found for sixteen windows in a chain, and for more with a day in common', () => {
    // Each day two windows meet: eight days for sixteen.
    expect(right(priceCoordination(rolling(16))).coordinated.visits).toBeCloseTo(8, 9)
    for (const windowOf of [
      (i: number) => ({ opens: day(1 + (i % 5)), closes: day(6 + i) }),
      (i: number) => ({ opens: day(1 + i), closes: day(25 + (i % 5)) }),
    ]) {
      const round = Array.from({ length: 25 }, (_, i) => ({
        task: `t${i}`,
        window: windowOf(i),
        ids: ids(4),
        k: 2,
      }))
      expect(right(priceCoordination(round)).coordinated.visits).toBeCloseTo(2, 9)
    }
  })

  it('is refused for more windows in a chain, which are named', () => {
    const tasks = rolling(17)
    expect(left(priceCoordination([...tasks, { task: 'apart', window: autumn, ids: ['x'], k: 1 }]))).toEqual([
      {
        _tag: 'BadValue',
        path: 'tasks',
        value: tasks.map(({ task }) => task),
        expected: 'at most 16 different windows among tasks that share subjects and days',
      },
    ])
  })

  it('is found for any number of windows that share no subject, or no day', () => {
    const others = rolling(17).map((task, i) => ({ ...task, ids: [`only in ${i}`] }))
    expect(right(priceCoordination(others)).coordinated.visits).toBeCloseTo(17, 9)
    const days = rolling(17).map((task, i) => ({
      ...task,
      window: { opens: day(i + 1), closes: day(i + 1) },
    }))
    expect(right(priceCoordination(days)).coordinated.visits).toBeCloseTo(17, 9)
    expect(right(priceCoordination([...days].reverse())).coordinated.visits).toBeCloseTo(17, 9)
  })

  it('is refused, as the groups are, for a name that stands twice, no day, and a window that closes before it opens', () => {
    const reversed = { opens: spring.closes, closes: spring.opens }
    const tasks = [
      { task: 'a', window: spring, ids: ids(2), k: 1 },
      { task: 'a', window: reversed, ids: ids(2), k: 1 },
    ]
    const expected = [
      { _tag: 'BadValue', path: 'tasks[1].task', value: 'a', expected: 'each task once' },
      {
        _tag: 'BadValue',
        path: 'tasks[1].window',
        value: reversed,
        expected: 'a last day that is not before the first',
      },
    ]
    expect(left(priceCoordination(tasks))).toEqual(expected)
    expect(left(planCoordination(tasks))).toEqual(expected)
    const noDay = { opens: '2026-02-30' as PlainDate, closes: spring.closes }
    expect(left(planCoordination([{ task: 'a', window: noDay, ids: [], k: 0 }]))).toEqual([
      {
        _tag: 'BadValue',
        path: 'tasks[0].window.opens',
        value: '2026-02-30',
        expected: 'a day written YYYY-MM-DD',
      },
    ])
  })
})

describe('planCoordination', () => {
  it('groups what shares a day and subjects, and leaves the rest alone', () => {
    const groups = unwrap(
      planCoordination([
        { task: 'a', window: spring, ids: ids(4), k: 1 },
        { task: 'b', window: autumn, ids: ids(4), k: 1 },
        { task: 'c', window: spring, ids: ids(2), k: 1 },
        { task: 'd', window: spring, ids: ids(2, 50), k: 1 },
      ]),
    )
    expect(groups).toEqual([['a', 'c'], ['d'], ['b']])
  })

  it('takes into a group what shares subjects with any task of it and a day with all', () => {
    const march = { opens: '2026-03-01' as PlainDate, closes: '2026-03-31' as PlainDate }
    const may = { opens: '2026-05-01' as PlainDate, closes: '2026-05-31' as PlainDate }
    const groups = unwrap(
      planCoordination([
        { task: 'a', window: spring, ids: ids(2), k: 1 },
        { task: 'b', window: spring, ids: ids(2, 1), k: 1 },
        { task: 'c', window: spring, ids: ids(2, 2), k: 1 },
        { task: 'd', window: march, ids: ids(2, 50), k: 1 },
        { task: 'e', window: spring, ids: ids(2, 51), k: 1 },
        { task: 'f', window: may, ids: ids(2, 51), k: 1 },
      ]),
    )
    // f shares subjects with e, but no day with d.
    expect(groups).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']])
  })
})

describe('draws that share a drawId', () => {
  it('meet the same subjects first: inside the larger draw the smaller keeps its order', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ids(20)], { minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (inner, k) => {
          const drawnFrom = (of: ReadonlyArray<string>, count: number) =>
            draw(
              of.map((id) => ({ id, stratum: 's' })),
              { quotas: { s: { _tag: 'count', count } } },
            ).strata[0]?.drawn.map(({ id }) => id) ?? []
          const whole = drawnFrom(ids(20), 20)
          expect(drawnFrom(inner, k)).toEqual(whole.filter((id) => inner.includes(id)).slice(0, k))
          expect(drawnFrom(ids(20), k)).toEqual(whole.slice(0, k))
        },
      ),
    )
  })
})
