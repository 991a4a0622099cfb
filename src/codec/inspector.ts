import type * as t from 'io-ts'
import type { Certificate, Inspector, InspectorKind, Interest, InterestKind } from '../model/inspector.js'
import type { Flat, Same } from './agree.js'
import { type Described, day, id, list, oneOf, record, text, yesNo } from './described.js'
import { decodeBy } from './inputError.js'

const KindCodec: Described<InspectorKind> = oneOf([
  'civil-servant',
  'certified-staff',
  'daily-supervision-staff',
])

const certificate = record(
  'Certificate',
  { zh: '执法证', en: 'Certificate of enforcement' },
  { number: text },
  { from: day, until: day },
)
const CertificateCodec: Described<Certificate> = certificate
true satisfies Same<Flat<t.TypeOf<typeof certificate.codec>>, Flat<Certificate>>

const inspector = record(
  'Inspector',
  { zh: '执法检查人员', en: 'Inspector' },
  {
    id: id,
    name: text,
    kind: KindCodec,
    department: id,
    area: id,
    unit: id,
    tags: list(id),
    mayLead: yesNo,
  },
  { certificate: CertificateCodec },
)
const InspectorCodec: Described<Inspector> = inspector
true satisfies Same<Flat<t.TypeOf<typeof inspector.codec>>, Flat<Inspector>>

const InterestKindCodec: Described<InterestKind> = oneOf([
  'self',
  'close-kin',
  'employment',
  'earlier-service',
  'other',
])

const interest = record(
  'Interest',
  { zh: '利害关系', en: 'Declared interest' },
  { inspector: id, subject: id, kind: InterestKindCodec },
  {},
)
const InterestCodec: Described<Interest> = interest
true satisfies Same<Flat<t.TypeOf<typeof interest.codec>>, Flat<Interest>>

/** A roster of inspectors. */
export const Inspectors = list(InspectorCodec)
/** Declared relations. */
export const Interests = list(InterestCodec)

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
export const decodeInspectors = decodeBy(Inspectors.codec)

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
export const decodeInterests = decodeBy(Interests.codec)
