import type { Hash } from 'double-random'

/**
 * A hash that tells how often it was used. Checking a draw is nearly all hashing, so that the count is a measure of
 * how far it is: the capability gives a synchronous library its progress bar.
 */
export const counting = (hash: Hash, every: number, tell: (calls: number) => void): Hash => {
  let calls = 0
  const count = (): void => {
    calls += 1
    if (calls % every === 0) tell(calls)
  }
  return {
    hex: (ascii) => {
      count()
      return hash.hex(ascii)
    },
    bytes: (bytes) => {
      count()
      return hash.bytes(bytes)
    },
  }
}
