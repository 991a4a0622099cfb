import type { Hash } from '../model/sha256.js'
import { hexOfBytes } from './kernel/hex.js'
import { ticketBytes } from './kernel/ticketBytes.js'

/**
 * Joins the number of a draw and its seed values to the text that every ticket is made with, called D:
 * `drawId/value` and so on. `commit` and `holdDraw` check the parts.
 *
 * @zh 抽取种子串
 * @law joint/19.draw
 * @example
 * import { seedString } from 'double-random'
 *
 * assert.strictEqual(seedString('LX-2026-0007', ['31415926535897932384']), 'LX-2026-0007/31415926535897932384')
 *
 * @category draw
 * @since 0.1.0
 */
export const seedString = (drawId: string, values: ReadonlyArray<string>): string =>
  [drawId, ...values].join('/')

/**
 * The ticket of a subject in a draw: 64 hex digits that anyone can recompute and nobody could choose. Higher
 * tickets are drawn first. Scheme `sha256-v1`: SHA-256 of the ASCII lower-case hex of the UTF-8 of `id/D`.
 *
 * @zh 抽签号
 * @law joint/19.draw
 * @law market/13.draw
 * @example
 * import { nobleHash, ticket } from 'double-random'
 *
 * assert.strictEqual(
 *   ticket(nobleHash, '7623.10/390C1610')('Peter Handke'),
 *   '8df197906867337efba62fa937fd1edd16e217e13a6ef358a808d4e9d59b3728',
 * )
 *
 * @category draw
 * @since 0.1.0
 */
export const ticket = (hash: Hash, seed: string): ((id: string) => string) => {
  const bytesOf = ticketBytes(hash.bytes, seed)
  return (id) => hexOfBytes(bytesOf(id))
}
