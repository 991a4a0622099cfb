import {
  allEntries,
  readInspectorTable,
  readResultTable,
  readSubjectTable,
  renderProblems,
  type SubjectField,
  type TableOptions,
} from 'double-random'
import { describe, expect, it } from 'vitest'

// Codes of the standard and of published examples: 91350100M000100Y43 is the example of GB 32100-2015.
const CODE = '91350100M000100Y43'
const HEAD = ['统一社会信用代码', '企业名称', '主体类型', '所属区县']
const ROW = [CODE, '某公司', '企业', '622901']

const subjects = (
  rows: ReadonlyArray<unknown>,
  options: TableOptions<SubjectField> = {},
  merges?: ReadonlyArray<string>,
) => {
  const read = readSubjectTable(options)({ rows, ...(merges === undefined ? {} : { merges }) })
  if (read._tag === 'Left') throw new Error(renderProblems('en')(read.left))
  return read.right
}
const refusal = (rows: ReadonlyArray<unknown>, options: TableOptions<SubjectField> = {}) => {
  const read = readSubjectTable(options)({ rows })
  return read._tag === 'Left' ? read.left : []
}

describe('the headings of a table', () => {
  it.each([
    [['统一社会信用代码', '企业名称', '主体类型', '所属区县']],
    [['信用代码', '主体名称', '类型', '属地']],
    [['社会信用代码', '名称', '市场主体类型', '县（市）']],
    [['统一社会信用代码（18位）', ' 企 业 名 称 ', '*主体类型', '所属区县（必填）']],
    [['\ufeff统一社会信用代码', '企业名称\n', '主体类型：', '所属\n区县']],
    [['Credit Code', 'NAME', 'kind', 'Region']],
  ])('are known by other names and in other forms: %j', (head) => {
    expect(subjects([head, ROW]).entries).toMatchObject([{ id: CODE, name: '某公司', region: '622901' }])
  })

  it('may stand in any order, below titles, beside columns that are not read', () => {
    const read = subjects([
      ['临夏州检查对象名录库'],
      [],
      ['填报单位：某局', null, null, '2022年3月'],
      ['序号', '属地', '主体名称', '法定代表人', '类型', '信用代码'],
      [1, '622901', '某公司', '马明', '企业', CODE],
    ])
    expect(read.entries).toEqual([
      { id: CODE, name: '某公司', kind: 'enterprise', region: '622901', rosters: [] },
    ])
    expect(read.rows).toEqual({
      titles: [1, 3],
      headings: [4],
      read: [5],
      refused: [],
      totals: [],
      notes: [],
    })
    expect(read.columns.unread).toEqual(['序号', '法定代表人'])
  })

  it('of two rows are one where groups of columns have a heading of their own', () => {
    const read = readInspectorTable()({
      rows: [
        ['姓名', '人员类别', '部门', '区县', '单位', '执法证', null],
        [null, null, null, null, null, '证号', '有效期至'],
        ['马明', '公务员', '市场监管', '622901', '某所', '甘N001', '2024-12-31'],
      ],
    })
    expect(read).toMatchObject({
      right: {
        entries: [{ id: '甘N001', certificate: { number: '甘N001', until: '2024-12-31' } }],
        rows: { headings: [1, 2], read: [3] },
      },
    })
  })

  it('two for one field are refused, with their places, and so is a missing one', () => {
    expect(refusal([['信用代码', '企业名称', '主体名称', '类型'], ROW])).toEqual([
      { _tag: 'ColumnTwice', path: 'headings', value: ['企业名称', '主体名称'], cells: ['B1', 'C1'] },
      expect.objectContaining({
        _tag: 'ColumnMissing',
        expected: expect.arrayContaining(['所属区县', '属地']),
      }),
    ])
  })

  it('none at all are refused, saying what the rows begin with', () => {
    expect(refusal([['甲', '乙'], ['丙']])).toMatchObject([{ _tag: 'HeadingsNotFound', value: ['甲', '丙'] }])
    expect(refusal([])).toMatchObject([{ _tag: 'HeadingsNotFound', value: [] }])
  })

  it("the caller's own names come first, and a constant stands for a column", () => {
    const rows = [
      ['主体代码', '商户', '类型'],
      [CODE, '某公司', '企业'],
    ]
    const options = { headings: { code: ['主体代码'], name: ['商户'] }, constants: { region: '622901' } }
    expect(subjects(rows, options).entries).toMatchObject([{ id: CODE, name: '某公司', region: '622901' }])
    expect(refusal(rows, { ...options, constants: { kind: '星球', region: '622901' } })).toMatchObject([
      { _tag: 'InputError', path: 'constants.kind', value: '星球' },
    ])
  })

  it('are found where the rows come alone', () => {
    expect(readSubjectTable()([HEAD, ROW])).toEqual(readSubjectTable()({ rows: [HEAD, ROW] }))
    expect(readSubjectTable()({ head: HEAD, rows: [ROW] })).toEqual(readSubjectTable()([HEAD, ROW]))
    const none = readSubjectTable()(undefined as never)
    expect(none._tag === 'Left' && renderProblems('zh')(none.left)).toContain('应为由行组成的列表')
  })

  it('of records are their keys; the first record is row 2', () => {
    const read = subjects([
      { 名称: '某公司', 信用代码: CODE, 类型: '企业', 属地: '622901' },
      { 类型: '企业', 信用代码: CODE, 属地: '622901' },
    ])
    expect(read.rows.read).toEqual([2])
    expect(read.problems).toEqual([{ _tag: 'CellMissing', row: 3, column: '名称', cell: 'A3' }])
  })
})

