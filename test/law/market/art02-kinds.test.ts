import { isMarketEntity, type SubjectKind } from 'double-random'
import { describe, expect, it } from 'vitest'

describe('[market/2.kinds] who is a market entity', () => {
  it.each<[string, SubjectKind, boolean]>([
    ['企业', 'enterprise', true],
    ['农民专业合作社', 'cooperative', true],
    ['个体工商户', 'sole-trader', true],
    ['在华从事生产经营活动的外国（地区）企业', 'foreign-enterprise', true],
    ['产品', 'product', false],
    ['项目', 'project', false],
    ['行为', 'conduct', false],
    ['其他', 'other', false],
  ])('%s', (_text, kind, entity) => {
    expect(isMarketEntity({ kind })).toBe(entity)
  })
})
