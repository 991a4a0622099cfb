import type { IcsFault } from '../calendar/icsFault.js'
import { at, atZh, type Phrases, shown } from './phrase.js'

/** The sentences for calendar files that are not written. */
export const icsPhrases: Phrases<IcsFault> = {
  BadUid: {
    zh: ({ path, value }) =>
      `${atZh(path)}标识${shown(value)}是空的或已用过，每个条目应有一个不重复、长期不变的标识`,
    en: ({ path, value }) =>
      `${at(path)}the uid ${shown(value)} is empty or used before; expected one that is used once and lasts`,
  },
  BadStamp: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不是日期，应为写文件的日期，形如 2022-01-15`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)} is not a day; expected the day on which the file is made, like 2022-01-15`,
  },
  BadDue: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不是日期，应为确有的一日，形如 2022-01-15`,
    en: ({ path, value }) => `${at(path)}${shown(value)} is not a day; expected a real day, like 2022-01-15`,
  },
  BadReminder: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不能作提前提醒的天数，应为1至366的整数`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)} is no number of days before; expected a whole number from 1 to 366`,
  },
  NotWritten: {
    zh: ({ path, value }) => `${atZh(path)}日历文件没有写成：${shown(value)}；请核对各条目`,
    en: ({ path, value }) =>
      `${at(path)}the calendar file was not written: ${shown(value)}; check the entries`,
  },
}
