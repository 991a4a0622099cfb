import { isPlainDate } from '../calendar/plainDate.js'
import { isCount } from '../model/count.js'
import { idProblems } from '../model/ids.js'
import { fieldsOf, taskProblems, windowProblems } from '../visits/task.js'
import type { StatisticsRecords } from './statisticsRecords.js'
import {
  bad,
  everyIn,
  type Fields,
  id,
  isText,
  isTexts,
  oneOf,
  optional,
  type Problems,
  text,
  texts,
} from './statisticsShape.js'
import type { Timing } from './statisticsState.js'
import { state } from './statisticsStateCheck.js'

/** A list of records with ids of their own, each checked; some kinds of record need none. */
const listed = (
  list: unknown,
  path: string,
  idName: string,
  each: (of: Fields, at: string) => Problems,
  needsId: (of: Fields) => boolean = () => true,
): Problems => {
  if (list === undefined) return []
  if (!Array.isArray(list)) return bad(path, list, 'list')
  const values: ReadonlyArray<unknown> = Array.from(list) // a hole is a record that is missing
  const named = values.flatMap((value, i) => {
    const of = fieldsOf(value)
    return of !== undefined && needsId(of) ? [{ id: of[idName], at: `${path}[${i}].${idName}` }] : []
  })
  return [
    ...values.flatMap((value, i): Problems => {
      const of = fieldsOf(value)
      return of === undefined ? bad(`${path}[${i}]`, value, 'record') : each(of, `${path}[${i}]`)
    }),
    ...idProblems(
      named.map((n) => n.id),
      (i) => named[i]?.at ?? path,
    ),
  ]
}

const task = (of: Fields, at: string): Problems => [
  ...['field', 'initiator', 'region'].flatMap((name) => text(at, of, name)),
  ...texts(at, of, 'cooperators'),
  ...windowProblems(of['window'], `${at}.window`),
  ...optional(of, 'level', () => oneOf(at, of, 'level', ['prefecture', 'prefecture-and-county'], 'level')),
  ...optional(of, 'type', () => oneOf(at, of, 'type', ['planned', 'adHoc'], 'task-type')),
  ...optional(of, 'item', () => id(`${at}.item`, of['item'])),
  ...optional(of, 'drawsFrom', () => texts(at, of, 'drawsFrom')),
  ...optional(of, 'objectClass', () =>
    isText(fieldsOf(of['objectClass'])?.['name'])
      ? []
      : bad(`${at}.objectClass`, of['objectClass'], 'record'),
  ),
]

const isStratum = (value: unknown): boolean => {
  const of = fieldsOf(value)
  const quota = fieldsOf(of?.['quota'])
  const ratio = fieldsOf(quota?.['ratio'])
  return (
    isText(of?.['stratum']) &&
    isCount(of['n']) &&
    (quota?.['_tag'] === 'count'
      ? isCount(quota['count'])
      : quota?.['_tag'] === 'share' && isCount(ratio?.['num']) && isCount(ratio['den']) && ratio['den'] > 0)
  )
}
const isDrawnStratum = (value: unknown): boolean => {
  const of = fieldsOf(value)
  return isText(of?.['stratum']) && Array.isArray(of['drawn'])
}
const draw = (of: Fields, at: string): Problems => {
  const record = fieldsOf(of['record'])
  return everyIn(fieldsOf(record?.['commitment'])?.['strata'], isStratum) &&
    everyIn(record?.['strata'], isDrawnStratum)
    ? []
    : bad(`${at}.record`, of['record'], 'draw-record')
}

const teams = (value: unknown): Problems => {
  if (value === undefined) return []
  const of = fieldsOf(value)
  if (of === undefined) return bad('teams', value, 'record')
  return Object.entries(of).flatMap(([visit, team]) =>
    isTexts(team) ? [] : bad(`teams.${visit}`, team, 'texts'),
  )
}

/** Everything that keeps records from being counted, all at once. */
export const recordProblems = (records: StatisticsRecords): Problems => {
  const of = fieldsOf(records)
  if (of === undefined) return bad('', records, 'record')
  return [
    ...listed(of['subjects'], 'subjects', 'id', (s, at) => [
      ...text(at, s, 'region'),
      ...optional(s, 'rosters', () => texts(at, s, 'rosters')),
    ]),
    ...listed(of['inspectors'], 'inspectors', 'id', (i, at) => [
      ...text(at, i, 'department'),
      ...text(at, i, 'area'),
    ]),
    ...listed(of['experts'], 'experts', 'id', () => []),
    ...listed(of['tasks'], 'tasks', 'id', task),
    ...listed(of['draws'], 'draws', 'task', draw),
    ...(of['drawn'] === undefined ? [] : taskProblems(of['drawn'], 'drawn')),
    ...listed(of['visits'], 'visits', 'id', (v, at) => [
      ...id(`${at}.subject`, v['subject']),
      ...texts(at, v, 'tasks'),
    ]),
    ...teams(of['teams']),
    ...listed(of['states'], 'states', 'visit', state, (s) => s['_tag'] !== 'NotDrawn'),
  ]
}

/** The day of the records has to be one. */
export const timingProblems = ({ asOf }: Timing): Problems =>
  asOf === undefined || isPlainDate(asOf) ? [] : [{ _tag: 'NotADate', path: 'asOf', value: asOf }]
