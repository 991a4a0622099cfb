import {
  type AnyProblem,
  citeProvision,
  decodeSubjects,
  explain,
  type PlainDate,
  readSubjectTable,
  renderNotice,
  renderProblems,
  renderStory,
  renderTableReading,
  reportProblems,
  sayCertificate,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findings } from './findings.js'
import { samples } from './samples.js'

const row = (id: unknown, more = {}) => ({
  id,
  name: '甲',
  kind: 'enterprise',
  region: '622901',
  rosters: [],
  ...more,
})
const problemsOf = (rows: ReadonlyArray<unknown>) => {
  const read = decodeSubjects(rows)
  return read._tag === 'Left' ? read.left : []
}

describe('problems rendered all at once', () => {
  it('one cause that repeats is one line, with its count and its first places', () => {
    const rows = Array.from({ length: 37 }, (_, i) => ({ ...row(`s${i}`), region: undefined }))
    const zh = renderProblems('zh')(problemsOf(rows)).split('\n')
    expect(zh).toEqual([
      '37行缺少“所属区县”：[0].region、[1].region、[2].region、[3].region、[4].region等；请补上 [InputError]',
    ])
    expect(renderProblems('en')(problemsOf(rows))).toMatch(/^37 rows lack region: .* and 32 more;/)
  })

  it('two of a kind are said one by one, three in one line; other causes stand apart', () => {
    const two = reportProblems('en')(problemsOf([row('a', { riskClass: 'E' }), row('b', { riskClass: 'F' })]))
    expect(two.map((r) => r.count)).toEqual([1, 1])
    const three = ['E', 'F', 'G'].map((riskClass, i) => row(`${i}`, { riskClass }))
    const reports = reportProblems('en')(problemsOf([...three, row('x', { kind: 'enterprize' })]))
    expect(reports.map((r) => [r.count, r.places])).toEqual([
      [3, ['[0].riskClass', '[1].riskClass', '[2].riskClass']],
      [1, ['[3].kind']],
    ])
    expect(reports[1]?.text).toContain('perhaps “enterprise”')
  })

  it('several at one place are told by what was given there', () => {
    // statutory days that a notice of 2027 leaves out
    const feasts = ['01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01'].map((day) => `2027-${day}`)
    const alike = feasts.map(
      (value) => ({ _tag: 'StatutoryDayWorks', path: 'off', value: value as PlainDate }) as const,
    )
    const zh = renderProblems('zh')(alike)
    for (const day of feasts) expect(zh).toContain(day)
    expect(zh).toContain('；同类共7处，另有“2027-02-05”、“2027-02-06”')
    expect(renderProblems('en')(alike)).toContain('; 7 alike, also “2027-02-05”, “2027-02-06”')
    // where only some share a place, each is told with its own; the same thing twice is named once
    const mixed = ['[0].off', '[0].off', '[1].off', '[1].off'].map((path, i) => ({
      ...({ _tag: 'NotADate', path } as const),
      value: ['a', 'b', 'c', 'c'][i],
    }))
    expect(renderProblems('en')(mixed)).toMatch(/; 4 alike, also “b”, \[1\]\.off “c” \[NotADate\]$/)
    const same = { _tag: 'NoSuchThing' } as unknown as AnyProblem
    expect(renderProblems('en')([same, same, same])).toMatch(/; 3 alike \[NoSuchThing\]$/)
  })

  it('nothing wrong is no line', () => {
    expect(renderProblems('zh')([])).toBe('')
    expect(reportProblems('en')([])).toEqual([])
  })

  it('every problem is counted in exactly one report, whatever the order', () => {
    const rows = Array.from({ length: 50 }, (_, i) =>
      row(`s${i}`, i % 2 === 0 ? { riskClass: `${i}` } : { lastInspectedOn: '2022/3/5' }),
    )
    const problems = problemsOf(rows)
    const reports = reportProblems('zh')(problems)
    expect(reports.reduce((n, r) => n + r.count, 0)).toBe(problems.length)
    expect(
      reportProblems('zh')([...problems].reverse())
        .map((r) => r.count)
        .sort(),
    ).toEqual(reports.map((r) => r.count).sort())
  })
})

