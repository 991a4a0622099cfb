/** One room at a time: `npm run mutate -- calendar`. The report says which mutants the tests let live. */
const room = process.env['MUTATED_ROOM']

export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [`src/${room}/**/*.ts`],
  ignorePatterns: ['docs', 'dist', 'coverage', 'reports', 'build', '.git'],
  ignoreStatic: true,
  tempDirName: '.stryker-tmp',
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  htmlReporter: { fileName: `reports/mutation/${room}.html` },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
}
