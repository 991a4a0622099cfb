import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameData } from '../../src/model/sameData.js'

const data = fc.jsonValue({ maxDepth: 3 })
/** The data with the keys of every object in the opposite order. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : value
/** JSON with sorted keys: two values say the same exactly where it is the same text. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

describe('two pieces of plain data', () => {
  it('say the same in any order of keys', () => {
    fc.assert(fc.property(data, (value) => sameData(value, turned(value))))
  })

  it('say the same exactly where their sorted JSON is the same', () => {
    fc.assert(
      fc.property(data, data, (a, b) => {
        expect(sameData(a, b)).toBe(written(a) === written(b))
        expect(sameData({ a, b }, { a, b: a })).toBe(written(a) === written(b))
      }),
    )
  })

  it.each([
    [null, {}],
    [0, {}],
    ['', {}],
    [null, undefined],
    [0, ''],
    [1, '1'],
    ['a', ['a']],
    [{}, 'a'],
    [[], {}],
    [[1], { 0: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { a: 2 }],
    [{ a: undefined }, { b: undefined }],
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
  ])('%j and %j do not', (a, b) => {
    expect([sameData(a, b), sameData(b, a)]).toEqual([false, false])
  })
})
