// The entry double-random/tables: files of spreadsheets, read and written. In Node and in a browser alike; needs
// read-excel-file, write-excel-file, papaparse and fflate, and nothing here throws or rejects.
import { unzipSync } from 'fflate'
import { either as E } from 'fp-ts'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/universal'
import writeXlsxFile from 'write-excel-file/universal'
import type { InputError } from './codec/inputError.js'
import { bytesOf, containerProblem, hex, latin1, startsWith, textOf, utf8 } from './codec/table/fileBytes.js'
import type { TableFileProblem } from './codec/table/fileProblem.js'
import { escaped, guarded, unguarded } from './codec/table/guard.js'
import type { TableCell, TableSheet } from './codec/table/sheet.js'
import { faultsOf, isTable, named } from './codec/table/sheetCheck.js'
import {
  type CellError,
  cellErrors,
  instantText,
  mergedRanges,
  sheetPaths,
  withErrors,
} from './codec/table/xlsx.js'
import type { NonEmpty } from './law/explained.js'

/**
 * A sheet of a file, ready for `readSubjectTable` and its kin. Days are texts, `2022-03-05`.
 *
 * @zh 文件中的工作表
 * @law none: a file format
 * @category tables
 * @since 0.1.0
 */
export interface FileSheet {
  readonly name: string
  readonly rows: ReadonlyArray<ReadonlyArray<TableCell>>
  readonly merges: ReadonlyArray<string>
}

/**
 * Which sheet is meant, by its name or its number from 1 (the first that is not empty, unless said), and how many bytes
 * a workbook may unpack to (512 MB, unless said): a small file can hold a very large one.
 *
 * @zh 读文件选项
 * @law none: a file format
 * @category tables
 * @since 0.1.0
 */
export interface FileOptions {
  readonly sheet?: string | number
  readonly maxBytes?: number
}

type Refusal = NonEmpty<TableFileProblem | InputError>

type FileRead<A> = E.Either<Refusal, A>

const refuse = (problem: TableFileProblem | InputError): E.Either<Refusal, never> => E.left([problem])

const MAX_BYTES = 512 * 1024 * 1024

/** What the reader leaves out of a sheet: which cells are merged, and which hold an error. */
interface Unread {
  readonly merges: ReadonlyArray<string>
  readonly errors: ReadonlyArray<CellError>
}

/** What the reader leaves out of each sheet, unless the workbook unpacks to too much. */
const unpack = (bytes: Uint8Array, maxBytes: number): FileRead<ReadonlyArray<Unread>> => {
  const damaged: TableFileProblem = { _tag: 'DamagedWorkbook', path: '' }
  return E.flatten(
    E.tryCatch(
      (): FileRead<ReadonlyArray<Unread>> => {
        const sizes: Array<number> = []
        unzipSync(bytes, { filter: ({ originalSize }) => sizes.push(originalSize) === 0 })
        const size = sizes.reduce((a, b) => a + b, 0)
        if (size > maxBytes) return refuse({ _tag: 'FileTooLarge', path: '', value: size, limit: maxBytes })
        const own = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels)$/
        const files = unzipSync(bytes, { filter: ({ name }) => own.test(name) })
        const paths = sheetPaths(utf8(files['xl/workbook.xml']), utf8(files['xl/_rels/workbook.xml.rels']))
        const sheets = unzipSync(bytes, { filter: ({ name }) => paths.includes(name) })
        return E.right(
          paths.map((path) => {
            const sheet = path === undefined ? '' : latin1(sheets[path])
            return { merges: mergedRanges(sheet), errors: cellErrors(sheet) }
          }),
        )
      },
      (): Refusal => [damaged],
    ),
  )
}

const cellOf = (cell: unknown): TableCell => {
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell !== 'object' || cell === null || !('getTime' in cell)) return null
  const ms = (cell as { readonly getTime: () => number }).getTime()
  return Number.isFinite(ms) ? instantText(ms) : null
}

