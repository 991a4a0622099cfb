import type { Lead } from '../plan/targeted.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { day, oneOf, text } from './leaves.js'
import { record } from './shape.js'

/** A lead about one subject. */
export const lead: Described<Lead> = record<Lead>(
  'Lead',
  { zh: '个案线索', en: 'A lead about one subject' },
  {
    id: text,
    subject: text,
    matter: text,
    source: oneOf(['complaint', 'referral', 'monitoring']),
    receivedOn: day,
  },
)

/**
 * Reads a lead about one subject from unknown data, before `targetedCheck` makes a check of it.
 *
 * @zh 读取个案线索
 * @law market/6.targeted
 * @law joint/3.targeted
 * @example
 * import { decodeLead } from 'double-random'
 *
 * const read = decodeLead({ id: 'L1', subject: 'S1', matter: '价格', source: 'rumour', receivedOn: '2022-02-30' })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['source', 'receivedOn'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeLead = decodeBy(lead)
