import * as t from 'io-ts'
import type { AuditMatter, AuditPlan, AuditShare, AuditTask } from '../oversight/audit/planRecord.js'
import type { Flat, Same } from './agree.js'
import { byName, Count, isObject, RatioCodec, window } from './auditParts.js'
import { IdCodec, list, oneOf, PlainDateCodec } from './primitives.js'
import { record } from './record.js'

const share = record('Share', { _tag: oneOf(['Share']), ratio: RatioCodec }, {})
const number = record('Number', { _tag: oneOf(['Number']), n: Count }, {})
/** Told apart by its tag, so that a fault of one kind is not reported as a fault of both. */
const Share: t.Type<AuditShare> = new t.Type<AuditShare>(
  'Share',
  (u): u is AuditShare => share.is(u) || number.is(u),
  (u, c) => (isObject(u) && u['_tag'] === 'Number' ? number : share).validate(u, c),
  (a) => a,
)
const task = record(
  'Task',
  { id: IdCodec },
  {
    type: oneOf(['planned', 'adHoc']),
    item: IdCodec,
    matter: t.string,
    checkType: oneOf(['routine', 'special']),
    window,
    share: Share,
    strata: byName(RatioCodec),
    publishedOn: PlainDateCodec,
    completedOn: PlainDateCodec,
    order: t.string,
  },
)
/** A task of the year. */
export const Task: t.Type<AuditTask> = task
const change = record('PlanChange', { id: IdCodec, on: PlainDateCodec }, { publishedOn: PlainDateCodec })
const item = record('PlanItem', { id: IdCodec }, { matter: t.string, window })
const plan = record(
  'Plan',
  {},
  {
    submittedOn: PlainDateCodec,
    publishedOn: PlainDateCodec,
    filedWithGovernment: t.boolean,
    items: list(item),
    changes: list(change),
  },
)
/** The plan of the year. */
export const Plan: t.Type<AuditPlan> = plan
const matter = record(
  'ListedMatter',
  { id: IdCodec },
  { matter: t.string, basis: list(t.string), notDrawn: t.string },
)
/** A matter of the list. */
export const Matter: t.Type<AuditMatter> = matter

true satisfies Same<keyof t.TypeOf<typeof task>, keyof AuditTask>
true satisfies Same<keyof t.TypeOf<typeof plan>, keyof AuditPlan>
true satisfies Same<Flat<t.TypeOf<typeof matter>>, Flat<AuditMatter>>
