import { type CoverageItem, checkCoverage, type DepartmentCoverage, type Supervised } from 'double-random'
import { describe, expect, it } from 'vitest'

const percent = (num: number) => ({ num, den: 100 })
const floorOf = (num: number) => ({ value: percent(num), bases: ['market/12.floor'], force: 'hard' }) as const
const ceiling = { value: percent(10), bases: ['joint/9.ceiling'], force: 'soft' } as const
const ids = (from: number, to: number): ReadonlyArray<string> =>
  Array.from({ length: to - from }, (_, i) => `S${from + i}`)
const item = (
  id: string,
  scope: ReadonlyArray<string>,
  ratio: number,
  more: Partial<CoverageItem> = {},
): CoverageItem => ({ id, departments: ['D'], scope, ratio: percent(ratio), checkType: 'special', ...more })

/** The year of a department that supervises the subjects, with a floor in per cent. */
const yearOf = (
  floor: number,
  subjects: ReadonlyArray<string>,
  items: ReadonlyArray<CoverageItem>,
  others: ReadonlyArray<Supervised> = [],
): DepartmentCoverage => {
  const answer = checkCoverage({ coverageFloor: floorOf(floor), routineCeiling: ceiling })({
    departments: [{ department: 'D', subjects }, ...others],
    items,
  })
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  const [year] = answer.right
  if (year === undefined) throw new Error('one department was asked for')
  return year
}
const sure = (subjects: ReadonlyArray<string>, items: ReadonlyArray<CoverageItem>): number => {
  const [finding] = yearOf(100, subjects, items).because
  if (!('sure' in finding)) throw new Error('the numbers stand first')
  return finding.sure
}

describe('a year counted by hand', () => {
  const basis = 'market/12.floor'
  const reading = 'I-01'

  it('is sure where the draws cannot miss', () => {
    expect(yearOf(50, ids(0, 10), [item('a', ids(0, 10), 50)])).toEqual({
      department: 'D',
      value: 'sure',
      because: [
        { _tag: 'CoverageSure', basis, reading, supervised: 10, need: 5, sure: 5, expected: 5, most: 5 },
      ],
      carriers: [],
    })
  })

  it('is likely where independent draws reach the floor on average: 2 of 4 twice meet 3', () => {
    const year = yearOf(75, ids(0, 4), [item('a', ids(0, 4), 50), item('b', ids(0, 4), 50)])
    expect(year.value).toBe('likely')
    expect(year.because).toEqual([
      { _tag: 'CoverageLikely', basis, reading, supervised: 4, need: 3, sure: 2, expected: 3, most: 4 },
    ])
  })

  it('is short where they do not, and says so where the scopes alone are too narrow', () => {
    const short = yearOf(50, ids(0, 10), [item('a', ids(0, 5), 20), item('b', ids(3, 5), 50)])
    expect(short).toMatchObject({ value: 'short', because: [{ _tag: 'CoverageShort', reading, most: 2 }] })
    expect(short.because).toHaveLength(1) // five in scope, five needed: raised shares can reach it
    expect(yearOf(60, ids(0, 10), [item('a', ids(0, 5), 20)]).because).toMatchObject([
      { _tag: 'CoverageShort', need: 6 },
      { _tag: 'ScopesTooNarrow', basis, inScope: 5, need: 6 },
    ])
  })

  it('reaches at most those in scope, and of each item no more than the department supervises', () => {
    const outside = ids(100, 110)
    const most = (items: ReadonlyArray<CoverageItem>) => yearOf(100, ids(0, 10), items).because[0]
    expect(most([item('a', ids(0, 4), 100), item('b', ids(0, 4), 100)])).toMatchObject({ most: 4 })
    expect(most([item('a', [...ids(0, 2), ...outside], 50)])).toMatchObject({ most: 2, sure: 0, expected: 1 })
  })

  it('counts the items of the department alone, held at the ceiling where they are routine', () => {
    const other = { department: 'E', subjects: ids(0, 100) }
    const year = yearOf(
      50,
      ids(0, 100),
      [
        item('routine', ids(0, 100), 30, { checkType: 'routine' }),
        item('theirs', ids(0, 100), 90, { departments: ['E'] }),
      ],
      [other],
    )
    expect(year.because[0]).toMatchObject({ sure: 10, expected: 10, most: 10 })
    expect(year.carriers.map((c) => c.item)).toEqual(['routine'])
  })

  it('does not mistake the first and the second item for the twelfth', () => {
    const items = Array.from({ length: 13 }, (_, i) =>
      i === 12 ? item('i12', ids(1, 2), 0) : item(`i${i}`, i === 1 || i === 2 ? ids(0, 1) : [], 100),
    )
    expect(yearOf(100, ids(0, 2), items).because[0]).toMatchObject({ sure: 1, expected: 1, most: 2 })
  })
})

describe('scopes inside others', () => {
  it('count in place of what they lie in where they draw more, as many of them as there are', () => {
    const pair = (from: number, n: number) => [
      item(`around${n}`, ids(from, from + 10), 10),
      item(`inside${n}`, ids(from, from + 4), 75),
    ]
    expect(sure(ids(0, 20), [...pair(0, 1), ...pair(10, 2)])).toBe(6)
  })
})

