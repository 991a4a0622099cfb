import { comparable } from './cell.js'

/**
 * What kind of thing a row's object is; only some are subjects of a roster as they stand.
 *
 * @zh 对象性质
 * @law joint/10.rosters
 * @category plan
 * @since 0.1.0
 */
export type ObjectKind =
  | 'entity'
  | 'product'
  | 'project'
  /** Entities in a passing condition: those that have published their report of the year. */
  | 'condition'
  /** A list of suspects, which is hardly a pool to draw from. */
  | 'suspects'
  /** A level of government, to be expanded before anything can be drawn. */
  | 'government'

/**
 * The class of subjects that a row draws from.
 *
 * @zh 对象类别
 * @law joint/11.annotations
 * @category plan
 * @since 0.1.0
 */
export interface ObjectClass {
  readonly name: string
  readonly kind: ObjectKind
  /** Can a draw be made from it as it stands? */
  readonly drawable: boolean
  /** Where the name comes from: the object cell, or the matter where that cell only says 企业. */
  readonly from: 'object' | 'matter'
}

const GENERIC = /^(?:企业|单位|经营者|经营主体|市场主体|个体工商户)$/u
const FIELD_ENDING = /(?:行政|监督)?(?:检查|监管)$/u
const KINDS: ReadonlyArray<readonly [RegExp, ObjectKind]> = [
  [/^(?:各|全州)?(?:县|市|州|县\(市\)|县市)+(?:人民政府|政府)?$/u, 'government'],
  [/^涉嫌/u, 'suspects'],
  [/^已/u, 'condition'],
  [/项目$/u, 'project'],
  [/产品$/u, 'product'],
]

/** The kind an object's own words show; an entity where they show nothing else. */
export const objectKind = (object: string): ObjectKind => {
  const text = comparable(object)
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'entity'
}

/** Does the cell only say 企业 or the like, so that the class has to come from the matter? */
export const isGeneric = (object: string): boolean => GENERIC.test(comparable(object))

/**
 * The class a row draws from. A generic object takes its class from the matter: the field's name without its
 * ending, where the matter repeats it (政府采购代理机构行政检查 gives 政府采购代理机构).
 */
export const objectClassOf = (facts: {
  readonly field: string
  readonly matter: string
  readonly object: string
}): ObjectClass => {
  const stem = comparable(facts.field).replace(FIELD_ENDING, '')
  const kind = objectKind(facts.object)
  const fromMatter = isGeneric(facts.object) && stem !== '' && comparable(facts.matter).includes(stem)
  return fromMatter
    ? { name: stem, kind, drawable: true, from: 'matter' }
    : { name: facts.object, kind, drawable: kind !== 'government', from: 'object' }
}
