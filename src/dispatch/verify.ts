import type { NonEmpty } from '../law/explained.js'
import type { Unexpected } from './problem.js'
import type { TeamCandidate, TeamRequest, TeamSlot, TeamVisit } from './request.js'
import { own, requestProblems, sheetProblems } from './sheetShape.js'

/** One seat of a team sheet that can't be. */
interface Seat {
  readonly visit: string
  readonly slot: number
  readonly inspector: string
}

/**
 * What is wrong with a team sheet: each breach of a hard rule, with the visit or the person it
 * concerns.
 *
 * @zh 派组核验问题
 * @law joint/23.team
 * @category dispatch
 * @since 0.1.0
 */
export type SheetFault =
  | { readonly _tag: 'VisitMissing'; readonly visit: string }
  | { readonly _tag: 'VisitUnknown'; readonly visit: string }
  | {
      readonly _tag: 'WrongTeamSize'
      readonly visit: string
      readonly expected: number
      readonly found: number
    }
  | ({ readonly _tag: 'NobodySuch' } & Seat)
  | ({ readonly _tag: 'TwiceInTeam' } & Seat)
  | ({ readonly _tag: 'RecusedInTeam' } & Seat)
  | ({ readonly _tag: 'NotEligible' } & Seat)
  | ({ readonly _tag: 'AppointeeChanged'; readonly expected: string } & Seat)
  | { readonly _tag: 'NeedUnmet'; readonly visit: string; readonly need: number }
  | { readonly _tag: 'OverCap'; readonly inspector: string; readonly cap: number; readonly load: number }
  | { readonly _tag: 'LeaderNotInTeam'; readonly visit: string; readonly inspector: string }
  | { readonly _tag: 'LeaderMayNotLead'; readonly visit: string; readonly inspector: string }
  /** The leaders are named, the request asks for one here, and nobody is; these could be. */
  | { readonly _tag: 'LeaderMissing'; readonly visit: string; readonly able: NonEmpty<string> }
  /** What keeps the sheet from being read. */
  | Unexpected

/**
 * A list of teams by visit, one inspector a slot, with the leaders where they are named.
 *
 * @zh 检查组名单
 * @law joint/23.team
 * @category dispatch
 * @since 0.1.0
 */
export interface TeamSheet {
  readonly teams: Readonly<Record<string, ReadonlyArray<string>>>
  readonly leaders?: Readonly<Record<string, string>>
}

// Written apart from `eligible.ts` on purpose: the checker shares no code with what it checks.
const fits = (slot: TeamSlot, who: TeamCandidate): boolean => {
  const tags = new Set(who.tags)
  const { certified } = slot
  const paper = who.certificate
  return [
    slot.department === undefined || who.department === slot.department,
    slot.leader !== true || who.leader === true,
    slot.units === undefined || slot.units.some((unit) => unit === who.unit),
    slot.areas === undefined || slot.areas.some((area) => area === who.area),
    slot.notAreas === undefined ||
      (who.area !== undefined && slot.notAreas.every((area) => area !== who.area)),
    slot.inspectors === undefined || slot.inspectors.some((id) => id === who.id),
    slot.tags === undefined || slot.tags.every((tag) => tags.has(tag)),
    certified === undefined ||
      (paper !== undefined &&
        (paper.from ?? certified.from) <= certified.from &&
        (paper.until ?? certified.until) >= certified.until),
  ].every(Boolean)
}

const seatFaults = (
  visit: TeamVisit,
  team: ReadonlyArray<string>,
  roster: ReadonlyMap<string, TeamCandidate>,
): ReadonlyArray<SheetFault> => {
  const away = new Set(visit.recused)
  return visit.slots.flatMap((slot, s): ReadonlyArray<SheetFault> => {
    const inspector = team[s]
    if (inspector === undefined) return []
    const seat = { visit: visit.id, slot: s, inspector }
    const who = roster.get(inspector)
    if (who === undefined) return [{ _tag: 'NobodySuch', ...seat }]
    return [
      ...(team.indexOf(inspector) < s ? [{ _tag: 'TwiceInTeam' as const, ...seat }] : []),
      ...(away.has(inspector) ? [{ _tag: 'RecusedInTeam' as const, ...seat }] : []),
      ...(slot.pinned === undefined
        ? fits(slot, who)
          ? []
          : [{ _tag: 'NotEligible' as const, ...seat }]
        : slot.pinned === inspector
          ? []
          : [{ _tag: 'AppointeeChanged' as const, expected: slot.pinned, ...seat }]),
    ]
  })
}

