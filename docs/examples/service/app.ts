import Fastify, { type FastifyInstance } from 'fastify'
import { languageOf, onError, onNotFound } from './answer.js'
import { batchRoutes } from './batches.js'
import type { Desk } from './desk.js'
import { dispatchRoutes } from './dispatch.js'
import { drawRoutes } from './draws.js'
import { publicRoutes } from './public.js'
import { rosterRoutes } from './rosters.js'
import { visitRoutes } from './visits.js'

/** The whole service over a desk. Every fault of a request is told at once, and nothing in it is guessed at. */
export const buildApp = (desk: Desk): FastifyInstance => {
  const app = Fastify({
    logger: { level: 'error' },
    ajv: {
      customOptions: {
        allErrors: true,
        verbose: true,
        coerceTypes: false,
        removeAdditional: false,
        allowUnionTypes: true,
      },
    },
  })
  app.setErrorHandler(onError)
  app.setNotFoundHandler(onNotFound)
  app.addHook('onSend', async (request, reply) => {
    reply.header('content-language', languageOf(request)).header('vary', 'accept-language')
  })
  rosterRoutes(app, desk)
  drawRoutes(app, desk)
  batchRoutes(app, desk)
  dispatchRoutes(app, desk)
  visitRoutes(app, desk)
  publicRoutes(app, desk)
  return app
}
