import { allEntries, readSubjectTable, renderProblems, renderTableReading, yearWorkbook } from 'double-random'
import { readSheet, writeXlsx } from 'double-random/tables'

// a file as an office has it: const file = new Uint8Array(await readFile('名录.xlsx')), or await input.files[0].arrayBuffer()
const made = await writeXlsx([
  {
    name: '名录',
    head: ['临夏州检查对象名录库（2022年）'],
    rows: [
      ['序号', '社会信用代码', '主体名称', '类型', '属地', '最近检查日期'],
      [1, '９１３５０１００Ｍ０００１００Ｙ４３', '某公司', '企业', '临夏市', 44625],
      [2, '9135O100M000100Y43', '某店', '个体户', '临夏市', '2021年9月1日'],
      ['合计', 2],
      ['填表人：马明'],
    ],
  },
])
if (made._tag === 'Left') throw new Error(renderProblems('zh')(made.left))

const sheet = await readSheet({ sheet: '名录' })(made.right)
if (sheet._tag === 'Left') throw new Error(renderProblems('zh')(sheet.left))

// names of regions become their ids; any other name is refused
const read = readSubjectTable({ regions: [{ id: '622901', name: '临夏市', level: 'county' }] })(sheet.right)
if (read._tag === 'Left') throw new Error(renderProblems('zh')(read.left))
const { entries, rows } = read.right

console.log(entries.map((e) => [e.id, e.region, e.lastInspectedOn])) // => [['91350100M000100Y43', '622901', '2022-03-05']]
console.log([rows.titles, rows.headings, rows.read, rows.refused, rows.totals, rows.notes]) // => [[1], [2], [3], [4], [5], [6]]
console.log(renderTableReading('zh')(read.right).split('\n').slice(0, 2)) // => ['读入1行，拒绝1行（第4行）；标题1行，表头1行，合计1行，说明1行', '未读取的列：“序号”']

// the row that was refused, and what was probably meant
const roster = allEntries(read.right)
if (roster._tag === 'Left') {
  console.log(renderProblems('zh')(roster.left)) // => '第4行（B4）“社会信用代码”给出的是“9135O100M000100Y43”，应为18位统一社会信用代码（末位校验须相符）；可能把数字写成了形近的字母，应为“91350100M000100Y43” [CellUnreadable]'
}

// back to a workbook: a sheet for each part of the year
const workbook = yearWorkbook('zh')({ subjects: entries, visits: [], results: [] })
console.log(workbook.map(({ name }) => name)) // => ['检查对象名录', '检查清单', '检查结果']
const file = await writeXlsx(workbook)
console.log(file._tag) // => 'Right'
