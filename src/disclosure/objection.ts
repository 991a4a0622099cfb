import { isPlainDate, type PlainDate, plusDays, plusMonths } from '../calendar/plainDate.js'
import type { Objection, PublishedFile } from '../inspection/file.js'
import type { Refusal } from '../inspection/refusal.js'
import type { Disclosed } from '../inspection/state.js'
import { doneBefore, type Living, notBefore, type Step, settle, withFile } from '../inspection/step.js'
import type { NonEmpty } from '../law/explained.js'
import { compareBytes } from '../model/ids.js'
import type { Ruleset } from '../rulesets/ruleset.js'

/**
 * What a party that is not content with the answer may still do.
 *
 * @zh 后续救济途径
 * @law joint/31.reply
 * @category disclosure
 * @since 0.1.0
 */
export type Remedy = 'administrative-reconsideration' | 'administrative-litigation'

/**
 * What remains open to a party once its objection was answered.
 *
 * @zh 救济途径
 * @law joint/31.reply
 * @example
 * import { remediesAfterAnswer } from 'double-random'
 *
 * assert.deepStrictEqual(remediesAfterAnswer, ['administrative-reconsideration', 'administrative-litigation'])
 *
 * @category disclosure
 * @since 0.1.0
 */
export const remediesAfterAnswer: NonEmpty<Remedy> = [
  'administrative-reconsideration',
  'administrative-litigation',
]

/**
 * Does an objection stand? One filed after the last day, or by somebody else, is answered all the same.
 *
 * @zh 异议受理判断
 * @law joint/31.immutable
 * @law joint/31.objection
 * @example
 * import { objectionStanding, type PlainDate } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const standing = objectionStanding({
 *   filedOn: day('2022-05-31'),
 *   due: day('2022-05-30'),
 *   by: 'S1',
 *   subject: 'S1',
 * })
 *
 * assert.strictEqual(standing, 'late')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const objectionStanding = ({
  filedOn,
  due,
  by,
  subject,
}: {
  readonly filedOn: PlainDate
  /** The last day, as `objectionDue` counts it. */
  readonly due: PlainDate
  readonly by: string
  readonly subject: string
}): Objection['standing'] => (by !== subject ? 'not-the-party' : filedOn > due ? 'late' : 'admissible')

/** The last day of the period as it is counted from a publication, before any roll: nobody is late until then. */
const periodEnd = ({ parameters }: Ruleset, from: PlainDate): PlainDate | undefined => {
  const period = parameters.objection?.value
  if (period === undefined || period.unit === 'workdays') return undefined
  const end = (period.unit === 'days' ? plusDays : plusMonths)(period.n)(from)
  return isPlainDate(end) ? end : undefined
}

/** The period runs from the publication of what is objected to: the version that stood on that day. */
const publishedBy = (file: PublishedFile, day: PlainDate): PlainDate =>
  file.versions.reduce((on, v) => (v.on > on && v.on <= day ? v.on : on), file.publishedOn)

const standingRefusals = (
  rules: Ruleset,
  subject: string,
  file: PublishedFile,
  { by, standing, filedOn }: Pick<Objection, 'by' | 'standing' | 'filedOn'>,
): ReadonlyArray<Refusal> => {
  const until = periodEnd(rules, publishedBy(file, filedOn))
  const late = standing === 'late'
  return [
    ...(standing === 'not-the-party' || by === subject
      ? []
      : [{ _tag: 'NotOnTeam', basis: 'joint/31.objection', who: by, team: [subject] } as const]),
    ...(late && rules.parameters.objection === undefined
      ? [
          {
            _tag: 'NotRuled',
            basis: 'joint/31.objection',
            parameter: 'objection',
            ruleset: rules.id,
          } as const,
        ]
      : []),
    ...(late && until !== undefined && filedOn <= until
      ? [{ _tag: 'NotLate', basis: 'joint/31.objection', on: filedOn, until } as const]
      : []),
  ]
}

/** By day, then by id: the order in which events come leaves no mark. */
const byFiling = (a: Objection, b: Objection): number =>
  a.filedOn === b.filedOn ? compareBytes(a.id, b.id) : a.filedOn < b.filedOn ? -1 : 1

/**
 * Receives an objection to a published result: in time, late, or not the party's own. None is lost. What came within
 * the period is not late, whoever says so.
 *
 * @zh 受理异议
 * @law joint/31.objection
 * @example
 * import { fileObjection, linxiaJoint, type PlainDate, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
 * const state: UnableToInspect = {
 *   _tag: 'UnableToInspect',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   drawnOn: on,
 *   obstructions: [],
 *   followUps: [],
 *   formed: { _tag: 'Directly', on, ground: 'closed' },
 *   files: [
 *     {
 *       _tag: 'Published',
 *       department: '教育',
 *       versions: [{ on, results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }] }],
 *       approvedOn: on,
 *       approvedBy: '局长',
 *       enteredOn: on,
 *       publishedOn: on,
 *       objections: [],
 *     },
 *   ],
 * }
 * const filedOn = '2022-03-20' as PlainDate
 * const late = fileObjection(linxiaJoint)({
 *   state,
 *   department: '教育',
 *   objection: { id: 'o1', filedOn, by: 'S1', standing: 'late' },
 * })
 *
 * assert.deepStrictEqual(late, {
 *   _tag: 'Left',
 *   left: [{ _tag: 'NotLate', basis: 'joint/31.objection', on: '2022-03-20', until: '2022-05-06' }],
 * })
 *
 * @category disclosure
 * @since 0.1.0
 */
export const fileObjection =
  (rules: Ruleset) =>
  <S extends Living>({
    state,
    department,
    objection,
  }: {
    readonly state: S
    readonly department: string
    readonly objection: Pick<Objection, 'id' | 'filedOn' | 'by' | 'standing'>
  }): Step<S | Disclosed> =>
    withFile(['Published'], 'joint/31.objection')(state, department, (file) => {
      const twin = file.objections.find((o) => o.id === objection.id)
      return settle(
        [
          ...notBefore(objection.filedOn, file.publishedOn, 'joint/31.objection'),
          ...doneBefore('objection', objection.id, twin?.filedOn, 'joint/31.objection'),
          ...standingRefusals(rules, state.subject, file, objection),
        ],
        () => ({ ...file, objections: [...file.objections, objection].sort(byFiling) }),
      )
    })
