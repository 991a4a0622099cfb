import {
  type CalendarProblem,
  chinaCalendar,
  type Deadline,
  disclosureDue,
  entryDue,
  followUpDue,
  followUpEntryDue,
  type LimitName,
  linxiaJoint,
  linxiaMarket,
  objectionDue,
  type PlainDate,
  plainDate,
  planDue,
  planRevisionDue,
  replyDue,
  reviewDue,
  type WorkdayCalendar,
} from 'double-random'

/** An answer of the calendar, or why there is none. */
export type Answer =
  | { readonly _tag: 'Right'; readonly right: Deadline }
  | { readonly _tag: 'Left'; readonly left: CalendarProblem }

type Due = (calendar: WorkdayCalendar, provisional: boolean) => (event: PlainDate) => Answer

const year = (day: PlainDate): number => Number(day.slice(0, 4))

/** The nine limits in the order in which they come in a year, each by the ruleset that sets it. */
const LIMITS: { readonly [K in LimitName]: Due } = {
  planDue: () => (day) => planDue(linxiaMarket)(year(day)) as Answer,
  planRevision: (calendar, provisional) => planRevisionDue(linxiaMarket, calendar, { provisional }),
  disclosure: (calendar, provisional) => disclosureDue(linxiaMarket, calendar, { provisional }),
  entry: (calendar, provisional) => entryDue(linxiaJoint, calendar, { provisional }),
  objection: (calendar, provisional) => objectionDue(linxiaJoint, calendar, { provisional }),
  review: (calendar, provisional) => reviewDue(linxiaJoint, calendar, { provisional }),
  reply: (calendar, provisional) => replyDue(linxiaJoint, calendar, { provisional }),
  followUp: (calendar, provisional) => followUpDue(linxiaJoint, calendar, { provisional }),
  followUpEntry: (calendar, provisional) => followUpEntryDue(linxiaJoint, calendar, { provisional }),
}

export const limitNames = Object.keys(LIMITS) as ReadonlyArray<LimitName>

export const calendar = chinaCalendar()

/** The deadline of a limit for the day as it was typed. */
export const deadlineOf = (limit: LimitName, typed: string, provisional: boolean): Answer => {
  const day = plainDate(typed)
  return day._tag === 'Left' ? day : LIMITS[limit](calendar, provisional)(day.right)
}
