import type { JsonSchema } from 'double-random'
import fc from 'fast-check'

type Defs = Readonly<Record<string, JsonSchema>>

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

const id = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('员1', '𠮷野', '__proto__', 'constructor', 'a.b[0]'),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what an id may not have
  .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, '').trim() || 'x')

const ratio = fc
  .tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
  .map(([a, b]) => ({ num: Math.min(a, b), den: b }))

const strings = ({ format, pattern }: JsonSchema): fc.Arbitrary<unknown> => {
  if (format === 'date') return day
  if (typeof pattern !== 'string') return fc.string({ unit: 'grapheme', maxLength: 10 })
  return pattern.startsWith('^(?!\\s)') ? id : fc.stringMatching(new RegExp(pattern))
}

const objects = (schema: JsonSchema, defs: Defs, depth: number): fc.Arbitrary<unknown> => {
  const { properties, required = [], additionalProperties } = schema
  if (typeof additionalProperties === 'object' && additionalProperties !== null)
    return fc.dictionary(id, valuesOf(additionalProperties as JsonSchema, defs, depth + 1), {
      maxKeys: 3,
      noNullPrototype: true,
    })
  if (properties === undefined)
    return fc.dictionary(id, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2, noNullPrototype: true })
  return fc.record(
    Object.fromEntries(
      Object.entries(properties as Defs).map(([key, of]) => [key, valuesOf(of, defs, depth + 1)]),
    ),
    { requiredKeys: required as string[], noNullPrototype: true },
  )
}

/** Values of a schema of ours: written for the test, and knowing nothing of the codecs. */
export const valuesOf = (
  schema: JsonSchema,
  defs: Defs = (schema['$defs'] ?? {}) as Defs,
  depth = 0,
): fc.Arbitrary<unknown> => {
  const { $ref, enum: words, oneOf, anyOf, type, items, minItems = 0, minimum, maximum } = schema
  if ($ref === '#/$defs/Ratio') return ratio
  if (typeof $ref === 'string') return valuesOf(defs[$ref.slice('#/$defs/'.length)] ?? {}, defs, depth)
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(words)) return fc.constantFrom(...(words as unknown[]))
  const choices = (oneOf ?? anyOf) as JsonSchema[] | undefined
  if (choices !== undefined) {
    // a shape that holds itself ends somewhere
    const flat = depth > 8 ? choices.filter((c) => !JSON.stringify(c).includes('#/$defs/Condition')) : choices
    return fc.oneof(...flat.map((choice) => fc.constant(0).chain(() => valuesOf(choice, defs, depth + 1))))
  }
  switch (type) {
    case 'string':
      return strings(schema)
    case 'integer':
      return fc.oneof(
        fc.integer({
          min: Math.max(Number(minimum), 0),
          max: Math.min(Number(maximum), Number(minimum) > 0 ? 9999 : 50),
        }),
        fc.constantFrom(minimum, maximum),
      )
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(valuesOf(items as JsonSchema, defs, depth + 1), {
        minLength: Number(minItems),
        maxLength: Number(minItems) + (depth > 4 ? 1 : 2),
      })
    default:
      return objects(schema, defs, depth)
  }
}

type Path = ReadonlyArray<string>
/** Every place in a value. */
export const placesOf = (value: unknown, path: Path = []): ReadonlyArray<Path> =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.keys(value).flatMap((key) =>
          placesOf((value as Record<string, unknown>)[key], [...path, key]),
        ),
      ]
    : [path]

/** The value with something else at a place; `undefined` takes the place away. */
export const withAt = (value: unknown, [key, ...rest]: Path, part: unknown): unknown => {
  if (key === undefined) return part
  const inner = withAt((value as Record<string, unknown>)[key], rest, part)
  if (Array.isArray(value))
    return value.flatMap((v: unknown, i) => (String(i) === key ? (inner === undefined ? [] : [inner]) : [v]))
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, v]) =>
      name === key ? (inner === undefined ? [] : [[name, inner]]) : [[name, v]],
    ),
  )
}
