import type { Bilingual } from '../law/provision.js'
import type { BadId, DuplicateId, IdFault } from '../model/ids.js'
import { at, atZh, type Phrases, shown } from './phrase.js'

const FAULTS: Readonly<Record<IdFault, Bilingual>> = {
  'not-text': { zh: '不是文本', en: 'is not text' },
  empty: { zh: '是空的', en: 'is empty' },
  'too-long': { zh: '超过200字节', en: 'is longer than 200 bytes' },
  'control-character': { zh: '含有控制字符', en: 'has a control character' },
  'byte-order-mark': { zh: '含有字节顺序标记', en: 'has a byte order mark' },
  'lone-surrogate': { zh: '含有不成对的代理字符', en: 'has half of a character' },
  'outer-space': { zh: '首尾有空白', en: 'begins or ends with white space' },
}

/** Ids are the same in every room, and so are the sentences about them. */
export const idPhrases: Phrases<BadId | DuplicateId> = {
  BadId: {
    zh: ({ path, value, fault }) =>
      `${atZh(path)}编号${shown(value)}${FAULTS[fault].zh}，应为1至200字节、首尾无空白的文本`,
    en: ({ path, value, fault }) =>
      `${at(path)}the id ${shown(value)} ${FAULTS[fault].en}; expected 1 to 200 bytes of text without outer spaces`,
  },
  DuplicateId: {
    zh: ({ path, value, first }) => `${atZh(path)}编号${shown(value)}已见于${first}，每个编号应只出现一次`,
    en: ({ path, value, first }) =>
      `${at(path)}the id ${shown(value)} already stands at ${first}; expected each id once`,
  },
}
