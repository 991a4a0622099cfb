const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{18}$/

/** The check character for the first 17 of a unified social credit code (GB 32100), or `undefined`. */
export const creditCheckCharacter = (body: string): string | undefined => {
  const values = [...body].map((c) => ALPHABET.indexOf(c))
  if (values.length !== 17 || values.includes(-1)) return undefined
  const sum = values.reduce((total, value, i) => total + value * (WEIGHTS[i] ?? 0), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/**
 * Is this a unified social credit code: 18 characters of the alphabet, the last one checking the others?
 *
 * @zh 统一社会信用代码
 * @law none: national standard GB 32100
 * @example
 * import { isCreditCode } from 'double-random'
 *
 * assert.strictEqual(isCreditCode('91350100M000100Y43'), true)
 * assert.strictEqual(isCreditCode('91350100M000100Y44'), false)
 *
 * @category model
 * @since 0.1.0
 */
export const isCreditCode = (text: string): boolean => {
  const given: unknown = text
  return (
    typeof given === 'string' && SHAPE.test(given) && creditCheckCharacter(given.slice(0, 17)) === given[17]
  )
}
