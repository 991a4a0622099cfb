import type { Ratio } from '../model/ratio.js'

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

/** The exact product of two shares, in lowest terms. */
export const times = (a: Ratio, b: Ratio): Ratio => {
  const [num, den] = [BigInt(a.num) * BigInt(b.num), BigInt(a.den) * BigInt(b.den)]
  const common = gcd(num, den)
  return { num: Number(num / common), den: Number(den / common) }
}

/** What a share leaves of the whole. */
export const rest = ({ num, den }: Ratio): Ratio => ({ num: den - num, den })