describe('the rows of a table', () => {
  it('each end in one list, and blank ones in none', () => {
    const rows = [
      ['名录'],
      HEAD,
      ROW,
      ['', null, undefined, '　'],
      ['小 计', '1户'],
      HEAD,
      ['合计饭店', '合计饭店', '企业', '622901'],
      [null, '某店', '企业', '622901'],
      ['合计', 2],
      ['填表人：马明', '', '审核人：'],
      ['注：以上数据截至3月'],
      ['共37户'],
      ['说不清的一行'],
    ]
    const read = subjects(rows)
    expect(read.rows).toEqual({
      titles: [1],
      headings: [2, 6],
      read: [3],
      refused: [7, 8, 13],
      totals: [5, 9, 12],
      notes: [10, 11],
    })
    // nothing is lost: each row that is not blank stands in one list
    const told = Object.values(read.rows)
      .flat()
      .sort((a, b) => a - b)
    expect(told).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })

  it('an entry that is called a total is an entry, since it has a code', () => {
    expect(subjects([HEAD, [CODE, '合计', '企业', '622901']]).entries).toHaveLength(1)
    const first = subjects([
      ['名称', '信用代码', '类型', '属地'],
      ['总计', CODE, '企业', '622901'],
    ])
    expect(first.rows).toMatchObject({ read: [2], totals: [] })
  })

  it('the same entry twice is refused, with the row of the first', () => {
    const read = subjects([HEAD, ROW, ROW])
    expect(read.problems).toEqual([
      { _tag: 'RowRepeated', row: 3, column: '统一社会信用代码', cell: 'A3', value: CODE, first: 2 },
    ])
    expect(read.rows).toMatchObject({ read: [2], refused: [3] })
  })

  it('every fault of a row is told, and 37 alike are one line', () => {
    const rows = Array.from({ length: 37 }, (_, i) => [`注册${i}`, '某店', '企业', ''])
    const read = subjects([['注册号', '名称', '类型', '所属区县'], ...rows, ['x', '', '星球', '']])
    expect(read.problems).toHaveLength(37 + 3)
    expect(renderProblems('en')(read.problems.slice(0, 37))).toBe(
      '37 rows lack “所属区县”: row 2 (D2), row 3 (D3), row 4 (D4), row 5 (D5), row 6 (D6) and 32 more; fill it in [CellMissing]',
    )
    expect(renderProblems('zh')(read.problems.slice(0, 37))).toBe(
      '37行缺少“所属区县”：第2行（D2）、第3行（D3）、第4行（D4）、第5行（D5）、第6行（D6）等；请补上 [CellMissing]',
    )
    expect(allEntries(read)).toEqual({ _tag: 'Left', left: read.problems })
    expect(allEntries(subjects([HEAD, ROW]))).toMatchObject({ _tag: 'Right', right: [{ id: CODE }] })
  })
})

