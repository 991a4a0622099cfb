import { checkPlan, linxiaMarket, type Plan } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, plan2022 } from '../../plan/support.js'

const check = checkPlan(linxiaMarket.parameters)
const tags = (plan: Plan): ReadonlyArray<string> => check({ plan }).because.map((f) => f._tag)

describe('[market/12.fields] a plan states its name, type, matters, scope of subjects and time', () => {
  const missing = (plan: Plan): ReadonlyArray<string> =>
    check({ plan }).because.flatMap((f) =>
      f._tag === 'FieldMissing' && f.basis === 'market/12.fields' ? [f.field] : [],
    )

  it('the published plan of 2022 lacks only the type', () => {
    expect(missing(plan2022())).toEqual(['drawType'])
    expect(missing(plan2022({ drawType: 'undirected' }))).toEqual([])
  })

  it('a plan without a name', () => {
    expect(missing({ ...plan2022({ drawType: 'directed' }), title: ' ' })).toEqual(['title'])
  })
})

describe('[market/12.due] submitted by 15 January, the day included', () => {
  it.each([
    ['2022-01-14', false],
    ['2022-01-15', false],
    ['2022-01-16', true],
    ['2022-02-01', true],
  ])('on %s', (on, late) => {
    expect(tags(plan2022({ submittedOn: day(on) })).includes('SubmittedLate')).toBe(late)
  })
})

describe('[market/12.floor] in a year each department covers at least 5% of what it supervises', () => {
  const item = plan2022().items.find((i) => i.initiator === '林草')
  if (item === undefined) throw new Error('no such item')
  const below = (number: number, supervised: number) =>
    check({
      plan: { ...plan2022(), items: [{ ...item, number }] },
      supervised: { 林草: supervised },
    }).because.flatMap((f) => (f._tag === 'BelowFloor' ? [[f.planned, f.needed]] : []))

  it.each([
    // 5% of 1,000 is 50; of 1,001 it is 50.05, rounded up 51
    [49, 1000, [[49, 50]]],
    [50, 1000, []],
    [50, 1001, [[50, 51]]],
    [51, 1001, []],
    [0, 0, []],
    [0, 1, [[0, 1]]],
  ])('%i planned of %i supervised', (number, supervised, found) => {
    expect(below(number, supervised)).toEqual(found)
  })
})

describe('[market/13.announce] a window may open before the plan is published: a warning', () => {
  it.each([
    // the seven rows from January precede 15 January, the day plans are due
    [undefined, 7],
    ['2022-01-01', 0],
    ['2022-01-02', 7],
    // published on 2 February, the 29 rows that open on 1 February come before it too
    ['2022-02-02', 36],
  ])('published on %s', (published, warnings) => {
    const plan = plan2022(published === undefined ? {} : { publishedOn: day(published) })
    expect(tags(plan).filter((t) => t === 'OpensBeforePublication')).toHaveLength(warnings)
  })
})
