import type { FrozenRoster, LeftOut, StratumBase } from '../draw/roster.js'
import { leftOutReasons, type RosterRow } from '../draw/rosterCheck.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, digest, id, oneOf } from './leaves.js'
import { list, record, shape } from './shape.js'

const reason = oneOf(leftOutReasons)

const row = record<RosterRow>(
  'RosterRow',
  { zh: '冻结名录行', en: 'Row of a frozen roster' },
  { id, stratum: id },
  { leftOut: reason },
)

/** How many a stratum has. */
export const stratumCount: Described<StratumBase> = record<StratumBase>(
  'StratumBase',
  { zh: '分层数量', en: 'Count of a stratum' },
  { stratum: id, n: count, eligible: count },
)

/** Who was left out, by digest. */
export const leftOut: Described<LeftOut> = record<LeftOut>(
  'LeftOut',
  { zh: '未列入抽取的对象', en: 'Those left out' },
  { digest, counts: list(shape<LeftOut['counts'][number]>({ reason, n: count })) },
)

/** A roster as it was frozen before a draw. */
export const frozenRoster: Described<FrozenRoster> = record<FrozenRoster>(
  'FrozenRoster',
  { zh: '冻结名录', en: 'Frozen roster' },
  { rows: list(row), digest, strata: list(stratumCount), leftOut },
)

/**
 * Reads a frozen roster from unknown data: the roster, or every fault by its path. Whether its digest is right,
 * `freezeRoster` tells when it is frozen again.
 *
 * @zh 读取冻结名录
 * @law joint/19.draw
 * @example
 * import { decodeFrozenRoster, freezeRoster, nobleHash } from 'double-random'
 *
 * const frozen = freezeRoster(nobleHash)([{ id: 'a', stratum: '学校' }])
 * assert.ok(frozen._tag === 'Right')
 * assert.deepStrictEqual(decodeFrozenRoster(JSON.parse(JSON.stringify(frozen.right))), frozen)
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeFrozenRoster = decodeBy(frozenRoster)
