import {
  type DrawRecord,
  drawStrata,
  freezeRoster,
  holdDraw,
  markUnable,
  nobleHash,
  recordDigest,
  supplementDraw,
  unwrap,
  type VerifyFinding,
  verifyDraw,
  visitList,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { draw, left, ROUND_1000, right } from './support.js'

const schools = Array.from({ length: 24 }, (_, i) => ({
  id: `临夏县第${i + 1}小学`,
  stratum: i % 3 === 0 ? '学校' : '𠮷',
  ...(i === 5 ? { leftOut: 'yearly-limit' as const } : {}),
}))
const record = draw(schools, { reserve: 2, task: '一' })
const found = (of: unknown): ReadonlyArray<VerifyFinding> =>
  right(verifyDraw(nobleHash)({ record: of as DrawRecord, rows: schools })).because
const [one, two] = record.strata
if (one === undefined || two === undefined) throw new Error('two strata are drawn')
const commitment = (own: object): DrawRecord => ({ ...record, commitment: { ...record.commitment, ...own } })
const strata = (own: object): DrawRecord => ({ ...record, strata: [{ ...one, ...own } as typeof one, two] })
const differs = (aspect: string, path: string, recorded: unknown, recomputed: unknown) => ({
  _tag: 'FieldDiffers',
  basis: 'joint/5.trace',
  aspect,
  path,
  recorded,
  recomputed,
})
const zeros = '0'.repeat(64)
const digestDiffers = differs('commitment', 'commitmentDigest', record.commitmentDigest, expect.any(String))

describe('what differs in a record', () => {
  const { roster, leftOut, strata: takes } = record.commitment
  it.each<[string, DrawRecord, ReadonlyArray<unknown>]>([
    [
      'the size of the roster',
      commitment({ roster: { ...roster, n: 25 } }),
      [digestDiffers, differs('roster', 'commitment.roster.n', 25, 24)],
    ],
    [
      'who was left out',
      commitment({ leftOut: { ...leftOut, digest: zeros } }),
      [digestDiffers, differs('left-out', 'commitment.leftOut.digest', zeros, leftOut.digest)],
    ],
    [
      'a count of a stratum',
      commitment({ strata: takes.map((take, i) => (i === 0 ? { ...take, n: 99 } : take)) }),
      [digestDiffers, differs('counts', 'commitment.strata[0].n', 99, takes[0]?.n)],
    ],
    ['words of the commitment', commitment({ task: '二' }), [digestDiffers]],
    [
      'the digest of the commitment',
      { ...record, commitmentDigest: zeros },
      [differs('commitment', 'commitmentDigest', zeros, record.commitmentDigest)],
    ],
    [
      'the text that tickets are made with',
      { ...record, seedString: 'x' },
      [differs('seed', 'seedString', 'x', record.seedString)],
    ],
    [
      'the name of a stratum',
      strata({ stratum: '医院' }),
      [differs('strata', 'strata[0]', '医院', one.stratum)],
    ],
    [
      'a threshold',
      strata({ threshold: zeros }),
      [differs('strata', 'strata[0].threshold', zeros, one.threshold)],
    ],
    [
      'a ticket',
      strata({ drawn: one.drawn.map((entry, i) => (i === 1 ? { ...entry, ticket: zeros } : entry)) }),
      [differs('tickets', 'strata[0].drawn[1].ticket', zeros, one.drawn[1]?.ticket)],
    ],
    [
      'a ticket of the reserve',
      strata({ reserve: one.reserve.map((entry, i) => (i === 1 ? { ...entry, ticket: zeros } : entry)) }),
      [differs('tickets', 'strata[0].reserve[1].ticket', zeros, one.reserve[1]?.ticket)],
    ],
    [
      'a repetition',
      strata({ drawn: [...one.drawn, ...one.drawn.slice(0, 1)] }),
      [differs('tickets', `strata[0].drawn[${one.drawn.length}]`, one.drawn[0], null)],
    ],
    [
      'a stratum that is gone',
      { ...record, strata: [one] },
      [differs('strata', 'strata[1]', null, two.stratum)],
    ],
    [
      'a stratum too many',
      { ...record, strata: [one, two, { ...two, stratum: '医院' }] },
      [differs('strata', 'strata[2]', '医院', null)],
    ],
    [
      'two strata too many',
      { ...record, strata: [one, two, { ...two, stratum: '医院' }, { ...two, stratum: '矿山' }] },
      [differs('strata', 'strata[2]', '医院', null), differs('strata', 'strata[3]', '矿山', null)],
    ],
    [
      'a field that records do not have',
      { ...record, note: 'x' } as unknown as DrawRecord,
      [differs('scheme', 'note', 'x', null)],
    ],
  ])('is named: %s', (_name, altered, because) => {
    const log = found(altered).filter((f) => !('aspect' in f && f.aspect === 'log'))
    expect(log).toEqual(because)
  })

  it('is named: a stratum of the roster for which nothing was committed', () => {
    const forged = commitment({ strata: takes.slice(1) })
    expect(found(forged)).toContainEqual(
      differs('counts', `commitment.strata.${takes[0]?.stratum}`, null, takes[0]?.n),
    )
  })

  it('is named: who should not have been drawn, and who should', () => {
    const [stands] = one.reserve
    if (stands === undefined) throw new Error('two stand by')
    const last = one.drawn.at(-1)
    const forged = strata({ drawn: [...one.drawn.slice(0, -1), { ...stands, rank: one.drawn.length }] })
    const basis = 'joint/19.draw'
    expect(found(forged)).toEqual([
      { _tag: 'WronglyDrawn', basis, stratum: one.stratum, id: stands.id, rank: one.drawn.length },
      { _tag: 'WronglyPassedOver', basis, stratum: one.stratum, id: last?.id, rank: one.drawn.length },
    ])
  })

  it('is named: a ticket, beside one who should not have been drawn', () => {
    const [stands] = one.reserve
    const [first, ...others] = one.drawn
    if (stands === undefined || first === undefined) throw new Error('two are drawn, two stand by')
    const swapped = { ...stands, rank: one.drawn.length }
    const because = found(strata({ drawn: [{ ...first, ticket: zeros }, ...others.slice(0, -1), swapped] }))
    expect(because.map(({ _tag }) => _tag)).toEqual(['WronglyDrawn', 'WronglyPassedOver', 'FieldDiffers'])
    expect(because[2]).toEqual(differs('tickets', 'strata[0].drawn[0].ticket', zeros, first.ticket))
  })

  it('is named: what a seed holds beyond its values, and values that were not to come', () => {
    const beacon = { _tag: 'beacon', round: 1000, value: ROUND_1000 } as const
    const sources = [
      { _tag: 'digits', from: 'balls', count: 4 },
      { _tag: 'beacon', chain: 'quicknet', round: 1000 },
    ] as const
    const both = draw(schools, { seed: sources }, [{ _tag: 'digits', value: '3141' }, beacon])
    expect(found(both)).toEqual([{ _tag: 'RecordConfirmed', basis: 'joint/19.draw', n: 24, drawn: 6 }])
    const noted = both.seed.map((own) => ({ ...own, note: 'x' }))
    expect(found({ ...both, seed: noted })).toEqual([
      differs('seed', 'seed[0].note', 'x', null),
      differs('seed', 'seed[1].note', 'x', null),
    ])
    const rounds = both.seed.map((own) => ({ ...own, round: 1000 }))
    expect(found({ ...both, seed: rounds })).toEqual([differs('seed', 'seed[0].round', 1000, null)])
    const strange = { _tag: 'SeedNotAsCommitted', basis: 'joint/19.draw' }
    const seed = [{ _tag: 'digits', value: 'pi' } as const, { ...beacon, round: 999 }]
    expect(found({ ...both, seed }).slice(0, 2)).toEqual([
      {
        ...strange,
        path: 'seed[0].value',
        value: 'pi',
        expected: 'decimal digits, as many as were committed',
      },
      { ...strange, path: 'seed[1].round', value: 999, expected: 'the committed round of the beacon' },
    ])
  })

  it('is not asked of a roster that cannot be read', () => {
    const answer = verifyDraw(nobleHash)({ record, rows: [{ id: '', stratum: 's' }] })
    expect(left(answer)).toMatchObject([{ _tag: 'BadId', path: 'rows[0].id' }])
  })
})

describe('what is no record of a draw', () => {
  const [first] = record.commitment.strata
  const log = (entry: object) => ({ ...record, log: [entry] })
  it.each<[string, unknown, string]>([
    ['nothing', null, 'record'],
    ['a list', [record], 'record'],
    ['of another scheme', { ...record, scheme: 'sha256-v2' }, 'record.scheme'],
    ['without a commitment', { ...record, commitment: 5 }, 'record.commitment'],
    ['of a number with a slash', commitment({ drawId: 'a/b' }), 'record.commitment.drawId'],
    ['of no stratum', commitment({ strata: [5] }), 'record.commitment.strata[0]'],
    [
      'of a stratum without a name',
      commitment({ strata: [{ ...first, stratum: 5 }] }),
      'record.commitment.strata[0].stratum',
    ],
    [
      'of a stratum without a quota',
      commitment({ strata: [{ ...first, quota: 5 }] }),
      'record.commitment.strata[0].quota',
    ],
    [
      'of a stratum with less than no reserve',
      commitment({ strata: [{ ...first, reserve: -1 }] }),
      'record.commitment.strata[0].reserve',
    ],
    ['of no source', commitment({ seed: 5 }), 'record.commitment.seed'],
    ['without reasons', commitment({ replacement: {} }), 'record.commitment.replacement'],
    ['without a seed', { ...record, seed: 5 }, 'record.seed'],
    ['of nobody drawn', { ...record, strata: [{ ...one, drawn: 5 }] }, 'record.strata[0].drawn'],
    [
      'of a number in reserve',
      { ...record, strata: [{ ...one, reserve: [5] }] },
      'record.strata[0].reserve[0]',
    ],
    ['without a log', { ...record, log: 5 }, 'record.log'],
    ['with a note in its log', log({ _tag: 'note', stratum: 's', add: 1 }), 'record.log[0]'],
    ['with a mark on nobody', log({ _tag: 'mark' }), 'record.log[0]'],
    ['with a supplement of nobody', log({ _tag: 'supplement', stratum: 's' }), 'record.log[0]'],
  ])('is refused by path: %s', (_name, value, path) => {
    const refused = left(verifyDraw(nobleHash)({ record: value as DrawRecord, rows: schools }))
    expect(new Set(refused.map((problem) => problem._tag))).toEqual(new Set(['BadValue']))
    for (const problem of refused) expect(problem.path.startsWith(path)).toBe(true)
  })
})

describe('a commitment that names a stratum twice', () => {
  // Whoever adds a second, smaller number for a stratum would draw by it, in a record that agrees with itself.
  it('is no commitment, and nothing is drawn by it or confirmed', () => {
    const [take, ...others] = record.commitment.strata
    if (take === undefined) throw new Error('two strata are committed')
    const fewer = { ...take, quota: { _tag: 'count', count: 1 }, k: 1 } as const
    const twice = { ...record.commitment, strata: [take, fewer, ...others] }
    const forged: DrawRecord = {
      ...record,
      commitment: twice,
      commitmentDigest: recordDigest(nobleHash)(twice),
      strata: drawStrata(nobleHash, record.seedString)(schools, twice.strata),
    }
    const repeated = (at: string) => [
      { _tag: 'BadValue', path: `${at}strata[1].stratum`, value: one.stratum, expected: 'each stratum once' },
    ]
    expect(left(verifyDraw(nobleHash)({ record: forged, rows: schools }))).toEqual(
      repeated('record.commitment.'),
    )
    const roster = right(freezeRoster(nobleHash)(schools))
    expect(left(holdDraw(nobleHash)({ commitment: twice, roster, seed: record.seed }))).toEqual(
      repeated('commitment.'),
    )
  })
})

describe('an entry of the log', () => {
  const roster = right(freezeRoster(nobleHash)(schools))
  const id = one.drawn[0]?.id ?? ''
  const mark = (facts: object) =>
    markUnable(nobleHash)({
      record,
      stratum: one.stratum,
      id,
      reason: 'closed',
      replace: false,
      ...facts,
    } as never)
  const supplement = (facts: object) =>
    supplementDraw(nobleHash)({
      record,
      roster,
      stratum: one.stratum,
      add: 1,
      reason: '增派人员',
      ...facts,
    } as never)
  const entry = (why: string, value: unknown) => ({ _tag: 'BadEntry', path: 'mark', why, value })

  it('marks who is to be visited, once, for a listed reason', () => {
    expect(left(mark({ stratum: '医院' }))).toEqual([entry('no-such-stratum', '医院')])
    expect(left(mark({ id: '某小学' }))).toEqual([entry('not-to-be-visited', '某小学')])
    expect(left(mark({ id: one.reserve[0]?.id }))).toEqual([entry('not-to-be-visited', one.reserve[0]?.id)])
    expect(left(mark({ reason: 'rain' }))).toEqual([entry('reason-not-listed', 'rain')])
    const marked = right(mark({}))
    expect(left(mark({ record: marked }))).toEqual([entry('marked-already', id)])
    const added = right(supplement({ record: marked }))
    expect(left(mark({ record: added }))).toEqual([entry('marked-already', id)])
  })

  it('supplements by no more than are left, and says why', () => {
    const bad = (path: string, value: unknown, expected: string) => ({
      _tag: 'BadValue',
      path,
      value,
      expected,
    })
    const room = one.eligible - one.k
    expect(supplement({ add: room })._tag).toBe('Right')
    expect(left(supplement({ add: room + 1 }))).toEqual([
      { _tag: 'BadEntry', path: 'supplement', why: 'more-than-eligible', value: room + 1 },
    ])
    for (const add of [0, -1, 0.5])
      expect(left(supplement({ add }))).toEqual([bad('supplement.add', add, 'a whole number, 1 or more')])
    for (const reason of ['', ' ', undefined, 5])
      expect(left(supplement({ reason }))).toEqual([bad('supplement.reason', reason, 'a reason in words')])
  })

  it('of any stratum goes by that stratum', () => {
    const other = two.drawn[0]?.id ?? ''
    const marked = right(mark({ stratum: two.stratum, id: other }))
    expect(marked.log[0]).toMatchObject({ stratum: two.stratum, id: other, rank: 1 })
    expect(unwrap(visitList(marked)).some(({ id: own }) => own === other)).toBe(false)
    const room = two.eligible - two.k
    expect(room).toBeGreaterThan(one.eligible - one.k)
    expect(supplement({ stratum: two.stratum, add: room })._tag).toBe('Right')
    expect(left(supplement({ stratum: two.stratum, add: room + 1 }))).toEqual([
      { _tag: 'BadEntry', path: 'supplement', why: 'more-than-eligible', value: room + 1 },
    ])
  })

  it('marks nobody by the rank of another, and no rank that the subject does not have', () => {
    const marked = right(mark({}))
    const forged = (own: object) => ({ ...marked, log: marked.log.map((entry) => ({ ...entry, ...own })) })
    const notVisited = {
      _tag: 'BadLogEntry',
      basis: 'joint/32.unable',
      path: 'log[0]',
      why: 'not-to-be-visited',
    }
    expect(found(forged({ id: '某小学' }))).toContainEqual(notVisited)
    expect(found(forged({ rank: 2 }))).toContainEqual(notVisited)
  })

  it('whose digest is another, and one that adds nobody, are found', () => {
    const marked = right(mark({}))
    const digest = marked.log[0]?.digest
    expect(found({ ...marked, log: marked.log.map((own) => ({ ...own, digest: zeros })) })).toEqual([
      differs('log', 'log[0].digest', zeros, digest),
    ])
    const more = right(supplement({}))
    const idle = { ...more, log: more.log.map((own) => ({ ...own, add: 0 })) }
    expect(found(idle)).toContainEqual({
      _tag: 'BadLogEntry',
      basis: 'joint/32.unable',
      path: 'log[0].add',
      why: 'BadValue',
    })
  })

  it('that is wrong is found by its place', () => {
    const marked = right(mark({}))
    const forged = { ...marked, log: marked.log.map((own) => ({ ...own, reason: 'rain' })) }
    expect(found(forged)).toContainEqual({
      _tag: 'BadLogEntry',
      basis: 'joint/32.unable',
      path: 'log[0]',
      why: 'reason-not-listed',
    })
  })
})

describe('a roster', () => {
  it('names what is no row, no reason and no code', () => {
    const bad = (path: string, value: unknown, expected: string) => ({
      _tag: 'BadValue',
      path,
      value,
      expected,
    })
    const freeze = (given: unknown, creditCodes = false) =>
      left(freezeRoster(nobleHash, { creditCodes })(given as never))
    expect(freeze('rows')).toEqual([bad('rows', 'rows', 'a list of rows { id, stratum }')])
    expect(freeze([schools[0], null])).toEqual([bad('rows[1]', null, 'a row { id, stratum }')])
    expect(freeze([{ id: 'a', stratum: 's', leftOut: 'rain' }])).toEqual([
      bad('rows[0].leftOut', 'rain', 'a reason for leaving out'),
    ])
    const code = 'a credit code with a right check character'
    expect(freeze([{ id: 'a', stratum: 's' }], true)).toEqual([bad('rows[0].id', 'a', code)])
    expect(freeze([{ id: 5, stratum: 's' }], true)).toEqual([
      { _tag: 'BadId', path: 'rows[0].id', value: 5, fault: 'not-text' },
      bad('rows[0].id', 5, code),
    ])
  })

  it('digests who was left out by the reason, and counts its strata in the order of their bytes', () => {
    const frozen = (leftOut: string, stratum = 's') =>
      right(
        freezeRoster(nobleHash)([
          { id: 'a', stratum, leftOut: leftOut as 'yearly-limit' },
          { id: 'b', stratum: 'r' },
        ]),
      )
    expect(frozen('yearly-limit').leftOut.digest).not.toBe(frozen('not-eligible').leftOut.digest)
    expect(frozen('yearly-limit').strata.map(({ stratum }) => stratum)).toEqual(['r', 's'])
  })
})

describe('a draw of no row', () => {
  it('is held and confirmed', () => {
    const nobody = draw([], {})
    expect(nobody.strata).toEqual([])
    expect(right(verifyDraw(nobleHash)({ record: nobody, rows: [] })).value).toBe('confirmed')
    expect(
      holdDraw(nobleHash)({
        commitment: nobody.commitment,
        roster: right(freezeRoster(nobleHash)([])),
        seed: nobody.seed,
      })._tag,
    ).toBe('Right')
  })
})
