import type { Hash } from '../../model/sha256.js'

/** A keyed sequence of chance: what it gives depends on the fields alone, not on who asked before. */
export interface Stream {
  /** The next 32 bits, as a number. */
  readonly word: () => number
  /** A uniform whole number below n; n of 0 or 1 gives 0 and consumes nothing. */
  readonly int: (n: number) => number
}

const RANGE = 0x1_0000_0000
const WORDS = 8

const encoder = new TextEncoder()

/** Every text as its length in bytes (four bytes, big-endian) and its UTF-8, one after the other. */
const fieldBytes = (fields: ReadonlyArray<string>): Uint8Array => {
  const parts = fields.map((text) => encoder.encode(text))
  const out = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0))
  const view = new DataView(out.buffer)
  let at = 0
  for (const part of parts) {
    view.setUint32(at, part.length)
    out.set(part, at + 4)
    at += 4 + part.length
  }
  return out
}

/** The streams of one label: the fields they share are encoded once. */
export interface Label {
  readonly head: Uint8Array
  /** The attempt's own field: none for the first, so that no label's arity collides. */
  readonly tail: Uint8Array
}

export const labelOf = (seed: string, label: string, attempt: number): Label => ({
  head: fieldBytes(['DRAW1', seed, label]),
  tail: fieldBytes(attempt > 1 ? [`${attempt}`] : []),
})

/** The message of block 0; its last four bytes are the counter's. */
const message = ({ head, tail }: Label, ids: ReadonlyArray<string>): Uint8Array => {
  const middle = fieldBytes(ids)
  const out = new Uint8Array(head.length + middle.length + tail.length + 4)
  out.set(head)
  out.set(middle, head.length)
  out.set(tail, head.length + middle.length)
  return out
}

/** The first block of a stream, whole: the key that orders inspectors and visits. */
export const firstBlock = (hash: Hash, label: Label, ids: ReadonlyArray<string>): Uint8Array =>
  hash.bytes(message(label, ids))

/** The counter mode of a hash that offers none of its own. */
const countedBy =
  (hash: Hash) =>
  (prefix: Uint8Array): ((n: number) => Uint8Array) => {
    const bytes = new Uint8Array(prefix.length + 4)
    bytes.set(prefix)
    const counter = new DataView(bytes.buffer, prefix.length)
    return (n) => {
      counter.setUint32(0, n)
      return hash.bytes(bytes)
    }
  }

/** Opens the stream of a label and ids: blocks of SHA-256 in counter mode, read as big-endian words. */
export const openStream = (hash: Hash, label: Label, ids: ReadonlyArray<string>): Stream => {
  const bytes = message(label, ids)
  // Most streams end within their first block; only for those that go on is the prefix prepared.
  let counted: ((n: number) => Uint8Array) | undefined
  const digestOf = (n: number): Uint8Array => {
    // Stryker disable next-line ConditionalExpression: a counter at nought gives the same block
    if (n === 0) return hash.bytes(bytes)
    counted ??= (hash.counter ?? countedBy(hash))(bytes.subarray(0, bytes.length - 4))
    return counted(n)
  }
  const words = new Uint32Array(WORDS)
  let block = 0
  let next = WORDS
  const refill = (): void => {
    const digest = digestOf(block)
    // Stryker disable next-line EqualityOperator: a ninth word has no place
    for (let i = 0; i < WORDS; i++) {
      const at = i * 4
      words[i] =
        ((digest[at] ?? 0) << 24) |
        ((digest[at + 1] ?? 0) << 16) |
        ((digest[at + 2] ?? 0) << 8) |
        (digest[at + 3] ?? 0)
    }
    block++
    next = 0
  }
  const word = (): number => {
    if (next === WORDS) refill()
    return words[next++] ?? 0
  }
  const int = (n: number): number => {
    if (n <= 1) return 0
    let w = word()
    // Only among the last n of all words are there some to leave out; for the others the end need not be known.
    // Stryker disable next-line ConditionalExpression,EqualityOperator: where it is asked in vain, no word is left out
    if (w > RANGE - n) {
      const end = RANGE - (RANGE % n)
      while (w >= end) w = word()
    }
    // Without signs both ways, which lets an engine divide whole numbers.
    return (w >>> 0) % (n >>> 0)
  }
  return { word, int }
}