describe('a hint of the likely mistake', () => {
  const hinted = (problem: Parameters<ReturnType<typeof renderProblems>>[0][number]) => [
    renderProblems('zh')([problem]),
    renderProblems('en')([problem]),
  ]
  const day = (value: unknown) => ({ _tag: 'NotADate', path: 'opens', value }) as const
  const ratio = (value: unknown) => ({ _tag: 'BadRatio', path: 'ratio', value }) as const
  const code = (entry: string) =>
    ({ _tag: 'NotACreditCode', basis: 'joint/11.annotations', path: 'entries[0].id', entry }) as const

  it.each([
    ['full-width percent', ratio('5％'), '全角', '“5%”'],
    ['a share without its sign', ratio('5'), '百分号', '“5%”'],
    ['a share as a decimal', ratio(0.05), '百分号', '“5%”'],
    ['a day before its month', day('15/01/2022'), '日在月前', '“2022-01-15”'],
    ['month and day swapped', day('2022-15-01'), '日在月前', '“2022-01-15”'],
    ['slashes', day('2022/3/5'), '请写成', '“2022-03-05”'],
    ['Chinese date', day('2022年3月5日'), '请写成', '“2022-03-05”'],
    ['digits only', day('20220305'), '请写成', '“2022-03-05”'],
    // 44625 is 5 March 2022 in a spreadsheet that counts from 1900
    ['a serial of a spreadsheet', day(44625), '序号', '“2022-03-05”'],
    ['a serial as text', day('44625'), '序号', '“2022-03-05”'],
    ['no such day', day('2022-02-30'), '没有这一天', 'no such day'],
    ['full-width digits', day('２０２２-01-15'), '全角', '“2022-01-15”'],
    ['a space', day('2022-01-15 '), '空白', '“2022-01-15”'],
    // 91350100M000100Y43 is the example of the standard GB 32100-2015
    ['O for 0', code('9135O100M000100Y43'), '形近', '“91350100M000100Y43”'],
    ['small letters', code('91350100m000100y43'), '形近', '“91350100M000100Y43”'],
    ['a name for a code', code('临夏县第一幼儿园'), '填反', 'swapped'],
    ['an old number', code('350100100000100'), '旧注册号', '15 digits'],
    ['one character lost', code('91350100M000100Y4'), '17位', '17 characters'],
    [
      'ends swapped',
      {
        _tag: 'WindowReversed',
        path: 'window',
        value: { opens: '2022-05-01', closes: '2022-04-01' },
        expected: 'opens-not-after-closes',
      } as never,
      '填反',
      'swapped',
    ],
    [
      'a department misspelt',
      {
        _tag: 'UnknownDepartment',
        basis: 'joint/30.review',
        value: '市场监督管理局',
        known: ['市场监督管理', '教育'],
      } as const,
      '“市场监督管理”',
      '“市场监督管理”',
    ],
  ])('%s', (_name, problem, zh, en) => {
    const [inZh, inEn] = hinted(problem)
    expect(inZh).toContain(zh)
    expect(inEn).toContain(en)
  })

  it.each([day('soon'), day(undefined), ratio('five'), code('91350100M000100Y44')])(
    'none where none shows',
    (p) => {
      expect(renderProblems('en')([p])).not.toMatch(/probably|perhaps|write “|swapped|looks like/)
    },
  )
})

