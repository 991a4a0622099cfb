import { Inspectors, Interests } from './inspector.js'
import type { JsonSchema } from './schema.js'
import { Subjects } from './subject.js'

const BASE = 'https://json-schema.org/draft/2020-12/schema'
const published = (name: string, schema: JsonSchema): JsonSchema => ({
  $schema: BASE,
  $id: `urn:double-random:schema:${name}`,
  ...schema,
})

/**
 * The JSON Schemas (2020-12) of the records, by name, built from the same parts as the decoders.
 *
 * @zh 记录的 JSON 模式
 * @law none: a format
 * @example
 * import { recordSchemas } from 'double-random'
 *
 * assert.deepStrictEqual(Object.keys(recordSchemas), ['subjects', 'inspectors', 'interests'])
 *
 * @category codec
 * @since 0.1.0
 */
export const recordSchemas: Readonly<Record<'subjects' | 'inspectors' | 'interests', JsonSchema>> = {
  subjects: published('subjects', Subjects.schema),
  inspectors: published('inspectors', Inspectors.schema),
  interests: published('interests', Interests.schema),
}
