import { type CoverageItem, checkCoverage, linxiaJoint, linxiaMarket, quota } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const { coverageFloor } = linxiaMarket.parameters
const { routineCeiling } = linxiaJoint.parameters
if (coverageFloor === undefined || routineCeiling === undefined) throw new Error('Linxia sets both')

const ids = Array.from({ length: 8 }, (_, i) => `对象${i}`)
const hundred = (num: number) => ({ num, den: 100 })

/** The fewest of the department's subjects that any outcome of the draws reaches, by trying every outcome's union. */
const unluckiest = (own: ReadonlyArray<string>, items: ReadonlyArray<CoverageItem>): number => {
  const unions = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, i) => (bits >> i) & 1))
  return Math.min(
    ...unions
      .filter((union) =>
        items.every(
          ({ scope, ratio }) =>
            scope.filter((s) => union.includes(s)).length >= quota({ size: scope.length, ratio }),
        ),
      )
      .map((union) => union.filter((s) => own.includes(s)).length),
  )
}

const itemWith = (scope: fc.Arbitrary<ReadonlyArray<string>>, id: string): fc.Arbitrary<CoverageItem> =>
  fc.record({
    id: fc.constant(id),
    departments: fc.constant(['D']),
    scope,
    ratio: fc.integer({ min: 0, max: 100 }).map(hundred),
    checkType: fc.constantFrom('routine' as const, 'special' as const),
  })
const crossing = fc.tuple(...['a', 'b', 'c'].map((id) => itemWith(fc.subarray(ids), id)))
const nested = fc.tuple(
  itemWith(fc.constant(ids), 'all'),
  itemWith(fc.constant(ids.slice(0, 5)), 'left'),
  itemWith(fc.constant(ids.slice(5)), 'right'),
  itemWith(fc.constant(ids.slice(1, 3)), 'inner'),
)
const half = { value: hundred(50), bases: ['market/12.floor'], force: 'hard' } as const

const yearOf = (items: ReadonlyArray<CoverageItem>, subjects: ReadonlyArray<string> = ids) => {
  const answer = checkCoverage({ coverageFloor: half })({
    departments: [{ department: 'D', subjects }],
    items,
  })
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  const [year] = answer.right
  if (year === undefined) throw new Error('one department was asked for')
  const [finding] = year.because
  if (!('sure' in finding)) throw new Error('the numbers stand first')
  return { ...year, ...finding }
}

describe('the coverage of a year', () => {
  it('is exactly that of the unluckiest draws where scopes are apart or nested', () => {
    fc.assert(
      fc.property(nested, (items) => {
        expect(yearOf(items).sure).toBe(unluckiest(ids, items))
      }),
      { numRuns: 60 },
    )
  })

  it('is never promised too high where scopes cross, or reach beyond the department', () => {
    fc.assert(
      fc.property(crossing, fc.subarray(ids), (items, own) => {
        const { sure, expected, most } = yearOf(items, own)
        expect(sure).toBeLessThanOrEqual(unluckiest(own, items))
        expect(sure).toBeLessThanOrEqual(most)
        expect(expected).toBeLessThanOrEqual(most)
      }),
      { numRuns: 60 },
    )
  })

  it('does not fall when a share rises', () => {
    fc.assert(
      fc.property(crossing, fc.nat(2), fc.integer({ min: 0, max: 100 }), (items, which, num) => {
        const raised = items.map((item, i) =>
          i === which && num > item.ratio.num ? { ...item, ratio: hundred(num) } : item,
        )
        expect(yearOf(raised).sure).toBeGreaterThanOrEqual(yearOf(items).sure)
      }),
    )
  })
})

describe('the smallest raise', () => {
  it('suffices, and one step of 0.01 % less does not', () => {
    fc.assert(
      fc.property(nested, (items) => {
        const year = yearOf(items)
        const at = (steps: number, only?: string) =>
          yearOf(
            items.map((item) =>
              (only === undefined || item.id === only) && steps > item.ratio.num * 100
                ? { ...item, ratio: { num: steps, den: 10_000 } }
                : item,
            ),
          ).value
        for (const { item, ratio } of year.carriers) {
          expect(at(ratio.num, item)).toBe('sure')
          expect(at(ratio.num - 1, item)).not.toBe('sure')
        }
        if (year.value !== 'sure') expect(year.together).toBeDefined()
        if (year.together === undefined) return
        expect(at(year.together.ratio.num)).toBe('sure')
        expect(at(year.together.ratio.num - 1)).not.toBe('sure')
      }),
      { numRuns: 60 },
    )
  })

  it('says which items it takes above the routine ceiling', () => {
    const subjects = Array.from({ length: 1_000 }, (_, i) => `S${i}`)
    const items = [
      {
        id: 'small',
        departments: ['D'],
        scope: subjects.slice(0, 100),
        ratio: hundred(5),
        checkType: 'routine' as const,
      },
      {
        id: 'key',
        departments: ['D'],
        scope: subjects.slice(100, 200),
        ratio: hundred(5),
        checkType: 'special' as const,
      },
    ]
    const answer = checkCoverage({ coverageFloor, routineCeiling })({
      departments: [{ department: 'D', subjects }],
      items,
    })
    // Of 1,000 supervised 50 are needed; 5 + 5 are planned. Either item alone has to reach 45.
    expect(answer._tag === 'Right' && answer.right[0]?.carriers).toEqual([
      { item: 'key', from: 5, to: 45, ratio: { num: 4_401, den: 10_000 }, aboveCeiling: false },
      { item: 'small', from: 5, to: 45, ratio: { num: 4_401, den: 10_000 }, aboveCeiling: true },
    ])
    // Together 25 each: the smallest step that rounds up to 25 of 100 is 24.01 %.
    expect(answer._tag === 'Right' && answer.right[0]?.together?.ratio).toEqual({ num: 2_401, den: 10_000 })
  })

  it('is none where too few are in any scope', () => {
    const year = yearOf([
      { id: 'a', departments: ['D'], scope: ids.slice(0, 3), ratio: hundred(100), checkType: 'special' },
    ])
    expect(year.value).toBe('short')
    expect(year.carriers).toEqual([])
    expect(year.together).toBeUndefined()
    expect(year.because.map((f) => f._tag)).toEqual(['CoverageShort', 'ScopesTooNarrow'])
  })

  it('is not asked for by a department that supervises nobody', () => {
    expect(yearOf([], []).value).toBe('sure')
  })
})

describe('facts of a year that cannot be measured', () => {
  it('are named all at once', () => {
    const answer = checkCoverage({ coverageFloor })({
      departments: [{ department: 'D', subjects: ['x', 'x'] }],
      items: [{ id: 'a', departments: ['E'], scope: [''], ratio: { num: 1, den: 0 }, checkType: 'routine' }],
    })
    expect(answer._tag === 'Left' && answer.left.map((p) => [p._tag, p.path])).toEqual([
      ['DuplicateId', 'departments[0].subjects[1]'],
      ['BadId', 'items[0].scope[0]'],
      ['BadShare', 'items[0].ratio'],
      ['UnknownDepartment', 'items[0].departments[0]'],
    ])
  })
})
