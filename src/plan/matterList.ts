import type { Explained, Finding, NonEmpty, NotReadable } from '../law/explained.js'
import type { Category } from '../model/matter.js'
import { fields, isObject, listOf, optional } from '../model/shape.js'
import { notReadable, string, strings } from '../model/wrongShape.js'

/**
 * How a listed matter is inspected.
 *
 * @zh 检查方式
 * @law joint/3.scope
 * @category plan
 * @since 0.1.0
 */
export type MatterMethod = 'double-random' | 'other'

/**
 * A row of the list of matters, with the seven fields that joint/8 asks for; a field may be missing where the list
 * comes from outside.
 *
 * @zh 抽查事项清单条目
 * @law joint/8.fields
 * @law joint/2.list
 * @category plan
 * @since 0.1.0
 */
export interface ListedMatter {
  readonly id: string
  readonly matter?: string
  readonly object?: string
  readonly category?: Category
  readonly method?: MatterMethod
  readonly department?: string
  /** The acts that allow the check; without one the matter may not be inspected. */
  readonly basis?: ReadonlyArray<string>
  readonly content?: string
}

/**
 * The fields of joint/8, in the order of its text.
 *
 * @zh 清单栏目
 * @law joint/8.fields
 * @category plan
 * @since 0.1.0
 */
export type MatterField = Exclude<keyof ListedMatter, 'id'>

const FIELDS: NonEmpty<MatterField> = [
  'matter',
  'object',
  'category',
  'method',
  'department',
  'basis',
  'content',
]

/**
 * What was found in a list of matters, or about a matter that a plan or task takes from it.
 *
 * @zh 事项清单审查结论
 * @law joint/8.fields
 * @law market/4.basis
 * @law joint/2.list
 * @category plan
 * @since 0.1.0
 */
export type MatterFinding =
  | NotReadable
  | (Finding & { readonly _tag: 'ListInOrder'; readonly basis: 'joint/8.fields'; readonly matters: number })
  | (Finding & {
      readonly _tag: 'MatterLacks'
      readonly basis: 'joint/8.fields'
      readonly path: string
      readonly matter: string
      readonly field: MatterField
    })
  | (Finding & {
      readonly _tag: 'MatterListedTwice'
      readonly basis: 'joint/8.fields'
      readonly path: string
      readonly matter: string
      readonly first: string
    })
  | (Finding & {
      readonly _tag: 'NoStatutoryBasis'
      readonly basis: 'market/4.basis'
      readonly path: string
      readonly matter: string
    })
  | (Finding & {
      readonly _tag: 'NotOnTheList'
      readonly basis: 'joint/2.list'
      readonly path: string
      readonly matter: string
    })

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const ROWS = listOf(fields({ id: string }, 'object'), 'list')

/** A row that can be spoken of. */
const isRow = (row: unknown): row is ListedMatter => isObject(row) && typeof row['id'] === 'string'

/**
 * Checks a list of matters: every row has the seven fields, a statutory basis, and an id of its own. The value is
 * the ids of the matters that may be inspected; everything that is wrong stands in the findings, by path. A row
 * that can't be read allows nothing.
 *
 * @zh 审查抽查事项清单
 * @law joint/8.fields
 * @law market/4.basis
 * @example
 * import { checkMatterList } from 'double-random'
 *
 * const { value, because } = checkMatterList([
 *   {
 *     id: 'M1',
 *     matter: '燃气经营检查',
 *     object: '燃气经营企业',
 *     category: 'key',
 *     method: 'double-random',
 *     department: '住建',
 *     basis: ['城镇燃气管理条例'],
 *     content: '经营许可与安全管理',
 *   },
 *   { id: 'M2', matter: '无依据的检查', basis: [] },
 * ])
 * assert.deepStrictEqual(value, ['M1'])
 * assert.ok(because.some((f) => f._tag === 'NoStatutoryBasis' && f.matter === 'M2'))
 *
 * @category plan
 * @since 0.1.0
 */
export const checkMatterList = (
  list: ReadonlyArray<ListedMatter>,
): Explained<ReadonlyArray<string>, MatterFinding> => {
  const unread = notReadable('joint/8.fields')(ROWS, list)
  const rows = Array.isArray(list)
    ? (list as ReadonlyArray<unknown>).flatMap((row, i) => (isRow(row) ? [{ row, i }] : []))
    : []
  const firstAt = new Map(rows.map(({ row, i }) => [row.id, i] as const).reverse())
  const findings = rows.flatMap(({ row, i }): ReadonlyArray<MatterFinding> => {
    const at = { path: `[${i}]`, matter: row.id }
    const first = firstAt.get(row.id) ?? i
    return [
      ...(first < i
        ? [{ ...at, _tag: 'MatterListedTwice', basis: 'joint/8.fields', first: `[${first}]` } as const]
        : []),
      ...FIELDS.filter((field) => field !== 'basis' && isEmpty(row[field])).map(
        (field) =>
          ({ ...at, path: `[${i}].${field}`, _tag: 'MatterLacks', basis: 'joint/8.fields', field }) as const,
      ),
      ...(isEmpty(row.basis)
        ? [{ ...at, path: `[${i}].basis`, _tag: 'NoStatutoryBasis', basis: 'market/4.basis' } as const]
        : []),
    ]
  })
  const [found, ...others] = [...unread, ...findings]
  return {
    value: rows.flatMap(({ row: { id, basis } }) => (isEmpty(basis) ? [] : [id])),
    because:
      found === undefined
        ? [{ _tag: 'ListInOrder', basis: 'joint/8.fields', matters: rows.length }]
        : [found, ...others],
  }
}

/** The list, as far as a matter is looked up on it. */
export const listShape = listOf(fields({ id: string, basis: optional(strings) }, 'object'), 'list')

/**
 * Does every matter that a plan or a task names, by id, stand on the list? Each that does not is a finding by path, and so is
 * what is no list of names.
 *
 * @zh 核对事项是否在清单内
 * @law joint/2.list
 * @example
 * import { mattersOffList } from 'double-random'
 *
 * const off = mattersOffList([{ id: 'M1' }])(['M1', 'M9'])
 * assert.deepStrictEqual(off.map((f) => f.path), ['matters[1]'])
 *
 * @category plan
 * @since 0.1.0
 */
export const mattersOffList = (
  list: ReadonlyArray<ListedMatter>,
): ((
  matters: ReadonlyArray<string>,
) => ReadonlyArray<Extract<MatterFinding, { readonly _tag: 'NotOnTheList' | 'NotReadable' }>>) => {
  const unread = notReadable('joint/2.list')
  const unlisted = unread(listShape, list, 'list')
  const listed = new Set(unlisted.length === 0 ? list.map(({ id }) => id) : [])
  return (matters) => {
    const misfits = [...unlisted, ...unread(strings, matters, 'matters')]
    if (misfits.length > 0) return misfits
    return matters.flatMap((matter, i) =>
      listed.has(matter)
        ? []
        : [{ _tag: 'NotOnTheList', basis: 'joint/2.list', path: `matters[${i}]`, matter } as const],
    )
  }
}
