import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { PublishedFile } from '../inspection/file.js'
import type { Obstruction } from '../inspection/obstruction.js'
import type { Outcome } from '../inspection/outcome.js'
import type { Duty, ResultVersion } from '../inspection/result.js'
import type { Resulted } from '../inspection/state.js'
import { publishedOf } from '../inspection/step.js'
import type { NonEmpty } from '../law/explained.js'
import type { UnableGround } from '../model/unable.js'
import type { WrongShape } from '../model/wrongShape.js'
import { noticeMisfits } from './noticeShape.js'

/**
 * A matter that a law keeps from publication, and which law: the reason is kept, and published in its place.
 *
 * @zh 不予公开的事项
 * @law market/4.publish
 * @category disclosure
 * @since 0.1.0
 */
export interface Withheld {
  readonly matter: string
  readonly department: string
  readonly law: string
}

/**
 * Nothing is withheld without a law that says so, and only what the visit has results on.
 *
 * @zh 不予公开的填写问题
 * @law market/4.publish
 * @category disclosure
 * @since 0.1.0
 */
export interface BadWithheld {
  readonly _tag: 'BadWithheld'
  readonly basis: 'market/4.publish'
  readonly path: string
  readonly value: string
  /** What is missing: the law; or the matters and departments of the visit. */
  readonly expected: 'law' | ReadonlyArray<Duty>
}

/**
 * What one department publishes of one subject: a version of its results, what a law withholds (with the reason
 * kept), and how often the subject did not cooperate.
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
  /** The day this version was published. */
  readonly publishedOn: PlainDate
  /** 1 for what was published first; each correction adds one. */
  readonly version: number
  readonly unable?: UnableGround
  readonly results: ReadonlyArray<{ readonly matter: string; readonly outcomes: ReadonlyArray<Outcome> }>
  readonly withheld: ReadonlyArray<{ readonly matter: string; readonly law: string }>
  readonly obstructions: ReadonlyArray<Obstruction>
}

interface Published {
  readonly state: Resulted
  readonly name: string
  readonly withheld: ReadonlyArray<Withheld>
}

const badWithheld = ({ state: { duties }, withheld }: Published): ReadonlyArray<BadWithheld> =>
  withheld.flatMap(({ matter, department, law }, i): ReadonlyArray<BadWithheld> => {
    const at = { _tag: 'BadWithheld', basis: 'market/4.publish' } as const
    return [
      ...(duties.some((d) => d.matter === matter && d.department === department)
        ? []
        : [{ ...at, path: `withheld[${i}].matter`, value: `${department} ${matter}`, expected: duties }]),
      ...(law.trim() === ''
        ? [{ ...at, path: `withheld[${i}].law`, value: law, expected: 'law' } as const]
        : []),
    ]
  })

/** What was published of a file, oldest first: the version of that day, then its corrections. Those sent back by a review never were. */
const versionsOf = (file: PublishedFile): NonEmpty<ResultVersion> => {
  const [first, ...rest] = file.versions
  const published = rest.filter((v) => v.reason === undefined).at(-1) ?? first
  return [{ ...published, on: file.publishedOn }, ...rest.filter((v) => v.reason !== undefined)]
}

const noticesOfFile = ({ state, name, withheld }: Published, file: PublishedFile): NonEmpty<ResultNotice> => {
  const { visit, subject, formed, obstructions } = state
  const held = withheld.filter((w) => w.department === file.department)
  const notice = ({ on, results }: ResultVersion, i: number): ResultNotice => ({
    visit,
    subject,
    name,
    department: file.department,
    inspectedOn: formed.on,
    publishedOn: on,
    version: i + 1,
    ...(formed._tag === 'Directly' ? { unable: formed.ground } : {}),
    results: results
      .filter((r) => !held.some((w) => w.matter === r.matter))
      .map(({ matter, outcomes }) => ({ matter, outcomes })),
    withheld: held.map(({ matter, law }) => ({ matter, law })),
    obstructions,
  })
  const [first, ...corrections] = versionsOf(file)
  return [notice(first, 0), ...corrections.map((v, i) => notice(v, i + 1))]
}

/**
 * Every notice that a visit has published, department by department, the versions of each oldest first. What stands
 * in the list once stays as it is; a correction adds to it. What a law withholds stands with its reason only; one
 * that names no law, or nothing of the visit, is refused.
 *
 * @zh 生成历次公示内容
 * @law market/23.disclosure
 * @law joint/31.immutable
 * @law market/4.publish
 * @example
 * import { drawVisit, type PlainDate, publishedNotices, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-06' as PlainDate
 * const result = { matter: '食堂', department: '教育', outcomes: ['no-such-activity'] } as const
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
 *       _tag: 'Published',
 *       department: '教育',
 *       versions: [
 *         { on, results: [result] },
 *         { on: '2022-04-01' as PlainDate, results: [{ ...result, outcomes: ['unreachable'] }], reason: '笔误' },
 *       ],
 *       approvedOn: on,
 *       approvedBy: '局长',
 *       enteredOn: on,
 *       publishedOn: '2022-03-10' as PlainDate,
 *       objections: [],
 *     },
 *   ],
 * }
 * const notices = publishedNotices({ state, name: '某幼儿园', withheld: [] })
 *
 * assert.ok(notices._tag === 'Right')
 * assert.deepStrictEqual(notices.right.map((n) => [n.version, n.publishedOn]), [
 *   [1, '2022-03-10'],
 *   [2, '2022-04-01'],
 * ])
 *
 * @category disclosure
 * @since 0.1.0
 */
export const publishedNotices = (
  published: Published,
): E.Either<NonEmpty<BadWithheld | WrongShape>, ReadonlyArray<ResultNotice>> => {
  const [misfit, ...misfits] = noticeMisfits(published)
  if (misfit !== undefined) return E.left([misfit, ...misfits])
  const [bad, ...others] = badWithheld(published)
  return bad === undefined
    ? E.right(publishedOf(published.state).flatMap((file) => noticesOfFile(published, file)))
    : E.left([bad, ...others])
}

/**
 * The notices of a visit as they stand, one for each department that has published: the latest version of each.
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
 * const lawless = [{ matter: '食堂', department: '教育', law: '' }]
 *
 * assert.deepStrictEqual(resultNotices({ state, name: '某幼儿园', withheld: [] }), { _tag: 'Right', right: [] })
 * assert.strictEqual(resultNotices({ state, name: '某幼儿园', withheld: lawless })._tag, 'Left')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const resultNotices = (
  published: Published,
): E.Either<NonEmpty<BadWithheld | WrongShape>, ReadonlyArray<ResultNotice>> => {
  const notices = publishedNotices(published)
  return E.isLeft(notices)
    ? notices
    : E.right(notices.right.filter((n, i) => notices.right[i + 1]?.department !== n.department))
}
