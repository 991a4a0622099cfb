import { type DutyFacts, explain, liabilityProvisions, noFacts } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** A sheet on which everything is denied. */
const denied = Object.fromEntries(Object.keys(noFacts).map((k) => [k, 'no'])) as unknown as DutyFacts
const told = (facts: Partial<DutyFacts>, basis: string, sheet: DutyFacts = denied) =>
  liabilityProvisions({ ...sheet, ...facts }).because.flatMap((f) =>
    f.basis === basis && f._tag !== 'NoGroundNamed' ? [[f._tag, f.ground, f.standing]] : [],
  )
const FOR = 'SpeaksForLiability'
const AGAINST = 'SpeaksAgainstLiability'

describe.each(['market/28.liable', 'joint/36.liability'])('%s: the four named grounds', (basis) => {
  it.each<[string, Partial<DutyFacts>, ReadonlyArray<string>]>([
    ['未按要求抽查，造成不良后果', { inspectionFailed: 'yes', harm: 'yes' }, ['inspection-failed']],
    ['未按要求抽查，未造成不良后果', { inspectionFailed: 'yes' }, []],
    ['未及时公示，造成不良后果', { publicationFailed: 'yes', harm: 'yes' }, ['publication-failed']],
    ['未及时公示，未造成不良后果', { publicationFailed: 'yes' }, []],
    ['涉嫌犯罪未移送', { crimeSuspected: 'yes' }, ['not-transferred']],
    ['涉嫌犯罪已移送', { crimeSuspected: 'yes', transferred: 'yes' }, []],
    ['不执行或者拖延执行', { taskRefusedOrDelayed: 'yes' }, ['refused-or-delayed']],
  ])('%s', (_case, facts, grounds) => {
    expect(told(facts, basis).filter(([tag]) => tag === FOR)).toEqual(grounds.map((g) => [FOR, g, 'bears']))
  })
})

describe.each(['market/29.excused', 'joint/36.liability'])('%s: the four named excuses', (basis) => {
  it.each<[string, Partial<DutyFacts>, ReadonlyArray<string>]>([
    ['已履行抽查职责', { dutyDoneByPlan: 'yes' }, ['duty-done']],
    ['技术手段限制', { beyondTechnique: 'yes' }, ['beyond-technique']],
    ['事故与检查无因果关系', { accident: 'yes' }, ['no-causation']],
    ['事故与检查有因果关系', { accident: 'yes', accidentCausedByInspection: 'yes' }, []],
    ['委托机构虚假报告', { falseReportByThirdParty: 'yes' }, ['false-report']],
  ])('%s', (_case, facts, grounds) => {
    expect(told(facts, basis).filter(([tag]) => tag === AGAINST)).toEqual(
      grounds.map((g) => [AGAINST, g, 'bears']),
    )
  })
})

describe('[market/27.exempt] kept to the list, not drawn or nothing found, no abuse', () => {
  const kept = { keptToList: 'yes' } as const
  it.each<[string, Partial<DutyFacts>, ReadonlyArray<string>]>([
    ['未被抽到', kept, ['bears']],
    ['抽到未查出问题', { ...kept, drawn: 'yes' }, ['bears']],
    ['抽到并查出问题', { ...kept, drawn: 'yes', found: 'yes' }, []],
    ['未照单履职', {}, []],
    ['滥用职权', { ...kept, abuseOfPower: 'yes' }, []],
    ['徇私舞弊', { ...kept, favouritism: 'yes' }, []],
    ['是否徇私不明', { ...kept, favouritism: 'unknown' }, ['open']],
    ['是否抽到不明', { ...kept, drawn: 'unknown' }, ['open']],
  ])('%s', (_case, facts, standings) => {
    expect(told(facts, 'market/27.exempt')).toEqual(standings.map((s) => [AGAINST, 'kept-to-list', s]))
  })
})

describe('[market/28.liable] what is not known stays open, what is ruled out is gone', () => {
  it('harm unknown: open, and named', () => {
    const { because } = liabilityProvisions({ ...denied, inspectionFailed: 'yes', harm: 'unknown' })
    expect(because.map((f) => ('unknown' in f ? f.unknown : []))).toEqual([['harm'], ['harm']])
    expect(explain('zh')(because[0])).toBe(
      '可能追责：未按要求抽查检查（market/28.liable）；待查明：是否造成不良后果；须由人判断：不良后果、因果关系',
    )
  })
})

describe('[market/29.excused] excuses are told beside grounds; neither outweighs the other', () => {
  it('both are listed', () => {
    const facts = { taskRefusedOrDelayed: 'yes', dutyDoneByPlan: 'yes' } as const
    expect(told(facts, 'joint/36.liability').map(([tag]) => tag)).toEqual([FOR, AGAINST])
  })
})

describe('[joint/36.liability] nothing is ever concluded', () => {
  const sheet = fc.record(
    Object.fromEntries(
      Object.keys(noFacts).map((k) => [k, fc.constantFrom('yes', 'no', 'unknown')]),
    ) as Record<keyof DutyFacts, fc.Arbitrary<'yes' | 'no' | 'unknown'>>,
  )

  it('whatever is known, it is for people to judge, with a reason', () => {
    fc.assert(
      fc.property(sheet, (facts) => {
        const { value, because } = liabilityProvisions(facts)
        expect(value).toBe('for-people-to-judge')
        expect(because.length).toBeGreaterThan(0)
      }),
    )
  })

  it('finding out more never adds a ground', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...(Object.keys(noFacts) as (keyof DutyFacts)[])), (facts, fact) => {
        const grounds = (f: DutyFacts) =>
          new Set(
            liabilityProvisions(f).because.flatMap((x) => ('ground' in x ? [`${x.basis} ${x.ground}`] : [])),
          )
        const before = grounds({ ...facts, [fact]: 'unknown' })
        for (const g of grounds(facts)) expect(before).toContain(g)
      }),
    )
  })

  it('where no named ground fits, that is said', () => {
    expect(liabilityProvisions(denied).because.map((f) => f._tag)).toEqual(['NoGroundNamed', 'NoGroundNamed'])
  })
})
