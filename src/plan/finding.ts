import type { PlainDate } from '../calendar/plainDate.js'
import type { Finding, NonEmpty, NotReadable } from '../law/explained.js'
import type { Parameters } from '../rulesets/ruleset.js'
import type { AboveCeiling } from './ceiling.js'
import type { NamedItem } from './namedItem.js'
import type { Plan } from './plan.js'

/**
 * What a plan must state and may lack: the fields of market/12 and joint/15, and what joint/14 asks of it.
 *
 * @zh 计划要素
 * @law market/12.fields
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export type PlanField =
  | 'title'
  | 'drawType'
  | 'numbers'
  | 'prefectureShare'
  | 'weights'
  | 'submittedOn'
  | 'publishedOn'
  | 'filedWithGovernment'

/** A reason of the decision on a plan. A warning has to be looked at; an error makes the plan unsound. */
interface PlanReason extends Finding {
  readonly severity: 'note' | 'warning' | 'error'
}

/**
 * What was found in a plan, each with its provision and the numbers that decided.
 *
 * @zh 计划审查结论
 * @law market/12.fields
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export type PlanFinding =
  | (PlanReason & NotReadable)
  /** Nothing was found: the number of items looked at. */
  | (PlanReason & {
      readonly _tag: 'NothingFound'
      readonly basis: 'market/12.fields'
      readonly items: number
    })
  | (PlanReason & {
      readonly _tag: 'FieldMissing'
      readonly basis: 'market/12.fields' | 'market/12.due' | 'joint/14.publish' | 'joint/15.fields'
      readonly field: PlanField
      /** The items that lack it, where it belongs to items. */
      readonly items: number
    })
  | (PlanReason & {
      readonly _tag: 'SubmittedLate'
      readonly basis: 'market/12.due'
      readonly submittedOn: PlainDate
      readonly due: PlainDate
    })
  | (PlanReason & { readonly _tag: 'RowUnread'; readonly basis: 'market/12.fields'; readonly row: number })
  | (PlanReason & {
      readonly _tag: 'ItemRepeated'
      readonly basis: 'market/12.fields'
      readonly items: NonEmpty<string>
      /** Their rows in the published table, where they come from one. */
      readonly rows: ReadonlyArray<number>
      readonly matter: string
    })
  | (PlanReason &
      NamedItem & {
        readonly _tag: 'WindowOutsidePlanYear'
        readonly basis: 'market/12.fields'
        readonly opens: PlainDate
        readonly closes: PlainDate
      })
  /** The window opens before plans are due (or published), so a check could precede the plan (I-18). */
  | (PlanReason &
      NamedItem & {
        readonly _tag: 'OpensBeforePublication'
        readonly basis: 'market/13.announce'
        readonly opens: PlainDate
        readonly publication: PlainDate
      })
  | (PlanReason &
      NamedItem & {
        readonly _tag: 'CooperatorsOpen'
        readonly basis: 'joint/19.agree'
        readonly cooperators: ReadonlyArray<string>
      })
  | (PlanReason &
      NamedItem & {
        readonly _tag: 'ItemNotDrawable'
        readonly basis: 'joint/10.rosters'
        readonly object: string
      })
  | (PlanReason & {
      readonly _tag: 'MatterNotPlanned'
      readonly basis: 'market/6.yearly'
      readonly matter: string
    })
  | (PlanReason & {
      readonly _tag: 'MatterExcused'
      readonly basis: 'market/6.yearly'
      readonly matter: string
      readonly reason: string
    })
  | (PlanReason & AboveCeiling)
  | (PlanReason &
      NamedItem & {
        readonly _tag: 'CeilingExcused'
        readonly basis: 'joint/9.ceiling'
        readonly reason: string
      })
  /** The most distinct subjects that the plan can reach in a department are fewer than the floor asks for. */
  | (PlanReason & {
      readonly _tag: 'BelowFloor'
      readonly basis: 'market/12.floor'
      readonly department: string
      readonly supervised: number
      readonly planned: number
      readonly needed: number
    })
  | (PlanReason & {
      readonly _tag: 'CapacityShort'
      readonly basis: 'joint/15.capacity'
      readonly department: string
      readonly needed: number
      readonly available: number
    })
  /** A campaign in a field that random checks cover: market/6 warns, joint/9 permits it with an order (I-14). */
  | (PlanReason & {
      readonly _tag: 'SpecialWithoutOrder'
      readonly basis: 'market/6.campaign'
      readonly item: string
      readonly field: string
    })

/**
 * What a plan is checked against, beside the rules. What is not given is not checked.
 *
 * @zh 计划审查资料
 * @law joint/15.capacity
 * @category plan
 * @since 0.1.0
 */
export interface PlanFacts {
  readonly plan: Plan
  /** Names of the listed matters; each is drawn at least once a year, or has a reason here. */
  readonly listed?: ReadonlyArray<{ readonly matter: string; readonly reason?: string }>
  /** By item: the subjects in its scope when the plan is made (I-20). */
  readonly pools?: Readonly<Record<string, number>>
  /** By department: the subjects it supervises, for the floor. */
  readonly supervised?: Readonly<Record<string, number>>
  /** By department: how many inspector-visits its inspectors can make in the year. */
  readonly capacity?: Readonly<Record<string, number>>
  /** Campaigns (专项) beside the plan: their field, and the order behind them where there is one. */
  readonly campaigns?: ReadonlyArray<{ readonly id: string; readonly field: string; readonly order?: string }>
}

/**
 * The parameters that a plan is checked by.
 *
 * @zh 计划审查参数
 * @law market/12.floor
 * @law joint/9.ceiling
 * @category plan
 * @since 0.1.0
 */
export type PlanRules = Pick<Parameters, 'planDue' | 'coverageFloor' | 'routineCeiling' | 'teamSize'>

export type PlanFindings = ReadonlyArray<PlanFinding>
