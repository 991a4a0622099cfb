import { read, utils } from '@e965/xlsx'
import {
  disclosureRows,
  finishStatistics,
  type PlainDate,
  readDrawnTable,
  readSubjectTable,
  readTeamTable,
  readVisitTable,
  renderTableReading,
  startStatistics,
  statisticsTable,
  teamRows,
  yearWorkbook,
} from 'double-random'
import { readSheets, writeXlsx } from 'double-random/tables'
import { describe, expect, it } from 'vitest'
import { runLinxia } from '../../docs/examples/linxia-2022/year.js'
import { plan2022 } from '../plan/support.js'

const day = (text: string) => text as PlainDate

describe("a year's workbook", () => {
  it('has a sheet for each part, opens in another library, and is read back', async () => {
    const { subjects, inspectors, campaign } = runLinxia(() => undefined, {
      subjects: 1_500,
      inspectors: 1_500,
      interests: 50,
    })
    if (campaign.dispatch.status !== 'assigned') throw new Error('no teams')
    const visits = campaign.merged.visits
    const teams = teamRows(visits, campaign.dispatch)
    const statistics = finishStatistics(['county'])(startStatistics)
    const sheets = yearWorkbook('zh')({
      plan: plan2022(),
      subjects,
      inspectors,
      draws: campaign.draws.map((d) => d.record),
      visits,
      teams,
      results: [],
      statistics,
    })
    const file = await writeXlsx(sheets)
    if (file._tag === 'Left') throw new Error(JSON.stringify(file.left))

    const book = read(file.right, { type: 'array' })
    expect(book.SheetNames).toEqual([
      '抽查计划',
      '检查对象名录',
      '执法检查人员名录',
      '抽取结果',
      '检查清单',
      '检查组名单',
      '检查结果',
      '统计',
    ])
    expect(utils.sheet_to_json(book.Sheets['检查对象名录'] ?? {})).toHaveLength(subjects.length)
    expect(utils.sheet_to_json(book.Sheets['检查组名单'] ?? {})[0]).toMatchObject({
      检查对象名称: subjects.find((s) => s.id === teams[0]?.subject)?.name,
      组长姓名: inspectors.find((i) => i.id === teams[0]?.leader)?.name,
    })
    expect(utils.sheet_to_json(book.Sheets['统计'] ?? {}, { header: 1 })[0]).toEqual(
      statisticsTable('zh')(statistics).head,
    )

    const again = await readSheets()(file.right)
    const sheet = (name: string) =>
      (again._tag === 'Right' ? again.right.find((s) => s.name === name) : undefined) ?? { rows: [] }
    expect(readSubjectTable()(sheet('检查对象名录'))).toMatchObject({
      right: { entries: subjects, problems: [] },
    })
    expect(readVisitTable()(sheet('检查清单'))).toMatchObject({ right: { entries: visits, problems: [] } })
    expect(readTeamTable()(sheet('检查组名单'))).toMatchObject({ right: { entries: teams, problems: [] } })
    const drawn = readDrawnTable()(sheet('抽取结果'))
    expect(
      drawn._tag === 'Right' &&
        drawn.right.entries
          .filter((d) => !d.reserve)
          .map((d) => d.subject)
          .sort(),
    ).toEqual(campaign.drawn.map((d) => d.subject).sort())
  })
})

describe('the disclosure table', () => {
  it('has a line for each result, and one with the law for each that is withheld', () => {
    const notice = {
      visit: 'V1',
      subject: 'S1',
      name: '某学校',
      department: '教育',
      inspectedOn: day('2022-03-05'),
      publishedOn: day('2022-03-20'),
      version: 1,
      results: [{ matter: '食堂', outcomes: ['nothing-found' as const] }],
      withheld: [{ matter: '消防', law: '某法第1条' }],
      obstructions: [],
    }
    expect(disclosureRows([notice]).map((r) => [r.matter, r.outcomes, r.withheldBy])).toEqual([
      ['食堂', ['nothing-found'], undefined],
      ['消防', [], '某法第1条'],
    ])
  })
})

describe('the report on a table', () => {
  it('says in both languages what was read, changed and refused, concisely however long the table is', () => {
    const code = '91350100M000100Y43'
    const rows = [
      ['名录'],
      ['信用代码', '名称', '类型', '属地', '备用'],
      [` ${code}`, '甲', '企业', '622901', ''],
      ...Array.from({ length: 1000 }, (_, i) => [`91350100M00010${i}`, '甲', '企业', '622901', '']),
      ['合计', 1001],
    ]
    const reading = readSubjectTable()({ rows })
    if (reading._tag === 'Left') throw new Error(JSON.stringify(reading.left))
    const zh = renderTableReading('zh')(reading.right).split('\n')
    expect(zh.slice(0, 3)).toEqual([
      '读入1行，拒绝1000行（第4、5、6、7、8、9、10、11、12、13…共1000行）；标题1行，表头1行，合计1行，说明0行',
      '未读取的列：“备用”',
      `“信用代码”：去掉空白1处，首处A3：“ ${code}”读作“${code}”`,
    ])
    expect(zh.length).toBeLessThan(10)
    const en = renderTableReading('en')(reading.right).split('\n')
    expect(en[0]).toBe(
      '1 row read, 1000 refused (rows 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 990 more); titles 1, headings 1, totals 1, notes 0',
    )
    expect(en).toHaveLength(zh.length)
  })
})
