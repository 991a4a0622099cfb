import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { fields, listOf, optional } from '../model/shape.js'
import { day, list, object, string, type WrongShape, wrong } from '../model/wrongShape.js'
import { drawSteps } from './subjectDraw.js'
import { type OwnRecords, recordsBySubject, type SubjectRecords, taskOfDrawn } from './subjectRecords.js'
import type { StoryStep } from './subjectStep.js'
import { visitSteps } from './subjectVisit.js'
import type { NoSubject } from './year.js'

/**
 * The story of one subject in a year, step by step. `awaited` are the tasks that may still lead to a visit, each with
 * the last day of its window: what they drew is not to be told to the subject.
 *
 * @zh 一户抽查说明
 * @law joint/5.trace
 * @category explain
 * @since 0.1.0
 */
export interface SubjectStory {
  readonly subject: string
  readonly name: string
  readonly steps: ReadonlyArray<StoryStep>
  readonly awaited: ReadonlyArray<{ readonly task: string; readonly until: PlainDate }>
}

/**
 * No roster has a subject with this id.
 *
 * @zh 名录中没有此对象
 * @law joint/10.rosters
 * @category explain
 * @since 0.1.0
 */
export type UnknownSubject = NoSubject

/** A task that lasts still, and has not led to its visit, whether or not it drew the subject. */
const awaitedOf = (
  { on }: SubjectRecords,
  { subject, draws, visits }: OwnRecords,
): SubjectStory['awaited'] => {
  const visited = new Set(
    visits.flatMap(({ visit, state }) =>
      state !== undefined && ('formed' in state || state._tag === 'Cancelled')
        ? visit.tasks.map((t) => taskOfDrawn(t, subject.id))
        : [],
    ),
  )
  return draws
    .filter(({ task }) => task.window.closes >= on && !visited.has(task.id))
    .map(({ task }) => ({ task: task.id, until: task.window.closes }))
}

const window = fields({ opens: day, closes: day }, 'object')

/** What a story is told from, as far as it is looked up; each record has a decoder of its own. */
const RECORDS = fields(
  {
    rules: fields({ market: object, joint: object }, 'object'),
    calendar: object,
    on: day,
    subjects: listOf(fields({ id: string, name: string }, 'object'), 'list'),
    tasks: listOf(fields({ id: string, window }, 'object'), 'list'),
    draws: listOf(fields({ task: string, roster: fields({ rows: list }, 'object') }, 'object'), 'list'),
    drawn: listOf(fields({ id: string, subject: string }, 'object'), 'list'),
    merged: fields({ visits: listOf(fields({ id: string, subject: string }, 'object'), 'list') }, 'object'),
    dispatch: object,
    visits: optional(list),
  },
  'object',
)

/**
 * Tells the whole story of one subject in a year: why it was or was not in scope, how the yearly limit counted, its
 * ticket and rank in each draw and how to check them, the merging, the team and who kept away, the visit, the results,
 * their publication, objections, follow-up and the deadlines that run. Each step cites its provision. An id that is on
 * no roster is refused.
 *
 * @zh 一户抽查全过程说明
 * @law joint/5.trace
 * @law market/15.witness
 * @example
 * import { chinaCalendar, explainSubject, linxiaJoint, linxiaMarket, type PlainDate } from 'double-random'
 *
 * const story = explainSubject({
 *   rules: { market: linxiaMarket, joint: linxiaJoint },
 *   calendar: chinaCalendar(),
 *   on: '2022-12-31' as PlainDate,
 *   subjects: [{ id: 'A', name: '甲', kind: 'enterprise', region: '622901', rosters: ['企业'] }],
 *   tasks: [],
 *   draws: [],
 *   drawn: [],
 *   merged: { visits: [], because: [] },
 *   dispatch: { status: 'assigned', algorithm: 'assign/1', teams: {}, leaders: {}, forced: [], loads: {}, balanced: true },
 * })
 * const answer = story('A')
 *
 * assert.ok(answer._tag === 'Right')
 * assert.deepStrictEqual(answer.right.steps.map((s) => s._tag), ['OnRoster'])
 * assert.strictEqual(story('B')._tag, 'Left')
 *
 * @category explain
 * @since 0.1.0
 */
export const explainSubject = (
  records: SubjectRecords,
): ((id: string) => E.Either<NonEmpty<UnknownSubject | WrongShape>, SubjectStory>) => {
  const [misfit, ...misfits] = wrong(RECORDS, records)
  if (misfit !== undefined) return () => E.left([misfit, ...misfits])
  const ownOf = recordsBySubject(records)
  return (id) => {
    const own = ownOf(id)
    if (own === undefined)
      return E.left([{ _tag: 'UnknownSubject', path: 'id', value: id, expected: 'an id on the roster' }])
    return E.right({
      subject: id,
      name: own.subject.name,
      steps: [...drawSteps(records, own), ...visitSteps(records, own)],
      awaited: awaitedOf(records, own),
    })
  }
}

/**
 * The part of a story that may be told to the subject itself. While a task may still lead to a visit, whether it drew
 * the subject is not told, to the drawn and to the others in the same words: to tell is to give notice.
 *
 * @zh 可以告知的内容
 * @law joint/30.onSite
 * @example
 * import { type PlainDate, tellable } from 'double-random'
 *
 * const told = tellable({
 *   subject: 'A',
 *   name: '甲',
 *   steps: [{ _tag: 'NoTeam', basis: 'joint/23.shortage', tasks: ['T1'], visit: 'V1' }],
 *   awaited: [{ task: 'T1', until: '2022-11-30' as PlainDate }],
 * })
 *
 * assert.deepStrictEqual(told.steps.map((s) => s._tag), ['NotToldYet'])
 *
 * @category explain
 * @since 0.1.0
 */
export const tellable = (story: SubjectStory): SubjectStory => {
  const awaited = new Set(story.awaited.map(({ task }) => task))
  const secret = ({ _tag, tasks }: StoryStep): boolean =>
    _tag !== 'OnRoster' && _tag !== 'OutOfScope' && _tag !== 'InScope' && tasks.some((t) => awaited.has(t))
  return {
    ...story,
    steps: [
      ...story.steps.filter((step) => !secret(step)),
      ...story.awaited.map(
        ({ task, until }): StoryStep => ({
          _tag: 'NotToldYet',
          basis: 'joint/30.onSite',
          tasks: [task],
          until,
        }),
      ),
    ],
  }
}
