/**
 * A piece of a JSON Schema (2020-12), plain JSON.
 *
 * @zh JSON 模式
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A name in both languages, for `title`. */
export interface Titles {
  readonly zh: string
  readonly en: string
}

/** One title for readers of both languages. */
export const titled = ({ zh, en }: Titles): JsonSchema => ({ title: `${zh} / ${en}` })
