import type { WitnessFinding, WitnessKind } from '../inspection/witness.js'
import { notReadablePhrases } from './notReadable.js'
import { at, atZh, type Phrases, shown } from './phrase.js'

const KIND: Readonly<Record<WitnessKind, { readonly zh: string; readonly en: string }>> = {
  'discipline-inspection': { zh: '纪检监察机构', en: 'the discipline inspection' },
  'congress-deputy': { zh: '人大代表', en: 'a deputy of the people’s congress' },
  'conference-member': { zh: '政协委员', en: 'a member of the consultative conference' },
  journalist: { zh: '新闻媒体记者', en: 'a journalist' },
  'subject-representative': { zh: '检查对象代表', en: 'a representative of the inspected' },
}

export const witnessPhrases: Phrases<WitnessFinding> = {
  ...notReadablePhrases,
  Witnessed: {
    zh: (f) => `${KIND[f.kind].zh}${f.name}到场见证（${f.basis}）`,
    en: (f) => `${KIND[f.kind].en}, ${f.name}, was there (${f.basis})`,
  },
  NobodyWitnessed: {
    zh: (f) => `没有见证人到场；可以邀请，不作要求（${f.basis}）`,
    en: (f) => `nobody witnessed it; an invitation is possible, not required (${f.basis})`,
  },
  OwnWitness: {
    zh: (f) => `${atZh(f.path)}${shown(f.name)}参与了此事，不能作见证人，请另邀他人（${f.basis}）`,
    en: (f) =>
      `${at(f.path)}${shown(f.name)} took part and is no witness of it; invite someone else (${f.basis})`,
  },
  WitnessOfAnother: {
    zh: (f) => `${atZh(f.path)}${shown(f.name)}见证的是另一次抽取或检查，请核对（${f.basis}）`,
    en: (f) => `${at(f.path)}${shown(f.name)} witnessed another draw or visit; please compare (${f.basis})`,
  },
}
