import type { PlainDate } from '../../calendar/plainDate.js'
import type { Window } from '../../model/window.js'
import type { AuditEvent } from './eventRecord.js'
import { groupBy } from './finding.js'
import { type Cell, dayCell, partsOf, type Reader, textCell } from './foreignCells.js'
import type { Tasks } from './foreignDraws.js'
import { type IdOf, missing, type Part } from './foreignRosters.js'
import type { AuditRecords } from './records.js'

interface Result {
  readonly reader: Reader
  readonly task: Cell<string>
  readonly subject: Cell<string>
  readonly visit: Cell<string>
  readonly department: Cell<string>
  readonly leader: Cell<string>
  readonly members: Cell<string>
  readonly inspected: Cell<PlainDate>
  readonly entered: Cell<PlainDate>
  readonly disclosed: Cell<PlainDate>
}

const readResult = (reader: Reader): Result => ({
  reader,
  task: textCell(reader, 'task'),
  subject: textCell(reader, 'subject'),
  visit: textCell(reader, 'visit'),
  department: textCell(reader, 'department'),
  leader: textCell(reader, 'leader'),
  members: textCell(reader, 'members'),
  inspected: dayCell(reader, 'inspected'),
  entered: dayCell(reader, 'entered'),
  disclosed: dayCell(reader, 'disclosed'),
})

const problemsOf = ({ reader, ...cells }: Result) => [
  ...(['task', 'subject'] as const).flatMap((field) =>
    cells[field].value === undefined && cells[field].problem === undefined
      ? [missing(`${reader.path}.${field}`)]
      : [],
  ),
  ...Object.values(cells).flatMap((c) => c.problem ?? []),
]

const drawnId = ({ task, subject }: Result): string => `${task.value ?? ''}/${subject.value ?? ''}`

/** The days that all tasks of a visit share, where all are known and there are some. */
const shared = (windows: ReadonlyArray<Window | undefined>): Window | undefined => {
  const known = windows.flatMap((w) => w ?? [])
  const [opens, closes] = [
    known
      .map((w) => w.opens)
      .sort()
      .at(-1),
    known.map((w) => w.closes).sort()[0],
  ]
  return known.length < windows.length || opens === undefined || closes === undefined || closes < opens
    ? undefined
    : { opens, closes }
}

/** The team of a visit; none where a name may be two people. */
const teamOf = (rows: ReadonlyArray<Result>, idOf: IdOf): ReadonlyArray<string> | undefined => {
  const names = rows.flatMap((r) => [...partsOf(r.leader.value), ...partsOf(r.members.value)])
  const ids = [...new Set(names)].map(idOf)
  return names.length === 0 || ids.includes(undefined)
    ? undefined
    : [...new Set(ids.flatMap((id) => id ?? []))]
}

const eventsOf = (
  visit: string,
  rows: ReadonlyArray<Result>,
  completed: Tasks['completed'],
): ReadonlyArray<AuditEvent> => {
  const at = (_tag: string, on: PlainDate | undefined, department?: string): ReadonlyArray<AuditEvent> =>
    on === undefined
      ? []
      : [
          {
            _tag,
            id: [visit, _tag, ...(department === undefined ? [] : [department])].join('/'),
            visit,
            on,
            ...(department === undefined ? {} : { department }),
          },
        ]
  // of several rows the first day on site counts, and the last day on which the tasks were complete
  const formed = rows.flatMap((r) => r.inspected.value ?? []).sort()[0]
  const ended = rows
    .flatMap((r) => completed.get(r.task.value ?? '') ?? [])
    .sort()
    .at(-1)
  const each = [...groupBy(rows, (r) => r.department.value ?? '')].filter(([department]) => department !== '')
  return [
    ...at('ResultsFormed', formed),
    ...at('TaskCompleted', ended),
    ...each.flatMap(([department, own]) => [
      ...at(
        'ResultsEntered',
        own
          .flatMap((r) => r.entered.value ?? [])
          .sort()
          .at(-1),
        department,
      ),
      ...at(
        'ResultsDisclosed',
        own
          .flatMap((r) => r.disclosed.value ?? [])
          .sort()
          .at(-1),
        department,
      ),
    ]),
  ]
}

/** Visits, teams and days from the rows of results; not known where no row says which visit it is of. */
export const visitsOf = (
  rows: ReadonlyArray<Reader> | undefined,
  { windows, completed }: Tasks,
  idOf: IdOf,
  visitIs: 'number' | 'row',
): Part<'visits' | 'teams' | 'leaders' | 'events' | 'unrecorded'> => {
  if (rows === undefined) return { records: {}, problems: [] }
  const results = rows.map(readResult)
  const problems = results.flatMap(problemsOf)
  if (visitIs === 'number' && results.some((r) => r.visit.value === undefined))
    return { records: {}, problems }
  const groups = [...groupBy(results, (r) => (visitIs === 'row' ? drawnId(r) : (r.visit.value ?? '')))].map(
    ([id, own]) => ({ id, own, team: teamOf(own, idOf), leader: own[0]?.leader.value }),
  )
  const visits = groups.map(({ id, own }): NonNullable<AuditRecords['visits']>[number] => {
    const window = shared(own.map((r) => windows.get(r.task.value ?? '')))
    return {
      id,
      subject: own[0]?.subject.value ?? '',
      tasks: [...new Set(own.map(drawnId))],
      ...(window === undefined ? {} : { window }),
      departments: [...new Set(own.flatMap((r) => r.department.value ?? []))],
    }
  })
  const has = (field: 'entered' | 'disclosed' | 'leader'): boolean =>
    results.some((r) => r[field].value !== undefined)
  const teams = groups.flatMap(({ id, team }) => (team === undefined ? [] : [[id, team] as const]))
  const leaders = groups.flatMap(({ id, leader }) => {
    const own = leader === undefined ? undefined : idOf(leader)
    return own === undefined ? [] : [[id, own] as const]
  })
  return {
    problems,
    records: {
      visits,
      ...(teams.length === 0 ? {} : { teams: Object.fromEntries(teams) }),
      ...(has('leader') ? { leaders: Object.fromEntries(leaders) } : {}),
      events: groups.flatMap(({ id, own }) => eventsOf(id, own, completed)),
      unrecorded: [
        ...(has('entered') ? [] : ['ResultsEntered']),
        ...(has('disclosed') ? [] : ['ResultsDisclosed']),
      ],
    },
  }
}
