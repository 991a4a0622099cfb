import type { PlainDate } from '../calendar/plainDate.js'
import type { Obstruction } from '../inspection/obstruction.js'
import type { Outcome } from '../inspection/outcome.js'
import type { DepartmentFile, PublishedFile, Resulted, VisitState } from '../inspection/state.js'
import type { UnableGround } from '../inspection/unable.js'
import type { Explained, Finding } from '../law/explained.js'

/** A matter that a law keeps from publication, and which law. */
export interface Withheld {
  readonly matter: string
  readonly department: string
  readonly law: string
}

/**
 * What one department publishes of one subject: the latest version of its results, what a law withholds (with the
 * reason kept), and how often the subject did not cooperate.
 *
 * @zh 检查结果公示内容
 * @law market/23.disclosure
 * @law market/4.publish
 * @law market/22.obstruction
 * @category disclosure
 * @since 0.1.0
 */
export interface ResultNotice {
  readonly visit: string
  readonly subject: string
  readonly name: string
  readonly department: string
  readonly inspectedOn: PlainDate
  readonly publishedOn: PlainDate
  /** 1 for what was published first; each correction adds one. */
  readonly version: number
  readonly unable?: UnableGround
  readonly results: ReadonlyArray<{ readonly matter: string; readonly outcomes: ReadonlyArray<Outcome> }>
  readonly withheld: ReadonlyArray<{ readonly matter: string; readonly law: string }>
  readonly obstructions: ReadonlyArray<Obstruction>
}

const isPublished = (file: DepartmentFile): file is PublishedFile => file._tag === 'Published'

const publishedOf = ({
  files,
}: {
  readonly files: ReadonlyArray<DepartmentFile>
}): ReadonlyArray<PublishedFile> => files.filter(isPublished)

/** Corrections come after publication; versions from reviews before it were never published. */
const publishedVersion = ({ versions }: PublishedFile): number =>
  versions.filter((v) => v.reason !== undefined).length + 1

/**
 * The notices of what a visit has published, one a department. What a law withholds stands with its reason only.
 *
 * @zh 生成公示内容
 * @law market/23.disclosure
 * @law market/4.publish
 * @example
 * import { drawVisit, resultNotices, type PlainDate, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-06' as PlainDate
 * const state: UnableToInspect = {
 *   ...drawVisit({
 *     visit: 'V1',
 *     subject: 'S1',
 *     window: { opens: on, closes: on },
 *     duties: [{ matter: '食堂', department: '教育' }],
 *     on,
 *   }),
 *   _tag: 'UnableToInspect',
 *   followUps: [],
 *   formed: { _tag: 'Directly', on, ground: 'closed' },
 *   files: [
 *     {
 *       _tag: 'Formed',
 *       department: '教育',
 *       versions: [{ on, results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }] }],
 *     },
 *   ],
 * }
 *
 * assert.deepStrictEqual(resultNotices({ state, name: '某幼儿园', withheld: [] }), [])
 *
 * @category disclosure
 * @since 0.1.0
 */
export const resultNotices = ({
  state,
  name,
  withheld,
}: {
  readonly state: Resulted
  readonly name: string
  readonly withheld: ReadonlyArray<Withheld>
}): ReadonlyArray<ResultNotice> =>
  publishedOf(state).map((file) => {
    const { results } = file.versions.at(-1) ?? file.versions[0]
    const held = withheld.filter((w) => w.department === file.department)
    return {
      visit: state.visit,
      subject: state.subject,
      name,
      department: file.department,
      inspectedOn: state.formed.on,
      publishedOn: file.publishedOn,
      version: publishedVersion(file),
      ...(state.formed._tag === 'Directly' ? { unable: state.formed.ground } : {}),
      results: results
        .filter((r) => !held.some((w) => w.matter === r.matter))
        .map(({ matter, outcomes }) => ({ matter, outcomes })),
      withheld: held.map(({ matter, law }) => ({ matter, law })),
      obstructions: state.obstructions,
    }
  })

/** Why the name of a subject may be published, or not yet. */
export type NameFinding = Finding & { readonly reading: 'I-12' } & (
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
  )

/**
 * May the name of a drawn subject be published? The task's scope is published before it is carried out, the names
 * only once the inspection took place: to publish them earlier is to give notice.
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
export const checkNamePublishable = (state: VisitState): Explained<boolean, NameFinding> =>
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
