import type {
  Appointment,
  DispatchFacts,
  ExpertNeed,
  InspectorGroup,
  ShortagePolicy,
  VisitToStaff,
} from '../dispatch/facts.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { experts, inspectors, interests } from './inspector.js'
import { count, day, id, oneOf, ordinal, text, yesNo } from './leaves.js'
import { byName, list, record, shape, someOf } from './shape.js'
import { having } from './tagged.js'
import { window } from './values.js'

type Named = Extract<ExpertNeed, { readonly appointed: string }>
const expertNeed = having(
  'appointed',
  shape<Named>({ appointed: id, reason: text }),
  shape<Exclude<ExpertNeed, Named>>({ specialty: text }),
)

const visit = record<VisitToStaff>(
  'VisitToStaff',
  { zh: '待派组的检查', en: 'Visit to staff' },
  { id, subject: id, departments: someOf(text) },
  {
    day,
    window,
    qualifications: byName(list(text)),
    coupled: yesNo,
    region: text,
    unit: text,
    recused: list(id),
    experts: list(expertNeed),
    appointed: list(shape<Appointment>({ inspector: id, reason: text })),
  },
)
const policy = record<ShortagePolicy>(
  'ShortagePolicy',
  { zh: '人员不足时的办法', en: 'What to do when people are short' },
  {},
  {
    joinNeighbours: byName(list(text)),
    directAssignment: shape<Required<ShortagePolicy>['directAssignment']>({
      inspectors: list(id),
      reason: text,
      approvedBy: text,
    }),
  },
)

/** What teams are drawn from. */
export const dispatchFacts: Described<DispatchFacts> = record<DispatchFacts>(
  'DispatchFacts',
  { zh: '派组资料', en: 'Facts for drawing teams' },
  { seed: text, mode: oneOf(['wide', 'local', 'grouped', 'crossed']), visits: list(visit), inspectors },
  {
    attempt: shape<Required<DispatchFacts>['attempt']>({ number: ordinal, approvedBy: text, reason: text }),
    within: oneOf(['area', 'unit']),
    groups: list(shape<InspectorGroup>({ id, members: someOf(id) })),
    experts,
    interests,
    cap: count,
    caps: byName(count),
    loads: byName(count),
    policy,
    directory: shape<Required<DispatchFacts>['directory']>(
      {},
      { departments: list(text), tags: list(text), areas: list(text), units: list(text) },
    ),
  },
)

/**
 * Reads what teams are drawn from, from unknown data: the facts, or every fault by its path. Whether they fit
 * together, `dispatchVisits` tells.
 *
 * @zh 读取派组资料
 * @law joint/21.match
 * @example
 * import { decodeDispatchFacts } from 'double-random'
 *
 * const read = decodeDispatchFacts({ seed: 'd/1', mode: 'random', visits: [], inspectors: [] })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path, expected }) => [path, expected]), [
 *   ['mode', 'wide | local | grouped | crossed'],
 * ])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeDispatchFacts = decodeBy(dispatchFacts)
