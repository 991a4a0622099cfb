import { auditYear, type ForeignTables, readForeignRecords, renderProblems } from 'double-random'
import { describe, expect, it } from 'vitest'
import { capabilities, rules } from './cleanYear.js'

type Row = Readonly<Record<string, unknown>>
type Tables = Readonly<Record<'tasks' | 'subjects' | 'inspectors' | 'drawn' | 'results', ReadonlyArray<Row>>>

const task: Row = {
  任务编号: 'T1',
  检查类型: '专项检查',
  抽查开始日期: '2022-03-01',
  抽查结束日期: '2022-05-31',
  任务完成日期: '2022-05-31',
  抽取日期: '2022-02-22',
  库总户数: 10,
  抽取户数: 1,
  抽查比例: '10%',
}
const result: Row = {
  任务编号: 'T1',
  统一社会信用代码: 'S0',
  检查单号: 'J1',
  单位: '市场监管',
  组长: '张三',
  检查人员: '张三、李四',
  检查日期: '2022-04-06',
}
/** An honest export: ten enterprises, one drawn at 10%, inspected by two on 6 April. */
const honest: Tables = {
  tasks: [task],
  subjects: Array.from({ length: 10 }, (_, i) => ({ 统一社会信用代码: `S${i}`, 主体类型: '企业' })),
  inspectors: ['张三', '李四'].map((name, i) => ({
    姓名: name,
    单位: '市场监管',
    执法证号: `甘${i}`,
    执法证有效期: '2025-12-31',
  })),
  drawn: [{ 任务编号: 'T1', 统一社会信用代码: 'S0' }],
  results: [result],
}
const findings = (change: Partial<Tables>, check: string) => {
  const tables: ForeignTables = { year: 2022, asOf: '2022-12-31', ...honest, ...change }
  const read = readForeignRecords()(tables)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  return auditYear(
    rules,
    capabilities,
  )(read.right.records)
    .filter((f) => f.check === check)
    .map((f) => [f.record, f.expected, f.found, f.gravity])
}

describe('[market/16.two] a certificate is valid on the day of the inspection', () => {
  const until = (day: string): Partial<Tables> => ({
    inspectors: honest.inspectors.map((row, i) => (i === 0 ? { ...row, 执法证有效期: day } : row)),
  })
  const undone: Partial<Tables> = { results: [{ ...result, 检查日期: '' }] }

  it.each([
    // the last day is the day itself
    ['2022-04-06', []],
    ['2022-04-05', [['J1', 'valid on 2022-04-06', '甘0', 'error']]],
    ['2022-02-28', [['J1', 'valid on 2022-04-06', '甘0', 'error']]],
  ])('until %s, inspected on 6 April', (day, expected) => {
    expect(findings(until(day), 'certificate')).toEqual(expected)
  })

  it.each([
    // the day of the inspection is not known, its days are 1 March to 31 May
    ['2022-05-31', []],
    ['2022-04-05', [['J1', 'the day of the visit', 'unknown', 'unknown']]],
    ['2022-02-28', [['J1', 'valid on 2022-03-01', '甘0', 'error']]],
  ])('until %s, inspected on no known day', (day, expected) => {
    expect(findings({ ...until(day), ...undone }, 'certificate')).toEqual(expected)
  })
})

describe('[joint/20.strata] as many are drawn as a platform states', () => {
  const check = (more: Row, drawn: ReadonlyArray<string> = ['S0']) =>
    findings(
      {
        tasks: [{ ...task, ...more }],
        drawn: drawn.map((id) => ({ 任务编号: 'T1', 统一社会信用代码: id })),
      },
      'as-many-as-stated',
    )
  const T1 = 'T1.全部'

  it('finds nothing where number, share and list agree', () => {
    expect(check({})).toEqual([])
    expect(check({ 抽取户数: 3, 抽查比例: '30%' }, ['S0', 'S1', 'S2'])).toEqual([])
  })

  it('finds those who are stated and stand on no list', () => {
    expect(check({ 抽取户数: 3 })).toEqual([[T1, 3, 1, 'error']])
    expect(check({ 抽取户数: 3, 抽查比例: '' })).toEqual([[T1, 3, 1, 'error']])
    expect(check({ 抽取户数: 3, 抽查比例: '30%' })).toEqual([[T1, 3, 1, 'error']])
  })

  it('counts one who is listed twice once', () => {
    expect(check({ 抽取户数: 2, 抽查比例: '20%' }, ['S0', 'S0'])).toEqual([[T1, 2, 1, 'error']])
    expect(check({}, ['S0', 'S0'])).toEqual([])
  })

  it('finds a special check of fewer than its share, where nobody is held back by the yearly limit', () => {
    expect(check({ 抽查比例: '30%' })).toEqual([[T1, 3, 1, 'error']])
    expect(check({ 抽查比例: '30%', 抽取户数: '' })).toEqual([[T1, 3, 1, 'error']])
  })

  it('does not know where a routine check may have held some back, or a share may be rounded', () => {
    const unsaid = [[T1, 'how many of them may be drawn', 'unknown', 'unknown']]
    expect(check({ 检查类型: '日常检查', 抽查比例: '30%' })).toEqual(unsaid)
    // 2 of 30 are 6.666…%
    expect(check({ 库总户数: 30, 抽取户数: 2, 抽查比例: '6.67%' }, ['S0', 'S1'])).toEqual(unsaid)
    expect(check({ 库总户数: 30, 抽取户数: 2, 抽查比例: '7%' }, ['S0', 'S1'])).toEqual(unsaid)
  })
})

