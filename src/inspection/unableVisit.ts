import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Formed, MatterResult } from './result.js'
import { filed, resultsRefusals } from './resultRules.js'
import type { UnableToInspect } from './state.js'
import { notBefore, reachedOn, type Step, stated, type Unfound } from './step.js'

/**
 * Forms the result directly, since the subject can't be inspected on one of the listed grounds; it counts as
 * complete, and is still published. The ground "other" needs a reason, and "uncooperative" at least one obstruction that
 * was noted.
 *
 * @zh 无法检查
 * @law joint/32.unable
 * @example
 * import { drawVisit, type PlainDate, unableToInspect } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const state = drawVisit({
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   on: day('2022-02-10'),
 * })
 * const unable = unableToInspect({
 *   state,
 *   formed: { _tag: 'Directly', on: day('2022-03-05'), ground: 'deregistered' },
 *   results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }],
 * })
 *
 * assert.strictEqual(unable._tag === 'Right' && unable.right._tag, 'UnableToInspect')
 *
 * @category inspection
 * @since 0.1.0
 */
export const unableToInspect = ({
  state,
  formed,
  results,
}: {
  readonly state: Unfound
  readonly formed: Extract<Formed, { readonly _tag: 'Directly' }>
  readonly results: NonEmpty<MatterResult>
}): Step<UnableToInspect> => {
  const { on, ground, reason = '' } = formed
  const refusals = [
    ...notBefore(on, reachedOn(state), 'joint/32.unable'),
    ...(ground === 'other' ? stated(reason, 'reason', 'joint/32.unable') : []),
    ...resultsRefusals({ ...state, on, formed }, results),
  ]
  const files = filed(refusals, state.duties, results, on)
  return E.isLeft(files)
    ? files
    : E.right({ ...state, _tag: 'UnableToInspect', formed, files: files.right, followUps: [] })
}
