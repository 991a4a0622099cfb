import type { Sha256 } from '../../model/sha256.js'
import { spreadToHex, utf8, writeUtf8 } from './hex.js'

/**
 * The 32 bytes of a ticket, for id after id: SHA-256 of the ASCII hex of the UTF-8 of `id/D`. One buffer serves
 * all ids, grown for the longest, with the hex of `/D` written behind each.
 */
export const ticketBytes = (sha256: Sha256, seed: string): ((id: string) => Uint8Array) => {
  const raw = utf8(`/${seed}`)
  const end = new Uint8Array(2 * raw.length)
  end.set(raw)
  spreadToHex(end, raw.length)
  let buffer = new Uint8Array(0)
  return (id) => {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: a new buffer for each id would only cost time
    if (6 * id.length + end.length > buffer.length) buffer = new Uint8Array(6 * id.length + end.length)
    const at = spreadToHex(buffer, writeUtf8(id, buffer, 0))
    buffer.set(end, at)
    return sha256(buffer.subarray(0, at + end.length))
  }
}
