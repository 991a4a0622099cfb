import { checkShares, type GradedShares, gradeRoster, type RiskClass } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const percent = (num: number) => ({ num, den: 100 })
const CLASSES: ReadonlyArray<RiskClass> = ['A', 'B', 'C', 'D']

const scale = fc.tuple(...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 100 }))).map(
  ([a, b, c, d, base, mark]): GradedShares => ({
    base: percent(base ?? 0),
    classes: { A: percent(a ?? 0), B: percent(b ?? 0), C: percent(c ?? 0), D: percent(d ?? 0) },
    marks: { complaints: percent(mark ?? 0) },
  }),
)

/** The rule in words: no class less than a lower one, the base between the ends, no mark below the base. */
const isGraded = ({ base, classes, marks }: GradedShares): boolean => {
  const [a, b, c, d] = CLASSES.map((k) => classes[k].num)
  const m = marks?.complaints?.num ?? 100
  return (
    (a ?? 0) <= (b ?? 0) &&
    (b ?? 0) <= (c ?? 0) &&
    (c ?? 0) <= (d ?? 0) &&
    (a ?? 0) <= base.num &&
    base.num <= (d ?? 0) &&
    base.num <= m
  )
}

const graded = scale.map((s): GradedShares => {
  const [a, b, c, d] = CLASSES.map((k) => s.classes[k].num).sort((x, y) => x - y)
  const base = Math.min(Math.max(s.base.num, a ?? 0), d ?? 0)
  return {
    base: percent(base),
    classes: { A: percent(a ?? 0), B: percent(b ?? 0), C: percent(c ?? 0), D: percent(d ?? 0) },
    marks: { complaints: percent(Math.max(base, s.marks?.complaints?.num ?? 0)) },
  }
})

const subject = fc.record(
  {
    kind: fc.constantFrom('enterprise' as const, 'product' as const),
    riskClass: fc.constantFrom(...CLASSES),
    marks: fc.subarray(['complaints' as const]),
  },
  { requiredKeys: ['kind'] },
)

describe('graded shares', () => {
  it('hold exactly where no higher class gets less', () => {
    fc.assert(
      fc.property(fc.oneof(scale, graded), (s) => {
        expect(checkShares(s)._tag).toBe(isGraded(s) ? 'Right' : 'Left')
      }),
      { numRuns: 500 },
    )
  })

  it('show both shares of every violation, kinds of subject included', () => {
    const classes = { A: percent(5), B: percent(4), C: percent(10), D: percent(20) }
    const sound = { base: percent(5), classes: { ...classes, B: percent(5) } }
    const answer = checkShares({
      base: percent(5),
      classes,
      marks: { complaints: percent(3) },
      kinds: { product: { ...sound, keyField: percent(1) } },
    })
    expect(answer).toEqual({
      _tag: 'Left',
      left: [
        {
          _tag: 'HigherGetsLess',
          path: 'classes.B',
          basis: 'joint/16.graded',
          lower: { name: 'classes.A', ratio: percent(5) },
          higher: { name: 'classes.B', ratio: percent(4) },
        },
        {
          _tag: 'HigherGetsLess',
          path: 'marks.complaints',
          basis: 'market/12.raise',
          lower: { name: 'base', ratio: percent(5) },
          higher: { name: 'marks.complaints', ratio: percent(3) },
        },
        {
          _tag: 'HigherGetsLess',
          path: 'kinds.product.keyField',
          basis: 'market/12.raise',
          lower: { name: 'base', ratio: percent(5) },
          higher: { name: 'keyField', ratio: percent(1) },
        },
      ],
    })
  })

  it('know four classes and no fifth', () => {
    const sound = {
      base: percent(5),
      classes: { A: percent(5), B: percent(5), C: percent(5), D: percent(5) },
    }
    const fifth = { ...sound, classes: { ...sound.classes, E: percent(5) } }
    expect(checkShares(fifth)).toMatchObject({ left: [{ _tag: 'UnknownClass', path: 'classes.E' }] })
    const graded = gradeRoster(sound)([{ id: 'x', kind: 'enterprise', riskClass: 'E' as RiskClass }])
    expect(graded).toMatchObject({
      left: [{ _tag: 'UnknownClass', path: 'roster[0].riskClass', value: 'E' }],
    })
  })

  it('refuse what is no share', () => {
    const classes = { A: percent(5), B: percent(101), C: percent(10), D: percent(20) }
    expect(checkShares({ base: percent(5), classes })).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'BadShare', path: 'classes.B', value: percent(101) }],
    })
    for (const value of [undefined, null, 5, '5%', { num: 5 }]) {
      const answer = checkShares({ base: value as never, classes: { ...classes, B: percent(5) } })
      expect(answer).toEqual({ _tag: 'Left', left: [{ _tag: 'BadShare', path: 'base', value }] })
    }
  })
})

