import { describe, expect, it } from 'vitest'
import { byKey } from '../../src/dispatch/kernel/instance.js'

describe('the order of keys', () => {
  const ids = ['乙', 'b', '甲', 'a', '𠮷'].map((id) => ({ id }))
  // Blocks of 32 bytes that are zero but for the last one.
  const hashed = (last: (text: string) => number) => ({
    hex: () => '',
    bytes: (message: Uint8Array | string) => {
      const block = new Uint8Array(32)
      block[31] = last(typeof message === 'string' ? message : new TextDecoder().decode(message))
      return block
    },
  })
  const order = (last: (text: string) => number) =>
    byKey(hashed(last), 's', 'visit-order', 1, ids).map(({ id }) => id)

  it('goes by all of a block, and by the bytes of the ids where two blocks are the same', () => {
    expect(order(() => 7)).toEqual(['a', 'b', '乙', '甲', '𠮷'])
    expect(order((text) => (text.includes('b') ? 1 : text.includes('甲') ? 0 : 2))).toEqual([
      '甲',
      'b',
      'a',
      '乙',
      '𠮷',
    ])
  })
})
