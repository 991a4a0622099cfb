import { stated } from '../model/stated.js'
import { maySit } from './eligible.js'
import type { TeamRequest, TeamSlot } from './request.js'
import type { ShortageCertificate } from './result.js'

/**
 * Places of a shortage that ask for the same people, and how many of these there are: of whom the department, area or
 * unit is short.
 *
 * @zh 缺人的席位
 * @law joint/23.shortage
 * @category dispatch
 * @since 0.1.0
 */
export interface ShortPlaces
  extends Pick<TeamSlot, 'department' | 'areas' | 'units' | 'notAreas' | 'tags' | 'leader' | 'expert'> {
  readonly places: number
  /** On the roster, whatever their certificates. */
  readonly people: number
  /** Of these, who may take one of the places at all: certified on the day, and not recused everywhere. */
  readonly eligible: number
}

const asks = ({ department, areas, units, notAreas, tags, leader, expert }: TeamSlot) =>
  stated({ department, areas, units, notAreas, tags, leader, expert })

/** The places of a certificate by what they ask, in its order; where they ask nothing, there is nothing to name. */
export const shortPlaces = (
  { inspectors, visits }: Pick<TeamRequest, 'inspectors' | 'visits'>,
  certificate: ShortageCertificate,
): ReadonlyArray<ShortPlaces> => {
  const slotsOf = new Map(visits.map(({ id, slots }) => [id, slots]))
  const eligible = new Set(certificate.inspectors)
  const kinds = new Map<string, TeamSlot[]>()
  certificate.slots.forEach(({ visit, slot }) => {
    // Stryker disable next-line OptionalChaining: a certificate is of visits that are there
    const place = slotsOf.get(visit)?.[slot] ?? {}
    const kind = JSON.stringify([asks(place), place.inspectors])
    const alike = kinds.get(kind)
    if (alike === undefined) kinds.set(kind, [place])
    else alike.push(place)
  })
  return [...kinds.values()].flatMap((places): ReadonlyArray<ShortPlaces> => {
    const [place = {}] = places
    const asked = asks(place)
    if (Object.keys(asked).length === 0) return []
    const people = inspectors.filter((who) =>
      maySit({ ...asked, ...stated({ inspectors: place.inspectors }) }, who),
    )
    return [
      {
        ...asked,
        places: places.length,
        people: people.length,
        eligible: people.filter(({ id }) => eligible.has(id)).length,
      },
    ]
  })
}
