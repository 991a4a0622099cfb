// The entry double-random/node: what only Node offers.
// eslint-disable-next-line no-restricted-imports -- this is the Node entry
import crypto from 'node:crypto'
import { bytesOfBinary } from './draw/kernel/hex.js'
import type { Hash } from './model/sha256.js'

/**
 * Node's own SHA-256, several times as fast as the default. The records are the same bytes. Needs Node 20.12.
 *
 * @zh Node 原生散列实现
 * @law none: a capability
 * @example
 * import { nobleHash } from 'double-random'
 * import { nativeHash } from 'double-random/node'
 *
 * assert.strictEqual(nativeHash.hex('abc'), nobleHash.hex('abc'))
 *
 * @category draw
 * @since 0.1.0
 */
export const nativeHash: Hash = {
  hex: (ascii) => crypto.hash('sha256', ascii),
  bytes: (bytes) => bytesOfBinary(crypto.hash('sha256', bytes, 'binary')),
}
