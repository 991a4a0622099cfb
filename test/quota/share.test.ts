import { checkQuota, linxiaJoint, type QuotaFacts, quota, splitTotal } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const ratio = fc.integer({ min: 0, max: 10_000 }).map((num) => ({ num, den: 10_000 }))
const size = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 12 }))
const facts = fc
  .record({ size, ratio, ceiling: ratio, part: fc.integer({ min: 0, max: 100 }) })
  .map(({ part, ...rest }) => ({ ...rest, eligible: Math.floor((rest.size * part) / 100) }))

const min = (...numbers: ReadonlyArray<bigint>): bigint => numbers.reduce((a, b) => (a < b ? a : b))

describe('how many to draw', () => {
  it('is min(ceil(rN), max(1, floor(cN)), eligible), in whole numbers of any size', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const n = BigInt(f.size)
        const share = (n * BigInt(f.ratio.num) + 9_999n) / 10_000n
        const cap = (n * BigInt(f.ceiling.num)) / 10_000n
        expect(BigInt(quota(f))).toBe(min(share, cap < 1n ? 1n : cap, BigInt(f.eligible)))
      }),
      { numRuns: 2_000 },
    )
  })

  it('never falls as the share, the ceiling or the number of eligible grows', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const [low, high] = a.ratio.num <= b.ratio.num ? [a.ratio, b.ratio] : [b.ratio, a.ratio]
        const [tight, wide] = a.ceiling.num <= b.ceiling.num ? [a.ceiling, b.ceiling] : [b.ceiling, a.ceiling]
        expect(quota({ ...a, ratio: low })).toBeLessThanOrEqual(quota({ ...a, ratio: high }))
        expect(quota({ ...a, ceiling: tight })).toBeLessThanOrEqual(quota({ ...a, ceiling: wide }))
        expect(quota({ ...a, eligible: 0 })).toBe(0)
      }),
    )
  })

  it('agrees with the explained answer', () => {
    fc.assert(
      fc.property(facts, ({ size: n, ratio: r, ceiling, eligible }) => {
        const check = checkQuota({
          routineCeiling: { value: ceiling, bases: ['joint/9.ceiling'], force: 'soft' },
        })
        const answer = check({ size: n, ratio: r, checkType: 'routine', eligible })
        expect(answer._tag === 'Right' && answer.right.value).toBe(
          quota({ size: n, ratio: r, ceiling, eligible }),
        )
      }),
    )
  })
})

describe('the reasons of a count', () => {
  const share = (num: number) => ({ num, den: 100 })
  const ceiling = { value: share(10), bases: ['joint/9.ceiling'], force: 'soft' } as const
  const floor = { value: share(10), bases: ['gansu/directed'], force: 'hard' } as const
  const facts = { size: 200, ratio: share(15), checkType: 'routine' } as const
  const taken = { _tag: 'ShareTaken', basis: 'market/13.draw', size: 200, ratio: share(15), count: 30 }
  const held = {
    _tag: 'CeilingHeld',
    basis: 'joint/9.ceiling',
    size: 200,
    ceiling: share(10),
    asked: 30,
    count: 20,
  }
  const because = (rules: Parameters<typeof checkQuota>[0], more: Partial<QuotaFacts> = {}) => {
    const answer = checkQuota(rules)({ ...facts, ...more })
    return answer._tag === 'Right' ? answer.right.because : answer.left
  }

  it('are the share alone where no ceiling is set', () => {
    expect(because({})).toEqual([taken])
  })

  it('name the ceiling that held, or why none did', () => {
    expect(because({ routineCeiling: ceiling })).toEqual([held, taken])
    expect(because({ routineCeiling: ceiling }, { order: '' })).toEqual([held, taken])
    expect(because({ routineCeiling: ceiling }, { checkType: 'special' })).toEqual([
      taken,
      { _tag: 'NoCeilingForSpecial', basis: 'joint/9.special' },
    ])
    expect(because({ routineCeiling: ceiling }, { order: '州安委办〔2022〕3号' })).toEqual([
      taken,
      { _tag: 'NoCeilingByOrder', basis: 'joint/17.exempt', order: '州安委办〔2022〕3号' },
    ])
  })

  it('carry the words for passing over a soft ceiling that is in the way, and only then', () => {
    const reason = '群众集中反映'
    expect(because({ routineCeiling: ceiling }, { reason })).toEqual([
      taken,
      {
        _tag: 'CeilingPassedOver',
        basis: 'joint/9.ceiling',
        ceiling: share(10),
        asked: 30,
        allowed: 20,
        reason,
      },
    ])
    expect(because({ routineCeiling: { ...ceiling, force: 'hard' } }, { reason })).toEqual([held, taken])
    const atCeiling = because({ routineCeiling: ceiling }, { reason, ratio: share(10) })
    expect(atCeiling).toEqual([{ ...taken, ratio: share(10), count: 20 }])
  })

  it('name the floor only where it raised the share, and only for the draws it speaks of', () => {
    expect(because({ directedFloor: floor }, { ratio: share(9), scope: 'directed' })).toEqual([
      {
        _tag: 'RaisedToFloor',
        basis: 'gansu/directed',
        size: 200,
        ratio: share(9),
        floor: share(10),
        count: 20,
      },
    ])
    const ten = { ...taken, ratio: share(10), count: 20 }
    expect(because({ directedFloor: floor }, { ratio: share(10), scope: 'directed' })).toEqual([ten])
    const five = { ...taken, ratio: share(5), count: 10 }
    expect(because({ directedFloor: floor }, { ratio: share(5) })).toEqual([five])
    expect(because({ directedFloor: floor }, { ratio: share(5), scope: 'undirected' })).toEqual([five])
  })

  it('say first that too few may be drawn', () => {
    expect(because({ routineCeiling: ceiling }, { eligible: 7 })).toEqual([
      { _tag: 'EligibleExhausted', basis: 'joint/17.limit', eligible: 7, asked: 20 },
      held,
      taken,
    ])
  })
})

