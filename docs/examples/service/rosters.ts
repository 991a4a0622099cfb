import {
  checkRoster,
  decodeInspectors,
  decodeInterests,
  decodeSubjects,
  type Inspector,
  type Interest,
  type PlainDate,
  type Roster,
  type Subject,
} from 'double-random'
import type { FastifyInstance } from 'fastify'
import { Refused, settled } from './answer.js'
import { type Queries, rowsOf } from './database.js'
import type { Desk } from './desk.js'

const bodies = async <A>(db: Queries, table: 'subject' | 'inspector'): Promise<ReadonlyArray<A>> =>
  (await rowsOf<{ body: A }>(db, `select body from ${table} order by id`)).map(({ body }) => body)

export const subjectsOf = (db: Queries) => bodies<Subject>(db, 'subject')
export const inspectorsOf = (db: Queries) => bodies<Inspector>(db, 'inspector')
export const interestsOf = (db: Queries) =>
  rowsOf<Interest>(db, 'select inspector, subject, kind from interest order by 1, 2, 3')

/** An entry that stands twice refuses the roster. What else `checkRoster` finds is for whoever keeps it. */
const once = (roster: Roster, on: PlainDate): void => {
  const twice = checkRoster(on)(roster).because.filter(({ _tag }) => _tag === 'EntryRepeated')
  if (twice.length > 0) throw new Refused(400, twice)
}

/** Replaces the rosters, each as a whole or not at all. */
export const rosterRoutes = (app: FastifyInstance, { db, today }: Desk): void => {
  /** A roster of a hundred thousand is some twenty megabytes. */
  const options = { bodyLimit: 64 * 2 ** 20 }
  const replace = async (table: string, values: string, rows: ReadonlyArray<unknown>) => {
    await db.transaction(async (tx) => {
      await tx.query(`delete from ${table}`)
      await tx.query(`insert into ${table} ${values} from jsonb_array_elements($1) r`, [JSON.stringify(rows)])
    })
    return { [table]: rows.length }
  }

  app.put('/rosters/subjects', options, async ({ body }) => {
    const entries = settled(decodeSubjects(body))
    once({ kind: 'special-roster', entries }, today())
    return replace('subject', `select r ->> 'id', r`, entries)
  })
  app.put('/rosters/inspectors', options, async ({ body }) => {
    const entries = settled(decodeInspectors(body))
    once({ kind: 'inspectors', entries }, today())
    return replace('inspector', `select r ->> 'id', r`, entries)
  })
  app.put('/rosters/interests', options, async ({ body }) =>
    replace(
      'interest',
      `select distinct r ->> 'inspector', r ->> 'subject', r ->> 'kind'`,
      settled(decodeInterests(body)),
    ),
  )
}
