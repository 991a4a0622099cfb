import { renderProblems } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf, valuesOf, withAt } from './arbitrary.js'
import { records } from './support.js'

const nested = (depth: number, open: string, close: string): unknown =>
  JSON.parse(open.repeat(depth) + close.repeat(depth))

const throwing = Object.defineProperty({}, 'id', {
  enumerable: true,
  get: () => {
    throw new Error('boom')
  },
})
const bomb = new Proxy(
  {},
  {
    get: () => {
      throw new Error('boom')
    },
    ownKeys: () => {
      throw new Error('boom')
    },
  },
)
const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
})()
const cyclic: { self?: unknown } = {}
cyclic.self = cyclic
const condition = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((of) => ({ _tag: 'not', of }), { _tag: 'keyField', is: true })

/** What nobody sends by accident, by name: each is made once, since some are large. */
const HOSTILE: ReadonlyArray<readonly [string, unknown]> = [
  ['lists nested without end', nested(100_000, '[', ']')],
  ['objects nested without end', JSON.parse(`${'{"of":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
  ['conditions nested without end', condition(100_000)],
  ['a huge text', 'x'.repeat(5_000_000)],
  ['a huge name of a field', { ['x'.repeat(1_000_000)]: 1 }],
  [
    'a hundred thousand strange fields',
    Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${i}`, i])),
  ],
  ['a list of four thousand million holes', new Array(2 ** 32 - 1)],
  ['a list of nulls', new Array(110_000).fill(null)],
  ['not a number', Number.NaN],
  ['without end', Number.POSITIVE_INFINITY],
  ['a large integer', 2n ** 70n],
  ['a symbol', Symbol('s')],
  ['a function', () => 1],
  ['a getter that throws', throwing],
  ['a proxy that throws', bomb],
  ['a revoked proxy', revoked],
  ['a circle', cyclic],
  ['half of a pair', '\ud800'],
  [
    'a prototype in JSON',
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  ],
  ['a map', new Map([['id', 1]])],
  ['a day', new Date(0)],
  ['an object without prototype', Object.create(null)],
]

const untouched = (): void => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
}

describe('whatever is sent', () => {
  it.each(HOSTILE)('%s: every decoder answers, soon, with a short list or the truth', (_name, value) => {
    for (const { decode } of records) {
      const read = decode(value)
      if (read._tag === 'Right') continue
      // a list of which every entry is wrong has a fault each, up to a bound
      expect(read.left.length).toBeLessThanOrEqual(100_102)
      for (const { path } of read.left.slice(0, 5)) expect(path.length).toBeLessThan(500)
    }
    untouched()
  })

  it.each(HOSTILE)('%s, deep in a record that is right otherwise, is refused or left out', (_name, value) => {
    records.forEach(({ name, schema, decode }, r) => {
      const [whole] = fc.sample(valuesOf(schema), { numRuns: 1, seed: 7 + r })
      const places = placesOf(whole).slice(0, 40)
      for (const n of [3, 17]) {
        const read = decode(withAt(whole, places[n % places.length] ?? [], value))
        expect([name, read._tag]).toEqual([name, expect.stringMatching(/Left|Right/)])
        if (read._tag === 'Left')
          expect(renderProblems('zh')(read.left.slice(0, 200)).length).toBeLessThan(100_000)
      }
    })
    untouched()
  })

  it('never throws, for anything at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          for (const { decode } of records) expect(['Left', 'Right']).toContain(decode(value)._tag)
        },
      ),
    )
  })

  it('what was read holds nothing of what was sent: a later change does not reach it', () => {
    for (const { name, schema, decode } of records) {
      const [value] = fc.sample(valuesOf(schema), { numRuns: 1, seed: 3 })
      const read = decode(value)
      if (read._tag === 'Left') continue
      const objects = new Set<unknown>(
        placesOf(value)
          .map((path) => path.reduce<unknown>((v, k) => (v as Record<string, unknown>)[k], value))
          .filter((v) => typeof v === 'object' && v !== null),
      )
      const shared = placesOf(read.right)
        .map((path) => path.reduce<unknown>((v, k) => (v as Record<string, unknown>)[k], read.right))
        .filter((v) => objects.has(v))
      // what the auditor keeps whole, to be digested, is the one exception
      if (name !== 'auditRecords') expect([name, shared]).toEqual([name, []])
    }
  })
})
