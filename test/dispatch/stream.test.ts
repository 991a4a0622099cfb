import { nobleHash } from 'double-random'
import { describe, expect, it } from 'vitest'
import { labelOf, openStream } from '../../src/dispatch/kernel/stream.js'

// Vector published with the algorithm; changing any value here is a major version.
const open = () => openStream(nobleHash, labelOf('public-seed-2024', 'visit', 1), ['V000001'])
const hex = (n: number): string => n.toString(16).padStart(8, '0')

describe('the keyed stream', () => {
  it('gives the words of the vector', () => {
    const { word } = open()
    expect(Array.from({ length: 10 }, word).map(hex).join(' ')).toBe(
      '9fd83be2 4c3c6273 ea3ef968 5f09b97f d04b274e 688e0353 756fa119 8b1c561c 462a5a19 55ca3dca',
    )
  })

  it('gives the whole numbers of the vector', () => {
    const { int } = open()
    expect(Array.from({ length: 8 }, () => int(4074))).toEqual([
      1284, 1627, 3376, 2933, 2692, 3395, 2499, 1400,
    ])
  })

  // Nearly every second word is left out here; the numbers are those of docs/verify/dispatch.py.
  it('leaves out the words that would favour the small numbers', () => {
    const { int } = open()
    expect(Array.from({ length: 12 }, () => int(2 ** 31 + 1))).toEqual([
      1279025779, 1594472831, 1754137427, 1970250009, 1177180697, 1439317450, 1051620314, 2042620153,
      294653246, 479090197, 1733583160, 2118148841,
    ])
  })

  // 2^32 is one more than a multiple of three: with the last word, 0 would come once more often than 1 and 2.
  it('leaves out the very first word that would favour a number', () => {
    const block = Uint8Array.of(
      0xff,
      0xff,
      0xff,
      0xff,
      0xff,
      0xff,
      0xff,
      0xfe,
      ...new Array<number>(24).fill(0),
    )
    const { int } = openStream({ bytes: () => block, hex: () => '' }, labelOf('', 'visit', 1), ['V1'])
    expect(int(3)).toBe(2)
  })

  it('needs no counter of the hash', () => {
    const { bytes, hex: digest } = nobleHash
    const plain = openStream({ bytes, hex: digest }, labelOf('public-seed-2024', 'visit', 1), ['V000001'])
    const { word } = open()
    for (let k = 0; k < 40; k++) expect(plain.word()).toBe(word())
  })

  it('consumes nothing where there is no choice', () => {
    const { int, word } = open()
    expect([int(0), int(1), int(1)]).toEqual([0, 0, 0])
    expect(hex(word())).toBe('9fd83be2')
  })

  it('is another one at a further attempt', () => {
    const { word } = openStream(nobleHash, labelOf('public-seed-2024', 'visit', 2), ['V000001'])
    expect(hex(word())).not.toBe('9fd83be2')
  })
})
