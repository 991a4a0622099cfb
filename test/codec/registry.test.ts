import { renderProblems, sayInputError } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { records as described } from '../../src/campaign/recordSchemas.js'
import type { Part } from '../../src/codec/described.js'
import { expectedWords } from '../../src/explain/codec.js'
import { placesOf, valuesOf, withAt } from './arbitrary.js'
import { type Read, records, throughText } from './support.js'

/** What a schema cannot say; each has its `$comment`. */
const UNSAID = /^(ratio |Id$|conditions of at most|JSON object of at most|id that stands once)/

const runs = { numRuns: 40 }

describe.each(records)('the record $name', ({ schema, decode, valid }) => {
  const values = valuesOf(schema)

  it('is read back as it was written, by the decoder and by the schema', () => {
    fc.assert(
      fc.property(values, (value) => {
        const written = throughText(value)
        const read = decode(written)
        if (read._tag === 'Left')
          expect(read.left.filter(({ expected }) => !UNSAID.test(expected))).toEqual([])
        else expect(throughText(read.right)).toEqual(written)
        expect(valid(written)).toBe(true)
      }),
      runs,
    )
  })

  it('is refused by both or by neither, whatever is changed; every fault is said in both languages', () => {
    fc.assert(
      fc.property(values, fc.jsonValue({ maxDepth: 1 }), (value, other) => {
        const written = throughText({ in: value }) as { in: unknown }
        const tried = placesOf(written.in)
          .slice(0, 60)
          .flatMap((place) => [
            ...[...CHANGES, other].map((part) => withAt(written, ['in', ...place], part)),
            ...STRANGE.map((name) => withExtra(written, ['in', ...place], name)),
          ])
          .map((changed) => (changed as { in?: unknown }).in)
        for (const changed of tried) agree(changed, decode, valid)
      }),
      { numRuns: 5 },
    )
  })
})

/** What may stand where something else belongs; `undefined` takes the place away. */
const CHANGES = [
  undefined,
  null,
  true,
  'typo',
  '',
  ' a',
  '2022-02-29',
  '\ud800',
  -1,
  0,
  0.5,
  2 ** 53,
  [],
  [null],
  {},
]
const STRANGE = ['typo', '__proto__', 'constructor']

const said = new Set<string>()

/** The decoder and the independent validator say the same, but for what a schema cannot say. */
const agree = (value: unknown, decode: (u: unknown) => Read, valid: (u: unknown) => boolean): void => {
  const read = decode(value)
  const ok = valid(value)
  if (read._tag === 'Right') {
    if (!ok) expect([value, ok]).toEqual([value, true])
    return
  }
  if (ok && read.left.some(({ expected }) => !UNSAID.test(expected)))
    expect([value, read.left]).toEqual([value, []])
  for (const fault of read.left) {
    const kind = `${fault.expected} ${typeof fault.value}`
    if (said.has(kind)) continue
    said.add(kind)
    expect([fault.expected, sayInputError('zh')(fault)]).toEqual([
      fault.expected,
      expect.stringMatching(/\p{Script=Han}/u),
    ])
    if (!fault.expected.startsWith('no such field'))
      expect([fault.expected, expectedWords(fault.expected)]).toEqual([fault.expected, expect.anything()])
    for (const language of ['zh', 'en'] as const)
      expect(renderProblems(language)(read.left)).toContain('[InputError]')
  }
}

/** An object with one field more, own and enumerable whatever its name. */
const withExtra = (value: unknown, path: ReadonlyArray<string>, name: string): unknown => {
  const at = path.reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], value)
  if (typeof at !== 'object' || at === null || Array.isArray(at)) return value
  return withAt(
    value,
    path,
    JSON.parse(`${JSON.stringify(at).slice(0, -1)}${Object.keys(at).length === 0 ? '' : ','}"${name}":1}`),
  )
}

describe('all records', () => {
  it('have a public decoder each, of the same name', () => {
    expect(records.length).toBeGreaterThan(40)
    expect(records.filter(({ decode }) => typeof decode !== 'function').map(({ name }) => name)).toEqual([])
  })

  it('name each part once: one name is one shape, wherever it stands', () => {
    const shapes = new Map<string, string>()
    for (const { schema } of records)
      for (const [name, shape] of Object.entries((schema['$defs'] ?? {}) as object)) {
        const text = JSON.stringify(shape)
        expect([name, shapes.get(name) ?? text]).toEqual([name, text])
        shapes.set(name, text)
      }
    expect(shapes.size).toBeGreaterThan(80)
  })

  it('are made of parts whose names all have words', () => {
    const seen = new Set<Part>()
    const wordless = new Set<string>()
    const walk = (part: Part): void => {
      if (seen.has(part)) return
      seen.add(part)
      const { codec } = part as unknown as { codec: { name: string } }
      if (expectedWords(codec.name) === undefined) wordless.add(codec.name)
      part.parts().forEach(walk)
    }
    Object.values<Part>(described).forEach(walk)
    expect([...wordless]).toEqual([])
    expect(seen.size).toBeGreaterThan(200)
  })

  it('say of one in a newer form that it is newer, and nothing else', () => {
    for (const [name, field] of [
      ['commitment', 'scheme'],
      ['drawRecord', 'scheme'],
      ['withheldRecord', 'scheme'],
      ['eventLog', 'scheme'],
      ['dispatchCommitment', 'algorithm'],
      ['statisticsTally', 'version'],
    ] as const) {
      const read = records.find((r) => r.name === name)?.decode({ [field]: 'v99', of: 'the future' })
      expect(read?._tag === 'Left' && read.left.map(({ path }) => path)).toEqual([field])
      if (read?._tag === 'Left')
        expect(renderProblems('en')(read.left)).toContain('a newer version may have written it')
    }
  })
})
