import {
  areTexts,
  type Check,
  given,
  hasFields,
  isCount,
  isDay,
  isFlag,
  isObject,
  isText,
  type Problems,
  unexpected,
} from './fields.js'

const MODES: ReadonlyArray<unknown> = ['wide', 'local', 'grouped', 'crossed']

const listOf =
  (item: Check): Check =>
  (path, value) =>
    Array.isArray(value)
      ? Array.from(value).flatMap((x: unknown, i) => item(`${path}[${i}]`, x))
      : unexpected(path, value, 'a list')

const someOf =
  (item: Check): Check =>
  (path, value) =>
    Array.isArray(value) && value.length > 0
      ? listOf(item)(path, value)
      : unexpected(path, value, 'a list that is not empty')

const recordOf =
  (item: Check): Check =>
  (path, value) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, x]) => item(`${path}.${key}`, x))
      : unexpected(path, value, 'an object')

const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (path, value) =>
    hasFields(path, value, checks)

const window: Check = (path, value) => {
  const shape = hasFields(path, value, { opens: isDay, closes: isDay })
  if (shape.length > 0 || !isObject(value)) return shape
  const { opens, closes } = value
  return (opens as string) <= (closes as string)
    ? []
    : unexpected(path, value, 'a last day not before the first')
}

/** Words for a person to read: a reason, a name. */
const words: Check = (path, value) =>
  typeof value === 'string' && value.trim() !== ''
    ? []
    : unexpected(path, value, 'words for a person to read')

const expert: Check = (path, value) =>
  isObject(value) && value['appointed'] !== undefined
    ? hasFields(path, value, { appointed: isText, reason: words })
    : hasFields(path, value, { specialty: isText })

/** The shape of one visit. */
export const visitShape: Check = (path, value) => [
  ...hasFields(path, value, {
    subject: isText,
    day: given(isDay),
    window: given(window),
    departments: someOf(isText),
    qualifications: given(recordOf(areTexts)),
    coupled: given(isFlag),
    region: given(isText),
    unit: given(isText),
    recused: given(areTexts),
    experts: given(listOf(expert)),
    appointed: given(listOf(fields({ inspector: isText, reason: words }))),
  }),
  ...(isObject(value) && value['day'] === undefined && value['window'] === undefined
    ? unexpected(`${path}.window`, undefined, 'a day or a window')
    : []),
]

const inspector = fields({
  department: isText,
  area: isText,
  unit: isText,
  tags: areTexts,
  mayLead: isFlag,
  certificate: given(fields({ from: given(isDay), until: given(isDay) })),
})

const attempt: Check = (path, value) => {
  const number = isObject(value) ? value['number'] : undefined
  return [
    ...hasFields(path, value, { approvedBy: words, reason: words }),
    ...(Number.isSafeInteger(number) && (number as number) >= 2
      ? []
      : unexpected(`${path}.number`, number, 'a whole number from 2')),
  ]
}

const oneOf =
  (values: ReadonlyArray<unknown>, expected: 'wide, local, grouped or crossed' | 'area or unit'): Check =>
  (path, value) =>
    values.includes(value) ? [] : unexpected(path, value, expected)

const policy = fields({
  joinNeighbours: given(recordOf(areTexts)),
  directAssignment: given(fields({ inspectors: areTexts, reason: words, approvedBy: words })),
})

const SHAPE: Readonly<Record<string, Check>> = {
  seed: isText,
  attempt: given(attempt),
  mode: oneOf(MODES, 'wide, local, grouped or crossed'),
  within: given(oneOf(['area', 'unit'], 'area or unit')),
  visits: listOf(visitShape),
  inspectors: listOf(inspector),
  groups: given(listOf(fields({ members: someOf(isText) }))),
  experts: given(listOf(fields({ specialties: areTexts }))),
  interests: given(listOf(fields({ inspector: isText, subject: isText }))),
  cap: given(isCount),
  caps: given(recordOf(isCount)),
  loads: given(recordOf(isCount)),
  policy: given(policy),
  directory: given(
    fields({
      departments: given(areTexts),
      tags: given(areTexts),
      areas: given(areTexts),
      units: given(areTexts),
    }),
  ),
}

/** What in the facts has the wrong shape, part by part; paths begin at the facts. */
export const shapeProblemsOfFacts = (
  facts: Readonly<Record<string, unknown>>,
): ReadonlyArray<{ readonly part: string; readonly problems: Problems }> =>
  Object.entries(SHAPE).map(([part, check]) => ({ part, problems: check(part, facts[part]) }))
