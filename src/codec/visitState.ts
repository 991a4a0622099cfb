import type { Formed } from '../inspection/result.js'
import type { Arrival, ChosenForm, Precheck, VisitState } from '../inspection/state.js'
import { departmentFile, followUp, publishedFile } from './departmentFile.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { certificate } from './inspector.js'
import { count, day, digest, id, only, text } from './leaves.js'
import { duty, method, obstruction, signature, visitTeam } from './result.js'
import { list, record, shape, someOf } from './shape.js'
import { tagged } from './tagged.js'
import { unableGround, window } from './values.js'

/** A form that was chosen, for one matter or for all. */
export const chosenForm: Described<ChosenForm> = record<ChosenForm>(
  'ChosenForm',
  { zh: '选用的清单', en: 'Form that was chosen' },
  { checklist: id, version: count },
  { matter: id },
)
const precheck = record<Precheck>(
  'Precheck',
  { zh: '检查前核查', en: 'Check before the visit' },
  { on: day, forms: someOf(chosenForm), methods: someOf(method) },
)
const arrival = record<Arrival>(
  'Arrival',
  { zh: '到场', en: 'Arrival' },
  { on: day, inspectors: list(shape<Arrival['inspectors'][number]>({ id, certificate })) },
  { noticeUnder: text },
)

type Inspection = Extract<Formed, { readonly _tag: 'ByInspection' }>
type Direct = Extract<Formed, { readonly _tag: 'Directly' }>
const inspection = [{ on: day, confirmedBy: list(id), signature }, { evidence: list(digest) }] as const
const direct = [{ on: day, ground: unableGround }, { reason: text }] as const
const byInspection = shape<Inspection>({ _tag: only('ByInspection'), ...inspection[0] }, inspection[1])
const directly = shape<Direct>({ _tag: only('Directly'), ...direct[0] }, direct[1])
const formed = tagged<Formed, '_tag'>('_tag', { ByInspection: inspection, Directly: direct })

const drawn = {
  visit: id,
  subject: id,
  window,
  duties: someOf(duty),
  drawnOn: day,
  obstructions: list(obstruction),
}
const dispatched = { ...drawn, team: visitTeam, dispatchedOn: day }
const withResults = { ...drawn, followUps: list(followUp) }
const changed = { teamChangedOn: day }
const before = { team: visitTeam, dispatchedOn: day, ...changed, precheck, arrival, taskCompletedOn: day }
const disclosed = { ...withResults, formed, files: someOf(publishedFile) }

/** How far visits are. */
export const visitStates: Described<ReadonlyArray<VisitState>> = list(
  named(
    'VisitState',
    { zh: '检查状态', en: 'State of a visit' },
    tagged<VisitState, '_tag'>('_tag', {
      NotDrawn: [{}],
      Drawn: [drawn],
      Dispatched: [dispatched, changed],
      Prechecked: [{ ...dispatched, precheck }, changed],
      OnSite: [{ ...dispatched, precheck, arrival }, changed],
      Inspected: [{ ...withResults, formed: byInspection, files: someOf(departmentFile) }, before],
      UnableToInspect: [{ ...withResults, formed: directly, files: someOf(departmentFile) }, before],
      Disclosed: [disclosed, before],
      Archived: [{ ...disclosed, archivedOn: day, reference: text }, before],
      Cancelled: [
        { ...drawn, cancelledOn: day, reason: text, approvedBy: text },
        { team: visitTeam, dispatchedOn: day, ...changed },
      ],
    }),
  ),
)

/**
 * Reads the states of visits from unknown data: the list, or every fault by its path.
 *
 * @zh 读取检查状态
 * @law joint/5.trace
 * @example
 * import { decodeVisitStates } from 'double-random'
 *
 * const read = decodeVisitStates([{ _tag: 'Finished' }])
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path, value }) => [path, value]), [
 *   ['[0]._tag', 'Finished'],
 * ])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeVisitStates = decodeBy(visitStates)
