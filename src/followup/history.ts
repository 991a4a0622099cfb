import type { VisitState } from '../inspection/state.js'
import { departmentsOf } from '../inspection/step.js'
import type { History, PastVisit } from '../model/history.js'
import { compareBytes } from '../model/ids.js'

const pastOf = (state: VisitState): ReadonlyArray<PastVisit> => {
  if (state._tag === 'NotDrawn' || state._tag === 'Drawn') return []
  if (state._tag === 'Cancelled' && state.dispatchedOn === undefined) return []
  const date = 'formed' in state ? state.formed.on : (state.dispatchedOn ?? state.drawnOn)
  return [
    {
      visit: state.visit,
      subject: state.subject,
      date,
      departments: departmentsOf(state.duties),
      ...(state._tag === 'Cancelled' ? { cancelled: true } : {}),
    },
  ]
}

/**
 * What this year's visits mean for the next draws: every visit whose list was locked, a merged one once; one that
 * could not be inspected counts, locked or not, a cancelled one is marked. The day is that of the inspection, before it that of
 * the locking.
 *
 * @zh 生成抽查记录
 * @law joint/17.limit
 * @law joint/32.unable
 * @example
 * import { drawVisit, historyOf, type PlainDate } from 'double-random'
 *
 * const on = '2022-03-01' as PlainDate
 * const drawn = drawVisit({
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   on,
 * })
 *
 * assert.deepStrictEqual(historyOf([drawn]), { visits: [] })
 *
 * @category followup
 * @since 0.1.0
 */
export const historyOf = (states: ReadonlyArray<VisitState>): History => ({
  visits: states.flatMap(pastOf).sort((a, b) => compareBytes(a.visit, b.visit)),
})
