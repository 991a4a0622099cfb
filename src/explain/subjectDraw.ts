import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import { nobleHash } from '../draw/noble.js'
import { verifyTicket } from '../draw/verifyTicket.js'
import { visitList } from '../draw/visitList.js'
import type { History } from '../model/history.js'
import { frequencyCheck } from '../quota/frequency.js'
import { mergeTasks } from '../visits/merge.js'
import { type OwnDraw, type OwnRecords, type SubjectRecords, taskOfDrawn } from './subjectRecords.js'
import type { DrawStep, StepOf } from './subjectStep.js'

/** The subject as the roster has it, and the tasks that were not for it: of another class, or for other regions. */
const scopeSteps = (records: SubjectRecords, { subject, draws }: OwnRecords): ReadonlyArray<DrawStep> => {
  const own = new Set(draws.map(({ task }) => task.id))
  const others = records.tasks.filter(({ id }) => !own.has(id))
  const away = others.filter((t) => subject.rosters.includes(t.objectClass.name)).map(({ id }) => id)
  const apart = others.filter((t) => !subject.rosters.includes(t.objectClass.name)).map(({ id }) => id)
  const out = (why: StepOf<'OutOfScope'>['why'], tasks: ReadonlyArray<string>): ReadonlyArray<DrawStep> =>
    tasks.length === 0 ? [] : [{ _tag: 'OutOfScope', basis: 'market/11.scope', tasks, why }]
  const { name, kind, region, rosters, riskClass } = subject
  return [
    {
      _tag: 'OnRoster',
      basis: 'joint/10.rosters',
      tasks: [],
      name,
      kind,
      region,
      rosters,
      ...(riskClass === undefined ? {} : { riskClass }),
    },
    ...out('class', apart),
    ...out('region', away),
  ]
}

/** The visits that a draw of this day knew of: those told beforehand, and what earlier batches had drawn. */
const historyBefore = (records: SubjectRecords, own: OwnRecords, opens: PlainDate): History => {
  const { id } = own.subject
  const opening = new Map(own.draws.map(({ task }): [string, PlainDate] => [task.id, task.window.opens]))
  const earlier = own.drawn.filter((d) => (opening.get(taskOfDrawn(d.id, id)) ?? opens) < opens)
  const merged = mergeTasks(earlier)
  return {
    visits: [
      ...(records.history?.visits ?? []).filter((v) => v.subject === id),
      ...(E.isLeft(merged) ? [] : merged.right.visits).map(({ id: visit, window, departments }) => ({
        visit,
        subject: id,
        date: window.opens,
        departments,
      })),
    ],
  }
}

const limitSteps = (records: SubjectRecords, own: OwnRecords, { task }: OwnDraw): ReadonlyArray<DrawStep> => {
  const limit = records.rules.joint.parameters.yearlyLimit
  if (limit === undefined) return []
  const { opens } = task.window
  const tasks = [task.id]
  const answer = frequencyCheck(limit)({
    subject: own.subject,
    on: opens,
    history: historyBefore(records, own, opens),
    departments: [task.initiator, ...task.cooperators],
  })
  if (E.isLeft(answer))
    return [{ _tag: 'LimitUncounted', basis: 'joint/17.limit', tasks, problems: answer.left.length }]
  const { value, because } = answer.right
  return because.map((finding) => ({
    _tag: 'LimitCounted',
    basis: finding.basis,
    tasks,
    value,
    because: finding,
  }))
}

/** How the subject stands in a draw, by its own ticket made anew. */
const standingSteps = (records: SubjectRecords, own: OwnDraw): ReadonlyArray<DrawStep> => {
  const { task, draw, row } = own
  const { record } = draw
  const { drawId } = record.commitment
  const tasks = [task.id]
  const answer = verifyTicket(records.hash ?? nobleHash)({
    record,
    id: row.id,
    stratum: row.stratum,
    leftOut: row.leftOut !== undefined,
  })
  if (E.isLeft(answer))
    return [{ _tag: 'RecordUnreadable', basis: 'joint/5.trace', tasks, problems: answer.left.length }]
  const {
    value,
    because: [finding],
  } = answer.right
  const within = record.strata.find((s) => s.stratum === row.stratum)
  if (value === 'refuted' || within === undefined)
    return [{ _tag: 'RecordDisagrees', basis: 'joint/5.trace', tasks, because: finding }]
  if (row.leftOut !== undefined) {
    const basis = row.leftOut === 'yearly-limit' ? 'joint/17.limit' : 'market/13.draw'
    return [{ _tag: 'LeftOut', basis, tasks, reason: row.leftOut, stratum: row.stratum }]
  }
  const { stratum, n, eligible, k, threshold = null } = within
  const { ticket } = finding
  const at = { basis: 'joint/19.draw', tasks, drawId, stratum, n, eligible, k, ticket } as const
  const rank = [...within.drawn, ...within.reserve].find((e) => e.id === row.id)?.rank
  const standing: DrawStep =
    rank === undefined
      ? { _tag: 'NotDrawn', ...at, threshold }
      : { _tag: value === 'drawn' ? 'Drawn' : 'InReserve', ...at, rank }
  const text = `${row.id}/${record.seedString}`
  return [
    standing,
    { _tag: 'Checkable', basis: 'joint/5.trace', tasks, drawId, seed: record.seedString, text, ticket },
    ...laterSteps(own, value === 'drawn' ? undefined : rank),
  ]
}

/** What happened after the draw: a reserve called up, a drawn one marked. */
const laterSteps = (
  { task, draw: { record }, row }: OwnDraw,
  reserve: number | undefined,
): ReadonlyArray<DrawStep> => {
  const tasks = [task.id]
  const mark = record.log.find((e) => e._tag === 'mark' && e.id === row.id && e.stratum === row.stratum)
  const list = reserve === undefined || mark !== undefined ? E.right([]) : visitList(record)
  const called =
    reserve !== undefined &&
    (mark !== undefined ||
      (E.isRight(list) && list.right.some((v) => v.id === row.id && v.stratum === row.stratum)))
  return [
    ...(called ? [{ _tag: 'CalledUp', basis: 'joint/32.unable', tasks, rank: reserve } as const] : []),
    ...(mark?._tag === 'mark'
      ? [
          {
            _tag: 'MarkedUnable',
            basis: 'joint/32.unable',
            tasks,
            reason: mark.reason,
            replaced: mark.replaced,
          } as const,
        ]
      : []),
  ]
}

/** From the roster to the draw: for each task in scope the scope, the yearly limit, and the draw. */
export const drawSteps = (records: SubjectRecords, own: OwnRecords): ReadonlyArray<DrawStep> => [
  ...scopeSteps(records, own),
  ...own.draws.flatMap((one): ReadonlyArray<DrawStep> => {
    const { id, field, matter, initiator, cooperators, window } = one.task
    return [
      {
        _tag: 'InScope',
        basis: 'market/13.draw',
        tasks: [id],
        task: id,
        field,
        matter,
        departments: [initiator, ...cooperators],
        window,
      },
      ...limitSteps(records, own, one),
      ...standingSteps(records, one),
    ]
  }),
]
