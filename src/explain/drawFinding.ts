import type { SeedFinding } from '../draw/entropy.js'
import type { InclusionFinding } from '../draw/inclusion.js'
import type { ScopeFinding } from '../draw/inScope.js'
import type { LeftOutReason } from '../draw/rosterCheck.js'
import type { SelectionFinding } from '../draw/selection.js'
import type { TicketFinding } from '../draw/ticketFinding.js'
import type { Aspect, VerifyFinding } from '../draw/verifyFinding.js'
import type { WithheldFinding } from '../draw/verifyWithheld.js'
import type { Bilingual } from '../law/provision.js'
import { unableGrounds } from '../model/unable.js'
import { badValue, whyText } from './badValue.js'
import { fieldName } from './field.js'
import { at, atZh, type Phrases, shown } from './phrase.js'

/** Every reason that the draw states. */
export type AnyDrawFinding =
  | ScopeFinding
  | SelectionFinding
  | SeedFinding
  | VerifyFinding
  | TicketFinding
  | InclusionFinding
  | WithheldFinding

/** The reasons of the draw, in words, with the numbers that decided. */
export const drawFindingPhrases: Phrases<AnyDrawFinding> = {
  InClass: {
    zh: ({ id, stratum }) => `“${id}”属于“${stratum}”`,
    en: ({ id, stratum }) => `“${id}” belongs to “${stratum}”`,
  },
  NotInClass: {
    zh: ({ id, stratum }) => `“${id}”不符合“${stratum}”的条件`,
    en: ({ id, stratum }) => `“${id}” does not meet the condition of “${stratum}”`,
  },
  FactMissing: {
    zh: ({ id, stratum, missing }) =>
      `“${id}”缺少${missing.map(fieldName('zh')).join('、')}，无法判断是否属于“${stratum}”`,
    en: ({ id, stratum, missing }) => `“${id}” lacks ${missing.join(', ')}, which decides on “${stratum}”`,
  },
  ScopeSelected: {
    zh: ({ kind, inScope, of }) =>
      `${{ undirected: '不定向', directed: '定向', combined: '定向与不定向结合' }[kind]}抽取，${of}户中${inScope}户在范围内`,
    en: ({ kind, inScope, of }) => `${kind} draw, ${inScope} of ${of} in scope`,
  },
  LeftOutOfDraw: {
    zh: ({ reason, n }) => `${n}户${REASONS[reason].zh}，不再抽取，仍计入基数`,
    en: ({ reason, n }) => `left out: ${n} ${REASONS[reason].en}; they still count in the base`,
  },
  ScopeUndetermined: {
    zh: ({ n, missing }) =>
      `${n}户缺少${missing.map(fieldName('zh')).join('、')}，无法判断是否在范围内；请补全名录`,
    en: ({ n, missing }) => `${n} can't be placed, the roster lacks ${missing.join(', ')}; complete it`,
  },
  EnoughEntropy: {
    zh: ({ bits, needed }) => `种子约${bits}位随机性，不少于${needed}位`,
    en: ({ bits, needed }) => `the seed holds about ${bits} bits of chance, ${needed} are enough`,
  },
  LowEntropy: {
    zh: ({ bits, needed }) => `种子只有约${bits}位随机性，少于${needed}位，可被逐一试出；请增加摇出的数字`,
    en: ({ bits, needed }) =>
      `the seed holds about ${bits} bits of chance, ${needed} are needed, or all seeds can be tried; roll more digits`,
  },
  LooksLikeDate: {
    zh: ({ path, value }) => `${atZh(path)}“${value}”像是日期，人人事先知道`,
    en: ({ path, value }) => `${at(path)}“${value}” looks like a date, which everybody knows beforehand`,
  },
  RepeatsItself: {
    zh: ({ path, value }) => `${atZh(path)}“${value}”是同一段的重复`,
    en: ({ path, value }) => `${at(path)}“${value}” repeats itself`,
  },
  NotASeed: {
    zh: ({ path, value, expected }) => badValue.zh({ _tag: 'BadValue', path, value, expected }),
    en: ({ path, value, expected }) => badValue.en({ _tag: 'BadValue', path, value, expected }),
  },
  RecordConfirmed: {
    zh: ({ n, drawn }) => `复核一致：${n}户中抽取${drawn}户，逐项相符`,
    en: ({ n, drawn }) => `confirmed: ${drawn} drawn of ${n}, everything agrees`,
  },
  SeedNotAsCommitted: {
    zh: ({ path, value, expected }) =>
      `种子值与承诺不符，${badValue.zh({ _tag: 'BadValue', path, value, expected })}`,
    en: ({ path, value, expected }) =>
      `the seed is not the committed one, ${badValue.en({ _tag: 'BadValue', path, value, expected })}`,
  },
  FieldDiffers: {
    zh: ({ aspect, path, recorded, recomputed }) =>
      `${ASPECTS[aspect].zh}不符，${atZh(path)}记录为${shown(recorded)}，重算为${shown(recomputed)}`,
    en: ({ aspect, path, recorded, recomputed }) =>
      `the ${ASPECTS[aspect].en} differs at ${at(path)}recorded ${shown(recorded)}, recomputed ${shown(recomputed)}`,
  },
  WronglyDrawn: {
    zh: ({ stratum, id, rank }) => `“${stratum}”第${rank}名“${id}”不应抽中`,
    en: ({ stratum, id, rank }) => `“${id}”, rank ${rank} in “${stratum}”, should not have been drawn`,
  },
  WronglyPassedOver: {
    zh: ({ stratum, id, rank }) => `“${stratum}”的“${id}”应为第${rank}名，却被跳过`,
    en: ({ stratum, id, rank }) =>
      `“${id}” should have been rank ${rank} in “${stratum}” and was passed over`,
  },
  BadLogEntry: {
    zh: ({ path, why }) => `${atZh(path)}后续记录不成立，${whyText(why, 'zh')}`,
    en: ({ path, why }) => `${at(path)}the log entry can't stand, ${whyText(why, 'en')}`,
  },
  RightlyDrawn: {
    zh: ({ id, rank, of }) => `“${id}”抽签号名列${of}户中第${rank}，应当抽中`,
    en: ({ id, rank, of }) => `“${id}” was rightly drawn, rank ${rank} of ${of}`,
  },
  RightlyInReserve: {
    zh: ({ id, rank, of }) => `“${id}”抽签号名列${of}户中第${rank}，列为候补`,
    en: ({ id, rank, of }) => `“${id}” stands by, rank ${rank} of ${of}`,
  },
  RightlyAdded: {
    zh: ({ id, rank, of }) => `“${id}”抽签号名列${of}户中第${rank}，原为候补，已递补`,
    en: ({ id, rank, of }) => `“${id}” stood by, rank ${rank} of ${of}, and was added in place of another`,
  },
  MarkedSince: {
    zh: ({ id, reason, replaced }) =>
      `“${id}”抽取后标记为无法检查：${unableGrounds[reason].zh}${replaced ? '，由下一名递补' : '，不递补'}`,
    en: ({ id, reason, replaced }) =>
      `“${id}” was marked since as impossible to inspect: ${unableGrounds[reason].en}; ${replaced ? 'the next rank took its place' : 'nobody took its place'}`,
  },
  BelowThreshold: {
    zh: ({ id, ticket, threshold }) => `“${id}”的抽签号${ticket}低于末位抽中者的${threshold}，未抽中`,
    en: ({ id, ticket, threshold }) => `“${id}” has ticket ${ticket}, below the last one drawn, ${threshold}`,
  },
  AboveThresholdUndrawn: {
    zh: ({ id, ticket, threshold }) =>
      `“${id}”的抽签号${ticket}高于末位抽中者的${threshold}，应当抽中而未抽中`,
    en: ({ id, ticket, threshold }) =>
      `“${id}” has ticket ${ticket}, above the last one drawn, ${threshold}, and should have been drawn`,
  },
  AboveReserveUnlisted: {
    zh: ({ id, ticket, threshold }) =>
      `“${id}”的抽签号${ticket}高于末位候补者的${threshold}，应当列为候补而未列入`,
    en: ({ id, ticket, threshold }) =>
      `“${id}” has ticket ${ticket}, above the last one who stands by, ${threshold}, and should stand by`,
  },
  PassedOverUnlessLeftOut: {
    zh: ({ id, ticket, threshold, leftOut }) =>
      `“${id}”的抽签号${ticket}高于名单末位的${threshold}，却不在名单上；同类中有${leftOut}户在抽取前已列为不予抽取：若在其中则无误，否则就是漏抽，请向抽取机关核实`,
    en: ({ id, ticket, threshold, leftOut }) =>
      `“${id}” has ticket ${ticket}, above the last one listed, ${threshold}, and is not listed; ${leftOut} of its class were left out before the draw: if it is one of them this is right, else it was passed over; ask whoever held the draw`,
  },
  DrawnBelowThreshold: {
    zh: ({ id, ticket, threshold }) => `“${id}”的抽签号${ticket}低于末位抽中者的${threshold}，不应抽中`,
    en: ({ id, ticket, threshold }) =>
      `“${id}” has ticket ${ticket}, below the last one drawn, ${threshold}, and should not have been drawn`,
  },
  NothingDrawn: {
    zh: ({ stratum }) => `“${stratum}”没有抽取任何对象`,
    en: ({ stratum }) => `nobody was drawn in “${stratum}”`,
  },
  LeftOutBefore: {
    zh: ({ id, stratum }) => `“${id}”在抽取前已列入“${stratum}”的不予抽取名单`,
    en: ({ id, stratum }) => `“${id}” was left out of “${stratum}” before the draw`,
  },
  OtherTicketRecorded: {
    zh: ({ id, ticket, recorded }) => `“${id}”的抽签号应为${ticket}，记录为${recorded}`,
    en: ({ id, ticket, recorded }) => `the ticket of “${id}” is ${ticket}, recorded is ${recorded}`,
  },
  SeedStringDiffers: {
    zh: ({ recorded, recomputed }) => `种子串记录为${recorded}，应为${recomputed}`,
    en: ({ recorded, recomputed }) => `the seed is recorded as ${recorded} and should be ${recomputed}`,
  },
  NoSuchStratum: {
    zh: ({ stratum }) => `记录中没有“${stratum}”这一分层`,
    en: ({ stratum }) => `the record has no stratum “${stratum}”`,
  },
  IncludedInRoster: {
    zh: ({ id, stratum, rows }) => `“${id}”在${rows}户的锁定名录中，属于“${stratum}”`,
    en: ({ id, stratum, rows }) => `“${id}” is on the frozen roster of ${rows}, in “${stratum}”`,
  },
  OtherBucket: {
    zh: ({ id, recorded, recomputed }) => `“${id}”应在第${recomputed}组，证明给出第${recorded}组`,
    en: ({ id, recorded, recomputed }) =>
      `“${id}” belongs to bucket ${recomputed}, the proof shows ${recorded}`,
  },
  LineMissing: {
    zh: ({ id, stratum }) => `证明中没有“${id}”属于“${stratum}”的一行`,
    en: ({ id, stratum }) => `the proof has no line for “${id}” in “${stratum}”`,
  },
  BucketDiffers: {
    zh: ({ recorded, recomputed }) => `该组摘要记录为${recorded}，重算为${recomputed}`,
    en: ({ recorded, recomputed }) =>
      `the bucket's digest is recorded as ${recorded}, recomputed ${recomputed}`,
  },
  RootDiffers: {
    zh: ({ recorded, recomputed }) => `名录摘要为${recorded}，由证明得${recomputed}`,
    en: ({ recorded, recomputed }) => `the roster's digest is ${recorded}, the proof gives ${recomputed}`,
  },
  WithheldConfirmed: {
    zh: ({ opened, sealed }) => `与公布时一致：已公开${opened}户，仍封存${sealed}户`,
    en: ({ opened, sealed }) => `as published: ${opened} opened, ${sealed} still sealed`,
  },
  OpeningDiffers: {
    zh: ({ stratum, rank, id }) => `“${stratum}”第${rank}名公开为“${id}”，与封存的摘要不符`,
    en: ({ stratum, rank, id }) =>
      `rank ${rank} in “${stratum}” is opened as “${id}”, which is not what was sealed`,
  },
  WithheldDiffers: {
    zh: ({ path, recorded, recomputed }) => `${atZh(path)}公布为${shown(recorded)}，现为${shown(recomputed)}`,
    en: ({ path, recorded, recomputed }) =>
      `${at(path)}published ${shown(recorded)}, now ${shown(recomputed)}`,
  },
}

export const REASONS: { readonly [K in LeftOutReason]: Bilingual } = {
  'yearly-limit': { zh: '达到年度频次上限', en: 'by the yearly limit' },
  'not-eligible': { zh: '不具备抽取条件', en: 'as not eligible' },
}

export const ASPECTS: { readonly [K in Aspect]: Bilingual } = {
  scheme: { zh: '格式', en: 'form' },
  commitment: { zh: '承诺', en: 'commitment' },
  roster: { zh: '名录', en: 'roster' },
  'left-out': { zh: '不予抽取名单', en: 'list of those left out' },
  counts: { zh: '数量', en: 'counts' },
  seed: { zh: '种子', en: 'seed' },
  strata: { zh: '分层结果', en: 'strata' },
  tickets: { zh: '抽签号与名次', en: 'tickets and ranks' },
  log: { zh: '后续记录', en: 'log' },
}
