import {
  type Archived,
  archiveVisit,
  arriveOnSite,
  type Cancelled,
  cancelVisit,
  changeTeam,
  correctResults,
  type Disclosed,
  type DispatchedVisit,
  type Drawn,
  discloseResults,
  dispatchVisit,
  enterResults,
  fileObjection,
  type Inspected,
  inspectVisit,
  linxiaJoint,
  noteObstruction,
  type OnSite,
  openFollowUp,
  type Prechecked,
  precheckVisit,
  resubmitResults,
  reviewResults,
  type UnableToInspect,
  unableToInspect,
} from 'double-random'
import { expectTypeOf, test } from 'vitest'
import { day } from '../followup/life.js'

/**
 * Steps in the wrong order do not compile. Nothing here runs: `tsc` fails where an error that is expected is none, so
 * each of these lines is a test of the types.
 */
export const wrongOrder = (
  drawn: Drawn,
  dispatched: DispatchedVisit,
  prechecked: Prechecked,
  onSite: OnSite,
  inspected: Inspected,
  unable: UnableToInspect,
  disclosed: Disclosed,
  archived: Archived,
  cancelled: Cancelled,
): void => {
  const on = day('2022-03-07')
  const of = { department: '教育', on }
  const results = [{ matter: '食堂', department: '教育', outcomes: ['nothing-found'] }] as const
  const team = { leader: '马', members: ['王'] } as const
  const precheck = { on, forms: [{ checklist: '食堂', version: 1 }], methods: ['on-site'] } as const
  const arrival = { on, inspectors: [] }
  const formed = {
    _tag: 'ByInspection',
    on,
    confirmedBy: ['马', '王'],
    signature: { _tag: 'Signed', by: '园长' },
  } as const
  const directly = { _tag: 'Directly', on, ground: 'closed' } as const
  const change = { out: '王', in: '李', reason: '病假', approvedBy: '局长', on }
  const review = { ...of, by: { role: 'head', id: '局长' }, verdict: { _tag: 'Approve' } } as const
  const objection = { id: 'o1', filedOn: on, by: 'S1', standing: 'admissible' } as const
  const followUp = {
    id: 'f1',
    department: '教育',
    matter: '食堂',
    route: 'judiciary',
    to: '公安局',
    openedOn: on,
  } as const
  const obstruction = { kind: 'refused-entry', on, circumstance: '不开门' } as const

  // What was not inspected, and could be, is not disclosed; nor entered, reviewed, objected to or followed up.
  // @ts-expect-error
  discloseResults({ state: drawn, ...of })
  // @ts-expect-error
  discloseResults({ state: dispatched, ...of })
  // @ts-expect-error
  discloseResults({ state: prechecked, ...of })
  // @ts-expect-error
  discloseResults({ state: onSite, ...of })
  // @ts-expect-error
  discloseResults({ state: cancelled, ...of })
  // @ts-expect-error
  enterResults({ state: onSite, ...of })
  // @ts-expect-error
  reviewResults({ state: onSite, ...review })
  // @ts-expect-error
  fileObjection(linxiaJoint)({ state: onSite, department: '教育', objection })
  // @ts-expect-error
  openFollowUp({ state: prechecked, followUp })

  // What is complete is not disclosed again, and what is in the archive is touched no more.
  // @ts-expect-error
  discloseResults({ state: disclosed, ...of })
  // @ts-expect-error
  resubmitResults(linxiaJoint)({ state: disclosed, ...of, results })
  // @ts-expect-error
  correctResults(linxiaJoint)({ state: archived, ...of, reason: '误', results })
  // @ts-expect-error
  fileObjection(linxiaJoint)({ state: archived, department: '教育', objection })
  // @ts-expect-error
  openFollowUp({ state: archived, followUp })

  // The steps before the results, out of their order.
  // @ts-expect-error
  precheckVisit({ state: drawn, precheck })
  // @ts-expect-error
  arriveOnSite(linxiaJoint)({ state: dispatched, arrival })
  // @ts-expect-error
  inspectVisit(linxiaJoint)({ state: dispatched, formed, results })
  // @ts-expect-error
  dispatchVisit(linxiaJoint)({ state: dispatched, team, on })
  // @ts-expect-error
  changeTeam({ state: onSite, ...change })
  // @ts-expect-error
  noteObstruction({ state: drawn, obstruction })
  // @ts-expect-error
  noteObstruction({ state: disclosed, obstruction })
  // @ts-expect-error
  cancelVisit({ state: onSite, on, reason: '重复', approvedBy: '局长' })
  // @ts-expect-error
  cancelVisit({ state: inspected, on, reason: '重复', approvedBy: '局长' })
  // @ts-expect-error
  unableToInspect({ state: inspected, formed: directly, results })
  // @ts-expect-error
  archiveVisit({ state: inspected, on, reference: '卷宗' })
  // @ts-expect-error
  archiveVisit({ state: unable, on, reference: '卷宗' })

  // A team of one, a visit without duties, a department without results.
  // @ts-expect-error
  dispatchVisit(linxiaJoint)({ state: drawn, team: { leader: '马', members: [] }, on })
  // @ts-expect-error
  inspectVisit(linxiaJoint)({ state: onSite, formed, results: [] })
}

test('the right order compiles, and each step gives the state that the next takes', () => {
  expectTypeOf<Parameters<typeof precheckVisit>[0]['state']>().toEqualTypeOf<DispatchedVisit>()
  expectTypeOf(precheckVisit)
    .returns.extract<{ _tag: 'Right' }>()
    .toHaveProperty('right')
    .toEqualTypeOf<Prechecked>()
  expectTypeOf(archiveVisit)
    .returns.extract<{ _tag: 'Right' }>()
    .toHaveProperty('right')
    .toEqualTypeOf<Archived>()
})
