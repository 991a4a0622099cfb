import { isPlainDate } from '../calendar/plainDate.js'
import { obstructionCodes } from '../inspection/obstruction.js'
import { outcomeCodes } from '../inspection/outcome.js'
import { type Duty, measureKinds } from '../inspection/result.js'
import type { VisitState } from '../inspection/state.js'
import { idFault } from '../model/ids.js'
import { unableCodes } from '../model/unable.js'
import { type TraceRecord, traceKinds, type VisitEvent } from './event.js'

/**
 * A part of an event that has not the shape that belongs there.
 *
 * @zh 事件格式问题
 * @law none: bad input
 * @category followup
 * @since 0.1.0
 */
export interface BadEvent {
  readonly _tag: 'BadEvent'
  readonly path: string
  readonly value: unknown
  readonly expected: string
}

/** What is wrong with a value, which stands at `path` under `name`; a path is only written where something is. */
type Shape = (value: unknown, path: string, name: string) => ReadonlyArray<BadEvent>
type Fields = Readonly<Record<string, Shape>>

const NONE: ReadonlyArray<BadEvent> = []
const join = (path: string, name: string): string =>
  path === '' || name === '' || name.startsWith('[') ? `${path}${name}` : `${path}.${name}`

const bad = (path: string, name: string, value: unknown, expected: string): ReadonlyArray<BadEvent> => [
  { _tag: 'BadEvent', path: join(path, name), value, expected },
]

/** The faults of all parts; nearly always there are none, and nothing is made. */
const all = <T>(
  parts: ReadonlyArray<T>,
  faults: (part: T, i: number) => ReadonlyArray<BadEvent>,
): ReadonlyArray<BadEvent> =>
  parts.reduce<BadEvent[] | undefined>((found, part, i) => {
    const more = faults(part, i)
    if (more.length === 0) return found
    if (found === undefined) return [...more]
    found.push(...more)
    return found
  }, undefined) ?? NONE

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const leaf =
  (is: (value: unknown) => boolean, expected: string): Shape =>
  (value, path, name) =>
    is(value) ? NONE : bad(path, name, value, expected)

