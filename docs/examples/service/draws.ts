import {
  type Commitment,
  commit,
  type DrawnTask,
  type DrawRecord,
  drawable,
  explain,
  freezeRoster,
  historyOf,
  holdDraw,
  type LeftOutReason,
  mergeTasks,
  parameterOf,
  parseRatio,
  plainDate,
  type Quota,
  type RosterRow,
  recordDigest,
  type Scope,
  selectScope,
  type Window,
} from 'double-random'
import type { FastifyInstance } from 'fastify'
import { languageOf, type Own, settled } from './answer.js'
import { insert, oneOf, type Queries, rowsOf } from './database.js'
import { type Desk, hash, law } from './desk.js'
import { statesOf } from './log.js'
import { subjectsOf } from './rosters.js'
import { type DrawBody, drawBody, type SeedBody, seedBody } from './shapes.js'

export const NUMBER_TAKEN: Own = {
  code: 'NumberTaken',
  zh: '这个编号已经用过;每个编号只能抽取一次',
  en: 'this number was used before; each number is for one draw',
}
export const NO_DRAW: Own = { code: 'NoSuchDraw', zh: '没有这次抽取', en: 'there is no such draw' }
const HELD: Own = {
  code: 'AlreadyHeld',
  zh: '这次抽取已经举行,不能重抽',
  en: 'this draw was held already; it can’t be held again',
}

export const commitmentOf = async (db: Queries, drawId: string): Promise<Commitment> =>
  (await oneOf<{ body: Commitment }>(db, NO_DRAW, 'select body from commitment where draw_id = $1', [drawId]))
    .body

export const frozenRows = async (db: Queries, drawId: string): Promise<ReadonlyArray<RosterRow>> =>
  (
    await rowsOf<Pick<RosterRow, 'id' | 'stratum'> & { readonly leftOut: LeftOutReason | null }>(
      db,
      'select id, stratum, left_out as "leftOut" from frozen_row where draw_id = $1 order by place',
      [drawId],
    )
  ).map(({ leftOut, ...row }) => (leftOut === null ? row : { ...row, leftOut }))

export const recordOf = async (db: Queries, drawId: string): Promise<DrawRecord | undefined> =>
  (
    await rowsOf<{ body: DrawRecord }>(
      db,
      'select body from record where draw_id = $1 order by version desc limit 1',
      [drawId],
    )
  )[0]?.body

/** One stratum for each county, of the subjects that are entered under the field. */
const scopeOf = ({ field, quotas }: DrawBody): Scope => ({
  classes: Object.keys(quotas).map((region) => ({
    stratum: region,
    where: {
      _tag: 'all',
      of: [
        { _tag: 'roster', anyOf: [field] },
        { _tag: 'region', anyOf: [region] },
      ],
    },
  })),
})

const quotaOf = ([region, asked]: readonly [string, string | number]): readonly [string, Quota] => [
  region,
  typeof asked === 'number'
    ? { _tag: 'count', count: asked }
    : { _tag: 'share', ratio: settled(parseRatio(asked, `quotas.${region}`)) },
]

/** Freezes the roster as it is, leaves out whom the yearly limit protects, and binds the draw before its seed. */
const prepare = async (db: Queries, body: DrawBody) => {
  const on = settled(plainDate(body.on, 'on'))
  const scope = scopeOf(body)
  const subjects = await subjectsOf(db)
  const limit = settled(parameterOf(law.joint)('yearlyLimit'), 422)
  const { excluded } = settled(
    drawable(limit)({ roster: subjects, on, history: historyOf(await statesOf(db)) }),
  )
  const { value, because } = settled(
    selectScope(scope)({
      subjects,
      leftOut: excluded.map(({ subject }) => ({ id: subject, reason: 'yearly-limit' })),
    }),
  )
  const roster = settled(freezeRoster(hash)(value.rows))
  const commitment = settled(
    commit({
      drawId: body.drawId,
      roster,
      scope,
      quotas: Object.fromEntries(Object.entries(body.quotas).map(quotaOf)),
      seed: body.seed,
      reserve: body.reserve ?? 0,
      names: body.names ?? 'withheld',
    }),
  )
  const inScope = new Set(value.rows.map(({ id }) => id))
  return { commitment, roster, because, leftOut: excluded.filter(({ subject }) => inScope.has(subject)) }
}

/** What a draw is for, as every visit that comes of it will carry it. */
export interface DrawTask {
  readonly field: string
  readonly duties: DrawBody['duties']
  readonly window: Window
}

/** The task of one drawn subject. */
export const taskAt = (drawId: string, subject: string, { duties, window }: DrawTask): DrawnTask => ({
  id: `${drawId}.${subject}`,
  subject,
  window,
  matters: [...new Set(duties.map(({ matter }) => matter))],
  departments: [...new Set(duties.map(({ department }) => department))],
})

const taskOf = ({ drawId, field, duties, window }: DrawBody): DrawTask => {
  const opens = settled(plainDate(window.opens, 'window.opens'))
  const closes = settled(plainDate(window.closes, 'window.closes'))
  const task = { field, duties, window: { opens, closes } }
  settled(mergeTasks([taskAt(drawId, 'any', task)])) // a task that could not become a visit is refused now
  return task
}

interface Draw {
  readonly commitment: Commitment
  readonly rows: ReadonlyArray<RosterRow>
  readonly task: DrawTask
  readonly secret: string
}

const keep = async (db: Queries, { commitment, rows, task, secret }: Draw): Promise<void> => {
  const { drawId } = commitment
  await insert(db, NUMBER_TAKEN, 'insert into register values ($1)', [drawId])
  await db.query('insert into commitment values ($1, null, $2)', [drawId, commitment])
  await db.query('insert into task values ($1, $2)', [drawId, task])
  await db.query('insert into sealed values ($1, $2)', [drawId, secret])
  await db.query(
    `insert into frozen_row
     select $1, n, r ->> 'id', r ->> 'stratum', r ->> 'leftOut'
     from jsonb_array_elements($2) with ordinality as row (r, n)`,
    [drawId, JSON.stringify(rows)],
  )
}

export const drawRoutes = (app: FastifyInstance, { db, secret }: Desk): void => {
  app.post<{ Body: DrawBody }>('/draws', { schema: { body: drawBody } }, async (request, reply) => {
    const task = taskOf(request.body)
    const { commitment, because, leftOut } = await db.transaction(async (tx) => {
      const { roster, ...prepared } = await prepare(tx, request.body)
      await keep(tx, { commitment: prepared.commitment, rows: roster.rows, task, secret: secret() })
      return prepared
    })
    const say = explain(languageOf(request))
    reply.code(201)
    return {
      commitment,
      digest: recordDigest(hash)(commitment),
      because: because.map(say),
      leftOut: leftOut.map(({ subject, because: why }) => ({ subject, because: why.map(say) })),
    }
  })

  app.post<{ Body: SeedBody; Params: { id: string } }>(
    '/draws/:id/record',
    { schema: { body: seedBody } },
    async ({ params: { id }, body: { seed } }, reply) => {
      const record = await db.transaction(async (tx) => {
        const commitment = await commitmentOf(tx, id)
        const roster = settled(freezeRoster(hash)(await frozenRows(tx, id)))
        const held = settled(holdDraw(hash)({ commitment, roster, seed }))
        await insert(tx, HELD, 'insert into record values ($1, 0, $2)', [id, held])
        return held
      })
      reply.code(201)
      return record
    },
  )
}
