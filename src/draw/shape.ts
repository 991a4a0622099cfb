import { isCount } from '../model/count.js'
import { type BadValue, badValue } from './badValue.js'
import { isDrawId, seedPlanProblems } from './commitment.js'
import { seedValueProblems } from './draw.js'
import { isQuota } from './quota.js'
import { type DrawRecord, SCHEME } from './record.js'
import type { SeedSource } from './seed.js'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objects = (value: unknown): ReadonlyArray<Json> | undefined =>
  Array.isArray(value) && value.every(isObject) ? value : undefined

const expectRecord = (path: string, value: unknown): BadValue => badValue(path, value, 'a record of a draw')

const stratumProblems = (take: Json, path: string): ReadonlyArray<BadValue> => [
  ...(typeof take['stratum'] === 'string' ? [] : [expectRecord(`${path}.stratum`, take['stratum'])]),
  ...(isQuota(take['quota']) ? [] : [badValue(`${path}.quota`, take['quota'], 'a quota')]),
  ...(isCount(take['reserve'])
    ? []
    : [badValue(`${path}.reserve`, take['reserve'], 'a whole number, 0 or more')]),
]

const replacementProblems = (value: unknown): ReadonlyArray<BadValue> =>
  isObject(value) && Array.isArray(value['reasons'])
    ? []
    : [badValue('commitment.replacement', value, 'a closed list of reasons')]

const commitmentProblems = (commitment: Json): ReadonlyArray<BadValue> => {
  const strata = objects(commitment['strata'])
  const seed = objects(commitment['seed'])
  return [
    ...(isDrawId(commitment['drawId'])
      ? []
      : [badValue('commitment.drawId', commitment['drawId'], 'a draw number')]),
    ...(strata === undefined
      ? [expectRecord('commitment.strata', commitment['strata'])]
      : strata.flatMap((take, i) => stratumProblems(take, `commitment.strata[${i}]`))),
    ...(seed === undefined
      ? [badValue('commitment.seed', commitment['seed'], 'at least one source of the seed')]
      : seedPlanProblems(seed as unknown as ReadonlyArray<SeedSource>)),
    ...replacementProblems(commitment['replacement']),
  ]
}

const logShape = (log: unknown): ReadonlyArray<BadValue> =>
  objects(log)?.every(
    (entry) =>
      (entry['_tag'] === 'mark' || (entry['_tag'] === 'supplement' && isCount(entry['add']))) &&
      typeof entry['stratum'] === 'string',
  ) === true
    ? []
    : [expectRecord('log', log)]

const drawnShape = (strata: unknown): ReadonlyArray<BadValue> =>
  objects(strata)?.every(
    (own) => objects(own['drawn']) !== undefined && objects(own['reserve']) !== undefined,
  ) === true
    ? []
    : [expectRecord('strata', strata)]

/**
 * What keeps a value from being read as a record at all, by path. What passes can be recomputed; whether it is
 * right is another question.
 */
export const recordProblems = (value: unknown): ReadonlyArray<BadValue> => {
  if (!isObject(value)) return [expectRecord('', value)]
  const commitment = value['commitment']
  const seed = objects(value['seed'])
  const shape = [
    ...(value['scheme'] === SCHEME ? [] : [expectRecord('scheme', value['scheme'])]),
    ...(isObject(commitment) ? commitmentProblems(commitment) : [expectRecord('commitment', commitment)]),
    ...(seed === undefined ? [badValue('seed', value['seed'], 'one value for each committed source')] : []),
    ...drawnShape(value['strata']),
    ...logShape(value['log']),
  ]
  if (shape.length > 0) return shape
  const record = value as unknown as DrawRecord
  return seedValueProblems(record.commitment.seed, record.seed).map((problem) =>
    problem._tag === 'BadValue'
      ? problem
      : badValue(problem.path, problem.given, 'the committed round of the beacon'),
  )
}
