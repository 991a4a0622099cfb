import type { DrawnTask } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverDays } from '../../src/visits/kernel/cover.js'
import { gatherVisits } from '../../src/visits/kernel/gather.js'
import { setOf, sortBytes, unionOf } from '../../src/visits/kernel/texts.js'

/** The quick ways of the kernel against the plain definition; Node's own buffers compare the bytes. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
const plainSet = (...lists: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  [...new Set(lists.flat())].sort(byBytes)

const shuffledNumbers = (n: number): ReadonlyArray<string> =>
  Array.from({ length: n }, (_, i) => `${(i * 37) % 101}`)

const texts = fc.array(fc.oneof(fc.nat(60).map(String), fc.constantFrom('𠮷', '\ue000', '教育', '')), {
  maxLength: 80,
  size: 'max',
})

describe('lists of texts', () => {
  it.each([
    ['few', ['b', '𠮷', '\ue000', 'a', 'b']],
    ['many', shuffledNumbers(40)],
    ['many, where JavaScript’s own order is another', ['𠮷', '\ue000', ...shuffledNumbers(40)]],
  ])('are put in the order of their bytes: %s', (_name, list) => {
    expect(sortBytes(list)).toEqual([...list].sort(byBytes))
  })

  it('of any length become sets by bytes, one list or several', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), ([first = [], ...others]) => {
        expect(setOf(first)).toEqual(plainSet(first))
        expect(unionOf([first, ...others], (list) => list)).toEqual(plainSet(first, ...others))
      }),
    )
  })

  it('that are sets already are given back as they are, so that 100,000 visits need no copies', () => {
    const set = ['a', 'b', '教育']
    expect(setOf(set)).toBe(set)
    expect(unionOf([[], set, undefined, set, []], (list) => list)).toBe(set)
  })

  it('are changed by nobody: what is handed in stays', () => {
    const [x, y] = [Object.freeze(['b', 'a', 'b']), Object.freeze(['c', 'a'])]
    expect(setOf(x)).toEqual(['a', 'b'])
    expect(unionOf([x, undefined, y], (list) => list)).toEqual(['a', 'b', 'c'])
    expect(setOf(undefined)).toEqual([])
  })
})

const window = (opens: number, closes: number): DrawnTask['window'] =>
  ({
    opens: `2022-03-${`${opens}`.padStart(2, '0')}`,
    closes: `2022-03-${`${closes}`.padStart(2, '0')}`,
  }) as unknown as DrawnTask['window']

const dated = fc.record({
  subject: fc.constantFrom('S', '\ue000', '𠮷'),
  opens: fc.integer({ min: 1, max: 4 }),
  closes: fc.integer({ min: 4, max: 7 }),
})

/** Tasks whose ids are not in the order they come in. */
const tasksOf = (list: ReadonlyArray<{ subject: string; opens: number; closes: number }>) =>
  list.map(({ subject, opens, closes }, i): DrawnTask => {
    const id = `t${(i * 37) % 101}`
    return { id, subject, window: window(opens, closes), matters: [], departments: [] }
  })

describe('the tasks of many subjects', () => {
  it('are gathered by subject, and at each by last day, first day and id, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 90, size: 'max' }), (list) => {
        const tasks = tasksOf(list)
        const gathered = gatherVisits(
          tasks,
          (own) => own.map((t) => [t] as const),
          ([{ id }]) => id,
          (_, id) => `why ${id}`,
          (groups, subject) => `${groups.length} at ${subject}`,
        )
        const plain = plainSet(tasks.map((t) => t.subject)).map((subject) => {
          const keys = tasks
            .filter((t) => t.subject === subject)
            .map((t) => `${t.window.closes}/${t.window.opens}/${t.id}`)
          return { subject, ids: plainSet(keys).map((key) => key.split('/')[2]) }
        })
        expect(gathered).toEqual({
          visits: plain.flatMap(({ ids }) => ids),
          because: plain.flatMap(({ subject, ids }) => [
            ...ids.map((id) => `why ${id}`),
            ...(ids.length > 1 ? [`${ids.length} at ${subject}`] : []),
          ]),
        })
      }),
    )
  })
})

describe('the fewest days that meet every window', () => {
  it.each([
    [
      'the last day of the first meets the second, not the third',
      [],
      [
        [1, 3],
        [2, 5],
        [4, 9],
      ],
      [0, 0, 1],
    ],
    [
      'a standing window serves all that meet on a day of it',
      [[2, 8]],
      [
        [1, 4],
        [3, 6],
        [4, 9],
      ],
      [0, 0, 0],
    ],
    [
      'of two standing windows the one that ends first',
      [
        [1, 6],
        [1, 7],
      ],
      [
        [2, 5],
        [7, 7],
      ],
      [0, 1],
    ],
    [
      'an ended window gave its last day to those it meets',
      [
        [1, 3],
        [5, 9],
      ],
      [
        [3, 4],
        [1, 7],
      ],
      [0, 0],
    ],
    [
      'new days are numbered without gaps',
      [[5, 6]],
      [
        [1, 2],
        [5, 5],
        [8, 9],
        [11, 12],
      ],
      [1, 0, 2, 3],
    ],
    [
      'a standing window is there for one day only',
      [[1, 9]],
      [
        [1, 2],
        [4, 5],
      ],
      [0, 1],
    ],
    ['one that opens too late serves none', [[6, 9]], [[1, 5]], [1]],
  ] as const)('%s', (_name, standing, wanted, days) => {
    expect(
      coverDays(
        standing.map(([a, b]) => window(a, b)),
        wanted.map(([a, b]) => window(a, b)),
      ),
    ).toEqual(days)
  })
})
