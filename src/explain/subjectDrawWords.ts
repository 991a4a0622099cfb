import { unableGrounds } from '../model/unable.js'
import { explain } from './explain.js'
import { kindNames } from './kind.js'
import { type Phrases, shown } from './phrase.js'
import { stratumText } from './stratum.js'
import type { DrawStep, StepOf } from './subjectStep.js'

/** The beginning of a ticket is enough to compare two by eye. */
const short = (ticket: string): string => `${ticket.slice(0, 12)}…`

type Pool = Pick<StepOf<'Drawn'>, 'stratum' | 'n' | 'eligible' | 'k'>

const poolZh = ({ stratum, n, eligible, k }: Pool): string =>
  `“${stratumText('zh')(stratum)}”层${n}户，可抽${eligible}户，抽取${k}户`
const poolEn = ({ stratum, n, eligible, k }: Pool): string =>
  `${k} of ${eligible} eligible were drawn in “${stratum}” (${n} in scope)`

/** The sentences for why a subject was in scope, limited, and drawn. */
export const drawStepPhrases: Phrases<DrawStep> = {
  OnRoster: {
    zh: ({ name, kind, region, rosters, riskClass }) =>
      `${name}在检查对象名录库中：${kindNames[kind].zh}，属地${region}，所属名录：${rosters.length === 0 ? '无' : rosters.join('、')}${riskClass === undefined ? '' : `，信用风险${riskClass}类`}`,
    en: ({ name, kind, region, rosters, riskClass }) =>
      `${name} is on the rosters: ${kindNames[kind].en}, region ${region}, entered under ${rosters.length === 0 ? 'none' : rosters.join(', ')}${riskClass === undefined ? '' : `, risk class ${riskClass}`}`,
  },
  OutOfScope: {
    zh: ({ tasks, why }) =>
      why === 'class'
        ? `全年有${tasks.length}项任务抽查其他类别的对象，与其无关`
        : `全年有${tasks.length}项任务抽查其他地区的同类对象，与其无关`,
    en: ({ tasks, why }) =>
      why === 'class'
        ? `${tasks.length} tasks of the year drew from other classes of subjects`
        : `${tasks.length} tasks of the year drew from its class in other regions`,
  },
  InScope: {
    zh: ({ task, field, matter, departments, window }) =>
      `任务${task}：${field}“${matter}”，${departments.join('、')}实施，${window.opens}至${window.closes}；其名录和地区在抽查范围内`,
    en: ({ task, field, matter, departments, window }) =>
      `task ${task}: ${field}, “${matter}”, by ${departments.join(', ')}, ${window.opens} to ${window.closes}; its roster and region are in scope`,
  },
  LimitCounted: {
    zh: ({ because }) => `年度频次：${explain('zh')(because)}`,
    en: ({ because }) => `yearly limit: ${explain('en')(because)}`,
  },
  LimitUncounted: {
    zh: ({ problems }) => `年度频次：既往记录有${problems}处问题，无法计数，请先更正`,
    en: ({ problems }) =>
      `yearly limit: the earlier records have ${problems} problems; correct them to count`,
  },
  RecordUnreadable: {
    zh: ({ problems }) => `抽取记录有${problems}处写法不对，无法复核；请使用公布的原始记录`,
    en: ({ problems }) =>
      `the record of the draw has ${problems} parts that can't be read; use the record as it was published`,
  },
  LeftOut: {
    zh: ({ reason, stratum }) =>
      reason === 'yearly-limit'
        ? `抽取前已达年度频次上限，列入“${stratumText('zh')(stratum)}”层不予抽取名单，未参加抽取`
        : `抽取前不具备条件，列入“${stratumText('zh')(stratum)}”层不予抽取名单，未参加抽取`,
    en: ({ reason, stratum }) =>
      reason === 'yearly-limit'
        ? `it had reached the yearly limit and was left out of “${stratum}” before the draw`
        : `it was not eligible and was left out of “${stratum}” before the draw`,
  },
  Drawn: {
    zh: (s) => `抽取${s.drawId}：${poolZh(s)}；抽签号${short(s.ticket)}，列第${s.rank}名，抽中`,
    en: (s) => `draw ${s.drawId}: ${poolEn(s)}; its ticket ${short(s.ticket)} ranked ${s.rank}: drawn`,
  },
  InReserve: {
    zh: (s) => `抽取${s.drawId}：${poolZh(s)}；抽签号${short(s.ticket)}，列第${s.rank}名，候补`,
    en: (s) => `draw ${s.drawId}: ${poolEn(s)}; its ticket ${short(s.ticket)} ranked ${s.rank}: in reserve`,
  },
  NotDrawn: {
    zh: (s) =>
      `抽取${s.drawId}：${poolZh(s)}；抽签号${short(s.ticket)}${s.threshold === null ? '' : `，在末位抽中者${short(s.threshold)}之后`}，未抽中`,
    en: (s) =>
      `draw ${s.drawId}: ${poolEn(s)}; its ticket ${short(s.ticket)}${s.threshold === null ? '' : ` comes after the last one drawn, ${short(s.threshold)}`}: not drawn`,
  },
  RecordDisagrees: {
    zh: ({ because }) => `抽取记录与重算不符，请核查：${explain('zh')(because)}`,
    en: ({ because }) =>
      `the record of the draw does not agree with itself; look into it: ${explain('en')(because)}`,
  },
  Checkable: {
    zh: ({ drawId, text, ticket }) =>
      `任何人都可自行复核${drawId}：文本${shown(text)}的UTF-8字节写成十六进制，其SHA-256即抽签号${ticket}，抽签号大者在前`,
    en: ({ drawId, text, ticket }) =>
      `anyone can check ${drawId}: the SHA-256 of the hex digits of the UTF-8 of ${shown(text)} is the ticket ${ticket}; larger tickets come first`,
  },
  CalledUp: {
    zh: ({ rank }) => `有抽中对象无法检查，由候补第${rank}名递补`,
    en: ({ rank }) => `a drawn subject could not be inspected, so rank ${rank} of the reserve took its place`,
  },
  MarkedUnable: {
    zh: ({ reason, replaced }) =>
      `标记为无法检查：${unableGrounds[reason].zh}${replaced ? '，由下一名递补' : '，不递补'}`,
    en: ({ reason, replaced }) =>
      `marked as impossible to inspect: ${unableGrounds[reason].en}; ${replaced ? 'the next rank took its place' : 'nobody took its place'}`,
  },
}
