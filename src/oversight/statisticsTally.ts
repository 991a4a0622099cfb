import type { DrawRecord } from '../draw/record.js'
import type { InspectionTeam, VisitState } from '../inspection/state.js'
import { compareBytes } from '../model/ids.js'
import type {
  StatisticsRecords,
  StatisticsTally,
  StatisticsTask,
  TalliedClass,
  TalliedItem,
  TalliedTask,
} from './statisticsRecords.js'
import { stateTally, type Timing } from './statisticsState.js'

/** Nothing counted yet. */
export const emptyTally: StatisticsTally = {
  version: 1,
  subjects: [],
  inspectors: [],
  tasks: [],
  draws: [],
  items: [],
  visits: [],
  teams: [],
  states: [],
  disputed: [],
}

const byId = <A extends { readonly id: string }>(items: ReadonlyArray<A>): ReadonlyArray<A> =>
  [...items].sort((a, b) => compareBytes(a.id, b.id))

const sorted = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...texts].sort(compareBytes)

const taskTally = (task: StatisticsTask): TalliedTask => ({
  id: task.id,
  department: task.initiator,
  county: task.region,
  field: task.field,
  month: task.window.closes.slice(0, 7),
  level: task.level ?? null,
  joint: task.cooperators.length > 0,
  item: task.type === 'adHoc' ? null : (task.item ?? task.id),
  roster: task.objectClass?.name ?? null,
  from: sorted(task.drawsFrom ?? [task.region]),
})

/** A fixed number is a target too: so many of those in the base. */
const classesOf = ({ commitment, strata }: DrawRecord): ReadonlyArray<TalliedClass> => {
  const drawn = new Map(strata.map((s) => [s.stratum, s.drawn.length]))
  return commitment.strata.map(({ stratum, n, quota }) => ({
    stratum,
    base: n,
    drawn: drawn.get(stratum) ?? 0,
    target:
      quota._tag === 'share'
        ? { num: quota.ratio.num, den: quota.ratio.den }
        : { num: Math.min(quota.count, n), den: Math.max(n, 1) },
  }))
}

/** The task of a drawn subject, where it is not stated: what stands before the first slash of its id. */
const taskOf = (id: string): string => id.split('/', 1)[0] ?? id

const itemTally = (d: NonNullable<StatisticsRecords['drawn']>[number]): TalliedItem => ({
  id: d.id,
  task: d.task ?? taskOf(d.id),
  subject: d.subject,
  field: d.field ?? null,
  county: d.region ?? null,
  matters: sorted(d.matters),
  departments: [...d.departments],
  opens: d.window.opens,
  closes: d.window.closes,
})

const teamIn = (state: VisitState): InspectionTeam | undefined => ('team' in state ? state.team : undefined)

/** Who advised in each visit, as its state says, and the roster of those who only ever advise. */
const expertsOf = ({ experts = [], inspectors = [], states = [] }: StatisticsRecords) => {
  const inspects = new Set(inspectors.map((i) => i.id))
  const listed = new Set(experts.map((e) => e.id).filter((id) => !inspects.has(id)))
  const named = new Map(
    states.flatMap((s) => (s._tag === 'NotDrawn' ? [] : [[s.visit, teamIn(s)?.experts ?? []] as const])),
  )
  return (visit: string, member: string): boolean =>
    listed.has(member) || named.get(visit)?.includes(member) === true
}

/** What records known to be well-formed come to. */
export const tallyOf = (timing: Timing) => {
  const stateOf = stateTally(timing)
  return (records: StatisticsRecords): StatisticsTally => {
    const { subjects = [], inspectors = [], tasks = [], draws = [] } = records
    const { drawn = [], visits = [], teams = {}, states = [] } = records
    const isExpert = expertsOf(records)
    return {
      version: 1,
      subjects: byId(
        subjects.map(({ id, region, rosters = [] }) => ({ id, county: region, rosters: sorted(rosters) })),
      ),
      inspectors: byId(inspectors.map(({ id, department, area }) => ({ id, department, county: area }))),
      tasks: byId(tasks.map(taskTally)),
      draws: byId(draws.map(({ task, record }) => ({ id: task, classes: classesOf(record) }))),
      items: byId(drawn.map(itemTally)),
      visits: byId(visits.map(({ id, subject, tasks: own }) => ({ id, subject, tasks: sorted(own) }))),
      teams: byId(
        Object.entries(teams).map(([id, team]) => ({
          id,
          members: sorted([...new Set(team.filter((m) => !isExpert(id, m)))]),
        })),
      ),
      states: byId(states.flatMap(stateOf)),
      disputed: [],
    }
  }
}
