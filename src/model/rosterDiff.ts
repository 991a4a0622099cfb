import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { compareBytes } from './ids.js'
import { sameData } from './sameData.js'
import { fields, listOf, optional } from './shape.js'
import { day, string, type WrongShape, wrong } from './wrongShape.js'

/**
 * An entry as a roster has it; what else it states is compared as it stands.
 *
 * @zh 名录条目
 * @law joint/11.owner
 * @category model
 * @since 0.1.0
 */
export interface RosterEntry {
  readonly id: string
  /** Who maintains it: the owner of a subject, the department of an inspector. */
  readonly owner?: string
  readonly department?: string
}

/**
 * One change between two states of a roster, with the day and who maintains the entry.
 *
 * @zh 名录库变动
 * @law joint/11.owner
 * @law joint/13.owner
 * @category model
 * @since 0.1.0
 */
export type RosterChange<A extends RosterEntry> = {
  readonly id: string
  readonly on: PlainDate
  /** Of the later state, or of the earlier where the entry left. */
  readonly maintainedBy: string | null
} & (
  | { readonly _tag: 'Joined'; readonly after: A }
  | { readonly _tag: 'Left'; readonly before: A }
  | {
      readonly _tag: 'Changed'
      readonly before: A
      readonly after: A
      readonly fields: ReadonlyArray<string>
    }
)

/**
 * Two states of one roster and the day of the later.
 *
 * @zh 名录库前后状态
 * @law joint/11.owner
 * @law joint/13.owner
 * @category model
 * @since 0.1.0
 */
export interface RosterStates<A extends RosterEntry> {
  readonly before: ReadonlyArray<A>
  readonly after: ReadonlyArray<A>
  readonly on: PlainDate
}

const entries = listOf(
  fields({ id: string, owner: optional(string), department: optional(string) }, 'object'),
  'list',
)
const STATES = fields({ before: entries, after: entries, on: day }, 'object')

const maintainer = ({ owner, department }: RosterEntry): string | null => owner ?? department ?? null

const changedFields = (a: object, b: object): ReadonlyArray<string> => {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  const names = [...new Set([...left.keys(), ...right.keys()])]
  return names.filter((name) => !sameData(left.get(name), right.get(name))).sort(compareBytes)
}

/**
 * What changed between two states of a roster: who joined, who left, who changed in what, in the order of their
 * ids. A draw rests on the roster of its day; this shows how it differs from the plan's. Ids are unique within a
 * state (`checkRoster` says so); of a repeated one the last entry counts. A Left names what is no roster or no day.
 *
 * @zh 比较名录库
 * @law joint/11.owner
 * @law joint/13.owner
 * @example
 * import { diffRosters, plainDate } from 'double-random'
 *
 * const on = plainDate('2022-03-01')
 * assert.ok(on._tag === 'Right')
 * const before = [{ id: 'a', owner: '文旅' }, { id: 'b', owner: '商务' }]
 * const after = [{ id: 'b', owner: '公安' }, { id: 'c', owner: '住建' }]
 * const changes = diffRosters({ before, after, on: on.right })
 *
 * assert.ok(changes._tag === 'Right')
 * assert.deepStrictEqual(changes.right.map((c) => [c._tag, c.id, c.maintainedBy]), [
 *   ['Left', 'a', '文旅'],
 *   ['Changed', 'b', '公安'],
 *   ['Joined', 'c', '住建'],
 * ])
 *
 * @category model
 * @since 0.1.0
 */
export const diffRosters = <A extends RosterEntry>(
  states: RosterStates<A>,
): E.Either<NonEmpty<WrongShape>, ReadonlyArray<RosterChange<A>>> => {
  const [misfit, ...misfits] = wrong(STATES, states)
  return misfit === undefined ? E.right(changesBetween(states)) : E.left([misfit, ...misfits])
}

const changesBetween = <A extends RosterEntry>({
  before,
  after,
  on,
}: RosterStates<A>): ReadonlyArray<RosterChange<A>> => {
  const old = new Map(before.map((entry): [string, A] => [entry.id, entry]))
  const now = new Map(after.map((entry): [string, A] => [entry.id, entry]))
  const left = [...old].flatMap(
    ([id, was]): ReadonlyArray<RosterChange<A>> =>
      now.has(id) ? [] : [{ _tag: 'Left', id, on, maintainedBy: maintainer(was), before: was }],
  )
  const stayed = [...now].flatMap(([id, is]): ReadonlyArray<RosterChange<A>> => {
    const was = old.get(id)
    if (was === undefined) return [{ _tag: 'Joined', id, on, maintainedBy: maintainer(is), after: is }]
    const fields = changedFields(was, is)
    return fields.length === 0
      ? []
      : [{ _tag: 'Changed', id, on, maintainedBy: maintainer(is), before: was, after: is, fields }]
  })
  return [...left, ...stayed].sort((a, b) => compareBytes(a.id, b.id))
}
