import { none, type Problems } from './fields.js'
import type { TeamCandidate, TeamRequest, TeamSlot, TeamVisit } from './request.js'
import { legible, shapeProblems } from './requestShape.js'

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
      // Stryker disable next-line ConditionalExpression: nobody is on no roster, and has no cap
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
        ...(visit.needs?.flatMap((need, k) =>
          known(roster, `${path}.needs[${k}].inspectors`, need.inspectors ?? []),
        ) ?? none),
      ]
    }),
    ...capProblems(request, roster),
  ]
}

/** Everything that is wrong with a request, at once; an empty list where it can be read. */
export const requestProblems = (request: unknown): Problems => {
  const shape = shapeProblems(request)
  // Stryker disable next-line ConditionalExpression: what can be read of a whole request is the request, only copied
  if (shape.length === 0) return contentProblems(request as TeamRequest)
  const rest = legible(request)
  return rest === undefined ? shape : [...shape, ...contentProblems(rest)]
}
