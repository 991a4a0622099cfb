import {
  chinaCalendar,
  type Deadline,
  disclosureDue,
  dueDate,
  entryDue,
  followUpDue,
  followUpEntryDue,
  isWorkday,
  type LimitProblem,
  linxiaJoint,
  linxiaMarket,
  objectionDue,
  type Period,
  type PlainDate,
  parsePeriod,
  plainDate,
  planDue,
  planRevisionDue,
  replyDue,
  reviewDue,
  sayCalendarProblem,
  sayNoticeFault,
  type WorkdayCalendar,
  withLocalDays,
} from 'double-random'
import { type Answer, type Args, type Op, refused } from './args.js'

/** A value that was read, or the answer that says why it could not be. */
type Read<A> = { readonly value: A } | { readonly refusal: Answer }

const bad = (message: string): { readonly refusal: Answer } => ({ refusal: refused('bad-request', message) })

const given = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

const isRecord = (x: unknown): x is Args => typeof x === 'object' && x !== null && !Array.isArray(x)

const dateOf = (args: Args, name: string): Read<PlainDate> => {
  const read = plainDate(args[name], name)
  return read._tag === 'Right'
    ? { value: read.right }
    : bad(`${name}: expected a day written YYYY-MM-DD, got ${given(args[name])}`)
}

const calendarOf = (local: unknown): Read<WorkdayCalendar> => {
  if (local === undefined || local === null) return { value: chinaCalendar() }
  if (!isRecord(local) || typeof local['notice'] !== 'string' || !isRecord(local['days']))
    return bad('local: expected {notice: text, days: {date: "holiday" or "workday"}}')
  const days = local['days'] as Readonly<Record<string, 'holiday' | 'workday'>>
  if (Object.keys(days).length === 0) return { value: chinaCalendar() }
  const laid = withLocalDays(chinaCalendar())({ notice: { id: local['notice'] }, days })
  return laid._tag === 'Right'
    ? { value: laid.right }
    : bad(laid.left.map((f) => `local.${sayNoticeFault('en')(f)}`).join('; '))
}

/** `{workdays: n}`, `{days: n}` or `{months: n}`, one of them. */
const periodOf = (value: unknown): Read<Period> => {
  const expected = `period: expected one of {workdays: n}, {days: n}, {months: n} with n a whole number from 1, got ${given(value)}`
  if (!isRecord(value)) return bad(expected)
  const units = Object.keys(value)
  const read = parsePeriod({ unit: units[0], n: value[units[0] ?? ''] }, 'period')
  return units.length === 1 && read._tag === 'Right' ? { value: read.right } : bad(expected)
}

type Due =
  | { readonly _tag: 'Left'; readonly left: LimitProblem }
  | { readonly _tag: 'Right'; readonly right: Deadline }

/** `market/23.disclosure` is a sentence of article `market/23`. */
const articlesOf = ({ bases }: Deadline): ReadonlyArray<string> => [
  ...new Set(bases.map((id) => id.split('.')[0] ?? id)),
]

const answered = (due: Due, more: (deadline: Deadline) => Readonly<Record<string, unknown>>): Answer => {
  if (due._tag === 'Right') {
    const { due: day, nominal, period } = due.right
    const counted = period.unit === 'workdays' || period.unit === 'date'
    return { ok: { due: day, ...(counted ? {} : { nominal }), ...more(due.right) } }
  }
  const problem = due.left
  if (problem._tag !== 'NotCovered') return refused('bad-request', sayCalendarProblem('en')(problem))
  const { year, counted } = problem
  return { ok: { notCovered: { year, ...(counted === undefined ? {} : { counted }) } } }
}

/** Each limit by the provision that sets it; an article that sets only one period may stand for it. */
const LIMITS: Readonly<Record<string, (calendar: WorkdayCalendar, start: PlainDate) => Due>> = {
  'market/12.due': (_, start) => planDue(linxiaMarket)(Number(start.slice(0, 4))),
  'market/12.revision': (calendar, start) => planRevisionDue(linxiaMarket, calendar)(start),
  'market/23.disclosure': (calendar, start) => disclosureDue(linxiaMarket, calendar)(start),
  'joint/30.entry': (calendar, start) => entryDue(linxiaJoint, calendar)(start),
  'joint/31.objection': (calendar, start) => objectionDue(linxiaJoint, calendar)(start),
  'joint/31.review': (calendar, start) => reviewDue(linxiaJoint, calendar)(start),
  'joint/31.reply': (calendar, start) => replyDue(linxiaJoint, calendar)(start),
  'joint/33.followup': (calendar, start) => followUpDue(linxiaJoint, calendar)(start),
  'joint/33.entry': (calendar, start) => followUpEntryDue(linxiaJoint, calendar)(start),
}

/** `market/12` sets a date (15 January) and a period; asked with a start, it is the period. */
const ALONE: Readonly<Record<string, string>> = {
  'market/12': 'market/12.revision',
  'market/23': 'market/23.disclosure',
  'joint/30': 'joint/30.entry',
}

const own = <A>(table: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

export const calendarOps = {
  isWorkday: (args: Args): Answer => {
    const date = dateOf(args, 'date')
    if ('refusal' in date) return date.refusal
    const calendar = calendarOf(args['local'])
    if ('refusal' in calendar) return calendar.refusal
    const works = isWorkday(calendar.value)(date.value)
    if (works._tag === 'Right') return { ok: { workday: works.right } }
    return works.left._tag === 'NotCovered'
      ? { ok: { notCovered: works.left.year } }
      : bad(sayCalendarProblem('en')(works.left)).refusal
  },

  deadline: (args: Args): Answer => {
    const start = dateOf(args, 'start')
    if ('refusal' in start) return start.refusal
    const period = periodOf(args['period'])
    if ('refusal' in period) return period.refusal
    const calendar = calendarOf(args['local'])
    if ('refusal' in calendar) return calendar.refusal
    return answered(dueDate(calendar.value)(period.value, start.value), () => ({}))
  },

  upcomingDue: (args: Args): Answer => {
    const start = dateOf(args, 'start')
    if ('refusal' in start) return start.refusal
    const name = args['limit']
    const limit = typeof name === 'string' ? own(LIMITS, own(ALONE, name) ?? name) : undefined
    if (limit === undefined)
      return refused(
        'bad-request',
        `limit: expected one of ${Object.keys(LIMITS).join(', ')}, got ${given(name)}`,
      )
    const calendar = calendarOf(args['local'])
    if ('refusal' in calendar) return calendar.refusal
    return answered(limit(calendar.value, start.value), (deadline) => ({ articles: articlesOf(deadline) }))
  },
} satisfies Readonly<Record<string, Op>>
