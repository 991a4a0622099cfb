import { fields, isObject, listOf, must, type Shape } from '../model/shape.js'
import { day, list, string, wrong } from '../model/wrongShape.js'

const result = fields({ matter: string, outcomes: list }, 'object')
const version = fields({ on: day, results: listOf(result, 'list') }, 'object')
const versions: Shape<string> = (value) =>
  Array.isArray(value) && value.length > 0
    ? listOf(version, 'list')(value)
    : must<string>(() => false, 'non-empty list')(value)

const published = fields({ department: string, publishedOn: day, versions }, 'object')
const tagged = fields({ _tag: string }, 'object')

/** Of files that are not published yet, nothing is. */
const file: Shape<string> = (value) =>
  isObject(value) && value['_tag'] === 'Published' ? published(value) : tagged(value)

const SHAPE = fields(
  {
    state: fields(
      {
        visit: string,
        subject: string,
        duties: listOf(fields({ matter: string, department: string }, 'object'), 'list'),
        formed: fields({ _tag: string, on: day }, 'object'),
        files: listOf(file, 'list'),
        obstructions: list,
      },
      'object',
    ),
    name: string,
    withheld: listOf(fields({ matter: string, department: string, law: string }, 'object'), 'list'),
  },
  'object',
)

/** What keeps the notices of a visit from being read out of it. */
export const noticeMisfits = (facts: unknown) => wrong(SHAPE, facts)
