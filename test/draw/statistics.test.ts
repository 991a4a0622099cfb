import { nobleHash, ticket } from 'double-random'
import { nativeHash } from 'double-random/node'
import { describe, expect, it } from 'vitest'

// Seeded: draw numbers and values are fixed texts, so that a result here can never flake.
const SIZE = 8
const K = 3
const DRAWS = 100_000
const ids = ['甲', '乙', '丙', '丁', '𠮷', 'é', '91622901MA7', 'h']

const drawnIn = (seed: string): ReadonlyArray<number> => {
  const of = ticket(nativeHash, seed)
  return ids
    .map((id, i) => ({ i, ticket: of(id) }))
    .sort((a, b) => (a.ticket > b.ticket ? -1 : 1))
    .slice(0, K)
    .map(({ i }) => i)
}

const mask = (drawn: ReadonlyArray<number>): number => drawn.reduce((bits, i) => bits | (1 << i), 0)

const chiSquared = (observed: ReadonlyArray<number>, expected: number): number =>
  observed.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)

describe('100,000 draws of 3 from 8', () => {
  const draws = Array.from({ length: DRAWS }, (_, i) => drawnIn(`LX-${i}/31415926535897932384`))
  const subsets = new Map<number, number>()
  for (const drawn of draws) subsets.set(mask(drawn), (subsets.get(mask(drawn)) ?? 0) + 1)

  it('use the same tickets as the default hash', () => {
    const seed = 'LX-7/31415926535897932384'
    expect(ids.map(ticket(nobleHash, seed))).toEqual(ids.map(ticket(nativeHash, seed)))
  })

  it('reach every one of the 56 subsets', () => {
    expect(subsets.size).toBe(56)
  })

  it('reach each subset equally often (chi-squared, 55 degrees of freedom, 0.1% point)', () => {
    expect(chiSquared([...subsets.values()], DRAWS / 56)).toBeLessThan(93.17)
  })

  it('include each subject equally often (7 degrees of freedom; the counts add up to a constant)', () => {
    const counts = ids.map((_, i) => draws.filter((drawn) => drawn.includes(i)).length)
    // Fixed-size samples vary less than independent ones: the statistic is scaled by (N−1)/(N−k).
    const scaled = (chiSquared(counts, (DRAWS * K) / SIZE) * (SIZE - 1)) / (SIZE - K)
    expect(scaled).toBeLessThan(24.32)
    expect(scaled).toBeGreaterThan(0.59)
  })

  it('put each subject on each rank equally often (7 degrees of freedom each)', () => {
    for (const rank of [0, 1, 2]) {
      const counts = ids.map((_, i) => draws.filter((drawn) => drawn[rank] === i).length)
      expect(chiSquared(counts, DRAWS / SIZE)).toBeLessThan(24.32)
    }
  })

  it('are independent of one another: two neighbours share as many as chance has it', () => {
    const shared = draws.slice(1).map((drawn, i) => drawn.filter((id) => draws[i]?.includes(id)).length)
    const observed = [0, 1, 2, 3].map((n) => shared.filter((m) => m === n).length)
    const chances = [10 / 56, 30 / 56, 15 / 56, 1 / 56]
    const statistic = observed.reduce((sum, n, i) => {
      const expected = (DRAWS - 1) * (chances[i] ?? 0)
      return sum + (n - expected) ** 2 / expected
    }, 0)
    expect(statistic).toBeLessThan(16.27)
  })

  it('are independent under two values of one draw number', () => {
    const other = Array.from({ length: 20_000 }, (_, i) => drawnIn(`LX-${i}/27182818284590452353`))
    const shared = other.reduce(
      (sum, drawn, i) => sum + drawn.filter((id) => draws[i]?.includes(id)).length,
      0,
    )
    expect(shared / other.length).toBeGreaterThan(1.125 - 0.02)
    expect(shared / other.length).toBeLessThan(1.125 + 0.02)
  })
})
