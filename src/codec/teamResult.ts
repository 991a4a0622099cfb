import type { ShortageCertificate, TeamResult, Unresolved } from '../dispatch/result.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { count, id, oneOf, only, yesNo } from './leaves.js'
import { byName, list, record, shape, someOf } from './shape.js'
import { tagged } from './tagged.js'

const certificate = record<ShortageCertificate>(
  'ShortageCertificate',
  { zh: '人员不足证明', en: 'Certificate of a shortage' },
  {
    visits: list(id),
    slots: list(shape<ShortageCertificate['slots'][number]>({ visit: id, slot: count })),
    inspectors: list(id),
    demand: count,
    capacity: count,
    recused: list(id),
  },
)

const algorithm = only('assign/1')
const teams = byName(list(id))

/** The teams, or why there are none. */
export const teamResult: Described<TeamResult> = named(
  'TeamResult',
  { zh: '派组结果', en: 'Result of drawing teams' },
  tagged<TeamResult, 'status'>('status', {
    assigned: [
      { algorithm, teams, leaders: byName(id), forced: list(id), loads: byName(count), balanced: yesNo },
    ],
    infeasible: [
      {
        algorithm,
        certificate,
        certificates: someOf(certificate),
        proof: oneOf(['counted', 'relaxed', 'exhausted']),
      },
    ],
    unresolved: [
      {
        algorithm,
        teams,
        unmet: list(shape<Unresolved['unmet'][number]>({ visit: id, need: count })),
        tried: shape<Unresolved['tried']>({ exchanges: count, nodes: count }),
      },
    ],
  }),
)

/**
 * Reads the result of a draw of teams from unknown data: the result, or every fault by its path.
 *
 * @zh 读取派组结果
 * @law joint/21.match
 * @example
 * import { assignTeams, decodeTeamResult, nobleHash } from 'double-random'
 *
 * const result = assignTeams(nobleHash)({ seed: 'd/1', inspectors: [{ id: '员1' }], visits: [{ id: 'v', slots: [{}] }] })
 * assert.ok(result._tag === 'Right')
 * assert.deepStrictEqual(decodeTeamResult(JSON.parse(JSON.stringify(result.right))), result)
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeTeamResult = decodeBy(teamResult)
