import {
  applyEvent,
  commit,
  decodeSubjects,
  freezeRoster,
  holdDraw,
  linxiaJoint,
  nobleHash,
  notDrawn,
  parseRatio,
  renderProblems,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { left, right } from '../draw/support.js'
import { samples } from './samples.js'

const both = (problems: unknown): ReadonlyArray<string> =>
  (['zh', 'en'] as const).map((language) => renderProblems(language)(problems as never))

describe('a value in a message', () => {
  it.each<[string, unknown, string]>([
    ['a small record whole', { num: 5, den: 0 }, '{ num: 5, den: 0 }'],
    ['a record within', { by: { role: 'head' } }, '{ by: { role: “head” } }'],
    ['no fields', {}, '{}'],
    ['no items', [], '[]'],
    ['an item that is nothing', [null], '[null]'],
    ['a hole', new Array(2), '[undefined, undefined]'],
    ['of a long list the beginning', [1, 2, 3, 4, 5, 6, 7, 8], '[1, 2, 3, 4, 5, 6, …]'],
    [
      'of many fields the beginning',
      { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 },
      '{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, … }',
    ],
    ['of a deep value the upper part', [[[[1]]]], '[[[[…]]]]'],
    ['of a deep record the upper part', { a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: {…} } } }'],
    ['a function by its kind', { toString: () => 'x' }, '{ toString: function }'],
    ['a number that is none', Number.NaN, 'NaN'],
  ])('is shown: %s', (_name, value, text) => {
    for (const said of both([{ _tag: 'InputError', path: 'x', value, expected: 'string' }]))
      expect(said).toContain(text)
  })

  it('is cut where it is long, and is no reason to throw', () => {
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    const cyclic: Record<string, unknown> = {}
    cyclic['self'] = cyclic
    for (const value of ['长'.repeat(500), ['长'.repeat(500)], proxy, cyclic, { ['k'.repeat(500)]: 1 }])
      for (const said of both([{ _tag: 'InputError', path: 'x', value, expected: 'boolean' }]))
        expect(said.length).toBeLessThan(160)
  })
})

describe('a message', () => {
  it('about the whole value does not begin with a colon', () => {
    const empty = Object.values(samples)
      .flat()
      .filter((problem) => 'path' in problem)
      .flatMap((problem) => both([{ ...problem, path: '' }]))
    expect(empty.filter((said) => /^\s*[:：]/.test(said))).toEqual([])
    expect(both([left(parseRatio('half'))])).toEqual([
      '“half”不是0到1之间的整数之比 [BadRatio]',
      'expected a share of whole numbers from 0 to 1, found “half” [BadRatio]',
    ])
  })

  it('in Chinese has Chinese words for what belongs in a place', () => {
    const event = { _tag: 'TeamDispatched', id: 'e', visit: 'V', on: '2022-03-01' }
    const team = left(applyEvent(linxiaJoint)(notDrawn, { ...event, team: 'W' } as never))
    const members = left(
      applyEvent(linxiaJoint)(notDrawn, { ...event, team: { leader: 'a', members: [] } } as never),
    )
    expect(renderProblems('zh')(team as never)).toBe('team：给出的是“W”，应为对象 [BadEvent]')
    expect(renderProblems('zh')(members as never)).toBe(
      'team.members：给出的是[]，应为至少有一项的列表 [BadEvent]',
    )
    expect(renderProblems('zh')(left(decodeSubjects({})))).toBe('给出的是{}，应为列表 [InputError]')
  })

  it('on digits says how many were committed, of which faces, and how many came', () => {
    const roster = right(freezeRoster(nobleHash)([{ id: 'a', stratum: 's' }]))
    const held = (faces: 6 | 10, value: string) => {
      const commitment = right(
        commit({
          drawId: 'D1',
          roster,
          quotas: { s: { _tag: 'count', count: 1 } },
          seed: [{ _tag: 'digits', from: '骰子', count: 8, faces }],
        }),
      )
      return both(left(holdDraw(nobleHash)({ commitment, roster, seed: [{ _tag: 'digits', value }] })))
    }
    expect(held(10, '1234')).toEqual([
      'seed[0].value：“1234”不可用，应为承诺的8位数字，每位0至9，现有4位 [BadValue]',
      "seed[0].value: “1234” can't be used; expected the 8 digits that were committed, each from 0 to 9; 4 are given [BadValue]",
    ])
    expect(held(6, '１２３４５６１２')[0]).toBe(
      'seed[0].value：“１２３４５６１２”不可用，应为承诺的8位数字，每位1至6，现有8位；含有全角字符，请改为半角：“12345612” [BadValue]',
    )
  })
})