const readXlsx = (bytes: Uint8Array, maxBytes: number): Promise<FileRead<ReadonlyArray<FileSheet>>> => {
  const unpacked = unpack(bytes, maxBytes)
  if (E.isLeft(unpacked)) return Promise.resolve(unpacked)
  return readXlsxFile(new Uint8Array(bytes).buffer, { trim: false }).then(
    (sheets): FileRead<ReadonlyArray<FileSheet>> =>
      E.right(
        sheets.map(({ sheet, data }, i) => ({
          name: sheet,
          rows: withErrors(
            (data as typeof data | undefined)?.map((row) => row.map(cellOf)) ?? [],
            unpacked.right[i]?.errors ?? [],
          ),
          merges: unpacked.right[i]?.merges ?? [],
        })),
      ),
    () => refuse({ _tag: 'DamagedWorkbook', path: '' }),
  )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no table has these, and files that are no text do
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

const DELIMITERS = [',', '\t', ';', '|']

/** The first that parts most of the first rows: a comma may stand in a name, and a tab behind a code. */
const delimiterOf = (text: string): string =>
  DELIMITERS.find((delimiter) => {
    const { data } = Papa.parse<ReadonlyArray<string>>(text, {
      delimiter,
      preview: 50,
      skipEmptyLines: 'greedy',
    })
    return data.filter((row) => row.length > 1).length * 2 >= data.length
  }) ?? ','

/**
 * Reads a text of comma-separated values (tabs and semicolons are found out) in UTF-8, UTF-16 or, as Excel writes it on
 * Chinese Windows, GB 18030. An apostrophe before a formula is taken away again.
 *
 * @zh 读取 CSV
 * @law none: a file format
 * @example
 * import { readSubjectTable } from 'double-random'
 * import { readCsv } from 'double-random/tables'
 *
 * const sheet = readCsv('信用代码,名称,类型,属地\r\n91350100M000100Y43,某公司,企业,622901\r\n')
 * assert.ok(sheet._tag === 'Right')
 * const read = readSubjectTable()(sheet.right)
 *
 * assert.strictEqual(read._tag === 'Right' && read.right.entries[0]?.name, '某公司')
 *
 * @category tables
 * @since 0.1.0
 */
export const readCsv = (file: Uint8Array | ArrayBuffer | string): FileRead<FileSheet> => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file.slice(0, 8)) : bytesOf(file)
  if (bytes === undefined)
    return refuse({ _tag: 'InputError', path: 'file', value: file, expected: 'bytes or text' })
  const text = (typeof file === 'string' ? file : textOf(bytes))?.replace(/^\ufeff/, '')
  if (text === undefined || NO_TEXT.test(text) || text.startsWith('<'))
    return refuse({ _tag: 'NotASpreadsheet', path: '', value: hex(bytes) })
  if (text.trim() === '') return refuse({ _tag: 'SheetEmpty', path: 'sheet', value: 'CSV' })
  const parsed = E.tryCatch(
    () => Papa.parse<ReadonlyArray<string>>(text, { delimiter: delimiterOf(text) }),
    () => undefined,
  )
  if (E.isLeft(parsed)) return refuse({ _tag: 'NotASpreadsheet', path: '', value: hex(bytes) })
  const { data, errors } = parsed.right
  const open = errors.find(({ type }) => type === 'Quotes')
  if (open !== undefined) return refuse({ _tag: 'QuoteOpen', row: (open.row ?? 0) + 1 })
  // the line that a text ends with is no row
  const rows = data.at(-1)?.join('') === '' ? data.slice(0, -1) : data
  return E.right({ name: 'CSV', rows: rows.map((row) => row.map(unguarded)), merges: [] })
}

/**
 * Reads every sheet of a file: a workbook (`.xlsx`), or a text (`.csv`), by what is in it, not by what it is called.
 * The promise is always kept, never broken: what is wrong with the file comes as a left.
 *
 * @zh 读取全部工作表
 * @law none: a file format
 * @example
 * import { readSheets } from 'double-random/tables'
 *
 * const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
 *
 * assert.deepStrictEqual(await readSheets()(old), { _tag: 'Left', left: [{ _tag: 'OldWorkbook', path: '' }] })
 *
 * @category tables
 * @since 0.1.0
 */
export const readSheets =
  ({ maxBytes = MAX_BYTES }: Pick<FileOptions, 'maxBytes'> = {}) =>
  (file: Uint8Array | ArrayBuffer): Promise<FileRead<ReadonlyArray<FileSheet>>> => {
    const bytes = bytesOf(file)
    if (bytes === undefined)
      return Promise.resolve(refuse({ _tag: 'InputError', path: 'file', value: file, expected: 'bytes' }))
    if (bytes.length > maxBytes)
      return Promise.resolve(refuse({ _tag: 'FileTooLarge', path: '', value: bytes.length, limit: maxBytes }))
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return Promise.resolve(refuse(containerProblem(bytes)))
    if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes, maxBytes)
    return Promise.resolve(E.map((sheet: FileSheet): ReadonlyArray<FileSheet> => [sheet])(readCsv(bytes)))
  }

const isEmpty = ({ rows }: FileSheet): boolean =>
  rows.every((row) => row.every((cell) => cell === null || cell === ''))

const chosen = (
  sheets: ReadonlyArray<FileSheet>,
  sheet: string | number | undefined,
): FileRead<FileSheet> => {
  const known = sheets.map(({ name }) => name)
  const first = sheets.find((s) => !isEmpty(s)) ?? sheets[0]
  const found = sheet === undefined ? first : sheets.find(({ name }, i) => name === sheet || i + 1 === sheet)
  if (found === undefined) return refuse({ _tag: 'SheetUnknown', path: 'sheet', value: sheet ?? 1, known })
  return isEmpty(found) ? refuse({ _tag: 'SheetEmpty', path: 'sheet', value: found.name }) : E.right(found)
}

