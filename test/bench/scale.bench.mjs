// Random teams as they grow, each case in a process of its own so that its peak memory is its own; HiGHS, told to
// find the same least sum of squared loads, where it can hold the instance.
import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { assignTeams, nobleHash, openReplacements } from '../../dist/index.js'
import { source } from '../support/generator/random.ts'
import { addLine } from './lines.mjs'

const UNIT = 7

/** Two places a visit and 400 recusals over the visits; `most` of them on the first visit alone. */
const request = ({ times = 1, pool = 'wide', cap, most = 0 }) => {
  const s = source(`scale ${pool}`)
  const people = 4_074 * times
  const groups = pool === 'area' ? 99 * times : Math.ceil(people / UNIT)
  const inspectors = Array.from({ length: people }, (_, i) => ({
    id: `I${i}`,
    area: `A${i % groups}`,
    unit: `U${i % groups}`,
  }))
  const visits = Array.from({ length: 10_928 * times }, (_, v) => {
    const g = s.int(groups)
    const slot = pool === 'area' ? { areas: [`A${g}`] } : pool === 'unit' ? { units: [`U${g}`] } : {}
    const one = s.int(27) === 0 ? [`I${s.int(people)}`] : []
    return {
      id: `V${v}`,
      slots: [slot, slot],
      recused: v === 0 ? [...new Set([...inspectors.slice(0, most).map((i) => i.id), ...one])] : one,
    }
  })
  return { seed: 'public', ...(cap === undefined ? {} : { cap }), inspectors, visits }
}

const squares = (loads) => loads.reduce((sum, l) => sum + l * l, 0)

const ours = (facts) => {
  const started = performance.now()
  const { right } = assignTeams(nobleHash)(facts)
  const ms = performance.now() - started
  if (right?.status !== 'assigned') throw new Error('no dispatch')
  const loads = Object.values(right.loads)
  const [least, largest] = [loads.reduce((a, b) => Math.min(a, b)), loads.reduce((a, b) => Math.max(a, b))]
  return { ms, load: `${least}…${largest}`, squares: squares(loads) }
}

/** Nobody twice in a visit by an upper bound of 1; each further visit of an inspector costs two more. */
const byHighs = async ({ inspectors, visits, cap = 20 }) => {
  const { default: load } = await import('highs')
  const started = performance.now()
  const members = new Map()
  for (const [i, { unit }] of inspectors.entries()) members.set(unit, [...(members.get(unit) ?? []), i])
  const seats = inspectors.map(() => [])
  const rows = visits.map(({ slots, recused }, v) => {
    const out = new Set(recused)
    const who = members.get(slots[0].units[0]).filter((i) => !out.has(inspectors[i].id))
    for (const i of who) seats[i].push(`x_${v}_${i}`)
    return ` ${who.map((i) => `x_${v}_${i}`).join(' + ')} = ${slots.length}`
  })
  const used = seats.flatMap((mine, i) => (mine.length === 0 ? [] : [[mine, i]]))
  const steps = used.map(([mine, i]) =>
    Array.from({ length: Math.min(cap, mine.length) }, (_, k) => `y_${i}_${k}`),
  )
  const lp = [
    'Minimize',
    ` obj: ${steps.flatMap((own) => own.map((y, k) => `${2 * k + 1} ${y}`)).join('\n + ')}`,
    'Subject To',
    ...rows,
    ...used.map(([mine], n) => ` ${mine.join('\n + ')}${steps[n].map((y) => `\n - ${y}`).join('')} = 0`),
    'Bounds',
    ...seats.flatMap((mine) => mine.map((x) => ` 0 <= ${x} <= 1`)),
    ...steps.flatMap((own) => own.map((y) => ` 0 <= ${y} <= 1`)),
    'End',
  ].join('\n')
  const { Status, ObjectiveValue } = (await load()).solve(lp)
  return { ms: performance.now() - started, load: Status, squares: Math.round(ObjectiveValue) }
}

const replacing = (facts) => {
  const { right } = assignTeams(nobleHash)(facts)
  const started = performance.now()
  const desk = openReplacements(nobleHash)({ request: facts, sheet: { teams: right.teams } }).right
  const opened = performance.now() - started
  const asked = facts.visits
    .slice(0, 1000)
    .map(({ id }) => ({ visit: id, out: right.teams[id][1], sequence: 1 }))
  const before = performance.now()
  for (const a of asked) if (desk(a).right.status !== 'replaced') throw new Error('not replaced')
  return { ms: (performance.now() - before) / asked.length, load: `opened in ${opened.toFixed(0)} ms` }
}

const cases = {
  'assign/1, wide': () => ours(request({})),
  'assign/1, wide, cap 6': () => ours(request({ cap: 6 })),
  'assign/1, wide, 2,000 recusals on one visit': () => ours(request({ most: 2_000 })),
  'assign/1, by area': () => ours(request({ pool: 'area' })),
  'assign/1, by unit': () => ours(request({ pool: 'unit' })),
  'HiGHS, by unit': () => byHighs(request({ pool: 'unit' })),
  'one replacement of 1,000, wide': () => replacing(request({ cap: 7 })),
  'assign/1, ten times, wide': () => ours(request({ times: 10 })),
  'assign/1, ten times, by area': () => ours(request({ times: 10, pool: 'area' })),
}

const [, , only] = process.argv
if (only !== undefined) {
  const answer = await cases[only]()
  console.log(JSON.stringify({ ...answer, memory: process.resourceUsage().maxRSS }))
} else {
  const file = fileURLToPath(import.meta.url)
  const rows = Object.keys(cases).map((name) => {
    const out = execFileSync(process.execPath, ['--import', 'tsx', file, name], { encoding: 'utf8' })
    return { name, ...JSON.parse(out) }
  })
  const [base] = rows
  const named = (name) => rows.find((r) => r.name === name)
  const highs = named('HiGHS, by unit')
  for (const [en, zh, than] of [
    ['assign/1, by unit', '派遣，按单位', `HiGHS (${Math.round(highs.memory / 1024)} MB)`],
    ['assign/1, wide, cap 6', '派遣，全域，上限 6'],
    ['assign/1, by area', '派遣，按区域'],
    ['assign/1, ten times, wide', '派遣，十倍规模，全域'],
    ['assign/1, ten times, by area', '派遣，十倍规模，按区域'],
    ['one replacement of 1,000, wide', '替换一人（1000 次平均）'],
  ]) {
    const own = named(en)
    addLine({
      what: [en, zh],
      size: en.includes('ten times') ? '109,280 × 40,740' : '10,928 × 4,074',
      seconds: own.ms / 1000,
      ...(than === undefined ? {} : { than: [than, than], times: highs.ms / own.ms }),
      mb: own.memory / 1024,
    })
  }
  console.table(
    rows.map(({ name, ms, load, squares: sum, memory }) => ({
      case: name,
      seconds: (ms / 1000).toFixed(ms < 10 ? 5 : 2),
      ratio: (ms / base.ms).toFixed(ms < 10 ? 5 : 2),
      'loads or status': load,
      'sum of squares': sum ?? '–',
      MB: Math.round(memory / 1024),
    })),
  )
}
