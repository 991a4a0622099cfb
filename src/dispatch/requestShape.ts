import { idFault, idProblems } from '../model/ids.js'
import {
  areTexts,
  type Check,
  type Fields,
  given,
  hasFields,
  isCount,
  isDay,
  isFlag,
  isObject,
  isText,
  none,
  type Problems,
  tell,
  unexpected,
} from './fields.js'
import type { TeamCandidate, TeamRequest, TeamSlot, TeamVisit } from './request.js'

const candidateFields = Object.entries<Check>({
  unit: given(isText),
  area: given(isText),
  department: given(isText),
  tags: given(areTexts),
  leader: given(isFlag),
  cap: given(isCount),
  load: given(isCount),
  certificate: given((at, held) => hasFields(at, held, { from: given(isDay), until: given(isDay) })),
  members: given(areTexts),
})

const candidateShape: Check = (path, value) => hasFields(path, value, candidateFields)

const slotFields = Object.entries<Check>({
  department: given(isText),
  tags: given(areTexts),
  leader: given(isFlag),
  units: given(areTexts),
  areas: given(areTexts),
  notAreas: given(areTexts),
  inspectors: given(areTexts),
  certified: given((at, asked) => hasFields(at, asked, { from: isDay, until: isDay })),
  pinned: given(isText),
  grounds: given((at, told) => hasFields(at, told, { reason: isText, approvedBy: given(isText) })),
  expert: given(isFlag),
})

const slotShape: Check = (path, value) => hasFields(path, value, slotFields)

const slotsShape: Check = (path, value) =>
  Array.isArray(value)
    ? Array.from(value).flatMap((slot: unknown, i) => tell(slotShape, slot, () => `${path}[${i}]`))
    : unexpected(path, value, 'a list')

const visitFields = Object.entries<Check>({
  subject: given(isText),
  slots: slotsShape,
  recused: given(areTexts),
  needs: given(slotsShape),
})

const visitShape: Check = (path, value) => hasFields(path, value, visitFields)

const listOf = (
  name: string,
  value: unknown,
  shape: (path: string, value: unknown) => Problems,
): Problems => {
  if (!Array.isArray(value)) return unexpected(name, value, 'a list')
  const items: ReadonlyArray<unknown> = Array.from(value)
  return [
    ...idProblems(
      items.map((item) => (isObject(item) ? item['id'] : undefined)),
      (i) => `${name}[${i}].id`,
    ),
    ...items.flatMap((item, i) => tell(shape, item, () => `${name}[${i}]`)),
  ]
}

/** What in a request has the wrong shape. */
export const shapeProblems = (request: unknown): Problems => {
  if (!isObject(request)) return unexpected('', request, 'an object')
  const { seed, cap, attempt } = request
  const fault =
    typeof seed === 'string' && seed !== '' && !/\p{Surrogate}/u.test(seed) ? undefined : idFault(seed)
  return [
    ...(fault === undefined ? none : [{ _tag: 'BadId' as const, path: 'seed', value: seed, fault }]),
    ...given(isCount)('cap', cap),
    ...(attempt === undefined || (Number.isSafeInteger(attempt) && (attempt as number) >= 1)
      ? none
      : unexpected('attempt', attempt, 'a whole number from 1')),
    ...listOf('inspectors', request['inspectors'], candidateShape),
    ...listOf('visits', request['visits'], visitShape),
  ]
}

// Stryker disable next-line StringLiteral: whether there is a problem, wherever it stands
const fits = (check: Check, value: unknown): boolean => check('', value).length === 0

const textsIn = (value: unknown): ReadonlyArray<string> =>
  fits(areTexts, value) ? (value as ReadonlyArray<string>) : []

const slotsIn = (value: unknown): ReadonlyArray<TeamSlot> =>
  Array.isArray(value)
    ? Array.from(value).map((slot: unknown) => (fits(slotShape, slot) ? (slot as TeamSlot) : {}))
    : [{}]

const fieldsIn = (value: unknown): Fields => (isObject(value) ? value : {})

const idIn = ({ id }: Fields): string => (typeof id === 'string' ? id : '')

const candidateIn = (value: unknown): TeamCandidate =>
  fits(candidateShape, value) ? (value as TeamCandidate) : { id: idIn(fieldsIn(value)) }

const visitIn = (value: unknown): TeamVisit => {
  const { slots, recused, needs, ...rest } = fieldsIn(value)
  return { id: idIn(rest), slots: slotsIn(slots), recused: textsIn(recused), needs: slotsIn(needs) }
}

/** What can still be read of a request some of which can't: each thing in its place, so that paths stay true. */
export const legible = (request: unknown): TeamRequest | undefined => {
  if (!isObject(request)) return undefined
  const { inspectors, visits, cap } = request
  if (!Array.isArray(inspectors) || !Array.isArray(visits)) return undefined
  return {
    // Stryker disable next-line StringLiteral: the seed plays no part in what hangs together
    seed: '',
    ...(fits(isCount, cap) ? { cap: cap as number } : {}),
    inspectors: Array.from(inspectors).map(candidateIn),
    visits: Array.from(visits).map(visitIn),
  }
}
