import {
  type BadDrawValue,
  type DrawnStratum,
  drawStrata,
  freezeRoster,
  nobleHash,
  type Quota,
  quotaTakes,
  type RosterRow,
  ticket,
} from 'double-random'

type Args = Readonly<Record<string, unknown>>

/** The answer to one request: what came out, or what was wrong with it. */
export type Answer =
  | { readonly ok: Readonly<Record<string, unknown>> }
  | { readonly error: { readonly code: string; readonly message: string } }

/** Left: what is wrong with the arguments, by path. */
type Read<A> = { readonly value: A } | { readonly faults: ReadonlyArray<string> }

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined
  return text === undefined ? 'nothing' : text.length > 80 ? `${text.slice(0, 77)}...` : text
}

const fault = (path: string, value: unknown, expected: string): string =>
  `${path} is ${shown(value)}; expected ${expected}`

const refused = (faults: ReadonlyArray<string>): Answer => ({
  error: { code: 'bad-args', message: faults.slice(0, 20).join('. ') },
})

const isObject = (value: unknown): value is Args =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const readRows = (value: unknown): Read<ReadonlyArray<RosterRow>> => {
  if (!Array.isArray(value)) return { faults: [fault('rows', value, 'a list of [id, stratum]')] }
  const faults = value.flatMap((row: unknown, i) =>
    Array.isArray(row) && row.length === 2 ? [] : [fault(`rows[${i}]`, row, '[id, stratum]')],
  )
  if (faults.length > 0) return { faults }
  const rows = (value as ReadonlyArray<readonly [string, string]>).map(([id, stratum]) => ({ id, stratum }))
  const frozen = freezeRoster(nobleHash)(rows)
  return frozen._tag === 'Right'
    ? { value: rows }
    : {
        faults: frozen.left.map((problem) =>
          problem._tag === 'DuplicateId'
            ? fault(problem.path, problem.value, `an id that does not stand at ${problem.first} already`)
            : problem._tag === 'BadId'
              ? fault(problem.path, problem.value, `1 to 200 bytes of well-formed text (${problem.fault})`)
              : fault(problem.path, problem.value, (problem as BadDrawValue).expected),
        ),
      }
}

const readQuota = (value: unknown): Quota | undefined => {
  if (!isObject(value)) return undefined
  if (isCount(value['k'])) return { _tag: 'count', count: value['k'] }
  const [num, den] = [value['num'], value['den']]
  return isCount(num) && isCount(den) && den > 0 && num <= den
    ? { _tag: 'share', ratio: { num, den } }
    : undefined
}

const readQuotas = (
  value: unknown,
  rows: ReadonlyArray<RosterRow>,
): Read<ReadonlyArray<readonly [string, Quota]>> => {
  if (!isObject(value)) return { faults: [fault('quotas', value, '{ stratum: { num, den } or { k } }')] }
  const quotas = Object.entries(value).map(([stratum, quota]) => [stratum, readQuota(quota), quota] as const)
  const faults = [
    ...quotas.flatMap(([stratum, quota, given]) =>
      quota === undefined
        ? [fault(`quotas.${stratum}`, given, '{ num, den } with 0 <= num <= den, or { k } with k >= 0')]
        : [],
    ),
    ...[...new Set(rows.map(({ stratum }) => stratum))]
      .filter((stratum) => !Object.hasOwn(value, stratum))
      .map((stratum) => fault(`quotas.${stratum}`, undefined, 'a quota for every stratum of the rows')),
  ]
  return faults.length > 0
    ? { faults }
    : {
        value: quotas.flatMap(([stratum, quota]) => (quota === undefined ? [] : [[stratum, quota] as const])),
      }
}

interface DrawArgs {
  readonly rows: ReadonlyArray<RosterRow>
  readonly quotas: ReadonlyArray<readonly [string, Quota]>
  readonly seed: string
  readonly reserve: number
}

const readSeed = (value: unknown): Read<string> =>
  typeof value === 'string' && value !== '' && !/\p{Surrogate}/u.test(value)
    ? { value }
    : { faults: [fault('seed', value, 'the text D, drawId/value and so on')] }

const faultsOf = (read: Read<unknown>): ReadonlyArray<string> => ('faults' in read ? read.faults : [])

