import type { Assigned } from '../../dispatch/result.js'
import type { VisitTeam } from '../../dispatch/teams.js'
import { isCreditCode } from '../../model/creditCode.js'
import type { Visit } from '../../visits/visit.js'
import type { Table } from './column.js'
import { creditCode, id, ids, text, yesNo } from './columns.js'
import { readTable } from './readTable.js'
import { writeTable } from './writeTable.js'

/**
 * A line of the team sheets: the team of a visit by ids, and names beside them.
 *
 * @zh 检查组名单行
 * @law joint/23.team
 * @category codec
 * @since 0.1.0
 */
export interface TeamRow extends VisitTeam {
  /** Of the subject. */
  readonly name?: string
  readonly leaderName?: string
  readonly inspectorNames?: ReadonlyArray<string>
}

const columns = {
  visit: id('检查单号', 'visit', '检查编号', '检查单编号'),
  code: creditCode('统一社会信用代码', 'credit code', '信用代码', '社会信用代码'),
  number: id('检查对象编号', 'subject', '对象编号', '主体编号', '注册号'),
  name: text('检查对象名称', 'name', '企业名称', '主体名称', '名称', '检查对象'),
  leader: id('组长编号', 'leader', '组长', '检查组长'),
  leaderName: text('组长姓名', 'leader name'),
  inspectors: ids('检查人员编号', 'inspectors', '检查人员', '执法人员', '执法检查人员'),
  inspectorNames: ids('检查人员姓名', 'inspector names'),
  experts: ids('专家', 'experts', '专家编号'),
  forced: yesNo('唯一组合', 'forced', '无其他组合'),
}

export const teams: Table<typeof columns, TeamRow> = {
  zh: '检查组名单',
  en: 'Teams',
  columns,
  keys: ['visit'],
  required: ['leader', 'inspectors'],
  oneOf: [['code', 'number']],
  unique: ({ visit }) => visit,
  entry: (v): TeamRow => ({
    visit: v.visit ?? '',
    subject: v.code ?? v.number ?? '',
    ...(v.name === undefined ? {} : { name: v.name }),
    leader: v.leader ?? '',
    ...(v.leaderName === undefined ? {} : { leaderName: v.leaderName }),
    inspectors: v.inspectors ?? [],
    ...(v.inspectorNames === undefined ? {} : { inspectorNames: v.inspectorNames }),
    experts: v.experts ?? [],
    forced: v.forced ?? false,
  }),
  values: ({ subject, experts, ...rest }) => ({
    ...rest,
    ...(isCreditCode(subject) ? { code: subject } : { number: subject }),
    ...(experts.length === 0 ? {} : { experts }),
  }),
}

/**
 * Reads team sheets from a table.
 *
 * @zh 读取检查组名单表
 * @law joint/23.team
 * @example
 * import { readTeamTable } from 'double-random'
 *
 * const read = readTeamTable()({ rows: [{ 检查单号: 'V1', 检查对象编号: 'S1', 组长: 'LX-1', 检查人员: 'LX-1、LX-2' }] })
 *
 * assert.deepStrictEqual(read._tag === 'Right' && read.right.entries, [
 *   { visit: 'V1', subject: 'S1', leader: 'LX-1', inspectors: ['LX-1', 'LX-2'], experts: [], forced: false },
 * ])
 *
 * @category codec
 * @since 0.1.0
 */
export const readTeamTable = readTable(teams)

/**
 * Writes team sheets as a table; `readTeamTable` reads the same from it.
 *
 * @zh 检查组名单表
 * @law joint/23.team
 * @example
 * import { teamTable } from 'double-random'
 *
 * const team = { visit: 'V1', subject: 'S1', leader: 'LX-1', inspectors: ['LX-1', 'LX-2'], experts: [], forced: false }
 *
 * assert.deepStrictEqual(teamTable('zh')([team]).rows, [['V1', 'S1', 'LX-1', 'LX-1、LX-2', '否']])
 *
 * @category codec
 * @since 0.1.0
 */
export const teamTable = writeTable(teams)

/**
 * The lines of the team sheets of a whole year, from what `runCampaign` or `assignTeams` dispatched.
 *
 * @zh 检查组名单明细
 * @law joint/23.team
 * @example
 * import { assignTeams, nobleHash, type PlainDate, teamRows, unwrap, mergeTasks } from 'double-random'
 *
 * const window = { opens: '2022-03-01' as PlainDate, closes: '2022-05-31' as PlainDate }
 * const { visits } = unwrap(mergeTasks([{ id: 'T1', subject: 'S1', window, departments: ['教育'], matters: ['食堂'] }]))
 * const dispatch = unwrap(assignTeams(nobleHash)({
 *   seed: 'A-1/0123456789',
 *   inspectors: [{ id: 'LX-1', leader: true }, { id: 'LX-2' }],
 *   visits: [{ id: 'T1', slots: [{ leader: true }, {}] }],
 * }))
 * assert.ok(dispatch.status === 'assigned')
 *
 * assert.deepStrictEqual(teamRows(visits, dispatch), [
 *   { visit: 'T1', subject: 'S1', leader: 'LX-1', inspectors: ['LX-1', 'LX-2'], experts: [], forced: true },
 * ])
 *
 * @category codec
 * @since 0.1.0
 */
export const teamRows = (
  visits: ReadonlyArray<Pick<Visit, 'id' | 'subject'>>,
  { teams: byVisit, leaders, forced }: Assigned,
): ReadonlyArray<TeamRow> => {
  const only = new Set(forced)
  return visits.flatMap(({ id: own, subject }): ReadonlyArray<TeamRow> => {
    const team = Object.hasOwn(byVisit, own) ? byVisit[own] : undefined
    const leader = (Object.hasOwn(leaders, own) ? leaders[own] : undefined) ?? team?.[0]
    if (team === undefined || leader === undefined) return []
    const inspectors = [leader, ...team.filter((who) => who !== leader)]
    return [{ visit: own, subject, leader, inspectors, experts: [], forced: only.has(own) }]
  })
}
