import {
  checkRoster,
  diffRosters,
  type Inspector,
  type Roster,
  type RosterEntry,
  type Subject,
  sayRosterFinding,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../plan/support.js'
import { firm, inspector } from '../../support/rosters.js'

const on = day('2022-03-01')
const changesOf = <A extends RosterEntry>(before: ReadonlyArray<A>, after: ReadonlyArray<A>) => {
  const changes = diffRosters({ before, after, on })
  if (changes._tag === 'Left') throw new Error('expected rosters')
  return changes.right
}
const found = (roster: Roster, date = on) => checkRoster(date)(roster).because
const subjects = (...entries: ReadonlyArray<Subject>): Roster => ({ kind: 'market-entity', entries })
const lacking = (roster: Roster) => found(roster).flatMap((f) => (f._tag === 'EntryLacks' ? [f.field] : []))

describe('[joint/10.rosters] market entities and special classes are rosters apart', () => {
  it('a product belongs to a special roster', () => {
    const product: Subject = { ...firm, id: 'P1', kind: 'product' }
    expect(found(subjects(product)).map((f) => f._tag)).toEqual(['EntryMisplaced'])
    expect(checkRoster(on)({ kind: 'special-roster', entries: [product] }).value).toBe('complete')
  })

  it('an id is unique by its bytes, and a market entity’s is a credit code', () => {
    expect(found(subjects(firm, firm)).map((f) => f._tag)).toEqual(['EntryRepeated'])
    expect(found(subjects({ ...firm, id: '91350100M000100Y44' })).map((f) => f._tag)).toEqual([
      'NotACreditCode',
    ])
    const entries = ['é', 'é'.normalize('NFD'), '𠮷'].map((id): Subject => ({ ...firm, id, kind: 'other' }))
    expect(checkRoster(on)({ kind: 'special-roster', entries }).value).toBe('complete')
  })
})

describe('[joint/11.annotations] roster, kind, risk class and supervision needs are annotated', () => {
  it('each one that lacks is named', () => {
    const { riskClass: _r, supervisionNeeds: _s, ...bare } = firm
    expect(lacking(subjects({ ...bare, rosters: [] }))).toEqual(['rosters', 'riskClass', 'supervisionNeeds'])
    expect(lacking(subjects(firm))).toEqual([])
  })
})

describe('[joint/11.owner] whoever supervises a subject maintains its entry', () => {
  it('an entry without owner is named', () => {
    const { owner: _o, ...unowned } = firm
    expect(found(subjects(unowned))).toEqual([
      {
        _tag: 'EntryLacks',
        basis: 'joint/11.owner',
        path: 'entries[0].owner',
        entry: firm.id,
        field: 'owner',
      },
    ])
  })
})

describe('[joint/12.inspectors] three kinds, certificates valid on the day, both ends included', () => {
  const of = (patch: Partial<Inspector>): Roster => ({
    kind: 'inspectors',
    entries: [{ ...inspector, ...patch }],
  })

  it.each([
    ['2020-02-29', false],
    ['2020-03-01', true],
    ['2022-03-01', true],
    ['2022-03-02', false],
  ])('on %s', (date, valid) => {
    expect(found(of({}), day(date)).map((f) => f._tag)).toEqual([
      valid ? 'RosterComplete' : 'CertificateNotValid',
    ])
  })

  it('a civil servant without a certificate lacks it, daily-supervision staff may', () => {
    const { certificate: _c, ...bare } = inspector
    expect(lacking({ kind: 'inspectors', entries: [bare] })).toEqual(['certificate'])
    expect(lacking({ kind: 'inspectors', entries: [{ ...bare, kind: 'daily-supervision-staff' }] })).toEqual(
      [],
    )
  })
})

describe('[joint/12.experts] experts are a roster apart, with their specialties', () => {
  it('an expert without one is named', () => {
    expect(lacking({ kind: 'experts', entries: [{ id: 'E1', name: '马', specialties: [] }] })).toEqual([
      'specialties',
    ])
  })
})

describe('[joint/13.owner] whoever manages inspectors maintains their entries', () => {
  it('an inspector without department or unit is named', () => {
    expect(lacking({ kind: 'inspectors', entries: [{ ...inspector, department: '', unit: '' }] })).toEqual([
      'department',
      'unit',
    ])
  })

  it('joined, left and changed, with the day and who maintains it', () => {
    const before = [inspector, { ...inspector, id: 'I2' }]
    const after = [
      { ...inspector, unit: '康乐县文旅局' },
      { ...inspector, id: '𠮷3', department: '公安' },
    ]
    expect(
      changesOf(before, after).map((c) => [c._tag, c.id, c.on, c.maintainedBy, 'fields' in c && c.fields]),
    ).toEqual([
      ['Changed', 'I1', on, '文旅', ['unit']],
      ['Left', 'I2', on, '文旅', false],
      ['Joined', '𠮷3', on, '公安', false],
    ])
  })

  it('the changes lead from one state to the other, and there are none between equals', () => {
    const entry = fc.record({
      id: fc.constantFrom<string>('a', 'b', '乙', '𠮷', 'ｚ'),
      owner: fc.constantFrom('文旅', '公安'),
    })
    const state = fc.uniqueArray(entry, { selector: (e) => e.id })
    fc.assert(
      fc.property(state, state, (before, after) => {
        const changes = changesOf(before, after)
        const replayed = new Map(before.map((e) => [e.id, e]))
        changes.forEach((c) => {
          if (c._tag === 'Left') replayed.delete(c.id)
          else replayed.set(c.id, c.after)
        })
        expect(replayed).toEqual(new Map(after.map((e) => [e.id, e])))
        expect(changesOf(before, [...before].reverse())).toEqual([])
      }),
    )
  })

  it('every finding has its sentence', () => {
    found(subjects(firm, firm)).forEach((f) => {
      expect(sayRosterFinding('zh')(f)).toContain(f.basis)
      expect(sayRosterFinding('en')(f)).toContain(f.basis)
    })
  })
})
