import { either as E } from 'fp-ts'
import { commit } from '../draw/commitment.js'
import { holdDraw } from '../draw/draw.js'
import { freezeRoster } from '../draw/roster.js'
import type { Hash } from '../model/sha256.js'
import type { Subject } from '../model/subject.js'
import type { TaskQuota } from '../quota/yearQuotasFacts.js'
import type { DrawnTask } from '../visits/task.js'
import { quotasOf, stratumOf } from './numbers.js'
import { type CampaignInput, type CampaignTask, type Refused, refuse, type TaskDraw } from './year.js'

/** Freezes, commits and draws one task. */
export const drawTask =
  (input: CampaignInput, hash: Hash) =>
  (
    task: CampaignTask,
    serial: number,
    scope: ReadonlyArray<Subject>,
    leftOut: ReadonlySet<string>,
    counts: ReadonlyArray<TaskQuota>,
  ): Refused<TaskDraw> => {
    const at = `tasks.${task.id}`
    const { register, digits } = input
    const roster = freezeRoster(hash)(
      scope.map((s) => ({
        id: s.id,
        stratum: stratumOf(s),
        ...(leftOut.has(s.id) ? ({ leftOut: 'yearly-limit' } as const) : {}),
      })),
    )
    if (E.isLeft(roster)) return refuse('DrawRefused', at, roster.left)

    const rolled = digits.values[task.window.opens] ?? ''
    const commitment = commit({
      drawId: `${register}-${`${serial}`.padStart(4, '0')}`,
      task: task.id,
      roster: roster.right,
      quotas: quotasOf(input, task, counts),
      seed: [{ _tag: 'digits', from: digits.from, count: rolled.length }],
    })
    if (E.isLeft(commitment)) return refuse('DrawRefused', at, commitment.left)

    const record = holdDraw(hash)({
      commitment: commitment.right,
      roster: roster.right,
      seed: [{ _tag: 'digits', value: rolled }],
    })
    return E.isLeft(record)
      ? refuse('DrawRefused', at, record.left)
      : E.right({ task: task.id, roster: roster.right, record: record.right })
  }

/** The drawn subjects of a task, each a task of its own at one subject. */
export const drawnTasks = (task: CampaignTask, { record }: TaskDraw, regionOf: ReadonlyMap<string, string>) =>
  record.strata.flatMap(({ drawn }) =>
    drawn.map(({ id }): DrawnTask => {
      const region = regionOf.get(id)
      return {
        id: `${task.id}/${id}`,
        subject: id,
        window: task.window,
        matters: [task.matter],
        departments: [task.initiator, ...task.cooperators],
        origin: 'planned',
        field: task.field,
        ...(region === undefined ? {} : { region }),
      }
    }),
  )
