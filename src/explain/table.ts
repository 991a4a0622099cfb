import type { InputError } from '../codec/inputError.js'
import type { TableFileProblem } from '../codec/table/fileProblem.js'
import type { TableProblem } from '../codec/table/problem.js'
import { at, atZh, type Phrases, shown } from './phrase.js'
import { placeText } from './place.js'

const placeZh = placeText('zh')
const placeEn = placeText('en')

/** What belongs in a cell, where its own name would not help. */
const WANTED: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  day: { zh: '日期，如 2022-03-05', en: 'a day, such as 2022-03-05' },
  'day or no end': {
    zh: '日期（如 2025-12-31）、起止日期（如 2023.1.1至2025.12.31）或“长期”',
    en: 'a day such as 2025-12-31, two days from and until, or no end',
  },
  'day at midnight UTC': {
    zh: '日期；这里是带时刻的时间值，请按 UTC 零点读取表格',
    en: 'a day; this is a point in time, so read the sheet with days at midnight UTC',
  },
  'credit code': {
    zh: '18位统一社会信用代码（末位校验须相符）',
    en: 'a credit code of 18 characters that checks',
  },
  Id: { zh: '编号，不超过200字节', en: 'an id of at most 200 bytes' },
  text: { zh: '文字', en: 'a text' },
  'worked out': {
    zh: '实际内容；表格软件没有算出这个单元格，请改正公式或直接填写',
    en: 'a value; the spreadsheet could not work this cell out: mend its formula or write the value',
  },
  rank: { zh: '不小于1的整数', en: 'a whole number, 1 or more' },
}

const SHOWN = 8

const listed = (names: ReadonlyArray<string>, language: 'zh' | 'en'): string => {
  const first = names.slice(0, SHOWN).map(shown)
  const more = names.length > SHOWN
  return language === 'zh'
    ? `${first.join('、')}${more ? `等${names.length}个` : ''}`
    : `${first.join(', ')}${more ? ` and ${names.length - SHOWN} more` : ''}`
}

/** What belongs in a cell, in words. */
export const wanted = (expected: string, language: 'zh' | 'en'): string => {
  const name = Object.hasOwn(WANTED, expected) ? WANTED[expected] : undefined
  if (name !== undefined) return name[language]
  if (!expected.includes(' | ')) return expected
  return `${language === 'zh' ? '以下之一：' : 'one of '}${listed(expected.split(' | '), language)}`
}

const MB = 1_048_576
const megabytes = (bytes: number): string => `${Math.round((bytes / MB) * 10) / 10}`

/** The sentences for tables that are not read, and rows of them. */
export const tablePhrases: Phrases<Exclude<TableProblem, InputError>> = {
  HeadingsNotFound: {
    zh: ({ value, expected }) =>
      `前30行没有找到表头，应有${listed(expected, 'zh')}；各行开头是${value.length === 0 ? '空白' : listed(value, 'zh')}`,
    en: ({ value, expected }) =>
      `no row of headings in the first 30; expected ${listed(expected, 'en')}; the rows begin with ${value.length === 0 ? 'nothing' : listed(value, 'en')}`,
  },
  ColumnMissing: {
    zh: ({ expected: [first = '', ...others] }) =>
      `表中没有“${first}”一列${others.length === 0 ? '' : `（也可写作${listed(others.slice(0, 3), 'zh')}）`}，请补上，或指明它的表头、统一取值`,
    en: ({ expected: [first = '', ...others] }) =>
      `there is no column “${first}”${others.length === 0 ? '' : ` (or ${listed(others.slice(0, 3), 'en')})`}; add it, name its heading, or give its value for all rows`,
  },
  ColumnTwice: {
    zh: ({ value, cells }) => `${cells.join('、')}的表头${listed(value, 'zh')}指同一内容，请只留一列`,
    en: ({ value, cells }) =>
      `${cells.join(', ')}: the headings ${listed(value, 'en')} mean the same; leave one of them`,
  },
  CellMissing: {
    zh: (p) => `${placeZh(p)}缺少“${p.column}”，请补上`,
    en: (p) => `${placeEn(p)} lacks “${p.column}”; fill it in`,
  },
  CellUnreadable: {
    zh: (p) => `${placeZh(p)}“${p.column}”给出的是${shown(p.value)}，应为${wanted(p.expected, 'zh')}`,
    en: (p) =>
      `${placeEn(p)}, “${p.column}”: ${shown(p.value)} is given; expected ${wanted(p.expected, 'en')}`,
  },
  RowRepeated: {
    zh: (p) => `${placeZh(p)}与第${p.first}行重复：${shown(p.value)}；请只留一行`,
    en: (p) => `${placeEn(p)} repeats row ${p.first}: ${shown(p.value)}; leave one of them`,
  },
}

/** The sentences for files that are not read or not written. */
export const tableFilePhrases: Phrases<TableFileProblem> = {
  NotASpreadsheet: {
    zh: ({ value }) => `这不是 .xlsx 或 .csv 文件（开头是${shown(value)}）；请在表格软件中另存为 .xlsx`,
    en: ({ value }) =>
      `this is no .xlsx or .csv file (it begins with ${shown(value)}); use “Save as” and choose .xlsx`,
  },
  OldWorkbook: {
    zh: () => '这是旧格式 .xls 的工作簿；请在表格软件中另存为 .xlsx',
    en: () => 'this is a workbook of the old format .xls; use “Save as” and choose .xlsx',
  },
  LockedWorkbook: {
    zh: () => '工作簿有密码；请去掉密码后另存',
    en: () => 'the workbook has a password; remove it and save the file again',
  },
  DamagedWorkbook: {
    zh: () => '工作簿不完整，读不到末尾；请重新导出或下载',
    en: () => 'the workbook is not complete; take a new copy of it',
  },
  FileTooLarge: {
    zh: ({ value, limit }) =>
      `文件展开后有${megabytes(value)} MB（${value}字节），超过上限${megabytes(limit)} MB；请拆分，或提高上限`,
    en: ({ value, limit }) =>
      `the file unpacks to ${megabytes(value)} MB (${value} bytes), the limit is ${megabytes(limit)} MB; split it or set a higher limit`,
  },
  SheetUnknown: {
    zh: ({ path, value, known }) =>
      `${atZh(path)}没有工作表${shown(value)}，应为以下之一：${listed(known, 'zh')}`,
    en: ({ path, value, known }) =>
      `${at(path)}there is no sheet ${shown(value)}; expected one of ${listed(known, 'en')}`,
  },
  SheetEmpty: {
    zh: ({ path, value }) => `${atZh(path)}工作表${shown(value)}是空的；请换一个工作表`,
    en: ({ path, value }) => `${at(path)}the sheet ${shown(value)} is empty; choose another one`,
  },
  QuoteOpen: {
    zh: ({ row }) => `第${row}行起有一个引号没有配对；请补上引号`,
    en: ({ row }) => `from row ${row} on a quotation mark is not closed; add the closing one`,
  },
  SheetNameUnfit: {
    zh: ({ path, value }) =>
      `${atZh(path)}${shown(value)}不能作工作表名；应为1至31个字符、不重复、不含 : \\ / ? * [ ]，首尾不是单引号`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)} cannot name a sheet; expected 1 to 31 characters, used once, without : \\ / ? * [ ] or an outer apostrophe`,
  },
  SheetTooLarge: {
    zh: ({ path, value, limit }) => `${atZh(path)}有${value}，超过表格的上限${limit}；请拆分`,
    en: ({ path, value, limit }) => `${at(path)}there are ${value}, a sheet takes at most ${limit}; split it`,
  },
}
