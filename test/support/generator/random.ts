import { createHash } from 'node:crypto'

/** A source of numbers that gives the same ones on every machine: whole numbers from a hash of its label. */
export interface Source {
  /** A whole number from 0 to n − 1. */
  readonly int: (n: number) => number
  /** One of a list. */
  readonly pick: <A>(list: ReadonlyArray<A>) => A
  /** One of a list, in proportion to whole weights. */
  readonly weighted: <A>(list: ReadonlyArray<readonly [A, number]>) => A
}

/** A source for a label: other labels give unrelated numbers. */
export const source = (label: string): Source => {
  let block = Buffer.alloc(0)
  let counter = 0
  let at = 0
  const word = (): number => {
    if (at >= block.length) {
      block = createHash('sha256').update(`${label}/${counter++}`).digest()
      at = 0
    }
    at += 4
    return block.readUInt32BE(at - 4)
  }
  const int = (n: number): number => Math.floor((word() / 2 ** 32) * n)
  const pick = <A>(list: ReadonlyArray<A>): A => list[int(list.length)] as A
  const weighted = <A>(list: ReadonlyArray<readonly [A, number]>): A => {
    let left = int(list.reduce((sum, [, w]) => sum + w, 0))
    for (const [value, weight] of list) {
      if (left < weight) return value
      left -= weight
    }
    return pick(list)[0]
  }
  return { int, pick, weighted }
}
