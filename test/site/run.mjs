// `npm run test:site`: the built site in Chromium, which is installed from Debian's packages where it is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const report = 'reports/site.json'
const chromium = '/usr/bin/chromium'

const stop = (why) => {
  console.error(`site: ${why}`)
  process.exit(1)
}

rmSync(report, { force: true })
mkdirSync('reports/site', { recursive: true })
if (!existsSync('docs/.vitepress/dist/index.html'))
  stop('the site is not built; run `npm run docs:build` first')
if (!existsSync(chromium)) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
if (!existsSync(chromium))
  stop(`${chromium} is missing and could not be installed (apt-get install chromium)`)

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
