import type { MatterField, MatterFinding } from '../plan/matterList.js'
import type { Element, ElementFinding, KeyArea, SupervisionFinding } from '../plan/supervision.js'
import { notReadablePhrases } from './notReadable.js'
import { at, atZh, type Phrases, shown } from './phrase.js'

const FIELD_ZH: Readonly<Record<MatterField, string>> = {
  matter: '抽查事项',
  object: '检查对象',
  category: '事项类别',
  method: '检查方式',
  department: '检查主体',
  basis: '检查依据',
  content: '检查内容',
}

const AREA: Readonly<Record<KeyArea, { readonly zh: string; readonly en: string }>> = {
  drug: { zh: '药品', en: 'drugs' },
  'medical-device': { zh: '医疗器械', en: 'medical devices' },
  cosmetic: { zh: '化妆品', en: 'cosmetics' },
  'key-food': { zh: '重点食品', en: 'key foods' },
  'public-safety': { zh: '公共安全', en: 'public safety' },
  'public-health': { zh: '人民健康', en: 'public health' },
}

const ELEMENT: Readonly<Record<Element, { readonly zh: string; readonly en: string }>> = {
  'subjects-drawn': { zh: '检查对象随机抽取', en: 'subjects drawn at random' },
  'inspectors-drawn': { zh: '检查人员随机选派', en: 'inspectors drawn at random' },
  'matter-listed': { zh: '事项在抽查清单内', en: 'a matter on the list' },
  'result-published': { zh: '结果公开', en: 'a published result' },
}

export const matterPhrases: Phrases<MatterFinding> = {
  ...notReadablePhrases,
  ListInOrder: {
    zh: (f) => `事项清单${f.matters}项齐全（${f.basis}）`,
    en: (f) => `the list of ${f.matters} matters is complete (${f.basis})`,
  },
  MatterLacks: {
    zh: (f) => `${atZh(f.path)}事项${shown(f.matter)}缺少${FIELD_ZH[f.field]}，请补全（${f.basis}）`,
    en: (f) => `${at(f.path)}the matter ${shown(f.matter)} lacks its ${f.field}; please add it (${f.basis})`,
  },
  MatterListedTwice: {
    zh: (f) => `${atZh(f.path)}事项${shown(f.matter)}与${f.first}重复，请保留一项（${f.basis}）`,
    en: (f) =>
      `${at(f.path)}the matter ${shown(f.matter)} already stands at ${f.first}; keep one (${f.basis})`,
  },
  NoStatutoryBasis: {
    zh: (f) =>
      `${atZh(f.path)}事项${shown(f.matter)}没有检查依据，不得检查；请列明法律法规规章（${f.basis}）`,
    en: (f) =>
      `${at(f.path)}the matter ${shown(f.matter)} has no statutory basis and may not be inspected; name the acts (${f.basis})`,
  },
  NotOnTheList: {
    zh: (f) => `${atZh(f.path)}事项${shown(f.matter)}不在清单内，请更正事项或先列入清单（${f.basis}）`,
    en: (f) =>
      `${at(f.path)}the matter ${shown(f.matter)} is not on the list; correct it, or list it first (${f.basis})`,
  },
}

export const supervisionPhrases: Phrases<SupervisionFinding> = {
  ...notReadablePhrases,
  ByDoubleRandom: {
    zh: (f) => `事项${shown(f.matter)}已列入清单，采用双随机方式检查（${f.basis}）`,
    en: (f) => `the matter ${shown(f.matter)} is listed and inspected by double random (${f.basis})`,
  },
  KeepsStrictSupervision: {
    zh: (f) => `事项${shown(f.matter)}属${AREA[f.area].zh}领域且未列入清单，按原方式严格监管（${f.basis}）`,
    en: (f) =>
      `the matter ${shown(f.matter)}, of ${AREA[f.area].en}, is not listed and keeps its stricter supervision (${f.basis})`,
  },
  ByAnotherMethod: {
    zh: (f) => `事项${shown(f.matter)}的检查方式不是双随机（${f.basis}）`,
    en: (f) => `the matter ${shown(f.matter)} is listed with another method (${f.basis})`,
  },
  OnNoList: {
    zh: (f) => `事项${shown(f.matter)}不在清单内（${f.basis}）`,
    en: (f) => `the matter ${shown(f.matter)} is on no list (${f.basis})`,
  },
  MayNotBeInspected: {
    zh: (f) => `事项${shown(f.matter)}没有检查依据，不得检查（${f.basis}）`,
    en: (f) => `the matter ${shown(f.matter)} has no statutory basis and may not be inspected (${f.basis})`,
  },
}

export const elementPhrases: Phrases<ElementFinding> = {
  ElementPresent: {
    zh: (f) => `${ELEMENT[f.element].zh}（${f.basis}）`,
    en: (f) => `${ELEMENT[f.element].en} (${f.basis})`,
  },
  ElementMissing: {
    zh: (f) => `缺少“${ELEMENT[f.element].zh}”，不是双随机检查（${f.basis}）`,
    en: (f) => `without ${ELEMENT[f.element].en} it is no double-random check (${f.basis})`,
  },
}
