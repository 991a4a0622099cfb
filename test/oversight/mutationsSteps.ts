import { type Any, drop, event, later, type Mutation, of, plain, publish } from './mutate.js'

/** A visit of which nothing is left but what is said here. */
const only = (r: Any, keep: ReadonlyArray<string>, more: ReadonlyArray<Any> = []): void => {
  const v = plain(r, 2)
  r.events = r.events.filter((e: Any) => e.visit !== v.id || keep.includes(e._tag))
  r.events.push(...more.map((e) => ({ id: `${v.id}/more`, visit: v.id, ...e })))
  r.notices = r.notices.filter((n: Any) => n.visit !== v.id)
}
const calledOff = { _tag: 'VisitCancelled', on: '2022-03-15', reason: '停业', approvedBy: '局领导' }
const uninspectable = (r: Any, more: object): void => {
  const e = of(r, plain(r, 2), 'ResultsFormed')
  delete e.signature
  delete e.confirmedBy
  Object.assign(e, { _tag: 'FoundUninspectable' }, more)
}
const correct = (r: Any, more: object): Any => {
  const [, n] = r.notices
  r.events.push({
    _tag: 'ResultsCorrected',
    id: '更正',
    visit: n.visit,
    department: n.department,
    on: '2022-05-20',
    reason: '笔误',
    ...more,
  })
  return n
}

