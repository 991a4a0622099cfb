import type { PlainDate } from '../calendar/plainDate.js'
import type { DrawRecord } from '../draw/record.js'
import type { VisitState } from '../inspection/state.js'
import type { Inspector } from '../model/inspector.js'
import type { Level } from '../model/matter.js'
import type { Subject } from '../model/subject.js'
import type { Window } from '../model/window.js'
import type { DrawnTask } from '../visits/task.js'
import type { Visit } from '../visits/visit.js'

/**
 * What the statistics need to know of a task. The tasks of a campaign and of `planYear` are of this form.
 *
 * @zh 统计所需任务要素
 * @law joint/19.inherit
 * @category oversight
 * @since 0.1.0
 */
export interface StatisticsTask {
  readonly id: string
  readonly field: string
  readonly initiator: string
  readonly cooperators: ReadonlyArray<string>
  /** The county that carries it out. */
  readonly region: string
  readonly window: Window
  readonly level?: Level
  /** A task beside the plan counts towards no plan item. */
  readonly type?: 'planned' | 'adHoc'
  /** The item of the plan; a planned task that names none is an item of its own. */
  readonly item?: string
  /** The roster that it draws from, and the regions: these make a subject one that it could have drawn. */
  readonly objectClass?: { readonly name: string }
  readonly drawsFrom?: ReadonlyArray<string>
}

/**
 * The records of a year or of a part of it: a county's, a month's. A campaign's lists fit as they are; `states` are
 * the visits as their events left them. A list that is left out is one of which this part has nothing.
 *
 * @zh 统计依据
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface StatisticsRecords {
  readonly subjects?: ReadonlyArray<Pick<Subject, 'id' | 'region'> & Partial<Pick<Subject, 'rosters'>>>
  readonly inspectors?: ReadonlyArray<Pick<Inspector, 'id' | 'department' | 'area'>>
  readonly tasks?: ReadonlyArray<StatisticsTask>
  readonly draws?: ReadonlyArray<{ readonly task: string; readonly record: DrawRecord }>
  /** Each subject of each task; before the first `/` of its id stands the task's, or it is stated. */
  readonly drawn?: ReadonlyArray<DrawnTask & { readonly task?: string }>
  readonly visits?: ReadonlyArray<Pick<Visit, 'id' | 'subject'> & { readonly tasks: ReadonlyArray<string> }>
  /** The roster of experts. They may stand among the teams, and are not counted as inspectors. */
  readonly experts?: ReadonlyArray<{ readonly id: string }>
  /** The teams that were locked, by visit. */
  readonly teams?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly states?: ReadonlyArray<VisitState>
}

/**
 * The limits whose keeping is counted, and whether each was kept.
 *
 * @zh 期限履行情况
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface TimedStep {
  readonly limit: 'disclosure' | 'entry' | 'review' | 'reply' | 'followUp' | 'followUpEntry'
  readonly department: string
  /** `running` until its last day has passed; `unknown` where no last day can be told,
   * `unruled` where the ruleset states no such limit. */
  readonly standing: 'in-time' | 'late' | 'running' | 'unknown' | 'unruled'
}

/** A subject as the tally keeps it. */
export interface TalliedSubject {
  readonly id: string
  readonly county: string
  readonly rosters: ReadonlyArray<string>
}

export interface TalliedInspector {
  readonly id: string
  readonly department: string
  readonly county: string
}

export interface TalliedTask {
  readonly id: string
  readonly department: string
  readonly county: string
  readonly field: string
  readonly month: string
  readonly level: Level | null
  readonly joint: boolean
  /** The item of the plan it belongs to; null beside the plan. */
  readonly item: string | null
  readonly roster: string | null
  readonly from: ReadonlyArray<string>
}

/** One stratum of a draw: its base, how many were drawn, and the share or number that was committed to. */
export interface TalliedClass {
  readonly stratum: string
  readonly base: number
  readonly drawn: number
  readonly target: { readonly num: number; readonly den: number }
}

export interface TalliedDraw {
  /** The task's. */
  readonly id: string
  readonly classes: ReadonlyArray<TalliedClass>
}

export interface TalliedItem {
  readonly id: string
  readonly task: string
  readonly subject: string
  readonly field: string | null
  readonly county: string | null
  readonly matters: ReadonlyArray<string>
  readonly departments: ReadonlyArray<string>
  readonly opens: PlainDate
  readonly closes: PlainDate
}

export interface TalliedVisit {
  readonly id: string
  readonly subject: string
  readonly tasks: ReadonlyArray<string>
}

export interface TalliedTeam {
  /** The visit's. */
  readonly id: string
  /** Those who inspect. */
  readonly members: ReadonlyArray<string>
}

export interface TalliedState {
  /** The visit's. */
  readonly id: string
  readonly subject: string
  readonly standing: 'open' | 'inspected' | 'unable' | 'cancelled'
  readonly on: PlainDate | null
  readonly files: ReadonlyArray<{
    readonly department: string
    readonly published: boolean
    /** The matters on which it found a problem. */
    readonly problems: ReadonlyArray<string>
  }>
  readonly followUps: ReadonlyArray<{
    readonly id: string
    readonly department: string
    readonly matter: string
    readonly closed: boolean
  }>
  readonly timed: ReadonlyArray<TimedStep>
}

/**
 * What the records of a part come to before they are counted: each list by its ids, nothing twice. Plain JSON, so
 * that a county can send it. Treat it as opaque; `version` changes where its form does.
 *
 * @zh 统计中间数据
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface StatisticsTally {
  readonly version: 1
  readonly subjects: ReadonlyArray<TalliedSubject>
  readonly inspectors: ReadonlyArray<TalliedInspector>
  readonly tasks: ReadonlyArray<TalliedTask>
  readonly draws: ReadonlyArray<TalliedDraw>
  readonly items: ReadonlyArray<TalliedItem>
  readonly visits: ReadonlyArray<TalliedVisit>
  readonly teams: ReadonlyArray<TalliedTeam>
  readonly states: ReadonlyArray<TalliedState>
  /** Records that two parts tell differently, as `states/V1`; the one with the greater text was counted. */
  readonly disputed: ReadonlyArray<string>
}
