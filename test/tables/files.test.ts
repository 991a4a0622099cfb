import { read, utils, type WorkSheet, write } from '@e965/xlsx'
import {
  readResultTable,
  readSubjectTable,
  renderProblems,
  type Subject,
  subjectTable,
  type TableFileProblem,
  type TableSheet,
  unwrap,
} from 'double-random'
import { readCsv, readSheet, readSheets, writeCsv, writeXlsx } from 'double-random/tables'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const CODE = '91350100M000100Y43'
const subject: Subject = { id: CODE, name: '某公司', kind: 'enterprise', region: '临夏市', rosters: [] }
const right = <A>(
  read: { readonly _tag: 'Right'; readonly right: A } | { readonly _tag: 'Left'; readonly left: unknown },
): A => {
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  return read.right
}

/** A workbook made by another library. */
const workbook = (
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array => {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(write(book, { type: 'array', bookType, cellDates: true }) as ArrayBuffer)
}
const sheetOf = (
  rows: ReadonlyArray<ReadonlyArray<unknown>>,
  merges: ReadonlyArray<string> = [],
): WorkSheet => ({
  ...utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { cellDates: true, UTC: true },
  ),
  '!merges': merges.map((m) => utils.decode_range(m)),
})

describe('a workbook that another library made', () => {
  const file = workbook({
    说明: sheetOf([['请看下一页']]),
    '结果&<明细>': sheetOf(
      [
        ['2022年检查结果', null, null, null, null],
        [],
        ['检查单号', '信用代码', '检查部门', '抽查事项', '检查结果', '检查日期'],
        ['V1', CODE, '教育', '食堂', '未发现问题', new Date(Date.UTC(2022, 2, 5))],
        [null, null, null, '校车、校服', '发现问题已责令改正', null],
        ['V2', CODE, '教育', '食堂', '未发现问题', new Date(Date.UTC(2022, 2, 5, 14, 30))],
        ['合计', null, null, 3],
      ],
      ['A1:F1', 'A4:A5', 'B4:B5', 'C4:C5', 'F4:F5'],
    ),
    空: sheetOf([]),
  })

  it('is read with its merged cells and its days, by the name of the sheet', async () => {
    const sheet = right(await readSheet({ sheet: '结果&<明细>' })(file))
    expect(sheet.merges).toEqual(['A1:F1', 'A4:A5', 'B4:B5', 'C4:C5', 'F4:F5'])
    const read = right(readResultTable()(sheet))
    expect(read.problems).toEqual([])
    expect(read.entries.map((e) => [e.visit, e.matter, e.outcomes, e.inspectedOn])).toEqual([
      ['V1', '食堂', ['nothing-found'], '2022-03-05'],
      ['V1', '校车、校服', ['ordered-to-correct'], '2022-03-05'],
      ['V2', '食堂', ['nothing-found'], '2022-03-05'],
    ])
    expect(read.rows).toMatchObject({ titles: [1], headings: [3], read: [4, 5, 6], totals: [7] })
    expect(read.changes.map((c) => [c.cell, c.form])).toEqual([
      ['A5', 'merged'],
      ['B5', 'merged'],
      ['C5', 'merged'],
      ['F5', 'merged'],
      ['F6', 'time-dropped'],
    ])
  })

  it('gives its sheets by number, the first that is not empty unless said, and says which there are', async () => {
    expect(right(await readSheets()(file)).map(({ name }) => name)).toEqual(['说明', '结果&<明细>', '空'])
    expect(right(await readSheet()(file)).name).toBe('说明')
    expect(right(await readSheet({ sheet: 2 })(file.buffer as ArrayBuffer)).name).toBe('结果&<明细>')
    expect(await readSheet({ sheet: '名录' })(file)).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'SheetUnknown', path: 'sheet', value: '名录', known: ['说明', '结果&<明细>', '空'] }],
    })
    expect(await readSheet({ sheet: 3 })(file)).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'SheetEmpty', path: 'sheet', value: '空' }],
    })
  })
})

