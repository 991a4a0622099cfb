import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { AssignRefusal } from '../dispatch/assign.js'
import type { TeamResult } from '../dispatch/result.js'
import type { CommitProblem } from '../draw/commitment.js'
import type { DrawProblem } from '../draw/draw.js'
import type { DrawRecord } from '../draw/record.js'
import type { FrozenRoster } from '../draw/roster.js'
import type { RosterProblem } from '../draw/rosterCheck.js'
import type { History } from '../model/history.js'
import type { BadId, DuplicateId } from '../model/ids.js'
import type { Inspector, Interest } from '../model/inspector.js'
import type { Hash } from '../model/sha256.js'
import type { Subject } from '../model/subject.js'
import type { ObjectClass } from '../plan/objectClass.js'
import type { AdHocTask, PlannedTask, TaskFields } from '../plan/task.js'
import type { DecidedSubject, FrequencyProblem } from '../quota/frequencyFacts.js'
import type { ItemQuota, TaskIdle, YearQuotaProblem } from '../quota/yearQuotasFacts.js'
import type { MalformedRuleset } from '../rulesets/check.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { Merged } from '../visits/merge.js'
import type { DrawnTask, VisitsProblem } from '../visits/task.js'

/**
 * What a campaign needs to know of a task. The tasks of `planYear` are of this form.
 *
 * @zh 抽查任务
 * @law joint/19.inherit
 * @category campaign
 * @since 0.1.0
 */
export interface CampaignTask
  extends Pick<
      TaskFields,
      | 'id'
      | 'field'
      | 'matter'
      | 'initiator'
      | 'cooperators'
      | 'checkType'
      | 'region'
      | 'drawsFrom'
      | 'window'
      | 'share'
      | 'strata'
      | 'reasonAboveCeiling'
    >,
    Partial<Pick<PlannedTask, 'item'>>,
    Partial<Pick<AdHocTask, 'order'>> {
  /** The class of subjects that it draws from: a roster's name. */
  readonly objectClass: Pick<ObjectClass, 'name'>
}

/**
 * A whole year's facts. All draws are held before the first window opens, in batches by opening day: within a batch
 * every draw is committed before its seed is known, and the next batch knows whom the earlier ones met.
 *
 * @zh 年度抽查输入
 * @law joint/19.draw
 * @category campaign
 * @since 0.1.0
 */
export interface CampaignInput {
  readonly rules: Ruleset
  readonly tasks: ReadonlyArray<CampaignTask>
  readonly subjects: ReadonlyArray<Subject>
  readonly inspectors: ReadonlyArray<Inspector>
  readonly interests?: ReadonlyArray<Interest>
  /** Visits of this year and the last that the yearly limit counts. */
  readonly history?: History
  /** The public register: draws are numbered `register-0001` and so on. */
  readonly register: string
  /** The digits rolled in public for each batch, by its opening day, and who rolls them. */
  readonly digits: { readonly from: string; readonly values: Readonly<Record<string, string>> }
  readonly hash?: Hash
}

/** A stage that refuses what it was given: where in the year, and the stage's own problem. */
type InStage<Tag extends string, Problem> = {
  readonly _tag: Tag
  readonly path: string
  readonly problem: Problem
}

/**
 * What is wrong with a campaign's input, or why a stage could not answer.
 *
 * @zh 年度抽查问题
 * @law none: bad inputs
 * @category campaign
 * @since 0.1.0
 */
export type CampaignProblem =
  | MalformedRuleset
  | BadId
  | DuplicateId
  | { readonly _tag: 'UnknownDepartment'; readonly path: string; readonly value: string }
  | { readonly _tag: 'UnknownRoster'; readonly path: string; readonly value: string }
  | { readonly _tag: 'DigitsMissing'; readonly path: string; readonly batch: PlainDate }
  | InStage<'QuotasRefused', YearQuotaProblem>
  | InStage<'LimitRefused', FrequencyProblem>
  | InStage<'DrawRefused', RosterProblem | CommitProblem | DrawProblem>
  | InStage<'MergeRefused', VisitsProblem>
  | InStage<'DispatchRefused', AssignRefusal[number]>

/**
 * Where a long campaign is.
 *
 * @zh 进度
 * @law none: a shape of data
 * @category campaign
 * @since 0.1.0
 */
export interface CampaignStep {
  readonly phase: 'draw' | 'dispatch'
  readonly done: number
  readonly total: number
}

/**
 * One task's draw: the frozen roster and the record that anyone verifies with it.
 *
 * @zh 任务抽取
 * @law joint/19.draw
 * @category campaign
 * @since 0.1.0
 */
export interface TaskDraw {
  readonly task: string
  readonly roster: FrozenRoster
  readonly record: DrawRecord
}

/**
 * The records of a year.
 *
 * @zh 年度抽查记录
 * @law joint/5.trace
 * @category campaign
 * @since 0.1.0
 */
export interface Campaign {
  /** How many each item draws in the year, and why: its share rounded once, not once a task. Older records lack it. */
  readonly numbers?: ReadonlyArray<ItemQuota>
  /** Tasks to which nothing of their item’s number falls; their records draw nobody. Older records lack it. */
  readonly idle?: ReadonlyArray<TaskIdle>
  readonly draws: ReadonlyArray<TaskDraw>
  readonly drawn: ReadonlyArray<DrawnTask>
  readonly merged: Merged
  /** Whom the yearly limit left out of a batch, and why. */
  readonly leftOut: ReadonlyArray<DecidedSubject>
  readonly dispatch: TeamResult
}

/** A stage's answer, or every problem that keeps it from one. */
export type Refused<A> = E.Either<ReadonlyArray<CampaignProblem>, A>

type Staged = Extract<CampaignProblem, { readonly problem: unknown }>

/** The problems of one stage, with the place in the year where they arose. */
export const refuse = <Tag extends Staged['_tag']>(
  _tag: Tag,
  path: string,
  problems: ReadonlyArray<Extract<Staged, { readonly _tag: Tag }>['problem']>,
): E.Either<ReadonlyArray<CampaignProblem>, never> =>
  E.left(problems.map((problem) => ({ _tag, path, problem }) as unknown as CampaignProblem))
