import { type AuditFinding, type AuditRecords, auditChecks, auditYear, sayAuditFinding } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capabilities, cleanYear, rules } from './cleanYear.js'
import type { Mutation } from './mutate.js'
import { mutations } from './mutations.js'

const audit = auditYear(rules, capabilities)
/** A copy that shares nothing within itself, so that a mutation reaches one place only. */
const copy = (): AuditRecords => JSON.parse(JSON.stringify(cleanYear))
const LISTS = [
  'subjects',
  'inspectors',
  'interests',
  'tasks',
  'draws',
  'registers',
  'matters',
  'dispatches',
  'drawn',
  'visits',
  'teams',
  'events',
  'notices',
  'plan',
] as const
const all = mutations

const found = new Map<Mutation, ReadonlyArray<AuditFinding>>()
/** What is found in a mutated year; each is audited once for all tests. */
const foundIn = (mutation: Mutation): ReadonlyArray<AuditFinding> => {
  const known = found.get(mutation)
  if (known !== undefined) return known
  const records = copy()
  mutation[2](records)
  const findings = audit(records)
  found.set(mutation, findings)
  return findings
}

describe('the auditor', () => {
  it('finds nothing in a clean year of the library', () => {
    expect(cleanYear.visits?.length).toBeGreaterThan(5)
    expect(audit(cleanYear)).toEqual([])
  })

  it('is tried with at least sixty mutations, at least one for every check', () => {
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(60)
    const tried = new Set(all.flatMap((m) => foundIn(m).map((f) => f.check)))
    expect(auditChecks.filter(({ check }) => !tried.has(check))).toEqual([])
  })

  it.each(all.map((m) => [m[0], m[1], m] as const))('%s: %s and nothing else', (_name, basis, mutation) => {
    const found = foundIn(mutation)
    expect([...new Set(found.map((f) => f.basis))]).toEqual([basis])
    expect([...new Set(found.map((f) => f.check))]).toEqual([mutation[3] ?? found[0]?.check])
    expect(found.every((f) => f._tag === 'NotAsRuled')).toBe(true)
  })

  it('says every finding in Chinese without a word of English', () => {
    const say = sayAuditFinding('zh')
    const missing = LISTS.flatMap((name) => {
      const { [name]: _, ...rest } = cleanYear
      return audit(rest)
    })
    // digests and what stands in a record as it is are no words of ours
    const sentences = [...all.flatMap(foundIn), ...missing].map((f) =>
      say(f).replace(/[0-9a-f]{64}|owner-asked|teams\.\S+/g, ''),
    )
    expect(
      sentences.filter((s) => /[a-z]{2,} [a-z]{2,}|(应为|实为|没有)[a-z]{3,}(?![0-9a-f])/.test(s)),
    ).toEqual([])
  })

  it.each(LISTS.map((name) => [name] as const))(
    'says that %s are not known where they are missing, and nothing else',
    (name) => {
      const { [name]: _, ...rest } = cleanYear
      const found = audit(rest as AuditRecords)
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter((f) => f._tag !== 'NotKnown')).toEqual([])
    },
  )

  it('finds the same in whatever order the lists stand', () => {
    const unordered = [
      'subjects',
      'inspectors',
      'tasks',
      'draws',
      'drawn',
      'visits',
      'notices',
      'history',
    ] as const
    const sorted = (records: AuditRecords) =>
      audit(records)
        .map((f) => JSON.stringify(f))
        .sort()
    const samples = all.filter((_, i) => i % 9 === 0)
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.tuple(
          ...unordered.map((name) =>
            fc.shuffledSubarray(
              [...(cleanYear[name] ?? [])].map((_, i) => i),
              {
                minLength: cleanYear[name]?.length ?? 0,
              },
            ),
          ),
        ),
        ([, , edit], orders) => {
          const records = copy()
          edit(records)
          const shuffled = Object.fromEntries(
            unordered.map((name, i) => {
              const list: ReadonlyArray<unknown> = records[name] ?? []
              const order = orders[i] ?? []
              return [name, [...order.flatMap((at) => list.slice(at, at + 1)), ...list.slice(order.length)]]
            }),
          )
          expect(sorted({ ...records, ...shuffled })).toEqual(sorted(records))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('takes a re-check that corrects a published result for what it is, and asks where it does not say', () => {
    const records = copy()
    const rechecked = records.events?.find((e) => e._tag === 'ObjectionRechecked') as { outcome?: unknown }
    delete rechecked.outcome
    expect(audit(records).map((f) => [f._tag, f.check, f.record, f.expected])).toEqual([
      ['NotKnown', 'notice-unaltered', 'events', 'how the objection ended'],
    ])
  })

  it('asks for no follow-up of a problem that an objection has cleared', () => {
    const records = copy()
    const events = records.events ?? []
    const rechecked = events.flatMap((e) => ('visit' in e ? (e.outcome?.results ?? []) : []))
    for (const result of rechecked) Object.assign(result, { outcomes: ['nothing-found'] })
    const unfollowed = events.filter((e) => !e._tag.startsWith('FollowUp'))
    expect(audit({ ...records, events: unfollowed })).toEqual([])
  })

  it('says that seeds are not known where a record has none', () => {
    const records = copy() as unknown as { draws: { record: { seed?: unknown } }[] }
    for (const d of records.draws) delete d.record.seed
    const found = audit(records as unknown as AuditRecords)
    expect(found.map((f) => [f._tag, f.check])).toEqual(records.draws.map(() => ['NotKnown', 'drawn-by-lot']))
  })
})
