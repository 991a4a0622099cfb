import { days, linxiaJoint, linxiaMarket, type Refinement, refine, workdays } from 'double-random'
import { describe, expect, it } from 'vitest'

const county = { id: 'dongxiang', title: { zh: '东乡族自治县', en: 'Dongxiang' }, county: '622926' }
const own = (values: Refinement['values']): Refinement => ({ ...county, values })

describe('[joint/37.refine] 县市可以细化，只能更严或补充未定之处', () => {
  it('a lower ceiling is stricter, and both articles are cited', () => {
    const answer = refine(linxiaJoint)(own({ routineCeiling: { num: 8, den: 100 } }))
    expect(answer._tag === 'Right' && answer.right.parameters.routineCeiling).toEqual({
      value: { num: 8, den: 100 },
      bases: ['joint/9.ceiling', 'joint/37.refine'],
      force: 'soft',
    })
  })

  it('a higher ceiling, a lower floor, a longer limit, a smaller team: each is named', () => {
    const joint = refine(linxiaJoint)(
      own({ routineCeiling: { num: 11, den: 100 }, teamSize: 1, entry: workdays(21), objection: days(59) }),
    )
    expect(
      joint._tag === 'Left' && joint.left.map((p) => (p._tag === 'RefinementLoosens' ? p.parameter : p._tag)),
    ).toEqual(['routineCeiling', 'teamSize', 'entry', 'objection'])
    expect(joint._tag === 'Left' && joint.left[0]).toEqual({
      _tag: 'RefinementLoosens',
      parameter: 'routineCeiling',
      county: '622926',
      value: { num: 11, den: 100 },
      prefecture: { num: 10, den: 100 },
      bases: ['joint/9.ceiling', 'joint/37.refine'],
    })
    const market = refine(linxiaMarket)(
      own({ coverageFloor: { num: 4, den: 100 }, planDue: { month: 1, day: 16 } }),
    )
    expect(market._tag === 'Left' && market.left.length).toBe(2)
  })

  it('what the prefecture leaves open may be set', () => {
    const answer = refine(linxiaJoint)(own({ coverageFloor: { num: 8, den: 100 } }))
    expect(answer._tag === 'Right' && answer.right.parameters.coverageFloor).toEqual({
      value: { num: 8, den: 100 },
      bases: ['joint/37.refine'],
      force: 'hard',
    })
  })

  it('a limit in another unit cannot be compared, so it is not let through', () => {
    const answer = refine(linxiaJoint)(own({ entry: days(20) }))
    expect(answer._tag === 'Left' && answer.left[0]).toMatchObject({
      _tag: 'NotComparable',
      parameter: 'entry',
    })
  })

  it('a stricter count with a looser exemption is not stricter', () => {
    const base = linxiaJoint.parameters.yearlyLimit?.value
    if (base === undefined) throw new Error('joint/17 sets the limit')
    const answer = refine(linxiaJoint)(own({ yearlyLimit: { ...base, max: 1, exemption: 'wide' } }))
    expect(answer._tag === 'Left' && answer.left[0]._tag).toBe('NotComparable')
  })
})
