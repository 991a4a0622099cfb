import { calendarProblemPhrases } from './calendar.js'
import { ownRefusalPhrases } from './followup.js'
import { refusalPhrases } from './inspection.js'
import { at, atZh, type Phrases, shown } from './phrase.js'
import type { AnyFinding, AnyProblem } from './phrasebook.js'
import { planProblemPhrases } from './plan.js'
import { adHocProblemPhrases } from './planTask.js'
import { quotaProblemPhrases } from './quota.js'
import { rosterFindingPhrases } from './roster.js'
import { rulesetProblemPhrases } from './rulesets.js'
import { sheetFaultPhrases } from './sheetFault.js'
import { visitsProblemPhrases } from './visits.js'
import { unknownPhrases } from './year.js'

type Shared = Extract<
  AnyProblem | AnyFinding,
  {
    readonly _tag:
      | 'CertificateNotValid'
      | 'FloorAboveCeiling'
      | 'NotADate'
      | 'TwiceInTeam'
      | 'UnknownDepartment'
      | 'UnknownVisit'
      | 'WindowReversed'
  }
>

/** Tags that several rooms use, each with fields of its own: which room it was shows in the fields. */
export const severalPhrases: Phrases<Shared> = {
  CertificateNotValid: {
    zh: (p) =>
      'who' in p ? refusalPhrases.CertificateNotValid.zh(p) : rosterFindingPhrases.CertificateNotValid.zh(p),
    en: (p) =>
      'who' in p ? refusalPhrases.CertificateNotValid.en(p) : rosterFindingPhrases.CertificateNotValid.en(p),
  },
  FloorAboveCeiling: {
    zh: (p) =>
      'path' in p
        ? quotaProblemPhrases.FloorAboveCeiling.zh(p)
        : rulesetProblemPhrases.FloorAboveCeiling.zh(p),
    en: (p) =>
      'path' in p
        ? quotaProblemPhrases.FloorAboveCeiling.en(p)
        : rulesetProblemPhrases.FloorAboveCeiling.en(p),
  },
  NotADate: calendarProblemPhrases.NotADate,
  TwiceInTeam: {
    zh: (p) => ('who' in p ? refusalPhrases.TwiceInTeam.zh(p) : sheetFaultPhrases.TwiceInTeam.zh(p)),
    en: (p) => ('who' in p ? refusalPhrases.TwiceInTeam.en(p) : sheetFaultPhrases.TwiceInTeam.en(p)),
  },
  UnknownDepartment: {
    zh: (p) => {
      if ('known' in p) return refusalPhrases.UnknownDepartment.zh(p)
      return 'unknown' in p
        ? planProblemPhrases.UnknownDepartment.zh(p)
        : `${atZh(p.path)}部门${shown(p.value)}不在现有部门中，请核对名称或先补充`
    },
    en: (p) => {
      if ('known' in p) return refusalPhrases.UnknownDepartment.en(p)
      return 'unknown' in p
        ? planProblemPhrases.UnknownDepartment.en(p)
        : `${at(p.path)}${shown(p.value)} is not among the departments; check the name or add it first`
    },
  },
  UnknownVisit: {
    zh: (p) => ('path' in p ? unknownPhrases.UnknownVisit.zh(p) : ownRefusalPhrases.UnknownVisit.zh(p)),
    en: (p) => ('path' in p ? unknownPhrases.UnknownVisit.en(p) : ownRefusalPhrases.UnknownVisit.en(p)),
  },
  WindowReversed: {
    zh: (p) =>
      'expected' in p ? visitsProblemPhrases.WindowReversed.zh(p) : adHocProblemPhrases.WindowReversed.zh(p),
    en: (p) =>
      'expected' in p ? visitsProblemPhrases.WindowReversed.en(p) : adHocProblemPhrases.WindowReversed.en(p),
  },
}
