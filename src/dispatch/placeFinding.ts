import { stated } from '../model/stated.js'
import type { DispatchMode } from './facts.js'
import type { DispatchFinding } from './finding.js'
import type { TeamCandidate, TeamRequest, TeamSlot } from './request.js'
import type { Assigned } from './result.js'

type Assignment = Extract<DispatchFinding, { readonly _tag: 'DirectlyAssigned' }>

/** What whoever was assigned directly is not, of what his place asks for. */
const missing = (
  { department: asked, tags = [] }: TeamSlot,
  who: TeamCandidate,
): Pick<Assignment, 'departments' | 'lacking'> => {
  const [first, ...others] = tags.filter((tag) => who.tags?.includes(tag) !== true)
  return stated({
    departments:
      asked === undefined || asked === who.department
        ? undefined
        : { asked, ...stated({ own: who.department }) },
    lacking: first === undefined ? undefined : ([first, ...others] as const),
  })
}

/** In the local mode the pool of a place is its own area or unit, then the neighbours that were joined. */
const borrowedFrom = ({ areas, units }: TeamSlot, who: TeamCandidate): string | undefined => {
  const from = units === undefined ? who.area : who.unit
  // Stryker disable next-line ArrayDeclaration: only experts' places have no pool, and experts have no area
  const [own] = units ?? areas ?? []
  return from === own ? undefined : from
}

/**
 * What is to be said of single places, from the request alone: who was appointed, assigned directly, or borrowed, and
 * why; and where chance had no say.
 */
export const placeFindings = (
  mode: DispatchMode | undefined,
  { inspectors, visits }: Pick<TeamRequest, 'inspectors' | 'visits'>,
  { teams, forced }: Assigned,
): ReadonlyArray<DispatchFinding> => {
  const roster = new Map(inspectors.map((who) => [who.id, who]))
  const basis = 'joint/23.shortage' as const
  const places = visits.flatMap((visit) =>
    visit.slots.flatMap((slot, index): ReadonlyArray<DispatchFinding> => {
      // Stryker disable next-line OptionalChaining,StringLiteral: every place is filled; only the compiler has to be told
      const inspector = teams[visit.id]?.[index] ?? ''
      // Stryker disable next-line ObjectLiteral: whoever is in a team is on the roster
      const who = roster.get(inspector) ?? { id: inspector }
      const place = { visit: visit.id, slot: index, inspector }
      const { expert, grounds } = slot
      if (grounds === undefined) {
        const from = mode === 'local' ? borrowedFrom(slot, who) : undefined
        return from === undefined ? [] : [{ _tag: 'BorrowedFrom', basis, reading: 'I-13', ...place, from }]
      }
      const { reason, approvedBy } = grounds
      return [
        approvedBy === undefined
          ? { _tag: 'Appointed', basis: expert === true ? 'joint/23.expert' : basis, ...place, reason }
          : {
              _tag: 'DirectlyAssigned',
              basis,
              reading: 'I-10',
              ...place,
              reason,
              approvedBy,
              ...missing(slot, who),
            },
      ]
    }),
  )
  return [
    ...places,
    ...forced.map((visit) => ({ _tag: 'TeamForced', basis: 'joint/21.match', visit }) as const),
  ]
}
