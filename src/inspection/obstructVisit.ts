import type { PlainDate } from '../calendar/plainDate.js'
import type { Obstruction } from './obstruction.js'
import type { Refusal } from './refusal.js'
import type { DispatchedVisit, Inspected, OnSite, Prechecked, UnableToInspect } from './state.js'
import { notBefore, reachedOn, type Step, settle, stated } from './step.js'

type Obstructed = DispatchedVisit | Prechecked | OnSite | Inspected | UnableToInspect

/** What a department has published can't be added to. */
const publishedRefusals = (state: Obstructed): ReadonlyArray<Refusal> =>
  'files' in state
    ? state.files
        .filter((f) => f._tag === 'Published')
        .map(({ department, _tag }) => ({
          _tag: 'WrongFileState',
          basis: 'joint/31.immutable',
          department,
          met: _tag,
          takes: ['Formed', 'Returned', 'Approved', 'Entered'],
        }))
    : []

/** A visit that was found impossible before a team was sent has nobody to refuse before that day. */
const formedOn = ({ drawnOn, files }: Inspected | UnableToInspect): PlainDate =>
  files.reduce((last, { versions: [{ on }] }) => (on > last ? on : last), drawnOn)

/**
 * Notes one time that the subject did not cooperate, with the circumstances in which it happened; as long as nothing
 * of the visit is published.
 *
 * @zh 记录不予配合
 * @law market/22.obstruction
 * @example
 * import { type DispatchedVisit, noteObstruction, type PlainDate } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const state: DispatchedVisit = {
 *   _tag: 'Dispatched',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   drawnOn: day('2022-02-10'),
 *   obstructions: [],
 *   team: { leader: '马', members: ['王'] },
 *   dispatchedOn: day('2022-02-11'),
 * }
 * const noted = noteObstruction({
 *   state,
 *   obstruction: { kind: 'refused-entry', on: day('2022-03-05'), circumstance: '门卫不开门' },
 * })
 *
 * assert.strictEqual(noted._tag === 'Right' && noted.right.obstructions.length, 1)
 *
 * @category inspection
 * @since 0.1.0
 */
export const noteObstruction = <S extends Obstructed>({
  state,
  obstruction,
}: {
  readonly state: S
  readonly obstruction: Obstruction
}): Step<S> => {
  const { on, circumstance } = obstruction
  const since = 'files' in state ? (state.dispatchedOn ?? formedOn(state)) : reachedOn(state)
  return settle(
    [
      ...notBefore(on, since, 'market/22.obstruction'),
      ...stated(circumstance, 'obstruction.circumstance', 'market/22.obstruction'),
      ...publishedRefusals(state),
    ],
    () => ({ ...state, obstructions: [...state.obstructions, obstruction] }),
  )
}

/** Who is said not to have cooperated is published with count, times and circumstances: so they must be noted. */
export const obstructionRefusals = (
  obstructions: ReadonlyArray<Obstruction>,
  on: PlainDate,
  uncooperative: boolean,
): ReadonlyArray<Refusal> =>
  uncooperative && !obstructions.some((o) => o.on <= on)
    ? [{ _tag: 'ObstructionNotNoted', basis: 'market/22.obstruction', on }]
    : []
