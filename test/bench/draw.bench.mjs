// The draw against its peers, each case in a process of its own so that its peak memory is its own:
// node --import tsx test/bench/draw.bench.mjs            the table of peers, 109,275 and 2,000,000 ids
// node --import tsx test/bench/draw.bench.mjs growth     streamed, 10^5 to 10^7 ids
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { addLine } from './lines.mjs'

const SEED = 'LX-2026-0007/fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd'
const idOf = (i) => `91622901MA${String(i).padStart(8, '0')}`
const rowsOf = (n) => Array.from({ length: n }, (_, i) => ({ id: idOf(i), stratum: 's' }))
const stream = function* (n) {
  for (let i = 0; i < n; i++) yield { id: idOf(i), stratum: 's' }
}
const load = async () => {
  const { drawSql, drawStrata, nobleHash, ticket } = await import('../../dist/index.js')
  const { nativeHash } = await import('../../dist/node.js')
  return { drawSql, drawStrata, nobleHash, nativeHash, ticket }
}
const takeOf = (n) => ({ stratum: 's', n, eligible: n, k: Math.ceil(n / 10), reserve: 0 })
/** Wall time, and time on the processors, which a busy machine disturbs less. */
const timed = async (work) => {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: performance.now() - started, cpu: (user + system) / 1000 }
}

const sql = async (engine, n) => {
  const { drawSql } = await load()
  const statement = drawSql(engine)({
    table: ['roster'],
    id: 'id',
    stratum: 'stratum',
    seed: SEED,
    strata: [{ stratum: 's', quota: { _tag: 'share', ratio: { num: 1, den: 10 } }, reserve: 0 }],
  }).right
  const fill = (series, cast) =>
    `create table roster as select '91622901MA' || lpad(cast(i as ${cast}), 8, '0') as id, 's' as stratum from ${series}`
  if (engine === 'duckdb') {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(fill(`range(${n}) t(i)`, 'varchar'))
    return timed(() => connection.runAndReadAll(statement.text, [...statement.parameters]))
  }
  const { PGlite } = await import('@electric-sql/pglite')
  const db = await PGlite.create()
  await db.exec(fill(`generate_series(0, ${n - 1}) t(i)`, 'text'))
  return timed(() => db.query(statement.text, [...statement.parameters]))
}

const cases = {
  native: async (n) => {
    const { drawStrata, nativeHash } = await load()
    const rows = rowsOf(n)
    return timed(() => drawStrata(nativeHash, SEED)(rows, [takeOf(n)]))
  },
  noble: async (n) => {
    const { drawStrata, nobleHash } = await load()
    const rows = rowsOf(n)
    return timed(() => drawStrata(nobleHash, SEED)(rows, [takeOf(n)]))
  },
  'sort all, native': async (n) => {
    const { nativeHash, ticket } = await load()
    const rows = rowsOf(n)
    return timed(() => {
      const of = ticket(nativeHash, SEED)
      const all = rows.map(({ id }) => ({ id, ticket: of(id) }))
      return all.sort((a, b) => (a.ticket > b.ticket ? -1 : 1)).slice(0, Math.ceil(n / 10))
    })
  },
  'seeded shuffle (not checkable by id)': (n) => {
    const rows = rowsOf(n)
    return timed(() => {
      let state = 0x9e3779b9
      const next = () => {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        return state >>> 0
      }
      for (let i = 0; i < n / 10; i++) {
        const j = i + (next() % (n - i))
        ;[rows[i], rows[j]] = [rows[j], rows[i]]
      }
    })
  },
  'DuckDB, one statement': (n) => sql('duckdb', n),
  'PostgreSQL (PGlite), one statement': (n) => sql('postgresql', n),
  'stream, native': async (n) => {
    const { drawStrata, nativeHash } = await load()
    return timed(() => drawStrata(nativeHash, SEED)(stream(n), [takeOf(n)]))
  },
  'stream, native, 1,000 drawn': async (n) => {
    const { drawStrata, nativeHash } = await load()
    return timed(() => drawStrata(nativeHash, SEED)(stream(n), [{ ...takeOf(n), k: 1000 }]))
  },
}

const [, , name, size] = process.argv
const run = (what, n) => {
  const answer = execFileSync(process.execPath, [
    '--import',
    'tsx',
    fileURLToPath(import.meta.url),
    what,
    `${n}`,
  ])
  const { ms, cpu, mb } = JSON.parse(answer.toString())
  console.log(
    `| ${what} | ${n.toLocaleString('en')} | ${(ms / 1000).toFixed(2)} s | ${(cpu / 1000).toFixed(2)} s | ${mb} MB |`,
  )
  return { what, seconds: ms / 1000, mb }
}

const addPeers = (n, [own, ...others]) => {
  for (const { what, seconds, mb } of others)
    addLine({
      what: ['a tenth drawn', '抽取十分之一'],
      size: n.toLocaleString('en'),
      seconds: own.seconds,
      than: [`${what} (${mb} MB)`, `${what} (${mb} MB)`],
      times: seconds / own.seconds,
      mb: own.mb,
    })
}
const addGrowth = (n, { what, seconds, mb }) =>
  addLine({
    what: [what, what.replace('stream, native', '流式抽取').replace(', 1,000 drawn', '，抽 1000 户')],
    size: n.toLocaleString('en'),
    seconds,
    mb,
  })

if (size !== undefined) {
  const times = await cases[name](Number(size))
  console.log(JSON.stringify({ ...times, mb: Math.round(process.resourceUsage().maxRSS / 1024) }))
  process.exit(0)
}
console.log('| what | ids | time | processor time | peak memory |\n|---|---|---|---|---|')
if (name !== 'growth')
  for (const n of [109_275, 2_000_000]) {
    const peers = Object.keys(cases)
      .slice(0, 6)
      .filter((what) => n < 1_000_000 || !what.includes('PGlite'))
    addPeers(
      n,
      peers.map((what) => run(what, n)),
    )
  }
if (name === 'growth' || process.env.BENCH_LINES)
  for (const n of [10_000, 100_000, 1_000_000, 10_000_000])
    for (const what of ['stream, native', 'stream, native, 1,000 drawn']) addGrowth(n, run(what, n))
