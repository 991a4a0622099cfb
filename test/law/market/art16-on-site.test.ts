import { checkMethods, linxiaMarket, obstructionNotice } from 'double-random'
import { describe, expect, it } from 'vitest'
import { resultOf, wholeLife } from '../../followup/life.js'
import { refusals, stateAfter } from '../../followup/refused.js'

const life = wholeLife('V1')

describe('[market/16.two] 检查人员不少于两人并出示证件', () => {
  const two = [
    { id: '马', certificate: { number: '甘29-1' } },
    { id: '王', certificate: { number: '甘29-2' } },
  ]
  it.each([
    ['two of the team', two, []],
    ['one alone', two.slice(0, 1), ['TooFewInspectors joint/30.onSite']],
    ['one person noted twice', [two[0], two[0]], ['TooFewInspectors joint/30.onSite']],
    ['one of them not of the team', [two[0], { ...two[1], id: '钱' }], ['NotOnTeam joint/30.onSite']],
    [
      'a certificate without a number',
      [two[0], { id: '王', certificate: { number: '' } }],
      ['CertificateNotValid market/16.two'],
    ],
  ])('%s', (_name, inspectors, expected) => {
    expect(refusals(life.slice(0, 4), life[4], { inspectors })).toEqual(expected)
  })

  it.each([
    ['until that day', { until: '2022-03-07' }, 0],
    ['until the day before', { until: '2022-03-06' }, 1],
    ['from that day', { from: '2022-03-07' }, 0],
    ['from the day after', { from: '2022-03-08' }, 1],
  ])('certificate valid %s', (_name, validity, count) => {
    const inspectors = [two[0], { id: '王', certificate: { number: '甘29-2', ...validity } }]
    expect(refusals(life.slice(0, 4), life[4], { inspectors }).length).toBe(count)
  })
})

describe('[market/16.listOnly] 检查事项不超出清单', () => {
  it('a result on a matter that was not ordered is refused', () => {
    const results = [
      resultOf('教育'),
      resultOf('消防救援机构'),
      { matter: '广告', department: '教育', outcomes: ['nothing-found'] },
    ]
    expect(refusals(life.slice(0, 6), life[6], { results })).toEqual(['ResultUnexpected market/16.listOnly'])
  })
})

describe('[market/17.methods] 检查方式与引用结论', () => {
  it('on paper, on site, online; a conclusion of others needs its source', () => {
    const check = checkMethods(linxiaMarket)
    expect(check({ methods: ['on-paper', 'online'], sources: [] }).value).toBe(true)
    const nameless = [{ kind: 'court', from: '临夏市法院', reference: '' }] as const
    expect(check({ methods: ['on-paper'], sources: nameless }).because[0]._tag).toBe('SourceNotNamed')
  })
})

describe('[market/19.signature] 签字盖章，或注明原因', () => {
  it.each([
    ['signed', { _tag: 'Signed', by: '园长' }, []],
    ['not signed, with the reason', { _tag: 'Unsigned', reason: '拒绝签字', witness: '村干部' }, []],
    ['not signed, no reason', { _tag: 'Unsigned', reason: ' ' }, ['ReasonMissing market/19.signature']],
    ['signed by nobody', { _tag: 'Signed', by: '' }, ['ReasonMissing market/19.signature']],
  ])('%s', (_name, signature, expected) => {
    expect(refusals(life.slice(0, 6), life[6], { signature })).toEqual(expected)
  })
})

describe('[market/21.noSubstitute] 应列入经营异常的不得以责令改正代替', () => {
  const listing = { ...resultOf('教育', 'unreachable'), callsForListing: true }
  it.each([
    ['an order to correct alone', { measures: ['ordered-to-correct'] }, 1],
    ['order and guidance', { measures: ['ordered-to-correct', 'guidance'] }, 1],
    ['order and listing', { measures: ['ordered-to-correct', 'abnormal-operations-listing'] }, 0],
    ['left pending', { outcomes: ['pending-follow-up'], measures: ['ordered-to-correct'] }, 0],
    [
      'people judged that it does not call for listing',
      { callsForListing: false, measures: ['ordered-to-correct'] },
      0,
    ],
  ])('%s', (_name, change, count) => {
    const results = [{ ...listing, ...change }, resultOf('消防救援机构')]
    expect(refusals(life.slice(0, 6), life[6], { results }).length).toBe(count)
  })
})

describe('[market/21.routing] 转业务机构、立案、移送其他机关、司法机关', () => {
  it.each(['daily-supervisor', 'case-office', 'other-authority', 'judiciary'])('%s', (route) => {
    expect(refusals(life.slice(0, 20), life[20], { route })).toEqual([])
  })
  it('nowhere else', () => {
    expect(refusals(life.slice(0, 20), life[20], { route: 'shelf' })).toEqual(['BadEvent route'])
  })
})

describe('[market/22.obstruction] 不予配合公示名称、次数、时间、情形', () => {
  it('is put together from what was noted', () => {
    const state = stateAfter(life)
    const obstructions = 'obstructions' in state ? state.obstructions : []
    expect(obstructionNotice({ subject: 'S', name: '幼儿园', obstructions })).toEqual([
      {
        subject: 'S',
        name: '幼儿园',
        count: 1,
        times: [{ kind: 'refused-material', on: '2022-03-07', circumstance: '拒绝出示台账' }],
      },
    ])
  })
  it('needs the circumstance, and one of the four kinds', () => {
    expect(refusals(life.slice(0, 5), life[5], { circumstance: '' })).toEqual([
      'ReasonMissing market/22.obstruction',
    ])
    expect(refusals(life.slice(0, 5), life[5], { kind: 'rude' })).toEqual(['BadEvent kind'])
  })
})
