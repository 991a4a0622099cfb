import {
  chinaCalendar,
  explainSubject,
  linxiaJoint,
  linxiaMarket,
  plainDate,
  renderStory,
  runCampaign,
  tellable,
} from 'double-random'

const day = (text: string) => {
  const read = plainDate(text)
  if (read._tag === 'Left') throw new Error(text)
  return read.right
}
const kindergarten = {
  field: '学校',
  matter: '食堂',
  initiator: '教育',
  cooperators: [],
  checkType: 'special' as const,
}
const place = { region: '622921', drawsFrom: ['622921'] as const, objectClass: { name: '学校' } }
const window = { opens: day('2022-03-01'), closes: day('2022-11-30') }
const tasks = [{ id: 'T1', ...kindergarten, ...place, window, share: { _tag: 'Number' as const, n: 1 } }]
const subjects = ['A', 'B'].map((id) => ({
  id,
  name: `${id}校`,
  kind: 'enterprise' as const,
  region: '622921',
  rosters: ['学校'],
}))
const person = {
  kind: 'civil-servant' as const,
  department: '教育',
  area: '622921',
  unit: '教育局',
  tags: [],
  mayLead: true,
}
const inspectors = ['马', '王'].map((id) => ({ ...person, id, name: id, certificate: { number: id } }))
const digits = { from: '公证处掷骰', values: { '2022-03-01': '31415926535897932384' } }

const campaign = runCampaign({ rules: linxiaJoint, tasks, subjects, inspectors, register: 'LX', digits })
if (campaign._tag === 'Right') {
  const rules = { market: linxiaMarket, joint: linxiaJoint }
  const records = {
    rules,
    calendar: chinaCalendar(),
    on: day('2022-06-01'),
    subjects,
    tasks,
    ...campaign.right,
  }
  const story = explainSubject(records)('A')
  if (story._tag === 'Right') {
    console.log(story.right.steps.map((step) => step.basis).slice(0, 3)) // => ['joint/10.rosters', 'market/13.draw', 'joint/17.limit']
    console.log(renderStory('zh')(story.right).split('\n')[1]) // => '1. A校在检查对象名录库中：企业，属地622921，所属名录：学校（部门联合细则第10条）'
    console.log(tellable(story.right).steps.map((step) => step._tag)) // => ['OnRoster', 'InScope', 'NotToldYet']
  }
}
