import {
  checkMatterList,
  type ListedMatter,
  mattersOffList,
  supervisionOf,
  targetedCheck,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../plan/support.js'

const whole: ListedMatter = {
  id: 'M1',
  matter: '燃气经营检查',
  object: '燃气经营企业',
  category: 'key',
  method: 'double-random',
  department: '住建',
  basis: ['城镇燃气管理条例'],
  content: '经营许可与安全管理',
}

describe('[joint/2.list] every matter of a plan or task stands on the list', () => {
  const off = mattersOffList([whole, { ...whole, id: 'M2' }])

  it('all that do not are named, by path', () => {
    expect(
      off(['M2', 'M3', 'M1', '']).map((f) => [
        f._tag,
        f.basis,
        'path' in f && f.path,
        'matter' in f && f.matter,
      ]),
    ).toEqual([
      ['NotOnTheList', 'joint/2.list', 'matters[1]', 'M3'],
      ['NotOnTheList', 'joint/2.list', 'matters[3]', ''],
    ])
  })

  it('a plan without matters names none', () => {
    expect(off([])).toEqual([])
    expect(mattersOffList([])(['M1'])).toHaveLength(1)
  })
})

describe('[joint/3.scope] in scope is what is listed and whose method is double random', () => {
  it.each([
    [{ ...whole, method: 'double-random' as const }, 'double-random'],
    [{ ...whole, method: 'other' as const }, 'other-method'],
  ])('%#', (row, supervision) => {
    expect(supervisionOf([row])({ matter: 'M1' }).value).toBe(supervision)
  })

  it('a listed matter of double random is in scope by both regulations', () => {
    expect(supervisionOf([whole])({ matter: 'M1' }).because.map((f) => f.basis)).toEqual([
      'market/6.listed',
      'joint/3.scope',
    ])
  })
})

describe('[joint/3.targeted] complaints and referrals are checked apart', () => {
  it.each([
    ['complaint', true],
    ['referral', true],
    ['monitoring', false],
  ] as const)('%s', (source, named) => {
    const lead = { id: 'L1', subject: 'S1', matter: '价格', source, receivedOn: day('2022-03-01') }
    const check = targetedCheck(lead)
    const because = check._tag === 'Right' ? check.right.because : []
    expect(because.map((f) => f.basis).includes('joint/3.targeted')).toBe(named)
    expect(because[0]?.basis).toBe('market/6.targeted')
  })
})

describe('[joint/8.fields] matter, subject, category, method, body, basis, content', () => {
  const FIELDS = ['matter', 'object', 'category', 'method', 'department', 'content'] as const

  it('a list with all seven is in order', () => {
    expect(checkMatterList([whole])).toEqual({
      value: ['M1'],
      because: [{ _tag: 'ListInOrder', basis: 'joint/8.fields', matters: 1 }],
    })
  })

  it('whatever is left out is named, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray([...FIELDS]), fc.boolean(), fc.boolean(), (left, basis, empty) => {
        const gone = Object.fromEntries(left.map((f) => [f, empty ? '' : undefined]))
        const row = { ...whole, ...gone, ...(basis ? { basis: [] } : {}) } as ListedMatter
        const { value, because } = checkMatterList([whole, { ...row, id: 'M2' }])
        const paths = because.flatMap((f) => ('path' in f ? [f.path] : []))
        expect(paths).toEqual([
          ...FIELDS.filter((f) => left.includes(f)).map((f) => `[1].${f}`),
          ...(basis ? ['[1].basis'] : []),
        ])
        expect(value).toEqual(basis ? ['M1'] : ['M1', 'M2'])
      }),
    )
  })

  it('a matter that stands twice is named with its first place', () => {
    expect(checkMatterList([whole, { ...whole, id: 'M2' }, whole]).because).toEqual([
      { _tag: 'MatterListedTwice', basis: 'joint/8.fields', path: '[2]', matter: 'M1', first: '[0]' },
    ])
  })
})