describe('bad facts', () => {
  it('are named all at once', () => {
    const bad = { size: -1, ratio: { num: 2, den: 1 }, eligible: 1.5, checkType: 'weekly' as 'routine' }
    expect(checkQuota(linxiaJoint.parameters)(bad)).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'BadCount', path: 'size', value: -1 },
        { _tag: 'BadCount', path: 'eligible', value: 1.5 },
        { _tag: 'BadShare', path: 'ratio', value: { num: 2, den: 1 } },
        { _tag: 'BadCheckType', path: 'checkType', value: 'weekly' },
      ],
    })
  })

  it('are not blamed twice: nothing is more than what is no number', () => {
    const half = { ratio: { num: 1, den: 2 }, checkType: 'routine' } as const
    const tags = (facts: Pick<QuotaFacts, 'size' | 'eligible'>) => {
      const answer = checkQuota({})({ ...half, ...facts })
      return answer._tag === 'Left' && answer.left.map((p) => [p._tag, p.path])
    }
    expect(tags({ size: -1, eligible: 0 })).toEqual([['BadCount', 'size']])
    expect(tags({ size: 1, eligible: 1.5 })).toEqual([['BadCount', 'eligible']])
    const noShare = checkQuota({})({ size: 1, checkType: 'routine' } as QuotaFacts)
    expect(noShare).toEqual({ _tag: 'Left', left: [{ _tag: 'BadShare', path: 'ratio', value: undefined }] })
  })

  it('say when more are eligible than are in scope', () => {
    const answer = checkQuota({})({ size: 5, ratio: { num: 1, den: 2 }, eligible: 6, checkType: 'routine' })
    expect(answer).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'EligibleAboveSize', path: 'eligible', value: 6, size: 5 }],
    })
  })

  it('say when a floor stands above the ceiling, with both articles', () => {
    const answer = checkQuota({
      ...linxiaJoint.parameters,
      directedFloor: { value: { num: 11, den: 100 }, bases: ['gansu/directed'], force: 'hard' },
    })({ size: 100, ratio: { num: 5, den: 100 }, checkType: 'routine', scope: 'directed' })
    expect(answer._tag === 'Left' && answer.left[0]).toMatchObject({
      _tag: 'FloorAboveCeiling',
      bases: ['gansu/directed', 'joint/9.ceiling'],
    })
  })

  it('find no fault with that floor where the ceiling is lifted; an order without words lifts nothing', () => {
    const rules = {
      ...linxiaJoint.parameters,
      directedFloor: { value: { num: 11, den: 100 }, bases: ['gansu/directed'], force: 'hard' },
    } as const
    const facts = { size: 100, ratio: { num: 5, den: 100 }, scope: 'directed' } as const
    expect(checkQuota(rules)({ ...facts, checkType: 'special' })).toMatchObject({ right: { value: 11 } })
    expect(checkQuota(rules)({ ...facts, checkType: 'routine', order: '省局部署' })).toMatchObject({
      right: { value: 11 },
    })
    expect(checkQuota(rules)({ ...facts, checkType: 'routine', order: '' })).toMatchObject({
      left: [{ _tag: 'FloorAboveCeiling' }],
    })
  })
})

