import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { freezeRoster, type RosterRow, rosterDigestSql } from 'double-random'
import { nativeHash } from 'double-random/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type SqlCase, sqlCase, strataOf } from './sqlSupport.js'
import { right } from './support.js'

describe('the draw and the digest as one statement', () => {
  let made: SqlCase
  beforeAll(() => {
    made = sqlCase()
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
      for (const { id, stratum, leftOut } of made.rows) {
        appender.appendVarchar(id)
        appender.appendVarchar(stratum)
        if (leftOut === undefined) appender.appendNull()
        else appender.appendVarchar(leftOut)
        appender.endRow()
      }
      appender.closeSync()
      const { draw: drawing, digest: digesting } = made.statements('duckdb')
      const drawn = await connection.runAndReadAll(drawing.text, [...drawing.parameters])
      expect(strataOf(drawn.getRowObjects(), made.record.strata)).toEqual(made.record.strata)
      const digested = await connection.runAndReadAll(digesting.text)
      expect(digested.getRowObjects()).toEqual([{ digest: made.digest }])
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
        columns(made.rows),
      )
      const { draw: drawing, digest: digesting } = made.statements('postgresql')
      const drawn = await db.query(drawing.text, [...drawing.parameters])
      expect(strataOf(drawn.rows as Answer, made.record.strata)).toEqual(made.record.strata)
      expect((await db.query(digesting.text)).rows).toEqual([{ digest: made.digest }])
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
      const { text, parameters } = made.statements(engine).draw
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
})
