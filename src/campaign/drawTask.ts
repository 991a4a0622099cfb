import { either as E } from 'fp-ts'
import { commit } from '../draw/commitment.js'
import { holdDraw } from '../draw/draw.js'
import { freezeRoster } from '../draw/roster.js'
import type { Ratio } from '../model/ratio.js'
import type { Hash } from '../model/sha256.js'
import type { Subject } from '../model/subject.js'
import type { DrawnTask } from '../visits/task.js'
import {
  type CampaignInput,
  type CampaignTask,
  type ClassShares,
  type Refused,
  refuse,
  type TaskDraw,
} from './year.js'

const stratumOf = ({ riskClass }: Subject): keyof ClassShares => riskClass ?? 'unclassified'

const CLASSES = ['A', 'B', 'C', 'D', 'unclassified'] as const

/** Freezes, commits and draws one task. Key supervision is special and has no ceiling (joint/9). */
export const drawTask =
  (input: CampaignInput, hash: Hash) =>
  (
    task: CampaignTask,
    serial: number,
    scope: ReadonlyArray<Subject>,
    leftOut: ReadonlySet<string>,
  ): Refused<TaskDraw> => {
    const at = `tasks.${task.id}`
    const { rules, shares, register, digits } = input
    const roster = freezeRoster(hash)(
      scope.map((s) => ({
        id: s.id,
        stratum: stratumOf(s),
        ...(leftOut.has(s.id) ? ({ leftOut: 'yearly-limit' } as const) : {}),
      })),
    )
    if (E.isLeft(roster)) return refuse(at, roster.left)

    const ceiling = task.category === 'general' ? rules.parameters.routineCeiling?.value : undefined
    const present = new Set<string>(roster.right.strata.map(({ stratum }) => stratum))
    const quota = (ratio: Ratio) => ({
      _tag: 'share' as const,
      ratio,
      ...(ceiling === undefined ? {} : { ceiling }),
    })
    const rolled = digits.values[task.window.opens] ?? ''
    const commitment = commit({
      drawId: `${register}-${`${serial}`.padStart(4, '0')}`,
      task: task.id,
      roster: roster.right,
      quotas: Object.fromEntries(
        CLASSES.filter((c) => present.has(c)).map((c) => [c, quota(shares[task.category][c])]),
      ),
      seed: [{ _tag: 'digits', from: digits.from, count: rolled.length }],
    })
    if (E.isLeft(commitment)) return refuse(at, commitment.left)

    const record = holdDraw(hash)({
      commitment: commitment.right,
      roster: roster.right,
      seed: [{ _tag: 'digits', value: rolled }],
    })
    return E.isLeft(record)
      ? refuse(at, record.left)
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
