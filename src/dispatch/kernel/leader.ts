import type { Hash } from '../../model/sha256.js'
import type { TeamCandidate, TeamRequest, TeamVisit } from '../request.js'
import { byKey } from './instance.js'
import { type Label, labelOf, openStream } from './stream.js'

/**
 * Who leads a team, given by its places: the holder of the leader's place, else one drawn among those who may lead,
 * who are given in the order of their keys. Nobody, where nobody may.
 */
export const leaderOf = (
  hash: Hash,
  label: Label,
  { id, slots }: TeamVisit,
  team: ReadonlyArray<TeamCandidate | undefined>,
  able: ReadonlyArray<TeamCandidate>,
): string | undefined => {
  const holds = team[slots.findIndex((slot) => slot.leader === true)]
  if (holds?.leader === true) return holds.id
  return able[openStream(hash, label, [id]).int(able.length)]?.id
}

/** Who leads one team of a sheet, by the same rule as when all were drawn. */
export const leaderOfTeam = (
  hash: Hash,
  { seed, attempt = 1, inspectors }: TeamRequest,
  visit: TeamVisit,
  team: ReadonlyArray<string>,
): string | undefined => {
  const members = team.map((id) => inspectors.find((who) => who.id === id))
  const able = inspectors.filter(({ id, leader }) => leader === true && team.includes(id))
  return leaderOf(
    hash,
    labelOf(seed, 'leader', attempt),
    visit,
    members,
    byKey(hash, seed, 'inspector-order', attempt, able),
  )
}
