import {
  checkRuleset,
  combine,
  days,
  months,
  type ParameterName,
  type ParameterValue,
  parameterOf,
  type Ruleset,
  refine,
  workdays,
  type YearlyLimit,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const percent = (num: number) => ({ num, den: 100 })
const limit = (max: number, rest: Partial<YearlyLimit> = {}): YearlyLimit => ({
  max,
  window: 'calendar-year',
  counted: 'per-department',
  exemption: 'wide',
  ...rest,
})

/**
 * Values of every parameter from the loosest to the strictest, by the article that sets it: a floor rises, a
 * ceiling falls, the authority's own limits shorten, what is granted to the inspected grows.
 */
const chains: { readonly [K in ParameterName]-?: ReadonlyArray<ParameterValue<K>> } = {
  planDue: [
    { month: 12, day: 31 },
    { month: 2, day: 1 },
    { month: 1, day: 31 },
    { month: 1, day: 15 },
  ],
  planRevision: [workdays(8), workdays(7), workdays(1)],
  coverageFloor: [percent(0), percent(5), { num: 1, den: 10 }, percent(100)],
  routineCeiling: [percent(100), { num: 1, den: 10 }, percent(9), percent(0)],
  undirectedFloor: [percent(3), percent(5)],
  directedFloor: [percent(10), percent(11)],
  yearlyLimit: [
    limit(3),
    limit(2),
    limit(2, { window: 'rolling-12-months' }),
    limit(2, { window: 'rolling-12-months', counted: 'all-departments' }),
    limit(2, { window: 'rolling-12-months', counted: 'all-departments', exemption: 'narrow' }),
    limit(0, { window: 'rolling-12-months', counted: 'all-departments', exemption: 'ordered-only' }),
  ],
  teamSize: [1, 2, 3],
  shortage: ['neighbours-or-direct', 'own-level-only'],
  disclosure: [workdays(20), workdays(19)],
  entry: [days(20), days(19)],
  objection: [days(59), days(60), days(61)],
  review: [workdays(20), workdays(1)],
  reply: [workdays(15), workdays(14)],
  followUp: [months(3), months(2)],
  followUpEntry: [workdays(20), workdays(19)],
  headApproval: [false, true],
  thirdParties: ['allowed', 'forbidden'],
  certifiedOnly: [false, true],
}
const names = Object.keys(chains) as ReadonlyArray<ParameterName>

const title = { zh: '某规定', en: 'some rules' }
const holding = (name: string, value: unknown, id = 'prefecture'): Ruleset => ({
  id,
  title,
  parameters: { [name]: { value, bases: ['joint/17.limit'], force: 'hard' } },
})
const refining = (name: string, base: unknown, value: unknown) =>
  refine(holding(name, base))({ id: 'county', title, county: '622921', values: { [name]: value } })

describe('of two values of a parameter', () => {
  it.each(names)('%s: a county may take the stricter one only', (name) => {
    chains[name].forEach((base, i) => {
      chains[name].forEach((value, j) => {
        const answer = refining(name, base, value)
        if (j < i)
          expect(answer).toMatchObject({ left: [{ _tag: 'RefinementLoosens', parameter: name, value }] })
        else expect(answer).toMatchObject({ right: { parameters: { [name]: { value } } } })
      })
    })
  })

  it.each(names)('%s: two rulesets together ask for the stricter one', (name) => {
    chains[name].forEach((one, i) => {
      chains[name].forEach((other, j) => {
        const both = combine(holding(name, one, 'one'))(holding(name, other, 'other'))
        const value = chains[name][Math.max(i, j)]
        expect(both).toMatchObject({ right: { parameters: { [name]: { value } } } })
      })
    })
  })

  it.each([
    ['entry', workdays(20), days(20)],
    ['objection', days(60), months(2)],
  ] as const)('%s: working days, days and months are not weighed against each other', (name, a, b) => {
    expect(refining(name, a, b)).toMatchObject({ left: [{ _tag: 'NotComparable', values: [b, a] }] })
    expect(combine(holding(name, a, 'one'))(holding(name, b, 'other'))).toMatchObject({
      left: [{ _tag: 'NotComparable', parameter: name, values: [a, b], bases: ['joint/17.limit'] }],
    })
  })

  it.each<[Partial<YearlyLimit>, Partial<YearlyLimit>]>([
    [{ max: 1 }, { max: 2, window: 'rolling-12-months' }],
    [{ window: 'rolling-12-months' }, { counted: 'all-departments' }],
    [{ counted: 'all-departments' }, { exemption: 'narrow' }],
    [{ max: 1, window: 'rolling-12-months' }, { exemption: 'ordered-only' }],
  ])('yearly limits that are each stricter in one way meet in the stricter of each: %j, %j', (a, b) => {
    const [one, other] = [limit(2, a), limit(2, b)]
    expect(refining('yearlyLimit', one, other)).toMatchObject({ left: [{ _tag: 'NotComparable' }] })
    const value = { ...limit(2), ...b, ...a }
    expect(combine(holding('yearlyLimit', one, '1'))(holding('yearlyLimit', other, '2'))).toMatchObject({
      right: { parameters: { yearlyLimit: { value } } },
    })
  })
})

const bad: { readonly [K in ParameterName]?: ReadonlyArray<unknown> } = {
  planDue: [
    undefined,
    null,
    '1月15日',
    { month: 1 },
    { day: 1 },
    { month: 0, day: 1 },
    { month: 13, day: 1 },
    { month: 1, day: 0 },
    { month: 1, day: 1.5 },
    { month: 1, day: 32 },
    { month: 2, day: 30 },
    { month: 4, day: 31 },
  ],
  coverageFloor: [undefined, null, '5%', 0.05, { num: 1, den: 0 }, { num: 0.5, den: 1 }, { num: 2, den: 1 }],
  entry: [
    undefined,
    null,
    20,
    '20个工作日',
    { unit: 'weeks', n: 2 },
    { unit: 'days' },
    { unit: 'days', n: 0 },
    { unit: 'days', n: '20' },
  ],
  yearlyLimit: [
    undefined,
    null,
    2,
    limit(-1),
    limit(1.5),
    { ...limit(1), window: 'month' },
    { ...limit(1), counted: 'all' },
    { ...limit(1), exemption: 'none' },
  ],
  teamSize: [0, 1.5, '2', Number.NaN, null],
  shortage: ['neighbours', 1, null],
  headApproval: ['yes', 1, null],
}

describe('a ruleset', () => {
  it.each(names)('may hold any sound value of %s', (name) => {
    for (const value of chains[name]) expect(checkRuleset(holding(name, value))._tag).toBe('Right')
  })

  it('may name the last day of any month, and 29 February', () => {
    const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    last.forEach((day, i) => {
      expect(checkRuleset(holding('planDue', { month: i + 1, day }))._tag).toBe('Right')
      expect(checkRuleset(holding('planDue', { month: i + 1, day: day + 1 }))._tag).toBe('Left')
    })
  })

  it.each(Object.entries(bad))('may not hold what is no value of %s', (name, values) => {
    for (const value of values)
      expect(checkRuleset(holding(name, value))).toMatchObject({
        left: [{ _tag: 'BadParameter', path: `parameters.${name}.value`, parameter: name, value }],
      })
  })

  // The floor of market/12 is of a whole year, and of distinct subjects; two draws of 10% reach it (I-01).
  it('is told of what it can’t hold and of what contradicts itself at once; what can’t be is in no contradiction', () => {
    const parameters = {
      routineCeiling: { value: 'ten', bases: ['joint/9.ceiling'], force: 'soft' },
      directedFloor: { value: percent(11), bases: ['gansu/directed'], force: 'hard' },
    }
    const days = { from: '2024-02-01', until: '2024-01-31' }
    expect(checkRuleset({ id: 'own', title, ...days, parameters } as unknown as Ruleset)).toMatchObject({
      left: [
        { _tag: 'BadParameter', path: 'parameters.routineCeiling.value' },
        { _tag: 'EndBeforeStart', ruleset: 'own', ...days },
      ],
    })
  })

  it('may set a floor of a draw that is just the ceiling, and none above it; the floor of a year is no draw’s', () => {
    const torn = (floor: number) =>
      checkRuleset({
        ...holding('routineCeiling', percent(10)),
        parameters: {
          routineCeiling: { value: percent(10), bases: ['joint/9.ceiling'], force: 'soft' },
          coverageFloor: { value: percent(floor), bases: ['market/12.floor'], force: 'hard' },
          undirectedFloor: { value: percent(floor), bases: ['gansu/undirected'], force: 'hard' },
          directedFloor: { value: percent(floor), bases: ['gansu/directed'], force: 'hard' },
        },
      })
    expect(torn(10)._tag).toBe('Right')
    expect(torn(11)).toMatchObject({
      left: [
        { _tag: 'FloorAboveCeiling', bases: ['gansu/undirected', 'joint/9.ceiling'] },
        { _tag: 'FloorAboveCeiling', bases: ['gansu/directed', 'joint/9.ceiling'] },
      ],
    })
  })

  it('gives a parameter by its name, and says what is missing or no name', () => {
    const of = parameterOf(holding('teamSize', 3))
    expect(of('teamSize')).toMatchObject({ _tag: 'Right', right: { value: 3 } })
    expect(of('routineCeiling')).toMatchObject({ _tag: 'Left', left: { _tag: 'ParameterMissing' } })
    for (const parameter of ['teamsize', ['teamSize'], 5, null, undefined])
      expect(of(parameter as never)).toEqual({
        _tag: 'Left',
        left: { _tag: 'UnknownParameter', path: '', parameter },
      })
  })

  it('leaves open what is left out, also where it is written as undefined', () => {
    const open = { id: 'own', title, parameters: { teamSize: undefined } } as unknown as Ruleset
    expect(checkRuleset(open)).toEqual({ _tag: 'Right', right: open })
  })
})
