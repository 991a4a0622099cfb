import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Hash } from '../model/sha256.js'

/**
 * SHA-256 in plain JavaScript, audited, the same in a browser and in Node: the hash for
 * every page, and the one a campaign takes where none is given.
 *
 * @zh 默认散列实现
 * @law none: a capability
 * @example
 * import { nobleHash } from 'double-random'
 *
 * assert.strictEqual(
 *   nobleHash.hex('abc'),
 *   'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
 * )
 *
 * @category draw
 * @since 0.1.0
 */
export const nobleHash: Hash = {
  hex: (ascii) => bytesToHex(sha256(ascii)),
  bytes: (bytes) => sha256(bytes),
  counter: (prefix) => {
    const begun = sha256.create().update(prefix)
    const rest = sha256.create()
    const count = new Uint8Array(4)
    const view = new DataView(count.buffer)
    const digest = new Uint8Array(32)
    return (n) => {
      view.setUint32(0, n)
      begun._cloneInto(rest).update(count).digestInto(digest)
      return digest
    }
  },
}
