import * as t from 'io-ts'
import type { Certificate, Inspector, InspectorKind, Interest, InterestKind } from '../model/inspector.js'
import type { Flat, Same } from './agree.js'
import { decodeBy } from './inputError.js'
import { IdCodec, list, oneOf, PlainDateCodec } from './primitives.js'
import { record } from './record.js'

const KindCodec: t.Type<InspectorKind> = oneOf([
  'civil-servant',
  'certified-staff',
  'daily-supervision-staff',
])

const certificate = record(
  'Certificate',
  { number: t.string },
  { from: PlainDateCodec, until: PlainDateCodec },
)
const CertificateCodec: t.Type<Certificate> = certificate
true satisfies Same<Flat<t.TypeOf<typeof certificate>>, Flat<Certificate>>

const inspector = record(
  'Inspector',
  {
    id: IdCodec,
    name: t.string,
    kind: KindCodec,
    department: IdCodec,
    area: IdCodec,
    unit: IdCodec,
    tags: list(IdCodec),
    mayLead: t.boolean,
  },
  { certificate: CertificateCodec },
)
const InspectorCodec: t.Type<Inspector> = inspector
true satisfies Same<Flat<t.TypeOf<typeof inspector>>, Flat<Inspector>>

const InterestKindCodec: t.Type<InterestKind> = oneOf([
  'self',
  'close-kin',
  'employment',
  'earlier-service',
  'other',
])

const interest = record('Interest', { inspector: IdCodec, subject: IdCodec, kind: InterestKindCodec }, {})
const InterestCodec: t.Type<Interest> = interest
true satisfies Same<Flat<t.TypeOf<typeof interest>>, Flat<Interest>>

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
export const decodeInspectors = decodeBy(list(InspectorCodec))

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
export const decodeInterests = decodeBy(list(InterestCodec))
