import type { BadValue, Expected } from '../draw/badValue.js'
import type { BeaconProblem } from '../draw/beaconProblem.js'
import type { CommitProblem } from '../draw/commitment.js'
import type { CoordinationProblem } from '../draw/coordinate.js'
import type { DrawProblem } from '../draw/draw.js'
import type { SeedFinding } from '../draw/entropy.js'
import type { InclusionFinding, NotInRoster } from '../draw/inclusion.js'
import type { ScopeFinding } from '../draw/inScope.js'
import type { BadEntry, LogProblem } from '../draw/logEntry.js'
import type { CountsDiffer } from '../draw/parts.js'
import type { LeftOutReason, RosterProblem } from '../draw/rosterCheck.js'
import type { SelectionFinding } from '../draw/selection.js'
import type { Aspect, VerifyFinding } from '../draw/verifyFinding.js'
import type { TicketFinding } from '../draw/verifyTicket.js'
import type { WithheldFinding } from '../draw/verifyWithheld.js'
import type { Bilingual } from '../law/provision.js'
import { fieldName } from './field.js'
import { idPhrases } from './id.js'
import { at, atZh, type Phrases, shown } from './phrase.js'

const ZH_EXPECTED: { readonly [K in Expected]: string } = {
  'a list of rows { id, stratum }': '由 { id, stratum } 各行组成的列表',
  'a row { id, stratum }': '一行 { id, stratum }',
  'a reason for leaving out': '不予抽取的原因之一',
  'a credit code with a right check character': '校验位正确的统一社会信用代码',
  'a draw number': '抽取编号(1至64个字母、数字、点、横线、下划线)',
  'a quota': '抽查数量:比例或固定数',
  'a whole number, 0 or more': '非负整数',
  'a whole number, 1 or more': '正整数',
  'a reason in words': '文字说明的理由',
  'at least one source of the seed': '至少一个种子来源',
  'a beacon round that the chain will have': '信标链上的一个轮次',
  'the committed round of the beacon': '承诺中的信标轮次',
  'a source of digits': '数字的来源、个数和面数',
  '64 lower-case hex digits': '64位小写十六进制数字',
  'decimal digits, as many as were committed': '与承诺个数相同的十进制数字',
  'one value for each committed source': '每个来源恰有一个种子值',
  'another draw number than its own': '另一次抽取的编号',
  'a source of digits, so that the names can be withheld': '含有现场摇出的数字,否则名单可由公开种子推算',
  'a closed list of reasons': '限定的原因清单',
  'a record of a draw': '抽取记录',
  'the name of a table or column': '表名或列名',
  'the name of a stratum': '分层名称',
  'at most as many as there are ids': '不超过名录数量的整数',
  'each id once': '不重复的编号',
  'a drawn rank': '已抽中或候补的对象',
  'a secret of at least 32 characters': '至少32个字符的密语',
}

const WHY: { readonly [K in BadEntry['why']]: Bilingual } = {
  'not-to-be-visited': { zh: '不在应检名单上', en: 'it is not on the visit list' },
  'marked-already': { zh: '已经标记过', en: 'it is marked already' },
  'reason-not-listed': { zh: '原因不在承诺的清单内', en: 'the reason is not on the committed list' },
  'no-replacement-committed': { zh: '承诺中没有递补', en: 'the commitment has no replacement' },
  'reserve-exhausted': {
    zh: '候补已用完,可先补充抽取',
    en: 'nobody stands by any more; supplement the draw first',
  },
  'more-than-eligible': { zh: '超过可抽取的数量', en: 'more than may be drawn' },
}

/** A reason that this version does not know stands as it is. */
const whyText = (why: string, language: keyof Bilingual): string =>
  Object.hasOwn(WHY, why) ? WHY[why as BadEntry['why']][language] : why

const REASONS: { readonly [K in LeftOutReason]: Bilingual } = {
  'yearly-limit': { zh: '达到年度频次上限', en: 'by the yearly limit' },
  'not-eligible': { zh: '不具备抽取条件', en: 'as not eligible' },
}

