import type { SheetFault } from '../dispatch/verify.js'
import { dispatchProblemPhrases } from './dispatchProblem.js'
import { type Language, type Phrases, say, shown } from './phrase.js'

const seatZh = ({ visit, inspector }: { readonly visit: string; readonly inspector: string }): string =>
  `检查${shown(visit)}：${shown(inspector)}`

const seatEn = ({ visit, inspector }: { readonly visit: string; readonly inspector: string }): string =>
  `visit ${shown(visit)}: ${shown(inspector)}`

export const sheetFaultPhrases: Phrases<SheetFault> = {
  Unexpected: dispatchProblemPhrases.Unexpected,
  VisitMissing: {
    zh: ({ visit }) => `检查${shown(visit)}没有派组`,
    en: ({ visit }) => `visit ${shown(visit)} has no team`,
  },
  VisitUnknown: {
    zh: ({ visit }) => `名单中的检查${shown(visit)}不在请求内`,
    en: ({ visit }) => `visit ${shown(visit)} is on the sheet but was not asked for`,
  },
  WrongTeamSize: {
    zh: ({ visit, expected, found }) => `检查${shown(visit)}应有${expected}人，实有${found}人`,
    en: ({ visit, expected, found }) => `visit ${shown(visit)}: expected ${expected} people, found ${found}`,
  },
  NobodySuch: {
    zh: (f) => `${seatZh(f)}不在人员库中`,
    en: (f) => `${seatEn(f)} is not on the roster`,
  },
  TwiceInTeam: { zh: (f) => `${seatZh(f)}在组内重复`, en: (f) => `${seatEn(f)} is in the team twice` },
  RecusedInTeam: { zh: (f) => `${seatZh(f)}应当回避`, en: (f) => `${seatEn(f)} must keep away` },
  NotEligible: {
    zh: (f) => `${seatZh(f)}不符合第${f.slot + 1}个席位的条件`,
    en: (f) => `${seatEn(f)} does not meet what place ${f.slot + 1} asks`,
  },
  AppointeeChanged: {
    zh: (f) => `${seatZh(f)}占了指定给${shown(f.expected)}的席位`,
    en: (f) => `${seatEn(f)} sits where ${shown(f.expected)} was appointed`,
  },
  NeedUnmet: {
    zh: ({ visit, need }) => `检查${shown(visit)}的第${need + 1}项要求无人满足`,
    en: ({ visit, need }) => `visit ${shown(visit)}: nobody meets requirement ${need + 1}`,
  },
  OverCap: {
    zh: ({ inspector, cap, load }) => `${shown(inspector)}承担${load}次，上限${cap}次`,
    en: ({ inspector, cap, load }) => `${shown(inspector)} has ${load} visits, the cap is ${cap}`,
  },
  LeaderNotInTeam: {
    zh: (f) => `${seatZh(f)}不在组内，不能任组长`,
    en: (f) => `${seatEn(f)} leads but is not in the team`,
  },
  LeaderMissing: {
    zh: ({ visit, able }) => `检查${shown(visit)}没有组长，应从${able.map(shown).join('、')}中指定一名`,
    en: ({ visit, able }) => `visit ${shown(visit)} has no leader; name one of ${able.map(shown).join(', ')}`,
  },
  LeaderMayNotLead: {
    zh: (f) => `${seatZh(f)}无组长资格`,
    en: (f) => `${seatEn(f)} leads but may not`,
  },
}

/**
 * Says what is wrong with a team sheet.
 *
 * @zh 派组核验问题说明
 * @law joint/23.team
 * @example
 * import { saySheetFault } from 'double-random'
 *
 * assert.strictEqual(saySheetFault('zh')({ _tag: 'VisitMissing', visit: 'V1' }), '检查“V1”没有派组')
 *
 * @category explain
 * @since 0.1.0
 */
export const saySheetFault = (language: Language): ((fault: SheetFault) => string) =>
  say(sheetFaultPhrases, language)
