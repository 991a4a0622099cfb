import {
  appendEvents,
  applyEvent,
  emptyLog,
  linxiaJoint,
  nobleHash,
  notDrawn,
  type PlainDate,
  replayLog,
  sayEventRefusal,
  type VisitEvent,
  verifyLog,
} from 'double-random'

const at = (id: string, on: string) => ({ id, visit: 'V1', on: on as PlainDate })
const window = { opens: '2022-03-01' as PlainDate, closes: '2022-11-30' as PlainDate }
const duties = [{ matter: '食堂', department: '教育' }] as const
const inspectors = [
  { id: '马', certificate: { number: '甘29-1' } },
  { id: '王', certificate: { number: '甘29-2' } },
]

const events: ReadonlyArray<VisitEvent> = [
  { ...at('1', '2022-02-20'), _tag: 'SubjectDrawn', subject: 'S1', window, duties },
  { ...at('2', '2022-02-21'), _tag: 'TeamDispatched', team: { leader: '马', members: ['王'] } },
  {
    ...at('3', '2022-03-04'),
    _tag: 'RecordsChecked',
    forms: [{ checklist: '食堂', version: 2 }],
    methods: ['on-site'],
  },
  { ...at('4', '2022-03-07'), _tag: 'ArrivedOnSite', inspectors },
  {
    ...at('5', '2022-03-07'),
    _tag: 'ResultsFormed',
    results: [{ matter: '食堂', department: '教育', outcomes: ['nothing-found'] }],
    confirmedBy: ['马', '王'],
    signature: { _tag: 'Signed', by: '园长' },
  },
]
const appended = appendEvents(linxiaJoint, nobleHash)({ log: emptyLog, events })
const log = appended._tag === 'Right' ? appended.right : emptyLog
console.log(verifyLog(nobleHash)(log)) // => []

const now = replayLog(linxiaJoint)({ log })
const [state] = now._tag === 'Right' ? now.right : []
console.log(state?._tag) // => 'Inspected'
console.log(state?._tag === 'Inspected' && state.files[0].versions[0].results[0].form) // => { checklist: '食堂', version: 2 }

const past = replayLog(linxiaJoint)({ log, until: '2022-02-25' as PlainDate })
console.log(past._tag === 'Right' && past.right.map((s) => s._tag)) // => ['Dispatched']

const tooEarly = applyEvent(linxiaJoint)(notDrawn, { ...at('9', '2022-03-01'), _tag: 'TaskCompleted' })
console.log(tooEarly._tag === 'Left' && tooEarly.left.map(sayEventRefusal('zh'))) // => ['检查现为“未抽取”，此步须在“已检查未公示或无法检查或已公示”时进行（joint/30.entry）']
