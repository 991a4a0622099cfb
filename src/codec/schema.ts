import type { Part } from './described.js'

/**
 * A piece of a JSON Schema (2020-12), plain JSON.
 *
 * @zh JSON 模式
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A name in both languages, for `title`. */
export interface Titles {
  readonly zh: string
  readonly en: string
}

/** One title for readers of both languages. */
export const titled = ({ zh, en }: Titles): JsonSchema => ({ title: `${zh} / ${en}` })

/** Every part that has a name, once; a part may be made of itself. */
const definitions = (part: Part, known: ReadonlyMap<string, JsonSchema>): ReadonlyMap<string, JsonSchema> => {
  const { defines } = part
  if (defines !== undefined && known.has(defines.name)) return known
  const own = defines === undefined ? known : new Map([...known, [defines.name, defines.schema]])
  return part.parts().reduce((sofar, inner) => definitions(inner, sofar), own)
}

/** The schema of a record as it is published, with the definitions of all its parts. */
export const published = (name: string, part: Part): JsonSchema => {
  const defs = [...definitions(part, new Map())].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:double-random:schema:${name}`,
    ...part.schema,
    ...(defs.length === 0 ? {} : { $defs: Object.fromEntries(defs) }),
  }
}
