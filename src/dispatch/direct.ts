import type { Hash } from '../model/sha256.js'
import { stated } from '../model/stated.js'
import { answers } from './eligible.js'
import type { ShortagePolicy } from './facts.js'
import { openPlaces, type PlaceOfVisit } from './kernel/count.js'
import type { TeamCandidate, TeamRequest, TeamSlot, TeamVisit } from './request.js'

/** A place that somebody may be sent to: of which visit, and what it asks; no two are the same object. */
interface Seat {
  readonly visit: TeamVisit
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
  const sent = new Map<string, ReadonlyArray<Seat>>()
  const appointed = request.visits.flatMap(({ slots }) => slots.map(({ pinned }) => pinned))
  const seatsOf = ({ id }: TeamCandidate): ReadonlyArray<Seat> => sent.get(id) ?? []
  return {
    seatsOf,
    put: (seat: Seat, who: TeamCandidate): void => {
      sent.set(who.id, [...seatsOf(who), seat])
    },
    leave: (seat: Seat, who: TeamCandidate): void => {
      sent.set(
        who.id,
        // Stryker disable next-line ArrowFunction,ConditionalExpression: who loses another one is sent there again next
        seatsOf(who).filter((one) => one !== seat),
      )
    },
    hasRoom: (who: TeamCandidate): boolean => {
      const { id, cap = request.cap, load = 0 } = who
      return (
        cap === undefined || load + appointed.filter((one) => one === id).length + seatsOf(who).length < cap
      )
    },
    goesOn: (visit: TeamVisit, who: TeamCandidate): boolean =>
      seatsOf(who).some((seat) => seat.visit === visit),
    /** The request with everyone who was sent in his place, and why. */
    written: (grounds: Required<TeamSlot>['grounds']): TeamRequest => {
      const pins = new Map([...sent].flatMap(([id, seats]) => seats.map(({ slot }) => [slot, id] as const)))
      const pin = (slot: TeamSlot): TeamSlot => {
        const pinned = pins.get(slot)
        return pinned === undefined ? slot : { ...slot, pinned, grounds }
      }
      return {
        ...request,
        visits: request.visits.map((visit) => ({ ...visit, slots: visit.slots.map(pin) })),
      }
    },
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
  // Stryker disable next-line ArrayDeclaration: in the grouped mode the roster is of groups; nobody named is one
  const named = inspectors.flatMap((id) => roster.get(id) ?? [])
  const visits = new Map(request.visits.map((visit) => [visit.id, visit]))
  const book = openBook(request)

  const seatAt = (place: PlaceOfVisit): ReadonlyArray<Seat> => {
    const visit = visits.get(place.visit)
    // Stryker disable next-line OptionalChaining: every place is of a visit
    const slot = visit?.slots[place.slot]
    // Stryker disable next-line ConditionalExpression,LogicalOperator: only the compiler has to be told that it is there
    return visit === undefined || slot === undefined ? [] : [{ visit, slot }]
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
      send([...seats, ...short().flatMap(seatAt)]) || seats.some((seat) => exchange(seat, new Set()))
    return isRelieved ? step() : sent
  }
  return step()
}
