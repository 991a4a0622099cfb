import {
  answerObjection,
  chinaCalendar,
  discloseResults,
  enterResults,
  explain,
  fileObjection,
  linxiaJoint,
  objectionDue,
  objectionStanding,
  type PlainDate,
  publishedNotices,
  recheckObjection,
  remediesAfterAnswer,
  renderNotice,
  reviewResults,
  type UnableToInspect,
  unwrap,
} from 'double-random'

const day = (text: string) => text as PlainDate
const result = { matter: '食堂', department: '教育', outcomes: ['no-such-activity'] } as const
const state: UnableToInspect = {
  _tag: 'UnableToInspect',
  visit: 'V1',
  subject: 'S1',
  window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
  duties: [{ matter: '食堂', department: '教育' }],
  drawnOn: day('2022-02-20'),
  obstructions: [],
  followUps: [],
  formed: { _tag: 'Directly', on: day('2022-03-07'), ground: 'closed' },
  files: [{ _tag: 'Formed', department: '教育', versions: [{ on: day('2022-03-07'), results: [result] }] }],
}
const department = '教育'

// reviewed, entered, published
const by = { role: 'head', id: '局长' } as const
const verdict = { _tag: 'Approve' } as const
const reviewed = unwrap(reviewResults({ state, department, by, on: day('2022-03-08'), verdict }))
if (reviewed._tag === 'Disclosed') throw new Error('nothing is published yet')
const entered = unwrap(enterResults({ state: reviewed, department, on: day('2022-03-09') }))
if (entered._tag === 'Disclosed') throw new Error('nothing is published yet')
const published = unwrap(discloseResults({ state: entered, department, on: day('2022-03-10') }))
console.log(published._tag) // => 'Disclosed'

// an objection in time, which is upheld by a correction
const due = unwrap(objectionDue(linxiaJoint, chinaCalendar())(day('2022-03-10'))).due
const filedOn = day('2022-05-06')
const standing = objectionStanding({ filedOn, due, by: 'S1', subject: 'S1' })
console.log([due, standing]) // => ['2022-05-09', 'admissible']

const objection = { id: 'o1', filedOn, by: 'S1', standing } as const
const filed = unwrap(fileObjection(linxiaJoint)({ state: published, department, objection }))
const late = { ...objection, id: 'o2', standing: 'late' } as const
const refused = fileObjection(linxiaJoint)({ state: published, department, objection: late })
console.log(refused._tag === 'Left' && refused.left.map(explain('en'))) // => ['the objection of 2022-05-06 is not late: the period lasts until 2022-05-09 at least (joint/31.objection)']

const outcome = { _tag: 'Corrected', results: [{ ...result, outcomes: ['unreachable'] }] } as const
const recheck = { department, objection: 'o1', on: day('2022-05-20'), outcome }
const decided = unwrap(recheckObjection(linxiaJoint)({ state: filed, ...recheck }))
const answered = unwrap(
  answerObjection({ state: decided, department, objection: 'o1', on: day('2022-05-23') }),
)
console.log(remediesAfterAnswer) // => ['administrative-reconsideration', 'administrative-litigation']

// every notice that was published, the first as it was
const notices = unwrap(publishedNotices({ state: answered, name: '某幼儿园', withheld: [] }))
console.log(notices.map((n) => [n.version, n.publishedOn])) // => [[1, '2022-03-10'], [2, '2022-05-20']]
console.log(notices.map((n) => renderNotice('zh')(n).split('\n').at(-1))) // => ['食堂：未发现开展本次抽查涉及的经营活动', '食堂：通过登记的住所（经营场所）无法联系']

// what a law keeps from publication; and what is refused
const withheld = [{ matter: '食堂', department: '教育', law: '保守国家秘密法' }]
const [kept] = unwrap(publishedNotices({ state: published, name: '某幼儿园', withheld }))
console.log(kept && renderNotice('en')(kept).split('\n').at(-1)) // => '食堂: withheld under 保守国家秘密法'
const lawless = publishedNotices({
  state: published,
  name: '某幼儿园',
  withheld: [{ matter: '食堂', department: '教育', law: '' }],
})
console.log(lawless._tag === 'Left' && lawless.left.map((p) => p.path)) // => ['withheld[0].law']
