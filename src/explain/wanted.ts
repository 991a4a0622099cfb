import { narrowed } from '../codec/table/form.js'
import type { Wanted } from './hint.js'
import { NO_FIELD } from './phrase.js'
import type { AnyFinding, AnyProblem } from './phrasebook.js'

type Fields = Readonly<Record<string, unknown>>

/** Tags whose place takes one kind of value only. */
const BY_TAG: Readonly<Record<string, Wanted['_tag']>> = {
  NotADate: 'Day',
  BadDay: 'Day',
  BadRatio: 'Share',
  BadShare: 'Share',
  NotACreditCode: 'Code',
  UnknownSubject: 'Code',
  BadNumber: 'Number',
  BadCount: 'Number',
  BatchesOutOfRange: 'Number',
  WindowReversed: 'Window',
  RangeReversed: 'Window',
  EndBeforeStart: 'Window',
}

const isNames = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.every((v) => typeof v === 'string')

const ofExpected = (expected: unknown): Wanted => {
  if (typeof expected !== 'string') return { _tag: 'Text' }
  if (expected.startsWith(NO_FIELD))
    return { _tag: 'OneOf', names: expected.slice(NO_FIELD.length).split(' | ') }
  if (expected.includes(' | ')) return { _tag: 'OneOf', names: expected.split(' | ') }
  if (/date|YYYY-MM-DD|\bday\b/i.test(expected)) return { _tag: 'Day' }
  if (/credit ?code/i.test(expected)) return { _tag: 'Code' }
  if (/ratio|share/i.test(expected)) return { _tag: 'Share' }
  if (/\bdigits\b/.test(expected)) return { _tag: 'Digits' }
  if (/number|integer/i.test(expected)) return { _tag: 'Number' }
  return { _tag: 'Text' }
}

/** The problem itself, where a stage wraps it with its place in the year. */
export const coreOf = <P extends AnyProblem | AnyFinding>(problem: P): AnyProblem | P =>
  'problem' in problem ? problem.problem : problem

/** What belonged at the place that a problem is about. */
export const wantedBy = (problem: AnyProblem | AnyFinding): Wanted => {
  const { _tag, known, expected }: Fields = { ...problem }
  const byTag = BY_TAG[String(_tag)]
  if (byTag !== undefined && byTag !== 'OneOf') return { _tag: byTag }
  return isNames(known) ? { _tag: 'OneOf', names: known } : ofExpected(expected)
}

/** The last step of a path, as it was written. */
const lastName = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** The value that a problem is about; rosters call it `entry`, and of a strange field it is the name. */
export const valueAt = (problem: AnyProblem | AnyFinding): unknown => {
  const fields: Fields = { ...problem }
  // a table has taken widths and spaces into account already: they are not the mistake
  if (problem._tag === 'CellUnreadable' && typeof problem.value === 'string') return narrowed(problem.value)
  const { expected, path } = fields
  if (typeof expected === 'string' && expected.startsWith(NO_FIELD)) return lastName(String(path))
  return 'value' in fields ? fields['value'] : fields['entry']
}
