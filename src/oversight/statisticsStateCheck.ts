import { isPlainDate } from '../calendar/plainDate.js'
import { fieldsOf } from '../visits/task.js'
import {
  bad,
  day,
  everyIn,
  type Fields,
  id,
  isText,
  isTexts,
  optional,
  type Problems,
} from './statisticsShape.js'

const STATES: ReadonlyArray<unknown> = [
  'Drawn',
  'Dispatched',
  'Prechecked',
  'OnSite',
  'Inspected',
  'UnableToInspect',
  'Disclosed',
  'Archived',
  'Cancelled',
]

const isDayIfAny = (value: unknown): boolean => value === undefined || isPlainDate(value)
const isStep = (value: unknown): boolean => value === undefined || isPlainDate(fieldsOf(value)?.['on'])

const isObjection = (value: unknown): boolean => {
  const of = fieldsOf(value)
  return isPlainDate(of?.['filedOn']) && isStep(of['recheck']) && isDayIfAny(of['answeredOn'])
}

const isVersion = (value: unknown): boolean =>
  everyIn(
    fieldsOf(value)?.['results'],
    (r) => isText(fieldsOf(r)?.['matter']) && isTexts(fieldsOf(r)?.['outcomes']),
  )

const isFile = (value: unknown): boolean => {
  const of = fieldsOf(value)
  return (
    isText(of?.['department']) &&
    everyIn(of['versions'], isVersion) &&
    isDayIfAny(of['enteredOn']) &&
    (of['_tag'] !== 'Published' || (isPlainDate(of['publishedOn']) && everyIn(of['objections'], isObjection)))
  )
}

const isFollowUp = (value: unknown): boolean => {
  const of = fieldsOf(value)
  return (
    ['id', 'department', 'matter'].every((name) => isText(of?.[name])) &&
    isStep(of?.['closed']) &&
    isDayIfAny(of?.['enteredOn'])
  )
}

/** Each entry of a list that is not what belongs there, or that it is no list. */
const entries = (list: unknown, at: string, is: (value: unknown) => boolean): Problems =>
  Array.isArray(list)
    ? list.flatMap((value, i) => (is(value) ? [] : bad(`${at}[${i}]`, value, 'visit-state')))
    : bad(at, list, 'list')

/** Of the team only the experts are read: nobody counts them. */
const team = (value: unknown, at: string): Problems => {
  const experts = fieldsOf(value)?.['experts']
  return fieldsOf(value) === undefined || !(experts === undefined || isTexts(experts))
    ? bad(at, value, 'visit-state')
    : []
}

const RESULTED: ReadonlyArray<unknown> = ['Inspected', 'UnableToInspect', 'Disclosed', 'Archived']

/** Whatever keeps the state of a visit from being counted. */
export const state = (of: Fields, at: string): Problems => {
  if (of['_tag'] === 'NotDrawn') return []
  if (!STATES.includes(of['_tag'])) return bad(`${at}._tag`, of['_tag'], 'visit-state')
  const own = [
    ...id(`${at}.subject`, of['subject']),
    ...optional(of, 'team', () => team(of['team'], `${at}.team`)),
  ]
  if (!RESULTED.includes(of['_tag'])) return own
  return [
    ...own,
    ...day(`${at}.formed.on`, fieldsOf(of['formed'])?.['on']),
    ...optional(of, 'taskCompletedOn', () => day(`${at}.taskCompletedOn`, of['taskCompletedOn'])),
    ...entries(of['files'], `${at}.files`, isFile),
    ...entries(of['followUps'], `${at}.followUps`, isFollowUp),
  ]
}