const ASPECTS: { readonly [K in Aspect]: Bilingual } = {
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

const badValue = {
  zh: ({ path, value, expected }: BadValue) =>
    `${atZh(path)}${shown(value)}不可用,应为${ZH_EXPECTED[expected]}`,
  en: ({ path, value, expected }: BadValue) =>
    `${at(path)}${shown(value)} can't be used; expected ${expected}`,
}

/** Everything that can keep a draw from being prepared, held or checked. */
export type AnyDrawProblem =
  | RosterProblem
  | CommitProblem
  | DrawProblem
  | LogProblem
  | NotInRoster
  | CountsDiffer
  | CoordinationProblem
  | BeaconProblem

/** The problems of the draw, in words: where, what was given, what is expected. */
export const drawProblemPhrases: Phrases<AnyDrawProblem> = {
  BadValue: badValue,
  ...idPhrases,
  MissingQuota: {
    zh: ({ path, stratum, n }) => `${path}:“${stratum}”有${n}户,未定抽查数量;请给出比例或固定数`,
    en: ({ path, stratum, n }) =>
      `${path}: ${n} subjects in “${stratum}” have no quota; give a share or a number`,
  },
  RosterDiffers: {
    zh: ({ path, committed, given }) => `${path}:承诺为${committed},现为${given};请使用承诺时锁定的名录`,
    en: ({ path, committed, given }) =>
      `${path}: ${committed} was committed, ${given} is given; use the roster as it was frozen`,
  },
  RoundDiffers: {
    zh: ({ path, committed, given }) => `${path}:承诺第${committed}轮,给出第${given}轮`,
    en: ({ path, committed, given }) => `${path}: round ${committed} was committed, ${given} is given`,
  },
  BadEntry: {
    zh: ({ path, value, why }) => `${path}:${shown(value)}不能记入,${WHY[why].zh}`,
    en: ({ path, value, why }) => `${path}: ${shown(value)} can't be entered, ${WHY[why].en}`,
  },
  NotInRoster: {
    zh: ({ path, value }) => `${path}:名录中没有“${value}”;请核对编号的每个字符`,
    en: ({ path, value }) => `${path}: “${value}” is not on the roster; compare it character by character`,
  },
  CountsDiffer: {
    zh: ({ path, stratum, committed, given }) =>
      `${path}:“${stratum}”承诺${committed.n}户(可抽${committed.eligible}户),各部分合计${given.n}户(可抽${given.eligible}户);有遗漏或重复`,
    en: ({ path, stratum, committed, given }) =>
      `${path}: “${stratum}” was committed with ${committed.n} (${committed.eligible} eligible), the parts hold ${given.n} (${given.eligible}); rows are missing or doubled`,
  },
  ScopesCross: {
    zh: ({ first, second, shared }) =>
      `“${first}”与“${second}”的范围相交${shared}户而互不包含,无法精确计算;请拆分或分别抽取`,
    en: ({ first, second, shared }) =>
      `the scopes of “${first}” and “${second}” share ${shared} subjects and neither holds the other; split them, or draw them apart`,
  },
  BadBeaconValue: {
    zh: ({ path, value, expected }) =>
      `${path}:${shown(value)}不可用,应为${expected === 'a round, 1 or more' ? '不小于1的轮次' : '1970年起的整秒数,且不早于第一轮'}`,
    en: ({ path, value, expected }) => `${path}: ${shown(value)} can't be used; expected ${expected}`,
  },
  BadSignatureForm: {
    zh: ({ path, value }) => `${path}:${shown(value)}不是签名;应为96位小写十六进制数字`,
    en: ({ path, value }) => `${path}: ${shown(value)} is no signature; expected 96 lower-case hex digits`,
  },
  SignatureDoesNotVerify: {
    zh: ({ path, round }) => `${path}:第${round}轮的签名验证不通过;请从另一渠道取得该轮`,
    en: ({ path, round }) =>
      `${path}: the signature of round ${round} does not verify; fetch it from another source`,
  },
  RandomnessDiffers: {
    zh: ({ path, recorded, recomputed }) => `${path}:记录为${recorded},由签名得${recomputed}`,
    en: ({ path, recorded, recomputed }) =>
      `${path}: recorded ${recorded}, the signature gives ${recomputed}`,
  },
}

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
      `“${id}”缺少${missing.map(fieldName('zh')).join('、')},无法判断是否属于“${stratum}”`,
    en: ({ id, stratum, missing }) => `“${id}” lacks ${missing.join(', ')}, which decides on “${stratum}”`,
  },
  ScopeSelected: {
    zh: ({ kind, inScope, of }) =>
      `${{ undirected: '不定向', directed: '定向', combined: '定向与不定向结合' }[kind]}抽取,${of}户中${inScope}户在范围内`,
    en: ({ kind, inScope, of }) => `${kind} draw, ${inScope} of ${of} in scope`,
  },
  LeftOutOfDraw: {
    zh: ({ reason, n }) => `${n}户${REASONS[reason].zh},不再抽取,仍计入基数`,
    en: ({ reason, n }) => `left out: ${n} ${REASONS[reason].en}; they still count in the base`,
  },
  ScopeUndetermined: {
    zh: ({ n, missing }) =>
      `${n}户缺少${missing.map(fieldName('zh')).join('、')},无法判断是否在范围内;请补全名录`,
    en: ({ n, missing }) => `${n} can't be placed, the roster lacks ${missing.join(', ')}; complete it`,
  },
  EnoughEntropy: {
    zh: ({ bits, needed }) => `种子约${bits}位随机性,不少于${needed}位`,
    en: ({ bits, needed }) => `the seed holds about ${bits} bits of chance, ${needed} are enough`,
  },
  LowEntropy: {
    zh: ({ bits, needed }) => `种子只有约${bits}位随机性,少于${needed}位,可被逐一试出;请增加摇出的数字`,
    en: ({ bits, needed }) =>
      `the seed holds about ${bits} bits of chance, ${needed} are needed, or all seeds can be tried; roll more digits`,
  },
  LooksLikeDate: {
    zh: ({ path, value }) => `${path}:“${value}”像是日期,人人事先知道`,
    en: ({ path, value }) => `${path}: “${value}” looks like a date, which everybody knows beforehand`,
  },
  RepeatsItself: {
    zh: ({ path, value }) => `${path}:“${value}”是同一段的重复`,
    en: ({ path, value }) => `${path}: “${value}” repeats itself`,
  },
  RecordConfirmed: {
    zh: ({ n, drawn }) => `复核一致:${n}户中抽取${drawn}户,逐项相符`,
    en: ({ n, drawn }) => `confirmed: ${drawn} drawn of ${n}, everything agrees`,
  },
  NotARecord: {
    zh: ({ path, value, expected }) => badValue.zh({ _tag: 'BadValue', path, value, expected }),
    en: ({ path, value, expected }) => badValue.en({ _tag: 'BadValue', path, value, expected }),
  },
  FieldDiffers: {
    zh: ({ aspect, path, recorded, recomputed }) =>
      `${ASPECTS[aspect].zh}不符,${path}:记录为${shown(recorded)},重算为${shown(recomputed)}`,
    en: ({ aspect, path, recorded, recomputed }) =>
      `the ${ASPECTS[aspect].en} differs at ${path}: recorded ${shown(recorded)}, recomputed ${shown(recomputed)}`,
  },
  WronglyDrawn: {
    zh: ({ stratum, id, rank }) => `“${stratum}”第${rank}名“${id}”不应抽中`,
    en: ({ stratum, id, rank }) => `“${id}”, rank ${rank} in “${stratum}”, should not have been drawn`,
  },
  WronglyPassedOver: {
    zh: ({ stratum, id, rank }) => `“${stratum}”的“${id}”应为第${rank}名,却被跳过`,
    en: ({ stratum, id, rank }) =>
      `“${id}” should have been rank ${rank} in “${stratum}” and was passed over`,
  },
  BadLogEntry: {
    zh: ({ path, why }) => `${path}:后续记录不成立,${whyText(why, 'zh')}`,
    en: ({ path, why }) => `${path}: the log entry can't stand, ${whyText(why, 'en')}`,
  },
  RightlyDrawn: {
    zh: ({ id, rank, of }) => `“${id}”抽签号名列${of}户中第${rank},应当抽中`,
    en: ({ id, rank, of }) => `“${id}” was rightly drawn, rank ${rank} of ${of}`,
  },
  RightlyInReserve: {
    zh: ({ id, rank, of }) => `“${id}”抽签号名列${of}户中第${rank},列为候补`,
    en: ({ id, rank, of }) => `“${id}” stands by, rank ${rank} of ${of}`,
  },
  BelowThreshold: {
    zh: ({ id, ticket, threshold }) => `“${id}”的抽签号${ticket}低于末位抽中者的${threshold},未抽中`,
    en: ({ id, ticket, threshold }) => `“${id}” has ticket ${ticket}, below the last one drawn, ${threshold}`,
  },
  AboveThresholdUndrawn: {
    zh: ({ id, ticket, threshold }) =>
      `“${id}”的抽签号${ticket}高于末位抽中者的${threshold},应当抽中而未抽中`,
    en: ({ id, ticket, threshold }) =>
      `“${id}” has ticket ${ticket}, above the last one drawn, ${threshold}, and should have been drawn`,
  },
  DrawnBelowThreshold: {
    zh: ({ id, ticket, threshold }) => `“${id}”的抽签号${ticket}低于末位抽中者的${threshold},不应抽中`,
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
    zh: ({ id, ticket, recorded }) => `“${id}”的抽签号应为${ticket},记录为${recorded}`,
    en: ({ id, ticket, recorded }) => `the ticket of “${id}” is ${ticket}, recorded is ${recorded}`,
  },
  SeedStringDiffers: {
    zh: ({ recorded, recomputed }) => `种子串记录为${recorded},应为${recomputed}`,
    en: ({ recorded, recomputed }) => `the seed is recorded as ${recorded} and should be ${recomputed}`,
  },
  NoSuchStratum: {
    zh: ({ stratum }) => `记录中没有“${stratum}”这一分层`,
    en: ({ stratum }) => `the record has no stratum “${stratum}”`,
  },
  IncludedInRoster: {
    zh: ({ id, stratum, rows }) => `“${id}”在${rows}户的锁定名录中,属于“${stratum}”`,
    en: ({ id, stratum, rows }) => `“${id}” is on the frozen roster of ${rows}, in “${stratum}”`,
  },
  OtherBucket: {
    zh: ({ id, recorded, recomputed }) => `“${id}”应在第${recomputed}组,证明给出第${recorded}组`,
    en: ({ id, recorded, recomputed }) =>
      `“${id}” belongs to bucket ${recomputed}, the proof shows ${recorded}`,
  },
  LineMissing: {
    zh: ({ id, stratum }) => `证明中没有“${id}”属于“${stratum}”的一行`,
    en: ({ id, stratum }) => `the proof has no line for “${id}” in “${stratum}”`,
  },
  BucketDiffers: {
    zh: ({ recorded, recomputed }) => `该组摘要记录为${recorded},重算为${recomputed}`,
    en: ({ recorded, recomputed }) =>
      `the bucket's digest is recorded as ${recorded}, recomputed ${recomputed}`,
  },
  RootDiffers: {
    zh: ({ recorded, recomputed }) => `名录摘要为${recorded},由证明得${recomputed}`,
    en: ({ recorded, recomputed }) => `the roster's digest is ${recorded}, the proof gives ${recomputed}`,
  },
  WithheldConfirmed: {
    zh: ({ opened, sealed }) => `与公布时一致:已公开${opened}户,仍封存${sealed}户`,
    en: ({ opened, sealed }) => `as published: ${opened} opened, ${sealed} still sealed`,
  },
  OpeningDiffers: {
    zh: ({ stratum, rank, id }) => `“${stratum}”第${rank}名公开为“${id}”,与封存的摘要不符`,
    en: ({ stratum, rank, id }) =>
      `rank ${rank} in “${stratum}” is opened as “${id}”, which is not what was sealed`,
  },
  WithheldDiffers: {
    zh: ({ path, recorded, recomputed }) => `${path}:公布为${shown(recorded)},现为${shown(recomputed)}`,
    en: ({ path, recorded, recomputed }) => `${path}: published ${shown(recorded)}, now ${shown(recomputed)}`,
  },
}
