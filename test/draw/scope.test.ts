import {
  type Condition,
  checkScope,
  checkSeed,
  type PlainDate,
  type Scope,
  type Subject,
  selectScope,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { right } from './support.js'

const school: Subject = {
  id: 's1',
  name: '临夏县第一小学',
  kind: 'other',
  region: '临夏县',
  rosters: ['学校'],
  riskClass: 'D',
  marks: ['complaints'],
  industry: 'P83',
  size: 'large',
  keyField: true,
  owner: '教育',
  supervisionNeeds: ['食堂'],
  lastInspectedOn: '2025-05-01' as PlainDate,
}
const bare: Subject = { id: 's2', name: '甲', kind: 'enterprise', region: '和政县', rosters: [] }

const placed = (where: Condition, subject: Subject) =>
  right(checkScope({ classes: [{ stratum: 'x', where }] })(subject)).value._tag

describe('a condition', () => {
  it.each<[Condition, string, string]>([
    [{ _tag: 'kind', anyOf: ['other'] }, 'in', 'out'],
    [{ _tag: 'region', anyOf: ['临夏县'] }, 'in', 'out'],
    [{ _tag: 'roster', anyOf: ['学校', '医院'] }, 'in', 'out'],
    [{ _tag: 'mark', anyOf: ['complaints'] }, 'in', 'out'],
    [{ _tag: 'need', anyOf: ['食堂'] }, 'in', 'out'],
    [{ _tag: 'riskClass', anyOf: ['C', 'D'] }, 'in', 'undetermined'],
    [{ _tag: 'industry', anyOf: ['P83'] }, 'in', 'undetermined'],
    [{ _tag: 'size', anyOf: ['small'] }, 'out', 'undetermined'],
    [{ _tag: 'owner', anyOf: ['教育'] }, 'in', 'undetermined'],
    [{ _tag: 'keyField', is: true }, 'in', 'undetermined'],
    [{ _tag: 'notInspectedSince', date: '2025-05-01' as PlainDate }, 'out', 'in'],
    [{ _tag: 'notInspectedSince', date: '2025-05-02' as PlainDate }, 'in', 'in'],
    [{ _tag: 'all', of: [] }, 'in', 'in'],
    [{ _tag: 'any', of: [] }, 'out', 'out'],
  ])('%j is tested on one subject', (where, known, unknown) => {
    expect([placed(where, school), placed(where, bare)]).toEqual([known, unknown])
  })

  const because = (where: Condition, subject: Subject) =>
    right(checkScope({ classes: [{ stratum: 'x', where }] })(subject)).because

  it.each<[Condition, string]>([
    [{ _tag: 'riskClass', anyOf: ['C'] }, 'riskClass'],
    [{ _tag: 'industry', anyOf: ['P83'] }, 'industry'],
    [{ _tag: 'size', anyOf: ['small'] }, 'size'],
    [{ _tag: 'owner', anyOf: ['教育'] }, 'owner'],
    [{ _tag: 'keyField', is: false }, 'keyField'],
  ])('%j names the fact that the roster lacks', (where, fact) => {
    const missing = { _tag: 'FactMissing', basis: 'joint/11.annotations', id: 's2', stratum: 'x' }
    expect(because(where, bare)).toEqual([{ ...missing, missing: [fact] }])
    const named = { _tag: 'FactMissing', missing: [fact] }
    expect(because({ _tag: 'not', of: where }, bare)).toMatchObject([named])
    expect(because({ _tag: 'all', of: [where, { _tag: 'not', of: where }] }, bare)).toMatchObject([named])
    expect(because({ _tag: 'any', of: [where, { _tag: 'any', of: [] }] }, bare)).toMatchObject([named])
  })

  it('asks for a size, a kind, a region that the roster has, and for a field that is no key field', () => {
    expect(placed({ _tag: 'size', anyOf: ['large'] }, school)).toBe('in')
    expect(placed({ _tag: 'keyField', is: false }, school)).toBe('out')
    const unentered = { ...bare, kind: undefined, region: undefined } as unknown as Subject
    expect(because({ _tag: 'kind', anyOf: ['other'] }, unentered)).toMatchObject([{ missing: ['kind'] }])
    expect(because({ _tag: 'region', anyOf: ['x'] }, unentered)).toMatchObject([{ missing: ['region'] }])
  })

  it('is settled by one part that decides, whatever the others lack', () => {
    const unknown: Condition = { _tag: 'riskClass', anyOf: ['C'] }
    const [yes, no]: [Condition, Condition] = [
      { _tag: 'all', of: [] },
      { _tag: 'any', of: [] },
    ]
    expect(placed({ _tag: 'any', of: [unknown, yes] }, bare)).toBe('in')
    expect(placed({ _tag: 'all', of: [unknown, no] }, bare)).toBe('out')
    expect(placed({ _tag: 'all', of: [unknown, yes] }, bare)).toBe('undetermined')
  })

  it('gives its reasons class by class, as far as the one that decides', () => {
    const [high, small]: [Condition, Condition] = [
      { _tag: 'riskClass', anyOf: ['D'] },
      { _tag: 'size', anyOf: ['small'] },
    ]
    const scope = {
      classes: [{ stratum: '小', where: small }, { stratum: '高', where: high }, { stratum: '其他' }],
    }
    const not = { _tag: 'NotInClass', basis: 'joint/20.directed', id: 's1' }
    const notSmall = { ...not, stratum: '小', where: small }
    expect(right(checkScope(scope)(school))).toEqual({
      value: { _tag: 'in', stratum: '高' },
      because: [notSmall, { _tag: 'InClass', basis: 'joint/20.strata', id: 's1', stratum: '高' }],
    })
    expect(right(checkScope({ classes: scope.classes.slice(2) })(school))).toEqual({
      value: { _tag: 'in', stratum: '其他' },
      because: [{ _tag: 'InClass', basis: 'joint/20.strata', id: 's1', stratum: '其他' }],
    })
    expect(right(checkScope({ classes: scope.classes.slice(0, 1) })(school))).toEqual({
      value: { _tag: 'out' },
      because: [notSmall],
    })
  })

  const leaf = fc.constantFrom<Condition>(
    { _tag: 'kind', anyOf: ['other'] },
    { _tag: 'riskClass', anyOf: ['D'] },
    { _tag: 'region', anyOf: ['和政县'] },
  )
  const flipped = { in: 'out', out: 'in', undetermined: 'undetermined' } as const

  it('obeys the laws of not, and of all and any, also where facts are missing', () => {
    fc.assert(
      fc.property(leaf, leaf, fc.constantFrom(school, bare), (a, b, subject) => {
        const not = (of: Condition): Condition => ({ _tag: 'not', of })
        expect(placed(not(a), subject)).toBe(flipped[placed(a, subject)])
        expect(placed(not({ _tag: 'all', of: [a, b] }), subject)).toBe(
          placed({ _tag: 'any', of: [not(a), not(b)] }, subject),
        )
        expect(placed({ _tag: 'any', of: [a, b] }, subject)).toBe(
          placed({ _tag: 'any', of: [b, a] }, subject),
        )
      }),
    )
  })
})

describe('selectScope', () => {
  const scope: Scope = {
    classes: [{ stratum: 'D', where: { _tag: 'riskClass', anyOf: ['D'] } }, { stratum: '其他' }],
  }
  const known: Subject = { ...bare, id: 's3', riskClass: 'A' }

  it('survives JSON and loses nobody: in, out or undetermined', () => {
    const again = JSON.parse(JSON.stringify(scope)) as Scope
    const { value, because } = right(
      selectScope(again)({
        subjects: [school, bare, known],
        leftOut: [{ id: 's3', reason: 'yearly-limit' }],
      }),
    )
    expect(value).toEqual({
      rows: [
        { id: 's1', stratum: 'D' },
        { id: 's3', stratum: '其他', leftOut: 'yearly-limit' },
      ],
      undetermined: [{ id: 's2', missing: ['riskClass'] }],
    })
    expect(because).toEqual([
      { _tag: 'ScopeSelected', basis: 'market/11.scope', kind: 'combined', inScope: 2, of: 3 },
      { _tag: 'LeftOutOfDraw', basis: 'joint/17.limit', reason: 'yearly-limit', n: 1 },
      { _tag: 'ScopeUndetermined', basis: 'joint/11.annotations', n: 1, missing: ['riskClass'] },
    ])
  })
})

describe('checkSeed', () => {
  it.each([
    ['482913', 20, 'weak', []],
    ['1234567890123456789', 63, 'weak', []],
    ['31415926535897932384', 66, 'enough', []],
    ['20260115', 0, 'weak', ['LooksLikeDate']],
    ['20260115093000', 0, 'weak', ['LooksLikeDate']],
    // a day and six digits behind it that are no hour: still not enough to be anything but a day
    ['20260115253000', 0, 'weak', ['LooksLikeDate']],
    ['202601150930001', 3, 'weak', ['LooksLikeDate']],
    ['202601152530001', 50, 'weak', []],
    ['48291348291348291348', 66, 'enough', []],
    ['4829134829134829', 53, 'weak', []],
    ['12121212', 7, 'weak', ['RepeatsItself']],
    // a day and its second, and six digits behind it: six digits hold 20 bits
    ['20260315093000123456', 20, 'weak', ['LooksLikeDate']],
    ['20261315093000123456', 66, 'enough', []],
    ['77777777777777777777', 3, 'weak', ['RepeatsItself']],
  ])('%s holds %i bits', (value, bits, answer, remarks) => {
    const checked = checkSeed({ seed: [{ _tag: 'digits', value }] })
    expect(checked.value).toBe(answer)
    const basis = 'joint/19.draw'
    expect(checked.because).toEqual([
      { _tag: answer === 'enough' ? 'EnoughEntropy' : 'LowEntropy', basis, bits, needed: 64 },
      ...remarks.map((_tag) => ({ _tag, basis, path: 'seed[0].value', value })),
    ])
  })

  it('counts a value that stands twice once, and says so', () => {
    const six = { _tag: 'digits', value: '482913' } as const
    const { value, because } = checkSeed({ seed: [six, six, six, six] })
    expect([value, because[0]]).toMatchObject(['weak', { bits: 20 }])
    expect(because.slice(1).map((f) => [f._tag, 'path' in f && f.path])).toEqual(
      [1, 2, 3].map((i) => ['RepeatsItself', `seed[${i}].value`]),
    )
  })

  it('counts a die of six as less, and a beacon as enough by itself', () => {
    const dice = [{ _tag: 'digits', value: '35162453612453162435' }] as const
    expect(checkSeed({ seed: dice, faces: 6 }).because[0]).toMatchObject({ bits: 52 })
    const beacon = [{ _tag: 'beacon', round: 1, value: '0'.repeat(64) }] as const
    expect(checkSeed({ seed: beacon }).because).toEqual([
      { _tag: 'EnoughEntropy', basis: 'joint/19.draw', bits: 256, needed: 64 },
    ])
    const both = [...beacon, { _tag: 'digits', value: '20260115' }] as const
    expect(checkSeed({ seed: both }).because.slice(1)).toEqual([
      { _tag: 'LooksLikeDate', basis: 'joint/19.draw', path: 'seed[1].value', value: '20260115' },
    ])
  })
})