const readDraw = (args: Args): Read<DrawArgs> => {
  const rows = readRows(args['rows'])
  const quotas = readQuotas(args['quotas'], 'value' in rows ? rows.value : [])
  const seed = readSeed(args['seed'])
  const reserve = args['reserve'] ?? 0
  if (!('value' in rows) || !('value' in quotas) || !('value' in seed) || !isCount(reserve))
    return {
      faults: [
        ...faultsOf(rows),
        ...faultsOf(quotas),
        ...faultsOf(seed),
        ...(isCount(reserve) ? [] : [fault('reserve', reserve, 'a whole number, 0 or more')]),
      ],
    }
  return { value: { rows: rows.value, quotas: quotas.value, seed: seed.value, reserve } }
}

const drawn = ({ rows, quotas, seed, reserve }: DrawArgs): ReadonlyArray<DrawnStratum> => {
  const sizes = new Map<string, number>()
  for (const { stratum } of rows) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1)
  const takes = quotas.map(([stratum, quota]) => {
    const n = sizes.get(stratum) ?? 0
    return { stratum, n, eligible: n, k: quotaTakes(quota, n, n), reserve }
  })
  return drawStrata(nobleHash, seed)(rows, takes)
}

const entries = (list: DrawnStratum['drawn']) => list.map(({ id, ticket: of }) => ({ id, ticket: of }))

const strataAnswer = (strata: ReadonlyArray<DrawnStratum>) =>
  Object.fromEntries(
    strata.map((own) => [
      own.stratum,
      { n: own.n, k: own.k, drawn: entries(own.drawn), reserve: entries(own.reserve) },
    ]),
  )

/** Every place where two JSON values differ, in words. */
const differences = (recorded: unknown, recomputed: unknown, path: string): ReadonlyArray<string> => {
  if (Array.isArray(recorded) && Array.isArray(recomputed)) {
    const [own, anew] = [recorded as ReadonlyArray<unknown>, recomputed as ReadonlyArray<unknown>]
    return Array.from({ length: Math.max(own.length, anew.length) }, (_, i) => i).flatMap((i) =>
      differences(own[i], anew[i], `${path}[${i}]`),
    )
  }
  if (isObject(recorded) && isObject(recomputed))
    return [...new Set([...Object.keys(recomputed), ...Object.keys(recorded)])].flatMap((key) =>
      differences(recorded[key], recomputed[key], `${path}.${key}`),
    )
  return Object.is(recorded, recomputed)
    ? []
    : [`${path} is ${shown(recorded)}; recomputed ${shown(recomputed)}`]
}

/** How many reserves a record lists: the longest list of any stratum, since one number was asked for. */
const reservesOf = (strata: unknown): number =>
  isObject(strata)
    ? Object.values(strata).reduce<number>(
        (most, own) =>
          isObject(own) && Array.isArray(own['reserve']) ? Math.max(most, own['reserve'].length) : most,
        0,
      )
    : 0

const verify = (args: Args): Answer => {
  const record = args['record']
  if (!isObject(record)) return refused([fault('record', record, 'the answer of draw, with seed and quotas')])
  const read = readDraw({
    rows: args['rows'],
    quotas: record['quotas'],
    seed: record['seed'],
    reserve: record['reserve'] ?? reservesOf(record['strata']),
  })
  if (!('value' in read))
    return refused(read.faults.map((text) => (text.startsWith('rows') ? text : `record.${text}`)))
  const anew = strataAnswer(drawn(read.value))
  const found = differences(record['strata'], anew, 'strata')
  return { ok: { valid: found.length === 0, differences: found } }
}

/** The draw's operations of the conformance door. They answer every request and throw for none. */
export const drawOps = {
  ticket: (args: Args): Answer => {
    const [id, seed] = [args['id'], readSeed(args['seed'])]
    const good = typeof id === 'string' && !/\p{Surrogate}/u.test(id)
    if (!good || !('value' in seed))
      return refused([...(good ? [] : [fault('id', id, 'a well-formed text')]), ...faultsOf(seed)])
    return { ok: { ticket: ticket(nobleHash, seed.value)(id) } }
  },
  rosterDigest: (args: Args): Answer => {
    const rows = readRows(args['rows'])
    if (!('value' in rows)) return refused(rows.faults)
    const frozen = freezeRoster(nobleHash)(rows.value)
    return frozen._tag === 'Right' ? { ok: { digest: frozen.right.digest } } : refused(['rows'])
  },
  draw: (args: Args): Answer => {
    const read = readDraw(args)
    return 'value' in read ? { ok: { strata: strataAnswer(drawn(read.value)) } } : refused(read.faults)
  },
  verifyDraw: verify,
}
