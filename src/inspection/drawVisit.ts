import type { PlainDate } from '../calendar/plainDate.js'
import type { Cancelled, DispatchedVisit, Drawn, Prechecked } from './state.js'
import { notBefore, reachedOn, type Step, settle, stated } from './step.js'

/**
 * Begins the life of a visit: a subject was drawn for these duties.
 *
 * @zh 抽取检查对象
 * @law joint/19.draw
 * @example
 * import { drawVisit, type PlainDate } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const drawn = drawVisit({
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   on: day('2022-02-10'),
 * })
 *
 * assert.strictEqual(drawn._tag, 'Drawn')
 *
 * @category inspection
 * @since 0.1.0
 */
export const drawVisit = ({
  visit,
  subject,
  window,
  duties,
  on,
}: Pick<Drawn, 'visit' | 'subject' | 'window' | 'duties'> & { readonly on: PlainDate }): Drawn => ({
  _tag: 'Drawn',
  visit,
  subject,
  window,
  duties,
  drawnOn: on,
  obstructions: [],
})

/**
 * Calls a visit off before anybody was on site, for a reason and with approval. It does not count for the yearly
 * limit.
 *
 * @zh 取消检查
 * @law joint/5.trace
 * @example
 * import { cancelVisit, drawVisit, type PlainDate } from 'double-random'
 *
 * const on = '2022-02-10' as PlainDate
 * const state = drawVisit({
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   on,
 * })
 * const refused = cancelVisit({ state, on, reason: '', approvedBy: '局长' })
 *
 * assert.deepStrictEqual(refused, {
 *   _tag: 'Left',
 *   left: [{ _tag: 'ReasonMissing', basis: 'joint/5.trace', path: 'reason' }],
 * })
 *
 * @category inspection
 * @since 0.1.0
 */
export const cancelVisit = ({
  state,
  on,
  reason,
  approvedBy,
}: {
  readonly state: Drawn | DispatchedVisit | Prechecked
  readonly on: PlainDate
  readonly reason: string
  readonly approvedBy: string
}): Step<Cancelled> =>
  settle(
    [
      ...notBefore(on, reachedOn(state), 'joint/5.trace'),
      ...stated(reason, 'reason', 'joint/5.trace'),
      ...stated(approvedBy, 'approvedBy', 'joint/5.trace'),
    ],
    () => ({ ...state, _tag: 'Cancelled', cancelledOn: on, reason, approvedBy }),
  )
