import { Ajv2020 } from 'ajv/dist/2020.js'
import type { InputError, JsonSchema } from 'double-random'
import * as library from 'double-random'

export type Read =
  | { readonly _tag: 'Left'; readonly left: ReadonlyArray<InputError> }
  | { readonly _tag: 'Right'; readonly right: unknown }

/** Every record: its name, its schema, its public decoder, and an independent validator of the schema. */
export const records = Object.entries(library.recordSchemas).map(([name, schema]: [string, JsonSchema]) => {
  const decoder: unknown = Reflect.get(library, `decode${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  const valid = new Ajv2020({ strict: true, strictRequired: true, formats: { date: true } }).compile(schema)
  return {
    name,
    schema,
    decode: decoder as (value: unknown) => Read,
    valid: (value: unknown): boolean => valid(value),
  }
})

export const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
