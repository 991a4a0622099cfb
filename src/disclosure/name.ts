import type { PlainDate } from '../calendar/plainDate.js'
import type { VisitState } from '../inspection/state.js'
import type { Explained, Finding, NotReadable } from '../law/explained.js'
import { fields, isObject, type Shape } from '../model/shape.js'
import { day, notReadable, string } from '../model/wrongShape.js'

/**
 * Why the name of a subject may be published, or not yet.
 *
 * @zh 名单公布认定理由
 * @law joint/30.onSite
 * @category disclosure
 * @since 0.1.0
 */
export type NameFinding =
  | NotReadable
  | (Finding & { readonly reading: 'I-12' } & (
        | {
            readonly _tag: 'AlreadyInspected'
            readonly basis: 'joint/30.onSite'
            readonly subject: string
            readonly on: PlainDate
          }
        | {
            readonly _tag: 'NotYetInspected'
            readonly basis: 'joint/30.onSite'
            readonly subject: string
            readonly met: VisitState['_tag']
          }
      ))

const tagged = fields({ _tag: string }, 'object')
const formed = fields({ subject: string, formed: fields({ on: day }, 'object') }, 'object')

/** Where a result was formed, the inspection took place. */
const stateShape: Shape<string> = (state) =>
  isObject(state) && 'formed' in state ? formed(state) : tagged(state)

/**
 * May the name of a drawn subject be published? The task's scope is published before it is carried out, the names
 * only once the inspection took place: to publish them earlier is to give notice. Of what can't be read, no name is.
 *
 * @zh 对象名单能否公布
 * @law market/13.announce
 * @law joint/30.onSite
 * @example
 * import { checkNamePublishable, drawVisit, type PlainDate } from 'double-random'
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
 * assert.strictEqual(checkNamePublishable(drawn).value, false)
 *
 * @category disclosure
 * @since 0.1.0
 */
export const checkNamePublishable = (state: VisitState): Explained<boolean, NameFinding> => {
  const [misfit, ...misfits] = notReadable('joint/30.onSite')(stateShape, state)
  return misfit === undefined ? publishable(state) : { value: false, because: [misfit, ...misfits] }
}

const publishable = (state: VisitState): Explained<boolean, NameFinding> =>
  'formed' in state
    ? {
        value: true,
        because: [
          {
            _tag: 'AlreadyInspected',
            basis: 'joint/30.onSite',
            reading: 'I-12',
            subject: state.subject,
            on: state.formed.on,
          },
        ],
      }
    : {
        value: false,
        because: [
          {
            _tag: 'NotYetInspected',
            basis: 'joint/30.onSite',
            reading: 'I-12',
            subject: state._tag === 'NotDrawn' ? '' : state.subject,
            met: state._tag,
          },
        ],
      }
