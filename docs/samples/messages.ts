import {
  decodeSubjects,
  explain,
  frequencyCheck,
  linxiaJoint,
  plainDate,
  renderProblems,
} from 'double-random'

const school = { name: '某学校', kind: 'enterprise', region: '622921', rosters: ['学校'] }

// everything at once; what one cause repeats is one line
const read = decodeSubjects([
  { ...school, id: 'A', riskClass: 'b' },
  ...['B', 'C', 'D'].map((id) => ({ ...school, id, region: undefined })),
])
if (read._tag === 'Left') {
  console.log(renderProblems('zh')(read.left).split('\n')[1]) // => '3行缺少“所属区县”：[1].region、[2].region、[3].region；请补上 [InputError]'
}

// the likely mistake
const day = plainDate('15/01/2022', 'opens')
if (day._tag === 'Left') {
  console.log(renderProblems('en')([day.left]).split('; ').at(-1)) // => 'write “2022-01-15” [NotADate]'
}

// any reason, in words, with its provision
const on = plainDate('2022-09-01')
const limit = linxiaJoint.parameters.yearlyLimit
if (on._tag === 'Right' && limit !== undefined) {
  const subject = { id: 'A', kind: 'enterprise' } as const
  const answer = frequencyCheck(limit)({ subject, on: on.right, history: { visits: [] } })
  if (answer._tag === 'Right') {
    console.log(answer.right.because.map(explain('zh'))) // => ['2022-01-01至2022-12-31已检查0次，未达上限2次，可以抽取（joint/17.limit, I-06）']
  }
}
