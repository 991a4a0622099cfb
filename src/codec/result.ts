import { type Obstruction, obstructionCodes } from '../inspection/obstruction.js'
import { outcomeCodes } from '../inspection/outcome.js'
import {
  type Duty,
  type MatterResult,
  type Measure,
  type Method,
  measureKinds,
  type Signature,
  type Source,
} from '../inspection/result.js'
import type { InspectionTeam } from '../inspection/state.js'
import { checklistRef } from './checklist.js'
import type { Described } from './described.js'
import { day, id, oneOf, text, yesNo } from './leaves.js'
import { list, record, someOf } from './shape.js'
import { tagged } from './tagged.js'

/** What was found. */
export const outcome = oneOf(outcomeCodes)
/** How it was inspected. */
export const method: Described<Method> = oneOf(['on-paper', 'on-site', 'online', 'sampling', 'other'])
/** How the visit was obstructed. */
export const obstructionKind = oneOf(obstructionCodes)

/** What one department has to look at. */
export const duty: Described<Duty> = record<Duty>(
  'Duty',
  { zh: '检查职责', en: 'What a department has to inspect' },
  { matter: id, department: id },
)
/** Who goes. */
export const visitTeam: Described<InspectionTeam> = record<InspectionTeam>(
  'InspectionTeam',
  { zh: '检查组', en: 'Team of a visit' },
  { leader: id, members: someOf(id) },
  { experts: list(id) },
)
/** How a visit was obstructed. */
export const obstruction: Described<Obstruction> = record<Obstruction>(
  'Obstruction',
  { zh: '不配合情形', en: 'Obstruction' },
  { kind: obstructionKind, on: day, circumstance: text },
)

const source = record<Source>(
  'ResultSource',
  { zh: '结果来源', en: 'Source of a result' },
  {
    kind: oneOf(['other-department', 'court', 'professional-body', 'entrusted-third-party']),
    from: text,
    reference: text,
  },
)

/** What is done about what was found. */
export const measures: Described<ReadonlyArray<Measure>> = list(oneOf(measureKinds))

/** What was found for one matter. */
export const matterResult: Described<MatterResult> = record<MatterResult>(
  'MatterResult',
  { zh: '事项检查结果', en: 'Result of a matter' },
  { matter: id, department: id, outcomes: someOf(outcome) },
  {
    form: checklistRef,
    callsForListing: yesNo,
    measures,
    sources: list(source),
    note: text,
  },
)

/** Whether the subject signed. */
export const signature: Described<Signature> = tagged<Signature, '_tag'>('_tag', {
  Signed: [{ by: text }],
  Unsigned: [{ reason: text }, { witness: text }],
})
