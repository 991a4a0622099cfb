// Puts what `draw.bench.mjs` printed into both pages on the draw, between their marks, and draws its growth:
//   node test/bench/chart.mjs peers.txt growth.txt
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

const [, , peersFile, growthFile] = process.argv
const tableIn = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.startsWith('|'))
const rowsOf = (table) =>
  table.slice(2).map((line) => {
    const [what, ids, , cpu, memory] = line.split('|').slice(1, -1)
    const number = (text) => Number(text.replace(/[^\d.]/g, ''))
    return { what: what.trim(), ids: number(ids), seconds: number(cpu), mb: number(memory) }
  })

const [peers, growth] = [tableIn(peersFile), tableIn(growthFile)]
const rows = rowsOf(growth)
const kinds = [...new Set(rows.map((r) => r.what))]

const [width, height, left, bottom] = [300, 220, 48, 36]
const scale = (values, from, to) => {
  const [low, high] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ]
  return {
    at: (v) => from + ((Math.log10(v) - low) / (high - low || 1)) * (to - from),
    marks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  }
}
const COLOURS = ['#1f5fa8', '#b4561b']

/** One small chart, both axes logarithmic: a straight line of slope one is growth in proportion. */
const panel = (x0, key, unit) => {
  const x = scale(
    rows.map((r) => r.ids),
    x0 + left,
    x0 + width - 12,
  )
  const y = scale(
    rows.map((r) => r[key]),
    height - bottom,
    24,
  )
  const line = (kind) =>
    rows.filter((r) => r.what === kind).map((r) => `${x.at(r.ids).toFixed(1)},${y.at(r[key]).toFixed(1)}`)
  return [
    ...x.marks.map(
      (m) =>
        `<text x="${x.at(m)}" y="${height - 18}" text-anchor="middle">10${'⁰¹²³⁴⁵⁶⁷⁸⁹'[Math.log10(m)]}</text>`,
    ),
    ...y.marks.map(
      (m) =>
        `<path d="M${x0 + left} ${y.at(m)}H${x0 + width - 12}" stroke="#bbb" stroke-width=".5"/><text x="${x0 + left - 6}" y="${y.at(m) + 4}" text-anchor="end">${m}</text>`,
    ),
    `<text x="${x0 + left}" y="14">${unit}</text>`,
    ...kinds.map(
      (kind, i) =>
        `<polyline points="${line(kind).join(' ')}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>`,
    ),
  ].join('\n')
}
const legend = kinds
  .map(
    (kind, i) =>
      `<rect x="${left + i * 230}" y="${height + 4}" width="14" height="4" fill="${COLOURS[i]}"/><text x="${left + 20 + i * 230}" y="${height + 10}">${kind}</text>`,
  )
  .join('\n')
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width} ${height + 20}" font-family="sans-serif" font-size="11" fill="#444" role="img">
<title>Growth of a draw: processor time and peak memory by the number of ids</title>
<rect width="100%" height="100%" fill="#fff"/>
${panel(0, 'seconds', 's')}
${panel(width, 'mb', 'MB')}
${legend}
</svg>
`
writeFileSync('docs/public/draw-growth.svg', svg)

const machine = `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
/** The heading of a table in the page's own language; what was measured keeps its name. */
const HEADING = { en: undefined, zh: '| 做法 | 编号数 | 时间 | 处理器时间 | 峰值内存 |' }
const headed = (language, [first, ...rest]) => [HEADING[language] ?? first, ...rest]

for (const [language, alt] of [
  ['en', 'Processor time and peak memory of a draw from 10⁵ to 10⁷ ids, both axes logarithmic'],
  ['zh', '10⁵ 至 10⁷ 个编号的抽取:处理器时间与峰值内存,双对数坐标'],
]) {
  const page = `docs/${language}/guide/draw.md`
  const filled = [
    '<!-- bench -->',
    '',
    machine,
    '',
    ...headed(language, peers),
    '',
    ...headed(language, growth),
    '',
    `![${alt}](../../public/draw-growth.svg)`,
    '',
    '<!-- /bench -->',
  ].join('\n')
  const text = readFileSync(page, 'utf8')
  const end = text.includes('<!-- /bench -->') ? /<!-- bench -->[\s\S]*<!-- \/bench -->/ : /<!-- bench -->/
  writeFileSync(
    page,
    text.replace(end, () => filled),
  )
}
