import { isPlainDate } from '../calendar/plainDate.js'
import { fields, isObject, listOf, must, optional } from '../model/shape.js'
import type { Expected } from './badValue.js'
import { flag, type Part, text } from './shape.js'

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && Array.from(value).every((item) => typeof item === 'string')

const anyOf: Part = fields<Expected>({ anyOf: must(isTexts, 'a list of texts') }, 'a condition')

/** Conditions contain conditions: this one asks for the table when a part is read, not before. */
const part: Part = (value) => condition(value)
const several: Part = fields<Expected>({ of: listOf(part, 'a list') }, 'a condition')

const LISTED = ['kind', 'size', 'industry', 'region', 'riskClass', 'roster', 'mark', 'need', 'owner']

const CONDITIONS: ReadonlyMap<unknown, Part> = new Map([
  ...LISTED.map((name) => [name, anyOf] as const),
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

export const scope: Part = fields<Expected>(
  {
    classes: listOf<Expected>(
      fields<Expected>({ stratum: text, where: optional(condition) }, 'a class { stratum, where }'),
      'a list',
    ),
  },
  'a scope { classes }',
)

const texts = must<Expected>(isTexts, 'a list of texts')

/** What a condition looks at in a subject. */
export const subject: Part = fields<Expected>(
  {
    id: text,
    rosters: texts,
    marks: optional(texts),
    supervisionNeeds: optional(texts),
    lastInspectedOn: optional(must<Expected>(isPlainDate, 'a day written YYYY-MM-DD')),
  },
  'a subject',
)

export const leftOutList: Part = listOf<Expected>(
  fields<Expected>({ id: text, reason: text }, 'an id with its reason'),
  'a list',
)
