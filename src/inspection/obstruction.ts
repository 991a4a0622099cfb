import type { PlainDate } from '../calendar/plainDate.js'
import type { Bilingual } from '../law/provision.js'

const labels = {
  'refused-entry': { zh: '拒绝进入被检查场所', en: 'refused entry' },
  'refused-material': { zh: '拒绝提供相关材料', en: 'refused material' },
  'untrue-material': { zh: '不如实或不按要求提供情况、材料', en: 'gave untrue or irregular material' },
  'other-obstruction': { zh: '其他阻挠、妨碍检查的行为', en: 'obstructed the inspection otherwise' },
} as const

/**
 * The four ways of not cooperating.
 *
 * @zh 不予配合情形
 * @law market/22.obstruction
 * @category inspection
 * @since 0.1.0
 */
export type ObstructionKind = keyof typeof labels

/**
 * The label of each way of not cooperating, in Chinese and English.
 *
 * @zh 不予配合情形名称
 * @law market/22.obstruction
 * @example
 * import { obstructionKinds } from 'double-random'
 *
 * assert.strictEqual(obstructionKinds['refused-entry'].zh, '拒绝进入被检查场所')
 * assert.strictEqual(Object.keys(obstructionKinds).length, 4)
 *
 * @category inspection
 * @since 0.1.0
 */
export const obstructionKinds: Readonly<Record<ObstructionKind, Bilingual>> = labels

/** The codes, in the order of the article. */
export const obstructionCodes = Object.keys(labels) as ReadonlyArray<ObstructionKind>

/**
 * One time that a subject did not cooperate.
 *
 * @zh 不予配合记录
 * @law market/22.obstruction
 * @category inspection
 * @since 0.1.0
 */
export interface Obstruction {
  readonly kind: ObstructionKind
  readonly on: PlainDate
  readonly circumstance: string
}

/**
 * What is published of a subject that did not cooperate: its name, how often, when, and in what circumstances.
 *
 * @zh 不予配合公示
 * @law market/22.obstruction
 * @category inspection
 * @since 0.1.0
 */
export interface ObstructionNotice {
  readonly subject: string
  readonly name: string
  readonly count: number
  readonly times: ReadonlyArray<Obstruction>
}

/**
 * Puts together what is published of a subject that did not cooperate; nothing where it never happened.
 *
 * @zh 生成不予配合公示
 * @law market/22.obstruction
 * @example
 * import { obstructionNotice, type PlainDate } from 'double-random'
 *
 * const on = '2022-06-01' as PlainDate
 * const [notice] = obstructionNotice({
 *   subject: 'S1',
 *   name: '某厂',
 *   obstructions: [{ kind: 'refused-entry', on, circumstance: '门卫不开门' }],
 * })
 *
 * assert.strictEqual(notice?.count, 1)
 * assert.deepStrictEqual(obstructionNotice({ subject: 'S1', name: '某厂', obstructions: [] }), [])
 *
 * @category inspection
 * @since 0.1.0
 */
export const obstructionNotice = ({
  subject,
  name,
  obstructions,
}: {
  readonly subject: string
  readonly name: string
  readonly obstructions: ReadonlyArray<Obstruction>
}): ReadonlyArray<ObstructionNotice> =>
  obstructions.length === 0
    ? []
    : [
        {
          subject,
          name,
          count: obstructions.length,
          times: [...obstructions].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
        },
      ]
