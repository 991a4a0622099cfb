// A year of Linxia, stage by stage, with the memory it took.
import { performance } from 'node:perf_hooks'
import { runLinxia } from '../../docs/examples/linxia-2022/year.ts'
import { addLine } from './lines.mjs'

const marks = []
runLinxia(({ phase }) => {
  if (marks.at(-1)?.phase !== phase) marks.push({ phase, at: performance.now() })
})
marks.push({ phase: 'end', at: performance.now() })
console.table(
  marks
    .slice(0, -1)
    .map(({ phase, at }, i) => ({ phase, seconds: Number(((marks[i + 1].at - at) / 1000).toFixed(2)) })),
)
addLine({
  what: ['the year of Linxia, from plan to disclosure', '临夏全年，从计划到公示'],
  size: '109,275',
  seconds: (marks.at(-1).at - marks[0].at) / 1000,
  mb: process.resourceUsage().maxRSS / 1024,
})
console.log(
  `whole year ${((marks.at(-1).at - marks[0].at) / 1000).toFixed(1)} s, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
)
