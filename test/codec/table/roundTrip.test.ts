import {
  drawnTable,
  expertTable,
  inspectorTable,
  interestTable,
  isCreditCode,
  outcomes,
  planOf,
  planSheet,
  readDrawnTable,
  readExpertTable,
  readInspectorTable,
  readInterestTable,
  readPlanSheet,
  readResultTable,
  readSubjectTable,
  readTeamTable,
  readVisitTable,
  resultTable,
  type SheetRows,
  subjectTable,
  type TableReading,
  type TableSheet,
  teamTable,
  unableGrounds,
  unwrap,
  visitTable,
} from 'double-random'
import { readCsv, readSheet, writeCsv, writeXlsx } from 'double-random/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan2022 } from '../../plan/support.js'
import { creditCode } from '../../support/generator/codes.js'

// What a table keeps: ids in half width without inner spaces, texts without outer ones and without what nobody sees.
const id = fc
  .oneof(
    fc.stringMatching(/^[A-Za-z0-9\u4e00-\u9fff][\w./\u4e00-\u9fff、;「」=+-]{0,8}$/u),
    fc.nat(5000).map((n) => creditCode('622901', 'enterprise', n)),
  )
  .filter((s) => isCreditCode(s) || !/^[\dA-Z]{18}$/.test(s))
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((s) => s.replace(/[\p{C}\s]/gu, ''))
  .filter((s) => s !== '')
const list = fc.uniqueArray(fc.oneof(id, fc.constantFrom('各类宾馆、旅店', '「甲」乙', '」、「', 'a;b')), {
  minLength: 0,
  maxLength: 3,
})
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const some = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: undefined })

