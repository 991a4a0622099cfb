import {
  chinaCalendar,
  disclosureDue,
  linxiaMarket,
  plainDate,
  renderProblems,
  toResult,
  type WorkdayCalendar,
} from 'double-random'

const problem = (status: number, text: string) => ({ status, body: { message: text.split('\n') } })

// A provider without decorators: it is given the law and the calendar, and owns neither.
class Deadlines {
  readonly due: ReturnType<typeof disclosureDue>
  constructor(rules: typeof linxiaMarket, calendar: WorkdayCalendar) {
    this.due = disclosureDue(rules, calendar)
  }
  publication(inspectedOn: string) {
    const day = plainDate(inspectedOn, 'inspectedOn')
    if (day._tag === 'Left') return problem(400, renderProblems('en')([day.left]))
    const answer = toResult(this.due(day.right), 'en')
    return answer.ok ? { status: 200, body: answer.value } : problem(422, answer.text)
  }
}

// The `providers` of the module, as Nest takes them.
const rules = { provide: 'RULES', useValue: linxiaMarket }
const calendar = { provide: 'CALENDAR', useFactory: () => chinaCalendar() }
const useFactory = (r: typeof linxiaMarket, c: WorkdayCalendar) => new Deadlines(r, c)
export const providers = [rules, calendar, { provide: Deadlines, useFactory, inject: ['RULES', 'CALENDAR'] }]

const service = useFactory(rules.useValue, calendar.useFactory())
console.log(service.publication('2026-02-10').status) // => 200
console.log(service.publication('10/02/2026')) // => { status: 400, body: { message: ['inspectedOn: “10/02/2026” is not a day; expected a real day written YYYY-MM-DD; day and month may be swapped; write “2026-02-10” [NotADate]'] } }
console.log(service.publication('2026-12-14').status) // => 422
