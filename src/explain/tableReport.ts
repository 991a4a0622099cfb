import type { CellForm } from '../codec/table/form.js'
import type { CellChange, TableReport } from '../codec/table/reading.js'
import type { Bilingual } from '../law/provision.js'
import { fields, listOf, must } from '../model/shape.js'
import { list, oneOf, string, strings, wrong } from '../model/wrongShape.js'
import { oneLine } from './kernel/oneLine.js'
import { type Language, shown } from './phrase.js'
import { placeText } from './place.js'
import { type Reportable, renderProblems } from './problems.js'

const forms: Readonly<Record<CellForm, Bilingual>> = {
  spaces: { zh: '去掉空白', en: 'spaces taken away' },
  'half-width': { zh: '全角改半角', en: 'full width to half width' },
  capitals: { zh: '改为大写', en: 'to capitals' },
  number: { zh: '数字按文字读', en: 'a number read as text' },
  'day-form': { zh: '日期写法', en: 'another form of a day' },
  'serial-day': { zh: '日期序号', en: 'a serial number of a day' },
  'time-dropped': { zh: '略去时刻', en: 'a time of day left aside' },
  wording: { zh: '同义词', en: 'another word for the same' },
  repeated: { zh: '同一格内重复的只取一次', en: 'the same twice in one cell, taken once' },
  merged: { zh: '取自合并单元格', en: 'from merged cells' },
  continued: { zh: '空白沿用上一行', en: 'a blank repeats the row above' },
}

const rowNumber = must<string>(Number.isSafeInteger, 'whole number')
const rowNumbers = listOf(rowNumber, 'list')

const REPORT = fields(
  {
    rows: fields(
      {
        titles: rowNumbers,
        headings: rowNumbers,
        read: rowNumbers,
        refused: rowNumbers,
        totals: rowNumbers,
        notes: rowNumbers,
      },
      'object',
    ),
    columns: fields({ unread: strings }, 'object'),
    changes: listOf(
      fields(
        {
          row: rowNumber,
          column: string,
          cell: string,
          form: oneOf(...Object.keys(forms)),
          from: string,
          to: string,
        },
        'object',
      ),
      'list',
    ),
    problems: list,
  },
  'object',
)

const NAMED = 10

const rowsText = (language: Language, rows: ReadonlyArray<number>): string => {
  const first = rows.slice(0, NAMED).join(language === 'zh' ? '、' : ', ')
  const more = rows.length - NAMED
  if (rows.length === 0) return ''
  if (language === 'zh') return `（第${first}${more > 0 ? `…共${rows.length}` : ''}行）`
  return ` (${rows.length === 1 ? 'row' : 'rows'} ${first}${more > 0 ? ` and ${more} more` : ''})`
}

/** Changes of one kind in one column. */
const grouped = (changes: ReadonlyArray<CellChange>): ReadonlyArray<readonly [CellChange, number]> => {
  const groups = new Map<string, { readonly first: CellChange; n: number }>()
  changes.forEach((change) => {
    const key = `${change.form}\t${change.column}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: change, n: 1 })
    else group.n += 1
  })
  return [...groups.values()].map(({ first, n }) => [first, n] as const)
}

/**
 * Says what became of a table, a plan's sheet among them: how many rows were read and refused, which were titles,
 * totals or notes, what was changed in form (a line for each column and kind, with its first cell), which columns were
 * not read, and every problem. Of what is no such report it says what is wrong with it.
 *
 * @zh 读表报告
 * @law none: words of a report
 * @example
 * import { readSubjectTable, renderTableReading } from 'double-random'
 *
 * const read = readSubjectTable()({
 *   rows: [
 *     ['序号', '信用代码', '名称', '类型', '属地'],
 *     [1, '91350100M000100Y43', '某公司', '个体户', '622901'],
 *     [2, '91350100M000100Y44', '某店', '企业', '622901'],
 *   ],
 * })
 * assert.ok(read._tag === 'Right')
 *
 * assert.deepStrictEqual(renderTableReading('en')(read.right).split('\n').slice(0, 3), [
 *   '1 row read, 1 refused (row 3); titles 0, headings 1, totals 0, notes 0',
 *   'columns not read: “序号”',
 *   '“类型”: another word for the same, 1 time, first at row 2 (D2): “个体户” is “sole-trader”',
 * ])
 *
 * @category explain
 * @since 0.1.0
 */
export const renderTableReading =
  (language: Language) =>
  (report: TableReport<Reportable>): string => {
    const misfits = wrong(REPORT, report)
    if (misfits.length > 0) return renderProblems(language)(misfits)
    const { rows, columns, changes, problems } = report
    const { titles, headings, read, refused, totals, notes } = rows
    const count =
      language === 'zh'
        ? `读入${read.length}行，拒绝${refused.length}行${rowsText(language, refused)}；标题${titles.length}行，表头${headings.length}行，合计${totals.length}行，说明${notes.length}行`
        : `${read.length} ${read.length === 1 ? 'row' : 'rows'} read, ${refused.length} refused${rowsText(language, refused)}; titles ${titles.length}, headings ${headings.length}, totals ${totals.length}, notes ${notes.length}`
    const unread = columns.unread.map(shown).join(language === 'zh' ? '、' : ', ')
    const changed = grouped(changes).map(([change, n]) => {
      const { column, form, from, to } = change
      const example =
        from === ''
          ? shown(to)
          : language === 'zh'
            ? `${shown(from)}读作${shown(to)}`
            : `${shown(from)} is ${shown(to)}`
      const first = placeText(language)(change)
      return language === 'zh'
        ? `“${column}”：${forms[form].zh}${n}处，首处${first}：${example}`
        : `“${column}”: ${forms[form].en}, ${n} ${n === 1 ? 'time' : 'times'}, first at ${first}: ${example}`
    })
    const lines = [
      count,
      ...(unread === '' ? [] : [language === 'zh' ? `未读取的列：${unread}` : `columns not read: ${unread}`]),
      ...changed,
    ]
    return [
      ...lines.map(oneLine),
      ...(problems.length === 0 ? [] : [renderProblems(language)(problems)]),
    ].join('\n')
  }
