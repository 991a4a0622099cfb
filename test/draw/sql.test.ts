import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import {
  type DrawnStratum,
  type DrawRecord,
  drawSql,
  freezeRoster,
  type RosterRow,
  rosterDigestSql,
  type SqlEngine,
  type SqlStatement,
} from 'double-random'
import { nativeHash } from 'double-random/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mixedRows } from './national.js'
import { draw, left, right } from './support.js'

type Answer = ReadonlyArray<Readonly<Record<string, unknown>>>

/** The strata of a record, rebuilt from the rows that a database answered. */
const strataOf = (answer: Answer, reference: ReadonlyArray<DrawnStratum>): ReadonlyArray<DrawnStratum> =>
  reference.map(({ stratum }) => {
    const own = answer.filter((row) => row['stratum'] === stratum)
    const [n, eligible, k] = ['n', 'eligible', 'k'].map((key) => Number(own[0]?.[key]))
    const entries = own
      .filter((row) => row['place'] !== null)
      .map((row) => ({ id: String(row['id']), rank: Number(row['place']), ticket: String(row['ticket']) }))
    const drawn = entries.filter(({ rank }) => rank <= (k ?? 0))
    const last = drawn.at(-1)
    return {
      stratum,
      n: n ?? -1,
      eligible: eligible ?? -1,
      k: k ?? -1,
      ...(last === undefined ? {} : { threshold: last.ticket }),
      drawn,
      reserve: entries.filter(({ rank }) => rank > (k ?? 0)),
    }
  })

const quotas = {
  企业: { _tag: 'share', ratio: { num: 5, den: 100 }, ceiling: { num: 3, den: 100 } },
  𠮷: { _tag: 'share', ratio: { num: 1, den: 2000 } },
  Schule: { _tag: 'count', count: 7 },
  [`Robert'); drop table "roster; --`]: { _tag: 'count', count: 3 },
} as const

const rows = mixedRows()
const table = { table: ['ro"ster'], id: 'i"d', stratum: 'order', leftOut: 'left out' } as const

describe('the draw and the digest as one statement', () => {
  let record: DrawRecord
  let digest: string
  beforeAll(() => {
    record = draw(rows, { quotas, reserve: 3 })
    digest = right(freezeRoster(nativeHash)(rows)).digest
  })

  const statements = (engine: SqlEngine): { readonly draw: SqlStatement; readonly digest: SqlStatement } => ({
    draw: right(
      drawSql(engine)({
        ...table,
        seed: record.seedString,
        strata: record.commitment.strata as never,
      }),
    ),
    digest: right(rosterDigestSql(engine)(table)),
  })

  const columns = (own: ReadonlyArray<RosterRow>) => [
    own.map(({ id }) => id),
    own.map(({ stratum }) => stratum),
    own.map(({ leftOut }) => leftOut ?? null),
  ]

  describe('in DuckDB', () => {
    it('gives the same bytes for 109,275 mixed ids', async () => {
      const instance = await DuckDBInstance.create(':memory:')
      const connection = await instance.connect()
      await connection.run('create table "ro""ster" ("i""d" varchar, "order" varchar, "left out" varchar)')
      const appender = await connection.createAppender('ro"ster')
      for (const { id, stratum, leftOut } of rows) {
        appender.appendVarchar(id)
        appender.appendVarchar(stratum)
        if (leftOut === undefined) appender.appendNull()
        else appender.appendVarchar(leftOut)
        appender.endRow()
      }
      appender.closeSync()
      const { draw: drawing, digest: digesting } = statements('duckdb')
      const drawn = await connection.runAndReadAll(drawing.text, [...drawing.parameters])
      expect(strataOf(drawn.getRowObjects(), record.strata)).toEqual(record.strata)
      const digested = await connection.runAndReadAll(digesting.text)
      expect(digested.getRowObjects()).toEqual([{ digest }])
      connection.closeSync()
      instance.closeSync()
    })
  })

  describe('in PostgreSQL (PGlite)', () => {
    let db: PGlite
    beforeAll(async () => {
      db = await PGlite.create()
    }, 120_000)
    afterAll(() => db.close())

    it('gives the same bytes for 109,275 mixed ids', async () => {
      await db.exec('create table "ro""ster" ("i""d" text, "order" text, "left out" text)')
      await db.query(
        'insert into "ro""ster" select * from unnest($1::text[], $2::text[], $3::text[])',
        columns(rows),
      )
      const { draw: drawing, digest: digesting } = statements('postgresql')
      const drawn = await db.query(drawing.text, [...drawing.parameters])
      expect(strataOf(drawn.rows as Answer, record.strata)).toEqual(record.strata)
      expect((await db.query(digesting.text)).rows).toEqual([{ digest }])
    })

    it('gives the digest of nothing for an empty table', async () => {
      await db.exec('create table empty (id text, stratum text)')
      const { text } = right(
        rosterDigestSql('postgresql')({ table: ['empty'], id: 'id', stratum: 'stratum' }),
      )
      expect((await db.query(text)).rows).toEqual([{ digest: right(freezeRoster(nativeHash)([])).digest }])
    })
  })

  it.each(['postgresql', 'duckdb', 'clickhouse', 'mysql', 'spark'] as const)(
    'for %s holds no value in its text and as many places as parameters',
    (engine) => {
      const { text, parameters } = statements(engine).draw
      for (const value of parameters) if (typeof value === 'string') expect(text).not.toContain(value)
      const places = {
        postgresql: /\$\d+/g,
        duckdb: /\$\d+/g,
        clickhouse: /\{p\d+:\w+\}/g,
        mysql: /\?/g,
        spark: /\?/g,
      }
      expect(text.match(places[engine])).toHaveLength(parameters.length)
    },
  )

  it('quotes a name so that it ends where it ends', () => {
    const named = (engine: SqlEngine) =>
      right(rosterDigestSql(engine)({ table: ['a"b`c\\'], id: 'i', stratum: 's' })).text
    expect(named('postgresql')).toContain('"a""b`c\\"')
    expect(named('mysql')).toContain('`a"b``c\\`')
    expect(named('spark')).toContain('`a"b``c\\`')
    expect(named('clickhouse')).toContain('`a"b\\`c\\\\`')
  })

  it('is refused for names that cannot be quoted and quotas that are none, all at once', () => {
    const wrong = drawSql('mysql')({
      table: ['a\0'],
      id: '',
      stratum: 's',
      seed: 'd',
      strata: [{ stratum: 's', quota: { _tag: 'count', count: -1 }, reserve: 0.5 }],
    })
    expect(left(wrong).map(({ path }) => path)).toEqual([
      'table[0]',
      'id',
      'strata[0].quota',
      'strata[0].reserve',
    ])
  })
})
