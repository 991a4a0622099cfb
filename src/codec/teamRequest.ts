import type {
  PinGrounds,
  TeamCandidate,
  TeamRequest,
  TeamSlot,
  TeamVisit,
  Validity,
} from '../dispatch/request.js'
import type { TeamSheet } from '../dispatch/verify.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, id, ordinal, text, yesNo } from './leaves.js'
import { byName, list, record, shape } from './shape.js'

const candidate = record<TeamCandidate>(
  'TeamCandidate',
  { zh: '候选人员', en: 'Candidate for a team' },
  { id },
  {
    unit: text,
    area: text,
    department: text,
    tags: list(text),
    leader: yesNo,
    cap: count,
    load: count,
    certificate: shape<Validity>({}, { from: text, until: text }),
    members: list(id),
  },
)
const slot = record<TeamSlot>(
  'TeamSlot',
  { zh: '席位', en: 'Place in a team' },
  {},
  {
    department: text,
    tags: list(text),
    leader: yesNo,
    units: list(text),
    areas: list(text),
    notAreas: list(text),
    inspectors: list(id),
    certified: shape<Required<TeamSlot>['certified']>({ from: text, until: text }),
    pinned: id,
    grounds: shape<PinGrounds>({ reason: text }, { approvedBy: text }),
    expert: yesNo,
  },
)
const visit = record<TeamVisit>(
  'TeamVisit',
  { zh: '待派组的检查', en: 'Visit that needs a team' },
  { id, slots: list(slot) },
  { subject: id, recused: list(id), needs: list(slot) },
)

/** Everything that the draw of teams looks at. */
export const teamRequest: Described<TeamRequest> = record<TeamRequest>(
  'TeamRequest',
  { zh: '派组请求', en: 'Request for teams' },
  { seed: text, inspectors: list(candidate), visits: list(visit) },
  { attempt: ordinal, cap: count },
)

/** The teams as they stand. */
export const teamSheet: Described<TeamSheet> = record<TeamSheet>(
  'TeamSheet',
  { zh: '检查组名单', en: 'Sheet of teams' },
  { teams: byName(list(id)) },
  { leaders: byName(id) },
)

/**
 * Reads a request for teams from unknown data: the request, or every fault by its path.
 *
 * @zh 读取派组请求
 * @law joint/21.match
 * @example
 * import { decodeTeamRequest } from 'double-random'
 *
 * const read = decodeTeamRequest({ seed: 'd/1', inspectors: [{ id: '员1', tag: [] }], visits: [] })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['inspectors[0].tag'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeTeamRequest = decodeBy(teamRequest)

/**
 * Reads the teams as they stand from unknown data. Whether they may stand is `verifyDispatch`'s question.
 *
 * @zh 读取检查组名单
 * @law joint/23.team
 * @example
 * import { decodeTeamSheet } from 'double-random'
 *
 * assert.strictEqual(decodeTeamSheet({ teams: { v1: ['员1', '员2'] } })._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeTeamSheet = decodeBy(teamSheet)
