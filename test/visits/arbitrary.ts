import type { DrawnTask, PlainDate } from 'double-random'
import fc from 'fast-check'

const day = (n: number): PlainDate => `2022-03-${`${n}`.padStart(2, '0')}` as PlainDate

/** Names that a sort by UTF-16 units or a host locale would get wrong are among them. */
const NAMES = ['S', '临夏县第一幼儿园', '𠮷野家', '\ue000', 'a\u0301', 'ä']

const windowOf = (a: number, b: number): DrawnTask['window'] => ({
  opens: day(Math.min(a, b)),
  closes: day(Math.max(a, b)),
})

/** Windows in a short month, many of them equal or one day long, so that ties are common. */
const windows = fc
  .oneof(
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
    fc.integer({ min: 1, max: 12 }).map((n) => [n, n] as const),
    fc.constant([3, 7] as const),
  )
  .map(([a, b]) => windowOf(a, b))

const names = fc.constantFrom('教育', '公安', '市场监管', '𠮷')

/** Up to `max` tasks with different ids, at few subjects. */
export const taskLists = (max: number, subjects: ReadonlyArray<string> = NAMES, prefix = '') =>
  fc
    .array(
      fc.record({
        subject: fc.constantFrom(...subjects),
        window: windows,
        matters: fc.array(names, { maxLength: 2 }),
        departments: fc.array(names, { maxLength: 3 }),
        qualifications: fc.array(names, { maxLength: 1 }),
        recused: fc.array(names, { maxLength: 2 }),
        region: fc.constantFrom('临夏县', '积石山县'),
      }),
      { maxLength: max, size: 'max' },
    )
    .chain((tasks) =>
      fc
        .uniqueArray(
          fc.constantFrom(
            ...Array.from({ length: 40 }, (_, i) => `${prefix}${i}`),
            ...NAMES.map((n) => prefix + n),
          ),
          {
            minLength: tasks.length,
            maxLength: tasks.length,
          },
        )
        .map((ids): ReadonlyArray<DrawnTask> => tasks.map((t, i) => ({ id: ids[i] ?? '', ...t }))),
    )

/** The fewest groups with a day in common each, some of which may stand already, by trying every partition. */
export const fewestByBruteForce = (
  all: ReadonlyArray<DrawnTask['window']>,
  standing: ReadonlyArray<DrawnTask['window']> = [],
): number => {
  const place = (i: number, groups: ReadonlyArray<DrawnTask['window']>): number => {
    const next = all[i]
    if (next === undefined) return groups.length
    const joined = groups.flatMap((g, k) => {
      const opens = g.opens > next.opens ? g.opens : next.opens
      const closes = g.closes < next.closes ? g.closes : next.closes
      return opens <= closes
        ? [
            place(
              i + 1,
              groups.map((h, j) => (j === k ? { opens, closes } : h)),
            ),
          ]
        : []
    })
    return Math.min(place(i + 1, [...groups, next]), ...joined)
  }
  return place(0, standing)
}
