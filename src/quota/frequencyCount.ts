import { firstOfMonth, isPlainDate, lastOfMonth, type PlainDate, yearOf } from '../calendar/plainDate.js'
import type { PastVisit } from '../model/history.js'
import type { YearlyLimit } from '../rulesets/ruleset.js'
import type { Count, DrawContext, ExemptGround, FrequencyProblem, LimitedSubject } from './frequencyFacts.js'
import { distinct, type FirstDay, fullest, type Tally } from './kernel/tally.js'
import { isStated } from './stated.js'

export const exemption = (
  { exemption: grammar }: YearlyLimit,
  { order }: DrawContext,
  { keyField, marks = [] }: LimitedSubject,
): ExemptGround | undefined => {
  if (isStated(order)) return { _tag: 'Ordered', order }
  if (grammar === 'ordered-only' || keyField !== true) return undefined
  const [mark, ...more] = marks
  if (mark !== undefined) return { _tag: 'KeyFieldWithRecord', marks: [mark, ...more] }
  return grammar === 'wide' ? { _tag: 'KeyField' } : undefined
}

export const countOf = (
  limit: YearlyLimit,
  { on, departments }: DrawContext,
  { visits, firstDay }: Tally,
  subject: string,
): Count => {
  const own = visits.get(subject) ?? []
  const apart = limit.counted === 'per-department' ? departments : undefined
  const [most] =
    apart
      ?.map((department) => {
        // Stryker disable next-line OptionalChaining: a visit without departments is refused before; only the compiler has to be told
        const met = own.filter((v) => v.departments?.includes(department))
        return { department, ...counted(limit, on, met, firstDay) }
      })
      .sort((a, b) => b.drawn - a.drawn) ?? []
  return most ?? counted(limit, on, own, firstDay)
}

const counted = (
  { window, max: limit }: YearlyLimit,
  on: PlainDate,
  visits: ReadonlyArray<PastVisit>,
  firstDay: FirstDay,
): Count => {
  if (window === 'calendar-year')
    return {
      drawn: distinct(visits),
      limit,
      from: firstOfMonth(yearOf(on), 1),
      until: lastOfMonth(yearOf(on), 12),
    }
  const { drawn, until } = fullest(visits, on, firstDay)
  return { drawn, limit, from: firstDay(until), until }
}

export const historyProblems = (
  { counted: per }: YearlyLimit,
  { on, history, departments = [] }: DrawContext,
): ReadonlyArray<FrequencyProblem> => [
  ...(isPlainDate(on) ? [] : [{ _tag: 'BadDay', path: 'on', value: on } as const]),
  ...(per === 'per-department' && departments.length === 0
    ? [{ _tag: 'DepartmentsMissing', path: 'departments' } as const]
    : []),
  ...history.visits.flatMap((visit, i): ReadonlyArray<FrequencyProblem> => {
    const path = `history.visits[${i}]`
    if (!isPlainDate(visit.date)) return [{ _tag: 'BadDay', path: `${path}.date`, value: visit.date }]
    return per === 'per-department' && visit.cancelled !== true && (visit.departments ?? []).length === 0
      ? [{ _tag: 'VisitWithoutDepartments', path: `${path}.departments`, visit: visit.visit }]
      : []
  }),
]
