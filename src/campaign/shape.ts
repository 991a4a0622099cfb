import { fields, listOf, must, optional, recordOf } from '../model/shape.js'
import { day, list, object, oneOf, string, strings, wrong } from '../model/wrongShape.js'
import { type MalformedRuleset, malformed } from '../rulesets/check.js'
import type { FinishInput } from './finishYear.js'
import type { YearPlanInput } from './planYear.js'
import type { CampaignInput } from './year.js'

type Problems = ReadonlyArray<MalformedRuleset>

const window = fields({ opens: day, closes: day }, 'object')

const task = fields(
  {
    id: string,
    field: string,
    matter: string,
    initiator: string,
    cooperators: strings,
    checkType: oneOf('routine', 'special'),
    region: string,
    drawsFrom: strings,
    window,
    share: fields({ _tag: oneOf('Share', 'Number') }, 'object'),
    objectClass: fields({ name: string }, 'object'),
    strata: optional(object),
    item: optional(string),
    order: optional(string),
    reasonAboveCeiling: optional(string),
  },
  'object',
)
const subject = fields({ id: string, region: string, rosters: strings }, 'object')
const inspector = fields({ id: string, department: string }, 'object')

const CAMPAIGN = fields(
  {
    tasks: listOf(task, 'list'),
    subjects: listOf(subject, 'list'),
    inspectors: listOf(inspector, 'list'),
    interests: optional(listOf(fields({ inspector: string, subject: string }, 'object'), 'list')),
    history: optional(fields({ visits: list }, 'object')),
    register: string,
    digits: fields({ from: string, values: recordOf(string, 'object') }, 'object'),
  },
  'object',
)

const calendar = fields(
  { id: string, from: day, to: day, counts: list, workdays: list, moved: list, notices: list },
  'object',
)

const FINISH = fields(
  {
    calendar,
    visits: listOf(fields({ id: string, tasks: strings, window }, 'object'), 'list'),
    inspectedOn: recordOf(day, 'object'),
    taskOf: must<string>((value) => typeof value === 'function', 'function'),
  },
  'object',
)

const PLAN = fields({ text: string }, 'object')

type Given = Readonly<Record<string, unknown>>

/** What of the facts of a year can't be read; whether a task can be drawn is judged where it is drawn. */
export const campaignMisfits = (input: CampaignInput): Problems => {
  const { rules }: Given = { ...input }
  return [...malformed(rules, 'rules'), ...wrong(CAMPAIGN, input)]
}

/** What of a year's plan can't be read; its options are judged where the tasks are made. */
export const planMisfits = (input: YearPlanInput): Problems => {
  const { rules }: Given = { ...input }
  return [...malformed(rules, 'rules'), ...wrong(PLAN, input)]
}

/** What of a year that is to be finished can't be read. */
export const finishMisfits = (input: FinishInput): Problems => {
  const { rules }: Given = { ...input }
  const { market, joint }: Given = { ...(rules as object | undefined) }
  return [...malformed(market, 'rules.market'), ...malformed(joint, 'rules.joint'), ...wrong(FINISH, input)]
}
