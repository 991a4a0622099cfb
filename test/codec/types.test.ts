import type { Interest } from 'double-random'
import { expect, it } from 'vitest'
import type { Described } from '../../src/codec/described.js'
import { id, oneOf, text } from '../../src/codec/leaves.js'
import { record } from '../../src/codec/shape.js'

const titles = { zh: '利害关系', en: 'Interest' }
const kind = oneOf(['self', 'close-kin', 'employment', 'earlier-service', 'other'])
const strange = oneOf(['self', 'close-kin', 'employment', 'earlier-service', 'other', 'friend'])

interface Noted extends Interest {
  readonly note?: string
}

/** Each line is one way for a description to drift from its interface; each is an error of the compiler. */
export const refused: ReadonlyArray<() => Described<unknown> | Described<never> | object> = [
  // @ts-expect-error a field is missing
  () => record<Interest>('Interest', titles, { inspector: id, kind }),
  // @ts-expect-error a field is too many
  () => record<Interest>('Interest', titles, { inspector: id, subject: id, kind, note: text }),
  // @ts-expect-error a word is missing
  () => record<Interest>('Interest', titles, { inspector: id, subject: id, kind: oneOf(['self', 'other']) }),
  // @ts-expect-error a word is too many
  () => record<Interest>('Interest', titles, { inspector: id, subject: id, kind: strange }),
  // @ts-expect-error an optional field is forgotten
  () => record<Noted>('Noted', titles, { inspector: id, subject: id, kind }),
  // @ts-expect-error an optional field is required
  () => record<Noted>('Noted', titles, { inspector: id, subject: id, kind, note: text }),
  // @ts-expect-error a required field is optional
  () => record<Noted>('Noted', titles, { inspector: id, kind }, { subject: id, note: text }),
]

it('what agrees compiles, and reads', () => {
  const interest = record<Interest>('Interest', titles, { inspector: id, subject: id, kind })
  expect(interest.codec.decode({ inspector: 'a', subject: 'b', kind: 'self' })._tag).toBe('Right')
  expect(refused.length).toBe(7)
})