describe('[joint/9.special] special checks have no cap on share and frequency', () => {
  const year = (types: ReadonlyArray<string>): Partial<Tables> => {
    const months = types.map((type, i) => ({ type, id: `T${i}`, month: `0${3 + 2 * i}` }))
    return {
      tasks: months.map(({ type, id, month }) => ({
        ...task,
        任务编号: id,
        检查类型: type,
        抽查开始日期: `2022-${month}-01`,
        抽查结束日期: `2022-${month}-28`,
      })),
      drawn: months.map(({ id }) => ({ 任务编号: id, 统一社会信用代码: 'S0' })),
      results: months.map(({ id, month }) => ({
        ...result,
        任务编号: id,
        检查单号: `J${id}`,
        检查日期: `2022-${month}-06`,
      })),
    }
  }

  it.each([
    ['three special checks', ['专项检查', '专项检查', '专项检查'], []],
    ['a special check after two routine ones', ['日常检查', '日常检查', '专项检查'], []],
    ['three routine checks', ['日常检查', '日常检查', '日常检查'], [['S0', 2, 3, 'warning']]],
    // the special ones count, and only the routine one is held back by them
    [
      'a routine check after two special ones',
      ['专项检查', '专项检查', '日常检查'],
      [['S0', 2, 3, 'warning']],
    ],
    ['three checks of no stated kind', ['', '', ''], [['S0', 2, 3, 'warning']]],
  ])('%s of one enterprise', (_name, types, expected) => {
    expect(findings(year(types), 'yearly-limit')).toEqual(expected)
  })
})

describe('cells as bureaus and spreadsheets write them', () => {
  const read = (more: Row, table: 'tasks' | 'results' = 'tasks') =>
    readForeignRecords()({ year: 2022, ...honest, [table]: [{ ...honest[table][0], ...more }] })
  const taskOf = (more: Row) => {
    const answer = read(more)
    return answer._tag === 'Right' ? answer.right.records.tasks?.[0] : answer.left
  }
  const quotaOf = (share: unknown) => {
    const answer = read({ 抽查比例: share })
    return answer._tag === 'Right'
      ? answer.right.records.draws?.[0]?.record.commitment.strata[0]?.quota
      : answer.left.map((p) => p.expected)
  }

  it.each([
    ['日常检查', 'routine'],
    ['一般检查', 'routine'],
    [' 一般监管 ', 'routine'],
    ['重点检查', 'special'],
    ['重点监管', 'special'],
  ])('[joint/9.ceiling] %s is %s (I-17)', (word, checkType) => {
    expect(taskOf({ 检查类型: word })).toMatchObject({ checkType })
  })

  it.each([
    [0.1, 10, 100],
    [0.05, 5, 100],
    [0.005, 5, 1000],
    [0.3, 30, 100],
    [0, 0, 100],
    // 2 of 30 is no more than two of thirty
    [2 / 30, 6_666_666, 100_000_000],
  ])('reads the number %s of a percent cell as %s of %s', (share, num, den) => {
    expect(quotaOf(share)).toEqual({ _tag: 'share', ratio: { num, den } })
  })

  it.each([1, 5, -0.1, 1e-9, Number.NaN, Number.POSITIVE_INFINITY, true])(
    'makes no share of %s, which may mean another thing',
    (share) => {
      expect(quotaOf(share)).toEqual(['share'])
    },
  )

  it.each(['张三/李四', '张三／李四', '张三|李四', '张三、李四'])('reads two people in %s', (members) => {
    const answer = read({ 检查人员: members }, 'results')
    expect(answer._tag === 'Right' && answer.right.records.teams).toEqual({ J1: ['甘0', '甘1'] })
  })

  it('refuses a last day before the first, and takes a task of one day', () => {
    const reversed = read({ 抽查开始日期: '2022-05-31', 抽查结束日期: '2022-03-01' })
    if (reversed._tag === 'Right') throw new Error('a reversed window was read')
    expect(reversed.left).toEqual([
      { _tag: 'ForeignCell', path: 'tasks[0].抽查结束日期', value: '2022-03-01', expected: 'window' },
    ])
    expect(renderProblems('zh')(reversed.left)).toContain(
      'tasks[0].抽查结束日期：给出的是“2022-03-01”，应为不早于开始日期的结束日期',
    )
    const day = { opens: '2022-03-01', closes: '2022-03-01' }
    expect(taskOf({ 抽查开始日期: '2022-03-01', 抽查结束日期: '2022-03-01' })).toMatchObject({ window: day })
  })

  it('shows what a cell with a Date object holds', () => {
    const answer = read({ 抽取日期: new Date(Date.UTC(2022, 1, 22)) })
    const text = answer._tag === 'Left' ? renderProblems('en')(answer.left) : ''
    expect(text).toContain('got “2022-02-22T00:00:00.000Z”')
  })
})
