import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type Campaign,
  type CampaignStep,
  type CampaignTask,
  campaignSteps,
  chinaCalendar,
  combine,
  type FinishedYear,
  finishYear,
  type Inspector,
  linxiaJoint,
  linxiaMarket,
  type PlainDate,
  type Plan,
  planYear,
  type Ratio,
  type Ruleset,
  type Schedule,
  type Subject,
  type Visit,
  type WorkdayCalendar,
  workdayOnOrAfter,
  type YearPlan,
} from 'double-random'
import { nativeHash } from 'double-random/node'
import { generateInspectors, generateInterests } from '../../../test/support/generator/inspectors.js'
import { prefecture, regions } from '../../../test/support/generator/linxia.js'
import { generateSubjects } from '../../../test/support/generator/subjects.js'

/** The scale the prefecture reports. */
export const SCALE = { subjects: 109_275, inspectors: 4_074, interests: 600 }

/** Shares by credit-risk class. The plan of 2022 states none; these keep to the law's 5 % and 10 %. */
const ROUTINE: Readonly<Record<string, Ratio>> = {
  A: { num: 5, den: 100 },
  B: { num: 6, den: 100 },
  C: { num: 8, den: 100 },
  D: { num: 10, den: 100 },
}
const SPECIAL: Readonly<Record<string, Ratio>> = {
  A: { num: 10, den: 100 },
  B: { num: 15, den: 100 },
  C: { num: 25, den: 100 },
  D: { num: 50, den: 100 },
}

/** A year of the prefecture: what went in and what came out. */
export interface LinxiaYear {
  readonly rules: Ruleset
  readonly plan: Plan
  readonly table: YearPlan['table']
  readonly check: YearPlan['check']
  readonly schedule: Schedule
  /** The tasks as they were drawn, with the shares of their classes. */
  readonly tasks: ReadonlyArray<CampaignTask>
  readonly subjects: ReadonlyArray<Subject>
  readonly inspectors: ReadonlyArray<Inspector>
  readonly campaign: Required<Campaign>
  readonly finished: FinishedYear
}

/** Unwraps an answer that this example knows to be there, or stops with everything that is wrong. */
const right = <A>(
  answer: { readonly _tag: 'Left'; readonly left: unknown } | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (answer._tag === 'Right') return answer.right
  throw new Error(JSON.stringify(answer.left, null, 2))
}

/** Stands in for digits rolled in public: forty of them, the same for everyone who runs the example. */
const digits = (label: string): string =>
  BigInt(`0x${createHash('sha256').update(`linxia-2022/${label}`).digest('hex')}`)
    .toString()
    .slice(-40)

/** Stands in for the bureaus' reports: each visit is carried out on a working day of its window. */
const inspectionDays = (
  visits: ReadonlyArray<Visit>,
  calendar: WorkdayCalendar,
): Readonly<Record<string, PlainDate>> =>
  Object.fromEntries(
    visits.map(({ id, window }) => {
      const [from, to] = [Date.parse(window.opens), Date.parse(window.closes)].map((ms) => ms / 86_400_000)
      const spread = createHash('sha256').update(id).digest().readUInt32BE(0)
      const length = (to ?? 0) - (from ?? 0) + 1
      const day = new Date(((from ?? 0) + (spread % length)) * 86_400_000).toISOString().slice(0, 10)
      const workday = right(workdayOnOrAfter(calendar)(day as PlainDate))
      return [id, workday <= window.closes ? workday : window.closes]
    }),
  )

/** Runs the year; `onStep` is told how far it is. A smaller scale gives a smaller year of the same form. */
export const runLinxia = (
  onStep: (step: CampaignStep | { readonly phase: 'prepare' | 'finish' }) => void,
  scale = SCALE,
): LinxiaYear => {
  onStep({ phase: 'prepare' })
  const rules = right(combine(linxiaMarket)(linxiaJoint))
  const text = readFileSync(new URL('./plan-2022.txt', import.meta.url), 'utf8')
  const { table, plan, check, schedule } = right(
    planYear({
      rules,
      text,
      regions,
      ratios: { routine: { num: 5, den: 100 }, special: { num: 10, den: 100 } },
      prefectureShare: { num: 0, den: 1 },
    }),
  )
  const tasks = schedule.tasks.map((task) => ({
    ...task,
    strata: task.checkType === 'special' ? SPECIAL : ROUTINE,
  }))
  const rosters = [...new Set(tasks.map((t) => t.objectClass.name))]
  const subjects = generateSubjects(scale.subjects, rosters)
  const inspectors = generateInspectors(scale.inspectors)
  const interests = generateInterests(scale.interests, subjects, inspectors)

  const openings = [...new Set(tasks.map((t) => t.window.opens))]
  const steps = campaignSteps({
    rules,
    tasks,
    subjects,
    inspectors,
    interests,
    register: 'LX2022',
    hash: nativeHash,
    digits: {
      from: '州公证处，公开掷骰',
      values: Object.fromEntries(openings.map((day) => [day, digits(day)])),
    },
  })
  const campaign = ((): Required<Campaign> => {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return right(step.value)
      onStep(step.value)
    }
  })()

  onStep({ phase: 'finish' })
  const calendar = chinaCalendar()
  const finished = right(
    finishYear({
      rules: { market: linxiaMarket, joint: linxiaJoint },
      calendar,
      visits: campaign.merged.visits,
      inspectedOn: inspectionDays(campaign.merged.visits, calendar),
      taskOf: (drawn) => drawn.slice(0, drawn.indexOf('/')),
    }),
  )
  return { rules, plan, table, check, schedule, tasks, subjects, inspectors, campaign, finished }
}

export { prefecture }
