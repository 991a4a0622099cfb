import {
  checkRoster,
  diffRosters,
  type Expert,
  type Inspector,
  type Roster,
  type RosterFinding,
  type Subject,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day } from '../plan/support.js'
import { firm, inspector } from '../support/rosters.js'

const on = day('2022-03-01')
const findings = (roster: Roster): ReadonlyArray<RosterFinding> => checkRoster(on)(roster).because
const expert: Expert = { id: 'E1', name: '王工', specialties: ['锅炉'] }

describe('what a roster lacks', () => {
  it('is named field by field, by path and provision: subjects', () => {
    const bare = { ...firm, name: ' ', rosters: [], riskClass: null, supervisionNeeds: undefined, owner: '' }
    const lacks = (field: string, basis = 'joint/11.annotations') => ({
      _tag: 'EntryLacks',
      basis,
      path: `entries[1].${field}`,
      entry: firm.id,
      field,
    })
    const whole = { ...firm, id: '91350100M000100Y44', kind: 'product' }
    const entries = [whole, bare] as unknown as ReadonlyArray<Subject>
    expect(checkRoster(on)({ kind: 'special-roster', entries }).value).toBe('incomplete')
    expect(findings({ kind: 'special-roster', entries })).toEqual([
      lacks('name'),
      lacks('rosters'),
      lacks('riskClass'),
      lacks('supervisionNeeds'),
      lacks('owner', 'joint/11.owner'),
    ])
  })

  it('is named field by field, by path and provision: inspectors', () => {
    const { certificate: _, ...bare } = { ...inspector, name: '', tags: [], department: '', unit: '' }
    const lacks = (field: string, basis = 'joint/12.inspectors') => ({
      _tag: 'EntryLacks',
      basis,
      path: `entries[0].${field}`,
      entry: 'I1',
      field,
    })
    expect(findings({ kind: 'inspectors', entries: [bare] })).toEqual([
      lacks('name'),
      lacks('tags'),
      lacks('department', 'joint/13.owner'),
      lacks('unit', 'joint/13.owner'),
      lacks('certificate'),
    ])
  })

  it('is no certificate for staff who only supervise from day to day', () => {
    const { certificate: _, ...bare } = inspector
    const staff: Inspector = { ...bare, kind: 'daily-supervision-staff' }
    expect(checkRoster(on)({ kind: 'inspectors', entries: [staff] }).value).toBe('complete')
    for (const certificate of ['Z1', null])
      expect(
        findings({ kind: 'inspectors', entries: [{ ...staff, certificate } as unknown as Inspector] }),
      ).toMatchObject([{ _tag: 'EntryLacks', field: 'certificate' }])
  })

  it('is everything where there is no roster, no list or no entry', () => {
    const not = (path: string, value: unknown, expected: string) => ({
      _tag: 'NotAnEntry',
      basis: 'joint/10.rosters',
      path,
      value,
      expected,
    })
    const found = (given: unknown) => checkRoster(on)(given as Roster)
    expect(found(null)).toEqual({ value: 'incomplete', because: [not('', null, 'a roster')] })
    for (const kind of ['weather', 'toString', ['experts'], undefined])
      expect(found({ kind, entries: [] }).because).toEqual([not('kind', kind, 'a roster')])
    expect(found({ kind: 'experts', entries: 5 }).because).toEqual([not('entries', 5, 'a list of entries')])
    expect(found({ kind: 5, entries: [expert, 'E2', null] }).because).toEqual([
      not('kind', 5, 'a roster'),
      not('entries[1]', 'E2', 'an entry'),
      not('entries[2]', null, 'an entry'),
    ])
  })

  it('is named field by field, by path and provision: experts', () => {
    expect(
      findings({ kind: 'experts', entries: [expert, { ...expert, id: 'E2', specialties: [] }] }),
    ).toEqual([
      {
        _tag: 'EntryLacks',
        basis: 'joint/12.experts',
        path: 'entries[1].specialties',
        entry: 'E2',
        field: 'specialties',
      },
    ])
  })

  it('is an id that can be drawn by, once in each roster', () => {
    const basis = {
      'special-roster': 'joint/11.annotations',
      inspectors: 'joint/12.inspectors',
      experts: 'joint/12.experts',
    }
    const rosters = [
      {
        kind: 'special-roster',
        entries: [' ', 'a', 'a'].map((id): Subject => ({ ...firm, id, kind: 'product' })),
      },
      { kind: 'inspectors', entries: [' ', 'a', 'a'].map((id) => ({ ...inspector, id })) },
      { kind: 'experts', entries: [' ', 'a', 'a'].map((id) => ({ ...expert, id })) },
    ] as const
    for (const roster of rosters)
      expect(findings(roster)).toEqual([
        { _tag: 'EntryLacks', basis: basis[roster.kind], path: 'entries[0].id', entry: ' ', field: 'id' },
        {
          _tag: 'EntryRepeated',
          basis: basis[roster.kind],
          path: 'entries[2].id',
          entry: 'a',
          first: 'entries[1].id',
        },
      ])
  })

  it('is a kind, and is not said to be misplaced as well', () => {
    const entries = [{ ...firm, kind: 'weather' } as unknown as Subject]
    expect(findings({ kind: 'market-entity', entries })).toMatchObject([
      { _tag: 'EntryLacks', field: 'kind' },
    ])
  })

  it('is a credit code where the id of a market entity is another text; what is no id is said once', () => {
    const entries = ['622901000000001', ' '].map((id): Subject => ({ ...firm, id }))
    expect(findings({ kind: 'market-entity', entries })).toEqual([
      { _tag: 'EntryLacks', basis: 'joint/11.annotations', path: 'entries[1].id', entry: ' ', field: 'id' },
      {
        _tag: 'NotACreditCode',
        basis: 'joint/11.annotations',
        path: 'entries[0].id',
        entry: '622901000000001',
      },
    ])
  })
})

