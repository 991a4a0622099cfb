import { readFileSync } from 'node:fs'
import { type PlanRow, planDepartments, readPlanTable } from 'double-random'
import { describe, expect, it } from 'vitest'

const text = readFileSync('docs/examples/linxia-2022/plan-2022.txt', 'utf8')
const table = readPlanTable(text)
const { rows } = table
const row = (n: number): PlanRow => {
  const found = rows.find((r) => r.row === n)
  if (found === undefined) throw new Error(`row ${n}`)
  return found
}
const count = <A>(of: (r: PlanRow) => A): ReadonlyMap<A, number> =>
  rows.reduce((m, r) => m.set(of(r), (m.get(of(r)) ?? 0) + 1), new Map<A, number>())
const rowsWith = (tag: string): ReadonlyArray<number> =>
  rows.filter((r) => r.flags.some((f) => f._tag === tag)).map((r) => r.row)

/** Every figure here was counted from the published table by hand and by a program of another language. */
describe('the published plan of 2022', () => {
  it('is read in full, without a problem', () => {
    expect(table.title).toBe('2022年临夏州市场监管领域部门联合“双随机、一公开”监管抽查计划')
    expect(table.year).toBe(2022)
    expect(table.problems).toEqual([])
    expect(table.unread).toEqual([])
    expect(rows.map((r) => r.row)).toEqual(Array.from({ length: 70 }, (_, i) => i + 1))
    expect(rows.flatMap((r) => r.cells)).toHaveLength(482)
  })

  it('has 41 fields, 59 general and 11 key rows, 53 of both levels and 17 of the prefecture', () => {
    expect(count((r) => r.field).size).toBe(41)
    expect(count((r) => r.matter).size).toBe(68)
    expect(Object.fromEntries(count((r) => r.category))).toEqual({ general: 59, key: 11 })
    expect(Object.fromEntries(count((r) => r.level))).toEqual({
      'prefecture-and-county': 53,
      prefecture: 17,
    })
    expect(Object.fromEntries(count((r) => `${r.category} ${r.level}`))).toEqual({
      'general prefecture-and-county': 47,
      'general prefecture': 12,
      'key prefecture-and-county': 6,
      'key prefecture': 5,
    })
    expect(rows.filter((r) => r.category === 'key').map((r) => r.row)).toEqual([
      19, 20, 21, 24, 28, 36, 44, 52, 54, 55, 67,
    ])
    expect(rows.filter((r) => r.level === 'prefecture').map((r) => r.row)).toEqual([
      13, 14, 15, 16, 17, 19, 20, 41, 44, 45, 55, 57, 58, 61, 65, 66, 67,
    ])
    const perField = [...count((r) => r.field).values()]
    expect([1, 2, 3, 6].map((n) => perField.filter((k) => k === n).length)).toEqual([21, 14, 5, 1])
  })

  it('names 23 initiators and two departments that only cooperate', () => {
    expect(Object.fromEntries(count((r) => r.initiator))).toEqual({
      农业农村: 8,
      市场监管: 7,
      文旅: 6,
      住建: 6,
      生态环境: 5,
      商务: 5,
      公安: 4,
      应急管理: 4,
      交通运输: 3,
      财政: 3,
      教育: 2,
      卫生健康: 2,
      消防救援机构: 2,
      人社: 2,
      新闻出版: 2,
      粮食储备: 2,
      税务: 1,
      统计: 1,
      网信: 1,
      自然资源: 1,
      工信: 1,
      体育: 1,
      林草: 1,
    })
    const initiators = count((r) => r.initiator)
    const cooperating = new Set(rows.flatMap((r) => r.cooperators))
    expect([...cooperating].filter((d) => !initiators.has(d))).toEqual(['民政', '发展改革'])
    expect(new Set(planDepartments)).toEqual(new Set([...initiators.keys(), ...cooperating]))
    expect(Object.fromEntries(count((r) => r.cooperators.length))).toEqual({ 1: 48, 2: 16, 3: 5, 4: 1 })
  })

  it('has nine windows, and so many rows active in each month', () => {
    expect(Object.fromEntries(count((r) => `${r.window.from}-${r.window.to}`))).toEqual({
      '2-11': 25,
      '3-11': 19,
      '4-11': 11,
      '1-11': 4,
      '1-12': 3,
      '5-11': 3,
      '2-9': 2,
      '2-10': 2,
      '7-11': 1,
    })
    const active = Array.from(
      { length: 12 },
      (_, i) => rows.filter((r) => r.window.from <= i + 1 && i + 1 <= r.window.to).length,
    )
    expect(active).toEqual([7, 36, 55, 66, 69, 69, 70, 70, 70, 68, 66, 3])
  })

  it('lost cells of 29 rows to merging, in these columns', () => {
    expect(rows.filter((r) => r.inferred.length > 0)).toHaveLength(29)
    const lost = new Map<string, ReadonlyArray<number>>()
    rows.forEach((r) => {
      const key = r.inferred.join(' ')
      if (key !== '') lost.set(key, [...(lost.get(key) ?? []), r.row])
    })
    expect(Object.fromEntries(lost)).toEqual({
      'field initiator cooperators': [11, 12, 14, 25, 26, 27, 28, 29, 31, 57, 60],
      'field initiator': [22, 23, 36, 43, 44, 63, 70],
      'field object cooperators': [7, 8, 17, 49],
      'field object': [2, 3, 5],
      'field initiator object cooperators': [20, 34, 51],
      field: [54],
    })
    const perColumn = (column: string): number =>
      rows.filter((r) => (r.inferred as ReadonlyArray<string>).includes(column)).length
    expect(['field', 'initiator', 'object', 'cooperators'].map(perColumn)).toEqual([29, 21, 10, 18])
  })

  it('keeps attributes with the row where one field mixes them', () => {
    const mixed = (of: (r: PlanRow) => string): ReadonlyArray<string> =>
      [...count((r) => r.field).keys()].filter(
        (field) => new Set(rows.filter((r) => r.field === field).map(of)).size > 1,
      )
    expect(mixed((r) => r.initiator)).toEqual([
      '学校办学情况行政检查',
      '娱乐场所行政检查',
      '宾馆、旅店行政检查',
      '机动车销售行政检查',
      '房地产市场行政检查',
      '市政工程行政检查',
    ])
    expect(mixed((r) => `${r.window.from}-${r.window.to}`)).toHaveLength(4)
    expect(mixed((r) => `${r.category} ${r.level}`)).toHaveLength(6)
    const without = rows.filter((r) => r.initiator !== '市场监管' && !r.cooperators.includes('市场监管'))
    expect(without.map((r) => r.row)).toEqual([16, 37, 44, 54, 56, 57])
  })
})

