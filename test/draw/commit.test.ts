import { type CommitFacts, commit, freezeRoster, holdDraw, nobleHash, type SeedSource } from 'double-random'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/draw/canonical.js'
import { differencesOf } from '../../src/draw/difference.js'
import { digits, draw, left, right } from './support.js'

const rows = ['甲', '乙', '丙', '丁'].map((id) => ({ id, stratum: '企业' }))
const roster = right(freezeRoster(nobleHash)(rows))
const half = { _tag: 'share', ratio: { num: 1, den: 2 } } as const
const rolled: SeedSource = { _tag: 'digits', from: 'balls', count: 20 }
const beacon: SeedSource = { _tag: 'beacon', chain: 'default', round: 1000 }
const sound: CommitFacts = { drawId: 'LX-2026-0007', roster, quotas: { 企业: half }, seed: [rolled] }
const committing = (facts: object) => commit({ ...sound, ...facts } as CommitFacts)

describe('a commitment', () => {
  it('holds what was said, and nothing for what was not', () => {
    const anyReason = { by: 'next-rank', reasons: right(commit(sound)).replacement.reasons }
    expect(right(commit(sound))).toStrictEqual({
      scheme: 'sha256-v1',
      drawId: 'LX-2026-0007',
      roster: { digest: roster.digest, n: 4 },
      leftOut: roster.leftOut,
      strata: [{ stratum: '企业', n: 4, eligible: 4, quota: half, k: 2, reserve: 0 }],
      seed: [rolled],
      replacement: anyReason,
      names: 'published',
    })
    const supersedes = { drawId: 'LX-2026-0006', record: 'a'.repeat(64), reason: '名录有误' }
    const said = { task: 't1', scope: { classes: [{ stratum: '企业' }] }, supersedes }
    expect(right(committing(said))).toStrictEqual({ ...right(commit(sound)), ...said })
  })

  it('counts nobody in a stratum that the roster does not have', () => {
    const quotas = { 企业: half, 个体: { _tag: 'count', count: 3 } }
    expect(right(committing({ quotas })).strata[0]).toEqual({
      stratum: '个体',
      n: 0,
      eligible: 0,
      quota: quotas.个体,
      k: 0,
      reserve: 0,
    })
  })

  it.each<[string, object, string, unknown, string]>([
    ['a number for the draw', { drawId: 7 }, 'drawId', 7, 'a draw number'],
    ['a draw number with a slash', { drawId: 'a/b' }, 'drawId', 'a/b', 'a draw number'],
    ['half a reserve', { reserve: 0.5 }, 'reserve', 0.5, 'a whole number, 0 or more'],
    ['no source', { seed: [] }, 'seed', [], 'at least one source of the seed'],
    ['a quota that is none', { quotas: { 企业: 5 } }, 'quotas.企业', 5, 'a quota'],
    [
      'a reason of its own beside a known one',
      { replacement: { by: 'next-rank', reasons: ['closed', 'rain'] } },
      'replacement.reasons[1]',
      'rain',
      'a ground on which nobody can be inspected',
    ],
    [
      'withheld names without digits to withhold',
      { names: 'withheld', seed: [beacon] },
      'seed',
      [beacon],
      'a source of digits, so that the names can be withheld',
    ],
  ])('is refused for %s', (_name, facts, path, value, expected) => {
    expect(left(committing(facts))).toEqual([{ _tag: 'BadValue', path, value, expected }])
  })

  it.each([
    [[{ ...rolled, count: 19 }], true],
    [[{ ...rolled, count: 20 }], false],
    [[{ ...rolled, count: 24, faces: 6 }, beacon], true],
    [[{ ...rolled, count: 25, faces: 6 }], false],
    [
      [
        { ...rolled, count: 10 },
        { ...rolled, count: 10 },
      ],
      false,
    ],
  ] as const)('withholds names only by digits that nobody can try one by one: %j', (seed, refused) => {
    const expected = 'digits that nobody can try one by one: 20 decimal digits or 25 throws of dice'
    const made = committing({ names: 'withheld', seed })
    if (refused) expect(left(made)).toEqual([{ _tag: 'BadValue', path: 'seed', value: seed, expected }])
    else expect(right(made).names).toBe('withheld')
    expect(right(committing({ seed })).names).toBe('published')
  })

  it('names a stratum without a quota, and how many are in it', () => {
    expect(left(committing({ quotas: {} }))).toEqual([
      { _tag: 'MissingQuota', path: 'quotas.企业', stratum: '企业', n: 4 },
    ])
  })

  it('supersedes another draw, by its digest and for a reason', () => {
    const refused = (supersedes: object) =>
      left(
        committing({
          supersedes: { drawId: 'LX-2026-0006', record: 'a'.repeat(64), reason: '名录有误', ...supersedes },
        }),
      )
    expect(refused({ drawId: 'LX-2026-0007', record: 'A'.repeat(64), reason: ' ' })).toEqual([
      {
        _tag: 'BadValue',
        path: 'supersedes.drawId',
        value: 'LX-2026-0007',
        expected: 'another draw number than its own',
      },
      {
        _tag: 'BadValue',
        path: 'supersedes.record',
        value: 'A'.repeat(64),
        expected: '64 lower-case hex digits',
      },
      { _tag: 'BadValue', path: 'supersedes.reason', value: ' ', expected: 'a reason in words' },
    ])
    expect(refused({ drawId: 'a/b' }).map((p) => p.path)).toEqual(['supersedes.drawId'])
  })

  it.each([
    null,
    undefined,
    'balls',
    {},
    { ...rolled, _tag: 'dice' },
    { ...rolled, count: 0 },
    { ...rolled, count: 1.5 },
    { ...rolled, count: '20' },
    { ...rolled, from: ' ' },
    { ...rolled, from: 5 },
    { ...rolled, faces: 8 },
  ])('takes no digits from %j', (source) => {
    expect(left(committing({ seed: [rolled, source] }))).toEqual([
      { _tag: 'BadValue', path: 'seed[1]', value: source, expected: 'a source of digits' },
    ])
  })

  it.each([
    { ...beacon, round: 0 },
    { ...beacon, round: 1.5 },
    { ...beacon, round: undefined },
    { ...beacon, chain: '' },
    { ...beacon, chain: undefined },
  ])('waits for no beacon like %j', (source) => {
    expect(left(committing({ seed: [source] }))).toEqual([
      {
        _tag: 'BadValue',
        path: 'seed[0]',
        value: source,
        expected: 'a beacon round that the chain will have',
      },
    ])
  })

  it('publishes its names or withholds them', () => {
    for (const names of ['published', 'withheld']) expect(right(committing({ names })).names).toBe(names)
  })

  it('takes six faces, ten, or leaves it at ten', () => {
    for (const faces of [6, 10])
      expect(right(committing({ seed: [{ ...rolled, faces }] })).seed).toEqual([{ ...rolled, faces }])
  })
})