describe('a roster divided by shares', () => {
  it('puts everyone in one stratum, and the sizes add up', () => {
    fc.assert(
      fc.property(graded, fc.array(subject, { maxLength: 30 }), (shares, subjects) => {
        const roster = subjects.map((s, i) => ({ ...s, id: `企业${i}` }))
        const answer = gradeRoster(shares)(roster)
        expect(answer._tag).toBe('Right')
        if (answer._tag === 'Left') return
        const { rows, strata } = answer.right
        expect(rows.map((r) => r.id)).toEqual(roster.map((r) => r.id))
        expect(strata.map((s) => [s.stratum, s.size])).toEqual(
          [...new Set(rows.map((r) => r.stratum))]
            .sort()
            .map((name) => [name, rows.filter((r) => r.stratum === name).length]),
        )
      }),
    )
  })

  it('names each stratum after what decided, and gives the reasons of the first who is in it', () => {
    const shares: GradedShares = {
      base: percent(5),
      classes: { A: percent(2), B: percent(5), C: percent(10), D: percent(20) },
      marks: { complaints: percent(10) },
      keyField: percent(15),
      kinds: {
        product: {
          base: percent(1),
          classes: { A: percent(1), B: percent(1), C: percent(1), D: percent(1) },
        },
      },
    }
    const firm = { kind: 'enterprise' } as const
    const answer = gradeRoster(shares)([
      { ...firm, id: 'low', riskClass: 'A' },
      { ...firm, id: 'none' },
      { ...firm, id: 'marked', riskClass: 'B', marks: ['complaints'] },
      { ...firm, id: 'marked-too', riskClass: 'A', marks: ['complaints'] },
      { ...firm, id: 'as-high-by-class', riskClass: 'C', marks: ['complaints', 'bad-credit'] },
      { ...firm, id: 'key', marks: ['complaints'], keyField: true },
      { kind: 'product', id: 'goods', riskClass: 'D', marks: ['complaints'], keyField: true },
    ])
    const raise = 'market/12.raise'
    const graded = 'joint/16.graded'
    const ofClass = (riskClass: RiskClass, num: number) => ({
      _tag: 'ShareOfClass',
      basis: graded,
      riskClass,
      ratio: percent(num),
    })
    const base = { _tag: 'ShareOfUnclassified', basis: graded, ratio: percent(5) }
    expect(answer).toEqual({
      _tag: 'Right',
      right: {
        rows: [
          { id: 'low', stratum: 'all/A' },
          { id: 'none', stratum: 'all/unclassified' },
          { id: 'marked', stratum: 'all/complaints' },
          { id: 'marked-too', stratum: 'all/complaints' },
          { id: 'as-high-by-class', stratum: 'all/C' },
          { id: 'key', stratum: 'all/key-field' },
          { id: 'goods', stratum: 'product/D' },
        ],
        strata: [
          { stratum: 'all/A', size: 1, ratio: percent(2), because: [ofClass('A', 2)] },
          { stratum: 'all/C', size: 1, ratio: percent(10), because: [ofClass('C', 10)] },
          {
            stratum: 'all/complaints',
            size: 2,
            ratio: percent(10),
            because: [
              { _tag: 'RaisedByMark', basis: raise, mark: 'complaints', ratio: percent(10) },
              ofClass('B', 5),
            ],
          },
          {
            stratum: 'all/key-field',
            size: 1,
            ratio: percent(15),
            because: [{ _tag: 'RaisedByKeyField', basis: raise, ratio: percent(15) }, base],
          },
          { stratum: 'all/unclassified', size: 1, ratio: percent(5), because: [base] },
          { stratum: 'product/D', size: 1, ratio: percent(1), because: [ofClass('D', 1)] },
        ],
      },
    })
  })

  it('is not divided by shares that are not graded, nor where two have one id', () => {
    const flat = { A: percent(5), B: percent(5), C: percent(5), D: percent(5) }
    const torn = { base: percent(5), classes: { ...flat, D: percent(4) } }
    expect(gradeRoster(torn)([])).toEqual(checkShares(torn))
    const twice = { id: 'x', kind: 'enterprise' } as const
    expect(gradeRoster({ base: percent(5), classes: flat })([twice, twice])).toMatchObject({
      left: [{ _tag: 'DuplicateId', path: 'roster[1].id', first: 'roster[0].id' }],
    })
  })

  it('never gives a higher class, or a mark, less', () => {
    fc.assert(
      fc.property(graded, fc.constantFrom(0, 1, 2), fc.boolean(), (shares, lower, marked) => {
        const [a, b] = [CLASSES[lower] ?? 'A', CLASSES[lower + 1] ?? 'D']
        const answer = gradeRoster(shares)([
          { id: 'low', kind: 'enterprise', riskClass: a },
          { id: 'high', kind: 'enterprise', riskClass: b, ...(marked ? { marks: ['complaints'] } : {}) },
        ])
        if (answer._tag === 'Left') throw new Error('these shares are graded')
        const share = (id: string): number => {
          const stratum = answer.right.rows.find((r) => r.id === id)?.stratum
          return answer.right.strata.find((s) => s.stratum === stratum)?.ratio.num ?? -1
        }
        expect(share('high')).toBeGreaterThanOrEqual(share('low'))
      }),
    )
  })
})
