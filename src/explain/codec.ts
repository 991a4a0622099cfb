import type { InputError } from '../codec/inputError.js'
import type { Bilingual } from '../law/provision.js'
import { at, atZh, type Language, NO_FIELD, noField, type Phrases, shown, told } from './phrase.js'

/** What an expected type is called, where its own name would not help. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  PlainDate: { zh: '形如 2022-01-15 的日期', en: 'a day written like 2022-01-15' },
  Id: { zh: '1 至 200 字节的编号，首尾无空格', en: 'an id of 1 to 200 bytes, without outer spaces' },
  'plain JSON': { zh: '普通 JSON 数据', en: 'plain JSON data' },
  string: { zh: '文本', en: 'a text' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '对象', en: 'an object' },
  list: { zh: '列表', en: 'a list' },
  'non-empty list': { zh: '至少有一项的列表', en: 'a list with an entry at least' },
  'list without gaps': { zh: '没有空位的列表', en: 'a list without gaps' },
  'whole number': { zh: '整数', en: 'a whole number' },
  'whole number from 0': { zh: '不小于0的整数', en: 'a whole number from 0' },
  'whole number from 1': { zh: '不小于1的整数', en: 'a whole number from 1' },
  'year from 1900 to 9998': { zh: '1900至9998之间的年份', en: 'a year from 1900 to 9998' },
  'ratio { num, den } from 0 to 1': {
    zh: '0至1之间的比例，写成 { "num": 分子, "den": 分母 }',
    en: 'a share from 0 to 1, written { "num": …, "den": … }',
  },
  Ratio: { zh: '0至1之间的比例', en: 'a share from 0 to 1' },
  'object with an id': { zh: '有编号 id 的对象', en: 'an object with an id' },
  'each matter of a department once': {
    zh: '同一部门的每个事项只写一次',
    en: 'each matter of a department once',
  },
  'opens on or before closes': { zh: 'opens 不晚于 closes', en: 'opens on or before closes' },
  text: { zh: '文本', en: 'a text' },
  subject: { zh: '检查对象', en: 'a subject' },
  item: { zh: '一项计划（scope 和 departments）', en: 'an item of scope and departments' },
  'shares by class': { zh: '各级别的抽查比例', en: 'the shares by class' },
  function: { zh: '函数', en: 'a function' },
  year: { zh: '年份', en: 'a year' },
  'list of string': { zh: '文本列表', en: 'a list of texts' },
  'a reason in words': { zh: '文字说明的理由', en: 'a reason in words' },
  'whole number, 0 or more': { zh: '不小于0的整数', en: 'a whole number from 0' },
  'record of whole numbers, 0 or more': {
    zh: '各项为不小于0的整数的对象',
    en: 'an object of whole numbers from 0',
  },
  'string or number': { zh: '文本或数字', en: 'a text or a number' },
  '6 or 10': { zh: '6或10', en: '6 or 10' },
  '64 lower-case hex digits': { zh: '64位小写十六进制数字', en: '64 lower-case hex digits' },
  '3 lower-case hex digits': { zh: '3位小写十六进制数字', en: '3 lower-case hex digits' },
  'number of a draw': {
    zh: '抽取编号（1至64个字母、数字、点、横线或下划线）',
    en: 'a draw number: 1 to 64 letters, digits, dots, dashes or underscores',
  },
  ProvisionId: { zh: '条款编号，如 joint/17.limit', en: 'a key of a provision, like joint/17.limit' },
  InterpretationId: { zh: '理解编号，如 I-06', en: 'a number of a reading, like I-06' },
  'conditions of at most 32 levels': { zh: '不超过32层的条件', en: 'conditions nested 32 deep at most' },
  'JSON object of at most 40 levels': {
    zh: '不超过40层的 JSON 对象',
    en: 'a JSON object nested 40 deep at most',
  },
  'id that stands once': { zh: '不重复的编号', en: 'an id that stands once' },
  'fewer faults': {
    zh: '更少的错误（错误过多，其余未读）',
    en: 'fewer faults; the rest was not read',
  },
  'list of rows': { zh: '由行组成的列表', en: 'a list of rows' },
  'list of cells': { zh: '由单元格组成的一行', en: 'a row as a list of cells' },
  'list of headings': { zh: '由表头组成的列表', en: 'a list of headings' },
  'list of ranges': { zh: '由单元格区域组成的列表', en: 'a list of ranges' },
  'range of cells, B3:B9': { zh: '形如 B3:B9 的单元格区域', en: 'a range of cells, such as B3:B9' },
  bytes: {
    zh: '文件的字节（Uint8Array 或 ArrayBuffer）',
    en: 'the bytes of a file (Uint8Array or ArrayBuffer)',
  },
  'bytes or text': { zh: '文件的字节或文本', en: 'the bytes of a file, or its text' },
  'a table': { zh: '一张表，有表头 head 和行 rows', en: 'a table with its head and its rows' },
  'a table or more': {
    zh: '一张以上的表，各有表头 head 和行 rows',
    en: 'a table or more, each with its head and rows',
  },
}

/** Names that follow a pattern. */
const PATTERNS: ReadonlyArray<readonly [RegExp, (part: string) => Bilingual]> = [
  [
    /^known \w+: (.*)$/,
    (known) => ({
      zh: `本版本能读的格式 ${known}；也许由更新的版本写成`,
      en: `a form that this version reads: ${known}; a newer version may have written it`,
    }),
  ],
  [/^only (.*)$/, (value) => ({ zh: value, en: value })],
  [/^(.* \| .*)$/, (words) => ({ zh: `以下之一：${words}`, en: `one of: ${words}` })],
  [/^([A-Z][A-Za-z]+)$/, (name) => ({ zh: `对象（${name}）`, en: `an object (${name})` })],
]

/** What a name of something expected is called in words; nothing where nobody thought of it. */
export const expectedWords = (expected: string): Bilingual | undefined => {
  if (Object.hasOwn(NAMES, expected)) return NAMES[expected]
  const found = PATTERNS.find(([pattern]) => pattern.test(expected))
  return found?.[1](found[0].exec(expected)?.[1] ?? expected)
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
  (error: InputError): string =>
    told(language, error, () => inputErrorText(language, error))

const inputErrorText = (language: Language, { path, value, expected }: InputError): string => {
  const where = language === 'zh' ? atZh(path) : at(path)
  if (expected.startsWith(NO_FIELD)) return `${where}${noField[language]}`
  const what = expectedWords(expected)?.[language] ?? expected
  if (value === undefined)
    return language === 'zh' ? `${where}缺少，应为${what}` : `${where}missing, expected is ${what}`
  return language === 'zh'
    ? `${where}给出的是${shown(value)}，应为${what}`
    : `${where}${shown(value)} is given, expected is ${what}`
}

export const inputErrorPhrases: Phrases<InputError> = {
  InputError: { zh: sayInputError('zh'), en: sayInputError('en') },
}
