import type { PublishedFile, Resulted } from '../inspection/state.js'

/**
 * What a published result means for a subject's credit, as values: the caller writes the record, makes the listing,
 * tells the other departments.
 *
 * @zh 信用影响
 * @law market/24.credit
 * @law market/25.joint
 * @category followup
 * @since 0.1.0
 */
export type CreditEffect =
  | {
      readonly _tag: 'EnterCreditRecord'
      readonly basis: 'market/24.credit'
      readonly subject: string
      readonly visit: string
      readonly department: string
      readonly outcomes: ReadonlyArray<string>
    }
  | {
      /** The finding calls for the list of abnormal operations, which is decided in its own procedure. */
      readonly _tag: 'ConsiderListing'
      readonly basis: 'market/21.noSubstitute'
      readonly subject: string
      readonly department: string
      readonly matter: string
    }
  | {
      readonly _tag: 'ShareWithDepartments'
      readonly basis: 'market/25.joint'
      readonly subject: string
      readonly list: 'abnormal-operations'
    }

const isPublished = (file: { readonly _tag: string }): file is PublishedFile => file._tag === 'Published'

/**
 * The credit effects of what a visit has published so far, by its latest versions; what is not published has none.
 *
 * @zh 得出信用影响
 * @law market/24.credit
 * @law market/25.joint
 * @law market/21.noSubstitute
 * @example
 * import { creditEffects, type PlainDate, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-06' as PlainDate
 * const state: UnableToInspect = {
 *   _tag: 'UnableToInspect',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '年报', department: '市场监管' }],
 *   drawnOn: on,
 *   obstructions: [],
 *   followUps: [],
 *   formed: { _tag: 'Directly', on, ground: 'unreachable' },
 *   files: [
 *     {
 *       _tag: 'Formed',
 *       department: '市场监管',
 *       versions: [{ on, results: [{ matter: '年报', department: '市场监管', outcomes: ['unreachable'] }] }],
 *     },
 *   ],
 * }
 *
 * assert.deepStrictEqual(creditEffects(state), [])
 *
 * @category followup
 * @since 0.1.0
 */
export const creditEffects = (state: Resulted): ReadonlyArray<CreditEffect> =>
  state.files.filter(isPublished).flatMap(({ department, versions }): ReadonlyArray<CreditEffect> => {
    const { results } = versions.at(-1) ?? versions[0]
    const { subject, visit } = state
    const listed = results.some((r) => (r.measures ?? []).includes('abnormal-operations-listing'))
    return [
      {
        _tag: 'EnterCreditRecord',
        basis: 'market/24.credit',
        subject,
        visit,
        department,
        outcomes: [...new Set(results.flatMap((r) => r.outcomes))],
      },
      ...results
        .filter((r) => r.callsForListing === true)
        .map(
          ({ matter }): CreditEffect => ({
            _tag: 'ConsiderListing',
            basis: 'market/21.noSubstitute',
            subject,
            department,
            matter,
          }),
        ),
      ...(listed
        ? [
            {
              _tag: 'ShareWithDepartments',
              basis: 'market/25.joint',
              subject,
              list: 'abnormal-operations',
            } as const,
          ]
        : []),
    ]
  })
