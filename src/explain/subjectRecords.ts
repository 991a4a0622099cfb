import type { PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import type { TeamResult } from '../dispatch/result.js'
import type { DrawRecord } from '../draw/record.js'
import type { FrozenRoster } from '../draw/roster.js'
import type { RosterRow } from '../draw/rosterCheck.js'
import type { VisitState } from '../inspection/state.js'
import type { History } from '../model/history.js'
import type { Interest } from '../model/inspector.js'
import type { Hash } from '../model/sha256.js'
import type { Subject } from '../model/subject.js'
import type { ObjectClass } from '../plan/objectClass.js'
import type { TaskFields } from '../plan/task.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { Merged } from '../visits/merge.js'
import type { DrawnTask } from '../visits/task.js'
import type { Visit } from '../visits/visit.js'

/**
 * What the story needs to know of a task; the tasks of a campaign are of this form.
 *
 * @zh 任务概况
 * @law none: a form of records
 * @category explain
 * @since 0.1.0
 */
export interface StoryTask
  extends Pick<
    TaskFields,
    'id' | 'field' | 'matter' | 'initiator' | 'cooperators' | 'region' | 'drawsFrom' | 'window'
  > {
  readonly objectClass: Pick<ObjectClass, 'name'>
}

/**
 * A task's draw: the frozen roster and the record.
 *
 * @zh 任务的抽取
 * @law none: a form of records
 * @category explain
 * @since 0.1.0
 */
export interface StoryDraw {
  readonly task: string
  readonly roster: Pick<FrozenRoster, 'rows'>
  readonly record: DrawRecord
}

/**
 * The records of a year that the story of one subject is told from. `draws`, `drawn`, `merged` and `dispatch` are as
 * `runCampaign` gives them, `visits` as `replayLog` does; `on` is the day on which the story is told.
 *
 * @zh 说明所依据的年度记录
 * @law joint/5.trace
 * @category explain
 * @since 0.1.0
 */
export interface SubjectRecords {
  readonly rules: { readonly market: Ruleset; readonly joint: Ruleset }
  readonly calendar: WorkdayCalendar
  readonly on: PlainDate
  readonly subjects: ReadonlyArray<Subject>
  readonly tasks: ReadonlyArray<StoryTask>
  readonly draws: ReadonlyArray<StoryDraw>
  readonly drawn: ReadonlyArray<DrawnTask>
  readonly merged: Merged
  readonly dispatch: TeamResult
  readonly interests?: ReadonlyArray<Interest>
  /** What the campaign was told of earlier visits. */
  readonly history?: History
  /** Where each visit stands; one that is not here is still awaited. */
  readonly visits?: ReadonlyArray<VisitState>
  readonly hash?: Hash
}

/** A draw that had the subject on its roster. */
export interface OwnDraw {
  readonly task: StoryTask
  readonly draw: StoryDraw
  readonly row: RosterRow
}

/** What of the records concerns one subject. */
export interface OwnRecords {
  readonly subject: Subject
  readonly draws: ReadonlyArray<OwnDraw>
  readonly drawn: ReadonlyArray<DrawnTask>
  readonly visits: ReadonlyArray<{ readonly visit: Visit; readonly state: VisitState | undefined }>
}

const gathered = <A>(
  items: ReadonlyArray<A>,
  keyOf: (item: A) => string,
): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, A[]>()
  items.forEach((item) => {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  })
  return groups
}

const byOpening = (a: OwnDraw, b: OwnDraw): number => {
  if (a.task.window.opens !== b.task.window.opens) return a.task.window.opens < b.task.window.opens ? -1 : 1
  return a.task.id < b.task.id ? -1 : a.task.id > b.task.id ? 1 : 0
}

/** Reads the records once, so that every later question about a subject is a look-up. */
export const recordsBySubject = (records: SubjectRecords): ((id: string) => OwnRecords | undefined) => {
  const subjects = new Map(records.subjects.map((s): [string, Subject] => [s.id, s]))
  const taskOf = new Map(records.tasks.map((t): [string, StoryTask] => [t.id, t]))
  const draws = gathered(
    records.draws.flatMap((draw) => {
      const task = taskOf.get(draw.task)
      return task === undefined ? [] : draw.roster.rows.map((row): OwnDraw => ({ task, draw, row }))
    }),
    ({ row }) => row.id,
  )
  const drawn = gathered(records.drawn, (d) => d.subject)
  const visits = gathered(records.merged.visits, (v) => v.subject)
  const states = new Map(
    (records.visits ?? []).flatMap(
      (s): ReadonlyArray<[string, VisitState]> => (s._tag === 'NotDrawn' ? [] : [[s.visit, s]]),
    ),
  )
  return (id) => {
    const subject = subjects.get(id)
    if (subject === undefined) return undefined
    return {
      subject,
      draws: [...(draws.get(id) ?? [])].sort(byOpening),
      drawn: drawn.get(id) ?? [],
      visits: (visits.get(id) ?? []).map((visit) => ({ visit, state: states.get(visit.id) })),
    }
  }
}

/** The task that drew: the ids of what it drew are its own, a slash, and the subject's. */
export const taskOfDrawn = (drawn: string, subject: string): string =>
  drawn.endsWith(`/${subject}`) ? drawn.slice(0, -subject.length - 1) : drawn
