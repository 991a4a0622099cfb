import { decodeInspectors, decodeInterests, decodeSubjects } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateInspectors, generateInterests } from '../support/generator/inspectors.js'
import { generateSubjects } from '../support/generator/subjects.js'

const subjects = generateSubjects(300, ['各类学校', '使用领域消防产品'])
const inspectors = generateInspectors(300)
const json = (x: unknown): unknown => JSON.parse(JSON.stringify(x))

describe('the codecs of the rosters', () => {
  it('read back what was written, to the letter', () => {
    expect(decodeSubjects(json(subjects))).toEqual({ _tag: 'Right', right: subjects })
    expect(decodeInspectors(json(inspectors))).toEqual({ _tag: 'Right', right: inspectors })
    const interests = generateInterests(20, subjects, inspectors)
    expect(decodeInterests(json(interests))).toEqual({ _tag: 'Right', right: interests })
  })

  it('name every fault at once, by path, value and what was expected', () => {
    const [subject] = subjects
    const bad = [
      { ...subject, riskClass: 'E', lastInspectedOn: '2022-2-5' },
      { ...subject, id: ' a', marks: ['complaints', 'lateness'] },
    ]
    expect(decodeSubjects(bad)).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'InputError', path: '[0].riskClass', value: 'E', expected: 'A | B | C | D' },
        { _tag: 'InputError', path: '[0].lastInspectedOn', value: '2022-2-5', expected: 'PlainDate' },
        { _tag: 'InputError', path: '[1].id', value: ' a', expected: 'Id' },
        {
          _tag: 'InputError',
          path: '[1].marks[1]',
          value: 'lateness',
          expected: 'complaints | abnormal-operations | serious-violation | bad-credit',
        },
      ],
    })
  })

  it('refuse a field that is not named, by its path, and read no inherited one', () => {
    const [subject] = subjects
    const read = decodeSubjects([{ ...subject, password: 'x', 'a.b': 1, '': 2 }])
    expect(read._tag === 'Left' && read.left.map(({ path, value }) => [path, value])).toEqual([
      ['[0].password', 'x'],
      ['[0]["a.b"]', 1],
      ['[0][""]', 2],
    ])
    for (const { expected } of read._tag === 'Left' ? read.left : [])
      expect(expected).toMatch(/^no such field among id \| name \| kind /)
    expect(decodeSubjects([Object.create(subject ?? null)])._tag).toBe('Left')
  })

  it('answer a getter that throws with a refusal', () => {
    const hostile = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('boom')
      },
    })
    for (const decode of [decodeSubjects, decodeInspectors, decodeInterests])
      expect(decode([hostile])).toMatchObject({ left: [{ path: '', expected: 'plain JSON' }] })
  })

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        for (const decode of [decodeSubjects, decodeInspectors, decodeInterests])
          expect(['Left', 'Right']).toContain(decode(value)._tag)
      }),
    )
  })
})
