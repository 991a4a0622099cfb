import {
  checkCoverage,
  checkQuota,
  checkShares,
  drawable,
  frequencyCheck,
  gradeRoster,
  linxiaJoint,
  linxiaMarket,
  splitTotal,
} from 'double-random'
import { describe, expect, it } from 'vitest'

type Told = readonly [path: string, value: unknown, expected: string]
type Asked = (facts: never) => { readonly _tag: string; readonly left?: ReadonlyArray<unknown> }

const percent = (num: number) => ({ num, den: 100 })
const classes = { A: percent(2), B: percent(5), C: percent(10), D: percent(20) }
const KINDS =
  'enterprise | cooperative | sole-trader | foreign-enterprise | product | project | conduct | other'
const shares = { base: percent(5), classes }
const { yearlyLimit } = linxiaJoint.parameters
const { coverageFloor } = linxiaMarket.parameters
if (yearlyLimit === undefined || coverageFloor === undefined) throw new Error('the prefecture has both')
const history = { visits: [] }
const check: Asked = frequencyCheck(yearlyLimit)
const sort: Asked = drawable(yearlyLimit)

describe('what a count or a share cannot read', () => {
  it.each<[string, Asked, unknown, ReadonlyArray<Told>]>([
    ['checkQuota', checkQuota(linxiaJoint.parameters), null, [['', null, 'object']]],
    ['splitTotal', splitTotal(10), [5], [['strata[0]', 5, 'object']]],
    [
      'checkCoverage',
      checkCoverage({ coverageFloor }),
      { departments: [{ subjects: 5 }], items: 6 },
      [
        ['departments[0].subjects', 5, 'list'],
        ['items', 6, 'list'],
      ],
    ],
    ['checkShares', checkShares, null, [['', null, 'shares by class']]],
    ['checkShares', checkShares, { ...shares, kinds: 5 }, [['kinds', 5, 'object']]],
    [
      'checkShares',
      checkShares,
      { ...shares, kinds: { product: 5 } },
      [['kinds.product', 5, 'shares by class']],
    ],
    [
      'checkShares',
      checkShares,
      { ...shares, keyfield: percent(20), marks: { complaint: percent(50) }, kinds: { X: shares } },
      [
        [
          'marks.complaint',
          percent(50),
          'no such field among complaints | abnormal-operations | serious-violation | bad-credit',
        ],
        ['keyfield', percent(20), 'no such field among base | classes | marks | keyField | kinds'],
        ['kinds.X', shares, `no such field among ${KINDS}`],
      ],
    ],
    [
      'checkShares',
      checkShares,
      { ...shares, kinds: { product: { ...shares, kinds: {} } } },
      [['kinds.product.kinds', {}, 'no such field among base | classes | marks | keyField']],
    ],
    [
      'gradeRoster',
      gradeRoster(shares),
      [{ id: 'a', kind: 'x', marks: ['complaints', '投诉'] }],
      [
        ['roster[0].kind', 'x', KINDS],
        ['roster[0].marks[1]', '投诉', 'complaints | abnormal-operations | serious-violation | bad-credit'],
      ],
    ],
    ['gradeRoster', gradeRoster(shares), [5], [['roster[0]', 5, 'subject']]],
    [
      'frequencyCheck',
      check,
      { subject: 5, history: 6 },
      [
        ['history', 6, 'history'],
        ['subject', 5, 'subject'],
      ],
    ],
    ['drawable', sort, { roster: 5, history }, [['roster', 5, 'list']]],
    [
      'drawable',
      sort,
      { roster: [{ id: 'a', kind: 'enterprise', marks: ['投诉'] }], history },
      [['roster[0].marks[0]', '投诉', 'complaints | abnormal-operations | serious-violation | bad-credit']],
    ],
  ])('is told by path: %s', (_name, ask, given, expected) => {
    expect(ask(given as never)).toEqual({
      _tag: 'Left',
      left: expected.map(([path, value, what]) => ({ _tag: 'InputError', path, value, expected: what })),
    })
  })

  // A list of one name is looked up as that name, and every object knows its `toString`.
  it.each([[['enterprise']], ['toString'], ['shop'], [undefined]])('is no kind of subject: %j', (kind) => {
    expect(sort({ roster: [{ id: 'A', kind }], history, on: '2022-09-01' } as never)).toMatchObject({
      _tag: 'Left',
      left: [{ _tag: 'InputError', path: 'roster[0].kind', value: kind }],
    })
  })
})
