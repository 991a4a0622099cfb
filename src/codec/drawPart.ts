import type { InclusionProof } from '../draw/inclusion.js'
import type { DrawPart } from '../draw/parts.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, digest, id, matching, text } from './leaves.js'
import { list, record, shape } from './shape.js'

const bucket = matching('3 lower-case hex digits', /^[0-9a-f]{3}$/)

/** What shows that one subject is in a digested roster. */
export const inclusionProof: Described<InclusionProof> = record<InclusionProof>(
  'InclusionProof',
  { zh: '名录包含证明', en: 'Proof of inclusion in a roster' },
  {
    bucket,
    lines: list(text),
    buckets: list(shape<InclusionProof['buckets'][number]>({ bucket, count, digest })),
  },
)

type PartStratum = DrawPart['strata'][number]

/** A part of a draw, to be put together with others. */
export const drawPart: Described<DrawPart> = record<DrawPart>(
  'DrawPart',
  { zh: '抽取分片', en: 'Part of a draw' },
  {
    strata: list(
      shape<PartStratum>({
        stratum: id,
        n: count,
        eligible: count,
        best: list(shape<PartStratum['best'][number]>({ id, ticket: digest })),
      }),
    ),
  },
)

/**
 * Reads a proof of inclusion from unknown data, before `verifyInclusion` checks it.
 *
 * @zh 读取名录包含证明
 * @law joint/5.trace
 * @example
 * import { decodeInclusionProof } from 'double-random'
 *
 * assert.strictEqual(decodeInclusionProof({ bucket: '0af', lines: [], buckets: [] })._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeInclusionProof = decodeBy(inclusionProof)

/**
 * Reads a part of a draw from unknown data, before it is put together with others.
 *
 * @zh 读取抽取分片
 * @law joint/19.draw
 * @example
 * import { decodeDrawPart } from 'double-random'
 *
 * assert.strictEqual(decodeDrawPart({ strata: [] })._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeDrawPart = decodeBy(drawPart)
