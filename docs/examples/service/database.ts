import { readFileSync } from 'node:fs'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { type Own, Refused } from './answer.js'

export type Database = PGlite
/** A query may run inside a transaction or outside. */
export type Queries = Pick<Transaction, 'query'>

const script = (name: string): string => readFileSync(new URL(`sql/${name}`, import.meta.url), 'utf8')

/** PostgreSQL in this process: in a folder, or in memory where none is given. Makes the tables once. */
export const openDatabase = async (folder?: string): Promise<Database> => {
  const db = await PGlite.create(folder)
  const { rows } = await db.query<{ there: string | null }>(`select to_regclass('register') as there`)
  if (rows[0]?.there === null)
    await db.transaction(async (tx) => {
      await tx.exec(script('kept.sql'))
      await tx.exec(script('desk.sql'))
    })
  return db
}

export const rowsOf = async <Row>(db: Queries, query: string, values: ReadonlyArray<unknown> = []) =>
  (await db.query<Row>(query, [...values])).rows

/** The one row of a query, or a refusal of the request: there is no such thing. */
export const oneOf = async <Row>(
  db: Queries,
  missing: Own,
  query: string,
  values: ReadonlyArray<unknown>,
): Promise<Row> => {
  const [row] = await rowsOf<Row>(db, query, values)
  if (row === undefined) throw new Refused(404, missing)
  return row
}

/** Writes; where the key is taken already, the request is refused with these words. The database decides. */
export const insert = async (
  db: Queries,
  taken: Own,
  query: string,
  values: ReadonlyArray<unknown>,
): Promise<void> => {
  await db.query(query, [...values]).catch((error: { readonly code?: string }) => {
    throw error.code === '23505' ? new Refused(409, taken) : error
  })
}
