import type { PlainDate } from '../calendar/plainDate.js'
import type { Refusal } from '../inspection/refusal.js'
import type { Archived, Disclosed, FollowUp, Resulted } from '../inspection/state.js'
import { notBefore, refuse, type Step, settle } from '../inspection/step.js'

type Living = Exclude<Resulted, { readonly _tag: 'Archived' }>

/** Sends a finding to whoever is competent: daily supervisor, case office, another authority or the judiciary. */
export const openFollowUp = <S extends Living>({
  state,
  followUp,
}: {
  readonly state: S
  readonly followUp: Pick<FollowUp, 'id' | 'department' | 'matter' | 'route' | 'to' | 'openedOn'>
}): Step<S> => {
  const { id, department, matter, to, openedOn } = followUp
  const twin = state.followUps.find((f) => f.id === id)
  return settle(
    [
      ...notBefore(openedOn, state.formed.on, 'joint/33.routing'),
      ...(twin === undefined
        ? []
        : [
            {
              _tag: 'AlreadyDone',
              basis: 'joint/33.routing',
              path: 'followUp',
              value: id,
              on: twin.openedOn,
            } as const,
          ]),
      ...(state.duties.some((d) => d.department === department && d.matter === matter)
        ? []
        : [{ _tag: 'ResultUnexpected', basis: 'joint/33.routing', duty: { department, matter } } as const]),
      ...(to.trim() === ''
        ? [{ _tag: 'ReasonMissing', basis: 'joint/33.routing', path: 'to' } as const]
        : []),
    ],
    () => ({ ...state, followUps: [...state.followUps, followUp] }),
  )
}

const withFollowUp = <S extends Living>(
  state: S,
  id: string,
  refusals: (followUp: FollowUp) => ReadonlyArray<Refusal>,
  change: (followUp: FollowUp) => FollowUp,
): Step<S> => {
  const followUp = state.followUps.find((f) => f.id === id)
  if (followUp === undefined)
    return refuse({
      _tag: 'UnknownItem',
      basis: 'joint/33.routing',
      path: 'followUp',
      value: id,
      known: state.followUps.map((f) => f.id),
    })
  return settle(refusals(followUp), () => ({
    ...state,
    followUps: state.followUps.map((f) => (f.id === id ? change(f) : f)),
  }))
}

const once = (path: string, value: string, on: PlainDate | undefined): ReadonlyArray<Refusal> =>
  on === undefined ? [] : [{ _tag: 'AlreadyDone', basis: 'joint/33.followup', path, value, on }]

/** Notes the receipt of whoever took a finding over. */
export const receiveTransfer = <S extends Living>({
  state,
  followUp: id,
  on,
  number,
}: {
  readonly state: S
  readonly followUp: string
  readonly on: PlainDate
  readonly number: string
}): Step<S> =>
  withFollowUp(
    state,
    id,
    (f) => [...notBefore(on, f.openedOn, 'joint/33.routing'), ...once('receipt', id, f.receipt?.on)],
    (f) => ({ ...f, receipt: { on, number } }),
  )

/** Closes a follow-up with its result. What went to another authority or the judiciary needs a receipt first. */
export const closeFollowUp = <S extends Living>({
  state,
  followUp: id,
  on,
  result,
}: {
  readonly state: S
  readonly followUp: string
  readonly on: PlainDate
  readonly result: string
}): Step<S> =>
  withFollowUp(
    state,
    id,
    (f) => [
      ...notBefore(on, f.receipt?.on ?? f.openedOn, 'joint/33.followup'),
      ...once('closed', id, f.closed?.on),
      ...(f.route !== 'daily-supervisor' && f.receipt === undefined
        ? [{ _tag: 'StillPending', basis: 'joint/33.routing', what: ['receipt'] } as const]
        : []),
      ...(result.trim() === ''
        ? [{ _tag: 'ReasonMissing', basis: 'joint/33.followup', path: 'result' } as const]
        : []),
    ],
    (f) => ({ ...f, closed: { on, result } }),
  )

/** Enters a closed follow-up into the system. */
export const enterFollowUp = <S extends Living>({
  state,
  followUp: id,
  on,
}: {
  readonly state: S
  readonly followUp: string
  readonly on: PlainDate
}): Step<S> =>
  withFollowUp(
    state,
    id,
    (f) => [
      ...(f.closed === undefined
        ? [{ _tag: 'StillPending', basis: 'joint/33.followup', what: ['closed'] } as const]
        : notBefore(on, f.closed.on, 'joint/33.entry')),
      ...once('entered', id, f.enteredOn),
    ],
    (f) => ({ ...f, enteredOn: on }),
  )

/** What keeps a published visit from the archive: objections not answered, follow-ups not entered. */
export const openItems = ({ files, followUps }: Disclosed): ReadonlyArray<string> => [
  ...files.flatMap((f) => f.objections.filter((o) => o.answeredOn === undefined).map((o) => o.id)),
  ...followUps.filter((f) => f.enteredOn === undefined).map((f) => f.id),
]

const lastDay = ({ files, followUps }: Disclosed): PlainDate =>
  [
    ...files.flatMap((f) => [f.publishedOn, ...f.objections.flatMap((o) => o.answeredOn ?? [])]),
    ...followUps.flatMap((f) => f.enteredOn ?? []),
  ].reduce((a, b) => (a > b ? a : b), files[0].publishedOn)

/** Binds the forms and evidence of a visit, nothing of which is pending, into a file for the long term. */
export const archiveVisit = ({
  state,
  on,
  reference,
}: {
  readonly state: Disclosed
  readonly on: PlainDate
  readonly reference: string
}): Step<Archived> => {
  const what = openItems(state)
  return settle(
    [
      ...(what.length === 0 ? [] : [{ _tag: 'StillPending', basis: 'joint/34.archive', what } as const]),
      ...notBefore(on, lastDay(state), 'joint/34.archive'),
      ...(reference.trim() === ''
        ? [{ _tag: 'ReasonMissing', basis: 'joint/34.archive', path: 'reference' } as const]
        : []),
    ],
    () => ({ ...state, _tag: 'Archived', archivedOn: on, reference }),
  )
}
