import type { Hash } from '../model/sha256.js'
import { stated } from '../model/stated.js'
import { answers } from './eligible.js'
import type { ShortagePolicy } from './facts.js'
import { openPlaces, type PlaceOfVisit } from './kernel/count.js'
import type { TeamCandidate, TeamRequest, TeamSlot, TeamVisit } from './request.js'

/** A place that somebody may be sent to: of which visit, and what it asks. */
interface Seat {
  readonly visit: TeamVisit
  readonly index: number
  readonly slot: TeamSlot
}

/** Is he of the department whose place it is, with what it asks a member to hold? */
const isOfPlace = ({ slot: { department, tags } }: Seat, who: TeamCandidate): boolean =>
  answers(stated({ department, tags }), who)

/**
 * May he be sent there at all? Neither department nor qualification is asked, but the certificate is, and whoever is to
 * lead must be one who may. The places that ask no certificate are the experts': nobody is made one.
 */
const mayBeSent = ({ visit, slot: { certified, leader } }: Seat, who: TeamCandidate): boolean =>
  certified !== undefined &&
  visit.recused?.includes(who.id) !== true &&
  visit.slots.every(({ pinned }) => pinned !== who.id) &&
  answers({ certified, ...stated({ leader }) }, who)

/** Who was sent where so far. */
const openBook = (request: TeamRequest) => {
  const sent = new Map<TeamVisit, Map<number, TeamCandidate>>()
  const taken = new Map<string, number>()
  const count = (id: string, n: number): void => {
    taken.set(id, (taken.get(id) ?? 0) + n)
  }
  request.visits.forEach(({ slots }) => {
    slots.forEach(({ pinned }) => {
      if (pinned !== undefined) count(pinned, 1)
    })
  })
  return {
    put: ({ visit, index }: Seat, who: TeamCandidate): void => {
      sent.set(visit, new Map(sent.get(visit)).set(index, who))
      count(who.id, 1)
    },
    leave: ({ visit, index }: Seat, who: TeamCandidate): void => {
      sent.get(visit)?.delete(index)
      count(who.id, -1)
    },
    hasRoom: ({ id, cap = request.cap, load = 0 }: TeamCandidate): boolean =>
      cap === undefined || load + (taken.get(id) ?? 0) < cap,
    goesOn: (visit: TeamVisit, who: TeamCandidate): boolean =>
      [...(sent.get(visit)?.values() ?? [])].includes(who),
    seatsOf: (who: TeamCandidate): ReadonlyArray<Seat> =>
      [...sent].flatMap(([visit, seats]) =>
        [...seats].flatMap(([index, one]) => {
          const slot = visit.slots[index]
          return one === who && slot !== undefined ? [{ visit, index, slot }] : []
        }),
      ),
    /** The request with everyone who was sent in his place, and why. */
    written: (grounds: Required<TeamSlot>['grounds']): TeamRequest => ({
      ...request,
      visits: request.visits.map((visit) => {
        const seats = sent.get(visit)
        return seats === undefined
          ? visit
          : {
              ...visit,
              slots: visit.slots.map((slot, index) => {
                const who = seats.get(index)
                return who === undefined ? slot : { ...slot, pinned: who.id, grounds }
              }),
            }
      }),
    }),
  }
}

/**
 * Fills by direct assignment the places for which people are short, until none stays open or nobody named is left who
 * may go. A place of a department goes first to the first named of that department: one that stays open, or another
 * one that frees somebody for it. Where nobody named is of any of them, the first named who may go at all is sent.
 * Where somebody named is needed elsewhere, because only he may lead there, another one takes the place he had.
 */
export const assignDirectly = (
  hash: Hash,
  policy: ShortagePolicy['directAssignment'],
  request: TeamRequest,
): TeamRequest => {
  if (policy === undefined) return request
  const { inspectors, ...grounds } = policy
  const roster = new Map(request.inspectors.map((who) => [who.id, who]))
  const named = inspectors.flatMap((id) => roster.get(id) ?? [])
  const visits = new Map(request.visits.map((visit) => [visit.id, visit]))
  const book = openBook(request)

  const seatAt = (place: PlaceOfVisit): ReadonlyArray<Seat> => {
    const visit = visits.get(place.visit)
    const slot = visit?.slots[place.slot]
    // Stryker disable next-line ConditionalExpression,LogicalOperator: only the compiler has to be told that it is there
    return visit === undefined || slot === undefined ? [] : [{ visit, index: place.slot, slot }]
  }
  const isFree = (seat: Seat, who: TeamCandidate): boolean =>
    mayBeSent(seat, who) && book.hasRoom(who) && !book.goesOn(seat.visit, who)

  /** Sends somebody of the place to the first of these that has one, or else anybody. */
  const send = (seats: ReadonlyArray<Seat>): boolean =>
    [isOfPlace, () => true].some((suits) =>
      seats.some((seat) => {
        const who = named.find((one) => isFree(seat, one) && suits(seat, one))
        if (who !== undefined) book.put(seat, who)
        return who !== undefined
      }),
    )

  /** Sends someone who must give up another place for it, which somebody else takes in turn. */
  const exchange = (seat: Seat, tried: Set<TeamSlot>): boolean =>
    named.some(
      (who) =>
        mayBeSent(seat, who) &&
        book.seatsOf(who).some((held) => {
          const isInTheWay = !book.goesOn(seat.visit, who) || held.visit === seat.visit
          if (!isInTheWay || tried.has(held.slot)) return false
          tried.add(held.slot)
          book.leave(held, who)
          book.put(seat, who)
          if (send([held]) || exchange(held, tried)) return true
          book.leave(seat, who)
          book.put(held, who)
          return false
        }),
    )

  const step = (): TeamRequest => {
    const sent = book.written(grounds)
    const { open, short } = openPlaces(hash, sent)
    const seats = open.flatMap(seatAt)
    const isRelieved =
      send([...seats, ...short().flatMap(seatAt)]) ||
      seats.some((seat) => exchange(seat, new Set([seat.slot])))
    return isRelieved ? step() : sent
  }
  return step()
}
