import {
  combine,
  type DrawableRoster,
  days,
  drawable,
  linxiaJoint,
  linxiaMarket,
  months,
  type PastVisit,
  type PlainDate,
  type Refinement,
  type Ruleset,
  refine,
  workdays,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '../../src/calendar/plainDate.js'
import { kindOf, parameterNames } from '../../src/rulesets/kinds.js'

const share = fc.integer({ min: 0, max: 20 }).map((num) => ({ num, den: 100 }))
const period = fc
  .tuple(fc.constantFrom(workdays, days, months), fc.integer({ min: 1, max: 70 }))
  .map(([of, n]) => of(n))
const yearlyLimit = fc.record({
  max: fc.integer({ min: 0, max: 3 }),
  window: fc.constantFrom('calendar-year' as const, 'rolling-12-months' as const),
  counted: fc.constantFrom('all-departments' as const, 'per-department' as const),
  exemption: fc.constantFrom('narrow' as const, 'wide' as const, 'ordered-only' as const),
})
const values = fc.record(
  {
    planDue: fc.record({ month: fc.constant(1), day: fc.integer({ min: 1, max: 31 }) }),
    planRevision: period,
    coverageFloor: share,
    routineCeiling: share,
    undirectedFloor: share,
    yearlyLimit,
    teamSize: fc.integer({ min: 1, max: 4 }),
    shortage: fc.constantFrom('own-level-only' as const, 'neighbours-or-direct' as const),
    entry: period,
    objection: period,
    followUp: period,
    headApproval: fc.boolean(),
    thirdParties: fc.constantFrom('allowed' as const, 'forbidden' as const),
  },
  { requiredKeys: [] },
)
const county = (v: Refinement['values']): Refinement => ({
  id: 'county',
  title: { zh: '某县', en: 'a county' },
  county: '622921',
  values: v,
})
const ruleset = (id: string, v: Refinement['values']): Ruleset => ({
  id,
  title: { zh: '某规定', en: 'some rules' },
  parameters: Object.fromEntries(
    Object.entries(v).map(([name, value]) => [name, { value, bases: ['joint/17.limit'], force: 'hard' }]),
  ),
})
const prefectures = fc.constantFrom(linxiaJoint, linxiaMarket)

/** No parameter of the second is looser than the first's, and none is gone. */
const keepsAll = (base: Ruleset, other: Ruleset): boolean =>
  parameterNames.every((name) => {
    const [a, b] = [base.parameters[name], other.parameters[name]]
    return (
      a === undefined ||
      (b !== undefined && ['equal', 'stricter'].includes(kindOf(name).compare(b.value, a.value)))
    )
  })

describe('a refinement', () => {
  it('is idempotent, and never loosens', () => {
    fc.assert(
      fc.property(prefectures, values, (prefecture, v) => {
        const once = refine(prefecture)(county(v))
        if (once._tag === 'Left') return
        expect(keepsAll(prefecture, once.right)).toBe(true)
        expect(refine(once.right)(county(v))).toEqual(once)
      }),
      { numRuns: 500 },
    )
  })

  it('with nothing of its own changes no parameter', () => {
    const answer = refine(linxiaJoint)(county({}))
    expect(answer._tag === 'Right' && answer.right.parameters).toEqual(linxiaJoint.parameters)
  })

  it('applies on the county’s days, or else on the prefecture’s, and is as well known', () => {
    const [from, until] = [dayOfNumber(18_000), dayOfNumber(20_000)]
    const [later, sooner] = [dayOfNumber(18_500), dayOfNumber(19_500)]
    const prefecture: Ruleset = { ...linxiaJoint, from, until }
    expect(refine(prefecture)(county({}))).toStrictEqual({
      _tag: 'Right',
      right: { ...prefecture, id: 'county', title: { zh: '某县', en: 'a county' } },
    })
    expect(refine(prefecture)({ ...county({}), from: later, until: sooner })).toMatchObject({
      right: { from: later, until: sooner },
    })
    const { certainty: _, ...unsaid } = linxiaJoint
    expect(refine(unsaid)(county({}))).toStrictEqual({
      _tag: 'Right',
      right: { id: 'county', title: { zh: '某县', en: 'a county' }, parameters: linxiaJoint.parameters },
    })
  })

  it('that repeats the prefecture’s value leaves it the prefecture’s', () => {
    const same = refine(linxiaJoint)(county({ teamSize: 2, routineCeiling: { num: 1, den: 10 } }))
    expect(same._tag === 'Right' && same.right.parameters).toEqual(linxiaJoint.parameters)
  })

  it('of a refinement cites its article once', () => {
    const once = refine(linxiaJoint)(county({ teamSize: 3, coverageFloor: { num: 6, den: 100 } }))
    if (once._tag === 'Left') throw new Error('both are stricter')
    const twice = refine(once.right)(county({ teamSize: 4, coverageFloor: { num: 7, den: 100 } }))
    expect(twice).toMatchObject({
      right: {
        parameters: {
          teamSize: { value: 4, bases: ['joint/23.team', 'joint/37.refine'] },
          coverageFloor: { value: { num: 7, den: 100 }, bases: ['joint/37.refine'] },
        },
      },
    })
  })

  it('makes nobody drawable whom the prefecture’s limit leaves out', () => {
    const visit = fc.record({
      visit: fc.constantFrom('a', 'b', 'c', 'd'),
      subject: fc.constantFrom('甲', '乙'),
      date: fc.integer({ min: 18_900, max: 19_400 }).map(dayOfNumber),
      departments: fc.constantFrom(['公安'], ['市场监管'], ['公安', '市场监管']),
    })
    fc.assert(
      fc.property(
        yearlyLimit,
        fc.array(visit),
        fc.boolean(),
        fc.boolean(),
        (own, visits, keyField, marked) => {
          const refined = refine(linxiaJoint)(county({ yearlyLimit: own }))
          const [loose, strict] = [
            linxiaJoint.parameters.yearlyLimit,
            refined._tag === 'Right' ? refined.right.parameters.yearlyLimit : undefined,
          ]
          if (loose === undefined || strict === undefined) return
          const facts = {
            roster: ['甲', '乙'].map((id) => ({
              id,
              kind: 'enterprise' as const,
              keyField,
              ...(marked ? { marks: ['complaints' as const] } : {}),
            })),
            on: dayOfNumber(19_200),
            history: { visits: visits as ReadonlyArray<PastVisit> },
            departments: ['公安'],
          }
          const out = (answer: ReturnType<ReturnType<typeof drawable>>): DrawableRoster => {
            if (answer._tag === 'Left') throw new Error('these facts are sound')
            return answer.right
          }
          const [before, after] = [out(drawable(loose)(facts)), out(drawable(strict)(facts))]
          for (const id of after.drawable) expect(before.drawable).toContain(id)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('names what is no parameter, and no value of one, all at once', () => {
    const answer = refine(linxiaJoint)(
      county({
        colour: 3,
        teamSize: 0,
        entry: { unit: 'weeks', n: 2 },
        routineCeiling: { num: 1, den: 0 },
      } as never),
    )
    expect(answer._tag === 'Left' && answer.left.map((p) => [p._tag, 'path' in p ? p.path : ''])).toEqual([
      ['UnknownParameter', 'values.colour'],
      ['BadParameter', 'values.teamSize'],
      ['BadParameter', 'values.entry'],
      ['BadParameter', 'values.routineCeiling'],
    ])
  })

  it('may not end before it starts', () => {
    const own = { from: '2023-01-01' as PlainDate, until: '2022-12-31' as PlainDate }
    expect(refine(linxiaJoint)({ ...county({}), ...own })).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'EndBeforeStart', ruleset: county({}).id, ...own }],
    })
  })

  it('is told everything at once: unknown names, values that cannot be, what is looser, floors that cannot be kept', () => {
    const values = { colour: 'red', entry: 'soon', teamSize: 1, directedFloor: { num: 12, den: 100 } }
    const answer = refine(linxiaJoint)(county(values as never))
    expect(answer._tag === 'Left' && answer.left.map((p) => [p._tag, 'path' in p ? p.path : ''])).toEqual([
      ['UnknownParameter', 'values.colour'],
      ['BadParameter', 'values.entry'],
      ['RefinementLoosens', ''],
      ['FloorAboveCeiling', ''],
    ])
  })

  it('names by its provision what the prefecture itself rules, and the prefecture’s own faults by their path', () => {
    const answer = refine(linxiaMarket)(county({ teamSize: 2.5 }))
    expect(answer).toMatchObject({
      left: [{ _tag: 'BadParameter', path: 'values.teamSize', setBy: 'market/16.two' }],
    })
    const torn = { ...linxiaJoint.parameters, teamSize: { ...linxiaJoint.parameters.teamSize, value: 0 } }
    const prefecture = { ...linxiaJoint, parameters: torn } as Ruleset
    const path = 'prefecture.parameters.teamSize.value'
    expect(refine(prefecture)(county({}))).toMatchObject({ left: [{ _tag: 'BadParameter', path }] })
    expect(combine(prefecture)(linxiaMarket)).toMatchObject({
      left: [{ _tag: 'BadParameter', path: 'first.parameters.teamSize.value' }],
    })
    expect(combine(linxiaMarket)(prefecture)).toMatchObject({
      left: [{ _tag: 'BadParameter', path: 'second.parameters.teamSize.value' }],
    })
    const shapeless = { ...linxiaJoint, parameters: 5 } as unknown as Ruleset
    expect(refine(shapeless)(county({}))).toMatchObject({ left: [{ path: 'prefecture.parameters' }] })
    expect(combine(shapeless)(shapeless)).toMatchObject({
      left: [{ path: 'first.parameters' }, { path: 'second.parameters' }],
    })
  })

  it('may be of one day', () => {
    const own = { from: '2023-01-01' as PlainDate, until: '2023-01-01' as PlainDate }
    expect(refine(linxiaJoint)({ ...county({}), ...own })._tag).toBe('Right')
  })

  it('may not put the floor of a draw above the ceiling', () => {
    const answer = refine(linxiaJoint)(county({ directedFloor: { num: 12, den: 100 } }))
    expect(answer).toEqual({
      _tag: 'Left',
      left: [
        {
          _tag: 'FloorAboveCeiling',
          parameters: ['directedFloor', 'routineCeiling'],
          floor: { num: 12, den: 100 },
          ceiling: { num: 10, den: 100 },
          bases: ['joint/37.refine', 'joint/9.ceiling'],
        },
      ],
    })
  })
})

describe('a combination', () => {
  it('is at least as strict as both, whichever stands first', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [one, two] = [ruleset('one', a), ruleset('two', b)]
        const both = combine(one)(two)
        const turned = combine(two)(one)
        expect(both._tag).toBe(turned._tag)
        if (both._tag === 'Left' || turned._tag === 'Left') return
        expect(keepsAll(one, both.right) && keepsAll(two, both.right)).toBe(true)
        for (const name of parameterNames)
          expect(both.right.parameters[name]?.value).toEqual(turned.right.parameters[name]?.value)
      }),
      { numRuns: 500 },
    )
  })

  it('of a ruleset with itself is that ruleset', () => {
    expect(combine(linxiaJoint)(linxiaJoint)).toEqual({ _tag: 'Right', right: linxiaJoint })
  })
})
