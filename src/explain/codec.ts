import type { InputError } from '../codec/inputError.js'
import { type Language, shown } from './phrase.js'

/** What an expected type is called, where its own name would not help. */
const NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  PlainDate: { zh: '形如 2022-01-15 的日期', en: 'a day written like 2022-01-15' },
  Id: { zh: '1 至 200 字节的编号,首尾无空格', en: 'an id of 1 to 200 bytes, without outer spaces' },
  'plain JSON': { zh: '普通 JSON 数据', en: 'plain JSON data' },
  string: { zh: '文本', en: 'a text' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
}

const named = (expected: string, language: Language): string => {
  const name = Object.hasOwn(NAMES, expected) ? NAMES[expected] : undefined
  if (name !== undefined) return name[language]
  if (!expected.includes(' | ')) return expected
  return language === 'zh' ? `以下之一:${expected}` : `one of: ${expected}`
}

/**
 * Says what is wrong with a part of an input: where, what stood there, and what would have been right.
 *
 * @zh 输入错误说明
 * @law none: words of errors
 * @example
 * import { sayInputError } from 'double-random'
 *
 * assert.strictEqual(
 *   sayInputError('en')({ _tag: 'InputError', path: '[0].riskClass', value: 'E', expected: 'A | B | C | D' }),
 *   '[0].riskClass: “E” is given, expected is one of: A | B | C | D',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const sayInputError =
  (language: Language) =>
  ({ path, value, expected }: InputError): string => {
    if (expected === 'no such field')
      return language === 'zh'
        ? `${path}:没有这个字段,请核对字段名或删去`
        : `${path}: there is no such field; check its name or leave it out`
    const what = named(expected, language)
    if (value === undefined)
      return language === 'zh' ? `${path}:缺少,应为${what}` : `${path}: missing, expected is ${what}`
    return language === 'zh'
      ? `${path}:给出的是${shown(value)},应为${what}`
      : `${path}: ${shown(value)} is given, expected is ${what}`
  }
