import { SCHEME } from '../draw/record.js'
import type { Opening, SealedEntry, WithheldRecord, WithheldSeed } from '../draw/sealed.js'
import { commitment } from './commitment.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { count, digest, id, only, ordinal, text } from './leaves.js'
import { list, record, shape } from './shape.js'
import { union, versioned } from './tagged.js'

const sealedEntry = record<SealedEntry>(
  'SealedEntry',
  { zh: '封存的抽中对象', en: 'One who was drawn, sealed' },
  { rank: ordinal, sealed: digest },
)
const seed = union<WithheldSeed>(
  'WithheldSeed',
  { zh: '随机值或其封存', en: 'Value of the seed, or its seal' },
  { beacon: [{ round: ordinal, value: digest }], digits: [{ value: text }], sealed: [{ sealed: digest }] },
)
const stratum = shape<WithheldRecord['strata'][number]>({
  stratum: id,
  n: count,
  eligible: count,
  k: count,
  drawn: list(sealedEntry),
  reserve: list(sealedEntry),
})

/** A record whose names are withheld until the inspection. */
export const withheldRecord: Described<WithheldRecord> = named(
  'WithheldRecord',
  { zh: '暂不公开名单的抽取记录', en: 'Record with names withheld' },
  versioned(
    'scheme',
    SCHEME,
    shape<WithheldRecord>({
      scheme: only(SCHEME),
      commitment,
      commitmentDigest: digest,
      seed: list(seed),
      strata: list(stratum),
      sealed: digest,
    }),
  ),
)

/** What opens names one by one. */
export const openings: Described<ReadonlyArray<Opening>> = list(
  record<Opening>(
    'Opening',
    { zh: '单个对象的公开凭据', en: 'What opens one name' },
    { stratum: id, rank: ordinal, id, salt: digest },
  ),
)

/**
 * Reads a record whose names are withheld from unknown data: the record, or every fault by its path.
 *
 * @zh 读取暂不公开名单的抽取记录
 * @law joint/30.onSite
 * @example
 * import { decodeWithheldRecord } from 'double-random'
 *
 * assert.strictEqual(decodeWithheldRecord([])._tag, 'Left')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeWithheldRecord = decodeBy(withheldRecord)

/**
 * Reads what opens withheld names from unknown data.
 *
 * @zh 读取公开凭据
 * @law joint/30.onSite
 * @example
 * import { decodeOpenings } from 'double-random'
 *
 * const read = decodeOpenings([{ stratum: '学校', rank: 0, id: 'a', salt: 'f'.repeat(64) }])
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['[0].rank'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeOpenings = decodeBy(openings)