/** Where leaders are named, each is of his team and may lead; and a visit that asks for one has one. */
const leaderFaults = (
  visit: TeamVisit,
  team: ReadonlyArray<string>,
  leader: string | undefined,
  roster: ReadonlyMap<string, TeamCandidate>,
): ReadonlyArray<SheetFault> => {
  const mayLead = (id: string): boolean => roster.get(id)?.leader === true
  if (leader !== undefined) {
    const named = { visit: visit.id, inspector: leader }
    return [
      ...(team.includes(leader) ? [] : [{ _tag: 'LeaderNotInTeam' as const, ...named }]),
      ...(mayLead(leader) ? [] : [{ _tag: 'LeaderMayNotLead' as const, ...named }]),
    ]
  }
  const [able, ...others] = team.filter(mayLead)
  return able === undefined || !visit.slots.some((slot) => slot.leader === true)
    ? []
    : [{ _tag: 'LeaderMissing', visit: visit.id, able: [able, ...others] }]
}

const visitFaults = (
  visit: TeamVisit,
  { teams, leaders }: TeamSheet,
  roster: ReadonlyMap<string, TeamCandidate>,
): ReadonlyArray<SheetFault> => {
  const team = own(teams, visit.id)
  if (team === undefined) return [{ _tag: 'VisitMissing', visit: visit.id }]
  return [
    ...(team.length === visit.slots.length
      ? []
      : [
          {
            _tag: 'WrongTeamSize' as const,
            visit: visit.id,
            expected: visit.slots.length,
            found: team.length,
          },
        ]),
    ...seatFaults(visit, team, roster),
    ...(visit.needs?.flatMap((need, k) =>
      team.some((id) => {
        const who = roster.get(id)
        return who !== undefined && fits(need, who)
      })
        ? []
        : [{ _tag: 'NeedUnmet' as const, visit: visit.id, need: k }],
    ) ?? []),
    ...(leaders === undefined ? [] : leaderFaults(visit, team, own(leaders, visit.id), roster)),
  ]
}

const loadFaults = (request: TeamRequest, { teams }: TeamSheet): ReadonlyArray<SheetFault> => {
  const taken = new Map<string, number>()
  Object.values(teams).forEach((team) => {
    team.forEach((id) => {
      taken.set(id, (taken.get(id) ?? 0) + 1)
    })
  })
  return request.inspectors.flatMap((who): ReadonlyArray<SheetFault> => {
    const cap = who.cap ?? request.cap
    const mine = taken.get(who.id) ?? 0
    const load = mine + (who.load ?? 0)
    return cap === undefined || mine === 0 || load <= cap
      ? []
      : [{ _tag: 'OverCap', inspector: who.id, cap, load }]
  })
}

/**
 * Checks any team sheet against its request, whoever made it: every visit there, every place filled by someone
 * eligible, nobody twice, nobody recused, no cap exceeded, leaders who may lead; where the sheet names leaders, one for
 * each visit that asks for one. An empty list means that it stands.
 *
 * @zh 核验派组结果
 * @law joint/23.team
 * @law market/16.two
 * @law joint/24.recusal
 * @example
 * import { verifyDispatch } from 'double-random'
 *
 * const request = {
 *   seed: 'public',
 *   inspectors: [{ id: '马' }, { id: '王' }],
 *   visits: [{ id: 'V1', slots: [{}, {}], recused: ['王'] }],
 * }
 * assert.deepStrictEqual(verifyDispatch(request)({ teams: { V1: ['马', '王'] } }), [
 *   { _tag: 'RecusedInTeam', visit: 'V1', slot: 1, inspector: '王' },
 * ])
 *
 * @category dispatch
 * @since 0.1.0
 */
export const verifyDispatch =
  (request: TeamRequest) =>
  (sheet: TeamSheet): ReadonlyArray<SheetFault> => {
    const unread = [...requestProblems(request), ...sheetProblems(sheet)]
    return unread.length > 0 ? unread : faultsOf(request, sheet)
  }

/** The same of a sheet that can be read. */
export const faultsOf = (request: TeamRequest, sheet: TeamSheet): ReadonlyArray<SheetFault> => {
  const roster = new Map(request.inspectors.map((who) => [who.id, who]))
  const asked = new Set(request.visits.map(({ id }) => id))
  return [
    ...Object.keys(sheet.teams)
      .filter((id) => !asked.has(id))
      .map((visit) => ({ _tag: 'VisitUnknown' as const, visit })),
    ...request.visits.flatMap((visit) => visitFaults(visit, sheet, roster)),
    ...loadFaults(request, sheet),
  ]
}
