import { auditYear, decodeAuditRecords, sayInputError } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capabilities, cleanYear, rules } from './cleanYear.js'
import { mutations } from './mutations.js'

const audit = auditYear(rules, capabilities)
// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape
const copy = (): any => JSON.parse(JSON.stringify(cleanYear))

describe('records of a year from outside', () => {
  it('reads a clean year, and nothing that counts is lost', () => {
    const read = decodeAuditRecords(copy())
    expect(read._tag).toBe('Right')
    if (read._tag === 'Right') expect(audit(read.right)).toEqual([])
  })

  it('reads a year with faults of substance, and the audit finds the same in it', () => {
    for (const [name, , edit] of mutations.filter((_, i) => i % 3 === 0)) {
      const records = copy()
      edit(records)
      const read = decodeAuditRecords(JSON.parse(JSON.stringify(records)))
      expect(read._tag, name).toBe('Right')
      if (read._tag === 'Right') expect(audit(read.right)).toEqual(audit(records))
    }
  })

  it('names everything that is wrong at once: path, value, what was expected', () => {
    const records = copy()
    records.year = '2022'
    records.draws[1].record.commitment.strata[0].quota = { _tag: 'share', ratio: { num: 3, den: 0 } }
    records.draws[2].roster.rows[4] = null
    records.teams['早'] = ['员1', 7]
    records.events[0].on = '2022-02-30'
    records.visits.push(records.visits[0])
    const read = decodeAuditRecords(records)
    if (read._tag === 'Right') throw new Error('read')
    expect(read.left.map(({ path, value, expected }) => [path, value, expected])).toEqual([
      ['year', '2022', 'year from 1900 to 9998'],
      [
        'draws[1].record.commitment.strata[0].quota.ratio',
        { num: 3, den: 0 },
        'ratio { num, den } from 0 to 1',
      ],
      ['draws[2].roster.rows[4]', null, 'object'],
      ['teams.早[1]', 7, 'Id'],
      ['events[0].on', '2022-02-30', 'PlainDate'],
    ])
    for (const fault of read.left)
      for (const language of ['zh', 'en'] as const)
        expect(sayInputError(language)(fault)).toContain(fault.path)
  })

  it('refuses ids that stand twice', () => {
    const records = copy()
    records.visits.push({ ...records.visits[0], subject: '别的' })
    const read = decodeAuditRecords(records)
    expect(read._tag === 'Left' && read.left.map(({ path }) => path)).toEqual([
      `visits[${records.visits.length - 1}].id`,
    ])
  })

  it('refuses what is nested without end where it would be digested', () => {
    const records = copy()
    records.draws[0].record.commitment.deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000))
    const read = decodeAuditRecords(records)
    expect(read._tag === 'Left' && read.left.map(({ path }) => path)).toEqual(['draws[0].record.commitment'])
  })

  it('takes __proto__ as a name like another', () => {
    const read = decodeAuditRecords(JSON.parse('{"year":2022,"teams":{"__proto__":["员1"]}}'))
    expect(read._tag === 'Right' && Object.keys(read.right.teams ?? {})).toEqual(['__proto__'])
  })

  it('never throws, and what it lets through never makes the audit throw', () => {
    const paths: string[][] = []
    const walk = (value: unknown, path: string[]): void => {
      if (path.length > 0) paths.push(path)
      if (typeof value !== 'object' || value === null) return
      for (const key of Object.keys(value).slice(0, 12))
        walk((value as Record<string, unknown>)[key], [...path, key])
    }
    walk(copy(), [])
    const hostile = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(
        '',
        '\ud800',
        '9999-12-31',
        '0001-01-01',
        -1,
        1e308,
        2 ** 53,
        '__proto__',
        'constructor',
      ),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(paths.length - 1), hostile), { maxLength: 3 }), (edits) => {
        const records = copy()
        for (const [at, value] of edits) {
          const path = paths[at] ?? []
          let parent = records
          for (const key of path.slice(0, -1)) parent = parent?.[key]
          if (typeof parent === 'object' && parent !== null) parent[path.at(-1) ?? ''] = value
        }
        const read = decodeAuditRecords(records)
        if (read._tag === 'Right') audit(read.right)
      }),
      { numRuns: 100 },
    )
    fc.assert(fc.property(fc.jsonValue(), (value) => decodeAuditRecords(value)._tag === 'Left'))
  })
})
