import { fields, isObject, listOf, optional, recordOf } from '../model/shape.js'
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

const scale = fields({ classes: object, marks: optional(object) }, 'shares by class')

/** Shares by class, and by kind where a kind has its own. */
export const shares = (value: unknown) => [
  ...scale(value),
  // Stryker disable next-line StringLiteral: what is no object is told above
  ...fields({ kinds: optional(recordOf(scale, 'object')) }, 'object')(isObject(value) ? value : {}),
]

/** Subjects as their shares depend on them. */
export const graded = listOf(fields({ kind: string, marks: optional(strings) }, 'subject'), 'list')

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
