import {
  type AuditFinding,
  type AuditRecords,
  auditChecks,
  auditCheckTitle,
  auditYear,
  sayAuditFinding,
} from 'double-random'
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

  it('calls every check by a name of its own in both languages, and says it in every finding', () => {
    const [zh, en] = [auditCheckTitle('zh'), auditCheckTitle('en')]
    expect(auditChecks.filter(({ check }) => /[A-Za-z]/.test(zh(check)) || en(check) === check)).toEqual([])
    expect(new Set(auditChecks.map(({ check }) => zh(check))).size).toBe(auditChecks.length)
    expect(new Set(auditChecks.map(({ check }) => en(check))).size).toBe(auditChecks.length)
    for (const f of all.flatMap(foundIn)) {
      expect(sayAuditFinding('zh')(f)).toContain(`${zh(f.check)}：`)
      expect(sayAuditFinding('en')(f)).toContain(`${en(f.check)}: `)
    }
    // a finding of a later version, kept and read again
    expect(zh('a-later-check')).toBe('a-later-check')
  })

  it.each([
    // a number says what it counts, and whether it is the most or the least
    [
      ['yearly-limit', 'joint/17.limit', '9162', 2, 3, 'state-reason'],
      '同一对象一年内的检查次数：9162，应不超过2次，实为3次（joint/17.limit）。请说明理由',
      'Visits to one subject in a year: 9162, expected at most 2 visits, found 3 visits (joint/17.limit); state the reason',
    ],
    [
      ['team-size', 'joint/23.team', 'V7', 2, 1, 'reassign'],
      '检查组人数：V7，应不少于2人，实为1人（joint/23.team）。请另行指派',
      'Size of the team: V7, expected at least 2 inspectors, found 1 inspector (joint/23.team); assign another',
    ],
    [
      ['notice-unaltered', 'joint/31.immutable', 'V7', 1, 2, 'correct-openly'],
      '已公示的内容不改动、更正另出版本：V7，应为1个版本，实为2个版本（joint/31.immutable）。请按程序更正',
      'Published text unaltered: V7, expected 1 version, found 2 versions (joint/31.immutable); correct it as a new version, with the reason',
    ],
    // a last day is the latest, a share is a percentage
    [
      ['results-disclosed', 'market/23.disclosure', 'V7', '2022-05-06', 'not done', 'do-and-report'],
      '检查结果公示期限：V7，应不晚于2022-05-06，实为未完成（market/23.disclosure）。请补做并说明',
      'Results published in time: V7, expected no later than 2022-05-06, found not done (market/23.disclosure); do it, and say why it was not done',
    ],
    [
      ['shares-by-risk', 'joint/16.graded', 'LX-1.C', '10/100', '1/40', 'state-reason'],
      '风险高的类别抽取比例不低于风险低的：LX-1.C，应不少于10%，实为2.5%（joint/16.graded）。请说明理由',
      'Larger share where the risk is higher: LX-1.C, expected at least 10%, found 2.5% (joint/16.graded); state the reason',
    ],
    // somebody who fails what is asked stands as who fails it, not as what was found in its place
    [
      ['recused', 'joint/24.recusal', 'V7', 'no interest', '马', 'reassign'],
      '检查人员回避：V7，应无利害关系，马不符合（joint/24.recusal）。请另行指派',
      'Recusal: V7, expected no interest, which does not hold for 马 (joint/24.recusal); assign another',
    ],
    // results by their national names, a part of a record by its word
    [
      ['outcomes-stand', 'market/23.disclosure', 'V7.教育.食堂', 'a result', 'none', 'correct-openly'],
      '检查结果的类别：V7.教育.食堂，应有检查结果，实为无（market/23.disclosure）。请按程序更正',
      'Categories of results: V7.教育.食堂, expected a result, found none (market/23.disclosure); correct it as a new version, with the reason',
    ],
    [
      [
        'window-of-its-tasks',
        'joint/22.merge',
        'V7.window',
        '2022-03-01/2022-05-31',
        '2022-03-01/2022-06-01',
        'correct-openly',
      ],
      '检查时间不超出各任务的时间：V7的起止日期，应为2022-03-01至2022-05-31，实为2022-03-01至2022-06-01（joint/22.merge）。请按程序更正',
      'Days of a visit within those of its tasks: V7.window, expected 2022-03-01 to 2022-05-31, found 2022-03-01 to 2022-06-01 (joint/22.merge); correct it as a new version, with the reason',
    ],
  ] as const)(
    'says what a bureau can read: %s',
    ([check, basis, record, expected, found, remedy], zh, en) => {
      const finding = {
        _tag: 'NotAsRuled',
        check,
        basis,
        record,
        expected,
        found,
        gravity: 'error',
        remedy,
      } as const
      expect(sayAuditFinding('zh')(finding)).toBe(zh)
      expect(sayAuditFinding('en')(finding)).toBe(en)
    },
  )

  it('says which record is missing, and which check asks for it', () => {
    const missing = {
      _tag: 'NotKnown',
      check: 'team-size',
      basis: 'joint/23.team',
      record: 'V7',
      expected: 'the team',
      found: 'unknown',
      gravity: 'unknown',
      remedy: 'supply-record',
    } as const
    expect(sayAuditFinding('zh')(missing)).toBe(
      '检查组人数：V7，没有检查组，无法判断（joint/23.team）。请补充该记录',
    )
    expect(sayAuditFinding('en')(missing)).toBe(
      'Size of the team: V7, nobody can tell, not on record: the team (joint/23.team); supply the record',
    )
    expect(sayAuditFinding('zh')({ ...missing, expected: 'done by 2022-05-06' })).toContain(
      '是否在2022-05-06以前完成的记录',
    )
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