describe('scopes that cross', () => {
  const left = item('left', ids(0, 6), 50)
  const right = item('right', ids(6, 12), 50)

  it('are counted by the larger ones where these reach more', () => {
    expect(sure(ids(0, 12), [left, right, item('across', ids(4, 8), 100)])).toBe(6)
  })

  it('are counted by those that draw the most where these reach more', () => {
    expect(sure(ids(0, 12), [item('wide', ids(0, 6), 10), item('full', ids(4, 9), 80)])).toBe(4)
  })

  it('are counted by what surely lies in the roster, not by draws that may meet others first', () => {
    const items = [
      item('abroad', [...ids(0, 2), ...ids(100, 108)], 50), // all five may lie elsewhere
      item('around', ids(0, 6), 50),
      item('wide', ids(5, 13), 0),
    ]
    expect(sure(ids(0, 13), items)).toBe(3)
  })

  it('are counted alike in whatever order the items stand', () => {
    const items = [item('a', ids(0, 6), 50), item('b', ids(4, 10), 50), item('c', ids(8, 14), 50)]
    const orders = [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ].map((order) => order.flatMap((i) => items[i] ?? []))
    expect(orders.map((order) => sure(ids(0, 14), order))).toEqual([6, 6, 6])
  })

  it('are taken by size, and by their ids where that is equal, whichever is begun with', () => {
    // Twice: two scopes of 6 that draw 3 each, and one of 4 across both that draws all. By size the four of 6 are
    // taken, and 12 are sure; to take one across for a pair would be two less.
    const pair = (from: number, n: number) => [
      item(`across${n}`, ids(from + 4, from + 8), 100),
      item(`left${n}`, ids(from, from + 6), 50),
      item(`right${n}`, ids(from + 6, from + 12), 50),
    ]
    const [first, second] = [pair(0, 1), pair(12, 2)]
    const across = [...first.slice(0, 1), ...second.slice(0, 1)]
    const wide = [...first.slice(1), ...second.slice(1)]
    expect(sure(ids(0, 24), [...across, ...wide])).toBe(12)
    // Twice: two scopes of 6 that cross, of which the one with the earlier id draws 3 and the other 1.
    const crossing = (from: number, n: number) => [
      item(`a${n}`, ids(from, from + 6), 50),
      item(`b${n}`, ids(from + 4, from + 10), 10),
    ]
    const both = [...crossing(0, 1), ...crossing(10, 2)]
    expect([both, [...both].reverse()].map((items) => sure(ids(0, 20), items))).toEqual([6, 6])
  })

  it('may be carried by the one that is raised, together with what lies apart from it or inside', () => {
    // `b` crosses the equally large `a`: without `b` 3 + 2 + 1 are sure, with all of `b` and without `a` 6 + 1.
    const items = [
      item('a', ids(0, 6), 50),
      item('b', ids(4, 10), 0),
      item('inside', ids(6, 8), 100),
      item('apart', ids(10, 12), 50),
    ]
    const year = yearOf(55, ids(0, 12), items)
    expect(year.carriers).toContainEqual({
      item: 'b',
      from: 0,
      to: 6,
      ratio: { num: 8_334, den: 10_000 },
      aboveCeiling: false,
    })
  })
})

describe('raises', () => {
  const routine = (id: string, scope: ReadonlyArray<string>, ratio: number) =>
    item(id, scope, ratio, { checkType: 'routine' })

  it('stand in the order of what they add, then of their ids', () => {
    const items = [item('c', ids(0, 10), 20), item('b', ids(0, 10), 10), item('a', ids(0, 10), 10)]
    expect(yearOf(50, ids(0, 10), items).carriers.map(({ item: id, from, to }) => [id, from, to])).toEqual([
      ['c', 2, 5],
      ['a', 1, 5],
      ['b', 1, 5],
    ])
  })

  it('together touch only the items that draw less', () => {
    const year = yearOf(46, ids(0, 30), [
      item('low', ids(0, 10), 10),
      item('high', ids(10, 20), 60),
      item('even', ids(20, 30), 40),
    ])
    expect(year.together).toEqual({
      ratio: { num: 3_001, den: 10_000 },
      raises: [{ item: 'low', from: 1, to: 4, ratio: { num: 3_001, den: 10_000 }, aboveCeiling: false }],
    })
  })

  it('are above the ceiling of routine checks only when more than it allows, one at least', () => {
    const above = (floor: number, size: number) =>
      yearOf(floor, ids(0, size), [routine('r', ids(0, size), 0)]).carriers.map((c) => [c.to, c.aboveCeiling])
    expect(above(10, 100)).toEqual([[10, false]])
    expect(above(11, 100)).toEqual([[11, true]])
    expect(above(20, 5)).toEqual([[1, false]])
    expect(above(40, 5)).toEqual([[2, true]])
    const special = yearOf(40, ids(0, 5), [item('s', ids(0, 5), 0)])
    expect(special.carriers).toMatchObject([{ to: 2, aboveCeiling: false }])
  })
})

describe('names in the facts of a year', () => {
  it('stand once: departments, subjects and items', () => {
    const answer = checkCoverage({ coverageFloor: floorOf(5) })({
      departments: [
        { department: 'D', subjects: [] },
        { department: 'D', subjects: [] },
      ],
      items: [item('a', [], 0), item('a', ['x', 'x'], 0)],
    })
    expect(answer._tag === 'Left' && answer.left.map((p) => [p._tag, p.path])).toEqual([
      ['DuplicateId', 'departments[1].department'],
      ['DuplicateId', 'items[1].id'],
      ['DuplicateId', 'items[1].scope[1]'],
    ])
  })
})