describe('a workbook in which formulas went wrong', () => {
  const broken = (error: string) => ({
    t: 'e' as const,
    v: { '#N/A': 0x2a, '#REF!': 0x17, '#DIV/0!': 7 }[error] ?? 0,
    w: error,
  })
  const rows = sheetOf([
    ['信用代码', '企业名称', '主体类型', '属地'],
    [CODE, '写着 t="e" 的公司', '企业', '临夏市'],
    [CODE, '某公司', '企业', '临夏市'],
    [CODE, '某公司', '企业', '临夏市'],
    [null, null, null, null],
  ])
  const file = workbook({
    名录: {
      ...rows,
      B3: broken('#REF!'),
      D3: { ...broken('#N/A'), f: 'VLOOKUP(A3,B1:B2,2,0)' },
      A4: broken('#DIV/0!'),
      D5: broken('#N/A'),
    },
  })

  it('says in which cells, each with its error, and reads the other rows', async () => {
    const sheet = right(await readSheet()(file))
    expect(sheet.rows[2]).toEqual([CODE, '#REF!', '企业', '#N/A'])
    const read = right(readSubjectTable()(sheet))
    expect(read.rows).toMatchObject({ read: [2], refused: [3, 4, 5] })
    const errors = read.problems.flatMap((p) => (p._tag === 'CellUnreadable' ? [[p.cell, p.value]] : []))
    expect(errors).toEqual([
      ['B3', '#REF!'],
      ['D3', '#N/A'],
      ['A4', '#DIV/0!'],
      ['D5', '#N/A'],
    ])
  })

  it('is told the same from a CSV of the same table', () => {
    const csv = right(readCsv(`信用代码,企业名称,主体类型,属地\r\n${CODE},#REF!,企业,#N/A\r\n`))
    expect(right(readSubjectTable()(csv)).problems).toMatchObject([
      { _tag: 'CellUnreadable', cell: 'B2', value: '#REF!' },
      { _tag: 'CellUnreadable', cell: 'D2', value: '#N/A' },
    ])
  })
})

describe('a workbook that is written', () => {
  it('opens in another library: sheets, headings and texts that are no formulas', async () => {
    const texts = [
      '=1+1',
      '0012',
      '_x0041_',
      ' 前后 ',
      '行\r\n行',
      '𠮷',
      '\u0001',
      '\ud800',
      'a&<b>',
      'valueOf',
      '\ufffd\u007f\u{1fffe}',
    ]
    const file = right(
      await writeXlsx([
        subjectTable('zh')([subject]),
        { name: '文字', head: ['值', '数'], rows: texts.map((t) => [t, 1.5]) },
        { head: ['空'], rows: [] },
      ]),
    )
    const book = read(file, { type: 'array', cellFormula: true })
    expect(book.SheetNames).toEqual(['检查对象名录', '文字', 'Sheet3'])
    expect(utils.sheet_to_json(book.Sheets['检查对象名录'] ?? {})).toEqual([
      { 统一社会信用代码: CODE, 企业名称: '某公司', 主体类型: '企业', 所属区县: '临夏市' },
    ])
    expect(book.Sheets['文字']?.['A2']).toMatchObject({ t: 's', v: '=1+1' })
    expect(book.Sheets['文字']?.['A2']?.f).toBeUndefined()
    expect(book.Sheets['文字']?.['B2']).toMatchObject({ t: 'n', v: 1.5 })
    const again = right(await readSheet({ sheet: '文字' })(file))
    expect(again.rows).toEqual([['值', '数'], ...texts.map((t) => [t, 1.5])])
  })

  it('is refused where Excel would not open it', async () => {
    const table = { head: ['值'], rows: [] }
    const names = ['2022/计划', '', 'x'.repeat(32), "'甲'", '名录', '名录']
    const answer = await writeXlsx(names.map((name) => ({ ...table, name })))
    expect(answer).toMatchObject({ left: [0, 1, 2, 3, 5].map((i) => ({ path: `sheets[${i}].name` })) })
    const long = await writeXlsx([{ head: ['值'], rows: [['a'], ['x'.repeat(32_768)]] }])
    expect(long).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'SheetTooLarge', path: 'sheets[0].rows[1][0]', value: 32_768, limit: 32_767 }],
    })
    for (const given of [[], undefined, [undefined], [{ head: ['a'], rows: [[{}]] }], [{ rows: [] }]])
      expect(await writeXlsx(given as never)).toMatchObject({ _tag: 'Left', left: [{ path: 'sheets' }] })
  })
})