describe('a draw held', () => {
  const commitment = right(committing({ seed: [rolled, beacon] }))
  const value = { _tag: 'beacon', round: 1000, value: 'a'.repeat(64) } as const
  const held = (seed: ReadonlyArray<unknown>, more: object = {}) =>
    holdDraw(nobleHash)({ commitment, roster, seed, ...more } as never)

  it('takes one value for each committed source, of its kind, in their order', () => {
    const expected = 'one value for each committed source'
    const bad = (path: string, given: unknown, expects = expected) => ({
      _tag: 'BadValue',
      path,
      value: given,
      expected: expects,
    })
    expect(held([...digits(), value])._tag).toBe('Right')
    expect(left(held([]))).toEqual([bad('seed[0]', undefined), bad('seed[1]', undefined)])
    expect(left(held([value, ...digits()]))).toEqual([bad('seed[0]', value), bad('seed[1]', digits()[0])])
    const extra = [...digits(), value, value]
    expect(left(held(extra))).toEqual([bad('seed', extra)])
    expect(left(held([{ _tag: 'digits', value: '1234' }, value]))).toEqual([
      {
        ...bad('seed[0].value', '1234', 'decimal digits, as many as were committed'),
        digits: { count: 20, faces: 10 },
      },
    ])
    expect(left(held([...digits(), { ...value, round: 999, value: 'A' }]))).toEqual([
      { _tag: 'RoundDiffers', path: 'seed[1].round', committed: 1000, given: 999 },
      bad('seed[1].value', 'A', '64 lower-case hex digits'),
    ])
  })

  it('is held over the committed roster, with the committed reasons for leaving out', () => {
    const leftOut = right(
      freezeRoster(nobleHash)(rows.map((row, i) => (i === 0 ? { ...row, leftOut: 'yearly-limit' } : row))),
    )
    expect(left(held([...digits(), value], { roster: leftOut }))).toEqual([
      {
        _tag: 'RosterDiffers',
        path: 'leftOut.digest',
        committed: roster.leftOut.digest,
        given: leftOut.leftOut.digest,
      },
    ])
  })

  it('of nobody draws nobody, and has no threshold', () => {
    const [stratum] = draw(rows, { quotas: { 企业: { _tag: 'count', count: 0 } }, reserve: 1 }).strata
    expect(stratum).not.toHaveProperty('threshold')
    expect([stratum?.drawn, stratum?.reserve.map(({ rank }) => rank)]).toEqual([[], [1]])
    const [nobody] = draw(rows, { quotas: { 企业: { _tag: 'count', count: 0 } } }).strata
    expect(nobody).toEqual({ stratum: '企业', n: 4, eligible: 4, k: 0, drawn: [], reserve: [] })
  })
})

describe('the canonical text of plain data', () => {
  it.each([
    [null, 'null'],
    [undefined, 'null'],
    [[undefined, null, 1], '[null,null,1]'],
    [{ b: 1, a: undefined, c: null }, '{"b":1,"c":null}'],
    [{ '\u{10000}': 1, '\uffff': 2, a: 3 }, '{"a":3,"\uffff":2,"\u{10000}":1}'],
    [{ b: [{ d: '"', c: true }], a: {} }, '{"a":{},"b":[{"c":true,"d":"\\""}]}'],
  ])('%j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })
})

describe('the differences of two values', () => {
  it('are named by path, in the order of the keys, absent values as null', () => {
    expect(differencesOf({ b: 1, a: [1, 2] }, { a: [1], c: { d: 0 } }, '')).toEqual([
      { path: 'a[1]', recorded: 2, recomputed: null },
      { path: 'b', recorded: 1, recomputed: null },
      { path: 'c', recorded: null, recomputed: { d: 0 } },
    ])
    expect(differencesOf([1], [1, { x: 2 }], 'list')).toEqual([
      { path: 'list[1]', recorded: null, recomputed: { x: 2 } },
    ])
    expect(differencesOf({ a: { b: 1 } }, { a: { b: 2 } }, 'record')).toEqual([
      { path: 'record.a.b', recorded: 1, recomputed: 2 },
    ])
    expect(differencesOf([], {}, 'x')).toEqual([{ path: 'x', recorded: [], recomputed: {} }])
    expect(differencesOf({ a: Number.NaN }, { a: Number.NaN }, '')).toEqual([])
  })
})