const id = leaf((value) => idFault(value) === undefined, 'Id')
const text = leaf((value) => typeof value === 'string', 'string')
const day = leaf(isPlainDate, 'PlainDate')
const flag = leaf((value) => typeof value === 'boolean', 'boolean')
const version = leaf((value) => Number.isSafeInteger(value) && (value as number) >= 0, 'whole number from 0')
const digest = leaf(
  (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  '64 lower-case hex digits',
)

const oneOf = (values: ReadonlyArray<string>): Shape => {
  const known: ReadonlySet<unknown> = new Set(values)
  return leaf((value) => known.has(value), values.join(' | '))
}

const list =
  (of: Shape, least = 0): Shape =>
  (value, path, name) =>
    Array.isArray(value) && value.length >= least
      ? // a hole is a missing item, which reduce would pass over
        all(Array.from(value as ReadonlyArray<unknown>), (v, i) => of(v, join(path, name), `[${i}]`))
      : bad(path, name, value, least === 0 ? 'list' : 'non-empty list')

const maybe =
  (of: Shape): Shape =>
  (value, path, name) =>
    value === undefined ? NONE : of(value, path, name)

/** Fields that an event has not: hashed into a log they would stay for ever, and no reader would take the log. */
const strangers = (
  value: Readonly<Record<string, unknown>>,
  known: Fields,
  path: string,
): ReadonlyArray<BadEvent> => {
  const strange = Object.keys(value).filter((key) => value[key] !== undefined && !Object.hasOwn(known, key))
  return all(strange, (key) =>
    bad(path, key, value[key], `no such field among ${Object.keys(known).join(' | ')}`),
  )
}

/** An object with these fields and no others. */
const record = (fields: Fields): Shape => {
  const entries = Object.entries(fields)
  return (value, path, name) => {
    if (!isRecord(value)) return bad(path, name, value, 'object')
    const own = join(path, name)
    const misfits = all(entries, ([field, of]) =>
      of(Object.hasOwn(value, field) ? value[field] : undefined, own, field),
    )
    const strange = strangers(value, fields, own)
    return strange.length === 0 ? misfits : [...misfits, ...strange]
  }
}

const itsTag = leaf(() => true, 'tag')

/** One of several kinds of object, told apart by its tag. */
const tagged = (cases: Readonly<Record<string, Fields>>): Shape => {
  const shapes = new Map(
    Object.entries(cases).map(([tag, fields]) => [tag, record({ _tag: itsTag, ...fields })]),
  )
  return (value, path, name) => {
    if (!isRecord(value)) return bad(path, name, value, 'object')
    const tag = value['_tag']
    const shape = typeof tag === 'string' ? shapes.get(tag) : undefined
    return shape === undefined
      ? bad(join(path, name), '_tag', tag, Object.keys(cases).join(' | '))
      : shape(value, path, name)
  }
}

const windowDays = record({ opens: day, closes: day })
const window: Shape = (value, path, name) => {
  const faults = windowDays(value, path, name)
  const { opens, closes } = isRecord(value) ? value : {}
  return faults.length > 0 || (opens as string) <= (closes as string)
    ? faults
    : bad(path, name, value, 'opens on or before closes')
}
const dutyList = list(record({ matter: id, department: id }), 1)
const duties: Shape = (value, path, name) => {
  const faults = dutyList(value, path, name)
  if (faults.length > 0) return faults
  const keys = (value as ReadonlyArray<Duty>).map((d) => `${d.department} ${d.matter}`)
  return new Set(keys).size === keys.length
    ? NONE
    : all(keys, (key, i) =>
        keys.indexOf(key) < i
          ? bad(join(path, name), `[${i}]`, key, 'each matter of a department once')
          : NONE,
      )
}
const form = record({ checklist: id, version })
const chosenForm = record({ checklist: id, version, matter: maybe(id) })
const measures = list(oneOf(measureKinds))
const result = record({
  matter: id,
  department: id,
  outcomes: list(oneOf(outcomeCodes), 1),
  form: maybe(form),
  callsForListing: maybe(flag),
  measures: maybe(measures),
  sources: maybe(
    list(
      record({
        kind: oneOf(['other-department', 'court', 'professional-body', 'entrusted-third-party']),
        from: text,
        reference: text,
      }),
    ),
  ),
  note: maybe(text),
})
const results = list(result, 1)
const reviewer = record({ role: oneOf(['leader', 'head']), id })
const base: Fields = { id, visit: id, on: day }
const event = (fields: Fields): Fields => ({ ...base, ...fields })

/** The fields of each event: exhaustive by type. */
const shapes: Readonly<Record<VisitEvent['_tag'] | TraceRecord['_tag'], Fields>> = {
  SubjectDrawn: event({ subject: id, window, duties }),
  TeamDispatched: event({ team: record({ leader: id, members: list(id, 1), experts: maybe(list(id)) }) }),
  TeamChanged: event({ out: id, in: id, reason: text, approvedBy: text }),
  RecordsChecked: event({
    forms: list(chosenForm, 1),
    methods: list(oneOf(['on-paper', 'on-site', 'online', 'sampling', 'other']), 1),
  }),
  ArrivedOnSite: event({
    inspectors: list(
      record({ id, certificate: record({ number: text, from: maybe(day), until: maybe(day) }) }),
    ),
    noticeUnder: maybe(text),
  }),
  Obstructed: event({ kind: oneOf(obstructionCodes), circumstance: text }),
  ResultsFormed: event({
    results,
    confirmedBy: list(id),
    signature: tagged({
      Signed: { by: text },
      Unsigned: { reason: text, witness: maybe(text) },
    }),
    evidence: maybe(list(digest)),
  }),
  FoundUninspectable: event({ results, ground: oneOf(unableCodes), reason: maybe(text) }),
  ResultsApproved: event({ department: id, by: reviewer }),
  ResultsReturned: event({ department: id, by: reviewer, reason: text }),
  ResultsResubmitted: event({ department: id, results }),
  TaskCompleted: event({}),
  ResultsEntered: event({ department: id }),
  ResultsDisclosed: event({ department: id }),
  ObjectionFiled: event({
    department: id,
    objection: id,
    by: id,
    standing: oneOf(['admissible', 'late', 'not-the-party']),
  }),
  ObjectionRechecked: event({
    department: id,
    objection: id,
    outcome: tagged({ Upheld: {}, Corrected: { results } }),
  }),
  ObjectionAnswered: event({ department: id, objection: id }),
  ResultsCorrected: event({ department: id, reason: text, results }),
  FollowUpOpened: event({
    followUp: id,
    department: id,
    matter: id,
    route: oneOf(['daily-supervisor', 'case-office', 'other-authority', 'judiciary']),
    to: text,
  }),
  TransferReceived: event({ followUp: id, number: text }),
  FollowUpClosed: event({ followUp: id, result: text, measures: maybe(measures) }),
  FollowUpEntered: event({ followUp: id }),
  VisitArchived: event({ reference: text }),
  VisitCancelled: event({ reason: text, approvedBy: text }),
  Recorded: { id, on: day, kind: oneOf(traceKinds), reference: text, digest },
}

const stateTags = {
  NotDrawn: true,
  Drawn: true,
  Dispatched: true,
  Prechecked: true,
  OnSite: true,
  Inspected: true,
  UnableToInspect: true,
  Disclosed: true,
  Archived: true,
  Cancelled: true,
} as const satisfies Readonly<Record<VisitState['_tag'], true>>
const STATES = Object.keys(stateTags)

/** What is no state of a visit at all; what a state holds is what the steps before made of it. */
export const stateProblems = (state: unknown): ReadonlyArray<BadEvent> => {
  if (!isRecord(state)) return bad('', 'state', state, 'object')
  const { _tag } = state
  return STATES.some((tag) => tag === _tag) ? NONE : bad('state', '_tag', _tag, STATES.join(' | '))
}

const anyEvent = tagged(shapes)

/** Everything about an event that has not the shape it should have; nothing where it may be applied. */
export const eventProblems = (value: unknown): ReadonlyArray<BadEvent> => anyEvent(value, '', '')
