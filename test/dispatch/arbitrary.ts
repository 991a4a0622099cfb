import type { TeamRequest } from 'double-random'
import fc from 'fast-check'

const inspectorIds = ['马', '王', '李', '赵', '𠮷田', '韩']
const visitIds = ['临夏', 'V2', '𡈽', 'V4']

const some = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> => fc.option(value, { nil: undefined })

/** Given one time in five. */
const rarely = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

/** Leaves out what is undefined, as a request read from JSON would. */
const compact = <A extends object>(x: A): A =>
  Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined)) as A

const slot = fc
  .record({
    department: rarely(fc.constantFrom('市场', '公安')),
    tags: rarely(fc.subarray(['电', '气'], { maxLength: 1 })),
    leader: rarely(fc.boolean()),
    units: rarely(fc.subarray(['一', '二'])),
    areas: rarely(fc.subarray(['东', '西'], { minLength: 1 })),
    notAreas: rarely(fc.subarray(['东', '西'], { minLength: 1, maxLength: 1 })),
  })
  .map(compact)

/** Small requests, feasible and not, with caps 0 to 3, base loads, recusals of nobody to everyone. */
export const smallRequest: fc.Arbitrary<TeamRequest> = fc
  .record({
    people: fc.subarray(inspectorIds, { minLength: 0 }),
    ids: fc.subarray(visitIds, { minLength: 0 }),
  })
  .chain(({ people, ids }) =>
    fc.record({
      seed: fc.constantFrom('a', '种子/0001', 'public-seed-2024'),
      cap: some(fc.integer({ min: 1, max: 3 })),
      inspectors: fc.tuple(
        ...people.map((id) =>
          fc
            .record({
              id: fc.constant(id),
              department: fc.constantFrom('市场', '公安'),
              unit: fc.constantFrom('一', '二'),
              area: fc.constantFrom('东', '西'),
              tags: fc.subarray(['电', '气']),
              leader: fc.boolean(),
              cap: rarely(fc.integer({ min: 0, max: 3 })),
              load: rarely(fc.integer({ min: 0, max: 3 })),
            })
            .map(compact),
        ),
      ),
      visits: fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            slots: fc.array(slot, { minLength: 1, maxLength: 3 }),
            recused: fc.oneof(
              { weight: 6, arbitrary: fc.constant([]) },
              { weight: 3, arbitrary: fc.subarray(people, { maxLength: Math.min(2, people.length) }) },
              { weight: 1, arbitrary: fc.constant(people) },
            ),
          }),
        ),
      ),
    }),
  )
  .map((request) => compact(request) as TeamRequest)
