import { citeProvision, linxiaJoint, refine, rulesetOn, sayReading, sayRulesetProblem } from 'double-random'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '../../src/calendar/plainDate.js'

describe('the words of the rulesets room', () => {
  it('name parameter, county, both values and the articles of a loosening', () => {
    const answer = refine(linxiaJoint)({
      id: 'x',
      title: { zh: '和政县', en: 'Hezheng' },
      county: '622925',
      values: { routineCeiling: { num: 12, den: 100 } },
    })
    expect(answer._tag === 'Left' && answer.left.map(sayRulesetProblem('en'))).toEqual([
      '622925: the routine ceiling (routineCeiling) of { num: 12, den: 100 } is looser than the prefecture’s { num: 10, den: 100 }; a county may only be stricter (joint/9.ceiling, joint/37.refine)',
    ])
  })

  it('name of a yearly limit only the parts that are looser or can’t be compared', () => {
    const own = linxiaJoint.parameters.yearlyLimit
    const answer = refine(linxiaJoint)({
      id: 'x',
      title: { zh: '和政县', en: 'Hezheng' },
      county: '622925',
      values: own === undefined ? {} : { yearlyLimit: { ...own.value, max: 3 } },
    })
    expect(own?.value.max).toBe(2)
    expect(answer._tag === 'Left' && answer.left.map(sayRulesetProblem('zh'))).toEqual([
      expect.stringMatching(/为\{ max: 3 \}，比州定的\{ max: 2 \}宽/),
    ])
  })

  it('say what to do about an unknown first day', () => {
    const answer = rulesetOn([linxiaJoint])(dayOfNumber(19_000))
    expect(answer._tag === 'Left' && answer.left.map(sayRulesetProblem('zh'))).toEqual([
      '规则集“linxia-joint”的施行日期不明，请自行写明 from',
    ])
  })

  it('cite provisions and readings', () => {
    expect(citeProvision('zh')('joint/9.ceiling')).toBe(
      'joint/9.ceiling（原则）：日常检查的抽查比例一般不超过10%',
    )
    expect(sayReading('zh')('I-04')).toBe('I-04：事件当日是否计入？不计入；事件可以发生在休息日')
  })
})
