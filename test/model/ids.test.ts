import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBytes, idFault, idProblems, utf8Length } from '../../src/model/ids.js'

const texts = fc.string({ unit: 'binary', maxLength: 12 })

describe('comparing by bytes', () => {
  it('is the order of the UTF-8 bytes, as Node’s buffers have it', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const common = compareBytes(`${b}${a}`, `${b}${a}${b}`)
        expect(common).toBe(b === '' ? 0 : -1)
        expect(compareBytes(a, b)).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))))
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['U+FFFD before a rare character, which UTF-16 would put first', '\ufffd', '𠮷', -1],
    ['a prefix before what it begins', '临夏', '临夏州', -1],
    ['a prefix before what goes on with a zero', 'a', 'a\u0000', -1],
    ['equal texts', '积石山', '积石山', 0],
    ['nothing before something', '', 'a', -1],
    ['two rare characters', '𠮷', '𠮸', -1],
    ['rare characters of other planes', '\u{10000}', '\u{10ffff}', -1],
    ['the last before the surrogates before a rare character', '\ud7ff', '\u{10000}', -1],
    ['the first after the surrogates before a rare character', '\ue000', '\u{10000}', -1],
  ])('%s', (_name, a, b, expected) => {
    expect(compareBytes(a, b)).toBe(expected)
    expect(compareBytes(b, a)).toBe(expected === 0 ? 0 : -expected)
  })
})

describe('what keeps a value from being an id', () => {
  it.each([
    [12, 'not-text'],
    [null, 'not-text'],
    ['', 'empty'],
    [' a', 'outer-space'],
    ['a\u3000', 'outer-space'],
    ['a\tb', 'control-character'],
    ['a\u2028b', 'control-character'],
    ['a\u0085b', 'control-character'],
    ['\ufeffa', 'byte-order-mark'],
    ['a\ud800', 'lone-surrogate'],
    ['\udc00a', 'lone-surrogate'],
    ['a'.repeat(201), 'too-long'],
    ['汉'.repeat(67), 'too-long'],
  ])('%j: %s', (value, fault) => {
    expect(idFault(value)).toBe(fault)
  })

  it.each(['a', 'a b', '甘肃省临夏州', '𠮷野家', 'e\u0301', 'a'.repeat(200), '汉'.repeat(66), '__proto__'])(
    '%j is an id',
    (value) => {
      expect(idFault(value)).toBeUndefined()
    },
  )

  it('counts bytes as Node does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text))
      }),
    )
  })

  it('names all faults of a list, duplicates with their first place', () => {
    expect(idProblems(['a', '', 'a', 'é', 'e\u0301'], (i) => `rows[${i}]`)).toEqual([
      { _tag: 'BadId', path: 'rows[1]', value: '', fault: 'empty' },
      { _tag: 'DuplicateId', path: 'rows[2]', first: 'rows[0]', value: 'a' },
    ])
  })
})
