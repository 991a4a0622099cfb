import { drop, event, later, type Mutation, publish } from './mutate.js'

/** Mutations of deadlines, publication, objections and follow-ups. */
export const timeMutations: ReadonlyArray<Mutation> = [
  // deadlines
  [
    'inspected a day before the window',
    'joint/15.fields',
    (r) => {
      const e = event(r, 'ResultsFormed')
      r.visits.find((v: { id: string }) => v.id === e.visit).window = {
        opens: '2022-04-07',
        closes: '2022-05-31',
      }
    },
  ],
  [
    'inspected a day after the window',
    'joint/15.fields',
    (r) => {
      const e = event(r, 'ResultsFormed')
      r.visits.find((v: { id: string }) => v.id === e.visit).window = {
        opens: '2022-03-01',
        closes: '2022-04-05',
      }
    },
  ],
  ['published a day late', 'market/23.disclosure', publish('2022-05-09', 2)],
  ['published months late', 'market/23.disclosure', publish('2022-09-01', 4)],
  ['inspected and never published', 'market/23.disclosure', (r) => drop(r, 'ResultsDisclosed', 3)],
  ['entered a day late', 'joint/30.entry', later('ResultsEntered', '2022-05-13')],
  ['entered at the end of the year', 'joint/30.entry', later('ResultsEntered', '2022-12-30', 2)],
  ['never entered', 'joint/30.entry', (r) => drop(r, 'ResultsEntered', 1)],
  [
    'published without a notice',
    'market/4.publish',
    (r) => {
      r.notices.splice(1, 1)
    },
  ],
  [
    'no notices at all',
    'market/4.publish',
    (r) => {
      r.notices = []
    },
  ],
  [
    'a notice altered',
    'joint/31.immutable',
    (r) => {
      r.notices[0].version = 2
    },
  ],
  [
    'a notice altered twice',
    'joint/31.immutable',
    (r) => {
      r.notices[1].version = 3
    },
  ],
  // objections and follow-ups
  ['an objection accepted a day late', 'joint/31.objection', later('ObjectionFiled', '2022-06-21')],
  ['an objection accepted weeks late', 'joint/31.objection', later('ObjectionFiled', '2022-07-01')],
  [
    'a re-check a day late',
    'joint/31.review',
    (r) => {
      later('ObjectionRechecked', '2022-07-19')(r)
    },
  ],
  ['an answer a day late', 'joint/31.reply', later('ObjectionAnswered', '2022-08-09')],
  [
    'an objection never re-checked',
    'joint/31.review',
    (r) => {
      drop(r, 'ObjectionRechecked')
      drop(r, 'ObjectionAnswered')
      r.notices.pop()
    },
  ],
  ['an objection never answered', 'joint/31.reply', (r) => drop(r, 'ObjectionAnswered')],
  ['a follow-up closed a day late', 'joint/33.followup', later('FollowUpClosed', '2022-07-13')],
  [
    'a follow-up never closed',
    'joint/33.followup',
    (r) => {
      drop(r, 'FollowUpClosed')
      drop(r, 'FollowUpEntered')
    },
  ],
  ['a follow-up entered a day late', 'joint/33.entry', later('FollowUpEntered', '2022-08-10')],
  ['a follow-up never entered', 'joint/33.entry', (r) => drop(r, 'FollowUpEntered')],
]
