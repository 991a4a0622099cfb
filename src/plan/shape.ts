import type { WrongShape } from '../model/wrongShape.js'

export type Unread = Readonly<Record<string, unknown>>

/** A field, how an answer calls what belongs there, and the test of it. */
export type FieldShape = readonly [name: string, expected: string, is: (value: unknown) => boolean]

export const isObject = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** What is no object has no fields, so that each of them is named as missing. */
export const fieldsOf = (value: unknown): Unread => (isObject(value) ? value : {})
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
export const isTexts = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.every(isText)
export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

export const optional =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || is(value)
export const oneOf =
  (...words: ReadonlyArray<string>) =>
  (value: unknown): boolean =>
    words.includes(value as string)

/** Every field of a value that is not what belongs there, in the order asked. */
export const wrongShapes = (
  value: unknown,
  shapes: ReadonlyArray<FieldShape>,
  under = '',
): ReadonlyArray<WrongShape> => {
  const fields = fieldsOf(value)
  return shapes.flatMap(([name, expected, is]): ReadonlyArray<WrongShape> => {
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined
    return is(own) ? [] : [{ _tag: 'InputError', path: `${under}${name}`, value: own, expected }]
  })
}

/** What an item and a task say of the class of their subjects. */
export const objectClassShape: ReadonlyArray<FieldShape> = [
  ['name', 'string', isText],
  [
    'kind',
    'entity | product | project | condition | suspects | government',
    oneOf('entity', 'product', 'project', 'condition', 'suspects', 'government'),
  ],
  ['drawable', 'boolean', (value) => typeof value === 'boolean'],
]
