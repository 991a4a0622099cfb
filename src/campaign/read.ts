import type { Described } from '../codec/described.js'
import { drawRecord } from '../codec/drawRecord.js'
import { decidedSubjects } from '../codec/frequency.js'
import { frozenRoster } from '../codec/frozenRoster.js'
import { history } from '../codec/history.js'
import { decodeBy } from '../codec/inputError.js'
import { inspectors, interests } from '../codec/inspector.js'
import { text } from '../codec/leaves.js'
import { checkType } from '../codec/plan.js'
import { ruleset } from '../codec/ruleset.js'
import { byName, list, loose, record, shape, someOf } from '../codec/shape.js'
import { subjects } from '../codec/subject.js'
import { drawShare } from '../codec/task.js'
import { teamResult } from '../codec/teamResult.js'
import { ratio, window } from '../codec/values.js'
import { drawnTasks, merged } from '../codec/visit.js'
import { idleTasks, itemQuotas } from '../codec/yearQuotas.js'
import type { Campaign, CampaignInput, CampaignTask, TaskDraw } from './year.js'

/** The tasks of a plan have more fields; a campaign needs these. */
const task = loose<CampaignTask>(
  {
    id: text,
    field: text,
    matter: text,
    initiator: text,
    cooperators: list(text),
    checkType,
    region: text,
    drawsFrom: someOf(text),
    window,
    share: drawShare,
    objectClass: loose<CampaignTask['objectClass']>({ name: text }),
  },
  { strata: byName(ratio), item: text, order: text, reasonAboveCeiling: text },
)

/**
 * The facts of a year as data; the hash is none, and is added by the caller.
 *
 * @zh 年度抽查输入数据
 * @law joint/19.draw
 * @category campaign
 * @since 0.1.0
 */
export type CampaignFacts = Omit<CampaignInput, 'hash'>

/** The facts of a year. */
export const campaignInput: Described<CampaignFacts> = record<CampaignFacts>(
  'CampaignInput',
  { zh: '年度抽查输入', en: 'Facts of a year' },
  {
    rules: ruleset,
    tasks: list(task),
    subjects,
    inspectors,
    register: text,
    digits: shape<CampaignInput['digits']>({ from: text, values: byName(text) }),
  },
  { interests, history },
)

/** What a year came to. */
export const campaign: Described<Campaign> = record<Campaign>(
  'Campaign',
  { zh: '年度抽查结果', en: 'What a year came to' },
  {
    draws: list(shape<TaskDraw>({ task: text, roster: frozenRoster, record: drawRecord })),
    drawn: drawnTasks,
    merged,
    leftOut: decidedSubjects,
    dispatch: teamResult,
  },
  { numbers: itemQuotas, idle: idleTasks },
)

/**
 * Reads the facts of a year from unknown data, before `runCampaign`: the facts, or every fault by its path. Fields of
 * tasks that a campaign does not need are left out.
 *
 * @zh 读取年度抽查输入
 * @law joint/19.draw
 * @example
 * import { decodeCampaignInput, linxiaJoint } from 'double-random'
 *
 * const facts = { rules: linxiaJoint, tasks: [], subjects: [], inspectors: [], register: 'LX-2022' }
 * const read = decodeCampaignInput(facts)
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['digits'])
 *
 * @category campaign
 * @since 0.1.0
 */
export const decodeCampaignInput = decodeBy(campaignInput)

/**
 * Reads what a year came to, as `runCampaign` gave it, from unknown data.
 *
 * @zh 读取年度抽查结果
 * @law joint/5.trace
 * @example
 * import { decodeCampaign } from 'double-random'
 *
 * assert.strictEqual(decodeCampaign({ draws: [] })._tag, 'Left')
 *
 * @category campaign
 * @since 0.1.0
 */
export const decodeCampaign = decodeBy(campaign)
