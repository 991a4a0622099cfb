import type * as t from 'io-ts'
import type { RiskClass, RiskMark, Subject, SubjectKind } from '../model/subject.js'
import type { Flat, Same } from './agree.js'
import { type Described, day, id, list, oneOf, record, text, yesNo } from './described.js'
import { decodeBy } from './inputError.js'

const KindCodec: Described<SubjectKind> = oneOf([
  'enterprise',
  'cooperative',
  'sole-trader',
  'foreign-enterprise',
  'product',
  'project',
  'conduct',
  'other',
])
const RiskClassCodec: Described<RiskClass> = oneOf(['A', 'B', 'C', 'D'])
const RiskMarkCodec: Described<RiskMark> = oneOf([
  'complaints',
  'abnormal-operations',
  'serious-violation',
  'bad-credit',
])

const shape = record(
  'Subject',
  { zh: '检查对象', en: 'Subject' },
  {
    id: id,
    name: text,
    kind: KindCodec,
    region: id,
    rosters: list(id),
  },
  {
    riskClass: RiskClassCodec,
    marks: list(RiskMarkCodec),
    industry: text,
    size: text,
    keyField: yesNo,
    owner: text,
    unit: text,
    supervisionNeeds: list(text),
    lastInspectedOn: day,
  },
)

/** The interface in `model` is the truth; this line is where the codec has to agree with it. */
const SubjectCodec: Described<Subject> = shape
true satisfies Same<Flat<t.TypeOf<typeof shape.codec>>, Flat<Subject>>

/** A roster of subjects. */
export const Subjects = list(SubjectCodec)

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
export const decodeSubjects = decodeBy(Subjects.codec)
