import type { DispatchCommitment } from '../dispatch/commitment.js'
import type { DispatchRecord } from '../dispatch/record.js'
import type { SeatChange } from '../dispatch/replace.js'
import type { ReplacementEntry } from '../dispatch/replacementLog.js'
import { seedSource } from './commitment.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { count, digest, drawId, id, only, ordinal, text } from './leaves.js'
import { byName, list, record, shape, someOf } from './shape.js'
import { versioned } from './tagged.js'

/** What is published before teams are drawn. */
export const dispatchCommitment: Described<DispatchCommitment> = named(
  'DispatchCommitment',
  { zh: '派组承诺', en: 'Commitment of a draw of teams' },
  versioned(
    'algorithm',
    'assign/1',
    shape<DispatchCommitment>({
      algorithm: only('assign/1'),
      drawId,
      request: digest,
      visits: count,
      inspectors: count,
      seed: someOf(seedSource),
    }),
  ),
)

/** The published record of a draw of teams. */
export const dispatchRecord: Described<DispatchRecord> = record<DispatchRecord>(
  'DispatchRecord',
  { zh: '派组记录', en: 'Record of a draw of teams' },
  {
    commitment: dispatchCommitment,
    seed: text,
    teams: byName(list(id)),
    leaders: byName(id),
    forced: list(id),
  },
)

/** Who replaced whom, entry by entry. */
export const replacementLog: Described<ReadonlyArray<ReplacementEntry>> = list(
  record<ReplacementEntry>(
    'ReplacementEntry',
    { zh: '换人记录', en: 'Entry of the log of replacements' },
    {
      sequence: ordinal,
      changed: shape<SeatChange>({ visit: id, slot: count, before: id, after: id }),
      reason: text,
      approvedBy: text,
      candidates: digest,
      previous: digest,
      digest,
    },
  ),
)

/**
 * Reads the commitment of a draw of teams from unknown data.
 *
 * @zh 读取派组承诺
 * @law joint/5.trace
 * @example
 * import { decodeDispatchCommitment } from 'double-random'
 *
 * const read = decodeDispatchCommitment({ algorithm: 'assign/9' })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ expected }) => expected), ['known algorithm: assign/1'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeDispatchCommitment = decodeBy(dispatchCommitment)

/**
 * Reads the record of a draw of teams from unknown data: the record, or every fault by its path. Whether it is right
 * is `verifyDispatchRecord`'s question.
 *
 * @zh 读取派组记录
 * @law joint/21.match
 * @example
 * import { decodeDispatchRecord } from 'double-random'
 *
 * const read = decodeDispatchRecord({ seed: 'd/1', teams: {}, leaders: {}, forced: [] })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['commitment'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeDispatchRecord = decodeBy(dispatchRecord)

/**
 * Reads the log of replacements from unknown data.
 *
 * @zh 读取换人记录
 * @law joint/24.replace
 * @example
 * import { decodeReplacementLog } from 'double-random'
 *
 * assert.deepStrictEqual(decodeReplacementLog([]), { _tag: 'Right', right: [] })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeReplacementLog = decodeBy(replacementLog)
