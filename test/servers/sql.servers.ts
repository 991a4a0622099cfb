import mysql from 'mysql2/promise'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SqlCase, sqlCase, strataOf } from '../draw/sqlSupport.js'
import { type Server, startMariadb, startPostgresql } from './servers.js'

let made: SqlCase
beforeAll(() => {
  made = sqlCase()
})

describe('in a PostgreSQL server', () => {
  let server: Server
  let db: pg.Client
  beforeAll(async () => {
    server = await startPostgresql()
    db = new pg.Client({ host: server.socket, user: 'postgres', database: 'postgres' })
    await db.connect()
  })
  afterAll(async () => {
    await db.end()
    await server.stop()
  })

  it('the draw and the digest of 109,275 mixed ids have the same bytes', async () => {
    await db.query('create table "ro""ster" ("i""d" text, "order" text, "left out" text)')
    await db.query('insert into "ro""ster" select * from unnest($1::text[], $2::text[], $3::text[])', [
      made.rows.map(({ id }) => id),
      made.rows.map(({ stratum }) => stratum),
      made.rows.map(({ leftOut }) => leftOut ?? null),
    ])
    const { draw, digest } = made.statements('postgresql')
    const { rows } = await db.query(draw.text, [...draw.parameters])
    expect(strataOf(rows, made.record.strata)).toEqual(made.record.strata)
    expect((await db.query(digest.text)).rows).toEqual([{ digest: made.digest }])
  })
})

describe('in a MariaDB server, by the statement for MySQL', () => {
  let server: Server
  let db: mysql.Connection
  beforeAll(async () => {
    server = await startMariadb()
    db = await mysql.createConnection({
      socketPath: server.socket,
      user: 'root',
      charset: 'utf8mb4_bin',
      multipleStatements: false,
    })
  })
  afterAll(async () => {
    await db.end()
    await server.stop()
  })

  it('the draw and the digest of 109,275 mixed ids have the same bytes', async () => {
    await db.query('create database bureau character set utf8mb4')
    await db.query('use bureau')
    await db.query('create table `ro"ster` (`i"d` varchar(200), `order` varchar(200), `left out` text)')
    for (let from = 0; from < made.rows.length; from += 5_000)
      await db.query('insert into `ro"ster` values ?', [
        made.rows.slice(from, from + 5_000).map(({ id, stratum, leftOut }) => [id, stratum, leftOut ?? null]),
      ])
    const { draw, digest } = made.statements('mysql')
    const [rows] = await db.execute(draw.text, [...draw.parameters])
    expect(strataOf(rows as ReadonlyArray<Record<string, unknown>>, made.record.strata)).toEqual(
      made.record.strata,
    )
    const [digested] = await db.execute(digest.text)
    expect(digested).toEqual([{ digest: made.digest }])
  })
})
