// The statistics of a year of Linxia: read and added, counted by five dimensions, burden, two halves merged.
import { performance } from 'node:perf_hooks'
import {
  addStatistics,
  burdenOf,
  chinaCalendar,
  finishStatistics,
  mergeStatistics,
  startStatistics,
} from '../../dist/index.js'
import { runLinxia, SCALE } from '../../docs/examples/linxia-2022/year.ts'
import { addLine } from './lines.mjs'

const year = runLinxia(() => {}, SCALE)
const { draws, drawn, merged, dispatch } = year.campaign
const on = new Map(year.finished.finished.map((f) => [f.visit, f.inspectedOn]))
const published = (department, matters) => ({
  _tag: 'Published',
  department,
  enteredOn: '2022-12-01',
  publishedOn: '2022-12-01',
  objections: [],
  versions: [
    {
      on: '2022-12-01',
      results: matters.map((matter) => ({ matter, department, outcomes: ['nothing-found'] })),
    },
  ],
})
const records = {
  subjects: year.subjects,
  inspectors: year.inspectors,
  tasks: year.schedule.tasks,
  draws,
  drawn,
  visits: merged.visits,
  teams: dispatch.teams ?? {},
  states: merged.visits.map((v) => ({
    _tag: 'Disclosed',
    visit: v.id,
    subject: v.subject,
    formed: { _tag: 'ByInspection', on: on.get(v.id) ?? v.window.opens },
    taskCompletedOn: '2022-11-30',
    followUps: [],
    files: v.departments.map((department) => published(department, v.matters)),
  })),
}

const timed = (work) => {
  const started = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - started) / 1000 }
}
const add = addStatistics({ rules: year.rules, calendar: chinaCalendar() })
const added = timed(() => add(records)(startStatistics))
if (added.value._tag === 'Left') throw new Error(JSON.stringify(added.value.left.slice(0, 3)))
const tally = added.value.right
const counted = timed(() => finishStatistics(['department', 'county', 'field', 'month', 'level'])(tally))
const burden = timed(() => burdenOf(tally))
const joined = timed(() => mergeStatistics(tally, tally))
console.table({ added, counted, burden, joined }, ['seconds'])
console.log(`${counted.value.rows.length} rows, ${Math.round(process.memoryUsage().rss / 1e6)} MB in all`)
addLine({
  what: ['statistics of a year, every dimension', '年度统计（全部维度）'],
  size: `${records.subjects.length.toLocaleString('en')}`,
  seconds: added.seconds + counted.seconds,
})
