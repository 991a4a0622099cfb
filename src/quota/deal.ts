/** A part of a number that is to be whole: its exact size as a numerator, whom it is for, and the most it may be. */
interface Exact {
  readonly key: string
  readonly num: bigint
  readonly max: number
}

/** What each key is still owed from earlier deals, as numerators. */
export type Owed = Map<string, bigint>

/**
 * Makes exact parts whole: each gets its floor, and what is left of the total goes one each to those most owed, this
 * part and earlier deals together; ties in the order given. No part passes its most; apart from that each is within
 * one of its exact size. What a key is owed afterwards stands in `owed`.
 */
export const deal = (
  total: number,
  exact: ReadonlyArray<Exact>,
  den: bigint,
  owed: Owed = new Map(),
): ReadonlyArray<number> => {
  const parts = exact.map(({ key, num, max }, at) => {
    const floor = Math.min(Number(num / den), max)
    const over = num - BigInt(floor) * den
    return { at, key, over, floor, room: floor < max, claim: over + (owed.get(key) ?? 0n) }
  })
  const left = total - parts.reduce((sum, { floor }) => sum + floor, 0)
  const extra = new Set(
    parts
      .filter(({ over, room }) => over > 0n && room)
      .sort((a, b) => Number(b.claim - a.claim))
      .slice(0, left)
      .map(({ at }) => at),
  )
  return parts.map(({ at, key, over, floor }) => {
    const more = extra.has(at)
    owed.set(key, (owed.get(key) ?? 0n) + over - (more ? den : 0n))
    return more ? floor + 1 : floor
  })
}
