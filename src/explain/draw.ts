import type { BeaconProblem } from '../draw/beaconProblem.js'
import type { CommitProblem } from '../draw/commitment.js'
import type { CoordinationProblem } from '../draw/coordinateCheck.js'
import type { DrawProblem } from '../draw/draw.js'
import type { NotInRoster } from '../draw/inclusion.js'
import type { LogProblem } from '../draw/logEntry.js'
import type { CountsDiffer } from '../draw/parts.js'
import type { RosterProblem } from '../draw/rosterCheck.js'
import { badValue, WHY } from './badValue.js'
import { idPhrases } from './id.js'
import { at, atZh, type Phrases, shown } from './phrase.js'

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
    zh: ({ path, stratum, n }) => `${atZh(path)}“${stratum}”有${n}户，未定抽查数量；请给出比例或固定数`,
    en: ({ path, stratum, n }) =>
      `${at(path)}${n} subjects in “${stratum}” have no quota; give a share or a number`,
  },
  RosterDiffers: {
    zh: ({ path, committed, given }) =>
      `${atZh(path)}承诺为${committed}，现为${given}；请使用承诺时锁定的名录`,
    en: ({ path, committed, given }) =>
      `${at(path)}${committed} was committed, ${given} is given; use the roster as it was frozen`,
  },
  RoundDiffers: {
    zh: ({ path, committed, given }) => `${atZh(path)}承诺第${committed}轮，给出第${given}轮`,
    en: ({ path, committed, given }) => `${at(path)}round ${committed} was committed, ${given} is given`,
  },
  BadEntry: {
    zh: ({ path, value, why }) => `${atZh(path)}${shown(value)}不能记入，${WHY[why].zh}`,
    en: ({ path, value, why }) => `${at(path)}${shown(value)} can't be entered, ${WHY[why].en}`,
  },
  NotInRoster: {
    zh: ({ path, value }) => `${atZh(path)}名录中没有“${value}”；请核对编号的每个字符`,
    en: ({ path, value }) => `${at(path)}“${value}” is not on the roster; compare it character by character`,
  },
  CountsDiffer: {
    zh: ({ path, stratum, committed, given }) =>
      `${atZh(path)}“${stratum}”承诺${committed.n}户（可抽${committed.eligible}户），各部分合计${given.n}户（可抽${given.eligible}户）；有遗漏或重复`,
    en: ({ path, stratum, committed, given }) =>
      `${at(path)}“${stratum}” was committed with ${committed.n} (${committed.eligible} eligible), the parts hold ${given.n} (${given.eligible}); rows are missing or doubled`,
  },
  ScopesCross: {
    zh: ({ first, second, shared }) =>
      `“${first}”与“${second}”的范围相交${shared}户而互不包含，无法精确计算；请拆分或分别抽取`,
    en: ({ first, second, shared }) =>
      `the scopes of “${first}” and “${second}” share ${shared} subjects and neither holds the other; split them, or draw them apart`,
  },
  BadBeaconValue: {
    zh: ({ path, value, expected }) =>
      `${atZh(path)}${shown(value)}不可用，应为${expected === 'a round, 1 or more' ? '不小于1的轮次' : '1970年起的整秒数，且不早于第一轮'}`,
    en: ({ path, value, expected }) => `${at(path)}${shown(value)} can't be used; expected ${expected}`,
  },
  BadSignatureForm: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不是签名；应为96位小写十六进制数字`,
    en: ({ path, value }) => `${at(path)}${shown(value)} is no signature; expected 96 lower-case hex digits`,
  },
  SignatureDoesNotVerify: {
    zh: ({ path, round }) => `${atZh(path)}第${round}轮的签名验证不通过；请从另一渠道取得该轮`,
    en: ({ path, round }) =>
      `${at(path)}the signature of round ${round} does not verify; fetch it from another source`,
  },
  RandomnessDiffers: {
    zh: ({ path, recorded, recomputed }) => `${atZh(path)}记录为${recorded}，由签名得${recomputed}`,
    en: ({ path, recorded, recomputed }) =>
      `${at(path)}recorded ${recorded}, the signature gives ${recomputed}`,
  },
}
