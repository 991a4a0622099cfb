import { either as E } from 'fp-ts'
import { objectionDue } from '../disclosure/due.js'
import { remediesAfterAnswer } from '../disclosure/objection.js'
import { creditEffects } from '../followup/credit.js'
import { dateLimits, pendingLimits } from '../followup/pending.js'
import type { DepartmentFile, FollowUp, Objection, PublishedFile } from '../inspection/file.js'
import type { Resulted } from '../inspection/state.js'
import type { ProvisionId } from '../law/provisions.js'
import type { SubjectRecords } from './subjectRecords.js'
import type { ResultStep } from './subjectStep.js'

interface At {
  readonly visit: string
  readonly tasks: ReadonlyArray<string>
}
interface AtDepartment extends At {
  readonly department: string
}
type Steps = ReadonlyArray<ResultStep>

const objectionSteps = (o: Objection, at: AtDepartment): Steps => [
  {
    _tag: 'Objected',
    basis: 'joint/31.objection',
    ...at,
    objection: o.id,
    on: o.filedOn,
    standing: o.standing,
  },
  ...(o.recheck === undefined
    ? []
    : [{ _tag: 'Rechecked', basis: 'joint/31.review', ...at, objection: o.id, ...o.recheck } as const]),
  ...(o.answeredOn === undefined
    ? []
    : [
        {
          _tag: 'Answered',
          basis: 'joint/31.reply',
          ...at,
          objection: o.id,
          on: o.answeredOn,
          remedies: remediesAfterAnswer,
        } as const,
      ]),
]

/** Published results: until when to object, what was objected and answered, what was corrected. */
const publishedSteps = (records: SubjectRecords, file: PublishedFile, at: AtDepartment): Steps => {
  const until = objectionDue(records.rules.joint, records.calendar)(file.publishedOn)
  const corrections = file.versions.filter((v) => v.reason !== undefined && v.on >= file.publishedOn)
  return [
    { _tag: 'Published', basis: 'market/23.disclosure', ...at, on: file.publishedOn },
    E.isLeft(until)
      ? {
          _tag: 'DueUnknown',
          basis: 'joint/31.objection',
          ...at,
          limit: 'objection',
          problem: until.left,
        }
      : { _tag: 'MayObject', basis: 'joint/31.objection', ...at, until: until.right.due },
    ...file.objections.flatMap((o) => objectionSteps(o, at)),
    ...corrections.map(
      ({ on, reason = '' }) =>
        ({ _tag: 'Corrected', basis: 'joint/31.immutable', ...at, on, reason }) as const,
    ),
  ]
}

const fileSteps = (records: SubjectRecords, file: DepartmentFile, visit: At): Steps => {
  const at = { ...visit, department: file.department }
  const { results } = file.versions.at(-1) ?? file.versions[0]
  const found: ResultStep = {
    _tag: 'Found',
    basis: 'joint/30.confirm',
    ...at,
    results: results.map(({ matter, outcomes }) => ({ matter, outcomes })),
  }
  if (file._tag === 'Formed' || file._tag === 'Returned')
    return [
      found,
      {
        _tag: 'UnderReview',
        basis: 'joint/30.review',
        ...at,
        at: file._tag === 'Formed' ? 'formed' : 'returned',
      },
    ]
  return [
    found,
    { _tag: 'Approved', basis: 'joint/30.review', ...at, on: file.approvedOn, by: file.approvedBy },
    ...('enteredOn' in file
      ? [{ _tag: 'Entered', basis: 'joint/30.entry', ...at, on: file.enteredOn } as const]
      : []),
    ...(file._tag === 'Published' ? publishedSteps(records, file, at) : []),
  ]
}

const followUpSteps = (f: FollowUp, visit: At): Steps => {
  const at = { ...visit, department: f.department, followUp: f.id }
  const { matter, route, to } = f
  return [
    { _tag: 'FollowUpOpened', basis: 'joint/33.routing', ...at, matter, route, to, on: f.openedOn },
    ...(f.receipt === undefined
      ? []
      : [{ _tag: 'FollowUpReceived', basis: 'joint/33.routing', ...at, ...f.receipt } as const]),
    ...(f.closed === undefined
      ? []
      : [{ _tag: 'FollowUpClosed', basis: 'joint/33.followup', ...at, ...f.closed } as const]),
    ...(f.enteredOn === undefined
      ? []
      : [{ _tag: 'FollowUpEntered', basis: 'joint/33.entry', ...at, on: f.enteredOn } as const]),
  ]
}

/** The deadlines that run, each by the provision that sets it. */
const dueSteps = (records: SubjectRecords, state: Resulted, visit: At): Steps =>
  dateLimits(
    records.rules,
    records.calendar,
  )(pendingLimits(state)).map(({ pending: { limit, basis, department, from }, deadline }): ResultStep => {
    const at = { ...visit, department, limit }
    return E.isLeft(deadline)
      ? { _tag: 'DueUnknown', basis: basis as ProvisionId, ...at, problem: deadline.left }
      : { _tag: 'Due', basis, ...at, from, due: deadline.right.due }
  })

/** What each department found and published, what it means for credit, what is followed up, what is still due. */
export const resultSteps = (records: SubjectRecords, state: Resulted, at: At): Steps => [
  ...state.files.flatMap((file) => fileSteps(records, file, at)),
  ...creditEffects(state).map(
    (effect): ResultStep => ({ _tag: 'Credit', basis: effect.basis, ...at, effect }),
  ),
  ...state.followUps.flatMap((f) => followUpSteps(f, at)),
  ...dueSteps(records, state, at),
]
