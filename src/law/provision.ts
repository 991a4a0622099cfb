/**
 * Whether a rule binds (应当, 不得, 必须) or guides (原则上, 一般, 可以): hard is an error, soft a warning.
 *
 * @zh 规则效力
 * @law none: how 应当 and 原则上 differ
 * @category law
 * @since 0.1.0
 */
export type Force = 'hard' | 'soft'

/**
 * A text in both languages of the project.
 *
 * @zh 双语文本
 * @law none: a shape of data
 * @category law
 * @since 0.1.0
 */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/**
 * One sentence of the law that the library relies on, summed up in our own words.
 *
 * @zh 条款
 * @law none: the shape of every provision
 * @category law
 * @since 0.1.0
 */
export interface Provision extends Bilingual {
  readonly force: Force
}

/** Keeps the keys of a table of provisions as literal types, so that a wrong key does not compile. */
export const provisionTable = <const T extends Readonly<Record<string, Provision>>>(table: T): T => table