describe('a text of comma-separated values', () => {
  const rows = [
    ['统一社会信用代码', '企业名称', '主体类型', '所属区县'],
    [CODE, '㐀某公司', '企业', '临夏市'],
  ]
  const text = rows.map((row) => `${row.join(',')}\r\n`).join('')
  // the same text in GB 18030, as Python writes it
  const gb18030 =
    'zbPSu8nnu+HQxdPDtPrC6yzG89K1w/uzxizW98zlwODQzSzL+cr0x/jP2A0KOTEzNTAxMDBNMDAwMTAwWTQzLIE57jnEs7mry74sxvPStSzB2c/EytANCg=='

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['GB 18030', new Uint8Array(Buffer.from(gb18030, 'base64'))],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['tabs', new TextEncoder().encode(text.replaceAll(',', '\t'))],
  ])('is read from %s', async (_name, bytes) => {
    const sheet = right(await readSheet()(bytes))
    const read = right(readSubjectTable()(sheet))
    expect(read.entries).toEqual([{ ...subject, name: '㐀某公司' }])
  })

  it('has its guards taken away, and codes that were kept from being numbers', () => {
    const sheet = right(readCsv(`a,b\r\n'=1+1,"=""${CODE}"""\r\n'甲,=1+1\r\n`))
    expect(sheet.rows.slice(1, 3)).toEqual([
      ['=1+1', CODE],
      ["'甲", '=1+1'],
    ])
  })

  it('is written with a mark, and nothing in it runs', () => {
    const file = writeCsv({
      head: ['=名称'],
      rows: [['+86'], ['-1'], ['@x'], ['\t=1'], [-1], ['正常'], ["'=1"]],
    })
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(unwrap(file)).split('\r\n')
    expect(lines).toEqual(["\ufeff'=名称", "'+86", "'-1", "'@x", "'\t=1", '-1', '正常', "''=1", ''])
  })

  it('is not written of what is no table, and neither is a workbook', async () => {
    for (const junk of [null, undefined, 7, [], {}, { head: ['a'] }, { head: ['a'], rows: new Array(2) }]) {
      const none = junk as unknown as TableSheet
      expect(writeCsv(none)._tag).toBe('Left')
      expect((await writeXlsx([none]))._tag).toBe('Left')
      expect((await writeXlsx(none as unknown as ReadonlyArray<TableSheet>))._tag).toBe('Left')
    }
    expect((await writeXlsx([{ head: ['a'], rows: [], name: 7 as unknown as string }]))._tag).toBe('Left')
  })

  it('with a quotation mark that is not closed is refused, with its row', () => {
    expect(readCsv('a,b\n1,2\n"3,4\n')).toEqual({ _tag: 'Left', left: [{ _tag: 'QuoteOpen', row: 3 }] })
  })
})

describe('a file that is no table', () => {
  const left = (problem: TableFileProblem) => ({ _tag: 'Left', left: [problem] })
  const book = workbook({ 名录: sheetOf([['a']]) })
  const locked = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...new Array(508).fill(0),
    ...Buffer.from('EncryptedPackage', 'utf16le'),
  ])

  it.each([
    ['an old workbook', workbook({ a: sheetOf([['a']]) }, 'biff8'), 'OldWorkbook'],
    ['a locked workbook', locked, 'LockedWorkbook'],
    ['half a workbook', book.subarray(0, book.length / 2), 'DamagedWorkbook'],
    ['an archive of something else', zipSync({ 'a.txt': new Uint8Array([97]) }), 'DamagedWorkbook'],
    ['the start of an archive', Uint8Array.from([0x50, 0x4b, 3, 4]), 'DamagedWorkbook'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'NotASpreadsheet',
    ],
    ['a page saved as .xls', new TextEncoder().encode('<html><table>'), 'NotASpreadsheet'],
    ['nothing', new Uint8Array(0), 'SheetEmpty'],
  ])('%s is told in both languages', async (_name, bytes, tag) => {
    const answer = await readSheet()(bytes)
    expect(answer).toMatchObject({ _tag: 'Left', left: [{ _tag: tag }] })
    if (answer._tag === 'Left')
      for (const language of ['zh', 'en'] as const)
        expect(renderProblems(language)(answer.left)).toContain(`[${tag}]`)
  })

  it('what unpacks to more than is allowed is not unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readSheet({ maxBytes: 10_000_000 })(bomb)).toEqual(
      left({ _tag: 'FileTooLarge', path: '', value: 20_000_000, limit: 10_000_000 }),
    )
    expect(await readSheet({ maxBytes: 10 })(book)).toEqual(
      left({ _tag: 'FileTooLarge', path: '', value: book.length, limit: 10 }),
    )
  })

  it('what is no bytes at all is refused', async () => {
    for (const given of [undefined, null, 'text', 7, {}, []])
      expect(await readSheet()(given as never)).toMatchObject({
        _tag: 'Left',
        left: [{ _tag: 'InputError', path: 'file' }],
      })
  })
})
