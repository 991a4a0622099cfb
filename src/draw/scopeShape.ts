import { isPlainDate } from '../calendar/plainDate.js'
import { fields, isObject, listOf, must, optional } from '../model/shape.js'
import { CLASSES, KINDS, MARKS } from '../model/subjectWords.js'
import type { Expected } from './badValue.js'
import { leftOutReasons } from './rosterCheck.js'
import { flag, type Part, text } from './shape.js'

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && Array.from(value).every((item) => typeof item === 'string')

const anyOf = (list: Part): Part => fields<Expected>({ anyOf: list }, 'a condition')
const texts = must<Expected>(isTexts, 'a list of texts')

const among = (words: ReadonlyArray<string>, expected: Expected): Part =>
  must<Expected>((value) => words.some((word) => word === value), expected)

/** Words of which there are only these: a condition on another one would be met by nobody, in silence. */
const kind = among(KINDS, 'a kind of subjects')
const riskClass = among(CLASSES, 'a risk class A, B, C or D')
const mark = among(MARKS, 'a mark of risk')
const all = (word: Part): Part => listOf<Expected>(word, 'a list of texts')

/** Conditions contain conditions: this one asks for the table when a part is read, not before. */
const part: Part = (value) => condition(value)
const several: Part = fields<Expected>({ of: listOf(part, 'a list') }, 'a condition')

const LISTED = ['size', 'industry', 'region', 'roster', 'need', 'owner']

const CONDITIONS: ReadonlyMap<unknown, Part> = new Map([
  ...LISTED.map((name) => [name, anyOf(texts)] as const),
  ['kind', anyOf(all(kind))],
  ['riskClass', anyOf(all(riskClass))],
  ['mark', anyOf(all(mark))],
  ['keyField', fields<Expected>({ is: flag }, 'a condition')],
  [
    'notInspectedSince',
    fields<Expected>({ date: must(isPlainDate, 'a day written YYYY-MM-DD') }, 'a condition'),
  ],
  ['all', several],
  ['any', several],
  ['not', fields<Expected>({ of: part }, 'a condition')],
])

const condition: Part = (value) => {
  const own = CONDITIONS.get(isObject(value) ? value['_tag'] : undefined)
  return own === undefined ? [{ path: '', value, expected: 'a condition' }] : own(value)
}

const classes: Part = listOf<Expected>(
  fields<Expected>({ stratum: text, where: optional(condition) }, 'a class { stratum, where }'),
  'a list',
)

/** A scope without a class would draw from nobody. */
export const scope: Part = fields<Expected>(
  {
    classes: (value) =>
      Array.isArray(value) && value.length === 0
        ? [{ path: '', value, expected: 'at least one class' }]
        : classes(value),
  },
  'a scope { classes }',
)

/** What a condition looks at in a subject. */
export const subject: Part = fields<Expected>(
  {
    id: text,
    rosters: texts,
    kind: optional(kind),
    riskClass: optional(riskClass),
    marks: optional(all(mark)),
    supervisionNeeds: optional(texts),
    lastInspectedOn: optional(must<Expected>(isPlainDate, 'a day written YYYY-MM-DD')),
  },
  'a subject',
)

export const leftOutList: Part = listOf<Expected>(
  fields<Expected>(
    { id: text, reason: among(leftOutReasons, 'a reason for leaving out') },
    'an id with its reason',
  ),
  'a list',
)
