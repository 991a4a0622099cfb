import type { Bilingual } from 'double-random'

/** The page's own words; what the library decides, it says itself. */
export const words = {
  title: { zh: '核对一次抽取', en: 'Check a draw' },
  otherLanguage: { zh: 'English', en: '中文' },
  intro: {
    zh: '选择公布的抽取记录和名录。一切都在本机计算,文件不会离开这台设备。',
    en: 'Choose the published record and the roster. Everything is computed here; no file leaves this device.',
  },
  record: { zh: '抽取记录(JSON)', en: 'Record of the draw (JSON)' },
  roster: { zh: '名录(JSON)', en: 'Roster (JSON)' },
  id: { zh: '某一户的代码(可不填)', en: 'The code of one subject (optional)' },
  check: { zh: '核对', en: 'Check' },
  checking: { zh: '正在重新计算……', en: 'Computing it again…' },
  confirmed: { zh: '核对一致', en: 'Confirmed' },
  refuted: { zh: '核对不一致', en: 'Refuted' },
  unreadable: { zh: '无法核对', en: 'Can’t be checked' },
  drawn: { zh: '这一户抽中了', en: 'This subject was drawn' },
  added: { zh: '这一户已递补', en: 'This subject was added in place of another' },
  reserve: { zh: '这一户候补', en: 'This subject stands by' },
  'not-drawn': { zh: '这一户没有抽中', en: 'This subject was not drawn' },
  undecided: { zh: '单凭记录不能断定', en: 'The record alone cannot tell' },
  'not-on-roster': { zh: '名录里没有这个代码', en: 'This code is not on the roster' },
  notJson: { zh: '不是 JSON 文件', en: 'is no JSON file' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type Word = keyof typeof words
