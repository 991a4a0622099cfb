import { compareBytes } from '../../model/ids.js'
import type { Hash } from '../../model/sha256.js'
import { hexOfBytes, utf8, writeUtf8 } from './hex.js'

/**
 * One of the 4,096 buckets of a digest: its three hex digits, how many lines it holds, and their SHA-256.
 *
 * @zh 摘要分桶
 * @law none: the format of the roster digest
 * @category draw
 * @since 0.1.0
 */
export interface DigestBucket {
  readonly bucket: string
  readonly count: number
  readonly digest: string
}

const nameOf = (number: number): string => number.toString(16).padStart(3, '0')

/** The number of the bucket an id falls in: the first three hex digits of the SHA-256 of its UTF-8. */
const bucketNumber = (hash: Hash, bytes: Uint8Array): number => {
  const digest = hash.bytes(bytes)
  return ((digest[0] as number) << 4) | ((digest[1] as number) >> 4)
}

/** The bucket an id falls in, as three hex digits. */
export const bucketOf = (hash: Hash, id: string): string => nameOf(bucketNumber(hash, utf8(id)))

/** The SHA-256 of the UTF-8 bytes of a text, as hex. */
export const digestOfText = (hash: Hash, text: string): string => hexOfBytes(hash.bytes(utf8(text)))

/** A row as the digest writes it. Ids hold no tab and no line feed, so a line can be read in one way only. */
export const lineOf = (id: string, stratum: string): string => `${id}\t${stratum}\n`

/** The digest of a bucket's lines, whatever order they come in. */
export const bucketDigest = (hash: Hash, lines: ReadonlyArray<string>): string =>
  digestOfText(hash, [...lines].sort(compareBytes).join(''))

interface Identified {
  readonly id: string
}

/** The lines of every bucket, by its number. */
const linesByBucket = <A extends Identified>(
  hash: Hash,
  rows: ReadonlyArray<A>,
  stratum: (row: A) => string,
): ReadonlyMap<number, ReadonlyArray<string>> => {
  const lines = new Map<number, string[]>()
  const buffer = new Uint8Array(1024) // ids have 200 bytes at most
  for (const row of rows) {
    const number = bucketNumber(hash, buffer.subarray(0, writeUtf8(row.id, buffer, 0)))
    const line = lineOf(row.id, stratum(row))
    const own = lines.get(number)
    if (own === undefined) lines.set(number, [line])
    else own.push(line)
  }
  return lines
}

/** The non-empty buckets of a list of rows, ascending. */
export const bucketsOf = <A extends Identified>(
  hash: Hash,
  rows: ReadonlyArray<A>,
  stratum: (row: A) => string,
): ReadonlyArray<DigestBucket> =>
  [...linesByBucket(hash, rows, stratum)]
    .sort(([a], [b]) => a - b)
    .map(([number, own]) => ({
      bucket: nameOf(number),
      count: own.length,
      digest: bucketDigest(hash, own),
    }))

/** The digest of the whole: SHA-256 of the list of buckets. */
export const rootOf = (hash: Hash, buckets: ReadonlyArray<DigestBucket>): string =>
  hash.hex(buckets.map(({ bucket, count, digest }) => `${bucket} ${count} ${digest}\n`).join(''))
