import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { compareBytes } from '../model/ids.js'
import type { ChecklistRef } from './result.js'

/**
 * One line of a form: what to look at, how, what counts as a problem, and what then follows.
 *
 * @zh 检查表条目
 * @law joint/26.form
 * @category inspection
 * @since 0.1.0
 */
export interface ChecklistItem {
  readonly content: string
  readonly method: string
  readonly essentials: string
  readonly problems: string
  readonly handling: string
}

/**
 * The form of one matter, in one of its versions; a result refers to the version it used.
 *
 * @zh 检查实施清单
 * @law joint/27.province
 * @category inspection
 * @since 0.1.0
 */
export interface Checklist {
  readonly id: string
  readonly version: number
  readonly matter: string
  readonly items: NonEmpty<ChecklistItem>
  /** The units below the province that have claimed it. */
  readonly claimedBy: ReadonlyArray<string>
}

/**
 * Who asks: the province writes, the levels below claim and reuse.
 *
 * @zh 表单层级
 * @law joint/27.province
 * @category inspection
 * @since 0.1.0
 */
export type ChecklistLevel = 'province' | 'prefecture' | 'county'

/** A level below the province tried to write. */
export interface OnlyProvinceEdits {
  readonly _tag: 'OnlyProvinceEdits'
  readonly basis: 'joint/27.province'
  readonly checklist: string
  readonly value: ChecklistLevel
  readonly expected: 'province'
}

/**
 * Writes the next version of a form; only the province may. The version before stays as it was.
 *
 * @zh 修订检查实施清单
 * @law joint/27.province
 * @example
 * import { type Checklist, reviseChecklist } from 'double-random'
 *
 * const item = { content: '留样', method: '查看', essentials: '48小时', problems: '无留样', handling: '责令改正' }
 * const checklist: Checklist = { id: '食堂', version: 1, matter: 'm1', items: [item], claimedBy: [] }
 *
 * assert.strictEqual(reviseChecklist({ checklist, level: 'county', items: [item] })._tag, 'Left')
 *
 * @category inspection
 * @since 0.1.0
 */
export const reviseChecklist = ({
  checklist,
  level,
  items,
}: {
  readonly checklist: Checklist
  readonly level: ChecklistLevel
  readonly items: NonEmpty<ChecklistItem>
}): E.Either<OnlyProvinceEdits, Checklist> =>
  level === 'province'
    ? E.right({ ...checklist, version: checklist.version + 1, items })
    : E.left({
        _tag: 'OnlyProvinceEdits',
        basis: 'joint/27.province',
        checklist: checklist.id,
        value: level,
        expected: 'province',
      })

/**
 * A unit below the province claims a form, to use it as it is; claiming twice changes nothing.
 *
 * @zh 认领检查实施清单
 * @law joint/27.province
 * @example
 * import { type Checklist, claimChecklist } from 'double-random'
 *
 * const item = { content: '留样', method: '查看', essentials: '48小时', problems: '无留样', handling: '责令改正' }
 * const checklist: Checklist = { id: '食堂', version: 1, matter: 'm1', items: [item], claimedBy: ['临夏县'] }
 *
 * assert.deepStrictEqual(claimChecklist(checklist, '永靖县').claimedBy, ['临夏县', '永靖县'])
 *
 * @category inspection
 * @since 0.1.0
 */
export const claimChecklist = (checklist: Checklist, unit: string): Checklist => ({
  ...checklist,
  claimedBy: [...new Set([...checklist.claimedBy, unit])].sort(compareBytes),
})

/**
 * The forms bound to the matters of one subject, and the matters that no form covers.
 *
 * @zh 表单绑定
 * @law joint/26.form
 * @category inspection
 * @since 0.1.0
 */
export interface BoundForms {
  readonly forms: ReadonlyArray<
    ChecklistRef & { readonly matter: string; readonly bound: 'automatically' | 'by-hand' }
  >
  readonly uncovered: ReadonlyArray<string>
}

const latest = (list: ReadonlyArray<Checklist>, matter: string): Checklist | undefined =>
  list
    .filter((c) => c.matter === matter)
    .reduce<Checklist | undefined>((a, c) => (a === undefined || c.version > a.version ? c : a), undefined)

/**
 * Binds forms to matters: by hand where a form is chosen for the matter, else the latest version of the matter's own.
 * The parts together are the one form of the subject. A unit below the province binds what it has claimed. Matters without any, and those for which a form or version
 * was chosen that isn't there, are named, never skipped.
 *
 * @zh 匹配检查表单
 * @law joint/26.form
 * @law joint/27.province
 * @example
 * import { bindForms } from 'double-random'
 *
 * const item = { content: '留样', method: '查看', essentials: '48小时', problems: '无留样', handling: '责令改正' }
 * const bound = bindForms([
 *   { id: '食堂', version: 1, matter: 'm1', items: [item], claimedBy: [] },
 *   { id: '食堂', version: 2, matter: 'm1', items: [item], claimedBy: [] },
 * ])({ matters: ['m1', 'm2'] })
 *
 * assert.deepStrictEqual(bound, {
 *   forms: [{ checklist: '食堂', version: 2, matter: 'm1', bound: 'automatically' }],
 *   uncovered: ['m2'],
 * })
 *
 * @category inspection
 * @since 0.1.0
 */
export const bindForms =
  (checklists: ReadonlyArray<Checklist>) =>
  ({
    matters,
    byHand = {},
    unit,
  }: {
    readonly matters: ReadonlyArray<string>
    /** The unit that inspects; where it is named, only forms that it has claimed are bound. */
    readonly unit?: string
    /** The form chosen for a matter, by the matter’s id. */
    readonly byHand?: Readonly<Record<string, ChecklistRef>>
  }): BoundForms => {
    const claimed = unit === undefined ? checklists : checklists.filter((c) => c.claimedBy.includes(unit))
    const exists = (ref: ChecklistRef): boolean =>
      claimed.some((c) => c.id === ref.checklist && c.version === ref.version)
    const each = [...new Set(matters)]
    const forms = each.flatMap((matter): BoundForms['forms'] => {
      const chosen = Object.hasOwn(byHand, matter) ? byHand[matter] : undefined
      if (chosen !== undefined) return exists(chosen) ? [{ ...chosen, matter, bound: 'by-hand' }] : []
      const own = latest(claimed, matter)
      return own === undefined
        ? []
        : [{ checklist: own.id, version: own.version, matter, bound: 'automatically' }]
    })
    return { forms, uncovered: each.filter((m) => !forms.some((f) => f.matter === m)) }
  }
