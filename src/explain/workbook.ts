import { type DrawnRow, drawnRows, drawnTable } from '../codec/table/draws.js'
import { inspectorTable } from '../codec/table/inspectors.js'
import { planSheet } from '../codec/table/plan.js'
import { type ResultRow, resultTable } from '../codec/table/results.js'
import type { TableSheet } from '../codec/table/sheet.js'
import { subjectTable } from '../codec/table/subjects.js'
import { type TeamRow, teamTable } from '../codec/table/teams.js'
import { type VisitRow, visitTable } from '../codec/table/visits.js'
import type { VisitTeam } from '../dispatch/teams.js'
import type { DrawRecord } from '../draw/record.js'
import type { Inspector } from '../model/inspector.js'
import type { Subject } from '../model/subject.js'
import type { Statistics } from '../oversight/statistics.js'
import type { Plan } from '../plan/plan.js'
import type { Visit } from '../visits/visit.js'
import type { Language } from './phrase.js'
import { statisticsTable } from './statistics.js'

/**
 * What goes into a year's workbook; what is left out gets no sheet. `results` may be those of `disclosureRows`.
 *
 * @zh 年度工作簿内容
 * @law joint/5.trace
 * @category explain
 * @since 0.1.0
 */
export interface WorkbookRecords {
  readonly plan?: Plan
  readonly subjects?: ReadonlyArray<Subject>
  readonly inspectors?: ReadonlyArray<Inspector>
  readonly draws?: ReadonlyArray<DrawRecord>
  readonly visits?: ReadonlyArray<Visit>
  readonly teams?: ReadonlyArray<VisitTeam>
  readonly results?: ReadonlyArray<ResultRow>
  readonly statistics?: Statistics
}

/**
 * A year as the sheets of a workbook, in the order of the process, names beside the ids wherever the rosters know them.
 * `writeXlsx` of `double-random/tables` makes the file; each sheet is read back by the reader of its kind.
 *
 * @zh 年度工作簿
 * @law joint/5.trace
 * @example
 * import { yearWorkbook } from 'double-random'
 *
 * const plan = { id: 'p', year: 2022, title: '2022年抽查计划', items: [], unread: [] }
 *
 * assert.deepStrictEqual(yearWorkbook('zh')({ plan, visits: [], teams: [] }).map(({ name }) => name), [
 *   '抽查计划', '检查清单', '检查组名单',
 * ])
 *
 * @category explain
 * @since 0.1.0
 */
export const yearWorkbook =
  (language: Language) =>
  (records: WorkbookRecords): ReadonlyArray<TableSheet> => {
    const { plan, subjects, inspectors, draws, visits, teams, results, statistics } = records
    const subjectNames = new Map((subjects ?? []).map(({ id, name }) => [id, name]))
    const inspectorNames = new Map((inspectors ?? []).map(({ id, name }) => [id, name]))
    const named = (subject: string): { readonly name?: string } => {
      const name = subjectNames.get(subject)
      return name === undefined ? {} : { name }
    }
    const teamRow = (team: VisitTeam): TeamRow => {
      const leaderName = inspectorNames.get(team.leader)
      const known = team.inspectors.flatMap((id) => inspectorNames.get(id) ?? [])
      return {
        ...team,
        ...named(team.subject),
        ...(leaderName === undefined ? {} : { leaderName }),
        // all or none: a name left out would shift the others
        ...(known.length === 0 || known.length < team.inspectors.length ? {} : { inspectorNames: known }),
      }
    }
    const drawn = (record: DrawRecord): ReadonlyArray<DrawnRow> =>
      drawnRows(record).map((row) => ({ ...row, ...named(row.subject) }))
    const visitRow = (visit: Visit): VisitRow => ({ ...visit, ...named(visit.subject) })
    return [
      ...(plan === undefined ? [] : [planSheet(language)(plan)]),
      ...(subjects === undefined ? [] : [subjectTable(language)(subjects)]),
      ...(inspectors === undefined ? [] : [inspectorTable(language)(inspectors)]),
      ...(draws === undefined ? [] : [drawnTable(language)(draws.flatMap(drawn))]),
      ...(visits === undefined ? [] : [visitTable(language)(visits.map(visitRow))]),
      ...(teams === undefined ? [] : [teamTable(language)(teams.map(teamRow))]),
      ...(results === undefined ? [] : [resultTable(language)(results)]),
      ...(statistics === undefined
        ? []
        : [{ name: language === 'zh' ? '统计' : 'Statistics', ...statisticsTable(language)(statistics) }]),
    ]
  }
