import { writeFileSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import { printed } from './print.js'
import { reportOf } from './report.js'
import { runLinxia } from './year.js'

const USAGE = `npm run demo                   one year of Linxia on its plan of 2022
npm run demo -- --lang en      the report in English
npm run -s demo -- --json      every record as JSON, on standard output
npm run demo -- --out FILE     the records into a file, beside the report`

const args = process.argv.slice(2)
const after = (name: string): string | undefined => args[args.indexOf(name) + 1]
const known = ['--lang', '--json', '--out', '--help']
const language = args.includes('--lang') ? after('--lang') : 'zh'
const stray = args.filter((a, i) => !known.includes(a) && !['--lang', '--out'].includes(args[i - 1] ?? ''))

if (args.includes('--help') || stray.length > 0 || (language !== 'zh' && language !== 'en')) {
  process.stderr.write(`${USAGE}\n`)
  process.exit(args.includes('--help') ? 0 : 2)
}

const bar = new SingleBar({
  format: '{phase} {bar} {value}/{total}',
  stream: process.stderr,
  noTTYOutput: false,
  hideCursor: true,
})
let phase = ''
const year = runLinxia((step) => {
  if (!process.stderr.isTTY || !('done' in step)) return
  if (step.phase !== phase) {
    if (phase !== '') bar.stop()
    bar.start(step.total, 0, { phase: step.phase.padEnd(8) })
    phase = step.phase
  }
  bar.update(Math.min(step.done, step.total))
})
if (phase !== '') bar.stop()

const records = () =>
  JSON.stringify({
    plan: year.plan,
    schedule: year.schedule,
    subjects: year.subjects,
    inspectors: year.inspectors,
    ...year.campaign,
    ...year.finished,
  })

const out = args.includes('--out') ? after('--out') : undefined
if (out !== undefined) writeFileSync(out, records())
process.stdout.write(`${args.includes('--json') ? records() : printed(reportOf(year), language)}\n`)