describe('a certificate', () => {
  const valid = (from: unknown, until: unknown): ReadonlyArray<RosterFinding> => {
    const certificate = Object.fromEntries(
      Object.entries({ number: 'Z1', from, until }).filter(([, value]) => value !== undefined),
    )
    return findings({ kind: 'inspectors', entries: [{ ...inspector, certificate } as unknown as Inspector] })
  }
  const notValid = (from: unknown, until: unknown) => [
    {
      _tag: 'CertificateNotValid',
      basis: 'joint/12.inspectors',
      path: 'entries[0].certificate',
      entry: 'I1',
      on,
      from,
      until,
    },
  ]

  it.each([
    ['2022-03-01', '2022-03-01'],
    [undefined, '2022-03-01'],
    ['2022-03-01', undefined],
    [undefined, undefined],
  ])('from %s until %s holds on 1 March 2022', (from, until) => {
    expect(valid(from, until)[0]?._tag).toBe('RosterComplete')
  })

  it.each([
    ['2022-03-02', undefined],
    [undefined, '2022-02-28'],
    ['2022-03-02', '2022-12-31'],
    ['2020-01-01', '2022-02-28'],
    ['2022-02-30', undefined],
    [undefined, '2022-3-31'],
    ['2020-01-01', '2022-3-31'],
    ['2022-02-30', '2022-12-31'],
  ])('from %s until %s does not, and shows both days', (from, until) => {
    expect(valid(from, until)).toEqual(notValid(from ?? null, until ?? null))
  })
})

describe('the changes between two states of a roster', () => {
  it('are none that can be told where a state is no list of entries', () => {
    const answer = diffRosters({ before: 5, after: [expert], on } as never)
    expect(answer).toMatchObject({ _tag: 'Left', left: [{ _tag: 'InputError', path: 'before', value: 5 }] })
  })

  it('stand in the order of the ids, with the fields that changed in theirs', () => {
    const before = [
      { id: 'c', region: '622901', owner: '文旅', name: '丙' },
      { id: 'b', name: '乙', owner: '文旅' },
      { id: 'd', name: '丁' },
    ]
    const after = [
      { id: 'c', region: '622902', owner: '公安', name: '丙丙' },
      { id: 'a', name: '甲', owner: '公安' },
      { name: '丁', id: 'd' },
    ]
    const changes = diffRosters({ before, after, on })
    expect(changes._tag === 'Right' && changes.right).toEqual([
      { _tag: 'Joined', id: 'a', on, maintainedBy: '公安', after: after[1] },
      { _tag: 'Left', id: 'b', on, maintainedBy: '文旅', before: before[1] },
      {
        _tag: 'Changed',
        id: 'c',
        on,
        maintainedBy: '公安',
        before: before[0],
        after: after[0],
        fields: ['name', 'owner', 'region'],
      },
    ])
  })
})
