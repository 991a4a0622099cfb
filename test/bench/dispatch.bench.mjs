// Random teams at the scale of Linxia (10,928 visits of two, 4,074 inspectors) against two greedy ways of doing it:
// what is lost, how even the load is, how long it takes.
import { performance } from 'node:perf_hooks'
import { assignTeams, nobleHash } from '../../dist/index.js'
import { source } from '../support/generator/random.ts'
import { addLine } from './lines.mjs'

const VISITS = 10_928
const INSPECTORS = 4_074
const AREAS = 99

/** A request in one mode: 400 recusals over the visits, and 2,000 on the first one. */
const request = (mode, cap) => {
  const s = source(`dispatch bench ${mode}`)
  const inspectors = Array.from({ length: INSPECTORS }, (_, i) => ({ id: `I${i}`, area: `A${i % AREAS}` }))
  const visits = Array.from({ length: VISITS }, (_, v) => {
    const place = mode === 'local' ? { areas: [`A${s.int(AREAS)}`] } : {}
    const recused = v === 0 ? inspectors.slice(0, mode === 'wide' ? 2_000 : 0).map(({ id }) => id) : []
    return {
      id: `V${v}`,
      slots: [place, place],
      recused: s.int(27) === 0 ? [...recused, `I${s.int(INSPECTORS)}`] : recused,
    }
  })
  return { seed: 'public', cap, inspectors, visits }
}

/** Places filled one after another, by chance or to whoever has least; a place that nobody can take is lost. */
const greedy = ({ cap, inspectors, visits }, pick) => {
  const load = new Map(inspectors.map(({ id }) => [id, 0]))
  const byArea =
    Map.groupBy?.(inspectors, ({ area }) => area) ??
    inspectors.reduce((m, i) => m.set(i.area, [...(m.get(i.area) ?? []), i]), new Map())
  let lost = 0
  for (const { slots, recused } of visits) {
    const out = new Set(recused)
    const team = []
    for (const { areas } of slots) {
      const pool = (areas === undefined ? inspectors : byArea.get(areas[0])).filter(
        ({ id }) => !out.has(id) && !team.includes(id) && (cap === undefined || load.get(id) < cap),
      )
      if (pool.length > 0) team.push(pick(pool, load))
    }
    if (team.length < slots.length) lost++
    else for (const id of team) load.set(id, load.get(id) + 1)
  }
  return { lost, loads: [...load.values()] }
}

const chance = source('greedy')
const ways = {
  'assign/1': (r) => {
    const answer = assignTeams(nobleHash)(r)
    if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
    const { right } = answer
    return right.status === 'assigned'
      ? { lost: 0, loads: Object.values(right.loads) }
      : { lost: Number.NaN, loads: [right.certificate.demand - right.certificate.capacity] }
  },
  'random greedy': (r) => greedy(r, (pool) => chance.pick(pool).id),
  'least loaded first': (r) =>
    greedy(r, (pool, load) => pool.reduce((a, b) => (load.get(b.id) < load.get(a.id) ? b : a)).id),
}

const rows = []
for (const [mode, cap] of [
  ['wide', undefined],
  ['wide', 6],
  ['local', undefined],
  ['local', 7],
]) {
  const facts = request(mode, cap)
  let base = 0
  for (const [name, way] of Object.entries(ways)) {
    const started = performance.now()
    const { lost, loads } = way(facts)
    const seconds = (performance.now() - started) / 1000
    if (name === 'assign/1') base = seconds
    else
      addLine({
        what: [`dispatch, ${mode}, cap ${cap ?? 'none'}`, `派遣，${mode}，上限 ${cap ?? '无'}`],
        size: `${VISITS.toLocaleString('en')} × ${INSPECTORS.toLocaleString('en')}`,
        seconds: base,
        than: [`${name}, losing ${lost} visits`, `${name}，丢失 ${lost} 次检查`],
        times: seconds / base,
      })
    rows.push({
      mode,
      cap: cap ?? '–',
      way: name,
      seconds: seconds.toFixed(2),
      ratio: (seconds / base).toFixed(2),
      'visits lost': lost,
      load: `${loads.reduce((a, b) => Math.min(a, b), Infinity)}…${loads.reduce((a, b) => Math.max(a, b), 0)}`,
    })
  }
}
console.table(rows)
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
