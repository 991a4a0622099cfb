import { routeFinding, unwrap, type VisitEvent } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, resultOf, wholeLife } from '../../followup/life.js'
import { refusals } from '../../followup/refused.js'

const life = wholeLife('V1')
const at = (id: string, on: string) => ({ id, visit: 'V1', on: day(on) })

/** A life whose fire inspection calls for the list of abnormal operations and is left to follow-up. */
const calling = life.slice(0, 20).map((e): VisitEvent => {
  const listing = { ...resultOf('消防救援机构', 'pending-follow-up'), callsForListing: true }
  if (e._tag === 'ResultsFormed') return { ...e, results: [resultOf('教育'), listing] }
  return e._tag === 'ResultsCorrected' ? { ...e, results: [listing] } : e
})
const open = (id: string, route: 'daily-supervisor' | 'case-office'): VisitEvent => ({
  ...at(`open ${id}`, '2022-03-15'),
  _tag: 'FollowUpOpened',
  followUp: id,
  department: '消防救援机构',
  matter: '消防',
  route,
  to: '某机构',
})
const close = (id: string, measures: ReadonlyArray<string>): VisitEvent =>
  ({
    ...at(`close ${id}`, '2022-05-01'),
    _tag: 'FollowUpClosed',
    followUp: id,
    result: '办结',
    measures,
  }) as VisitEvent

describe('[market/21.noSubstitute] 后续处置也不得以责令改正代替', () => {
  it.each([
    ['an order alone', ['ordered-to-correct'], ['ClosedByOrderAlone market/21.noSubstitute']],
    ['nothing said', [], ['ClosedByOrderAlone market/21.noSubstitute']],
    ['an order and the listing', ['ordered-to-correct', 'abnormal-operations-listing'], []],
    ['a case', ['case-filed'], []],
  ])('%s', (_name, measures, expected) => {
    expect(refusals([...calling, open('f1', 'daily-supervisor')], close('f1', measures))).toEqual(expected)
  })

  it('not while another follow-up of the finding is open, which then ends it', () => {
    const both = [...calling, open('f1', 'daily-supervisor'), open('f2', 'daily-supervisor')]
    expect(refusals(both, close('f1', ['guidance']))).toEqual([])
    expect(refusals([...both, close('f1', ['guidance'])], close('f2', ['guidance']))).toEqual([
      'ClosedByOrderAlone market/21.noSubstitute',
    ])
  })

  it('what went to a case office did more', () => {
    const received: VisitEvent = {
      ...at('r', '2022-03-16'),
      _tag: 'TransferReceived',
      followUp: 'f1',
      number: '1号',
    }
    expect(refusals([...calling, open('f1', 'case-office'), received], close('f1', []))).toEqual([])
  })
})

describe('[joint/34.archive] 待后续处理的发现须有处置', () => {
  it('a finding left pending keeps the visit from the archive until it is followed up', () => {
    expect(refusals(life.slice(0, 20), life[24])).toEqual(['StillPending joint/34.archive'])
  })
  it('nor before its last correction or the end of its task', () => {
    const late = { ...at('late', '2022-07-01'), _tag: 'ResultsCorrected', department: '教育', reason: '误' }
    const path = [...life.slice(0, 24), { ...late, results: [resultOf('教育')] }] as ReadonlyArray<VisitEvent>
    expect(refusals(path, life[24])).toEqual(['BeforeItsCause joint/34.archive'])
    expect(refusals(path, life[24], { on: day('2022-07-01') })).toEqual([])
  })
})

describe('[joint/33.routing] 谁审批谁监管、谁主管谁监管；移送', () => {
  const facts = { suspectedCrime: false, meetsFiling: false, correctedInTime: false }
  const route = routeFinding({
    approves: '审批局',
    inCharge: '教育局',
    caseOffice: '大队',
    judiciary: '公安',
  })
  it.each([
    ['not put right: who approves', {}, ['daily-supervisor', '审批局']],
    ['meets the conditions for a case', { meetsFiling: true }, ['case-office', '大队']],
    [
      'a case even where it was put right',
      { meetsFiling: true, correctedInTime: true },
      ['case-office', '大队'],
    ],
    ['another has jurisdiction', { jurisdictionOf: '税务', meetsFiling: true }, ['other-authority', '税务']],
    ['may be a crime', { suspectedCrime: true, jurisdictionOf: '税务' }, ['judiciary', '公安']],
  ])('%s', (_name, more, expected) => {
    const { value } = unwrap(route({ ...facts, ...more }))
    expect([value?.route, value?.to]).toEqual(expected)
  })
  it('who is in charge, where nothing needs approval; nobody, where it was put right', () => {
    const plain = routeFinding({ inCharge: '教育局', caseOffice: '大队', judiciary: '公安' })
    expect(unwrap(plain(facts)).value?.to).toBe('教育局')
    expect(unwrap(plain({ ...facts, correctedInTime: true })).value).toBe(null)
  })
  it('a receipt has a number', () => {
    expect(refusals(life.slice(0, 21), life[21], { number: '' })).toEqual(['ReasonMissing joint/33.routing'])
  })
})
