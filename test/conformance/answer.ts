import { type Args, type Op, refused } from './args.js'
import { calendarOps } from './calendar.js'
import { dispatchOps } from './dispatch.js'
import { drawOps } from './draw.js'
import { oversightOps } from './oversight.js'
import { planOps } from './plan.js'
import { quotaOps } from './quota.js'
import { visitsOps } from './visits.js'

const ops: Readonly<Record<string, Op>> = {
  ...calendarOps,
  ...planOps,
  ...quotaOps,
  ...drawOps,
  ...visitsOps,
  ...dispatchOps,
  ...oversightOps,
}

const isRecord = (x: unknown): x is Args => typeof x === 'object' && x !== null && !Array.isArray(x)

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The answer to one line of requests; a bad line answers with an error, and the next is read. */
export const answer = (line: string): Readonly<Record<string, unknown>> => {
  const request = parsed(line)
  if (!isRecord(request)) return { id: null, ...refused('bad-request', 'expected one JSON object a line') }
  const id = request['id'] ?? null
  const name = request['op']
  if (typeof name !== 'string')
    return { id, ...refused('bad-request', 'op: expected the name of an operation') }
  const op = Object.hasOwn(ops, name) ? ops[name] : undefined
  if (op === undefined)
    return { id, ...refused('unknown-op', `op: no operation is called ${JSON.stringify(name)}`) }
  const args = request['args'] ?? {}
  if (!isRecord(args)) return { id, ...refused('bad-request', 'args: expected an object') }
  return { id, ...op(args) }
}
