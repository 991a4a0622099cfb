import { type InterpretationId, interpretations } from '../law/interpretations.js'
import type { Bilingual, Force } from '../law/provision.js'
import { type ProvisionId, provisions } from '../law/provisions.js'
import { type Described, leaf, named } from './described.js'
import { oneOf, text } from './leaves.js'
import { record } from './shape.js'

const keyOf = <K extends string>(name: string, table: Readonly<Record<K, unknown>>): Described<K> =>
  leaf(name, (u) => typeof u === 'string' && Object.hasOwn(table, u), {
    type: 'string',
    enum: Object.keys(table),
  })

/** The key of a provision. */
export const provision: Described<ProvisionId> = named(
  'ProvisionId',
  { zh: '条款编号', en: 'Key of a provision' },
  keyOf('ProvisionId', provisions),
)
/** The number of a reading. */
export const reading: Described<InterpretationId> = keyOf('InterpretationId', interpretations)

/** Does a rule bind, or guide? */
export const force: Described<Force> = oneOf(['hard', 'soft'])

/** A text in both languages. */
export const bilingual: Described<Bilingual> = record<Bilingual>(
  'Bilingual',
  { zh: '双语文本', en: 'Text in both languages' },
  { zh: text, en: text },
)
