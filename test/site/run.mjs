// `npm run test:site`: the built site in Chromium.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { chromium, installChromium } from './chromium.mjs'

const report = 'reports/site.json'

const stop = (why) => {
  console.error(`site: ${why}`)
  process.exit(1)
}

rmSync(report, { force: true })
mkdirSync('reports/site', { recursive: true })
if (!existsSync('docs/.vitepress/dist/index.html'))
  stop('the site is not built; run `npm run docs:build` first')
if (!installChromium()) stop(`${chromium} is missing and could not be installed (apt-get install chromium)`)

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/site/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
if (!existsSync(report)) stop('the run left no report')
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
console.log(`site: ${numPassedTests} passed, ${numFailedTests} failed`)
process.exit(status ?? 1)
