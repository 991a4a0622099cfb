import {
  type DrawnTask,
  explain,
  mergeTasks,
  plainDate,
  type Visit,
  type VisitEvent,
  visitList,
} from 'double-random'
import type { FastifyInstance } from 'fastify'
import { languageOf, type Own, Refused, settled } from './answer.js'
import { insert, oneOf, type Queries, rowsOf } from './database.js'
import type { Desk } from './desk.js'
import { commitmentOf, type DrawTask, recordOf, taskAt } from './draws.js'
import { append } from './log.js'
import { type BatchBody, batchBody } from './shapes.js'

const BATCH_TAKEN: Own = { code: 'BatchTaken', zh: '这个批次号已经用过', en: 'this batch is there already' }
const IN_A_BATCH: Own = {
  code: 'DrawInABatch',
  zh: '其中一次抽取已经编入批次',
  en: 'one of these draws belongs to a batch already',
}
const NOT_HELD: Own = {
  code: 'NotHeldYet',
  zh: '其中一次抽取尚未举行',
  en: 'one of these draws was not held yet',
}
export const NO_BATCH: Own = { code: 'NoSuchBatch', zh: '没有这个批次', en: 'there is no such batch' }

export const visitsOf = async (db: Queries, batch: string): Promise<ReadonlyArray<Visit>> =>
  (await rowsOf<{ body: Visit }>(db, 'select body from visit where batch = $1 order by id', [batch])).map(
    ({ body }) => body,
  )

/** The task of a draw, and one for each subject that it drew. */
const drawnBy = async (db: Queries, drawId: string) => {
  await commitmentOf(db, drawId)
  const record = await recordOf(db, drawId)
  if (record === undefined) throw new Refused(409, NOT_HELD)
  const { body } = await oneOf<{ body: DrawTask }>(db, NOT_HELD, 'select body from task where draw_id = $1', [
    drawId,
  ])
  return settled(visitList(record)).map(({ id }) => ({
    drawId,
    duties: body.duties,
    task: taskAt(drawId, id, body),
  }))
}

/** The tasks that the visits of a batch were made of. */
export const tasksOf = async (db: Queries, batch: string): Promise<ReadonlyArray<DrawnTask>> => {
  const tasks: DrawnTask[] = []
  for (const { id } of await rowsOf<{ id: string }>(
    db,
    'select draw_id as id from batch_draw where batch = $1 order by draw_id',
    [batch],
  ))
    tasks.push(...(await drawnBy(db, id)).map(({ task }) => task))
  return tasks
}

/** The subjects of several draws become visits: the fewest there can be, and why. */
export const batchRoutes = (app: FastifyInstance, { db }: Desk): void => {
  app.post<{ Body: BatchBody }>('/batches', { schema: { body: batchBody } }, async (request, reply) => {
    const { batch, draws } = request.body
    const on = settled(plainDate(request.body.on, 'on'))
    const { visits, because } = await db.transaction(async (tx) => {
      await insert(tx, BATCH_TAKEN, 'insert into batch values ($1)', [batch])
      const drawn: Array<Awaited<ReturnType<typeof drawnBy>>[number]> = []
      for (const drawId of draws) {
        drawn.push(...(await drawnBy(tx, drawId)))
        await insert(tx, IN_A_BATCH, 'insert into batch_draw values ($1, $2)', [drawId, batch])
      }
      const merged = settled(mergeTasks(drawn.map(({ task }) => task)))
      const of = new Map(drawn.map((one) => [one.task.id, one]))
      for (const visit of merged.visits) {
        await tx.query('insert into visit values ($1, $2, $3)', [visit.id, batch, visit])
        for (const { drawId } of visit.tasks.flatMap((id) => of.get(id) ?? []))
          await tx.query('insert into visit_of values ($1, $2, $3)', [drawId, visit.subject, visit.id])
      }
      const dutiesOf = (visit: Visit) => visit.tasks.flatMap((id) => of.get(id)?.duties ?? [])
      await append(
        tx,
        merged.visits.map((visit) => drawnEvent(visit, dutiesOf(visit), on)),
      )
      return merged
    })
    reply.code(201)
    return { batch, visits, because: because.map(explain(languageOf(request))) }
  })
}

type SubjectDrawn = Extract<VisitEvent, { readonly _tag: 'SubjectDrawn' }>

/** A visit begins with its draw; two tasks that ask for the same matter are one duty. */
const drawnEvent = (
  { id, subject, window }: Visit,
  duties: ReadonlyArray<SubjectDrawn['duties'][number]>,
  on: SubjectDrawn['on'],
): SubjectDrawn => {
  const own = new Map(duties.map((duty) => [JSON.stringify([duty.matter, duty.department]), duty]))
  const [first, ...rest] = [...own.values()]
  if (first === undefined) throw new Error(`${id} has nothing to inspect`)
  return { _tag: 'SubjectDrawn', id: `${id}/drawn`, visit: id, on, subject, window, duties: [first, ...rest] }
}