describe('whatever was given', () => {
  const tags = [
    'InputError',
    'NotADate',
    'BadRatio',
    'BadEvent',
    'BadCount',
    'BadDay',
    'BadParameter',
  ] as const
  const problem = fc
    .record({
      _tag: fc.constantFrom(...tags),
      path: fc.string({ unit: 'grapheme' }),
      value: fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
      expected: fc.constantFrom('PlainDate', 'A | B', 'a share', 'number', 'credit code', 'share'),
      parameter: fc.constant('coverageFloor'),
      setBy: fc.constant('market/12.floor'),
      prefecture: fc.anything({ withBigInt: true }),
    })
    .map((p) => (p._tag === 'BadParameter' ? { ...p, expected: 'share' } : p) as unknown as AnyProblem)

  it('nothing throws, nothing is lost, and a line stays short', () => {
    fc.assert(
      fc.property(fc.array(problem, { maxLength: 8 }), (problems) => {
        for (const language of ['zh', 'en'] as const) {
          const reports = reportProblems(language)(problems)
          expect(reports.reduce((n, r) => n + r.count, 0)).toBe(problems.length)
          for (const { text } of reports) expect(text.length).toBeLessThan(1_500)
        }
      }),
    )
  })

  it('a value as long as a book is cut', () => {
    const value = '％'.repeat(2_000_000)
    const text = renderProblems('zh')([{ _tag: 'BadRatio', path: 'ratio', value }])
    expect(text.length).toBeLessThan(200)
  })

  it('a hundred thousand problems are a few lines', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, i): AnyProblem => ({
        _tag: 'InputError',
        path: `[${i}].${i % 2 === 0 ? 'region' : 'riskClass'}`,
        value: i % 2 === 0 ? undefined : 'E',
        expected: i % 2 === 0 ? 'Id' : 'A | B | C | D',
      }),
    )
    const reports = reportProblems('zh')(many)
    expect(reports.map((r) => [r.count, r.places.length])).toEqual([
      [50_000, 50_000],
      [50_000, 50_000],
    ])
    expect(renderProblems('zh')(many).length).toBeLessThan(400)
  })

  it('stages of the year are grouped by what their stage refused', () => {
    const staged = ['a', 'b', 'c'].map(
      (value, i): AnyProblem => ({
        _tag: 'MergeRefused',
        path: 'visits',
        problem: { _tag: 'NotADate', path: `tasks[${i}].window.opens`, value },
      }),
    )
    expect(reportProblems('en')(staged).map((r) => r.count)).toEqual([3])
  })

  it('a tag of a later version is named', () => {
    for (const tag of ['OfTomorrow', '__proto__', 'constructor'])
      expect(explain('en')({ _tag: tag } as unknown as AnyProblem)).toBe(
        `“${tag}” is nothing that this version can tell`,
      )
  })

  it('a line break within a text begins no line of its own', () => {
    const on = '2022-03-07' as PlainDate
    const notice = {
      ...{ visit: 'V1', subject: 'S1', department: '教育', inspectedOn: on, publishedOn: on, version: 1 },
      ...{ withheld: [], obstructions: [] },
      name: '甲',
      results: [{ matter: '食堂\n消防：未发现问题', outcomes: ['ordered-to-correct'] as const }],
    }
    expect(renderNotice('zh')(notice).split('\n')).toHaveLength(3)
    const story = { subject: 'A', name: '甲\r\n1. 未抽中', steps: [], awaited: [] }
    expect(renderStory('zh')(story)).toBe('甲 1. 未抽中（A）双随机抽查情况说明')
    const problem = { _tag: 'NotADate', path: 'on', value: '3月\n全部正确 [OK]' } as const
    expect(renderProblems('zh')([problem])).not.toContain('\n')
    const read = readSubjectTable()({
      rows: [
        ['统一社会信用代码', '企业名称', '主体类型', '所属区县'],
        ['91350100M000100Y43', '甲', '企业\n', '622901'],
      ],
    })
    const told = read._tag === 'Right' ? renderTableReading('zh')(read.right).split('\n') : []
    expect(told).toHaveLength(2)
    expect(told[1]).toContain('“企业 ”读作')
  })

  it('what is no finding at all is told apart, and a strange language is answered in English', () => {
    const none = [explain('zh'), renderStory('zh'), sayCertificate('zh'), citeProvision('zh')].map((say) =>
      say(null as never),
    )
    expect(new Set(none)).toEqual(new Set(['null不是本版本能说明的内容']))
    expect(explain('fr' as never)({ _tag: 'NotADate', path: 'on', value: 'x' })).toBe(
      explain('en')({ _tag: 'NotADate', path: 'on', value: 'x' }),
    )
  })

  it('everything that there is can be told', () => {
    const said = [...Object.values(samples).flat(), ...Object.values(findings).flat()].flatMap((value) => [
      explain('zh')(value),
      explain('en')(value),
    ])
    expect(said.filter((text) => /本版本能说明|this version can tell/.test(text))).toEqual([])
  })
})