describe('merged cells', () => {
  const head = ['属地', '信用代码', '名称', '类型']
  const rows = [head, ['临夏市', CODE, '甲', '企业'], ['', 'x-1', '乙', '企业'], ['', '', '丙', '企业']]

  it('that the sheet names give their text to the blanks below', () => {
    const named = [['属地', '注册号', '名称', '类型'], ...rows.slice(1)].map((r, i) =>
      i === 3 ? ['', 'x-2', '丙', '企业'] : i === 1 ? ['临夏市', 'x-0', '甲', '企业'] : r,
    )
    const read = subjects(named, {}, ['A2:A4', 'A9:C9'])
    expect(read.entries.map((e) => e.region)).toEqual(['临夏市', '临夏市', '临夏市'])
    expect(read.changes).toEqual([
      { row: 3, column: '属地', cell: 'A3', form: 'merged', from: '', to: '临夏市' },
      { row: 4, column: '属地', cell: 'A4', form: 'merged', from: '', to: '临夏市' },
    ])
  })

  it('that it does not name are blanks, unless the caller says that blanks repeat', () => {
    const csv = [
      ['属地', '注册号', '名称', '类型'],
      ['临夏市', 'x-0', '甲', '企业'],
      ['', 'x-1', '乙', '企业'],
      ['', '', '丙', '企业'],
    ]
    expect(subjects(csv).problems).toMatchObject([
      { _tag: 'CellMissing', cell: 'A3' },
      { _tag: 'CellMissing', cell: 'B4' },
      { _tag: 'CellMissing', cell: 'A4' },
    ])
    const read = subjects(csv, { repeats: ['region', 'number'] })
    // a number never repeats, whatever the caller says: it would make one entry of two
    expect(read.problems).toMatchObject([{ _tag: 'CellMissing', cell: 'B4' }])
    expect(read.changes).toMatchObject([{ cell: 'A3', form: 'continued', to: '临夏市' }, { cell: 'A4' }])
  })

  it('across columns are a title or a total, and give nothing to the columns beside', () => {
    const read = subjects([['名录', '', '', ''], HEAD, ROW, ['合计', '', '', '']], {}, ['A1:D1', 'A4:D4'])
    expect(read.rows).toMatchObject({ titles: [1], read: [3], totals: [4] })
  })

  it('ranges that are none are refused', () => {
    const read = readSubjectTable()({ rows: [HEAD, ROW], merges: ['A2:A3', 'nonsense'] })
    expect(read).toMatchObject({ _tag: 'Left', left: [{ _tag: 'InputError', path: 'merges[1]' }] })
  })
})

