import { caps2025, combine, linxiaJoint } from 'double-random'
import { describe, expect, it } from 'vitest'

const both = combine(linxiaJoint)(caps2025({ max: 2 }))
if (both._tag === 'Left') throw new Error('nothing in the overlay contradicts the joint rules')
const { parameters } = both.right

describe('[caps2025/approval] 每次入企检查须经负责人事先批准', () => {
  it('holds under the overlay, and not without it', () => {
    expect(parameters.headApproval).toEqual({ value: true, bases: ['caps2025/approval'], force: 'hard' })
    expect(linxiaJoint.parameters.headApproval).toBeUndefined()
  })
})

describe('[caps2025/noThirdParty] 第三方和中介机构不得入企检查', () => {
  it('holds under the overlay, and not without it', () => {
    expect(parameters.thirdParties).toEqual({
      value: 'forbidden',
      bases: ['caps2025/noThirdParty'],
      force: 'hard',
    })
    expect(linxiaJoint.parameters.thirdParties).toBeUndefined()
  })
})

describe('[caps2025/certified] 无执法证件的人员不得入企检查', () => {
  it('holds under the overlay, and not without it', () => {
    expect(parameters.certifiedOnly).toEqual({ value: true, bases: ['caps2025/certified'], force: 'hard' })
    expect(linxiaJoint.parameters.certifiedOnly).toBeUndefined()
  })
})
