import { isCount } from '../model/count.js'
import { fields, isObject, listOf, misfitsOf, must, recordOf, type Shape } from '../model/shape.js'
import { unableCodes } from '../model/unable.js'
import { type BadValue, badValue, type Expected } from './badValue.js'
import { isQuota } from './quota.js'
import { SCHEME } from './record.js'
import { isHex64 } from './seed.js'

export type Part = Shape<Expected>

const DRAW_ID = /^[A-Za-z0-9._-]{1,64}$/

/** Is this the number of a draw? */
export const isDrawId = (value: unknown): value is string => typeof value === 'string' && DRAW_ID.test(value)

const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** What of a value is not what belongs there, by path. */
export const badParts: (part: Part, value: unknown, at?: string) => ReadonlyArray<BadValue> =
  misfitsOf(badValue)

export const text: Part = must((value) => typeof value === 'string', 'a text')
const words: Part = must(isWord, 'a reason in words')
export const flag: Part = must((value) => typeof value === 'boolean', 'true or false')
export const count: Part = must(isCount, 'a whole number, 0 or more')
const digest: Part = must(isHex64, '64 lower-case hex digits')
export const drawId: Part = must(isDrawId, 'a draw number')
const object: Part = must(isObject, 'an object')

const isPositive = (value: unknown): boolean => isCount(value) && value > 0

const source: Part = (value) => {
  const { _tag, round, chain, count: n, from, faces } = isObject(value) ? value : {}
  if (_tag === 'beacon')
    return isPositive(round) && isWord(chain)
      ? []
      : [{ path: '', value, expected: 'a beacon round that the chain will have' }]
  return _tag === 'digits' && isPositive(n) && isWord(from) && [undefined, 6, 10].some((own) => own === faces)
    ? []
    : [{ path: '', value, expected: 'a source of digits' }]
}

const SOME_SOURCE = 'at least one source of the seed'
const sources: Part = listOf(source, SOME_SOURCE)

/** The plan of a seed: at least one source, each of its shape. */
export const seedPlan: Part = (value) =>
  Array.isArray(value) && value.length > 0 ? sources(value) : [{ path: '', value, expected: SOME_SOURCE }]

/** The values of a seed, as far as they can be compared with its plan. */
export const seedValues: Part = listOf<Expected>(object, 'one value for each committed source')

/** The values of a seed, as far as they can be read. */
export const seedTexts: Part = listOf<Expected>(
  fields<Expected>({ value: text }, 'an object'),
  'one value for each committed source',
)

export const quotas: Part = recordOf<Expected>(must(isQuota, 'a quota'), 'quotas by stratum')

export const replacement: Part = fields<Expected>(
  {
    reasons: listOf<Expected>(
      must(
        (reason) => unableCodes.some((code) => code === reason),
        'a ground on which nobody can be inspected',
      ),
      'a closed list of reasons',
    ),
  },
  'a closed list of reasons',
)

/** What a draw of this number takes the place of. */
export const supersedes = (own: unknown): Part =>
  fields<Expected>(
    {
      drawId: must((value) => isDrawId(value) && value !== own, 'another draw number than its own'),
      record: digest,
      reason: words,
    },
    'an object',
  )

export const names: Part = must(
  (value) => value === 'published' || value === 'withheld',
  'published or withheld',
)

const counted = { stratum: text, n: count, eligible: count }

const stratumTakes: Part = listOf<Expected>(
  fields<Expected>({ ...counted, quota: must(isQuota, 'a quota'), k: count, reserve: count }, 'an object'),
  'a list',
)

/** What each stratum takes. A second entry for one would let a record be drawn by another number than the first. */
const takes: Part = (value) => {
  const misfits = stratumTakes(value)
  return misfits.length > 0 ? misfits : repeated(value as ReadonlyArray<{ readonly stratum: string }>)
}

const repeated = (named: ReadonlyArray<{ readonly stratum: string }>): ReturnType<Part> => {
  const first = new Map(named.map(({ stratum }, i) => [stratum, i] as const).reverse())
  return named.flatMap(({ stratum: value }, i) =>
    first.get(value) === i ? [] : [{ path: `[${i}].stratum`, value, expected: 'each stratum once' as const }],
  )
}

export const commitment: Part = fields<Expected>(
  {
    scheme: must((value) => value === SCHEME, 'the scheme sha256-v1'),
    drawId,
    roster: fields<Expected>({ digest: text, n: count }, 'an object'),
    leftOut: fields<Expected>({ digest: text }, 'an object'),
    strata: takes,
    seed: seedPlan,
    // Which reasons a commitment of any version listed is its own matter; that it lists some is not.
    replacement: fields<Expected>(
      { reasons: must(Array.isArray, 'a closed list of reasons') },
      'a closed list of reasons',
    ),
  },
  'the commitment of a draw',
)

export const isRow = (value: unknown): boolean =>
  isObject(value) && typeof value['id'] === 'string' && typeof value['stratum'] === 'string'

export const rows: Part = listOf<Expected>(
  must(isRow, 'a row { id, stratum }'),
  'a list of rows { id, stratum }',
)

const frozenWith = (own: Part): Part =>
  fields<Expected>(
    {
      rows: own,
      digest: text,
      strata: listOf<Expected>(fields<Expected>(counted, 'an object'), 'a list'),
      leftOut: fields<Expected>({ digest: text }, 'an object'),
    },
    'a frozen roster',
  )

/** A roster as it was frozen, each row looked at again: what is drawn from. */
export const frozen: Part = frozenWith(rows)
/** The same, for those who look at its counts only. */
export const frozenCounts: Part = frozenWith(must(Array.isArray, 'a list of rows { id, stratum }'))

const entry: Part = fields<Expected>({ id: text, rank: count, ticket: text }, 'an object')
const entries: Part = listOf(entry, 'a list')
const sealedEntries: Part = listOf<Expected>(
  fields<Expected>({ rank: count, sealed: text }, 'an object'),
  'a list',
)

const LOG_ENTRIES = {
  mark: fields<Expected>({ stratum: text, id: text }, 'an object'),
  supplement: fields<Expected>({ stratum: text, add: count }, 'an object'),
}

const logEntry: Part = (value) => {
  if (!isObject(value)) return [{ path: '', value, expected: 'an object' }]
  const tag = value['_tag']
  return tag === 'mark' || tag === 'supplement'
    ? LOG_ENTRIES[tag](value)
    : [{ path: '._tag', value: tag, expected: 'mark or supplement' }]
}

/** A record that can be recomputed; whether it is right is another question. */
export const record: Part = fields<Expected>(
  {
    scheme: must((value) => value === SCHEME, 'the scheme sha256-v1'),
    commitment,
    seed: seedTexts,
    strata: listOf<Expected>(
      fields<Expected>({ stratum: text, drawn: entries, reserve: entries }, 'an object'),
      'a list',
    ),
    log: listOf(logEntry, 'a list'),
  },
  'a record of a draw',
)

export const withheld: Part = fields<Expected>(
  {
    commitment,
    strata: listOf<Expected>(
      fields<Expected>({ stratum: text, drawn: sealedEntries, reserve: sealedEntries }, 'an object'),
      'a list',
    ),
  },
  'a record whose names are withheld',
)

export const openings: Part = listOf<Expected>(
  fields<Expected>({ stratum: text, rank: count, id: text, salt: text }, 'an opening of a name'),
  'a list',
)

/** The facts that a function is given: each of these parts. */
export const facts = (parts: Readonly<Record<string, Part>>): Part => fields<Expected>(parts, 'an object')
