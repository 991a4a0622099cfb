import { either as E } from 'fp-ts'
import { batchesOf, problemsOf } from './campaign/check.js'
import { drawnTasks, drawTask } from './campaign/drawTask.js'
import { numbersOf, type ScopeIn } from './campaign/numbers.js'
import { candidates, slotsOf } from './campaign/teams.js'
import {
  type Campaign,
  type CampaignInput,
  type CampaignStep,
  type CampaignTask,
  type Refused,
  refuse,
  type TaskDraw,
} from './campaign/year.js'
import { assignSteps } from './dispatch/assign.js'
import type { TeamVisit } from './dispatch/request.js'
import { nobleHash } from './draw/noble.js'
import { groupBy } from './model/groupBy.js'
import type { History } from './model/history.js'
import { drawable } from './quota/frequency.js'
import type { DecidedSubject } from './quota/frequencyFacts.js'
import { type Merged, mergeTasks } from './visits/merge.js'
import type { DrawnTask } from './visits/task.js'
import type { Visit } from './visits/visit.js'

const asHistory = (visits: ReadonlyArray<Visit>, before: History | undefined): History => ({
  visits: [
    ...(before?.visits ?? []),
    ...visits.map(({ id, subject, window, departments }) => ({
      visit: id,
      subject,
      date: window.opens,
      departments,
    })),
  ],
})

/**
 * The same as `runCampaign`, as an iterator that tells how far it is: a page or a terminal stays responsive, and
 * the result does not depend on when anyone looks.
 *
 * @zh 年度抽查(分步)
 * @law joint/5.trace
 * @example
 * import { campaignSteps, linxiaJoint } from 'double-random'
 *
 * const steps = campaignSteps({
 *   rules: linxiaJoint,
 *   tasks: [],
 *   subjects: [],
 *   inspectors: [],
 *   register: 'LX2022',
 *   digits: { from: 'dice', values: {} },
 * })
 *
 * assert.strictEqual(steps.next().done, true)
 *
 * @category campaign
 * @since 0.1.0
 */
export function* campaignSteps(input: CampaignInput): Generator<CampaignStep, Refused<Required<Campaign>>> {
  const [problem, ...more] = problemsOf(input)
  if (problem !== undefined) return E.left([problem, ...more])

  const { rules, tasks, subjects, inspectors, interests = [], hash = nobleHash } = input
  const bySubject = groupBy(interests, ({ subject }) => subject)
  const regionOf = new Map(subjects.map(({ id, region }): [string, string] => [id, region]))
  const byRoster = groupBy(
    subjects.flatMap((s) => s.rosters.map((r) => ({ key: `${r}\n${s.region}`, s }))),
    ({ key }) => key,
  )
  const limit = rules.parameters.yearlyLimit
  const draws: Array<TaskDraw> = []
  const drawn: Array<DrawnTask> = []
  const leftOut: Array<DecidedSubject> = []
  const taskOf = new Map<string, CampaignTask>()
  let merged: Merged = { visits: [], because: [] }

  const scopeIn: ScopeIn = (task, region) =>
    (byRoster.get(`${task.objectClass.name}\n${region}`) ?? []).map(({ s }) => s)
  const numbers = numbersOf(input, scopeIn)
  if (E.isLeft(numbers)) return numbers
  const { items, counts, idle } = numbers.right
  const countsOf = groupBy(counts, ({ task }) => task)

  for (const [opens, batch] of batchesOf(tasks)) {
    const history = asHistory(merged.visits, input.history)
    const met = new Set(history.visits.map(({ subject }) => subject))
    const sorted =
      limit === undefined
        ? undefined
        : drawable(limit)({
            // whoever has no visit yet is below every limit but one of none at all
            roster: limit.value.max < 1 ? subjects : subjects.filter(({ id }) => met.has(id)),
            on: opens,
            history,
          })
    if (sorted !== undefined && E.isLeft(sorted))
      return refuse('LimitRefused', `batches.${opens}`, sorted.left)
    const excluded = sorted?.right.excluded ?? []
    leftOut.push(...excluded)
    const out = new Set(excluded.map(({ subject }) => subject))

    for (const task of batch) {
      const scope = task.drawsFrom.flatMap((region) => scopeIn(task, region))
      const own = countsOf.get(task.id) ?? []
      const draw = drawTask(input, hash)(task, draws.length + 1, scope, out, own)
      if (E.isLeft(draw)) return draw
      draws.push(draw.right)
      for (const one of drawnTasks(task, draw.right, regionOf)) {
        drawn.push(one)
        taskOf.set(one.id, task)
      }
      yield { phase: 'draw', done: draws.length, total: tasks.length }
    }
    const together = mergeTasks(drawn)
    if (E.isLeft(together)) return refuse('MergeRefused', 'visits', together.left)
    merged = together.right
  }

  const visits = merged.visits.map(
    (visit): TeamVisit => ({
      id: visit.id,
      slots: slotsOf(input, taskOf)(visit),
      recused: (bySubject.get(visit.subject) ?? []).map(({ inspector }) => inspector),
    }),
  )
  const seed = draws.at(-1)?.record.seedString ?? input.register
  const steps = assignSteps(hash)({ seed: `${seed}/teams`, inspectors: candidates(inspectors), visits })
  for (;;) {
    const step = steps.next()
    if (step.done === true)
      return E.isLeft(step.value)
        ? refuse('DispatchRefused', 'dispatch', step.value.left)
        : E.right({ numbers: items, idle, draws, drawn, merged, leftOut, dispatch: step.value.right })
    yield { phase: 'dispatch', done: step.value.done, total: step.value.total }
  }
}

/**
 * Runs a whole year in one call: for each task works out how many, freezes the roster, commits and draws; merges
 * the tasks of one subject into visits; sends a random team to each. One object in, one result out.
 *
 * @zh 年度抽查
 * @law joint/19.draw
 * @law joint/22.merge
 * @law joint/23.team
 * @example
 * import { linxiaJoint, runCampaign } from 'double-random'
 *
 * const year = runCampaign({
 *   rules: linxiaJoint,
 *   tasks: [],
 *   subjects: [{ id: 'a', name: '甲', kind: 'enterprise', region: '622901', rosters: [] }, { id: 'a', name: '乙', kind: 'enterprise', region: '622901', rosters: [] }],
 *   inspectors: [],
 *   register: 'LX2022',
 *   digits: { from: 'dice', values: {} },
 * })
 *
 * assert.deepStrictEqual(year, {
 *   _tag: 'Left',
 *   left: [{ _tag: 'DuplicateId', path: 'subjects[1].id', first: 'subjects[0].id', value: 'a' }],
 * })
 *
 * @category campaign
 * @since 0.1.0
 */
export const runCampaign = (input: CampaignInput): Refused<Required<Campaign>> => {
  const steps = campaignSteps(input)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
