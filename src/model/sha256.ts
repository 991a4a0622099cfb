/**
 * Hashing, as a capability: the lower-case hex SHA-256 of a text of ASCII characters. The core owns no crypto;
 * whatever is passed in, the records are the same bytes.
 *
 * @zh 散列
 * @law none: a capability
 * @category model
 * @since 0.1.0
 */
export type Sha256Hex = (ascii: string) => string

/**
 * SHA-256 of bytes, as 32 bytes.
 *
 * @zh 散列(字节)
 * @law none: a capability
 * @category model
 * @since 0.1.0
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/**
 * SHA-256 in both forms, as a function that takes one needs it: `nobleHash` runs everywhere, `double-random/node` offers Node's own.
 *
 * @zh 散列能力
 * @law none: a capability
 * @category model
 * @since 0.1.0
 */
export interface Hash {
  readonly hex: Sha256Hex
  readonly bytes: Sha256
  /**
   * Optional, for speed: the digests of a prefix followed by a counter of four bytes, big-endian, with the prefix
   * hashed once. The bytes given back may be overwritten by the next call.
   */
  readonly counter?: (prefix: Uint8Array) => (n: number) => Uint8Array
}