describe('a fixed total over strata', () => {
  const strata = fc.uniqueArray(
    fc.record({
      stratum: fc.constantFrom('A', 'B', 'C', 'D', '企业', '个体工商户', '𠮷', '\uffee'),
      size: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000 })),
    }),
    { selector: (s) => s.stratum, maxLength: 8 },
  )

  it('adds up, stays within one of the exact part, and takes no more than there are', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: 0, max: 100 }), (parts, percent) => {
        const whole = parts.reduce((s, p) => s + p.size, 0)
        const total = Math.floor((whole * percent) / 100)
        const split = splitTotal(total)(parts)
        expect(split._tag).toBe('Right')
        if (split._tag === 'Left') return
        expect(split.right.map((p) => p.stratum)).toEqual(parts.map((p) => p.stratum))
        expect(split.right.reduce((s, p) => s + p.count, 0)).toBe(total)
        split.right.forEach(({ count }, i) => {
          const own = BigInt(parts[i]?.size ?? 0)
          const exact = own * BigInt(total)
          expect(BigInt(count)).toBeLessThanOrEqual(own)
          expect(BigInt(count) * BigInt(whole) - exact).toBeLessThan(BigInt(Math.max(whole, 1)))
          expect(exact - BigInt(count) * BigInt(whole)).toBeLessThan(BigInt(Math.max(whole, 1)))
        })
      }),
    )
  })

  it('does not depend on the order of the strata', () => {
    fc.assert(
      fc.property(strata, fc.nat(100), (parts, percent) => {
        const total = Math.floor((parts.reduce((s, p) => s + p.size, 0) * percent) / 100)
        const byName = (list: ReadonlyArray<(typeof parts)[number]>) => {
          const split = splitTotal(total)(list)
          return split._tag === 'Right' ? new Map(split.right.map((p) => [p.stratum, p.count])) : undefined
        }
        expect(byName([...parts].reverse())).toEqual(byName(parts))
      }),
    )
  })

  it.each([
    // remainders 1/2 and 1/2, equal sizes: by bytes
    [
      'equal strata, by bytes',
      1,
      [
        ['乙', 5],
        ['甲', 5],
      ],
      { 乙: 1, 甲: 0 },
    ],
    // 3·10/30 = 1, 3·20/30 = 2
    [
      'no remainder',
      3,
      [
        ['a', 10],
        ['b', 20],
      ],
      { a: 1, b: 2 },
    ],
    // 2·6/11 leaves 1 of 11, 2·5/11 leaves 10 of 11: the smaller stratum
    [
      'the largest remainder, not the largest stratum',
      2,
      [
        ['a', 6],
        ['b', 5],
      ],
      { a: 1, b: 1 },
    ],
    // equal remainders and sizes, however large
    [
      'equal strata of any size',
      3,
      [
        ['c', 2 ** 50],
        ['a', 2 ** 50],
        ['b', 2 ** 50],
        ['d', 2 ** 50],
      ],
      { a: 1, b: 1, c: 1, d: 0 },
    ],
    // 2·1/4 = 0.5, 2·3/4 = 1.5: equal remainders, the larger stratum
    [
      'equal remainders, the larger',
      2,
      [
        ['a', 1],
        ['b', 3],
      ],
      { a: 0, b: 2 },
    ],
    ['nothing from nothing', 0, [['a', 0]], { a: 0 }],
  ] as const)('%s', (_name, total, parts, expected) => {
    const split = splitTotal(total)(parts.map(([stratum, n]) => ({ stratum, size: n })))
    expect(
      split._tag === 'Right' && Object.fromEntries(split.right.map((p) => [p.stratum, p.count])),
    ).toEqual(expected)
  })

  it('names what it cannot split', () => {
    expect(splitTotal(4)([{ stratum: 'A', size: 3 }])).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'TotalAboveSize', path: 'total', value: 4, size: 3 }],
    })
    const bad = splitTotal(9.5)([
      { stratum: 'A', size: 0.5 },
      { stratum: 'A', size: 1 },
    ])
    expect(bad._tag === 'Left' && bad.left.map((p) => [p._tag, p.path])).toEqual([
      ['DuplicateId', 'strata[1].stratum'],
      ['BadCount', 'strata[0].size'],
      ['BadCount', 'total'],
    ])
  })
})
