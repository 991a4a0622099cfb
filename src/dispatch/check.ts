import { isPlainDate } from '../calendar/plainDate.js'
import { idFault, idProblems } from '../model/ids.js'
import type { DispatchProblem, Expected } from './problem.js'
import type { TeamCandidate, TeamRequest, TeamSlot, TeamVisit } from './request.js'

type Problems = ReadonlyArray<DispatchProblem>
type Fields = Readonly<Record<string, unknown>>

const none: Problems = []

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const unexpected = (path: string, value: unknown, expected: Expected): Problems => [
  { _tag: 'Unexpected', path, value, expected },
]

/** Checks a field only where it is given. */
export const given =
  (check: (path: string, value: unknown) => Problems) =>
  (path: string, value: unknown): Problems =>
    value === undefined ? none : check(path, value)

export const isText = (path: string, value: unknown): Problems =>
  typeof value === 'string' ? none : unexpected(path, value, 'a text')

export const isFlag = (path: string, value: unknown): Problems =>
  typeof value === 'boolean' ? none : unexpected(path, value, 'true or false')

export const isCount = (path: string, value: unknown): Problems =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? none
    : unexpected(path, value, 'a whole number from 0')

export const isDay = (path: string, value: unknown): Problems =>
  isPlainDate(value) ? none : unexpected(path, value, 'a day as YYYY-MM-DD')

export const areTexts = (path: string, value: unknown): Problems =>
  Array.isArray(value)
    ? value.flatMap((item: unknown, i) => (typeof item === 'string' ? none : isText(`${path}[${i}]`, item)))
    : unexpected(path, value, 'a list')

type Check = (path: string, value: unknown) => Problems

/** Looks without a path first: it is written only where there is something to say. */
const tell = (check: Check, value: unknown, path: () => string): Problems =>
  check('', value).length === 0 ? none : check(path(), value)

/** Fields and what each must be; unknown fields are left alone. */
export const hasFields = (
  path: string,
  value: unknown,
  checks: Readonly<Record<string, Check>> | ReadonlyArray<readonly [string, Check]>,
): Problems => {
  if (!isObject(value)) return unexpected(path, value, 'an object')
  const entries: ReadonlyArray<readonly [string, Check]> = isEntries(checks) ? checks : Object.entries(checks)
  return entries.flatMap(([name, check]) => tell(check, value[name], () => `${path}.${name}`))
}

const isEntries = (
  checks: Readonly<Record<string, Check>> | ReadonlyArray<readonly [string, Check]>,
): checks is ReadonlyArray<readonly [string, Check]> => Array.isArray(checks)

const candidateFields = Object.entries<Check>({
  unit: given(isText),
  area: given(isText),
  department: given(isText),
  tags: given(areTexts),
  leader: given(isFlag),
  cap: given(isCount),
  load: given(isCount),
  certificate: given((at, held) => hasFields(at, held, { from: given(isDay), until: given(isDay) })),
})

const candidateShape: Check = (path, value) => hasFields(path, value, candidateFields)

const slotFields = Object.entries<Check>({
  department: given(isText),
  tags: given(areTexts),
  leader: given(isFlag),
  units: given(areTexts),
  areas: given(areTexts),
  notAreas: given(areTexts),
  inspectors: given(areTexts),
  certified: given((at, asked) => hasFields(at, asked, { from: isDay, until: isDay })),
  pinned: given(isText),
})

const slotsShape: Check = (path, value) =>
  Array.isArray(value)
    ? value.flatMap((slot: unknown, i) =>
        tell(
          (at, x) => hasFields(at, x, slotFields),
          slot,
          () => `${path}[${i}]`,
        ),
      )
    : unexpected(path, value, 'a list')

const visitFields = Object.entries<Check>({
  slots: slotsShape,
  recused: given(areTexts),
  needs: given(slotsShape),
})

const visitShape: Check = (path, value) => hasFields(path, value, visitFields)

const listOf = (
  name: string,
  value: unknown,
  shape: (path: string, value: unknown) => Problems,
): Problems => {
  if (!Array.isArray(value)) return unexpected(name, value, 'a list')
  const items: ReadonlyArray<unknown> = value
  return [
    ...idProblems(
      items.map((item) => (isObject(item) ? item['id'] : undefined)),
      (i) => `${name}[${i}].id`,
    ),
    ...items.flatMap((item, i) => tell(shape, item, () => `${name}[${i}]`)),
  ]
}

