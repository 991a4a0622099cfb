import {
  archiveVisit,
  chinaCalendar,
  closeFollowUp,
  completeTask,
  creditEffects,
  type Disclosed,
  dateLimits,
  enterFollowUp,
  explain,
  historyOf,
  linxiaJoint,
  linxiaMarket,
  openFollowUp,
  type PlainDate,
  pendingLimits,
  receiveTransfer,
  routeFinding,
  unwrap,
} from 'double-random'

const day = (text: string) => text as PlainDate
const finding = {
  matter: '年报',
  department: '市场监管',
  outcomes: ['pending-follow-up'],
  callsForListing: true,
} as const
const published: Disclosed = {
  _tag: 'Disclosed',
  visit: 'V1',
  subject: 'S1',
  window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
  duties: [{ matter: '年报', department: '市场监管' }],
  drawnOn: day('2022-02-20'),
  obstructions: [],
  followUps: [],
  formed: { _tag: 'Directly', on: day('2022-03-07'), ground: 'unreachable' },
  files: [
    {
      _tag: 'Published',
      department: '市场监管',
      versions: [{ on: day('2022-03-07'), results: [finding] }],
      approvedOn: day('2022-03-08'),
      approvedBy: '局长',
      enteredOn: day('2022-03-09'),
      publishedOn: day('2022-03-10'),
      objections: [],
    },
  ],
}

// the three months run from the end of the task, before anything is opened
const state = unwrap(completeTask({ state: published, on: day('2022-03-31') }))
const rules = { market: linxiaMarket, joint: linxiaJoint }
const [limit] = dateLimits(rules, chinaCalendar())(pendingLimits(state))
console.log(limit && [limit.pending.limit, unwrap(limit.deadline).due]) // => ['followUp', '2022-06-30']

// who takes it
const route = routeFinding({ inCharge: '信用监管科', caseOffice: '执法大队', judiciary: '公安局' })
const judged = unwrap(route({ suspectedCrime: false, meetsFiling: false, correctedInTime: false }))
console.log(judged.because.map(explain('zh'))) // => ['未在期限内改正，谁主管谁监管，移交信用监管科（joint/33.routing）']
const sent = { route: 'daily-supervisor', to: '信用监管科', openedOn: day('2022-04-01') } as const
const opened = unwrap(
  openFollowUp({ state, followUp: { id: 'f1', department: '市场监管', matter: '年报', ...sent } }),
)

// an order alone does not end what calls for the list of abnormal operations
const closing = { followUp: 'f1', on: day('2022-05-10'), result: '已整改' }
const orderAlone = closeFollowUp({ state: opened, ...closing, measures: ['ordered-to-correct'] })
console.log(orderAlone._tag === 'Left' && orderAlone.left.map((r) => r.basis)) // => ['market/21.noSubstitute']
const listed = unwrap(closeFollowUp({ state: opened, ...closing, measures: ['abnormal-operations-listing'] }))
console.log(creditEffects(listed).map((e) => e._tag)) // => ['EnterCreditRecord', 'ConsiderListing', 'DisciplineWithin', 'ShareWithDepartments']

// what leaves the house closes with a receipt
const away = { id: 'f2', department: '市场监管', matter: '年报', openedOn: day('2022-04-01') }
const filed = unwrap(
  openFollowUp({ state: opened, followUp: { ...away, route: 'case-office', to: '执法大队' } }),
)
const early = closeFollowUp({ state: filed, followUp: 'f2', on: day('2022-05-10'), result: '已立案' })
console.log(early._tag === 'Left' && early.left.map(explain('en'))) // => ['still pending: receipt (joint/33.routing)']
const received = receiveTransfer({ state: filed, followUp: 'f2', on: day('2022-04-02'), number: '收字1号' })
console.log(received._tag) // => 'Right'

// entered, then bound for the long term; and counted for the next year
const entered = unwrap(enterFollowUp({ state: listed, followUp: 'f1', on: day('2022-05-12') }))
const archived = unwrap(archiveVisit({ state: entered, on: day('2022-06-01'), reference: '卷宗2022-1' }))
console.log(historyOf([archived]).visits.map((v) => v.date)) // => ['2022-03-07']
