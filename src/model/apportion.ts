import { compareBytes } from './ids.js'

/** One part of a whole to be divided: its key and its weight, a whole number. */
export interface Weighted {
  readonly key: string
  readonly weight: number
}

/** A key and its whole number of the total. */
export interface Apportioned {
  readonly key: string
  readonly n: number
}

/**
 * Divides a whole number by weights, exactly: everyone gets the floor of the exact part, and what is left goes one
 * each to the largest remainders, ties to the larger weight and then by the bytes of the key. The parts always
 * add up to the total. Weights are whole numbers, 0 or more, not all 0; keys are distinct.
 */
export const apportion = (total: number, parts: ReadonlyArray<Weighted>): ReadonlyArray<Apportioned> => {
  const sum = parts.reduce((s, p) => s + BigInt(p.weight), 0n)
  if (sum === 0n) return parts.map(({ key }) => ({ key, n: 0 }))
  const exact = parts.map(({ key, weight }) => {
    const product = BigInt(total) * BigInt(weight)
    return { key, weight, floor: Number(product / sum), remainder: product % sum }
  })
  const left = total - exact.reduce((s, p) => s + p.floor, 0)
  const order = [...exact].sort(
    (a, b) => Number(b.remainder - a.remainder) || b.weight - a.weight || compareBytes(a.key, b.key),
  )
  const extra = new Set(order.slice(0, left).map((p) => p.key))
  return exact.map(({ key, floor }) => ({ key, n: extra.has(key) ? floor + 1 : floor }))
}
