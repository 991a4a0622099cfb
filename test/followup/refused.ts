import { applyEvent, linxiaJoint, notDrawn, type VisitEvent, type VisitState } from 'double-random'

/** The state after events that are all taken. */
export const stateAfter = (events: ReadonlyArray<VisitEvent>): VisitState =>
  events.reduce<VisitState>((state, event) => {
    const next = applyEvent(linxiaJoint)(state, event)
    if (next._tag === 'Left') throw new Error(`${event._tag} ${JSON.stringify(next.left)}`)
    return next.right
  }, notDrawn)

/** What an event changed in some fields meets: the tags and articles of its refusals; none where it is taken. */
export const refusals = (
  before: ReadonlyArray<VisitEvent>,
  event: VisitEvent | undefined,
  change: object = {},
): ReadonlyArray<string> => {
  if (event === undefined) throw new Error('no such event')
  const next = applyEvent(linxiaJoint)(stateAfter(before), { ...event, ...change })
  return next._tag === 'Left'
    ? next.left.map((r) => ('basis' in r ? `${r._tag} ${r.basis}` : `${r._tag} ${r.path}`))
    : []
}
