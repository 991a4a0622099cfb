import {
  chinaCalendar,
  dateLimits,
  linxiaJoint,
  linxiaMarket,
  objectionStanding,
  type PlainDate,
  remediesAfterAnswer,
  renderNotice,
} from 'double-random'

const day = (text: string) => text as PlainDate

const text = renderNotice('en')({
  visit: 'V1',
  subject: 'S1',
  name: '某幼儿园',
  department: '教育',
  inspectedOn: day('2022-03-01'),
  publishedOn: day('2022-03-29'),
  version: 1,
  results: [{ matter: '食堂', outcomes: ['nothing-found'] }],
  withheld: [{ matter: '校舍图纸', law: '保守国家秘密法' }],
  obstructions: [],
})
console.log(text.split('\n').slice(2)) // => ['食堂: no problem found', '校舍图纸: withheld under 保守国家秘密法']

const running = {
  limit: 'disclosure',
  basis: 'market/23.disclosure',
  visit: 'V1',
  department: '教育',
} as const
const rules = { market: linxiaMarket, joint: linxiaJoint }
const [dated] = dateLimits(rules, chinaCalendar())([{ ...running, from: day('2022-03-01') }])
console.log(dated?.deadline._tag === 'Right' && dated.deadline.right.due) // => '2022-03-29'

const objection = { filedOn: day('2022-05-29'), due: day('2022-05-30'), by: 'S1', subject: 'S1' }
console.log(objectionStanding(objection)) // => 'admissible'
console.log(remediesAfterAnswer.length) // => 2
