import { either as E } from 'fp-ts'
import type { VisitTeam } from '../dispatch/teams.js'
import type { NonEmpty } from '../law/explained.js'
import { fields } from '../model/shape.js'
import { string, strings, type WrongShape, wrong } from '../model/wrongShape.js'

import type { Refusal } from './refusal.js'
import type { InspectionTeam } from './state.js'

const TEAM = fields({ leader: string, inspectors: strings, experts: strings }, 'object')

/**
 * The drawn team of a visit as events and documents take it: the leader, the other inspectors, and the experts beside
 * them. A Left where nobody but the leader inspects.
 *
 * @zh 派组结果转为检查组
 * @law joint/23.team
 * @example
 * import { inspectionTeamOf } from 'double-random'
 *
 * const team = { visit: 'V1', subject: 'S1', leader: '马', inspectors: ['马', '王'], experts: ['专'], forced: false }
 * assert.deepStrictEqual(inspectionTeamOf(team), {
 *   _tag: 'Right',
 *   right: { leader: '马', members: ['王'], experts: ['专'] },
 * })
 *
 * @category inspection
 * @since 0.1.0
 */
export const inspectionTeamOf = (
  team: VisitTeam,
): E.Either<NonEmpty<Refusal | WrongShape>, InspectionTeam> => {
  const [problem, ...problems] = wrong(TEAM, team)
  if (problem !== undefined) return E.left([problem, ...problems])
  const { leader, inspectors, experts } = team
  const [first, ...rest] = inspectors.filter((id) => id !== leader)
  return first === undefined
    ? E.left([{ _tag: 'TooFewInspectors', basis: 'joint/23.team', who: inspectors, needed: 2 }])
    : E.right({ leader, members: [first, ...rest], ...(experts.length === 0 ? {} : { experts }) })
}
