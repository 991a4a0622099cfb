// The closing table of `npm run bench`: each benchmark adds the lines that say most, ours against the named other.
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const file = 'reports/bench.jsonl'

export const clearLines = () => rmSync(file, { force: true })

/**
 * What was done to how much, in how many seconds; how many times as long the other took in the same run; peak memory.
 * @param {{ what: [en: string, zh: string], size: string, seconds: number, than?: [en: string, zh: string], times?: number, mb?: number }} line
 */
export const addLine = (line) => {
  if (process.env.BENCH_LINES) appendFileSync(file, `${JSON.stringify(line)}\n`)
}

const HEADS = {
  en: ['what', 'how much', 'time', 'compared with', 'takes, ours = 1', 'peak memory'],
  zh: ['做什么', '规模', '用时', '相比', '对方用时（我方为 1）', '内存峰值'],
}
const timeOf = (s) =>
  s >= 0.1 ? `${s.toFixed(2)} s` : s >= 1e-4 ? `${(s * 1e3).toFixed(2)} ms` : `${(s * 1e6).toFixed(2)} µs`

/** The table in one of the two languages. */
export const tableOf = (language) => {
  const at = language === 'en' ? 0 : 1
  const lines = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l))
    : []
  const rows = lines.map(({ what, size, seconds, than, times, mb }) => [
    what[at],
    size,
    timeOf(seconds),
    than?.[at] ?? '–',
    times === undefined ? '–' : times.toFixed(2),
    mb === undefined ? '–' : `${Math.round(mb)} MB`,
  ])
  const heads = HEADS[language]
  return [heads, heads.map((_, i) => (i < 2 || i === 3 ? '---' : '--:')), ...rows]
    .map((r) => `| ${r.join(' | ')} |`)
    .join('\n')
}

/** Puts machine and table into both pages, between their marks. */
export const writePages = (machine) => {
  for (const language of ['en', 'zh']) {
    const page = `docs/${language}/guide/speed.md`
    const text = readFileSync(page, 'utf8')
    const body = `<!-- bench -->\n\n${machine}\n\n${tableOf(language)}\n\n<!-- /bench -->`
    writeFileSync(page, text.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, body))
  }
}