/**
 * Reads one sheet of a file: the one that is named, or the first that is not empty.
 *
 * @zh 读取工作表
 * @law none: a file format
 * @example
 * import { readSubjectTable, subjectTable } from 'double-random'
 * import { readSheet, writeXlsx } from 'double-random/tables'
 *
 * const subject = { id: '91350100M000100Y43', name: '某公司', kind: 'enterprise', region: '622901', rosters: [] } as const
 * const file = await writeXlsx([subjectTable('zh')([subject])])
 * assert.ok(file._tag === 'Right')
 * const sheet = await readSheet({ sheet: '检查对象名录' })(file.right)
 * assert.ok(sheet._tag === 'Right')
 * const read = readSubjectTable()(sheet.right)
 *
 * assert.deepStrictEqual(read._tag === 'Right' && read.right.entries, [subject])
 *
 * @category tables
 * @since 0.1.0
 */
export const readSheet =
  ({ sheet, ...options }: FileOptions = {}) =>
  (file: Uint8Array | ArrayBuffer): Promise<FileRead<FileSheet>> =>
    readSheets(options)(file).then((read) => (E.isLeft(read) ? read : chosen(read.right, sheet)))

/**
 * Writes a table as comma-separated values in UTF-8 with the mark by which Excel knows it. A text that a spreadsheet
 * would run as a formula has an apostrophe before it. What is no table comes as a left.
 *
 * @zh 写出 CSV
 * @law none: a file format
 * @example
 * import { readCsv, writeCsv } from 'double-random/tables'
 *
 * const file = writeCsv({ head: ['名称', '人数'], rows: [['=1+1', 2]] })
 *
 * assert.ok(file._tag === 'Right')
 * assert.deepStrictEqual(Array.from(file.right.subarray(0, 3)), [0xef, 0xbb, 0xbf])
 * assert.ok(new TextDecoder().decode(file.right).endsWith("名称,人数\r\n'=1+1,2\r\n"))
 *
 * @category tables
 * @since 0.1.0
 */
export const writeCsv = (sheet: TableSheet): FileRead<Uint8Array> => {
  if (!isTable(sheet)) return refuse({ _tag: 'InputError', path: 'sheet', value: sheet, expected: 'a table' })
  const plain = [sheet.head, ...sheet.rows].map((row: ReadonlyArray<TableCell>) =>
    row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)),
  )
  return E.right(new TextEncoder().encode(`\ufeff${Papa.unparse(plain, { newline: '\r\n' })}\r\n`))
}

const written = (cell: TableCell) => {
  if (typeof cell === 'string') return cell === '' ? null : { type: String, value: escaped(cell) }
  if (typeof cell === 'number') return Number.isFinite(cell) ? { type: Number, value: cell } : null
  return cell === null ? null : { type: Boolean, value: cell }
}

/** As wide as its heading and its first texts, a Chinese character counting for two; not wider than a hand. */
const widthOf = ({ head, rows }: TableSheet, c: number): number => {
  const texts = [head[c], ...rows.slice(0, 100).map((row) => row[c])]
  const widths = texts.map((t) => `${t ?? ''}`.replace(/[\u1100-\uffff]/g, '  ').length)
  return Math.min(40, Math.max(8, ...widths) + 2)
}

/**
 * Writes tables as a workbook, a sheet each: headings bold and always in sight, texts as texts, so that no code loses a
 * digit and nothing runs as a formula. The promise is always kept: what a workbook does not take comes as a left.
 *
 * @zh 写出工作簿
 * @law none: a file format
 * @example
 * import { writeXlsx } from 'double-random/tables'
 *
 * const table = { head: ['名称'], rows: [['某公司']] }
 * const twice = await writeXlsx([{ ...table, name: '名录' }, { ...table, name: '名录' }])
 *
 * assert.deepStrictEqual(twice, {
 *   _tag: 'Left',
 *   left: [{ _tag: 'SheetNameUnfit', path: 'sheets[1].name', value: '名录' }],
 * })
 *
 * @category tables
 * @since 0.1.0
 */
export const writeXlsx = (sheets: ReadonlyArray<TableSheet>): Promise<FileRead<Uint8Array>> => {
  const unwritten = (): FileRead<never> =>
    refuse({ _tag: 'InputError', path: 'sheets', value: sheets, expected: 'a table or more' })
  const given: unknown = sheets
  if (!Array.isArray(given) || given.length === 0 || !Array.from(given).every(isTable))
    return Promise.resolve(unwritten())
  const [first, ...more] = faultsOf(sheets)
  if (first !== undefined) return Promise.resolve(E.left([first, ...more]))
  const names = named(sheets)
  const started = E.tryCatch(
    () =>
      writeXlsxFile(
        sheets.map((sheet, i) => ({
          sheet: names[i] ?? '',
          stickyRowsCount: 1,
          columns: sheet.head.map((_, c) => ({ width: widthOf(sheet, c) })),
          data: [
            sheet.head.map((text) => ({ type: String, value: escaped(text), fontWeight: 'bold' as const })),
            ...sheet.rows.map((row) => row.map(written)),
          ],
        })),
      ).toBlob(),
    unwritten,
  )
  if (E.isLeft(started)) return Promise.resolve(unwritten())
  return started.right
    .then((blob) => blob.arrayBuffer())
    .then((buffer): FileRead<Uint8Array> => E.right(new Uint8Array(buffer)), unwritten)
}
