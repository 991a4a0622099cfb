import { type Subject, scopeKind, selectScope, unwrap } from 'double-random'
import { describe, expect, it } from 'vitest'

const subject = (id: string, region: string, riskClass: 'A' | 'D'): Subject => ({
  id,
  name: id,
  kind: 'enterprise',
  region,
  rosters: ['食品'],
  riskClass,
})
const subjects = [
  subject('a', '临夏市', 'A'),
  subject('b', '临夏市', 'D'),
  subject('c', '永靖县', 'A'),
  subject('d', '永靖县', 'D'),
]
const yongjing = { stratum: '永靖', where: { _tag: 'region', anyOf: ['永靖县'] } } as const

describe('[market/11.scope] 不定向、定向与结合', () => {
  it.each([
    ['undirected', { classes: [{ stratum: 'all' }] }, ['a', 'b', 'c', 'd']],
    ['directed', { classes: [yongjing] }, ['c', 'd']],
    ['combined', { classes: [yongjing, { stratum: 'rest' }] }, ['a', 'b', 'c', 'd']],
  ] as const)('%s: who is in scope', (kind, scope, expected) => {
    expect(scopeKind(scope)).toBe(kind)
    expect(unwrap(selectScope(scope)({ subjects })).value.rows.map(({ id }) => id)).toEqual(expected)
  })
})

describe('[joint/20.directed] 按类型、规模、行业、区域定向', () => {
  it('composes conditions: class D in Yongjing', () => {
    const where = { _tag: 'all', of: [yongjing.where, { _tag: 'riskClass', anyOf: ['D'] }] } as const
    const { value } = unwrap(
      selectScope({ classes: [{ stratum: 's', where }], reason: 'complaints' })({ subjects }),
    )
    expect(value.rows).toEqual([{ id: 'd', stratum: 's' }])
  })
})
