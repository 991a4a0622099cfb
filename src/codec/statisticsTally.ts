import type { StatisticsTally, TimedStep } from '../oversight/statisticsRecords.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { count, day, id, oneOf, only, ordinal, text, yesNo } from './leaves.js'
import { level } from './plan.js'
import { list, orNull, shape } from './shape.js'
import { versioned } from './tagged.js'

type One<K extends Exclude<keyof StatisticsTally, 'version'>> = StatisticsTally[K][number]
type State = One<'states'>
type Classes = One<'draws'>['classes'][number]

const classes = list(
  shape<Classes>({
    stratum: text,
    base: count,
    drawn: count,
    target: shape<Classes['target']>({ num: count, den: ordinal }),
  }),
)
const file = shape<State['files'][number]>({ department: text, published: yesNo, problems: list(text) })
const followUp = shape<State['followUps'][number]>({ id, department: text, matter: text, closed: yesNo })
/** The limits whose keeping is counted. */
export const timedLimit: Described<TimedStep['limit']> = oneOf([
  'disclosure',
  'entry',
  'review',
  'reply',
  'followUp',
  'followUpEntry',
])
const step = shape<TimedStep>({
  limit: timedLimit,
  department: text,
  standing: oneOf(['in-time', 'late', 'running', 'unknown', 'unruled']),
})
const state = shape<State>({
  id,
  subject: text,
  standing: oneOf(['open', 'inspected', 'unable', 'cancelled']),
  on: orNull(day),
  files: list(file),
  followUps: list(followUp),
  timed: list(step),
})
const task = shape<One<'tasks'>>({
  id,
  department: text,
  county: text,
  field: text,
  month: text,
  level: orNull(level),
  joint: yesNo,
  item: orNull(text),
  roster: orNull(text),
  from: list(text),
})
const item = shape<One<'items'>>({
  id,
  task: text,
  subject: text,
  field: orNull(text),
  county: orNull(text),
  matters: list(text),
  departments: list(text),
  opens: day,
  closes: day,
})

/** What the records of a part come to before they are counted. */
export const statisticsTally: Described<StatisticsTally> = named(
  'StatisticsTally',
  { zh: '统计中间数据', en: 'Tally of statistics' },
  versioned(
    'version',
    1,
    shape<StatisticsTally>({
      version: only(1),
      subjects: list(shape<One<'subjects'>>({ id, county: text, rosters: list(text) })),
      inspectors: list(shape<One<'inspectors'>>({ id, department: text, county: text })),
      tasks: list(task),
      draws: list(shape<One<'draws'>>({ id, classes })),
      items: list(item),
      visits: list(shape<One<'visits'>>({ id, subject: text, tasks: list(text) })),
      teams: list(shape<One<'teams'>>({ id, members: list(text) })),
      states: list(state),
      disputed: list(text),
    }),
  ),
)

/**
 * Reads a tally that another county sent, before it is merged: the tally, or every fault by its path.
 *
 * @zh 读取统计中间数据
 * @law joint/7.statistics
 * @example
 * import { decodeStatisticsTally, startStatistics } from 'double-random'
 *
 * assert.deepStrictEqual(decodeStatisticsTally(startStatistics), { _tag: 'Right', right: startStatistics })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeStatisticsTally = decodeBy(statisticsTally)
