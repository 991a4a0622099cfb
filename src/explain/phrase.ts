import { either as E } from 'fp-ts'
import type { Bilingual } from '../law/provision.js'
import { isObject } from '../model/shape.js'
import { inShort } from './kernel/written.js'

/**
 * The language of a sentence.
 *
 * @zh 语言
 * @law none: words
 * @category explain
 * @since 0.1.0
 */
export type Language = keyof Bilingual

/** The sentences for a union of tagged values, one for each tag in each language: a missing one does not compile. */
export type Phrases<T extends { readonly _tag: string }> = {
  readonly [K in T['_tag']]: {
    readonly [L in Language]: (value: Extract<T, { readonly _tag: K }>) => string
  }
}

/** A path before a sentence; nothing where the whole value is meant. */
export const at = (path: string): string => (path === '' ? '' : `${path}: `)
export const atZh = (path: string): string => (path === '' ? '' : `${path}：`)

/** What is expected of a field that there is not. */
export const NO_FIELD = 'no such field among '
export const noField: Bilingual = {
  zh: '没有这个字段，请核对字段名或删去',
  en: 'there is no such field; check its name or leave it out',
}

/** A value as it was given, short enough to stand in a sentence; whatever was given, this does not throw. */
export const shown = (value: unknown): string =>
  E.getOrElse(() => '{…}')(
    E.tryCatch(
      () => inShort(value),
      () => 'a proxy or a getter threw',
    ),
  )

/** The tag of a value; the value itself where it has none. */
const tagOf = (value: unknown): unknown => (isObject(value) && '_tag' in value ? value['_tag'] : value)

/**
 * A sentence made of a value; of one that is not what the sentence is made of, such as a tag of a later version, that
 * it can't be told. A page that shows a list of sentences shows all others then.
 */
export const told = (language: Language, value: unknown, sentence: () => string): string =>
  E.getOrElse(() =>
    language === 'zh'
      ? `${shown(tagOf(value))}不是本版本能说明的内容`
      : `${shown(tagOf(value))} is nothing that this version can tell`,
  )(E.tryCatch(sentence, () => 'a tag or fields of another version'))

/** Says a tagged value in a language, by a phrasebook that has a sentence for each of its tags; in English, if in neither. */
export const say =
  <T extends { readonly _tag: string }>(phrases: Phrases<T>, language: Language) =>
  (value: T): string =>
    told(language, value, () =>
      (phrases[value._tag as T['_tag']][language === 'zh' ? 'zh' : 'en'] as (v: T) => string)(value),
    )
