import type { AuditRecords, PlainDate } from 'double-random'
import { type LinxiaYear, runLinxia, SCALE } from '../../docs/examples/linxia-2022/year.js'

const day = (text: string): PlainDate => text as PlainDate
const FIRST = day('2022-01-01')
type Visit = LinxiaYear['campaign']['merged']['visits'][number]

/** A visit carried out, reviewed, entered and published on one day. */
const lifeOf = (year: LinxiaYear, on: ReadonlyMap<string, PlainDate>) => {
  const { dispatch } = year.campaign
  const [teams, leaders] = dispatch.status === 'assigned' ? [dispatch.teams, dispatch.leaders] : [{}, {}]
  return ({ id, window, departments, matters }: Visit): NonNullable<AuditRecords['events']> => {
    const team: ReadonlyArray<string> = (teams as Record<string, ReadonlyArray<string>>)[id] ?? []
    const leader = (leaders as Record<string, string>)[id] ?? ''
    const done = on.get(id) ?? window.closes
    const at = (_tag: string, when: PlainDate, more: object = {}) => ({
      _tag,
      id: `${id}/${_tag}`,
      visit: id,
      on: when,
      ...more,
    })
    return [
      at('TeamDispatched', window.opens, { team: { leader, members: team.filter((m) => m !== leader) } }),
      at('RecordsChecked', window.opens, { methods: ['on-site'] }),
      at('ArrivedOnSite', done, { inspectors: team.map((m) => ({ id: m })) }),
      at('ResultsFormed', done, {
        confirmedBy: team,
        signature: { _tag: 'Signed', by: '负责人' },
        results: departments.flatMap((department) =>
          matters.map((matter) => ({ matter, department, outcomes: ['nothing-found'] })),
        ),
      }),
      ...departments.flatMap((department) =>
        ['ResultsApproved', 'ResultsEntered', 'ResultsDisclosed'].map((tag) => {
          const event = at(tag, done, { department })
          return { ...event, id: `${event.id}/${department}` }
        }),
      ),
    ]
  }
}

/** The records of a year of the prefecture, as this library made it and everything was done in time. */
export const linxiaRecords = (
  by = 1,
  people = by,
): { readonly year: LinxiaYear; readonly records: AuditRecords; readonly subjects: number } => {
  const scale = {
    subjects: Math.round(SCALE.subjects * by),
    inspectors: Math.round(SCALE.inspectors * people),
    interests: Math.round(SCALE.interests * by),
  }
  const year = runLinxia(() => {}, scale)
  const { draws, drawn, merged, dispatch } = year.campaign
  const on = new Map(year.finished.finished.map((f) => [f.visit, f.inspectedOn]))
  const ends = new Map<string, PlainDate>()
  for (const { id, tasks } of merged.visits)
    for (const task of tasks.map((t) => t.slice(0, t.indexOf('/')))) {
      const [end, known] = [on.get(id), ends.get(task)]
      if (end !== undefined && (known === undefined || end > known)) ends.set(task, end)
    }
  const made = new Set(draws.map((d) => d.task))
  const reached = new Set(year.tasks.filter((t) => made.has(t.id)).map((t) => t.matter))
  return {
    year,
    subjects: scale.subjects,
    records: {
      year: 2022,
      asOf: day('2022-12-31'),
      plan: {
        items: year.plan.items,
        submittedOn: day('2022-01-10'),
        publishedOn: day('2022-01-14'),
        filedWithGovernment: true,
      },
      matters: [...new Set(year.plan.items.map((i) => i.matter))].map((id) => ({
        id,
        basis: ['某法'],
        ...(reached.has(id) ? {} : { notDrawn: '没有可抽取的对象' }),
      })),
      subjects: year.subjects,
      inspectors: year.inspectors,
      interests: [],
      tasks: year.tasks.map((t) => ({
        ...t,
        publishedOn: FIRST,
        ...(ends.has(t.id) ? { completedOn: ends.get(t.id) } : {}),
      })),
      draws: draws.map((d) => ({
        ...d,
        published: { digest: d.record.commitmentDigest, on: FIRST },
        heldOn: FIRST,
      })),
      registers: [{ prefix: 'LX2022-', first: 1, last: draws.length }],
      history: [],
      drawn,
      visits: merged.visits,
      teams: dispatch.status === 'assigned' ? dispatch.teams : {},
      leaders: dispatch.status === 'assigned' ? dispatch.leaders : {},
      events: merged.visits.flatMap(lifeOf(year, on)),
      notices: merged.visits.flatMap((v) =>
        v.departments.map((department) => ({
          visit: v.id,
          department,
          publishedOn: on.get(v.id) ?? v.window.closes,
          version: 1,
        })),
      ),
    } as AuditRecords,
  }
}