/** Mutations of the steps of a visit, and of what follows it. */
export const stepMutations: ReadonlyArray<Mutation> = [
  ['a visit never carried out', 'joint/15.fields', (r) => only(r, ['TeamDispatched']), 'carried-out'],
  ['a visit without a trace', 'joint/15.fields', (r) => only(r, []), 'carried-out'],
  [
    'called off without a reason',
    'joint/5.trace',
    (r) => only(r, [], [{ ...calledOff, reason: ' ' }]),
    'called-off-for-reason',
  ],
  [
    'called off without approval',
    'joint/5.trace',
    (r) => only(r, [], [{ ...calledOff, approvedBy: '' }]),
    'called-off-for-reason',
  ],
  [
    'an event after the day of the records',
    'joint/5.trace',
    (r) => {
      r.asOf = '2022-08-08'
    },
    'of-a-visit-on-record',
  ],
  // the procedure of joint/30
  ['a team sent after it came', 'joint/30.precheck', later('TeamDispatched', '2022-04-07', 1)],
  ['records checked after the visit', 'joint/30.precheck', later('RecordsChecked', '2022-04-07', 1)],
  ['records of one visit never checked', 'joint/30.precheck', (r) => drop(r, 'RecordsChecked', 2)],
  ['results formed before anybody came', 'joint/30.precheck', later('ResultsFormed', '2022-04-05', 3)],
  [
    'neither signed nor said why not',
    'market/19.signature',
    (r) => {
      event(r, 'ResultsFormed').signature = { _tag: 'Unsigned', reason: ' ' }
    },
  ],
  [
    'signed by a blank',
    'market/19.signature',
    (r) => {
      event(r, 'ResultsFormed', 1).signature.by = ''
    },
  ],
  [
    'confirmed by one who was not there',
    'joint/30.confirm',
    (r) => {
      event(r, 'ResultsFormed', 1).confirmedBy.push('员外')
    },
  ],
  [
    'confirmed by one alone',
    'joint/30.confirm',
    (r) => {
      event(r, 'ResultsFormed', 2).confirmedBy.length = 1
    },
  ],
  ['published a day before the review', 'joint/30.review', later('ResultsApproved', '2022-04-21')],
  ['published without review', 'joint/30.review', (r) => drop(r, 'ResultsApproved', 3)],
  [
    'published though sent back',
    'joint/30.review',
    (r) => {
      const { visit, department } = event(r, 'ResultsApproved', 1)
      r.events.push({
        _tag: 'ResultsReturned',
        id: '退',
        visit,
        department,
        on: '2022-04-16',
        reason: '不清',
      })
    },
  ],
  [
    'a replacement written after the visit',
    'joint/24.replace',
    (r) => {
      const change = event(r, 'TeamChanged')
      change.on = '2022-04-07'
      const came = r.events.find((e: Any) => e._tag === 'ArrivedOnSite' && e.visit === change.visit)
      came.inspectors.push({ id: change.in })
    },
    'replacement-approved',
  ],
  [
    'one leaves who was not of the team',
    'joint/23.team',
    (r) => {
      event(r, 'TeamChanged').out = '员外'
    },
    'replaced-by-somebody',
  ],
  [
    'uninspectable on a ground of its own',
    'joint/32.unable',
    (r) => uninspectable(r, { ground: '太远' }),
    'unable-on-a-ground',
  ],
  [
    'uninspectable for another reason, not stated',
    'joint/32.unable',
    (r) => uninspectable(r, { ground: 'other', reason: ' ' }),
    'unable-on-a-ground',
  ],
  [
    'an order in place of a listing',
    'market/21.noSubstitute',
    (r) => {
      Object.assign(event(r, 'ResultsFormed', 1).results[0], {
        outcomes: ['unreachable'],
        callsForListing: true,
        measures: ['ordered-to-correct'],
      })
    },
  ],
  [
    'a problem that nobody follows up',
    'joint/33.routing',
    (r) => {
      for (const tag of ['FollowUpOpened', 'FollowUpClosed', 'FollowUpEntered']) drop(r, tag)
    },
  ],
  // one step before the one it answers
  [
    'published before the visit',
    'market/23.disclosure',
    (r) => {
      event(r, 'ResultsApproved', 1).on = '2022-04-04'
      publish('2022-04-05', 1)(r)
    },
  ],
  ['entered before the visit', 'joint/30.entry', later('ResultsEntered', '2022-04-05', 1)],
  [
    'an objection before the publication',
    'joint/31.objection',
    (r) => {
      later('ObjectionFiled', '2022-04-19')(r)
      later('ObjectionRechecked', '2022-05-06')(r)
      later('ObjectionAnswered', '2022-05-10')(r)
    },
  ],
  [
    'an objection in time turned away as late',
    'joint/31.objection',
    (r) => {
      event(r, 'ObjectionFiled').standing = 'late'
    },
  ],
  [
    'a re-check before the objection',
    'joint/31.review',
    (r) => {
      later('ObjectionRechecked', '2022-06-17')(r)
      later('ObjectionAnswered', '2022-06-30')(r)
    },
  ],
  ['an answer before the re-check', 'joint/31.reply', later('ObjectionAnswered', '2022-07-15')],
  [
    'a follow-up closed before it was opened',
    'joint/33.followup',
    (r) => {
      later('FollowUpClosed', '2022-04-11')(r)
      later('FollowUpEntered', '2022-04-20')(r)
    },
  ],
  ['a follow-up entered before it was closed', 'joint/33.entry', later('FollowUpEntered', '2022-07-11')],
  // notices
  [
    'a notice of another day than the publication',
    'market/4.publish',
    (r) => {
      r.notices[2].publishedOn = '2022-05-06'
    },
  ],
  ['a correction that nobody published', 'joint/31.immutable', (r) => void correct(r, {})],
  [
    'a correction without a reason',
    'joint/31.immutable',
    (r) => r.notices.push({ ...correct(r, { reason: '' }), version: 2, publishedOn: '2022-05-20' }),
  ],
  [
    'two texts of one version',
    'joint/31.immutable',
    (r) => r.notices.push({ ...r.notices[1], publishedOn: '2022-05-20' }),
  ],
  [
    'an objection that was upheld, and a text put in the place of the published one',
    'joint/31.immutable',
    (r) => {
      event(r, 'ObjectionRechecked').outcome = { _tag: 'Upheld' }
    },
    'notice-unaltered',
  ],
  [
    'a result corrected after an objection, and never published',
    'joint/31.immutable',
    (r) => {
      r.notices.pop()
    },
    'notice-unaltered',
  ],
]
