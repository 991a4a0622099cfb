import * as t from 'io-ts'
import type { RiskClass, RiskMark, Subject, SubjectKind } from '../model/subject.js'
import type { Flat, Same } from './agree.js'
import { decodeBy } from './inputError.js'
import { IdCodec, list, oneOf, PlainDateCodec } from './primitives.js'
import { record } from './record.js'

const KindCodec: t.Type<SubjectKind> = oneOf([
  'enterprise',
  'cooperative',
  'sole-trader',
  'foreign-enterprise',
  'product',
  'project',
  'conduct',
  'other',
])
const RiskClassCodec: t.Type<RiskClass> = oneOf(['A', 'B', 'C', 'D'])
const RiskMarkCodec: t.Type<RiskMark> = oneOf([
  'complaints',
  'abnormal-operations',
  'serious-violation',
  'bad-credit',
])

const shape = record(
  'Subject',
  {
    id: IdCodec,
    name: t.string,
    kind: KindCodec,
    region: IdCodec,
    rosters: list(IdCodec),
  },
  {
    riskClass: RiskClassCodec,
    marks: list(RiskMarkCodec),
    industry: t.string,
    size: t.string,
    keyField: t.boolean,
    owner: t.string,
    unit: t.string,
    supervisionNeeds: list(t.string),
    lastInspectedOn: PlainDateCodec,
  },
)

/** The interface in `model` is the truth; this line is where the codec has to agree with it. */
export const SubjectCodec: t.Type<Subject> = shape
true satisfies Same<Flat<t.TypeOf<typeof shape>>, Flat<Subject>>

/**
 * Reads a roster of subjects from unknown data: the roster, or every fault by its path.
 *
 * @zh 读取检查对象名录
 * @law joint/11.annotations
 * @example
 * import { decodeSubjects } from 'double-random'
 *
 * const read = decodeSubjects([{ id: 'a', name: '甲', kind: 'enterprise', region: '622901', rosters: [], riskClass: 'E' }])
 * assert.deepStrictEqual(read, {
 *   _tag: 'Left',
 *   left: [{ _tag: 'InputError', path: '[0].riskClass', value: 'E', expected: 'A | B | C | D' }],
 * })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeSubjects = decodeBy(list(SubjectCodec))
