import { explain, plainDate, renderDocument } from 'double-random'

const day = (text: string) => {
  const read = plainDate(text)
  if (read._tag === 'Left') throw new Error(text)
  return read.right
}
const sheet = {
  _tag: 'TeamSheet' as const,
  department: '临夏县教育局',
  on: day('2022-03-02'),
  name: '第一幼儿园',
  visit: {
    id: 'V1',
    subject: 'S1',
    window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
    matters: ['食堂'],
    departments: ['教育'],
  },
  team: { leader: '马', members: ['王'] as const },
}

const usual = renderDocument('zh')(sheet)
if (usual._tag === 'Right') {
  console.log(usual.right.split('\n')[4]) // => '执行时间：2022年3月1日至2022年11月30日'
}

// an app's own form
const own = {
  lines: ['{name}：{leader}、{members}，{opens}—{closes}', { each: 'matters', line: '· {matter}' }],
}
console.log(renderDocument('zh', { TeamSheet: own })(sheet)) // => { _tag: 'Right', right: '第一幼儿园：马、王，2022年3月1日—2022年11月30日\n· 食堂' }

// a placeholder that the document does not have
const wrong = renderDocument('zh', { TeamSheet: { lines: [...own.lines, '{chief}'] } })(sheet)
if (wrong._tag === 'Left') {
  console.log(wrong.left.map((p) => p.value)) // => ['chief']
  console.log(explain('en')(wrong.left[0]).split(';')[0]) // => 'lines[2]: there is no placeholder “chief”'
}
