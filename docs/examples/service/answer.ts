import { type AnyProblem, type Language, type RosterFinding, reportProblems } from 'double-random'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'

/** What the service itself has to say, beside the library's problems. */
export interface Own {
  readonly code: string
  readonly zh: string
  readonly en: string
}

/** What the library has to say against a request. */
export type Problem = AnyProblem | RosterFinding

type Status = 400 | 404 | 409 | 422

/** A request that is refused: with the library's problems, or with a sentence of the service's own. */
export class Refused extends Error {
  constructor(
    readonly status: Status,
    readonly why: Own | ReadonlyArray<Problem>,
  ) {
    super(`refused with ${status}`)
  }
}

type Answer<P, A> =
  | { readonly _tag: 'Left'; readonly left: P | ReadonlyArray<P> }
  | { readonly _tag: 'Right'; readonly right: A }

/** The value of an answer of the library; its problems refuse the request. */
export const settled = <P extends Problem, A>(answer: Answer<P, A>, status: Status = 400): A => {
  if (answer._tag === 'Right') return answer.right
  const left: P | ReadonlyArray<P> = answer.left
  throw new Refused(status, Array.isArray(left) ? (left as ReadonlyArray<P>) : [left as P])
}

/** The first language of the request that there are words in; Chinese where it names none. */
export const languageOf = ({ headers }: Pick<FastifyRequest, 'headers'>): Language => {
  const wanted = (headers['accept-language'] ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight = 'q=1'] = part.split(';').map((text) => text.trim().toLowerCase())
      return { language: tag.slice(0, 2), weight: Number(weight.slice(2)) }
    })
    .filter(({ language, weight }) => (language === 'zh' || language === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.language === 'en' ? 'en' : 'zh'
}

type SchemaFault = NonNullable<FastifyError['validation']>[number] & { readonly data?: unknown }

/** A fault of the request's shape, said in the library's words. */
const shapeProblem = ({ instancePath, keyword, params, message, data }: SchemaFault): Problem => {
  const at = instancePath
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
  const field = params['missingProperty'] ?? params['additionalProperty']
  const path = [at, field].filter((part) => typeof part === 'string' && part !== '').join('.')
  if (keyword === 'required') return { _tag: 'InputError', path, value: undefined, expected: 'a value' }
  if (keyword === 'additionalProperties')
    return { _tag: 'InputError', path, value: data, expected: 'no such field' }
  const { type, allowedValues } = params
  const expected = Array.isArray(allowedValues) ? allowedValues.join(' | ') : String(type ?? message)
  return { _tag: 'InputError', path, value: data, expected }
}

const THERE_ALREADY: Own = {
  code: 'AlreadyThere',
  zh: '已有同一编号的记录,不能再写一次',
  en: 'a record with this number is there already; it can’t be written a second time',
}
const NOT_UNDERSTOOD: Own = {
  code: 'BadRequest',
  zh: '请求无法读取:正文应为 JSON,且 content-type 为 application/json',
  en: 'the request can’t be read; expected JSON with the content-type application/json',
}
const FAILED: Own = { code: 'Failed', zh: '服务内部出错', en: 'something went wrong in the service' }
const NO_PAGE: Own = { code: 'NoSuchPage', zh: '没有这个地址', en: 'there is nothing at this address' }

/** The database is what refuses a second time (23505), and a change to what is kept (P0001). */
const isConflict = (error: unknown): boolean =>
  ['23505', 'P0001'].includes(String((error as { readonly code?: unknown }).code))

const refusalOf = (error: FastifyError | Refused): readonly [number, Own | ReadonlyArray<Problem>] => {
  if (error instanceof Refused) return [error.status, error.why]
  if (error.validation !== undefined) return [400, error.validation.map(shapeProblem)]
  if (isConflict(error)) return [409, THERE_ALREADY]
  const { statusCode = 500 } = error
  return statusCode < 500 ? [statusCode, NOT_UNDERSTOOD] : [500, FAILED]
}

const answer = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  why: Own | ReadonlyArray<Problem>,
) => {
  const language = languageOf(request)
  const problems =
    'code' in why ? [{ code: why.code, places: [], text: why[language] }] : reportProblems(language)(why)
  return reply.code(status).send({ problems })
}

/** Every refusal has the same form: problems with a stable code, the places, and a sentence. */
export const onError = (error: FastifyError | Refused, request: FastifyRequest, reply: FastifyReply) => {
  const [status, why] = refusalOf(error)
  if (status === 500) request.log.error(error)
  return answer(request, reply, status, why)
}

export const onNotFound = (request: FastifyRequest, reply: FastifyReply) =>
  answer(request, reply, 404, NO_PAGE)
