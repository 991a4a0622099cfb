import { either as E } from 'fp-ts'
import { limitDue } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import type { DepartmentFile, FollowUp } from '../inspection/file.js'
import type { Outcome } from '../inspection/outcome.js'
import type { Resulted, VisitState } from '../inspection/state.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { TalliedState, TimedStep } from './statisticsRecords.js'

/**
 * What the on-time rates are counted by; without `asOf` nothing that is not done is known to be late. Each regulation
 * states limits of its own, so a year wants both, by `combine`.
 *
 * @zh 期限统计依据
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface Timing {
  readonly rules: Ruleset
  readonly calendar: WorkdayCalendar
  readonly asOf?: PlainDate
}

type Limit = TimedStep['limit']

/** The last day of each limit by its first, worked out once for each day. */
const dueDays = ({ rules, calendar }: Timing) => {
  const known = new Map<string, PlainDate | undefined>()
  return (limit: Limit, from: PlainDate): PlainDate | undefined => {
    const key = `${limit} ${from}`
    if (known.has(key)) return known.get(key)
    const answer = limitDue(rules.id, limit, rules.parameters[limit])(calendar, {})(from)
    const due = E.isLeft(answer) ? undefined : answer.right.due
    known.set(key, due)
    return due
  }
}

type Judge = (
  limit: Limit,
  department: string,
  from: PlainDate | undefined,
  done: PlainDate | undefined,
) => ReadonlyArray<TimedStep>

/** A limit that has not begun to run is no step; one that runs is in time, late, still running, or nobody knows. */
const judging = (timing: Timing): Judge => {
  const dueOf = dueDays(timing)
  return (limit, department, from, done) => {
    if (from === undefined) return []
    if (timing.rules.parameters[limit] === undefined) return [{ limit, department, standing: 'unruled' }]
    const due = dueOf(limit, from)
    const reached = done ?? timing.asOf
    const standing =
      due === undefined || reached === undefined
        ? 'unknown'
        : reached > due
          ? 'late'
          : done === undefined
            ? 'running'
            : 'in-time'
    return [{ limit, department, standing }]
  }
}

const fileSteps = (judge: Judge, state: Resulted, file: DepartmentFile): ReadonlyArray<TimedStep> => {
  const { department } = file
  const published = file._tag === 'Published' ? file : undefined
  const entered = file._tag === 'Entered' || file._tag === 'Published' ? file.enteredOn : undefined
  return [
    ...judge('disclosure', department, state.formed.on, published?.publishedOn),
    ...judge('entry', department, state.taskCompletedOn, entered),
    ...(published?.objections ?? [])
      .filter(({ standing }) => standing === 'admissible')
      .flatMap(({ filedOn, recheck, answeredOn }) => [
        ...judge('review', department, filedOn, recheck?.on),
        ...judge('reply', department, recheck?.on, answeredOn),
      ]),
  ]
}

const followUpSteps = (judge: Judge, state: Resulted, followUp: FollowUp): ReadonlyArray<TimedStep> => [
  ...judge('followUp', followUp.department, state.taskCompletedOn, followUp.closed?.on),
  ...judge('followUpEntry', followUp.department, followUp.closed?.on, followUp.enteredOn),
]

/** Results that say that nothing is wrong; every other category is a problem found. */
const CLEAN: ReadonlyArray<Outcome> = ['nothing-found', 'no-such-activity']

/** The matters on which the latest version of a department's results names a problem. */
const problemsOf = ({ versions }: DepartmentFile): ReadonlyArray<string> => [
  ...new Set(
    (versions.at(-1)?.results ?? [])
      .filter(({ outcomes }) => outcomes.some((o) => !CLEAN.includes(o)))
      .map(({ matter }) => matter),
  ),
]

const resulted = (state: VisitState): state is Resulted =>
  state._tag === 'Inspected' ||
  state._tag === 'UnableToInspect' ||
  state._tag === 'Disclosed' ||
  state._tag === 'Archived'

/** What the statistics keep of where a visit stands; nothing of one for which nobody was drawn. */
export const stateTally = (timing: Timing): ((state: VisitState) => ReadonlyArray<TalliedState>) => {
  const judge = judging(timing)
  return (state) => {
    if (state._tag === 'NotDrawn') return []
    const own = { id: state.visit, subject: state.subject }
    if (!resulted(state))
      return [
        {
          ...own,
          standing: state._tag === 'Cancelled' ? 'cancelled' : 'open',
          on: null,
          files: [],
          followUps: [],
          timed: [],
        },
      ]
    return [
      {
        ...own,
        standing: state.formed._tag === 'Directly' ? 'unable' : 'inspected',
        on: state.formed.on,
        files: state.files.map((file) => ({
          department: file.department,
          published: file._tag === 'Published',
          problems: problemsOf(file),
        })),
        followUps: state.followUps.map(({ id, department, matter, closed }) => ({
          id,
          department,
          matter,
          closed: closed !== undefined,
        })),
        timed: [
          ...state.files.flatMap((file) => fileSteps(judge, state, file)),
          ...state.followUps.flatMap((followUp) => followUpSteps(judge, state, followUp)),
        ],
      },
    ]
  }
}
