import {
  dateLimits,
  deadlineStatus,
  deadlineTitle,
  explain,
  type Language,
  type PlainDate,
  pendingLimits,
  plainDate,
  type VisitEvent,
  type VisitState,
} from 'double-random'
import type { FastifyInstance } from 'fastify'
import { languageOf, type Own, Refused, settled } from './answer.js'
import { calendar, type Desk, law } from './desk.js'
import { append, statesOf } from './log.js'

const NO_VISIT: Own = { code: 'NoSuchVisit', zh: '没有这次检查', en: 'there is no such visit' }
const BY_DRAW: Own = {
  code: 'MadeByTheDraw',
  zh: '抽取对象和派组由系统随机产生,不能作为事件填报',
  en: 'subjects and teams come from their draws; they can’t be reported as events',
}

const dated = dateLimits(law, calendar)
const standing = deadlineStatus(calendar)

/** What has to be done by when; a limit whose last day can't be told says why, and is not left out. */
const limitsOf = (states: ReadonlyArray<VisitState>, on: PlainDate, language: Language) =>
  dated(states.flatMap(pendingLimits)).map(({ pending, deadline }) => {
    const { visit, department, limit, from } = pending
    const of = { visit, department, limit, from }
    if (deadline._tag === 'Left') return { ...of, due: null, because: [explain(language)(deadline.left)] }
    const { value, because } = standing({ deadline: deadline.right, on })
    return {
      ...of,
      title: deadlineTitle(language)(deadline.right),
      due: deadline.right.due,
      status: value,
      because: because.map(explain(language)),
    }
  })

const dueFirst = (a: { readonly due: string | null }, b: { readonly due: string | null }): number =>
  (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1

const visitIn = (
  states: ReadonlyArray<VisitState>,
  id: string,
): Exclude<VisitState, { _tag: 'NotDrawn' }> => {
  const found = states.find((state) => state._tag !== 'NotDrawn' && state.visit === id)
  if (found === undefined || found._tag === 'NotDrawn') throw new Refused(404, NO_VISIT)
  return found
}

export const visitRoutes = (app: FastifyInstance, { db, today }: Desk): void => {
  const dayOf = (on: string | undefined): PlainDate =>
    on === undefined ? today() : settled(plainDate(on, 'on'))

  app.get('/visits', async () =>
    (await statesOf(db)).flatMap((state) =>
      state._tag === 'NotDrawn' ? [] : [{ visit: state.visit, subject: state.subject, state: state._tag }],
    ),
  )

  app.get<{ Params: { id: string }; Querystring: { on?: string } }>('/visits/:id', async (request) => {
    const state = visitIn(await statesOf(db), request.params.id)
    return { state, limits: limitsOf([state], dayOf(request.query.on), languageOf(request)) }
  })

  app.post<{ Params: { id: string }; Body: VisitEvent }>(
    '/visits/:id/events',
    { schema: { body: { type: 'object' } } },
    async ({ params: { id }, body }, reply) => {
      if (body._tag === 'SubjectDrawn' || body._tag === 'TeamDispatched') throw new Refused(409, BY_DRAW)
      const state = await db.transaction(async (tx) => {
        await append(tx, [{ ...body, visit: id }])
        return visitIn(await statesOf(tx), id)
      })
      reply.code(201)
      return { state }
    },
  )

  app.get<{ Querystring: { on?: string } }>('/deadlines', async (request) =>
    limitsOf(await statesOf(db), dayOf(request.query.on), languageOf(request)).sort(dueFirst),
  )
}
