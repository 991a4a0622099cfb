import type { PlainDate } from '../../calendar/plainDate.js'
import type { Window } from '../../model/window.js'
import type { AuditDraw, AuditQuota } from './drawRecord.js'
import { groupBy } from './finding.js'
import {
  checkTypeCell,
  countCell,
  dayCell,
  type ForeignCell,
  type Reader,
  shareCell,
  textCell,
  windowCells,
} from './foreignCells.js'
import { missing, type Part } from './foreignRosters.js'
import type { AuditTask } from './planRecord.js'

/** The tasks, with what other tables look up in them. */
export type Tasks = Part<'tasks'> & {
  readonly windows: ReadonlyMap<string, Window>
  readonly completed: ReadonlyMap<string, PlainDate>
}

/** The number of a task in a row of the table of tasks. */
const taskId = (r: Reader) => {
  const own = textCell(r, 'task')
  return own.value === undefined && own.problem === undefined ? textCell(r, 'id') : own
}

const readTask = (r: Reader): { readonly task: AuditTask; readonly problems: ReadonlyArray<ForeignCell> } => {
  const [id, matter, checkType] = [taskId(r), textCell(r, 'matter'), checkTypeCell(r, 'checkType')]
  const window = windowCells(r)
  const [published, completed] = [dayCell(r, 'published'), dayCell(r, 'completed')]
  return {
    task: {
      id: id.value ?? '',
      ...(matter.value === undefined ? {} : { matter: matter.value }),
      ...(checkType.value === undefined ? {} : { checkType: checkType.value }),
      ...(window.value === undefined ? {} : { window: window.value }),
      ...(published.value === undefined ? {} : { publishedOn: published.value }),
      ...(completed.value === undefined ? {} : { completedOn: completed.value }),
    },
    problems: [
      ...(id.value === undefined && id.problem === undefined ? [missing(`${r.path}.task`)] : []),
      ...[id, matter, checkType].flatMap((c) => c.problem ?? []),
      ...window.problems,
      ...[published, completed].flatMap((c) => c.problem ?? []),
    ],
  }
}

/** The table of tasks. */
export const tasksOf = (rows: ReadonlyArray<Reader> | undefined): Tasks => {
  const read = (rows ?? []).map(readTask)
  const tasks = read.map((x) => x.task)
  return {
    records: rows === undefined ? {} : { tasks },
    problems: read.flatMap((x) => x.problems),
    windows: new Map(tasks.flatMap((t) => (t.window === undefined ? [] : [[t.id, t.window] as const]))),
    completed: new Map(
      tasks.flatMap((t) => (t.completedOn === undefined ? [] : [[t.id, t.completedOn] as const])),
    ),
  }
}

/** A platform states one share for all; as a stratum it is the whole. */
const WHOLE = '全部'

/** What a platform keeps of a draw: the day, the numbers and the list, no seed and no roster. */
const drawOf = (
  r: Reader,
  drawn: ReadonlyArray<{ readonly subject: string }> | undefined,
): { readonly draws: ReadonlyArray<AuditDraw>; readonly problems: ReadonlyArray<ForeignCell> } => {
  const [heldOn, base] = [dayCell(r, 'drawnOn'), countCell(r, 'base')]
  const [count, share] = [countCell(r, 'count'), shareCell(r, 'share')]
  const problems = [heldOn, base, count, share].flatMap((c) => c.problem ?? [])
  const listed = (drawn ?? []).map(({ subject }) => ({ id: subject }))
  if (heldOn.value === undefined && count.value === undefined && listed.length === 0)
    return { draws: [], problems }
  const quota: AuditQuota | undefined =
    share.value !== undefined
      ? { _tag: 'share', ratio: share.value }
      : count.value !== undefined
        ? { _tag: 'count', count: count.value }
        : undefined
  const id = taskId(r).value ?? ''
  const known = base.value !== undefined && quota !== undefined
  return {
    problems,
    draws: [
      {
        task: id,
        ...(heldOn.value === undefined ? {} : { heldOn: heldOn.value }),
        record: {
          commitment: {
            drawId: id,
            roster: base.value === undefined ? {} : { n: base.value },
            strata: known ? [{ stratum: WHOLE, n: base.value, quota, k: count.value ?? listed.length }] : [],
          },
          strata: [
            // without the list of the drawn their number is all that is known
            {
              stratum: WHOLE,
              drawn: drawn === undefined ? Array.from({ length: count.value ?? 0 }, () => ({})) : listed,
            },
          ],
        },
      },
    ],
  }
}

/** The draws, from the tasks and the list of the drawn; not known where neither says anything of a draw. */
export const drawsOf = (
  taskRows: ReadonlyArray<Reader> | undefined,
  drawnRows: ReadonlyArray<Reader> | undefined,
  windows: Tasks['windows'],
): Part<'draws' | 'drawn'> => {
  const cells = (drawnRows ?? []).map((r) => ({
    r,
    task: textCell(r, 'task'),
    subject: textCell(r, 'subject'),
  }))
  const drawn = cells.map(({ task, subject }) => {
    const [t, s] = [task.value ?? '', subject.value ?? '']
    const window = windows.get(t)
    return { id: `${t}/${s}`, subject: s, task: t, ...(window === undefined ? {} : { window }) }
  })
  const lists = groupBy(drawn, (d) => d.task)
  const read = (taskRows ?? []).map((r) =>
    drawOf(r, drawnRows === undefined ? undefined : (lists.get(taskId(r).value ?? '') ?? [])),
  )
  const draws = read.flatMap((x) => x.draws)
  const known = taskRows !== undefined && (draws.length > 0 || drawnRows !== undefined)
  return {
    records: { ...(known ? { draws } : {}), ...(drawnRows === undefined ? {} : { drawn }) },
    problems: [
      ...read.flatMap((x) => x.problems),
      ...cells.flatMap(({ r, task, subject }) => [
        ...(task.value === undefined && task.problem === undefined ? [missing(`${r.path}.task`)] : []),
        ...(subject.value === undefined && subject.problem === undefined
          ? [missing(`${r.path}.subject`)]
          : []),
        ...[task, subject].flatMap((c) => c.problem ?? []),
      ]),
    ],
  }
}
