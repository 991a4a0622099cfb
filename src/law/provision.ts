/** Whether a rule binds (应当, 不得, 必须) or guides (原则上, 一般, 可以): hard is an error, soft a warning. */
export type Force = 'hard' | 'soft'

/** A text in both languages of the project. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** One sentence of the law that the library relies on, summed up in our own words. */
export interface Provision extends Bilingual {
  readonly force: Force
}

/** Keeps the keys of a table of provisions as literal types, so that a wrong key does not compile. */
export const provisionTable = <const T extends Readonly<Record<string, Provision>>>(table: T): T => table
