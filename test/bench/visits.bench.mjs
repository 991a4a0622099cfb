// Merging as it grows, against grouping the same tasks by subject and sorting each group, which any way of merging
// has to do at the least, and which says nothing about how few visits suffice.
import { performance } from 'node:perf_hooks'
import { mergeTasks } from '../../dist/index.js'
import { addLine } from './lines.mjs'

const two = (n) => String(n).padStart(2, '0')

/** Tasks of one to three months from 41 departments; every subject is met by so many tasks on average. */
const tasksOf = (n, each) =>
  JSON.parse(
    JSON.stringify(
      Array.from({ length: n }, (_, i) => {
        const from = 1 + ((i * 7) % 10)
        return {
          id: `T${i}`,
          subject: `S${((i * 2_654_435_761) >>> 0) % Math.ceil(n / each)}`,
          window: { opens: `2022-${two(from)}-01`, closes: `2022-${two(from + (i % 3))}-28` },
          matters: [`M${i % 95}`],
          departments: [`D${i % 41}`],
        }
      }),
    ),
  )

const grouping = (tasks) => {
  const groups = new Map()
  for (const t of tasks) groups.set(t.subject, [...(groups.get(t.subject) ?? []), t])
  const sorted = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [, group] of sorted) group.sort((a, b) => (a.window.closes < b.window.closes ? -1 : 1))
  return sorted.length
}

const best = (work) => {
  const times = Array.from({ length: 5 }, () => {
    globalThis.gc?.()
    const started = performance.now()
    const answer = work()
    return { ms: performance.now() - started, answer }
  })
  return times.reduce((a, b) => (a.ms <= b.ms ? a : b))
}

console.table(
  [
    [10_000, 1.7],
    [100_000, 1.7],
    [100_000, 9],
    [100_000, 100],
    [1_000_000, 1.7],
  ].map(([n, each]) => {
    const tasks = tasksOf(n, each)
    const ours = best(() => mergeTasks(tasks))
    const floor = best(() => grouping(tasks))
    addLine({
      what: [`merging, ${each} tasks a subject`, `合并任务，每户 ${each} 项`],
      size: n.toLocaleString('en'),
      seconds: ours.ms / 1000,
      than: ['grouping and sorting alone', '仅分组排序'],
      times: floor.ms / ours.ms,
    })
    return {
      tasks: n,
      'tasks a subject': each,
      visits: ours.answer.right.visits.length,
      'merging, ms': ours.ms.toFixed(0),
      'grouping and sorting, ms': floor.ms.toFixed(0),
      ratio: (ours.ms / floor.ms).toFixed(2),
    }
  }),
)
