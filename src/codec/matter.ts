import type { Matter } from '../model/matter.js'
import type { ListedMatter } from '../plan/matterList.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { id, oneOf, text } from './leaves.js'
import { category } from './plan.js'
import { list, record } from './shape.js'

const matter = record<Matter>(
  'Matter',
  { zh: '抽查事项', en: 'Matter' },
  { id, name: text, field: text, department: text, category },
  { basis: text, qualifications: list(text) },
)
const listedMatter = record<ListedMatter>(
  'ListedMatter',
  { zh: '抽查事项清单条目', en: 'Entry of the list of matters' },
  { id: text },
  {
    matter: text,
    object: text,
    category,
    method: oneOf(['double-random', 'other']),
    department: text,
    basis: list(text),
    content: text,
  },
)

/** Matters with their ids. */
export const matters: Described<ReadonlyArray<Matter>> = list(matter)
/** The published list of matters. */
export const matterList: Described<ReadonlyArray<ListedMatter>> = list(listedMatter)

/**
 * Reads matters from unknown data: the list, or every fault by its path.
 *
 * @zh 读取抽查事项
 * @law joint/2.list
 * @example
 * import { decodeMatters } from 'double-random'
 *
 * const matter = { id: 'm-1', name: '消防产品', field: '消防', department: '消防救援', category: 'general' }
 * assert.deepStrictEqual(decodeMatters([matter]), { _tag: 'Right', right: [matter] })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeMatters = decodeBy(matters)

/**
 * Reads the published list of matters from unknown data. What an entry lacks by law is `checkMatterList`'s question.
 *
 * @zh 读取抽查事项清单
 * @law joint/8.fields
 * @example
 * import { decodeMatterList } from 'double-random'
 *
 * const read = decodeMatterList([{ id: 'm-1', method: 'at-random' }])
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['[0].method'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeMatterList = decodeBy(matterList)
