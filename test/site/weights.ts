// `npm run weigh`: what the pages of the built site weigh and how soon they answer; with `-- --write` into the pages.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Browser } from 'playwright-core'
import { launch, serveSite } from './support.js'
import { type Slow, WEIGHED, type Weight, weigh } from './weigh.js'

const RUNS = 3
const PHONE: Slow = { kilobitsPerSecond: 1600, latency: 150, slowdown: 4 }

/** The quickest of some runs: what else the machine does only ever adds time. */
const best = async (measure: () => Promise<Weight>): Promise<Weight> => {
  const all: Array<Weight> = []
  for (let i = 0; i < RUNS; i += 1) all.push(await measure())
  return all.reduce((a, b) => (b.ready < a.ready ? b : a))
}

const HEADS = {
  en: ['page', 'files', 'transferred', 'ready here', 'ready on the slow phone'],
  zh: ['页面', '文件数', '传输量', '本机可用', '慢速手机可用'],
} as const

const site = await serveSite()
const browser: Browser = await launch()
const rows: Array<ReadonlyArray<string>> = []
for (const path of WEIGHED) {
  const here = await best(() => weigh(browser, site, path))
  const phone = await best(() => weigh(browser, site, path, PHONE))
  rows.push([
    `\`${path}\``,
    `${here.files}`,
    `${(here.bytes / 1000).toFixed(0)} kB`,
    `${(here.ready / 1000).toFixed(2)} s`,
    `${(phone.ready / 1000).toFixed(1)} s`,
  ])
}
const machine = `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Chromium ${browser.version()}`
await browser.close()
site.close()

const table = (heads: ReadonlyArray<string>): string =>
  [heads, heads.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((r) => `| ${r.join(' | ')} |`)
    .join('\n')
console.log(`${machine}\n\n${table(HEADS.en)}`)

if (process.argv.includes('--write'))
  for (const language of ['en', 'zh'] as const) {
    const page = `docs/${language}/tools/weight.md`
    const body = `<!-- weight -->\n\n${machine}\n\n${table(HEADS[language])}\n\n<!-- /weight -->`
    writeFileSync(page, readFileSync(page, 'utf8').replace(/<!-- weight -->[\s\S]*<!-- \/weight -->/, body))
  }
