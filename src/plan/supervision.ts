import type { Explained, Finding, NonEmpty, NotReadable } from '../law/explained.js'
import { fields, optional } from '../model/shape.js'
import { notReadable, oneOf, string } from '../model/wrongShape.js'
import { type ListedMatter, listShape } from './matterList.js'

/**
 * The fields whose matters, while they are not on the list, keep the stricter supervision that they have.
 *
 * @zh 重点领域
 * @law market/6.keyAreas
 * @category plan
 * @since 0.1.0
 */
export type KeyArea = 'drug' | 'medical-device' | 'cosmetic' | 'key-food' | 'public-safety' | 'public-health'

/**
 * How a matter is to be supervised: by double-random checks alone, as strictly as before, by a check of another
 * listed method, not yet (it is on no list), or not at all.
 *
 * @zh 监管方式
 * @law market/6.listed
 * @law joint/3.scope
 * @category plan
 * @since 0.1.0
 */
export type Supervision = 'double-random' | 'as-before' | 'other-method' | 'not-listed' | 'forbidden'

/**
 * Why a matter is supervised so.
 *
 * @zh 监管方式理由
 * @law market/6.listed
 * @law market/6.keyAreas
 * @law market/4.basis
 * @law joint/3.scope
 * @category plan
 * @since 0.1.0
 */
export type SupervisionFinding =
  | NotReadable
  | (Finding & { readonly matter: string } & (
        | { readonly _tag: 'ByDoubleRandom'; readonly basis: 'market/6.listed' | 'joint/3.scope' }
        | {
            readonly _tag: 'KeepsStrictSupervision'
            readonly basis: 'market/6.keyAreas'
            readonly area: KeyArea
          }
        | { readonly _tag: 'ByAnotherMethod'; readonly basis: 'joint/3.scope' }
        | { readonly _tag: 'OnNoList'; readonly basis: 'joint/2.list' }
        | { readonly _tag: 'MayNotBeInspected'; readonly basis: 'market/4.basis' }
      ))

const ASKED = fields(
  {
    matter: string,
    keyArea: optional(
      oneOf('drug', 'medical-device', 'cosmetic', 'key-food', 'public-safety', 'public-health'),
    ),
  },
  'object',
)

/**
 * Decides how a matter is to be supervised, by the list of matters: a listed one whose method is double random is
 * inspected that way and no other; key areas outside the list keep their stricter supervision; a listed matter
 * without a statutory basis may not be inspected. What can't be read stands on no list.
 *
 * @zh 确定监管方式
 * @law market/6.listed
 * @law market/6.keyAreas
 * @law market/4.basis
 * @law joint/3.scope
 * @example
 * import { supervisionOf } from 'double-random'
 *
 * const of = supervisionOf([{ id: 'M1', method: 'double-random', basis: ['广告法'] }])
 * assert.strictEqual(of({ matter: 'M1' }).value, 'double-random')
 * assert.strictEqual(of({ matter: '疫苗检查', keyArea: 'drug' }).value, 'as-before')
 *
 * @category plan
 * @since 0.1.0
 */
export const supervisionOf = (
  list: ReadonlyArray<ListedMatter>,
): ((asked: {
  readonly matter: string
  readonly keyArea?: KeyArea
}) => Explained<Supervision, SupervisionFinding>) => {
  const unread = notReadable('joint/2.list')
  const unlisted = unread(listShape, list, 'list')
  const byId = new Map(unlisted.length === 0 ? list.map((row) => [row.id, row] as const) : [])
  return (asked) => {
    const [misfit, ...misfits] = [...unlisted, ...unread(ASKED, asked)]
    if (misfit !== undefined) return { value: 'not-listed', because: [misfit, ...misfits] }
    const { matter, keyArea } = asked
    const row = byId.get(matter)
    const say = (
      value: Supervision,
      ...because: NonEmpty<SupervisionFinding>
    ): Explained<Supervision, SupervisionFinding> => ({ value, because })
    if (row === undefined)
      return keyArea === undefined
        ? say('not-listed', { _tag: 'OnNoList', basis: 'joint/2.list', matter })
        : say('as-before', {
            _tag: 'KeepsStrictSupervision',
            basis: 'market/6.keyAreas',
            matter,
            area: keyArea,
          })
    if ((row.basis ?? []).length === 0)
      return say('forbidden', { _tag: 'MayNotBeInspected', basis: 'market/4.basis', matter })
    return row.method === 'double-random'
      ? say(
          'double-random',
          { _tag: 'ByDoubleRandom', basis: 'market/6.listed', matter },
          { _tag: 'ByDoubleRandom', basis: 'joint/3.scope', matter },
        )
      : say('other-method', { _tag: 'ByAnotherMethod', basis: 'joint/3.scope', matter })
  }
}

/**
 * The four parts that make a check double-random, in the order of market/3.
 *
 * @zh 双随机要件名称
 * @law market/3.definition
 * @category plan
 * @since 0.1.0
 */
export type Element = 'subjects-drawn' | 'inspectors-drawn' | 'matter-listed' | 'result-published'

/**
 * Whether a check is what the law calls double-random, part by part.
 *
 * @zh 双随机要件
 * @law market/3.definition
 * @category plan
 * @since 0.1.0
 */
export type ElementFinding = Finding & {
  readonly basis: 'market/3.definition'
  readonly element: Element
} & ({ readonly _tag: 'ElementPresent' } | { readonly _tag: 'ElementMissing' })

/**
 * Is a check double-random? Only if its subjects were drawn, its inspectors were drawn, its matter is on the list
 * and its result is published; each part is a finding. Only a plain yes counts.
 *
 * @zh 判定是否双随机检查
 * @law market/3.definition
 * @example
 * import { isDoubleRandom } from 'double-random'
 *
 * const check = { 'subjects-drawn': true, 'inspectors-drawn': true, 'matter-listed': true, 'result-published': false }
 * assert.strictEqual(isDoubleRandom(check).value, false)
 *
 * @category plan
 * @since 0.1.0
 */
export const isDoubleRandom = (
  check: Readonly<Record<Element, boolean>>,
): Explained<boolean, ElementFinding> => {
  const given: Readonly<Record<string, unknown>> = { ...check }
  const part = (element: Element): ElementFinding =>
    given[element] === true
      ? { _tag: 'ElementPresent', basis: 'market/3.definition', element }
      : { _tag: 'ElementMissing', basis: 'market/3.definition', element }
  const because = [
    part('subjects-drawn'),
    part('inspectors-drawn'),
    part('matter-listed'),
    part('result-published'),
  ] as const
  return { value: because.every((f) => f._tag === 'ElementPresent'), because }
}
