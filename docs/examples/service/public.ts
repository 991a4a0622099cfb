import {
  checkNamePublishable,
  recordDigest,
  renderNotice,
  resultNotices,
  type VisitState,
  withholdNames,
} from 'double-random'
import type { FastifyInstance } from 'fastify'
import { languageOf, settled } from './answer.js'
import { oneOf, type Queries, rowsOf } from './database.js'
import { type Desk, hash } from './desk.js'
import { commitmentOf, frozenRows, NO_DRAW, recordOf } from './draws.js'
import { statesOf } from './log.js'
import { subjectsOf } from './rosters.js'

const isOver = (state: VisitState): boolean => state._tag === 'Cancelled' || checkNamePublishable(state).value

/** Was everyone visited whom the draw took? Not before the draw belongs to a batch. */
const allVisited = async (db: Queries, drawId: string): Promise<boolean> => {
  const rows = await rowsOf<{ visit: string }>(db, 'select visit from visit_of where draw_id = $1', [drawId])
  const own = new Set(rows.map(({ visit }) => visit))
  const states = (await statesOf(db)).filter((state) => state._tag !== 'NotDrawn' && own.has(state.visit))
  return states.length > 0 && states.every(isOver)
}

/** The record as the public may have it now: whole, or with its names withheld until they were visited. */
const publishedRecord = async (db: Queries, drawId: string) => {
  const record = await recordOf(db, drawId)
  if (record === undefined) return {}
  if (record.commitment.names === 'published') return { record }
  const { secret } = await oneOf<{ secret: string }>(
    db,
    NO_DRAW,
    'select secret from sealed where draw_id = $1',
    [drawId],
  )
  const withheld = settled(withholdNames(hash)({ record, secret }), 422)
  return (await allVisited(db, drawId)) ? { withheld, record, secret } : { withheld }
}

/** What anybody may read, and all that is needed to check a draw. */
export const publicRoutes = (app: FastifyInstance, { db }: Desk): void => {
  app.get('/public/draws', async () =>
    (await rowsOf<{ id: string }>(db, 'select draw_id as id from commitment order by 1')).map(({ id }) => id),
  )

  app.get<{ Params: { id: string } }>('/public/draws/:id', async ({ params: { id } }) => {
    const commitment = await commitmentOf(db, id)
    return { commitment, digest: recordDigest(hash)(commitment), ...(await publishedRecord(db, id)) }
  })

  app.get<{ Params: { id: string } }>('/public/draws/:id/roster', async ({ params: { id } }) => {
    await commitmentOf(db, id)
    return frozenRows(db, id)
  })

  /** What was cut off the end of a log shows only against a hash that was published. */
  app.get('/public/log', async () => {
    const [last] = await rowsOf<{ seq: number; hash: string }>(
      db,
      'select seq, hash from event order by seq desc limit 1',
    )
    return last ?? {}
  })

  app.get('/public/notices', async (request) => {
    const names = new Map((await subjectsOf(db)).map(({ id, name }) => [id, name]))
    return (await statesOf(db))
      .flatMap((state) =>
        'formed' in state
          ? settled(resultNotices({ state, name: names.get(state.subject) ?? state.subject, withheld: [] }))
          : [],
      )
      .map((notice) => ({ notice, text: renderNotice(languageOf(request))(notice) }))
  })
}
