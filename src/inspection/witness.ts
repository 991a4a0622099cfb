import type { PlainDate } from '../calendar/plainDate.js'
import type { Explained, Finding, NotReadable } from '../law/explained.js'
import { fields, isObject, listOf, must } from '../model/shape.js'
import { notReadable, string, strings } from '../model/wrongShape.js'

/**
 * Who may be asked to watch: the discipline inspection, deputies of the people's congress, members of the political
 * consultative conference, the press, a representative of the inspected.
 *
 * @zh 见证人类别
 * @law market/15.witness
 * @category inspection
 * @since 0.1.0
 */
export type WitnessKind =
  | 'discipline-inspection'
  | 'congress-deputy'
  | 'conference-member'
  | 'journalist'
  | 'subject-representative'

/**
 * Someone who watched a draw or a visit. What was watched is named by its digest or id, so that a record which binds
 * its own bytes stays as it is.
 *
 * @zh 见证
 * @law market/15.witness
 * @category inspection
 * @since 0.1.0
 */
export interface Witness {
  readonly kind: WitnessKind
  readonly name: string
  readonly on: PlainDate
  readonly of: { readonly record: string } | { readonly visit: string }
  readonly remark?: string
}

/**
 * What the witnesses of one draw or visit come to. Inviting them is a choice of the bureau: nobody there is a note.
 *
 * @zh 见证情况
 * @law market/15.witness
 * @category inspection
 * @since 0.1.0
 */
export type WitnessFinding =
  | NotReadable
  | (Finding & { readonly basis: 'market/15.witness' } & (
        | { readonly _tag: 'Witnessed'; readonly kind: WitnessKind; readonly name: string }
        | { readonly _tag: 'NobodyWitnessed' }
        | { readonly _tag: 'OwnWitness'; readonly path: string; readonly name: string }
        | { readonly _tag: 'WitnessOfAnother'; readonly path: string; readonly name: string }
      ))

/**
 * What was watched, and those who took part in it, who are no witnesses of it.
 *
 * @zh 被见证事项
 * @law market/15.witness
 * @category inspection
 * @since 0.1.0
 */
export interface Watched {
  readonly of: Witness['of']
  readonly takingPart: ReadonlyArray<string>
}

const key = (of: Witness['of']): string => ('record' in of ? `record ${of.record}` : `visit ${of.visit}`)

const witnessed = must<string>(
  (value) => isObject(value) && (typeof value['record'] === 'string' || typeof value['visit'] === 'string'),
  '{ record } | { visit }',
)
const WITNESSES = listOf(fields({ kind: string, name: string, of: witnessed }, 'object'), 'list')
const WATCHED = fields({ of: witnessed, takingPart: strings }, 'object')

/**
 * Was a draw or a visit witnessed, and by whom? Whoever drew or inspected is no witness of it, and a witness of
 * something else is none here; both are named. A list that can't be read shows nobody.
 *
 * @zh 核对见证
 * @law market/15.witness
 * @example
 * import { checkWitnesses, plainDate } from 'double-random'
 *
 * const day = plainDate('2022-03-01')
 * assert.ok(day._tag === 'Right')
 * const of = { record: 'digest of the draw' }
 * const deputy = { kind: 'congress-deputy', name: '马某', on: day.right, of } as const
 *
 * assert.strictEqual(checkWitnesses({ of, takingPart: ['王某'] })([deputy]).value, true)
 * assert.strictEqual(checkWitnesses({ of, takingPart: ['马某'] })([deputy]).value, false)
 *
 * @category inspection
 * @since 0.1.0
 */
export const checkWitnesses =
  (watched: Watched) =>
  (witnesses: ReadonlyArray<Witness>): Explained<boolean, WitnessFinding> => {
    const unread = notReadable('market/15.witness')
    const [misfit, ...misfits] = [...unread(WATCHED, watched, 'watched'), ...unread(WITNESSES, witnesses)]
    if (misfit !== undefined) return { value: false, because: [misfit, ...misfits] }
    const { of, takingPart } = watched
    const own = new Set(takingPart)
    const findings = witnesses.map(({ kind, name, of: seen }, i): WitnessFinding => {
      const at = { basis: 'market/15.witness', path: `[${i}]`, name } as const
      if (key(seen) !== key(of)) return { ...at, _tag: 'WitnessOfAnother' }
      return own.has(name)
        ? { ...at, _tag: 'OwnWitness' }
        : { _tag: 'Witnessed', basis: 'market/15.witness', kind, name }
    })
    const value = findings.some((f) => f._tag === 'Witnessed')
    const [first, ...rest] = value
      ? findings
      : [{ _tag: 'NobodyWitnessed', basis: 'market/15.witness' } as const, ...findings]
    return {
      value,
      because:
        first === undefined ? [{ _tag: 'NobodyWitnessed', basis: 'market/15.witness' }] : [first, ...rest],
    }
  }
