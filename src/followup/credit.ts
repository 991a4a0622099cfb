import type { PublishedFile } from '../inspection/file.js'
import type { Measure } from '../inspection/result.js'
import type { Resulted } from '../inspection/state.js'
import { latestOf, publishedOf } from '../inspection/step.js'

/**
 * The two lists on which a subject may be put.
 *
 * @zh 名单
 * @law market/24.credit
 * @category followup
 * @since 0.1.0
 */
export type CreditList = 'abnormal-operations' | 'serious-violations'

/**
 * Where other departments weigh a listing, and may restrict or bar the listed.
 *
 * @zh 限制领域
 * @law market/25.joint
 * @category followup
 * @since 0.1.0
 */
export type RestrictedArea = 'financing' | 'bidding' | 'procurement' | 'qualification'

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
      /** Gravely uncooperative: a penalty or discipline by the laws that provide for one. */
      readonly _tag: 'ConsiderPenalty'
      readonly basis: 'market/22.obstruction'
      readonly subject: string
      readonly department: string
      readonly times: number
    }
  | {
      /** The departments of the own system restrict the listed. */
      readonly _tag: 'DisciplineWithin'
      readonly basis: 'market/24.credit'
      readonly subject: string
      readonly list: CreditList
    }
  | {
      readonly _tag: 'ShareWithDepartments'
      readonly basis: 'market/25.joint'
      readonly subject: string
      readonly list: CreditList
      readonly areas: ReadonlyArray<RestrictedArea>
    }

const AREAS: ReadonlyArray<RestrictedArea> = ['financing', 'bidding', 'procurement', 'qualification']

const LISTINGS: ReadonlyArray<readonly [Measure, CreditList]> = [
  ['abnormal-operations-listing', 'abnormal-operations'],
  ['serious-violation-listing', 'serious-violations'],
]

const ofFile = (state: Resulted, file: PublishedFile): ReadonlyArray<CreditEffect> => {
  const { department } = file
  const { results } = latestOf(file)
  const { subject, visit, formed, obstructions } = state
  const uncooperative =
    results.some((r) => r.outcomes.includes('uncooperative')) ||
    (formed._tag === 'Directly' && formed.ground === 'uncooperative')
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
    ...(uncooperative
      ? [
          {
            _tag: 'ConsiderPenalty',
            basis: 'market/22.obstruction',
            subject,
            department,
            times: obstructions.length,
          } as const,
        ]
      : []),
  ]
}

/** The lists that published results, and their follow-ups once closed, have put the subject on; each once. */
const listsOf = (state: Resulted): ReadonlyArray<CreditList> => {
  const published = publishedOf(state)
  const measures = [
    ...published.flatMap((f) => latestOf(f).results.flatMap((r) => r.measures ?? [])),
    ...state.followUps
      .filter((f) => published.some(({ department }) => department === f.department))
      .flatMap((f) => f.closed?.measures ?? []),
  ]
  return LISTINGS.flatMap(([measure, list]) => (measures.includes(measure) ? [list] : []))
}

/**
 * The credit effects of what a visit has published so far, by its latest versions, and of what its follow-ups
 * ended in; what is not published has none.
 *
 * @zh 得出信用影响
 * @law market/24.credit
 * @law market/25.joint
 * @law market/21.noSubstitute
 * @law market/22.obstruction
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
export const creditEffects = (state: Resulted): ReadonlyArray<CreditEffect> => [
  ...publishedOf(state).flatMap((file) => ofFile(state, file)),
  ...listsOf(state).flatMap((list): ReadonlyArray<CreditEffect> => {
    const { subject } = state
    return [
      { _tag: 'DisciplineWithin', basis: 'market/24.credit', subject, list },
      { _tag: 'ShareWithDepartments', basis: 'market/25.joint', subject, list, areas: AREAS },
    ]
  }),
]
