import { isCreditCode } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCheckCharacter } from '../../src/model/creditCode.js'

// GB 32100: weights are powers of 3 modulo 31, the alphabet leaves out I, O, S, V and Z.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const check = (body: string): string => {
  const sum = [...body].reduce((s, c, i) => s + BigInt(ALPHABET.indexOf(c)) * 3n ** BigInt(i), 0n)
  return ALPHABET[Number((31n - (sum % 31n)) % 31n)] ?? ''
}
const bodies = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
  .map((letters) => letters.join(''))

describe('the unified social credit code', () => {
  it.each(['91350100M000100Y43', '91110000600037341L'])('%s is one', (code) => {
    expect(isCreditCode(code)).toBe(true)
  })

  it.each([
    '',
    '91350100M000100Y4',
    '91350100M000100Y434',
    '91350100m000100y43',
    'I1350100M000100Y43',
    '91350100M000100Y43 ',
    '\uff191350100M000100Y43',
  ])('%j is none', (code) => {
    expect(isCreditCode(code)).toBe(false)
  })

  it('is a text, and not a list of one', () => {
    expect(isCreditCode(['91350100M000100Y43'] as never)).toBe(false)
  })

  it('is checked as the standard’s formula has it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(creditCheckCharacter(body)).toBe(check(body))
        expect(isCreditCode(body + check(body))).toBe(true)
      }),
    )
  })

  it('notices any single wrong character', () => {
    fc.assert(
      fc.property(
        bodies,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...ALPHABET),
        (body, at, letter) => {
          const code = body + check(body)
          fc.pre(code[at] !== letter)
          expect(isCreditCode(code.slice(0, at) + letter + code.slice(at + 1))).toBe(false)
        },
      ),
    )
  })

  it('has no check character for a body of the wrong length or letters', () => {
    expect(creditCheckCharacter('123')).toBeUndefined()
    expect(creditCheckCharacter('I'.repeat(17))).toBeUndefined()
  })
})
