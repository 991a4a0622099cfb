// node draw.mjs commit LX-2026-0007 roster.csv 学校=5% 宾馆=3 --from "lottery balls, 10:00 in the town hall" > commitment.json
// node draw.mjs hold commitment.json roster.csv 31415926535897932384 > record.json
// A draw in two steps: first the roster is bound, before anyone knows the digits; then they are rolled, and it is held.
// What is published goes to standard output, the rest to standard error. Ends with 0, or with 2 and all that is wrong.
import { parseArgs } from 'node:util'
import { checkSeed, commit, explain, freezeRoster, holdDraw, parseRatio, recordDigest } from 'double-random'
import { nativeHash as hash } from 'double-random/node'
import { language, readJson, readRows, settled, stop } from './files.mjs'

const USAGE = `node draw.mjs commit NUMBER ROSTER STRATUM=SHARE ... --from WHERE [--count 20] [--reserve 0] > commitment.json
node draw.mjs hold COMMITMENT ROSTER DIGITS > record.json`

const read = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        count: { type: 'string', default: '20' },
        reserve: { type: 'string', default: '0' },
      },
    })
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`)
  }
}

const print = (record) => console.log(JSON.stringify(record, null, 2))
const frozen = (file) => settled(freezeRoster(hash)(readRows(file)))

/** `学校=5%` is a share, `学校=3` a number. */
const quotaOf = (text) => {
  const at = text.lastIndexOf('=')
  if (at < 1) return stop(`${text}: expected STRATUM=5% or STRATUM=3`)
  const [stratum, amount] = [text.slice(0, at), text.slice(at + 1)]
  const quota = /^\d+$/.test(amount)
    ? { _tag: 'count', count: Number(amount) }
    : { _tag: 'share', ratio: settled(parseRatio(amount, stratum)) }
  return [stratum, quota]
}

const commitTo = ([drawId, file, ...quotas], { from, count, reserve }) => {
  if (file === undefined || quotas.length === 0 || from === undefined) return stop(USAGE)
  const commitment = settled(
    commit({
      drawId,
      roster: frozen(file),
      quotas: Object.fromEntries(quotas.map(quotaOf)),
      seed: [{ _tag: 'digits', from, count: Number(count) }],
      reserve: Number(reserve),
    }),
  )
  print(commitment)
  for (const { stratum, k, n } of commitment.strata) console.error(`${stratum}: ${k} / ${n}`)
  console.error(recordDigest(hash)(commitment))
}

const hold = ([committed, file, value, ...more]) => {
  if (value === undefined || more.length > 0) return stop(USAGE)
  const commitment = readJson(committed)
  if (commitment?.scheme !== 'sha256-v1' || commitment.drawId === undefined)
    return stop(`${committed}: not the commitment of a draw`)
  const seed = [{ _tag: 'digits', value }]
  const record = settled(holdDraw(hash)({ commitment, roster: frozen(file), seed }))
  print(record)
  for (const finding of checkSeed({ seed }).because) console.error(explain(language)(finding))
  for (const { stratum, drawn } of record.strata)
    for (const { rank, id } of drawn) console.error(`${stratum} ${rank} ${id}`)
}

const { positionals, values } = read()
const [command, ...args] = positionals
if (command === 'commit') commitTo(args, values)
else if (command === 'hold') hold(args)
else stop(USAGE)
