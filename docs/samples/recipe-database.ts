import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { commit, type DrawRecord, freezeRoster, holdDraw, nobleHash, unwrap, verifyDraw } from 'double-random'

const db = await PGlite.create() // PostgreSQL, in this process
await db.exec(readFileSync('docs/examples/service/sql/kept.sql', 'utf8'))

/** Whether the database took it, or what it answered. */
const told = (query: string, values: ReadonlyArray<unknown> = []) =>
  db.query(query, [...values]).then(
    () => 'done',
    (e: Error) => e.message,
  )
const rows = ['一小', '二小', '三小'].map((id) => ({ id, stratum: '学校' }))
const [drawId, roster] = ['LX-2026-0007', unwrap(freezeRoster(nobleHash)(rows))] as const
const quotas = { 学校: { _tag: 'count', count: 1 } } as const
const commitment = unwrap(
  commit({ drawId, roster, quotas, seed: [{ _tag: 'digits', from: 'dice', count: 20 }] }),
)
console.log(await told('insert into commitment values ($1, null, $2)', [drawId, commitment])) // => 'done'

const rolled = (value: string) =>
  unwrap(holdDraw(nobleHash)({ commitment, roster, seed: [{ _tag: 'digits', value }] }))
const insert = 'insert into record values ($1, 0, $2)'
console.log(await told(insert, [drawId, rolled('31415926535897932384')])) // => 'done'

// Rolled again, put right by hand, thrown away: refused.
console.log((await told(insert, [drawId, rolled('27182818284590452353')])).includes('duplicate key')) // => true
console.log(await told(`update record set body = '{}'`)) // => 'record is kept as it is'
console.log(await told('delete from commitment')) // => 'commitment is kept as it is'

// What comes out is what went in: anyone's check agrees.
const [stored] = (await db.query<{ body: DrawRecord }>('select body from record')).rows
if (stored !== undefined) console.log(unwrap(verifyDraw(nobleHash)({ record: stored.body, rows })).value) // => 'confirmed'
await db.close()
