import type { Bilingual } from '../law/provision.js'
import type { RosterFinding } from '../model/rosterFinding.js'
import type { AnyProblem } from './phrasebook.js'

const ROSTER = { zh: '请在名录库中补全或更正', en: 'complete or correct the roster' }
const SEAT = { zh: '请更换该席位的人员', en: 'assign somebody else to the place' }
const ROW = { zh: '请对照原表补全该行', en: 'complete the row from the published table' }
const LOG = {
  zh: '请与另一份留存的日志核对',
  en: 'compare it with another copy of the log that was kept',
}
const RECORD = { zh: '请核对公布的记录与请求', en: 'compare the published record with its request' }
const ORDER = { zh: '请按次序办理', en: 'take the steps in their order' }
const WEIGHTS = { zh: '请给出每个县(市)的比重', en: 'give a weight to each county' }

/** What to do, for problems whose sentence only says how things are; the others say it themselves. */
export const advice: Readonly<Partial<Record<(AnyProblem | RosterFinding)['_tag'], Bilingual>>> = {
  AlreadyDone: { zh: '请核对编号', en: 'check the id' },
  AmbiguousCells: ROW,
  AppointedOverCap: { zh: '请减少指定或提高上限', en: 'appoint fewer, or set a higher cap' },
  AppointedRecused: { zh: '请改为指定无利害关系的人员', en: 'choose somebody without an interest' },
  AppointedTwice: { zh: '请只指定一次', en: 'list each person once' },
  AppointeeChanged: SEAT,
  BadEntry: { zh: '请核对该条记录', en: 'check the entry' },
  CannotRestore: { zh: '请先补全该行', en: 'complete that row first' },
  CertificateNotValid: { zh: '请更新证件信息或更换人员', en: 'renew the certificate or send somebody else' },
  CountsDiffer: { zh: '请核对各部分的名录', en: 'compare the parts with the roster' },
  EligibleAboveSize: { zh: '请核对两个数', en: 'check both numbers' },
  EntryAltered: LOG,
  EntryLacks: ROSTER,
  EntryMisplaced: ROSTER,
  EntryOutOfPlace: LOG,
  EntryRepeated: ROSTER,
  FloorAboveCeiling: { zh: '请降低下限或提高上限', en: 'set a lower floor or a higher ceiling' },
  HigherGetsLess: { zh: '请提高其比例', en: 'give it a larger share' },
  InTwoGroups: { zh: '请只列入一组', en: 'list each person in one group' },
  InitiatorCooperates: { zh: '请从配合部门中去掉发起部门', en: 'remove the initiator from the cooperators' },
  LeaderMayNotLead: { zh: '请另选组长', en: 'choose another leader' },
  LeaderNotInTeam: { zh: '请从组员中选组长', en: 'choose the leader among the team' },
  MissingCell: ROW,
  NeedUnmet: { zh: '请补派符合要求的人员', en: 'add somebody who meets it' },
  NoCounties: { zh: '请补充县(市)', en: 'add the counties' },
  NoOrderFits: { zh: '请核对这些事件的日期和次序', en: 'check the days and the order of these events' },
  NoRulesetInForce: { zh: '请补上', en: 'add the one that applies' },
  NobodySuch: SEAT,
  NotACreditCode: ROSTER,
  NotConfirmed: { zh: '请由到场人员签字确认', en: 'ask those who came to sign' },
  NotEligible: SEAT,
  NotInTeam: { zh: '请核对人员编号', en: 'check the id' },
  NotReproduced: RECORD,
  NotRuled: { zh: '请换用有此规定的规则集', en: 'use a ruleset that does' },
  NoticeWithoutLaw: { zh: '请写明所依据的法律', en: 'name the law' },
  OutcomesDoNotStand: { zh: '请更正结果类别', en: 'correct the outcomes' },
  OutsideWindow: { zh: '请核对日期', en: 'check the day' },
  OverCap: { zh: '请改派他人', en: 'assign some of them to others' },
  RandomnessDiffers: { zh: '请使用由签名得出的值', en: 'use the value that the signature gives' },
  RecusedInTeam: SEAT,
  RefusedEvent: { zh: '请更正后重新提交', en: 'correct it and submit it again' },
  RequestDiffers: RECORD,
  ResultMissing: { zh: '请补充', en: 'add it' },
  ResultUnexpected: { zh: '请去掉,或另立任务', en: 'remove it, or give it a task of its own' },
  RoundDiffers: { zh: '请使用承诺的轮次', en: 'use the committed round' },
  SameIdOtherEvent: LOG,
  SeedOfAnotherDraw: { zh: '请使用本次抽取的种子', en: 'use the seed of this draw' },
  StillPending: { zh: '请先办结', en: 'complete it first' },
  TeamDiffers: RECORD,
  TextMissing: { zh: '请写明', en: 'state it' },
  TooFewInspectors: { zh: '请补派人员', en: 'send more' },
  TotalAboveSize: { zh: '请减少总数', en: 'set a smaller total' },
  TwiceInTeam: { zh: '请换下重复的人员', en: 'replace one of the two' },
  UnexpectedCells: ROW,
  UnknownKey: { zh: '请核对编号', en: 'check the id' },
  UnknownRow: { zh: '请核对行号', en: 'check the row' },
  VisitMissing: { zh: '请补派', en: 'assign a team' },
  VisitUnknown: { zh: '请从名单中去掉', en: 'remove it' },
  WeightMissing: WEIGHTS,
  WeightsAllZero: WEIGHTS,
  WrongFileState: ORDER,
  WrongState: ORDER,
  WrongTeamSize: { zh: '请补足或减少人员', en: 'add or remove people' },
}
