import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fields,
  isObject,
  listOf,
  misfitsOf,
  must,
  optional,
  recordOf,
  type Shape,
} from '../../src/model/shape.js'
import { flag, notReadable, string, wrong } from '../../src/model/wrongShape.js'

type Words = 'a text' | 'a list' | 'an object' | 'a record'
const text: Shape<Words> = must((value) => typeof value === 'string', 'a text')
const person = fields<Words>({ name: text, nick: optional(text) }, 'an object')
const told = misfitsOf((path: string, value: unknown, expected: Words) => [path, value, expected])

describe('what a rule cannot read', () => {
  it('is bad input, or a reason of a decision', () => {
    const asked = fields<string>({ name: string, done: flag }, 'object')
    const given = { name: 5, done: 'no' }
    const misfits = [
      { path: 'facts.name', value: 5, expected: 'string' },
      { path: 'facts.done', value: 'no', expected: 'boolean' },
    ]
    expect(wrong(asked, given, 'facts')).toEqual(misfits.map((own) => ({ _tag: 'InputError', ...own })))
    expect(notReadable('joint/5.trace')(asked, given, 'facts')).toEqual(
      misfits.map((own) => ({ _tag: 'NotReadable', basis: 'joint/5.trace', ...own })),
    )
  })
})

describe('a value of unknown shape', () => {
  it('is an object where it has fields and is no list', () => {
    expect([{}, { a: 1 }].map(isObject)).toEqual([true, true])
    expect([null, [], 'a', 5, undefined].map(isObject)).toEqual([false, false, false, false, false])
  })

  it('fits, and nothing is told', () => {
    const group = fields<Words>(
      { people: listOf(person, 'a list'), rooms: recordOf(text, 'a record') },
      'an object',
    )
    expect(
      told(group, { people: [{ name: '马' }, { name: '王', nick: '' }], rooms: { a: 'x' }, more: 1 }),
    ).toEqual([])
    expect(told(group, { people: [], rooms: {} })).toEqual([])
  })

  it('is told as a whole where it is of another kind', () => {
    for (const value of [null, undefined, 5, 'a', []]) {
      expect(told(person, value)).toEqual([['', value, 'an object']])
      expect(told(recordOf(text, 'a record'), value)).toEqual([['', value, 'a record']])
    }
    for (const value of [null, undefined, 5, 'a', {}, { length: 1 }])
      expect(told(listOf(text, 'a list'), value)).toEqual([['', value, 'a list']])
    expect(told(optional(text), undefined)).toEqual([])
    expect(told(optional(text), null)).toEqual([['', null, 'a text']])
  })

  it('is told by path, all at once, from where the reader says', () => {
    const given = [{ name: 5, nick: 6 }, { name: '马' }, 7]
    const inside = [
      ['[0].name', 5, 'a text'],
      ['[0].nick', 6, 'a text'],
      ['[2]', 7, 'an object'],
    ]
    expect(told(listOf(person, 'a list'), given)).toEqual(inside)
    expect(told(listOf(person, 'a list'), given, 'people')).toEqual(
      inside.map(([path, ...rest]) => [`people${path}`, ...rest]),
    )
    // A path begins with no dot where it begins at a field.
    expect(told(person, { name: 5 })).toEqual([['name', 5, 'a text']])
    expect(told(recordOf(text, 'a record'), { a: 'x', b: 5 }, 'rooms')).toEqual([['rooms.b', 5, 'a text']])
  })

  it('is told of each hole of a list, as of an item that is missing', () => {
    const holes = Array.from<unknown>({ length: 3 })
    delete holes[1]
    expect(told(listOf(text, 'a list'), holes).map(([path]) => path)).toEqual(['[0]', '[1]', '[2]'])
  })

  it('of a list is told exactly where an item does not fit', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer())), (items) => {
        expect(told(listOf(text, 'a list'), items).map(([path]) => path)).toEqual(
          items.flatMap((item, i) => (typeof item === 'string' ? [] : [`[${i}]`])),
        )
      }),
    )
  })
})