describe('the cells of a table', () => {
  const cell = (heading: string, raw: unknown, field: SubjectField = 'lastInspectedOn') => {
    const read = subjects([
      [...HEAD, heading],
      [...ROW, raw],
    ])
    const [entry] = read.entries
    return [entry?.[field as keyof typeof entry], read.changes[0]?.form, read.problems[0]?._tag]
  }
  const day = (raw: unknown) => cell('上次检查日期', raw)

  it('that list the same twice list it once, and say so', () => {
    expect(cell('所属名录', '餐饮、餐饮，住宿', 'rosters')).toEqual([['餐饮', '住宿'], 'repeated', undefined])
    expect(cell('所属名录', '餐饮、住宿', 'rosters')).toEqual([['餐饮', '住宿'], undefined, undefined])
  })

  it.each(['有限责任公司', '股份有限公司', '外资企业', '个人独资企业', '合伙企业'])(
    'call an enterprise by its form too: %s',
    (kind) => {
      const read = subjects([HEAD, [CODE, '某公司', kind, '622901']])
      expect([read.entries[0]?.kind, read.changes[0]?.form]).toEqual(['enterprise', 'wording'])
    },
  )

  // the serials are Excel's own: 1 is 1900-01-01, 59 is 1900-02-28, 61 is 1900-03-01, 44625 is 2022-03-05
  it.each([
    ['2022-03-05', '2022-03-05', undefined],
    ['2022/3/5', '2022-03-05', 'day-form'],
    ['2022.3.5', '2022-03-05', 'day-form'],
    ['2022年3月5日', '2022-03-05', 'day-form'],
    ['2022 年 3 月 5 日', '2022-03-05', 'day-form'],
    ['２０２２／３／５', '2022-03-05', 'day-form'],
    ['20220305', '2022-03-05', 'day-form'],
    [20220305, '2022-03-05', 'day-form'],
    [44625, '2022-03-05', 'serial-day'],
    ['44625', '2022-03-05', 'serial-day'],
    [44625.6, '2022-03-05', 'time-dropped'],
    ['2022/3/5 14:30', '2022-03-05', 'time-dropped'],
    ['2022-03-05T23:59:59', '2022-03-05', 'time-dropped'],
    ['2022年3月5日14时30分', '2022-03-05', 'time-dropped'],
    [1, '1900-01-01', 'serial-day'],
    [59, '1900-02-28', 'serial-day'],
    [61, '1900-03-01', 'serial-day'],
    ['2024-02-29', '2024-02-29', undefined],
    [new Date(Date.UTC(2022, 2, 5)), '2022-03-05', undefined],
  ])('the day %s is %s', (raw, expected, form) => {
    expect(day(raw)).toEqual([expected, form, undefined])
  })

  it.each([
    60, // 29 February 1900, which Excel counts and which never was
    0,
    -1,
    2022, // a year alone
    202203,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '2022-02-29',
    '2022-13-01',
    '05/03/2022',
    '22/3/5',
    '三月五日',
    '2022年3月',
    true,
    {},
    new Date(Number.NaN),
    new Date(Date.UTC(2022, 2, 4, 16)), // midnight in China, the day before in UTC: whose day is it?
  ])('%s is no day, and is refused', (raw) => {
    expect(day(raw)).toEqual([undefined, undefined, 'CellUnreadable'])
  })

  it.each([
    [CODE, CODE, undefined],
    [' 91350100 M000100Y43\u00a0', CODE, 'spaces'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', CODE, 'half-width'],
    ['91350100m000100y43', CODE, 'capitals'],
    [`\u200b${CODE}\ufeff`, CODE, 'spaces'],
  ])('the code %s', (raw, expected, form) => {
    const read = subjects([HEAD, [raw, ...ROW.slice(1)]])
    expect([read.entries[0]?.id, read.changes[0]?.form]).toEqual([expected, form])
  })

  it.each(['91350100M000100Y44', '9135O100M000100Y43', '350100100000100', 913501000001000100, '某公司'])(
    '%s is no code, and is refused',
    (raw) => {
      const read = subjects([HEAD, [raw, ...ROW.slice(1)]])
      expect(read.problems).toMatchObject([{ _tag: 'CellUnreadable', cell: 'A2', expected: 'credit code' }])
    },
  )

  it('what the sheet made a number has lost its digits, and the hint says so', () => {
    const read = subjects([HEAD, [913501000001000100, ...ROW.slice(1)]])
    expect(renderProblems('zh')(read.problems)).toContain('末几位已丢失')
    expect(
      renderProblems('en')(subjects([HEAD, ['9135O100M000100Y43', ...ROW.slice(1)]]).problems),
    ).toContain('probably “91350100M000100Y43”')
  })

  it.each([
    ['是', true],
    ['√', true],
    ['✔', true],
    [true, true],
    ['Ｙ', true],
    ['否', false],
    ['×', false],
    ['', undefined],
  ])('%s is %s', (raw, expected) => {
    expect(cell('重点领域', raw, 'keyField')[0]).toBe(expected)
  })

  it('names keep their own brackets, and lists their parts', () => {
    const read = subjects([
      [...HEAD, '专项名录', '不良记录'],
      [
        CODE,
        ' 甲（甘肃）有限公司 ',
        '个体户',
        '622901',
        '学校、「各类宾馆、旅店」，餐饮',
        '投诉举报；经营异常',
      ],
    ])
    expect(read.entries).toEqual([
      {
        id: CODE,
        name: '甲（甘肃）有限公司',
        kind: 'sole-trader',
        region: '622901',
        rosters: ['学校', '各类宾馆、旅店', '餐饮'],
        marks: ['complaints', 'abnormal-operations'],
      },
    ])
    expect(read.changes.map((c) => [c.cell, c.form])).toEqual([
      ['B2', 'spaces'],
      ['C2', 'wording'],
      ['F2', 'wording'],
    ])
  })

  it('regions by name become ids where the caller names them, and others are refused', () => {
    const regions = [
      { id: '622901', name: '临夏市', level: 'county' },
      { id: '622921', name: '临夏县', level: 'county' },
    ] as const
    const rows = [HEAD, [CODE, '甲', '企业', '临夏市'], ['', '', '', ''], [CODE, '甲', '企业', '临厦市']]
    const read = subjects(rows, { regions })
    expect(read.entries.map((e) => e.region)).toEqual(['622901'])
    expect(renderProblems('zh')(read.problems)).toContain('是否应为“临夏市”')
  })

  it('a result that is none of the eight categories is refused; a withheld one needs none', () => {
    const head = ['信用代码', '检查部门', '抽查事项', '检查日期', '检查结果', '不予公示依据']
    const read = readResultTable()({
      rows: [
        head,
        [CODE, '教育', '食堂', '2022-3-5', '未发现问题', ''],
        [CODE, '教育', '校车', '2022-3-5', '合格', ''],
        [CODE, '教育', '消防', '2022-3-5', '', '某法第1条'],
        [CODE, '教育', '校服', '2022-3-5', '', ''],
        [CODE, '教育', '账目', '2022-3-5', '发现问题已责令改正；公示信息隐瞒真实情况、弄虚作假', ''],
      ],
    })
    expect(read).toMatchObject({
      right: { rows: { read: [2, 4, 6], refused: [3, 5] } },
    })
    if (read._tag === 'Right')
      expect(read.right.entries.map((e) => e.outcomes)).toEqual([
        ['nothing-found'],
        [],
        ['ordered-to-correct', 'information-false'],
      ])
  })
})

describe('the certificates of inspectors', () => {
  const HEADS = ['姓名', '人员类别', '所属部门', '所属区县', '工作单位', '执法证号']
  const OWN = ['马明', '公务员', '市场监管局', '临夏市', '执法大队', '甘1']
  const reading = (head: ReadonlyArray<string>, cells: ReadonlyArray<unknown>) => {
    const read = readInspectorTable()({
      rows: [
        [...HEADS, ...head],
        [...OWN, ...cells],
      ],
    })
    if (read._tag === 'Left') throw new Error(renderProblems('en')(read.left))
    return read.right
  }

  it.each([
    '执法证有效期至',
    '有效期至',
    '证件有效期',
    '证件有效期至',
    '证件有效期止',
    '有效期止',
    '有效截止日期',
    '截止日期',
    '有效期限',
    '到期日',
    '有效期',
    '执法证有效期',
  ])('end on the day under %s', (heading) => {
    expect(reading([heading], ['2025-12-31']).entries).toMatchObject([
      { certificate: { number: '甘1', until: '2025-12-31' } },
    ])
  })

  it.each([
    ['2023.1.1至2025.12.31', '2023-01-01', '2025-12-31'],
    ['2023年1月1日—2025年12月31日', '2023-01-01', '2025-12-31'],
    ['2023-01-01-2025-12-31', '2023-01-01', '2025-12-31'],
    ['2023/1/1 ~ 2025/12/31', '2023-01-01', '2025-12-31'],
    ['2023.1.1至长期', '2023-01-01', undefined],
    ['长期', undefined, undefined],
    ['长期有效', undefined, undefined],
  ])('hold as one cell says: %s', (cell, from, until) => {
    const { certificate } = reading(['有效期'], [cell]).entries[0] ?? {}
    expect([certificate?.number, certificate?.from, certificate?.until]).toEqual(['甘1', from, until])
    const told = from === undefined ? [] : [`${from}至${until ?? '长期'}`]
    expect(
      reading(['有效期'], [cell]).changes.flatMap(({ column, form, to }) =>
        column === '有效期' && form === 'day-form' ? [to] : [],
      ),
    ).toEqual(told)
  })

  it.each(['2025-13-01', '2025.12.31至2023.1.1', '三年', '2023.1.1至'])('cannot be read from %s', (cell) => {
    expect(reading(['有效期'], [cell]).problems).toMatchObject([
      { _tag: 'CellUnreadable', expected: 'day or no end' },
    ])
  })

  it('begin on the day of issue, and a table without their end says so', () => {
    const read = reading(['发证日期'], ['2023-01-01'])
    expect(read.entries).toMatchObject([{ certificate: { from: '2023-01-01' } }])
    expect(read.columns.absent).toContain('until')
    expect(reading(['到期日'], ['2025-12-31']).columns.absent).not.toContain('until')
  })

  it.each([
    ['组长', true],
    ['组员', false],
    ['是', true],
  ])('belong to one who may lead where the cell says %s', (cell, mayLead) => {
    expect(reading(['可任组长'], [cell]).entries).toMatchObject([{ mayLead }])
  })
})

describe('the departments of a table', () => {
  const HEADS = ['人员编号', '姓名', '人员类别', '所属部门', '所属区县', '工作单位']
  const department = (cell: string, departments?: { readonly departments?: ReadonlyArray<string> }) => {
    const read = readInspectorTable(departments === undefined ? {} : { departments })({
      rows: [HEADS, ['1', '马明', '公务员', cell, '临夏市', '执法大队']],
    })
    if (read._tag === 'Left') throw new Error(renderProblems('en')(read.left))
    const changes = read.right.changes.filter(({ column }) => column === '所属部门')
    return [read.right.entries[0]?.department, changes.map(({ from, to }) => `${from} ${to}`)]
  }

  it.each([
    ['文旅局', '文旅'],
    ['文化和旅游局', '文旅'],
    ['市场监督管理局', '市场监管'],
    ['公安部门', '公安'],
  ])('%s is %s as in the plan, where the reader asks for it, and the change is told', (cell, name) => {
    expect(department(cell, {})).toEqual([name, [`${cell} ${name}`]])
    expect(department(cell)).toEqual([cell, []])
  })

  it('stand as they are where no plan knows them, unless the reader names them', () => {
    expect(department('月球局', {})).toEqual(['月球局', []])
    expect(department('月球局', { departments: ['月球'] })).toEqual(['月球', ['月球局 月球']])
  })
})
