// npm start                          in memory, on http://127.0.0.1:8080
// DATA=./data PORT=8081 npm start    kept in a folder
import { randomBytes } from 'node:crypto'
import { fromInstant, unwrap } from 'double-random'
import { buildApp } from './app.js'
import { openDatabase } from './database.js'

const db = await openDatabase(process.env['DATA'])
const app = buildApp({
  db,
  today: () => unwrap(fromInstant(Date.now())),
  secret: () => randomBytes(32).toString('hex'),
})

const stop = async (): Promise<void> => {
  await app.close()
  await db.close()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

const address = await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 8080) })
console.log(`listening on ${address}`)
