import {
  type DrawLogEntry,
  type DrawnEntry,
  type DrawnStratum,
  type DrawRecord,
  SCHEME,
} from '../draw/record.js'
import { commitment, seedValue } from './commitment.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { count, digest, id, only, ordinal, text, yesNo } from './leaves.js'
import { list, record, shape } from './shape.js'
import { union, versioned } from './tagged.js'
import { unableGround } from './values.js'

const entry = record<DrawnEntry>(
  'DrawnEntry',
  { zh: '抽中对象', en: 'One who was drawn' },
  { id, rank: ordinal, ticket: digest },
)
const stratum = record<DrawnStratum>(
  'DrawnStratum',
  { zh: '分层抽取结果', en: 'What a stratum drew' },
  { stratum: id, n: count, eligible: count, k: count, drawn: list(entry), reserve: list(entry) },
  { threshold: digest },
)
const logEntry = union<DrawLogEntry>(
  'DrawLogEntry',
  { zh: '抽取后记录', en: 'Entry after the draw' },
  {
    mark: [{ stratum: id, id, rank: ordinal, reason: unableGround, replaced: yesNo, digest }],
    supplement: [{ stratum: id, add: count, reason: text, digest }],
  },
)

/** The published record of a draw, with its marks and supplements. */
export const drawRecord: Described<DrawRecord> = named(
  'DrawRecord',
  { zh: '抽取记录', en: 'Record of a draw' },
  versioned(
    'scheme',
    SCHEME,
    shape<DrawRecord>(
      {
        scheme: only(SCHEME),
        commitment,
        commitmentDigest: digest,
        seed: list(seedValue),
        seedString: text,
        strata: list(stratum),
        log: list(logEntry),
      },
      { remarks: list(text) },
    ),
  ),
)

/**
 * Reads the record of a draw from unknown data: the record, or every fault by its path. Whether it is right is
 * `verifyDraw`'s question.
 *
 * @zh 读取抽取记录
 * @law joint/19.draw
 * @example
 * import { decodeDrawRecord } from 'double-random'
 *
 * const read = decodeDrawRecord({ scheme: 'sha256-v1' })
 * assert.strictEqual(read._tag === 'Left' && read.left[0].path, 'commitment')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeDrawRecord = decodeBy(drawRecord)
