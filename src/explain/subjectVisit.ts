import type { VisitState } from '../inspection/state.js'
import type { Window } from '../model/window.js'
import type { Visit } from '../visits/visit.js'
import { type OwnRecords, type SubjectRecords, taskOfDrawn } from './subjectRecords.js'
import { resultSteps } from './subjectResult.js'
import type { StoryStep, VisitStep } from './subjectStep.js'

type Present = Exclude<VisitState, { readonly _tag: 'NotDrawn' }>

/** What all steps of a visit say: which one, and for which tasks. */
export interface VisitAt {
  readonly visit: string
  readonly tasks: ReadonlyArray<string>
}

const mergeSteps = (
  { merged }: SubjectRecords,
  { id, subject }: Visit,
  at: VisitAt,
): ReadonlyArray<VisitStep> =>
  merged.because
    .filter((f) => f.subject === subject && 'visit' in f && f.visit === id)
    .map((because) => ({ _tag: 'Merged', basis: because.basis, ...at, because }))

/** The team as it stands: the one of the visit's own records, which knows of changes, before the one drawn. */
const teamSteps = (
  { dispatch }: SubjectRecords,
  state: VisitState | undefined,
  at: VisitAt,
): ReadonlyArray<VisitStep> => {
  const drawn = dispatch.status === 'infeasible' ? undefined : own(dispatch.teams, at.visit)
  const named = dispatch.status === 'assigned' ? own(dispatch.leaders, at.visit) : undefined
  const sent = state !== undefined && 'team' in state ? state.team : undefined
  const leader = sent?.leader ?? named ?? drawn?.[0]
  if (leader === undefined) return [{ _tag: 'NoTeam', basis: 'joint/23.shortage', ...at }]
  const members = sent?.members ?? (drawn ?? []).filter((i) => i !== leader)
  const forced = dispatch.status === 'assigned' && dispatch.forced.includes(at.visit)
  return [{ _tag: 'TeamSent', basis: 'joint/23.team', ...at, leader, members, forced }]
}

const own = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const recusalSteps = (
  { interests = [] }: SubjectRecords,
  { subject }: Visit,
  at: VisitAt,
): ReadonlyArray<VisitStep> => {
  const [first, ...rest] = interests
    .filter((i) => i.subject === subject)
    .map(({ inspector, kind }) => ({ inspector, kind }))
  return first === undefined
    ? []
    : [{ _tag: 'KeptAway', basis: 'joint/24.recusal', ...at, inspectors: [first, ...rest] }]
}

const obstructionSteps = ({ obstructions }: Present, at: VisitAt): ReadonlyArray<VisitStep> => {
  const [first, ...rest] = obstructions
  return first === undefined
    ? []
    : [{ _tag: 'Obstructed', basis: 'market/22.obstruction', ...at, times: [first, ...rest] }]
}

/** A visit without a record of its taking place: still to come, or not carried out in its time. */
const unmade = ({ on }: SubjectRecords, window: Window, at: VisitAt): VisitStep => ({
  _tag: window.closes < on ? 'NotCarriedOut' : 'Awaited',
  basis: 'joint/15.fields',
  ...at,
  window,
})

/** What became of the visit: still awaited, called off, carried out, or found to be impossible. */
const stateSteps = (
  records: SubjectRecords,
  visit: Visit,
  state: VisitState | undefined,
  at: VisitAt,
): ReadonlyArray<StoryStep> => {
  if (state === undefined || state._tag === 'NotDrawn') return [unmade(records, visit.window, at)]
  const obstructed = obstructionSteps(state, at)
  if (state._tag === 'Cancelled') {
    const { cancelledOn: on, reason, approvedBy } = state
    return [...obstructed, { _tag: 'Cancelled', basis: 'joint/5.trace', ...at, on, reason, approvedBy }]
  }
  if (!('formed' in state)) return [...obstructed, unmade(records, state.window, at)]
  const { formed } = state
  const { on } = formed
  return [
    ...obstructed,
    formed._tag === 'ByInspection'
      ? { _tag: 'Inspected', basis: 'joint/30.onSite', ...at, on }
      : {
          _tag: 'FoundUnable',
          basis: 'joint/32.unable',
          ...at,
          on,
          ground: formed.ground,
          ...(formed.reason === undefined ? {} : { reason: formed.reason }),
        },
    ...resultSteps(records, state, at),
    ...(state._tag === 'Archived'
      ? [
          {
            _tag: 'Archived',
            basis: 'joint/34.archive',
            ...at,
            on: state.archivedOn,
            reference: state.reference,
          } as const,
        ]
      : []),
  ]
}

/** From the merging to the last deadline of each visit, in the order of the visits. */
export const visitSteps = (
  records: SubjectRecords,
  { subject, visits }: OwnRecords,
): ReadonlyArray<StoryStep> =>
  visits.flatMap(({ visit, state }) => {
    const at = { visit: visit.id, tasks: visit.tasks.map((t) => taskOfDrawn(t, subject.id)) }
    return [
      ...mergeSteps(records, visit, at),
      ...teamSteps(records, state, at),
      ...recusalSteps(records, visit, at),
      ...stateSteps(records, visit, state, at),
    ]
  })
