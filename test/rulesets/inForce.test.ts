import {
  caps2025,
  checkTimeline,
  combine,
  gansuMeasures,
  linxiaJoint,
  linxiaMarket,
  type Ruleset,
  rulesetOn,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '../../src/calendar/plainDate.js'

const rulesets = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 20 })))
    .map(([from, length]) => ({ from, length })),
  { maxLength: 4 },
)
const valued = (list: ReadonlyArray<{ from: number; length: number | null }>): ReadonlyArray<Ruleset> =>
  list.map(({ from, length }, i) => ({
    ...linxiaJoint,
    id: `r${i}`,
    from: dayOfNumber(from),
    ...(length === null ? {} : { until: dayOfNumber(from + length) }),
  }))

describe('the ruleset in force on a day', () => {
  it('is the only one whose days hold it; none and several are refused', () => {
    fc.assert(
      fc.property(rulesets, fc.integer({ min: -1, max: 62 }), (list, day) => {
        const hits = list.flatMap(({ from, length }, i) =>
          from <= day && (length === null || day <= from + length) ? [`r${i}`] : [],
        )
        const on = dayOfNumber(day)
        const answer = rulesetOn(valued(list))(on)
        if (hits.length === 1) expect(answer).toMatchObject({ _tag: 'Right', right: { id: hits[0] } })
        else if (hits.length === 0)
          expect(answer).toEqual({ _tag: 'Left', left: [{ _tag: 'NoRulesetInForce', on }] })
        else expect(answer).toEqual({ _tag: 'Left', left: [{ _tag: 'RulesetsOverlap', on, rulesets: hits }] })
      }),
    )
  })

  it('has no gap or overlap exactly where every day from the first to the last resolves', () => {
    fc.assert(
      fc.property(rulesets, (list) => {
        const first = Math.min(...list.map((r) => r.from))
        const last = Math.max(...list.map(({ from, length }) => (length === null ? 62 : from + length)))
        const days =
          list.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => dayOfNumber(first + i))
        const on = rulesetOn(valued(list))
        expect(checkTimeline(valued(list)).length === 0).toBe(days.every((day) => on(day)._tag === 'Right'))
      }),
      { numRuns: 500 },
    )
  })

  it('breaks on the day on which a gap or an overlap begins, in the order of the days', () => {
    const successors = valued([
      { from: 0, length: 4 },
      { from: 10, length: 20 },
      { from: 20, length: 30 },
    ])
    const broken = [
      { _tag: 'NoRulesetInForce', on: '1970-01-06' },
      { _tag: 'RulesetsOverlap', on: '1970-01-21', rulesets: ['r1', 'r2'] },
    ]
    expect(checkTimeline(successors)).toEqual(broken)
    expect(checkTimeline(successors.slice(1))).toEqual(broken.slice(1))
  })

  it('is of rulesets and for a day; what is neither is named', () => {
    const paths = (on: unknown, list: unknown) => {
      const answer = rulesetOn(list as never)(on as never)
      return answer._tag === 'Left' ? answer.left.map((p) => 'path' in p && p.path) : []
    }
    expect(paths('1970-02-30', 5)).toEqual(['on', 'rulesets'])
    expect(paths('1970-02-28', [{ ...linxiaJoint, id: 5 }])).toEqual(['rulesets[0].id'])
  })

  it('is torn once by two that never end', () => {
    const unending = valued([
      { from: 0, length: null },
      { from: 10, length: null },
    ])
    expect(checkTimeline(unending)).toEqual([
      { _tag: 'RulesetsOverlap', on: '1970-01-11', rulesets: ['r0', 'r1'] },
    ])
  })

  it('is not guessed where its first day is unknown, or its days are turned', () => {
    const turned = { ...gansuMeasures, from: dayOfNumber(10), until: dayOfNumber(9) }
    const faults = [
      { _tag: 'StartUnknown', ruleset: 'linxia-joint' },
      { _tag: 'EndBeforeStart', ruleset: 'gansu-measures', from: '1970-01-11', until: '1970-01-10' },
    ]
    expect(rulesetOn([linxiaJoint, turned])(dayOfNumber(19_000))).toEqual({ _tag: 'Left', left: faults })
    expect(checkTimeline([linxiaJoint, turned])).toEqual(faults)
    // the others are still held against each other
    const apart = valued([
      { from: 0, length: 4 },
      { from: 10, length: 20 },
    ])
    const gap = { _tag: 'NoRulesetInForce', on: '1970-01-06' }
    expect(checkTimeline([turned, ...apart])).toEqual([...faults.slice(1), gap])
    expect(checkTimeline([{ ...turned, until: turned.from }])).toEqual([])
  })
})

describe('the rulesets that are off unless asked for', () => {
  it('say that they are known from secondary pages', () => {
    expect([linxiaJoint, linxiaMarket, gansuMeasures, caps2025({ max: 2 })].map((r) => r.certainty)).toEqual([
      'read',
      'read',
      'secondary',
      'secondary',
    ])
  })

  it('name the cap that was published', () => {
    const { id, title, parameters } = caps2025({ max: 3 })
    expect([id, title.zh, title.en]).toEqual([
      'caps-2025-max-3',
      '涉企行政检查2025年规定（公布的年度上限3次）',
      'National rules of 2025 on checks at enterprises (published cap: 3 a year)',
    ])
    expect(parameters.yearlyLimit).toEqual({
      value: { max: 3, window: 'calendar-year', counted: 'per-department', exemption: 'ordered-only' },
      bases: ['caps2025/yearly'],
      force: 'hard',
    })
  })

  it('change nothing of Linxia’s own', () => {
    expect(linxiaJoint.parameters.headApproval).toBeUndefined()
    expect(linxiaMarket.parameters.directedFloor).toBeUndefined()
  })

  it('of 2025 add the approval, the certificate and the ban on third parties', () => {
    const both = combine(linxiaJoint)(caps2025({ max: 2 }))
    expect(both._tag === 'Right' && both.right.parameters).toMatchObject({
      headApproval: { value: true, bases: ['caps2025/approval'], force: 'hard' },
      thirdParties: { value: 'forbidden', bases: ['caps2025/noThirdParty'], force: 'hard' },
      certifiedOnly: { value: true, bases: ['caps2025/certified'], force: 'hard' },
      yearlyLimit: {
        value: { max: 2, window: 'calendar-year', counted: 'all-departments', exemption: 'ordered-only' },
        bases: ['joint/17.limit', 'caps2025/yearly'],
        force: 'hard',
      },
    })
  })
})
