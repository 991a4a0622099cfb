import type { Hint } from './hint.js'
import type { Phrases } from './phrase.js'

/** The sentences for likely mistakes. */
export const hintPhrases: Phrases<Hint> = {
  FullWidth: {
    zh: ({ meant }) => `含有全角字符，请改为半角：“${meant}”`,
    en: ({ meant }) => `it has full-width characters; write “${meant}”`,
  },
  OuterSpace: {
    zh: ({ meant }) => `请去掉首尾空白：“${meant}”`,
    en: ({ meant }) => `write “${meant}”, without the space`,
  },
  LetterForDigit: {
    zh: ({ meant }) => `可能把数字写成了形近的字母，应为“${meant}”`,
    en: ({ meant }) => `letters may stand for digits that look alike; probably “${meant}”`,
  },
  CodeLength: {
    zh: ({ length }) => `有${length}位，统一社会信用代码是18位；请核对是否漏写或多写`,
    en: ({ length }) => `it has ${length} characters, a credit code has 18; check for one lost or added`,
  },
  OldRegistrationNumber: {
    zh: () => '像是15位的旧注册号，请改填18位统一社会信用代码',
    en: () => 'it looks like an old registration number of 15 digits; use the credit code of 18',
  },
  DigitsLost: {
    zh: () => '表格把它存成了数字，末几位已丢失；请把该列设为文本格式后重新填写',
    en: () =>
      'the sheet keeps it as a number, whose last digits are lost; format the column as text and write it again',
  },
  NameForCode: {
    zh: () => '像是名称，名称与代码两列可能填反；请核对',
    en: () => 'it looks like a name; the columns of names and codes may be swapped, check them',
  },
  DayBeforeMonth: {
    zh: ({ meant }) => `可能日在月前，请按年、月、日写成“${meant}”`,
    en: ({ meant }) => `day and month may be swapped; write “${meant}”`,
  },
  OtherDateForm: {
    zh: ({ meant }) => `请写成“${meant}”`,
    en: ({ meant }) => `write “${meant}”`,
  },
  SpreadsheetDay: {
    zh: ({ meant }) => `像是电子表格的日期序号，即“${meant}”`,
    en: ({ meant }) => `it looks like a spreadsheet’s number for a day; write “${meant}”`,
  },
  NoSuchDay: {
    zh: () => '日历上没有这一天，请核对月份的天数',
    en: () => 'the calendar has no such day; check the length of the month',
  },
  BareShare: {
    zh: ({ meant }) => `像是缺少百分号的“${meant}”，请核对`,
    en: ({ meant }) => `probably “${meant}” without its sign; check it`,
  },
  NumberAsText: {
    zh: ({ meant }) => `这是文本，请写成数字 ${meant}，不加引号`,
    en: ({ meant }) => `it is text; write the number ${meant} without quotes`,
  },
  NearestName: {
    zh: ({ meant }) => `是否应为“${meant}”？请核对`,
    en: ({ meant }) => `perhaps “${meant}”; check it`,
  },
  EndsSwapped: {
    zh: () => '起止日期可能填反，请核对',
    en: () => 'the two days may be swapped; check them',
  },
}