describe('the irregular rows of 2022', () => {
  it('row 49: the merged cooperator is the initiator itself, so the field’s other initiator is meant', () => {
    expect(row(49)).toMatchObject({ initiator: '市场监管', cooperators: ['住建'] })
    expect(row(49).inferred).toContain('cooperators')
    expect(rowsWith('CooperatorSubstituted')).toEqual([49])
    expect(row(49).flags).toContainEqual({
      _tag: 'CooperatorSubstituted',
      basis: 'joint/19.agree',
      filled: '市场监管',
      used: ['住建'],
      from: 48,
    })
  })

  it('rows 7, 8 and 17: cooperators restored across a change of initiator are marked as a guess', () => {
    expect(rowsWith('CooperatorAcrossInitiators')).toEqual([7, 8, 17])
  })

  it('rows 56 and 57: 等 leaves the list open, 交通 is 交通运输', () => {
    expect(row(56)).toMatchObject({ cooperators: ['住建', '交通运输'], open: true })
    expect(row(57)).toMatchObject({ cooperators: ['住建', '交通运输'], open: true })
    expect(rowsWith('OpenCooperators')).toEqual([56, 57])
    expect(rowsWith('DepartmentAlias')).toEqual([56, 57])
    expect(rows.filter((r) => r.open !== undefined).map((r) => r.row)).toEqual([56, 57])
  })

  it('row 57: a level of government is not drawable', () => {
    expect(row(57).objectClass).toEqual({
      name: '各县(市)',
      kind: 'government',
      drawable: false,
      from: 'object',
    })
    expect(rows.filter((r) => !r.objectClass.drawable).map((r) => r.row)).toEqual([57])
    expect(rowsWith('ObjectNotDrawable')).toEqual([57])
  })

  it('rows 62 to 64: 企业 takes its class from the matter', () => {
    expect([62, 63, 64].map((n) => row(n).object)).toEqual(['企业', '企业', '企业'])
    expect([62, 63, 64].map((n) => row(n).objectClass.name)).toEqual([
      '政府采购代理机构',
      '政府采购代理机构',
      '党政机关举办会议场所',
    ])
    expect(rowsWith('ClassFromMatter')).toEqual([62, 63, 64])
    expect(rowsWith('ClassUnknown')).toEqual([])
  })

  it('rows 2 and 3 among others: a restored object may be broader than the matter', () => {
    expect(rowsWith('ObjectFromRowAbove')).toEqual([2, 3, 5, 7, 8, 17, 20, 34, 49, 51])
  })

  it('row 60 is about those who stand in no roster', () => {
    expect(rowsWith('TargetNotInRoster')).toEqual([60])
  })

  it('rows 9, 32, 55 and 56: a condition, a product, suspects, a project', () => {
    expect(rowsWith('ObjectNeedsRoster')).toEqual([9, 32, 55, 56])
    expect([9, 32, 55, 56].map((n) => row(n).objectClass.kind)).toEqual([
      'condition',
      'product',
      'suspects',
      'project',
    ])
  })

  it('rows 5 and 7, 13 and 14: the same matter with other objects', () => {
    expect(rowsWith('MatterRepeated')).toEqual([5, 7, 13, 14])
  })

  it('row 54: only the field is restored', () => {
    expect(rowsWith('OnlyFieldRestored')).toEqual([54])
    expect(row(54)).toMatchObject({ field: '市政工程行政检查', initiator: '生态环境' })
  })

  it('takes the categories as given, row 66 general and rows 19 and 20 key', () => {
    expect([66, 19, 20].map((n) => row(n).category)).toEqual(['general', 'key', 'key'])
  })
})

