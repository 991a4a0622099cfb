import type { RiskClass, RiskMark, Subject, SubjectKind } from '../model/subject.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { day, id, oneOf, text, yesNo } from './leaves.js'
import { list, record } from './shape.js'

/** What a subject is. */
export const subjectKind: Described<SubjectKind> = oneOf([
  'enterprise',
  'cooperative',
  'sole-trader',
  'foreign-enterprise',
  'product',
  'project',
  'conduct',
  'other',
])
/** The classes of credit risk. */
export const riskClass: Described<RiskClass> = oneOf(['A', 'B', 'C', 'D'])
/** What speaks against a subject. */
export const riskMark: Described<RiskMark> = oneOf([
  'complaints',
  'abnormal-operations',
  'serious-violation',
  'bad-credit',
])

/** A subject. */
export const subject: Described<Subject> = record<Subject>(
  'Subject',
  { zh: '检查对象', en: 'Subject' },
  { id, name: text, kind: subjectKind, region: id, rosters: list(id) },
  {
    riskClass,
    marks: list(riskMark),
    industry: text,
    size: text,
    keyField: yesNo,
    owner: text,
    unit: text,
    supervisionNeeds: list(text),
    lastInspectedOn: day,
  },
)

/** A roster of subjects. */
export const subjects: Described<ReadonlyArray<Subject>> = list(subject)

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
export const decodeSubjects = decodeBy(subjects)
