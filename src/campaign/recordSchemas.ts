import { registry } from '../codec/registry.js'
import { type JsonSchema, published } from '../codec/schema.js'
import { campaign, campaignInput } from './read.js'

/** Every record of the library. */
export const records = { ...registry, campaignInput, campaign } as const

/**
 * The name of a record, as its schema and its file are called.
 *
 * @zh 记录名称
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export type RecordName = keyof typeof records

/**
 * The JSON Schemas (2020-12) of all records, by name, built from the same parts as the decoders: `subjects` is what
 * `decodeSubjects` reads. The package has each as a file too, `double-random/schema/subjects.json`.
 *
 * @zh 记录的 JSON 模式
 * @law none: a format
 * @example
 * import { recordSchemas } from 'double-random'
 *
 * assert.strictEqual(recordSchemas.subjects['$id'], 'urn:double-random:schema:subjects')
 * assert.deepStrictEqual(recordSchemas.subjects['items'], { $ref: '#/$defs/Subject' })
 *
 * @category codec
 * @since 0.1.0
 */
export const recordSchemas: Readonly<Record<RecordName, JsonSchema>> = Object.fromEntries(
  Object.entries(records).map(([name, part]) => [name, published(name, part)]),
) as Readonly<Record<RecordName, JsonSchema>>
