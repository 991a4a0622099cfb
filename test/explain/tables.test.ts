import { read, utils } from '@e965/xlsx'
import {
  disclosureRows,
  finishStatistics,
  type PlainDate,
  readDrawnTable,
  readInspectorTable,
  readPlanSheet,
  readSubjectTable,
  readTeamTable,
  readVisitTable,
  renderProblems,
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
      `“信用代码”：去掉空白1处，首处第3行（A3）：“ ${code}”读作“${code}”`,
    ])
    expect(zh.length).toBeLessThan(10)
    const en = renderTableReading('en')(reading.right).split('\n')
    expect(en[0]).toBe(
      '1 row read, 1000 refused (rows 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 990 more); titles 1, headings 1, totals 1, notes 0',
    )
    expect(en).toHaveLength(zh.length)
  })

  it('names a cell in one form, whether one problem is told or the place of another like it', () => {
    const rows = ['X', 'Y', 'Z'].map((kind, i) => [`甲N00${i}`, '某人', kind, '教育', '622901', '某局'])
    const read = readInspectorTable()({
      rows: [['执法证号', '姓名', '人员类别', '部门', '属地', '单位'], ...rows],
    })
    if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
    const kinds = read.right.problems.filter((p) => p._tag === 'CellUnreadable' && p.column === '人员类别')
    expect(kinds).toHaveLength(3)
    expect(renderProblems('zh')(kinds)).toMatch(
      /^第2行（C2）“人员类别”.*；同类共3处，另见第3行（C3）、第4行（C4） \[/,
    )
    expect(renderProblems('en')(kinds)).toMatch(
      /^row 2 \(C2\), .*; 3 alike, also at row 3 \(C3\), row 4 \(C4\) \[/,
    )
    expect(renderProblems('zh')(kinds.slice(0, 2)).split('\n')[1]).toMatch(/^第3行（C3）/)
  })

  it('speaks of a plan as of other tables: what was restored, what was not read, and where', () => {
    const rows = [
      ['2022年抽查计划'],
      [
        '序号',
        '抽查领域',
        '发起部门',
        '抽查事项',
        '事项分类',
        '检查对象',
        '抽查主体',
        '配合部门',
        '抽查时间',
      ],
      [
        1,
        '旅行社行业',
        '文旅部门',
        ' 旅行社检查',
        '一般监管',
        '旅行社',
        '州县级',
        '市场监管部门',
        '2月-11月',
      ],
      [2, '', '', '导游检查', '一般监管', '', '州县级', '', '3月-11月'],
      [3, '', '', '领队检查', '一般监管', '', '州县级', '', '3月-13月'],
      ['合计', '', '', '3项'],
    ]
    const report = (sheet: Parameters<ReturnType<typeof readPlanSheet>>[0]) => {
      const read = readPlanSheet()(sheet)
      if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
      return read.right
    }
    expect(renderTableReading('zh')(report({ rows })).split('\n')).toEqual([
      '读入2行，拒绝1行（第5行）；标题1行，表头1行，合计1行，说明0行',
      '未读取的列：“序号”',
      '“抽查事项”：去掉空白1处，首处第3行（D3）：“ 旅行社检查”读作“旅行社检查”',
      '“抽查领域”：空白沿用上一行1处，首处第4行（B4）：“旅行社行业”',
      '“发起部门”：空白沿用上一行1处，首处第4行（C4）：“文旅”',
      '“检查对象”：空白沿用上一行1处，首处第4行（F4）：“旅行社”',
      '“配合部门”：空白沿用上一行1处，首处第4行（H4）：“市场监管”',
      '第5行“抽查时间”须在本年1月至12月之内且起止有序，实为“3月-13月” [WindowOutsideYear]',
    ])
    expect(renderTableReading('en')(report({ rows })).split('\n').at(-1)).toMatch(
      /^row 5, window: .*3月-13月/,
    )
    expect(report({ rows }).columns.read).toContainEqual({ heading: '检查对象', field: 'object' })

    const merges = ['B3:B5', 'C3:C5', 'F3:F5', 'H3:H5']
    expect(renderTableReading('zh')(report({ rows, merges })).split('\n')).toContain(
      '“配合部门”：取自合并单元格2处，首处第4行（H4）：“市场监管部门”',
    )
  })

  it('says what is wrong with what is no report, by its path', () => {
    const told = renderTableReading('en')({ rows: { read: 1 } } as never).split('\n')
    expect(told).toContain('rows.read: 1 is given, expected is a list [InputError]')
    expect(told.at(-1)).toBe('problems: missing, expected is a list [InputError]')
  })
})
