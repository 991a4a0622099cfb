import type { DecidedSubject, ExemptGround, FrequencyFinding } from '../quota/frequencyFacts.js'
import { provision } from './basis.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, day, id, only, text } from './leaves.js'
import { list, record, someOf } from './shape.js'
import { riskMark, subjectKind } from './subject.js'
import { tagged, union } from './tagged.js'

const ground = tagged<ExemptGround, '_tag'>('_tag', {
  Ordered: [{ order: text }],
  KeyFieldWithRecord: [{ marks: someOf(riskMark) }],
  KeyField: [{}],
})

const counted = { basis: provision, drawn: count, limit: count, from: day, until: day }
const byReading = { ...counted, reading: only('I-06') }
const department = { department: text }

const finding = union<FrequencyFinding>(
  'FrequencyFinding',
  { zh: '频次理由', en: 'Why a subject may be drawn again or not' },
  {
    BelowLimit: [byReading, department],
    LimitReached: [byReading, department],
    LimitPassedOver: [{ ...counted, reason: text }, department],
    ExemptFromLimit: [{ ...counted, reading: only('I-08'), ground }, department],
    NotAMarketEntity: [{ basis: provision, kind: subjectKind }],
  },
)

/** Subjects with the reasons why they may be drawn or not. */
export const decidedSubjects: Described<ReadonlyArray<DecidedSubject>> = list(
  record<DecidedSubject>(
    'DecidedSubject',
    { zh: '频次判断', en: 'Subject with the reasons of its decision' },
    { subject: id, because: someOf(finding) },
  ),
)

/**
 * Reads subjects with the reasons why they may be drawn or not, as `drawable` gave them, from unknown data.
 *
 * @zh 读取频次判断
 * @law joint/17.limit
 * @example
 * import { decodeDecidedSubjects } from 'double-random'
 *
 * const read = decodeDecidedSubjects([{ subject: 'a', because: [] }])
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['[0].because'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeDecidedSubjects = decodeBy(decidedSubjects)
