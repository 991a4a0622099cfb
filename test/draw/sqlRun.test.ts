import { DuckDBInstance } from '@duckdb/node-api'
import { drawSql, type RosterRow, rosterDigestSql } from 'double-random'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { strataOf } from './sqlSupport.js'
import { draw, right, rows } from './support.js'

/** Small rosters of every kind in one engine; test/draw/sql.test.ts and test/servers ask each engine for a large one. */
describe('a roster in DuckDB', () => {
  let instance: DuckDBInstance
  beforeAll(async () => {
    instance = await DuckDBInstance.create(':memory:')
  })
  afterAll(() => {
    instance.closeSync()
  })

  const table = { table: ['main', 'ro"ster'], id: 'id', stratum: 'order', leftOut: 'left out' } as const
  const quotas = {
    A: { _tag: 'share', ratio: { num: 1, den: 3 } },
    B: { _tag: 'share', ratio: { num: 1, den: 2 }, ceiling: { num: 1, den: 10 } },
    学校: { _tag: 'count', count: 2 },
    𠮷: { _tag: 'count', count: 0 },
  } as const

  /** What DuckDB answers to the two statements, over a table of these rows. */
  const answers = async (own: ReadonlyArray<RosterRow>) => {
    const record = draw(own, { quotas, reserve: 1 })
    const connection = await instance.connect()
    await connection.run(
      'create or replace table "ro""ster" (id varchar, "order" varchar, "left out" varchar)',
    )
    for (const { id, stratum, leftOut } of own)
      await connection.run('insert into "ro""ster" values ($1, $2, $3)', [id, stratum, leftOut ?? null])
    const drawing = right(
      drawSql('duckdb')({ ...table, seed: record.seedString, strata: record.commitment.strata as never }),
    )
    const drawn = await connection.runAndReadAll(drawing.text, [...drawing.parameters])
    const digesting = right(rosterDigestSql('duckdb')(table))
    const digested = await connection.runAndReadAll(digesting.text)
    connection.closeSync()
    return { record, drawn: drawn.getRowObjects(), digested: digested.getRowObjects() }
  }

  it('is drawn and digested by one statement each, with the bytes of the library', async () => {
    await fc.assert(
      fc.asyncProperty(rows(), async (own) => {
        const { record, drawn, digested } = await answers(own)
        expect(strataOf(drawn, record.strata)).toEqual(record.strata)
        expect(digested).toEqual([{ digest: record.commitment.roster.digest }])
      }),
      { numRuns: 8 },
    )
  })

  it('may lack the column of those left out, and hold rows without an id', async () => {
    const own = Array.from({ length: 12 }, (_, i) => ({ id: `企业${i}`, stratum: '学校' }))
    const { record } = await answers(own)
    const connection = await instance.connect()
    await connection.run(`insert into "ro""ster" values (null, '学校', null)`)
    const { leftOut: _, ...place } = table
    const { text, parameters } = right(
      drawSql('duckdb')({ ...place, seed: record.seedString, strata: record.commitment.strata as never }),
    )
    const drawn = await connection.runAndReadAll(text, [...parameters])
    connection.closeSync()
    expect(strataOf(drawn.getRowObjects(), record.strata)).toEqual(record.strata)
  })
})
