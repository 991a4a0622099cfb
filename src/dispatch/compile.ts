import type { Expert, Inspector } from '../model/inspector.js'
import { stated } from '../model/stated.js'
import { type DispatchFacts, type InspectorGroup, isByUnit, ownOf, type VisitToStaff } from './facts.js'
import type { TeamCandidate, TeamSlot, TeamVisit } from './request.js'

/** The pool of a visit's places: its mode, and the neighbours it may draw on. */
export type Pool = Pick<TeamSlot, 'units' | 'areas' | 'notAreas'>

/** A place of an inspector; a plain one is for any member of its department: whoever is appointed comes here. */
interface Place {
  readonly slot: TeamSlot
  readonly plain: boolean
}

const special = (slot: TeamSlot): Place => ({ slot, plain: false })

const certifiedOn = ({ day, window }: VisitToStaff): Pick<TeamSlot, 'certified'> | undefined =>
  day === undefined
    ? window && { certified: { from: window.opens, until: window.closes } }
    : { certified: { from: day, until: day } }

/** Own, or any but own, as the mode says; a neighbour list widens what is own. */
export const poolOf = (facts: DispatchFacts, joined: (own: string) => ReadonlyArray<string>) => {
  const { mode } = facts
  const of = ownOf(facts)
  const byUnit = isByUnit(facts)
  return (visit: VisitToStaff): Pool => {
    const own = of(visit)
    if (mode === 'crossed') return { notAreas: [own] }
    if (mode !== 'local') return {}
    const pool = [own, ...joined(own)]
    return byUnit ? { units: pool } : { areas: pool }
  }
}

/** The places of inspectors: the leader, one for each further department or qualification, filled up to the size. */
const inspectorPlaces = (visit: VisitToStaff, pool: Pool, teamSize: number): ReadonlyArray<Place> => {
  const [lead, ...others] = visit.departments
  const common = { ...pool, ...certifiedOn(visit) }
  const plain = (department: string): Place => ({ slot: { department, ...common }, plain: true })
  const holders = (department: string): ReadonlyArray<Place> =>
    visit.coupled === true
      ? []
      : (visit.qualifications?.[department] ?? []).map(
          (qualification): Place => special({ department, ...common, tags: [qualification] }),
        )
  const members = (department: string): ReadonlyArray<Place> => {
    const qualified = holders(department)
    return qualified.length > 0 ? qualified : [plain(department)]
  }
  const needed: ReadonlyArray<Place> = [
    special({ department: lead, ...common, leader: true }),
    ...holders(lead),
    ...others.flatMap(members),
  ]
  const missing = Math.max(0, teamSize - needed.length)
  return [...needed, ...Array.from({ length: missing }, () => plain(lead))]
}

/** Puts the appointed on the first plain places; what is left over adds places of its own. */
const appoint = (visit: VisitToStaff, places: ReadonlyArray<Place>): ReadonlyArray<TeamSlot> => {
  const appointed = (visit.appointed ?? []).map(({ inspector, reason }) => ({
    pinned: inspector,
    grounds: { reason },
  }))
  const plain = places.flatMap((place, i) => (place.plain ? [i] : []))
  const taken = new Map(plain.map((at, k) => [at, appointed[k]]))
  return [...places.map(({ slot }, i) => ({ ...slot, ...taken.get(i) })), ...appointed.slice(plain.length)]
}

const expertsOf = ({ experts = [] }: DispatchFacts): ReadonlyArray<Expert> => experts

const expertPlaces = (facts: DispatchFacts, visit: VisitToStaff): ReadonlyArray<TeamSlot> =>
  (visit.experts ?? []).map((need) =>
    'appointed' in need
      ? { pinned: need.appointed, grounds: { reason: need.reason }, expert: true }
      : {
          inspectors: expertsOf(facts).flatMap(({ id, specialties }) =>
            specialties.includes(need.specialty) ? [id] : [],
          ),
          expert: true,
        },
  )

const needsOf = (visit: VisitToStaff): Pick<TeamVisit, 'needs'> =>
  visit.coupled === true
    ? {
        needs: Object.entries(visit.qualifications ?? {}).flatMap(([department, tags]) =>
          tags.map((tag) => ({ department, tags: [tag] })),
        ),
      }
    : {}

/** The tag by which a group says that it has someone of a department, or a leader. */
const FROM = 'department:'

const groupPlace = (visit: VisitToStaff, pool: Pool): TeamSlot => ({
  ...pool,
  ...certifiedOn(visit),
  leader: true,
  tags: [
    ...visit.departments.map((d) => `${FROM}${d}`),
    ...Object.entries(visit.qualifications ?? {}).flatMap(([d, tags]) => tags.map((t) => `${d}:${t}`)),
  ],
})

