import { planOf, readPlanRows, readPlanTable, unwrap } from 'double-random'
import { describe, expect, it } from 'vitest'

const row = (cooperators: string, window = '2月-9月') => [
  '旅行社检查',
  '文旅部门',
  '对旅行社的检查',
  '一般监管',
  '旅行社',
  '州县级',
  cooperators,
  window,
]
const read = (cooperators: string, window?: string) =>
  readPlanRows('2026年抽查计划', [row(cooperators, window)])

describe('the cooperators of a row', () => {
  it.each([
    ['市场监管部门、公安部门', ['市场监管', '公安']],
    ['公安部门、市场监管部门', ['公安', '市场监管']],
    ['市场监管、公安部门', ['市场监管', '公安']],
    ['市场监管部门，公安', ['市场监管', '公安']],
    ['市场监管部门 公安部门', ['市场监管', '公安']],
    ['市场监督管理局、公安局', ['市场监管', '公安']],
    ['消防救援机构、住建部门', ['消防救援机构', '住建']],
  ])('%s: each name is read alike, whatever it ends in', (cell, departments) => {
    expect(read(cell)).toMatchObject({ problems: [], rows: [{ cooperators: departments }] })
  })

  it('are open where the list ends in 等, and an unknown one is named alone', () => {
    expect(read('住建部门、交通部门等部门').rows).toMatchObject([
      { cooperators: ['住建', '交通运输'], open: true },
    ])
    expect(read('公安部门、月球部门').problems).toMatchObject([
      { _tag: 'UnknownDepartment', unknown: ['月球'] },
    ])
  })

  it.each(['无', '—', '——', '/', '-', '／', '－'])('%s says that there are none', (cell) => {
    expect(read(cell)).toMatchObject({ problems: [], rows: [{ cooperators: [], flags: [] }] })
  })

  it('are none for the rows merged into that cell, and a row without any is no problem of the text either', () => {
    const second = ['', '', '对导游的检查', '一般监管', '导游', '州县级', '', '2月-9月']
    expect(readPlanRows('2026年抽查计划', [row('无'), second]).rows.map((r) => r.cooperators)).toEqual([
      [],
      [],
    ])
    const headings = '抽查领域\n发起部门\n抽查事项\n事项分类\n检查对象\n抽查主体\n配合部门\n抽查时间'
    expect(readPlanTable(`2026年抽查计划\n${headings}\n${row('无').join('\n')}`)).toMatchObject({
      problems: [],
      rows: [{ cooperators: [] }],
    })
  })

  it('cannot be none for the initiator', () => {
    const [field, , ...rest] = row('公安部门')
    expect(readPlanRows('2026年抽查计划', [[field, '无', ...rest]]).problems).toMatchObject([
      { _tag: 'NotOneInitiator', column: 'initiator' },
    ])
  })
})

describe('the window of a row', () => {
  it.each([
    ['全年', 1, 12],
    ['2026年全年', 1, 12],
    ['上半年', 1, 6],
    ['下半年', 7, 12],
    ['第二季度', 4, 6],
    ['四季度', 10, 12],
    ['第1季度', 1, 3],
    ['3月', 3, 3],
    ['3月份', 3, 3],
    ['2026年3月', 3, 3],
    ['2月-11月', 2, 11],
    ['3-11月', 3, 11],
    ['3月份至11月份', 3, 11],
    ['2026年3月-11月', 3, 11],
    ['2026年3月至2026年11月', 3, 11],
    ['2026.3-2026.11', 3, 11],
  ])('%s is from month %i to month %i, in the table’s columns and in its text', (cell, from, to) => {
    expect(read('公安部门', cell)).toMatchObject({ problems: [], rows: [{ window: { from, to } }] })
    const headings = '抽查领域\n发起部门\n抽查事项\n事项分类\n检查对象\n抽查主体\n配合部门\n抽查时间'
    expect(readPlanTable(`2026年抽查计划\n${headings}\n${row('公安部门', cell).join('\n')}`)).toMatchObject({
      problems: [],
      rows: [{ window: { from, to } }],
    })
  })

  it.each(['2025年3月-11月', '2025年全年', '11月-2月', '2026年11月-2027年2月', '0月', '13月', '2月-13月'])(
    '%s does not lie in the plan’s year',
    (cell) => {
      expect(read('公安部门', cell).problems).toMatchObject([{ _tag: 'WindowOutsideYear', value: cell }])
    },
  )

  it.each(['春季', '3-11', '第五季度', '上旬', '2026'])('%s is no span of months', (cell) => {
    expect(read('公安部门', cell).problems).toMatchObject([{ _tag: 'UnreadableWindow', value: cell }])
  })

  it('is that of days, from the first of its first month to the last of its last', () => {
    expect(unwrap(planOf(read('无', '第二季度'))).items[0]?.window).toEqual({
      opens: '2026-04-01',
      closes: '2026-06-30',
    })
  })
})
