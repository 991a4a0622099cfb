import type { Witness } from '../inspection/witness.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { day, id, oneOf, text } from './leaves.js'
import { list, record, shape } from './shape.js'
import { having } from './tagged.js'

type OfVisit = Extract<Witness['of'], { readonly visit: string }>
const watched = having(
  'visit',
  shape<OfVisit>({ visit: id }),
  shape<Exclude<Witness['of'], OfVisit>>({ record: text }),
)

/** Who watched a draw or a visit. */
export const witnesses: Described<ReadonlyArray<Witness>> = list(
  record<Witness>(
    'Witness',
    { zh: '见证人', en: 'Witness' },
    {
      kind: oneOf([
        'discipline-inspection',
        'congress-deputy',
        'conference-member',
        'journalist',
        'subject-representative',
      ]),
      name: text,
      on: day,
      of: watched,
    },
    { remark: text },
  ),
)

/**
 * Reads who watched a draw or a visit from unknown data: the list, or every fault by its path.
 *
 * @zh 读取见证记录
 * @law market/15.witness
 * @example
 * import { decodeWitnesses } from 'double-random'
 *
 * const witness = { kind: 'journalist', name: '甲', on: '2022-03-01', of: { record: 'LX-2022-1' } }
 * assert.deepStrictEqual(decodeWitnesses([witness]), { _tag: 'Right', right: [witness] })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeWitnesses = decodeBy(witnesses)