/** A visit's places in the order in which its team is written: leader, members, experts. */
export const compileVisit = (
  facts: DispatchFacts,
  pool: Pool,
  teamSize: number,
  visit: VisitToStaff,
  recused: ReadonlyArray<string>,
): TeamVisit => {
  const inspectors =
    facts.mode === 'grouped'
      ? [groupPlace(visit, pool)]
      : appoint(visit, inspectorPlaces(visit, pool, teamSize))
  return {
    id: visit.id,
    subject: visit.subject,
    slots: [...inspectors, ...expertPlaces(facts, visit)],
    ...(recused.length === 0 ? {} : { recused }),
    ...(facts.mode === 'grouped' ? {} : needsOf(visit)),
  }
}

const limits = (facts: DispatchFacts, id: string): Pick<TeamCandidate, 'cap' | 'load'> => {
  const { caps, loads } = facts
  const cap = caps !== undefined && Object.hasOwn(caps, id) ? caps[id] : facts.cap
  const load = loads !== undefined && Object.hasOwn(loads, id) ? loads[id] : undefined
  return { ...(cap === undefined ? {} : { cap }), ...(load === undefined ? {} : { load }) }
}

/** A certificate without a day where it begins or ends is open there; none at all covers no day. */
const paper = ({ certificate }: Inspector): Pick<TeamCandidate, 'certificate'> =>
  certificate === undefined
    ? {}
    : {
        certificate: {
          ...(certificate.from === undefined ? {} : { from: certificate.from }),
          ...(certificate.until === undefined ? {} : { until: certificate.until }),
        },
      }

const inspectorCandidate =
  (facts: DispatchFacts) =>
  (who: Inspector): TeamCandidate => ({
    id: who.id,
    department: who.department,
    area: who.area,
    unit: who.unit,
    tags: who.tags,
    leader: who.mayLead,
    ...paper(who),
    ...limits(facts, who.id),
  })

const latest = (days: ReadonlyArray<string>): string | undefined => [...days].sort().at(-1)
const earliest = (days: ReadonlyArray<string>): string | undefined => [...days].sort()[0]

const leaderFirst = (people: ReadonlyArray<Inspector>): ReadonlyArray<Inspector> => {
  const lead = people.find((p) => p.mayLead)
  return lead === undefined ? people : [lead, ...people.filter((p) => p !== lead)]
}

/** A group as one candidate: tags of all, certified while all are, room while all have, loaded as its busiest. */
const groupCandidate =
  (facts: DispatchFacts, teamSize: number, byId: ReadonlyMap<string, Inspector>) =>
  ({ id, members }: InspectorGroup): TeamCandidate => {
    // Stryker disable next-line ArrayDeclaration: who is on no roster was refused; only the compiler has to be told
    const people = members.flatMap((m) => byId.get(m) ?? [])
    const held = people.map(paper)
    const from = latest(held.flatMap((p) => p.certificate?.from ?? []))
    const until = earliest(held.flatMap((p) => p.certificate?.until ?? []))
    const bounds = people.map((p) => limits(facts, p.id))
    const rooms = bounds.flatMap(({ cap, load = 0 }) => (cap === undefined ? [] : [Math.max(0, cap - load)]))
    const load = Math.max(0, ...bounds.map((b) => b.load ?? 0))
    const one = <A>(of: (p: Inspector) => A): A | undefined => {
      const [value, ...others] = new Set(people.map(of))
      return others.length === 0 ? value : undefined
    }
    return {
      id,
      ...stated({ area: one((p) => p.area), unit: one((p) => p.unit) }),
      leader: people.length >= teamSize && people.some((p) => p.mayLead),
      members: leaderFirst(people).map((p) => p.id),
      tags: [
        ...new Set(
          people.flatMap((p) => [`${FROM}${p.department}`, ...p.tags.map((t) => `${p.department}:${t}`)]),
        ),
      ],
      ...(held.every((p) => p.certificate !== undefined) ? { certificate: stated({ from, until }) } : {}),
      load,
      ...(rooms.length === 0 ? {} : { cap: load + Math.min(...rooms) }),
    }
  }

/** Everyone who can be sent, as the matching sees them. */
export const compileCandidates = (facts: DispatchFacts, teamSize: number): ReadonlyArray<TeamCandidate> => {
  const byId = new Map(facts.inspectors.map((who) => [who.id, who]))
  const sent =
    facts.mode === 'grouped'
      ? (facts.groups ?? []).map(groupCandidate(facts, teamSize, byId))
      : facts.inspectors.map(inspectorCandidate(facts))
  return [...sent, ...expertsOf(facts).map(({ id }) => ({ id, ...limits(facts, id) }))]
}
