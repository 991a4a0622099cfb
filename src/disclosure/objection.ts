import type { PlainDate } from '../calendar/plainDate.js'
import type { Refusal } from '../inspection/refusal.js'
import { resultsRefusals } from '../inspection/results.js'
import type { Disclosed, MatterResult, Objection, PublishedFile, Resulted } from '../inspection/state.js'
import { notBefore, refuse, type Step, settle, withFile } from '../inspection/step.js'
import type { NonEmpty } from '../law/explained.js'

type Living = Exclude<Resulted, { readonly _tag: 'Archived' }>

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

/** Receives an objection to a published result. */
export const fileObjection = <S extends Living>({
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
        ...(twin === undefined
          ? []
          : [
              {
                _tag: 'AlreadyDone',
                basis: 'joint/31.objection',
                path: 'objection',
                value: twin.id,
                on: twin.filedOn,
              } as const,
            ]),
        ...(objection.standing === 'not-the-party' || objection.by === state.subject
          ? []
          : [
              {
                _tag: 'NotOnTeam',
                basis: 'joint/31.objection',
                who: objection.by,
                team: [state.subject],
              } as const,
            ]),
      ],
      () => ({ ...file, objections: [...file.objections, objection] }),
    )
  })

const withObjection = (
  file: PublishedFile,
  id: string,
  change: (objection: Objection) => Step<PublishedFile>,
): Step<PublishedFile> => {
  const objection = file.objections.find((o) => o.id === id)
  return objection === undefined
    ? refuse({
        _tag: 'UnknownItem',
        basis: 'joint/31.objection',
        path: 'objection',
        value: id,
        known: file.objections.map((o) => o.id),
      })
    : change(objection)
}

const replaced = (file: PublishedFile, objection: Objection): PublishedFile => ({
  ...file,
  objections: file.objections.map((o) => (o.id === objection.id ? objection : o)),
})

const doneBefore = (path: string, value: string, on: PlainDate | undefined): ReadonlyArray<Refusal> =>
  on === undefined ? [] : [{ _tag: 'AlreadyDone', basis: 'joint/31.review', path, value, on }]

/** A new version of the published results; the old one stays. */
const corrected = (
  file: PublishedFile,
  on: PlainDate,
  results: NonEmpty<MatterResult>,
  reason: string,
): PublishedFile => {
  const [first, ...rest] = file.versions
  return { ...file, versions: [first, ...rest, { on, results, reason }] }
}

const correctionRefusals = (
  state: Living,
  file: PublishedFile,
  on: PlainDate,
  results: ReadonlyArray<MatterResult>,
  reason: string,
): ReadonlyArray<Refusal> => [
  ...notBefore(on, (file.versions.at(-1) ?? file.versions[0]).on, 'joint/31.immutable'),
  ...notBefore(on, file.publishedOn, 'joint/31.immutable'),
  ...(reason.trim() === ''
    ? [{ _tag: 'ReasonMissing', basis: 'joint/31.immutable', path: 'reason' } as const]
    : []),
  ...resultsRefusals(
    state.duties.filter((d) => d.department === file.department),
    results,
  ),
]

/** How a re-check ends: the result stands, or it is corrected. */
export type RecheckOutcome =
  | { readonly _tag: 'Upheld' }
  | { readonly _tag: 'Corrected'; readonly results: NonEmpty<MatterResult> }

/** Decides an objection; a correction becomes a new version at once. */
export const recheckObjection = <S extends Living>({
  state,
  department,
  objection: id,
  on,
  outcome,
}: {
  readonly state: S
  readonly department: string
  readonly objection: string
  readonly on: PlainDate
  readonly outcome: RecheckOutcome
}): Step<S | Disclosed> =>
  withFile(['Published'], 'joint/31.review')(state, department, (file) =>
    withObjection(file, id, (objection) =>
      settle(
        [
          ...notBefore(on, objection.filedOn, 'joint/31.review'),
          ...doneBefore('recheck', id, objection.recheck?.on),
          ...(outcome._tag === 'Corrected' ? correctionRefusals(state, file, on, outcome.results, id) : []),
        ],
        () =>
          replaced(outcome._tag === 'Corrected' ? corrected(file, on, outcome.results, id) : file, {
            ...objection,
            recheck: { on, outcome: outcome._tag === 'Corrected' ? 'corrected' : 'upheld' },
          }),
      ),
    ),
  )

/** Tells the party what became of its objection. */
export const answerObjection = <S extends Living>({
  state,
  department,
  objection: id,
  on,
}: {
  readonly state: S
  readonly department: string
  readonly objection: string
  readonly on: PlainDate
}): Step<S | Disclosed> =>
  withFile(['Published'], 'joint/31.reply')(state, department, (file) =>
    withObjection(file, id, (objection) =>
      settle(
        [
          ...doneBefore('answer', id, objection.answeredOn),
          ...(objection.recheck === undefined && objection.standing === 'admissible'
            ? [{ _tag: 'StillPending', basis: 'joint/31.review', what: ['recheck'] } as const]
            : notBefore(on, objection.recheck?.on ?? objection.filedOn, 'joint/31.reply')),
        ],
        () => replaced(file, { ...objection, answeredOn: on }),
      ),
    ),
  )

/** Corrects a published result found to be wrong: a new version with its reason; what was published stays. */
export const correctResults = <S extends Living>({
  state,
  department,
  on,
  reason,
  results,
}: {
  readonly state: S
  readonly department: string
  readonly on: PlainDate
  readonly reason: string
  readonly results: NonEmpty<MatterResult>
}): Step<S | Disclosed> =>
  withFile(['Published'], 'joint/31.immutable')(state, department, (file) =>
    settle(correctionRefusals(state, file, on, results, reason), () => corrected(file, on, results, reason)),
  )
