import { linxiaJoint } from 'double-random'
import { describe, expect, it } from 'vitest'
import { outcome } from './people.js'

describe('[joint/24.recusal] 身份不明的按有利害关系处理', () => {
  it('asked of a roster without experts or declarations: everyone on it, and nobody else', () => {
    const { value, because } = outcome({}, linxiaJoint, () => 'unknown')
    expect(value.request.visits[0]?.recused).toEqual(['马', '王', '李', '赵'])
    expect(because.filter(({ _tag }) => _tag === 'IdentityUnknown')).toEqual(
      ['马', '王', '李', '赵'].map((inspector) => ({
        _tag: 'IdentityUnknown',
        basis: 'joint/24.recusal',
        reading: 'I-11',
        visit: 'V1',
        inspector,
      })),
    )
    expect(value.status).toBe('infeasible')
  })
})