/** Fields that are absent, not undefined. */
const record = <T>(fields: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc
    .record(fields)
    .map((r) => Object.fromEntries(Object.entries(r as object).filter(([, v]) => v !== undefined)))
const unique = <T>(entry: fc.Arbitrary<T>, key: string) =>
  fc.uniqueArray(entry, { selector: (e) => (e as Record<string, unknown>)[key], maxLength: 4 })

const kinds = [
  'enterprise',
  'cooperative',
  'sole-trader',
  'foreign-enterprise',
  'product',
  'project',
  'conduct',
  'other',
]
const subject = record({
  id,
  name: text,
  kind: fc.constantFrom(...kinds),
  region: id,
  rosters: list,
  riskClass: some(fc.constantFrom('A', 'B', 'C', 'D')),
  marks: some(
    fc.uniqueArray(fc.constantFrom('complaints', 'abnormal-operations', 'serious-violation', 'bad-credit'), {
      minLength: 1,
    }),
  ),
  industry: some(text),
  size: some(text),
  keyField: some(fc.boolean()),
  owner: some(text),
  unit: some(text),
  supervisionNeeds: some(fc.constantFrom(['甲'], ['甲', '乙'])),
  lastInspectedOn: some(day),
})
const inspector = record({
  id,
  name: text,
  kind: fc.constantFrom('civil-servant', 'certified-staff', 'daily-supervision-staff'),
  department: text,
  area: id,
  unit: text,
  certificate: some(record({ number: id, from: some(day), until: some(day) })),
  tags: list,
  mayLead: fc.boolean(),
})
const expert = record({ id, name: text, specialties: list })
const interest = record({
  inspector: id,
  subject: id,
  kind: fc.constantFrom('self', 'close-kin', 'employment', 'earlier-service', 'other'),
})
const result = record({
  visit: some(id),
  task: some(id),
  subject: id,
  name: some(text),
  department: text,
  matter: text,
  outcomes: fc.uniqueArray(fc.constantFrom(...Object.keys(outcomes)), { minLength: 1, maxLength: 3 }),
  inspectedOn: day,
  enteredOn: some(day),
  publishedOn: some(day),
  version: some(fc.integer({ min: 1, max: 99 })),
  unable: some(fc.constantFrom(...Object.keys(unableGrounds))),
  withheldBy: some(text),
})
const drawn = record({
  draw: id,
  stratum: text,
  rank: fc.integer({ min: 1, max: 1e6 }),
  subject: id,
  name: some(text),
  ticket: fc.stringMatching(/^[0-9a-f]{64}$/),
  reserve: fc.boolean(),
})
const visit = record({
  id,
  subject: id,
  name: some(text),
  tasks: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  window: fc.record({ opens: day, closes: day }),
  matters: list,
  departments: list,
  qualifications: list,
  checklists: list,
  recused: list,
})
const team = record({
  visit: id,
  subject: id,
  name: some(text),
  leader: id,
  leaderName: some(text),
  inspectors: fc.uniqueArray(id, { minLength: 2, maxLength: 3 }),
  inspectorNames: some(fc.constantFrom(['马明', '马、兰'])),
  experts: list,
  forced: fc.boolean(),
})

type Case = readonly [
  name: string,
  entries: fc.Arbitrary<ReadonlyArray<unknown>>,
  write: (language: 'zh' | 'en') => (entries: ReadonlyArray<never>) => TableSheet,
  read: (
    sheet: SheetRows,
  ) =>
    | { readonly _tag: 'Left'; readonly left: unknown }
    | { readonly _tag: 'Right'; readonly right: TableReading<unknown> },
]

const cases: ReadonlyArray<Case> = [
  ['subjects', unique(subject, 'id'), subjectTable, readSubjectTable()],
  ['inspectors', unique(inspector, 'id'), inspectorTable, readInspectorTable()],
  ['experts', unique(expert, 'id'), expertTable, readExpertTable()],
  ['interests', fc.array(interest, { maxLength: 4 }), interestTable, readInterestTable()],
  ['results', fc.array(result, { maxLength: 4 }), resultTable, readResultTable()],
  ['drawn', fc.array(drawn, { maxLength: 4 }), drawnTable, readDrawnTable()],
  ['visits', unique(visit, 'id'), visitTable, readVisitTable()],
  ['teams', unique(team, 'visit'), teamTable, readTeamTable()],
]

describe('a table that is read back gives what was written', () => {
  it.each(cases)('%s, in either language, from rows and from CSV', (_name, entries, write, read) => {
    fc.assert(
      fc.property(entries, fc.constantFrom('zh', 'en'), (given, language) => {
        const table = write(language)(given as ReadonlyArray<never>)
        for (const sheet of [table, readCsv(unwrap(writeCsv(table)))]) {
          const rows = '_tag' in sheet ? (sheet._tag === 'Right' ? sheet.right : undefined) : sheet
          const answer = rows === undefined ? undefined : read(rows)
          expect(answer).toMatchObject({
            _tag: 'Right',
            right: { entries: given, problems: [], changes: [] },
          })
        }
      }),
    )
  })

  it.each(cases)('%s, from a workbook', async (_name, entries, write, read) => {
    await fc.assert(
      fc.asyncProperty(entries, async (given) => {
        const file = await writeXlsx([write('zh')(given as ReadonlyArray<never>)])
        const sheet = file._tag === 'Right' ? await readSheet()(file.right) : file
        const answer = sheet._tag === 'Right' ? read(sheet.right) : sheet
        expect(answer).toMatchObject({ _tag: 'Right', right: { entries: given, problems: [] } })
      }),
      { numRuns: 20 },
    )
  })

  it('the plan of 2022, item by item', () => {
    const plan = plan2022()
    for (const language of ['zh', 'en'] as const) {
      const read = readPlanSheet({ title: plan.title })(planSheet(language)(plan))
      const again = read._tag === 'Right' ? planOf(read.right.table) : read
      // nothing was merged on the way, hence nothing is inferred and nothing flagged as such
      const bare = (p: typeof plan) => p.items.map(({ flags: _f, inferred: _i, open: _o, ...item }) => item)
      expect(again._tag === 'Right' && bare(again.right)).toEqual(bare(plan))
    }
  })
})
