import type { DrawRecord } from '../../draw/record.js'
import { isCreditCode } from '../../model/creditCode.js'
import type { Table } from './column.js'
import { creditCode, id, rank, repeating, text, yesNo } from './columns.js'
import { readTable } from './readTable.js'
import { writeTable } from './writeTable.js'

/**
 * One line of the result of a draw: a drawn subject, or one in reserve, with its rank and its ticket.
 *
 * @zh 抽取结果行
 * @law joint/19.draw
 * @category codec
 * @since 0.1.0
 */
export interface DrawnRow {
  readonly draw: string
  readonly stratum: string
  readonly rank: number
  readonly subject: string
  readonly name?: string
  readonly ticket: string
  readonly reserve: boolean
}

const columns = {
  draw: repeating(id('抽取编号', 'draw', '摇号编号', '抽签编号')),
  stratum: repeating(text('分层', 'stratum', '抽取分层', '层')),
  rank: rank('名次', 'rank', '位次', '排名'),
  code: creditCode('统一社会信用代码', 'credit code', '信用代码', '社会信用代码'),
  number: id('检查对象编号', 'subject', '对象编号', '主体编号', '注册号'),
  name: text('检查对象名称', 'name', '企业名称', '主体名称', '名称', '检查对象'),
  ticket: id('抽签号', 'ticket', '签号', '票号'),
  reserve: yesNo('是否备选', 'reserve', '备选'),
}

export const draws: Table<typeof columns, DrawnRow> = {
  zh: '抽取结果',
  en: 'Drawn',
  columns,
  keys: ['code', 'number'],
  required: ['draw', 'stratum', 'rank', 'ticket'],
  entry: (v): DrawnRow => ({
    draw: v.draw ?? '',
    stratum: v.stratum ?? '',
    rank: v.rank ?? 0,
    subject: v.code ?? v.number ?? '',
    ...(v.name === undefined ? {} : { name: v.name }),
    ticket: v.ticket ?? '',
    reserve: v.reserve ?? false,
  }),
  values: ({ subject, ...rest }) => ({
    ...(isCreditCode(subject) ? { code: subject } : { number: subject }),
    ...rest,
  }),
}

/**
 * Reads the result of a draw from a table.
 *
 * @zh 读取抽取结果表
 * @law joint/19.draw
 * @example
 * import { drawnTable, readDrawnTable } from 'double-random'
 *
 * const row = { draw: 'LX-1', stratum: '学校', rank: 1, subject: 'S1', name: '某学校', ticket: 'ab12', reserve: false }
 * const read = readDrawnTable()(drawnTable('zh')([row]))
 *
 * assert.deepStrictEqual(read._tag === 'Right' && read.right.entries, [row])
 *
 * @category codec
 * @since 0.1.0
 */
export const readDrawnTable = readTable(draws)

/**
 * Writes the result of a draw as a table, for the notice board: `drawnRows` makes its lines from a record.
 *
 * @zh 抽取结果表
 * @law joint/19.draw
 * @example
 * import { drawnTable } from 'double-random'
 *
 * const row = { draw: 'LX-1', stratum: '学校', rank: 1, subject: 'S1', ticket: 'ab12', reserve: false }
 *
 * assert.deepStrictEqual(drawnTable('zh')([row]).head, ['抽取编号', '分层', '名次', '检查对象编号', '抽签号', '是否备选'])
 *
 * @category codec
 * @since 0.1.0
 */
export const drawnTable = writeTable(draws)

/**
 * The lines of a draw's result: the drawn of each stratum by rank, then its reserve; names by id, where they are given.
 *
 * @zh 抽取结果明细
 * @law joint/19.draw
 * @example
 * import { commit, drawnRows, freezeRoster, holdDraw, nobleHash, unwrap } from 'double-random'
 *
 * const roster = unwrap(freezeRoster(nobleHash)(['a', 'b'].map((id) => ({ id, stratum: 's' }))))
 * const commitment = unwrap(commit({
 *   drawId: 'LX-2026-0007',
 *   roster,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * }))
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const rows = drawnRows(unwrap(holdDraw(nobleHash)({ commitment, roster, seed })), { a: '甲', b: '乙' })
 *
 * assert.deepStrictEqual(rows.map((r) => [r.draw, r.stratum, r.rank, r.reserve]), [['LX-2026-0007', 's', 1, false]])
 *
 * @category codec
 * @since 0.1.0
 */
export const drawnRows = (
  { commitment, strata }: DrawRecord,
  names: Readonly<Record<string, string>> = {},
): ReadonlyArray<DrawnRow> =>
  strata.flatMap(({ stratum, drawn, reserve }) =>
    [
      ...drawn.map((entry) => ({ entry, spare: false })),
      ...reserve.map((entry) => ({ entry, spare: true })),
    ].map(({ entry: { id: subject, rank: own, ticket }, spare }): DrawnRow => {
      const name = Object.hasOwn(names, subject) ? names[subject] : undefined
      return {
        draw: commitment.drawId,
        stratum,
        rank: own,
        subject,
        ...(name === undefined ? {} : { name }),
        ticket,
        reserve: spare,
      }
    }),
  )
