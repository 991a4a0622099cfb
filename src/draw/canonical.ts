import { compareBytes } from '../model/ids.js'
import type { Hash } from '../model/sha256.js'
import { digestOfText } from './kernel/buckets.js'

/**
 * JSON in one form only: keys by bytes, no spaces, absent fields absent. The records hold texts, whole numbers,
 * booleans, lists and objects; nothing that two programs write differently.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => compareBytes(a, b))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}

/**
 * The digest of a commitment or a record, as 64 hex digits: the SHA-256 of the UTF-8 of its JSON in one form only,
 * with keys by bytes, without spaces and absent fields. Publish that of a commitment before its seed exists; name
 * that of a record in the `supersedes` of the draw that takes its place.
 *
 * @zh 记录摘要
 * @law market/13.announce
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, recordDigest, unwrap } from 'double-random'
 *
 * const roster = unwrap(freezeRoster(nobleHash)([{ id: 'a', stratum: 's' }]))
 * const commitment = unwrap(
 *   commit({
 *     drawId: 'LX-2026-0007',
 *     roster,
 *     quotas: { s: { _tag: 'count', count: 1 } },
 *     seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   }),
 * )
 * const published = recordDigest(nobleHash)(commitment)
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 *
 * assert.strictEqual(unwrap(holdDraw(nobleHash)({ commitment, roster, seed })).commitmentDigest, published)
 *
 * @category draw
 * @since 0.1.0
 */
export const digestOf =
  (hash: Hash) =>
  (value: unknown): string =>
    digestOfText(hash, canonicalJson(value))
