import type { RosterField, RosterFinding } from '../model/rosterFinding.js'
import { kindNames } from './kind.js'
import { at, atZh, type Language, type Phrases, say, shown } from './phrase.js'

const WANTED: { readonly [K in Extract<RosterFinding, { _tag: 'NotAnEntry' }>['expected']]: string } = {
  'a roster': '名录库',
  'a list of entries': '条目列表',
  'an entry': '名录条目',
}

export const rosterFieldZh: Readonly<Record<RosterField, string>> = {
  id: '可用的编号',
  name: '名称',
  rosters: '专项库名称',
  kind: '类型',
  riskClass: '风险分类级别',
  supervisionNeeds: '专业监管要求',
  owner: '维护部门',
  unit: '单位',
  department: '部门',
  tags: '资质或专长',
  certificate: '执法证件',
  specialties: '专业领域',
}

export const rosterFindingPhrases: Phrases<RosterFinding> = {
  RosterComplete: {
    zh: (f) => `名录库${f.entries}条完整（${f.basis}）`,
    en: (f) => `${f.entries} entries, all complete (${f.basis})`,
  },
  NotAnEntry: {
    zh: (f) => `${atZh(f.path)}${shown(f.value)}不能读取，应为${WANTED[f.expected]}（${f.basis}）`,
    en: (f) => `${at(f.path)}${shown(f.value)} can't be read; expected ${f.expected} (${f.basis})`,
  },
  EntryLacks: {
    zh: (f) => `${atZh(f.path)}${shown(f.entry)}缺少${rosterFieldZh[f.field]}（${f.basis}）`,
    en: (f) => `${at(f.path)}${shown(f.entry)} lacks ${f.field} (${f.basis})`,
  },
  EntryRepeated: {
    zh: (f) => `${atZh(f.path)}${shown(f.entry)}与${f.first}重复（${f.basis}）`,
    en: (f) => `${at(f.path)}${shown(f.entry)} already stands at ${f.first} (${f.basis})`,
  },
  EntryMisplaced: {
    zh: (f) =>
      `${atZh(f.path)}${shown(f.entry)}（${Object.hasOwn(kindNames, f.kind) ? kindNames[f.kind].zh : f.kind}）不是市场主体，应入分类专项名录库（${f.basis}）`,
    en: (f) =>
      `${at(f.path)}${shown(f.entry)} (${f.kind}) is no market entity; it belongs to a special roster (${f.basis})`,
  },
  NotACreditCode: {
    zh: (f) => `${atZh(f.path)}${shown(f.entry)}不是统一社会信用代码（${f.basis}）`,
    en: (f) => `${at(f.path)}${shown(f.entry)} is no unified social credit code (${f.basis})`,
  },
  CertificateNotValid: {
    zh: (f) =>
      `${atZh(f.path)}${shown(f.entry)}的证件在${f.on}不在有效期内（${f.from ?? '…'}至${f.until ?? '…'}，${f.basis}）`,
    en: (f) =>
      `${at(f.path)}the certificate of ${shown(f.entry)} is not valid on ${f.on} (${f.from ?? '…'} to ${f.until ?? '…'}, ${f.basis})`,
  },
}

/**
 * Says what was found in a roster: which entry lacks what, with the provision.
 *
 * @zh 名录库审查说明
 * @law joint/11.annotations
 * @example
 * import { sayRosterFinding } from 'double-random'
 *
 * const finding = {
 *   _tag: 'EntryLacks',
 *   basis: 'joint/11.owner',
 *   path: 'entries[0].owner',
 *   entry: 'S1',
 *   field: 'owner',
 * } as const
 *
 * assert.strictEqual(sayRosterFinding('en')(finding), 'entries[0].owner: “S1” lacks owner (joint/11.owner)')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayRosterFinding = (language: Language): ((finding: RosterFinding) => string) =>
  say(rosterFindingPhrases, language)
