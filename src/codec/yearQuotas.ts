import type { ItemQuota, TaskIdle, YearQuotaFinding } from '../quota/yearQuotasFacts.js'
import { provision, reading } from './basis.js'
import type { Described } from './described.js'
import { count, only, text } from './leaves.js'
import { list, record, someOf } from './shape.js'
import { union } from './tagged.js'
import { ratio } from './values.js'

const basis = provision
const allowed = { ceiling: ratio, asked: count }

const finding = union<YearQuotaFinding>(
  'YearQuotaFinding',
  { zh: '抽查数量理由', en: 'Why so many are drawn' },
  {
    TasksTogether: [
      {
        basis: only('joint/15.fields'),
        reading: only('I-20'),
        item: text,
        size: count,
        tasks: count,
        asked: count,
      },
    ],
    CeilingHeldInTasks: [
      {
        basis: only('joint/9.ceiling'),
        reading: only('I-01'),
        item: text,
        ...allowed,
        count,
      },
    ],
    ShareTaken: [{ basis, size: count, ratio, count }],
    RaisedToFloor: [{ basis, size: count, ratio, floor: ratio, count }],
    CeilingHeld: [{ basis, size: count, ...allowed, count }],
    OneDespiteCeiling: [{ basis, reading: only('I-01'), size: count, ceiling: ratio }],
    CeilingPassedOver: [{ basis, ...allowed, allowed: count, reason: text }],
    NoCeilingForSpecial: [{ basis: only('joint/9.special') }],
    NoCeilingByOrder: [{ basis: only('joint/17.exempt'), order: text }],
    EligibleExhausted: [{ basis, eligible: count, asked: count }],
    AboveCeiling: [
      { basis: only('joint/9.ceiling'), reading: only('I-17'), item: text, ratio, ceiling: ratio },
      { row: count, matter: text },
    ],
  },
)

/** The number of each item of a year, with its reasons. */
export const itemQuotas: Described<ReadonlyArray<ItemQuota>> = list(
  record<ItemQuota>(
    'ItemQuota',
    { zh: '事项全年抽查数量', en: 'How many an item draws in the year' },
    { item: text, value: count, because: someOf(finding) },
    { stratum: text },
  ),
)

/** Tasks that draw nobody. */
export const idleTasks: Described<ReadonlyArray<TaskIdle>> = list(
  record<TaskIdle>(
    'TaskIdle',
    { zh: '无抽查数量的任务', en: 'A task that draws nobody' },
    { _tag: only('TaskIdle'), basis: only('joint/15.fields'), item: text, task: text, size: count },
    { reading },
  ),
)
