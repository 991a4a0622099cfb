import type {
  Certificate,
  Expert,
  Inspector,
  InspectorKind,
  Interest,
  InterestKind,
} from '../model/inspector.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { day, id, oneOf, text, yesNo } from './leaves.js'
import { list, record } from './shape.js'

const kind: Described<InspectorKind> = oneOf(['civil-servant', 'certified-staff', 'daily-supervision-staff'])

/** A certificate of enforcement. */
export const certificate: Described<Certificate> = record<Certificate>(
  'Certificate',
  { zh: '执法证', en: 'Certificate of enforcement' },
  { number: text },
  { from: day, until: day },
)

const inspector = record<Inspector>(
  'Inspector',
  { zh: '执法检查人员', en: 'Inspector' },
  { id, name: text, kind, department: id, area: id, unit: id, tags: list(id), mayLead: yesNo },
  { certificate },
)

const expert = record<Expert>(
  'Expert',
  { zh: '专家', en: 'Expert' },
  { id, name: text, specialties: list(text) },
)

const interestKind: Described<InterestKind> = oneOf([
  'self',
  'close-kin',
  'employment',
  'earlier-service',
  'other',
])

const interest = record<Interest>(
  'Interest',
  { zh: '利害关系', en: 'Declared interest' },
  { inspector: id, subject: id, kind: interestKind },
)

/** A roster of inspectors. */
export const inspectors: Described<ReadonlyArray<Inspector>> = list(inspector)
/** A roster of experts. */
export const experts: Described<ReadonlyArray<Expert>> = list(expert)
/** Declared relations. */
export const interests: Described<ReadonlyArray<Interest>> = list(interest)

/**
 * Reads a roster of inspectors from unknown data: the roster, or every fault by its path.
 *
 * @zh 读取执法检查人员名录
 * @law joint/12.inspectors
 * @example
 * import { decodeInspectors } from 'double-random'
 *
 * const read = decodeInspectors([{ id: 'LX-1' }])
 * assert.strictEqual(read._tag, 'Left')
 * assert.ok(read._tag === 'Left' && read.left.some(({ path }) => path === '[0].department'))
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeInspectors = decodeBy(inspectors)

/**
 * Reads declared relations between inspectors and subjects from unknown data.
 *
 * @zh 读取利害关系
 * @law joint/24.recusal
 * @example
 * import { decodeInterests } from 'double-random'
 *
 * assert.strictEqual(decodeInterests([{ inspector: 'LX-1', subject: 'a', kind: 'close-kin' }])._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeInterests = decodeBy(interests)

/**
 * Reads a roster of experts from unknown data.
 *
 * @zh 读取专家名录
 * @law joint/12.experts
 * @example
 * import { decodeExperts } from 'double-random'
 *
 * assert.strictEqual(decodeExperts([{ id: 'E-1', name: '甲', specialties: ['消防'] }])._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeExperts = decodeBy(experts)
