import {
  checkQuota,
  type Finding,
  type FrequencyFacts,
  frequencyCheck,
  linxiaJoint,
  type PastVisit,
  type PlainDate,
  parseRatio,
  plainDate,
  type Ratio,
  type RiskMark,
  type YearlyLimit,
} from 'double-random'
import { type Answer, type Args, type Op, refused } from './args.js'

/** What a value was, and what was expected; `undefined` where it was as expected. */
type Fault = string

const fault = (path: string, expected: string, value: unknown): Fault =>
  `${path}: expected ${expected}, found ${JSON.stringify(value) ?? 'nothing'}`

const isRecord = (x: unknown): x is Args => typeof x === 'object' && x !== null && !Array.isArray(x)

/** A provision's article: `joint/17` of `joint/17.limit`. */
const articlesOf = (findings: ReadonlyArray<Finding>): ReadonlyArray<string> => [
  ...new Set(findings.map(({ basis }) => basis.split('.')[0] ?? basis)),
]

const badArgs = (faults: ReadonlyArray<Fault>): Answer => refused('bad-request', faults.join('; '))

const NO_RATIO: Ratio = { num: 0, den: 1 }

const ratioArg = (path: string, value: unknown, faults: Array<Fault>): Ratio => {
  const read = parseRatio(value, path)
  if (read._tag === 'Right') return read.right
  faults.push(fault(path, 'a share such as "5%", "0.5‰" or "1/20", from 0 to 1', value))
  return NO_RATIO
}

const countArg = (path: string, value: unknown, faults: Array<Fault>): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  faults.push(fault(path, 'a whole number, 0 or more', value))
  return 0
}

const quotaOp: Op = (args) => {
  const faults: Array<Fault> = []
  const size = countArg('n', args['n'], faults)
  const ratio = ratioArg('ratio', args['ratio'], faults)
  const ceiling = args['ceiling'] === undefined ? undefined : ratioArg('ceiling', args['ceiling'], faults)
  const eligible = args['eligible'] === undefined ? size : countArg('eligible', args['eligible'], faults)
  if (faults.length > 0) return badArgs(faults)
  // More may never be drawn than are in scope, so a larger number of eligible bounds nothing.
  const answer = checkQuota(
    ceiling === undefined
      ? {}
      : { routineCeiling: { value: ceiling, bases: ['joint/9.ceiling'], force: 'soft' } },
  )({ size, ratio, checkType: 'routine', eligible: Math.min(eligible, size) })
  return answer._tag === 'Right'
    ? { ok: { k: answer.right.value } }
    : badArgs(answer.left.map((problem) => JSON.stringify(problem)))
}

const dayArg = (path: string, value: unknown, faults: Array<Fault>): PlainDate => {
  const read = plainDate(value, path)
  if (read._tag === 'Right') return read.right
  faults.push(fault(path, 'a day such as "2022-01-15"', value))
  return '' as PlainDate
}

const idArg = (path: string, value: unknown, faults: Array<Fault>): string => {
  if (typeof value === 'string' && value !== '') return value
  faults.push(fault(path, 'an id', value))
  return ''
}

const flagArg = (path: string, value: unknown, faults: Array<Fault>): boolean => {
  if (typeof value === 'boolean' || value === undefined) return value === true
  faults.push(fault(path, 'true or false', value))
  return false
}

const visitArg = (value: unknown, path: string, faults: Array<Fault>): ReadonlyArray<PastVisit> => {
  if (!isRecord(value)) {
    faults.push(fault(path, 'a visit { visit, subject, date }', value))
    return []
  }
  return [
    {
      visit: idArg(`${path}.visit`, value['visit'], faults),
      subject: idArg(`${path}.subject`, value['subject'], faults),
      date: dayArg(`${path}.date`, value['date'], faults),
      cancelled: flagArg(`${path}.cancelled`, value['cancelled'], faults),
    },
  ]
}

const FACTS: Readonly<Record<string, RiskMark>> = {
  complaints: 'complaints',
  abnormalOperations: 'abnormal-operations',
  seriousViolation: 'serious-violation',
}

const WINDOWS: ReadonlyArray<readonly [string, YearlyLimit['window']]> = [
  ['calendarYear', 'calendar-year'],
  ['rolling12', 'rolling-12-months'],
]

const frequencyOp: Op = (args) => {
  const faults: Array<Fault> = []
  const limit = linxiaJoint.parameters.yearlyLimit
  if (limit === undefined) return refused('no-limit', 'the ruleset sets no yearly limit')

  const id = idArg('subject', args['subject'], faults)
  const on = dayArg('on', args['on'], faults)
  const history = args['history']
  if (!Array.isArray(history)) faults.push(fault('history', 'a list of visits', history))
  const visits = Array.isArray(history)
    ? history.flatMap((v: unknown, i) => visitArg(v, `history[${i}]`, faults))
    : []
  const facts = args['facts'] ?? {}
  if (!isRecord(facts)) faults.push(fault('facts', 'an object', facts))
  const flags = isRecord(facts) ? facts : {}
  const marks = Object.entries(FACTS).flatMap(([name, mark]) =>
    flagArg(`facts.${name}`, flags[name], faults) ? [mark] : [],
  )
  const keyField = flagArg('facts.keyField', flags['keyField'], faults)
  const ordered = flagArg('facts.orderedSpecial', flags['orderedSpecial'], faults)
  const option = args['option'] ?? 'calendarYear'
  const window = WINDOWS.find(([name]) => name === option)?.[1]
  if (window === undefined) faults.push(fault('option', '"calendarYear" or "rolling12"', option))
  if (faults.length > 0 || window === undefined) return badArgs(faults)

  const asked: FrequencyFacts = {
    subject: { id, kind: 'enterprise', keyField, marks },
    on,
    history: { visits },
    ...(ordered ? { order: 'special draw' } : {}),
  }
  const answer = frequencyCheck({ ...limit, value: { ...limit.value, window } })(asked)
  if (answer._tag === 'Left') return badArgs(answer.left.map((problem) => JSON.stringify(problem)))
  const { value, because } = answer.right
  const [finding] = because
  return {
    ok: {
      drawable: value === 'drawable',
      counted: 'drawn' in finding ? finding.drawn : 0,
      limit: limit.value.max,
      articles: articlesOf(because),
    },
  }
}

/** The operations of the conformance door that the quota room answers. */
export const quotaOps: Readonly<Record<string, Op>> = { quota: quotaOp, frequency: frequencyOp }
