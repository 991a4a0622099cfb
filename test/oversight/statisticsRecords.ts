import type { PlainDate, StatisticsRecords, VisitState } from 'double-random'
import fc from 'fast-check'

const day = (text: string): PlainDate => text as PlainDate
const COUNTIES = ['622901', '622921', '622922']
const DEPARTMENTS = ['市场监管', '教育', '公安']
const FIELDS = ['学校', '宾馆', '燃气𠮷']
const at = <A>(list: ReadonlyArray<A>, i: number): A => list[i % list.length] as A

/** The state of a visit by a number: open, cancelled, not inspectable, inspected, published, followed up. */
const stateOf = (
  visit: string,
  subject: string,
  duties: ReadonlyArray<{ matter: string; department: string }>,
  kind: number,
): VisitState => {
  const base = {
    visit,
    subject,
    window: { opens: day('2022-03-01'), closes: day('2022-06-30') },
    duties: duties as never,
    drawnOn: day('2022-02-20'),
    obstructions: [],
  }
  if (kind === 0) return { ...base, _tag: 'Drawn' }
  if (kind === 1)
    return { ...base, _tag: 'Cancelled', cancelledOn: day('2022-03-02'), reason: 'r', approvedBy: 'a' }
  const departments = [...new Set(duties.map((d) => d.department))]
  const publishes = (i: number): boolean => kind === 4 || kind === 5 || (kind === 3 && i === 0)
  const files = departments.map((department, i) => ({
    department,
    versions: [
      {
        on: day('2022-04-06'),
        results: duties
          .filter((d) => d.department === department)
          .map((d) => ({ ...d, outcomes: [kind === 5 && i === 0 ? 'pending-follow-up' : 'nothing-found'] })),
      },
    ],
    ...(publishes(i)
      ? {
          _tag: 'Published',
          approvedOn: day('2022-04-10'),
          approvedBy: 'x',
          enteredOn: day('2022-04-11'),
          publishedOn: day('2022-04-11'),
          objections: [],
        }
      : { _tag: 'Formed' }),
  }))
  const formed =
    kind === 2
      ? { _tag: 'Directly', on: day('2022-05-06'), ground: 'closed' }
      : {
          _tag: 'ByInspection',
          on: day('2022-04-06'),
          confirmedBy: [],
          signature: { _tag: 'Signed', by: 'x' },
        }
  const followUps =
    kind === 5
      ? [0, 1].map((i) => ({
          id: `${visit}/F${i}`,
          department: departments[0],
          matter: duties[0]?.matter,
          route: 'daily-supervisor',
          to: 't',
          openedOn: day('2022-04-12'),
          ...(i === 0 ? { closed: { on: day('2022-05-12'), result: 'ok' } } : {}),
        }))
      : []
  const tag = kind === 2 ? 'UnableToInspect' : kind === 3 ? 'Inspected' : 'Disclosed'
  return { ...base, _tag: tag, formed, files, followUps } as unknown as VisitState
}

const subjectCount = 8

/** A year by chance: who is drawn by which task, how drawn subjects are put into visits, where the visits stand. */
export const year: fc.Arbitrary<StatisticsRecords> = fc
  .record({
    tasks: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.boolean(), fc.nat(3)), { maxLength: 6 }),
    drawn: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(subjectCount - 1)), {
      selector: ([t, s]) => t * 100 + s,
      maxLength: 24,
    }),
    together: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
    kinds: fc.array(fc.nat(6), { minLength: 24, maxLength: 24 }),
    teams: fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 3 }), { minLength: 24, maxLength: 24 }),
  })
  .map(({ tasks, drawn, together, kinds, teams }) => {
    const own = tasks.map(([dept, county, field, joint, item], i) => ({
      id: `T${i}`,
      field: at(FIELDS, field),
      initiator: at(DEPARTMENTS, dept),
      cooperators: joint ? [at(DEPARTMENTS, dept + 1)] : [],
      region: at(COUNTIES, county),
      window: { opens: day('2022-03-01'), closes: day(`2022-0${6 + (i % 2)}-30`) },
      level: i % 2 === 0 ? ('prefecture' as const) : ('prefecture-and-county' as const),
      ...(item === 3 ? { type: 'adHoc' as const } : { type: 'planned' as const, item: `P${item}` }),
      objectClass: { name: `库${field}` },
      drawsFrom: i % 3 === 0 ? COUNTIES : [at(COUNTIES, county)],
    }))
    const subjects = Array.from({ length: subjectCount }, (_, i) => ({
      id: `𠮷${i}`,
      region: at(COUNTIES, i),
      rosters: i % 4 === 0 ? [] : [`库${i % 3}`, `库${(i + 1) % 3}`],
    }))
    const items = drawn
      .filter(([t]) => t < own.length)
      .map(([t, s]) => {
        const task = own[t]
        return {
          id: `T${t}/𠮷${s}`,
          subject: `𠮷${s}`,
          window: task?.window ?? { opens: day('2022-03-01'), closes: day('2022-03-01') },
          matters: [`M${t}`],
          departments: [task?.initiator ?? '', ...(task?.cooperators ?? [])],
          field: task?.field ?? '',
        }
      })
    const groups = items.reduce((known, item, i) => {
      const key = together[i] === true ? item.subject : item.id
      return known.set(key, [...(known.get(key) ?? []), item])
    }, new Map<string, typeof items>())
    const visits = [...groups.values()].map((group) => ({
      id: group.map((g) => g.id).sort()[0] ?? '',
      subject: group[0]?.subject ?? '',
      tasks: group.map((g) => g.id),
      group,
    }))
    return {
      subjects,
      inspectors: Array.from({ length: 5 }, (_, i) => ({
        id: `员${i}`,
        department: at(DEPARTMENTS, i),
        area: at(COUNTIES, i),
      })),
      tasks: own,
      drawn: items,
      visits: visits.map(({ group: _, ...visit }) => visit),
      teams: Object.fromEntries(visits.map(({ id }, i) => [id, (teams[i] ?? []).map((n) => `员${n}`)])),
      states: visits.flatMap(({ id, subject, group }, i) => {
        const kind = kinds[i] ?? 0
        const duties = group.flatMap((g) =>
          g.departments.flatMap((department) => g.matters.map((matter) => ({ matter, department }))),
        )
        return kind === 6 ? [] : [stateOf(id, subject, duties, kind)]
      }),
    }
  })
