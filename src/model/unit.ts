/**
 * A region at the scale the rules speak of: a county (县、市) or the prefecture (州) itself.
 *
 * @zh 地区
 * @law joint/15.fields
 * @category model
 * @since 0.1.0
 */
export interface Region {
  readonly id: string
  readonly name: string
  readonly level: 'prefecture' | 'county'
}

/**
 * A bureau of one department in one region: 市场监管局 of 临夏县.
 *
 * @zh 监管单位
 * @law joint/13.owner
 * @category model
 * @since 0.1.0
 */
export interface Unit {
  readonly id: string
  readonly department: string
  readonly region: string
}
