import { caps2025, combine, inspectVisit, linxiaJoint, type VisitEvent } from 'double-random'
import { describe, expect, it } from 'vitest'
import { resultOf, wholeLife } from '../../followup/life.js'
import { refusals, stateAfter } from '../../followup/refused.js'

const life = wholeLife('V1')
const [precheck, formed] = [life[3], life[6]] as [VisitEvent, VisitEvent]
const canteen = { checklist: '食堂', version: 2 }
const fire = { checklist: '消防', version: 1 }

/** A life in which each matter has a form of its own. */
const two = [
  ...life.slice(0, 3),
  {
    ...precheck,
    forms: [
      { ...canteen, matter: '食堂' },
      { ...fire, matter: '消防' },
    ],
  } as VisitEvent,
  ...life.slice(4, 6),
]
const results = (used: object, other: object = {}) => [
  { ...resultOf('教育'), ...used },
  { ...resultOf('消防救援机构'), ...other },
]

describe('[joint/26.form] 结果注明所用表单的版本', () => {
  it('where one form was chosen, a result refers to it', () => {
    const state = stateAfter(life.slice(0, 7))
    const used = 'files' in state ? state.files.flatMap((f) => f.versions.flatMap((v) => v.results)) : []
    expect(used.map((r) => r.form)).toEqual([
      { checklist: '幼儿园', version: 3 },
      { checklist: '幼儿园', version: 3 },
    ])
  })

  it.each([
    ['its own form, in the version chosen', { form: canteen }, []],
    ['another version', { form: { ...canteen, version: 1 } }, ['FormNotChosen joint/26.form']],
    ['the form of another matter', { form: fire }, ['FormNotChosen joint/26.form']],
    ['none named, as only one was chosen', {}, []],
  ])('%s', (_name, used, expected) => {
    expect(refusals(two, formed, { results: results(used) })).toEqual(expected)
  })

  it('of several forms for a matter, the one that was used is named', () => {
    const both = [
      ...life.slice(0, 3),
      { ...precheck, forms: [canteen, fire] } as VisitEvent,
      ...life.slice(4, 6),
    ]
    expect(refusals(both, formed)).toEqual(['FormNotChosen joint/26.form', 'FormNotChosen joint/26.form'])
    expect(refusals(both, formed, { results: results({ form: canteen }, { form: fire }) })).toEqual([])
  })

  it('every matter has a form, and no form is of a matter that is not inspected', () => {
    const forms = (chosen: ReadonlyArray<object>) => refusals(life.slice(0, 3), precheck, { forms: chosen })
    expect(forms([{ ...canteen, matter: '食堂' }])).toEqual(['FormNotChosen joint/26.form'])
    expect(forms([canteen, { ...fire, matter: '广告' }])).toEqual(['UnknownItem joint/26.form'])
  })

  it('a correction and a resubmission refer to it as well', () => {
    const other = { results: [{ ...resultOf('教育'), form: canteen }] }
    expect(refusals(life.slice(0, 8), life[8], other)).toEqual(['FormNotChosen joint/26.form'])
    const corrected = { outcome: { _tag: 'Corrected', ...other } }
    expect(refusals(life.slice(0, 17), life[17], corrected)).toEqual(['FormNotChosen joint/26.form'])
  })
})

describe('[joint/30.precheck] 一对象一表单', () => {
  it('a form is used in one version', () => {
    const forms = [canteen, { ...canteen, version: 1 }]
    expect(refusals(life.slice(0, 3), precheck, { forms })).toEqual(['FormInTwoVersions joint/30.precheck'])
  })
})

describe('[market/17.methods] [caps2025/noThirdParty] 结论的出处', () => {
  const party = { kind: 'entrusted-third-party', from: '检测公司', reference: '报告1' } as const
  it('a result that rests on a conclusion of others says where it comes from', () => {
    const nameless = results({ sources: [{ ...party, reference: ' ' }] })
    expect(refusals(life.slice(0, 6), formed, { results: nameless })).toEqual([
      'SourceNotNamed market/17.methods',
    ])
    expect(refusals(life.slice(0, 6), formed, { results: results({ sources: [party] }) })).toEqual([])
  })

  it('under the rules of 2025 it rests on no third party', () => {
    const rules = combine(linxiaJoint)(caps2025({ max: 2 }))
    const state = stateAfter(life.slice(0, 6))
    if (rules._tag === 'Left' || state._tag !== 'OnSite') throw new Error('no rules')
    const refused = inspectVisit(rules.right)({
      state,
      formed: {
        _tag: 'ByInspection',
        on: state.arrival.on,
        confirmedBy: ['马', '赵'],
        signature: { _tag: 'Signed', by: '园长' },
      },
      results: [{ ...resultOf('教育'), sources: [party] }, resultOf('消防救援机构')],
    })
    expect(refused._tag === 'Left' && refused.left.map((r) => r._tag)).toEqual(['ThirdPartyForbidden'])
  })
})