describe('what does not matter to reading', () => {
  it('the width of punctuation, blank lines, line ends, stray spaces', () => {
    const wide = text
      .replaceAll('(', '\uff08')
      .replaceAll(')', '\uff09')
      .replaceAll(',', '\uff0c')
      .replaceAll('-', '\uff0d')
    expect(wide).not.toBe(text)
    const plain = (t: typeof table) =>
      t.rows.map(({ row: n, initiator, cooperators, category, level, window, inferred, objectClass }) => [
        n,
        initiator,
        cooperators,
        category,
        level,
        window,
        inferred,
        objectClass.drawable,
      ])
    expect(plain(readPlanTable(wide))).toEqual(plain(table))
    expect(readPlanTable(`\ufeff${text.replace(/\n+/g, '\r\n')}`)).toEqual(table)
    expect(readPlanTable(text.replace(/^/gm, ' \u3000')).rows).toEqual(rows)
  })

  it('keeps the source’s own characters in values', () => {
    expect(row(1).matter).toBe('对中小学教育装备产品(含文体教育用品、教学仪器、校服等)的行政检查')
    expect(row(57).cells).toEqual([
      '劳动用工监管《保障农民工工资支付条例》',
      '一般监管',
      '各县(市)',
      '州级',
      '5月-11月',
    ])
  })
})
