import * as dr from 'double-random'

const window = { opens: '2022-03-01' as dr.PlainDate, closes: '2022-05-31' as dr.PlainDate }
const county = (region: string, ids: ReadonlyArray<string>, subject: string): dr.StatisticsRecords => ({
  subjects: ids.map((id) => ({ id, region })),
  drawn: ['食堂', '消防'].map((matter) => ({
    id: `${matter}/${subject}`,
    subject,
    window,
    matters: [matter],
    departments: [matter === '食堂' ? '市场监管' : '消防'],
  })),
  visits: [{ id: `食堂/${subject}`, subject, tasks: [`食堂/${subject}`, `消防/${subject}`] }],
})

// each regulation has limits of its own: both together rule the whole year
const rules = dr.unwrap(dr.combine(dr.linxiaMarket)(dr.linxiaJoint))
const add = dr.addStatistics({ rules, calendar: dr.chinaCalendar() })
const city = add(county('622901', ['甲', '乙', '丙'], '甲'))(dr.startStatistics)
const rural = add(county('622921', ['丁', '戊'], '丁'))(dr.startStatistics)

if (city._tag === 'Right' && rural._tag === 'Right') {
  const year = dr.finishStatistics(['county'])(dr.mergeStatistics(city.right, rural.right))
  console.log(year.total.figures.visitsSaved) // => { _tag: 'Value', num: 2, den: 1 }
  console.log(year.rows[0]?.figures.coverage) // => { _tag: 'Value', num: 0, den: 3 }
  console.log(year.total.figures.disclosureRate) // => { _tag: 'Value', num: 0, den: 4 }
  console.log(
    dr
      .statisticsTable('zh')(year)
      .rows.map((row) => row[0]),
  ) // => ['622901', '622921', '合计']
}
