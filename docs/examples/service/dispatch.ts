import {
  commitDispatch,
  type DispatchCommitment,
  type Dispatched,
  type DispatchFacts,
  type DispatchRecord,
  explain,
  holdDispatch,
  inspectionTeamOf,
  plainDate,
  prepareDispatch,
  recordDigest,
  sayCertificate,
  type VisitTeam,
  visitsToStaff,
} from 'double-random'
import type { FastifyInstance } from 'fastify'
import { languageOf, type Own, Refused, settled } from './answer.js'
import { NO_BATCH, tasksOf, visitsOf } from './batches.js'
import { insert, oneOf, type Queries } from './database.js'
import { type Desk, hash, law } from './desk.js'
import { NUMBER_TAKEN } from './draws.js'
import { append } from './log.js'
import { inspectorsOf, interestsOf, subjectsOf } from './rosters.js'
import { type DispatchBody, dispatchBody, type TeamsBody, teamsBody } from './shapes.js'

const COMMITTED: Own = {
  code: 'DispatchCommitted',
  zh: '本批次的派组已经承诺',
  en: 'the dispatch of this batch was committed to already',
}
const DISPATCHED: Own = {
  code: 'AlreadyDispatched',
  zh: '本批次已经派组,不能重派',
  en: 'the teams of this batch were drawn already; they can’t be drawn again',
}
const NOT_COMMITTED: Own = {
  code: 'DispatchNotCommitted',
  zh: '本批次的派组尚未承诺',
  en: 'the dispatch of this batch was not committed to yet',
}

const prepare = prepareDispatch([law.joint, law.market], { hash })

type Facts = Omit<DispatchFacts, 'seed'>

const factsOf = async (db: Queries, batch: string, { mode }: DispatchBody): Promise<Facts> => {
  const subjects = new Map((await subjectsOf(db)).map((subject) => [subject.id, subject]))
  const merged = await visitsOf(db, batch)
  if (merged.length === 0) throw new Refused(404, NO_BATCH)
  const tasks = await tasksOf(db, batch)
  const visits = settled(visitsToStaff({ visits: merged, tasks })).map((visit) => {
    const { region, unit } = subjects.get(visit.subject) ?? {}
    return {
      ...visit,
      ...(region === undefined ? {} : { region }),
      ...(unit === undefined ? {} : { unit }),
    }
  })
  return { mode, visits, inspectors: await inspectorsOf(db), interests: await interestsOf(db) }
}

const dispatchedEvent = (on: string, team: VisitTeam) => {
  return {
    _tag: 'TeamDispatched',
    id: `${team.visit}/dispatched`,
    visit: team.visit,
    on: settled(plainDate(on, 'on')),
    team: settled(inspectionTeamOf(team)),
  } as const
}

type Short = Exclude<Dispatched, { readonly status: 'assigned' }>

/** No dispatch is an answer too: who is missing where, counted so that anybody can count again. */
const shortage = ({ status, request, result }: Short, language: 'zh' | 'en') => ({
  status,
  shortages: 'certificates' in result ? result.certificates.map(sayCertificate(language, request)) : [],
})

export const dispatchRoutes = (app: FastifyInstance, { db }: Desk): void => {
  app.post<{ Body: DispatchBody; Params: { id: string } }>(
    '/batches/:id/dispatch',
    { schema: { body: dispatchBody } },
    async (request, reply) => {
      const { drawId, digits } = request.body
      const { id: batch } = request.params
      const language = languageOf(request)
      return db.transaction(async (tx) => {
        const facts = await factsOf(tx, batch, request.body)
        const prepared = settled(prepare(facts))
        if (prepared.status !== 'possible') return shortage(prepared, language)
        const seed = [{ _tag: 'digits', ...digits }] as const
        const { request: bound } = prepared
        const commitment = settled(commitDispatch(hash)({ drawId, request: bound, seed }))
        await insert(tx, NUMBER_TAKEN, 'insert into register values ($1)', [drawId])
        await insert(tx, COMMITTED, 'insert into dispatch_commitment values ($1, $2, $3, $4)', [
          batch,
          drawId,
          facts,
          commitment,
        ])
        reply.code(201)
        return { commitment, digest: recordDigest(hash)(commitment) }
      })
    },
  )

  app.post<{ Body: TeamsBody; Params: { id: string } }>(
    '/batches/:id/dispatch/record',
    { schema: { body: teamsBody } },
    async (request, reply) => {
      const { on, digits } = request.body
      const { id: batch } = request.params
      const answer = await db.transaction(async (tx) => {
        const { facts, body: commitment } = await oneOf<{ facts: Facts; body: DispatchCommitment }>(
          tx,
          NOT_COMMITTED,
          'select facts, body from dispatch_commitment where batch = $1',
          [batch],
        )
        const prepared = settled(prepare(facts))
        if (prepared.status !== 'possible') throw new Error('a dispatch that was committed to is possible')
        const seed = [{ _tag: 'digits', value: digits }] as const
        const held = settled(holdDispatch(hash)({ commitment, ...prepared, seed }))
        if (held.status !== 'assigned')
          throw new Error('a dispatch that was possible without its seed is so with it')
        const { record, request, teams, because } = held
        await insert(tx, DISPATCHED, 'insert into dispatch_record values ($1, $2)', [batch, record])
        await append(
          tx,
          teams.map((team) => dispatchedEvent(on, team)),
        )
        return { record, request, teams, because }
      })
      reply.code(201)
      return { ...answer, because: answer.because.map(explain(languageOf(request))) }
    },
  )

  app.get<{ Params: { id: string } }>('/batches/:id/dispatch/record', async ({ params: { id } }) => {
    const { body } = await oneOf<{ body: DispatchRecord }>(
      db,
      NOT_COMMITTED,
      'select body from dispatch_record where batch = $1',
      [id],
    )
    return body
  })
}
