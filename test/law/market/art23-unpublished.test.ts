import { creditEffects, pendingLimits, type VisitState } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, resultOf, wholeLife } from '../../followup/life.js'
import { refusals, stateAfter } from '../../followup/refused.js'

const life = wholeLife('V1')

const effects = (state: VisitState) => ('files' in state ? creditEffects(state) : [])

describe('[market/23.unpublished] 查而未公示的视为未完成', () => {
  it('one department has published, the other not: not complete', () => {
    const state = stateAfter(life.slice(0, 15))
    expect(state._tag).toBe('Inspected')
    expect(pendingLimits(state).map((p) => [p.limit, p.department, p.from])).toEqual([
      ['disclosure', '消防救援机构', '2022-03-07'],
      ['followUp', '消防救援机构', '2022-03-10'],
    ])
  })
  it('both have: complete', () => {
    expect(stateAfter(life.slice(0, 16))._tag).toBe('Disclosed')
  })
  it('nothing is published before it is entered', () => {
    expect(refusals(life.slice(0, 13), life[15])).toEqual(['WrongFileState market/23.disclosure'])
  })
})

describe('[market/24.credit] 结果纳入信用记录', () => {
  it('what is published enters the record, by its latest version; what is not does not', () => {
    expect(effects(stateAfter(life.slice(0, 14)))).toEqual([])
    expect(effects(stateAfter(life.slice(0, 15))).map((e) => e._tag)).toEqual(['EnterCreditRecord'])
    const [education] = effects(stateAfter(life.slice(0, 18)))
    expect(education?._tag === 'EnterCreditRecord' && education.outcomes).toEqual(['nothing-found'])
  })
})

describe('[market/25.joint] 列入名录的信息推送共享', () => {
  it('a listing is shared, and a finding that calls for one is pointed out', () => {
    const formed = {
      ...life[6],
      results: [
        {
          ...resultOf('教育', 'unreachable'),
          callsForListing: true,
          measures: ['abnormal-operations-listing'],
        },
        resultOf('消防救援机构', 'pending-follow-up'),
      ],
    } as (typeof life)[number]
    const path = [...life.slice(0, 6), formed, ...life.slice(9, 15)]
    expect(effects(stateAfter(path)).map((e) => e.basis)).toEqual([
      'market/24.credit',
      'market/21.noSubstitute',
      'market/24.credit',
      'market/25.joint',
    ])
  })
})

describe('[joint/33.routing] 线索移交、移送', () => {
  it('what went to a case office closes only with its receipt', () => {
    expect(refusals(life.slice(0, 21), life[22])).toEqual(['StillPending joint/33.routing'])
    expect(refusals(life.slice(0, 22), life[22])).toEqual([])
  })
  it('only a matter of this visit is handed over', () => {
    expect(refusals(life.slice(0, 20), life[20], { matter: '广告' })).toEqual([
      'ResultUnexpected joint/33.routing',
    ])
  })
})

describe('[joint/34.archive] 装订成卷', () => {
  it('not while something is pending', () => {
    expect(refusals(life.slice(0, 23), life[24])).toEqual(['StillPending joint/34.archive'])
    expect(refusals(life.slice(0, 24), life[24])).toEqual([])
  })
  it('not dated before the last thing done', () => {
    expect(refusals(life.slice(0, 24), life[24], { on: day('2022-05-04') })).toEqual([
      'BeforeItsCause joint/34.archive',
    ])
  })
})
