import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { intersect, type Window } from '../model/window.js'
import { coverDays } from './kernel/cover.js'
import { groupBy } from './kernel/group.js'
import { setOf, unionOf } from './kernel/texts.js'
import { mergeSound } from './merge.js'
import { type StandingVisit, standingProblems, takenTwice } from './standing.js'
import { type DrawnTask, taskProblems, type VisitsProblem } from './task.js'
import { byCloses, type MergeFinding, sharedDays, type Visit } from './visit.js'

/**
 * What became of the later tasks: visits that were joined (as they are now), new visits, and those left as they
 * were. Together they are all visits.
 *
 * @zh 补充合并结果
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export interface Amended {
  readonly joined: ReadonlyArray<Visit>
  readonly added: ReadonlyArray<Visit>
  readonly untouched: ReadonlyArray<Visit>
  readonly because: ReadonlyArray<MergeFinding>
}

/** A standing visit as it is once these later tasks are in it. */
interface Joined {
  readonly own: ReadonlyArray<DrawnTask>
  readonly visit: Visit
}

const join = ({ visit }: StandingVisit, tasks: ReadonlyArray<DrawnTask>): Visit => {
  const all = [visit, ...tasks]
  return {
    ...visit,
    tasks: setOf([...visit.tasks, ...tasks.map((t) => t.id)]) as unknown as NonEmpty<string>,
    window: sharedDays(all.map((t) => t.window)),
    matters: unionOf(all, (t) => t.matters),
    departments: unionOf(all, (t) => t.departments),
    qualifications: unionOf(all, (t) => t.qualifications),
    checklists: unionOf(all, (t) => t.checklists),
    recused: unionOf(all, (t) => t.recused),
  }
}

const openDays = ({ visit, day }: StandingVisit): Window =>
  day === undefined ? visit.window : { opens: day, closes: day }

/** The visits already begun that a later task, now in a new visit, would otherwise have joined. */
const missed = (
  standing: ReadonlyArray<StandingVisit>,
  tasks: ReadonlyArray<DrawnTask>,
): ReadonlyArray<MergeFinding> =>
  standing
    .filter(({ begun }) => begun === true)
    .map((s) => ({ ...s, late: tasks.filter((t) => intersect(t.window, openDays(s)) !== undefined) }))
    .filter(({ late }) => late.length > 0)
    .map(({ visit, late }) => ({
      _tag: 'VisitHasBegun',
      basis: 'joint/23.team',
      visit: visit.id,
      subject: visit.subject,
      tasks: setOf(late.map((t) => t.id)),
    }))

const joinedVisit = ({ own, visit }: Joined): MergeFinding => ({
  _tag: 'JoinedVisit',
  basis: 'joint/22.merge',
  visit: visit.id,
  subject: visit.subject,
  tasks: setOf(own.map((t) => t.id)),
  shared: visit.window,
})

const NOTHING: Amended = { joined: [], added: [], untouched: [], because: [] }

const amendSubject = (standing: ReadonlyArray<StandingVisit>, tasks: ReadonlyArray<DrawnTask>): Amended => {
  // Stryker disable next-line ConditionalExpression: where nothing comes later nothing changes, seen quicker so
  if (tasks.length === 0) return { ...NOTHING, untouched: standing.map((s) => s.visit) }
  const free = standing
    .filter((s) => s.begun !== true)
    .map((s) => ({ s, window: openDays(s), id: s.visit.id }))
    .sort(byCloses)
  const sorted = [...tasks].sort(byCloses)
  const taken = coverDays(
    free.map((f) => f.window),
    sorted.map((t) => t.window),
  )
  const joined = free.flatMap(({ s }, i): ReadonlyArray<Joined> => {
    const own = sorted.filter((_, k) => taken[k] === i)
    return own.length === 0 ? [] : [{ own, visit: join(s, own) }]
  })
  const rest = sorted.filter((_, k) => (taken[k] ?? 0) >= free.length)
  const added = mergeSound(rest)
  const changed = new Set(joined.map(({ visit }) => visit.id))
  return {
    joined: joined.map(({ visit }) => visit),
    added: added.visits,
    untouched: standing.map((s) => s.visit).filter(({ id }) => !changed.has(id)),
    because: [...joined.map(joinedVisit), ...added.because, ...missed(standing, rest)],
  }
}

/**
 * Lets later tasks join visits that have not begun, with as few new visits as possible. A standing visit keeps its
 * id, its tasks and its fixed day; only its window may narrow and its matters and departments grow.
 *
 * @zh 补充合并
 * @law joint/22.merge
 * @law joint/23.team
 * @law joint/18.adHoc
 * @example
 * import { amendVisits, type PlainDate } from 'double-random'
 *
 * const amended = amendVisits({
 *   standing: [
 *     {
 *       visit: {
 *         id: 'T1',
 *         subject: 'S',
 *         tasks: ['T1'],
 *         window: { opens: '2022-03-01' as PlainDate, closes: '2022-04-30' as PlainDate },
 *         matters: ['食堂'],
 *         departments: ['教育'],
 *         qualifications: [],
 *         checklists: [],
 *         recused: [],
 *       },
 *     },
 *   ],
 *   tasks: [
 *     {
 *       id: 'T0',
 *       subject: 'S',
 *       window: { opens: '2022-04-20' as PlainDate, closes: '2022-06-30' as PlainDate },
 *       matters: ['消防'],
 *       departments: ['消防救援机构'],
 *       origin: 'adHoc',
 *     },
 *   ],
 * })
 *
 * const [visit] = amended._tag === 'Right' ? amended.right.joined : []
 * assert.strictEqual(visit?.id, 'T1')
 * assert.deepStrictEqual(visit.tasks, ['T0', 'T1'])
 * assert.deepStrictEqual(visit.window, { opens: '2022-04-20', closes: '2022-04-30' })
 *
 * @category visits
 * @since 0.1.0
 */
export const amendVisits = (facts: {
  readonly standing: ReadonlyArray<StandingVisit>
  readonly tasks: ReadonlyArray<DrawnTask>
}): E.Either<ReadonlyArray<VisitsProblem>, Amended> => {
  // what is no object holds no lists, so that each is named as missing
  const { standing, tasks } = { ...facts }
  const problems = [...standingProblems(standing), ...taskProblems(tasks)]
  const all = problems.length > 0 ? problems : takenTwice(standing, tasks)
  if (all.length > 0) return E.left(all)
  const visitsOfSubject = groupBy(standing, (s) => s.visit.subject)
  const tasksOfSubject = groupBy(tasks, (t) => t.subject)
  const subjects = setOf([...visitsOfSubject.keys(), ...tasksOfSubject.keys()])
  const parts = subjects.map((s) => amendSubject(visitsOfSubject.get(s) ?? [], tasksOfSubject.get(s) ?? []))
  return E.right({
    joined: parts.flatMap((p) => p.joined),
    added: parts.flatMap((p) => p.added),
    untouched: parts.flatMap((p) => p.untouched),
    because: parts.flatMap((p) => p.because),
  })
}
