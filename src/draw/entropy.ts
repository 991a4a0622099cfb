import type { Explained, NonEmpty } from '../law/explained.js'
import type { BadValue } from './badValue.js'
import type { Each } from './each.js'
import type { SeedValue } from './seed.js'
import { badParts, facts as factsOf, seedTexts } from './shape.js'

const FACTS = factsOf({ seed: seedTexts })

/** Under so many bits, somebody could try all seeds beforehand. */
export const ENOUGH_BITS = 64

/**
 * How much chance a seed holds, value by value, and whether it is enough.
 *
 * @zh 种子强度理由
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export type SeedFinding = { readonly basis: 'joint/19.draw' } & (
  | Each<'EnoughEntropy' | 'LowEntropy', { readonly bits: number; readonly needed: number }>
  | Each<'LooksLikeDate' | 'RepeatsItself', { readonly path: string; readonly value: string }>
  | Each<'NotASeed', Omit<BadValue, '_tag'>>
)

const MONTH_DAY = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/

const TIME = /^\d{8}(?:[01]\d|2[0-3])[0-5]\d[0-5]\d/

/** How much of a text of digits everybody knew beforehand: a day, with an hour behind it or no more than one. */
const knownLength = (value: string): number => {
  if (!MONTH_DAY.test(value)) return 0
  if (value.length <= 14) return value.length
  return TIME.test(value) ? 14 : 0
}

const looksLikeDate = (value: string): boolean => knownLength(value) > 0

/** The shortest piece that a text is made of, over and over: as far as it must be shifted to meet itself again. */
const pieceOf = (value: string): string => value.slice(0, (value + value).indexOf(value, 1))

const repeatsItself = (value: string): boolean => pieceOf(value) !== value

/**
 * The bits of one value: 256 for a beacon, log2(10) for a digit, log2(6) for a die. A date holds none, nor does the
 * hour behind it; a text that repeats itself holds what its piece holds.
 */
const bitsOf = (value: SeedValue, faces: number): number => {
  if (value._tag === 'beacon') return 256
  return pieceOf(value.value.slice(knownLength(value.value))).length * Math.log2(faces)
}

/** Does the value stand earlier in the seed? It holds nothing then that the first did not. */
const stoodBefore = ({ value }: SeedValue, i: number, seed: ReadonlyArray<SeedValue>): boolean =>
  seed.findIndex((other) => other.value === value) < i

const remarksOn = (
  value: SeedValue,
  i: number,
  seed: ReadonlyArray<SeedValue>,
): ReadonlyArray<SeedFinding> => {
  if (value._tag === 'beacon') return []
  const at = { basis: 'joint/19.draw', path: `seed[${i}].value`, value: value.value } as const
  return [
    ...(looksLikeDate(value.value) ? [{ ...at, _tag: 'LooksLikeDate' } as const] : []),
    ...(repeatsItself(value.value) || stoodBefore(value, i, seed)
      ? [{ ...at, _tag: 'RepeatsItself' } as const]
      : []),
  ]
}

/**
 * The values of a seed, and how many faces the dice had where they were not wheels of ten.
 *
 * @zh 种子强度要素
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface SeedFacts {
  readonly seed: ReadonlyArray<SeedValue>
  readonly faces?: 6 | 10
}

/**
 * Does a seed hold enough chance that nobody can try all of them beforehand? An estimate from how the values
 * look, in whole bits: six digits are 20, a date is none, a value that stands twice counts once, a beacon's round is 256. Too little is a warning,
 * not a refusal; the number is in it. What is no seed holds no chance, and is said.
 *
 * @zh 种子强度检查
 * @law joint/19.draw
 * @example
 * import { checkSeed } from 'double-random'
 *
 * const six = checkSeed({ seed: [{ _tag: 'digits', value: '482913' }] })
 * assert.strictEqual(six.value, 'weak')
 * assert.deepStrictEqual(six.because[0], { _tag: 'LowEntropy', basis: 'joint/19.draw', bits: 20, needed: 64 })
 * assert.strictEqual(checkSeed({ seed: [{ _tag: 'digits', value: '31415926535897932384' }] }).value, 'enough')
 *
 * @category draw
 * @since 0.1.0
 */
export const checkSeed = (facts: SeedFacts): Explained<'enough' | 'weak', SeedFinding> => {
  const [misfit, ...misfits] = badParts(FACTS, facts).map(
    ({ path, value, expected }): SeedFinding => ({
      _tag: 'NotASeed',
      basis: 'joint/19.draw',
      path,
      value,
      expected,
    }),
  )
  return misfit === undefined ? strengthOf(facts) : { value: 'weak', because: [misfit, ...misfits] }
}

const strengthOf = ({ seed, faces = 10 }: SeedFacts): Explained<'enough' | 'weak', SeedFinding> => {
  const bits = seed.reduce(
    (sum, value, i) => sum + (stoodBefore(value, i, seed) ? 0 : bitsOf(value, faces)),
    0,
  )
  // Stryker disable next-line EqualityOperator: neither tens nor sixes come to 64 bits exactly
  const enough = bits >= ENOUGH_BITS
  const because: NonEmpty<SeedFinding> = [
    {
      _tag: enough ? 'EnoughEntropy' : 'LowEntropy',
      basis: 'joint/19.draw',
      bits: Math.round(bits),
      needed: ENOUGH_BITS,
    },
    ...seed.flatMap(remarksOn),
  ]
  return { value: enough ? 'enough' : 'weak', because }
}