const shapeProblems = (request: unknown): Problems => {
  if (!isObject(request)) return unexpected('', request, 'an object')
  const { seed, cap, attempt } = request
  const fault =
    typeof seed === 'string' && seed !== '' && !/\p{Surrogate}/u.test(seed) ? undefined : idFault(seed)
  return [
    ...(fault === undefined ? none : [{ _tag: 'BadId' as const, path: 'seed', value: seed, fault }]),
    ...given(isCount)('cap', cap),
    ...(attempt === undefined || (Number.isSafeInteger(attempt) && (attempt as number) >= 1)
      ? none
      : unexpected('attempt', attempt, 'a whole number from 1')),
    ...listOf('inspectors', request['inspectors'], candidateShape),
    ...listOf('visits', request['visits'], visitShape),
  ]
}

const known = (
  roster: ReadonlyMap<string, TeamCandidate>,
  path: string,
  ids: ReadonlyArray<string>,
): Problems =>
  ids.flatMap((value, i) =>
    roster.has(value) ? [] : [{ _tag: 'UnknownInspector' as const, path: `${path}[${i}]`, value }],
  )

const slotProblems = (
  roster: ReadonlyMap<string, TeamCandidate>,
  visit: TeamVisit,
  path: string,
  slot: TeamSlot,
  index: number,
): Problems => {
  const { pinned } = slot
  const named = slot.inspectors === undefined ? none : known(roster, `${path}.inspectors`, slot.inspectors)
  if (pinned === undefined) return named
  const at = { path: `${path}.pinned`, value: pinned }
  return [
    ...named,
    ...(roster.has(pinned) ? none : [{ _tag: 'UnknownInspector' as const, ...at }]),
    ...(visit.recused?.includes(pinned) === true ? [{ _tag: 'AppointedRecused' as const, ...at }] : none),
    ...(visit.slots.findIndex((s) => s.pinned === pinned) < index
      ? [{ _tag: 'AppointedTwice' as const, ...at }]
      : none),
  ]
}

/** Appointments per inspector, against the room he has. */
const capProblems = (request: TeamRequest, roster: ReadonlyMap<string, TeamCandidate>): Problems => {
  const appointed = new Map<string, { readonly path: string; readonly n: number }>()
  request.visits.forEach((visit, v) => {
    visit.slots.forEach(({ pinned }, s) => {
      if (pinned === undefined) return
      const before = appointed.get(pinned)
      const path = before?.path ?? `visits[${v}].slots[${s}].pinned`
      appointed.set(pinned, { path, n: (before?.n ?? 0) + 1 })
    })
  })
  return [...appointed].flatMap(([value, { path, n }]) => {
    const who = roster.get(value)
    const cap = who?.cap ?? request.cap
    if (who === undefined || cap === undefined) return []
    const room = Math.max(0, cap - (who.load ?? 0))
    return n <= room ? [] : [{ _tag: 'AppointedOverCap' as const, path, value, appointed: n, room }]
  })
}

const contentProblems = (request: TeamRequest): Problems => {
  const roster = new Map(request.inspectors.map((who) => [who.id, who]))
  return [
    ...request.visits.flatMap((visit, v): Problems => {
      const path = `visits[${v}]`
      return [
        ...(visit.slots.length === 0
          ? [{ _tag: 'NoSlots' as const, path: `${path}.slots`, value: visit.id }]
          : none),
        ...known(roster, `${path}.recused`, visit.recused ?? []),
        ...visit.slots.flatMap((slot, s) => slotProblems(roster, visit, `${path}.slots[${s}]`, slot, s)),
        ...(visit.needs ?? []).flatMap((need, k) =>
          known(roster, `${path}.needs[${k}].inspectors`, need.inspectors ?? []),
        ),
      ]
    }),
    ...capProblems(request, roster),
  ]
}

/** Everything that is wrong with a request, at once; an empty list where it can be read. */
export const requestProblems = (request: unknown): Problems => {
  const shape = shapeProblems(request)
  return shape.length > 0 ? shape : contentProblems(request as TeamRequest)
}
