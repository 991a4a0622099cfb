import type { Checklist, ChecklistItem } from '../inspection/checklist.js'
import type { ChecklistRef } from '../inspection/result.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, id, text } from './leaves.js'
import { list, record, someOf } from './shape.js'

/** A form in one of its versions. */
export const checklistRef: Described<ChecklistRef> = record<ChecklistRef>(
  'ChecklistRef',
  { zh: '检查实施清单版本', en: 'Checklist in one of its versions' },
  { checklist: id, version: count },
)

const item = record<ChecklistItem>(
  'ChecklistItem',
  { zh: '清单条目', en: 'Item of a checklist' },
  { content: text, method: text, essentials: text, problems: text, handling: text },
)

/** The forms of the province. */
export const checklists: Described<ReadonlyArray<Checklist>> = list(
  record<Checklist>(
    'Checklist',
    { zh: '检查实施清单', en: 'Checklist' },
    { id, version: count, matter: text, items: someOf(item), claimedBy: list(text) },
  ),
)

/**
 * Reads checklists from unknown data: the list, or every fault by its path.
 *
 * @zh 读取检查实施清单
 * @law joint/27.province
 * @example
 * import { decodeChecklists } from 'double-random'
 *
 * const read = decodeChecklists([{ id: '食堂', version: 1, matter: 'm1', items: [], claimedBy: [] }])
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path, expected }) => [path, expected]), [
 *   ['[0].items', 'non-empty list'],
 * ])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeChecklists = decodeBy(checklists)
