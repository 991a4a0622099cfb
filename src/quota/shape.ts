import { fields, isObject, listOf, optional, recordOf, type Shape } from '../model/shape.js'
import { KINDS, MARKS } from '../model/subjectWords.js'
import { day, list, object, oneOf, string, strings } from '../model/wrongShape.js'

// Ids, shares and counts are judged where they are used, each with a problem of its own.

/** The numbers of one draw. */
export const numbers = object

/** The parts of a total. */
export const strata = listOf(object, 'list')

/** A year's items and the rosters of its departments. */
export const year = fields(
  {
    departments: listOf(fields({ subjects: list }, 'department'), 'list'),
    items: listOf(fields({ scope: list, departments: strings }, 'item'), 'list'),
  },
  'object',
)

/** No field but these: a misspelt one would leave its share out in silence. */
const only =
  (...names: ReadonlyArray<string>): Shape<string> =>
  (value) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([name, own]) =>
      names.includes(name)
        ? []
        : [{ path: `.${name}`, value: own, expected: `no such field among ${names.join(' | ')}` }],
    )

const both =
  (first: Shape<string>, second: Shape<string>): Shape<string> =>
  (value) => [...first(value), ...second(value)]

const marks = both(object, only(...MARKS))
const scaleBy = fields({ classes: object, marks: optional(marks) }, 'shares by class')
const SCALE = ['base', 'classes', 'marks', 'keyField']
const scale = both(scaleBy, only(...SCALE))
const kinds = both(recordOf(scale, 'object'), only(...KINDS))

/** Shares by class, and by kind where a kind has its own. */
export const shares = (value: unknown) => [
  ...scaleBy(value),
  ...only(...SCALE, 'kinds')(value),
  // Stryker disable next-line StringLiteral: what is no object is told above
  ...fields({ kinds: optional(kinds) }, 'object')(isObject(value) ? value : {}),
]

/** Subjects as their shares depend on them. */
export const graded = listOf(
  fields({ kind: oneOf(...KINDS), marks: optional(listOf(oneOf(...MARKS), 'list')) }, 'subject'),
  'list',
)

const sharedTask = fields(
  {
    region: string,
    drawsFrom: strings,
    window: fields({ opens: day, closes: day }, 'object'),
    checkType: oneOf('routine', 'special'),
    share: fields({ _tag: oneOf('Share', 'Number') }, 'object'),
    strata: optional(object),
    item: optional(string),
  },
  'object',
)

/** The tasks of a year and their scopes. */
export const yearTasks = fields(
  {
    tasks: listOf(sharedTask, 'list'),
    scopes: listOf(fields({ item: string, region: string, stratum: string }, 'object'), 'list'),
  },
  'object',
)
