import {
  type DrawRecord,
  explain,
  freezeRoster,
  markUnable,
  nobleHash,
  supplementDraw,
  verifyDraw,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, right, rows } from './support.js'

const verify = (record: DrawRecord, of: Parameters<typeof draw>[0]) =>
  right(verifyDraw(nobleHash)({ record, rows: of }))

const schools = Array.from({ length: 24 }, (_, i) => ({
  id: `临夏县第${i + 1}小学`,
  stratum: i % 3 === 0 ? '学校' : '𠮷',
  ...(i === 5 ? { leftOut: 'yearly-limit' as const } : {}),
}))

/** A record with everything in it: two strata, reserves, a mark, a replacement, a supplement, remarks. */
const full = (): DrawRecord => {
  const record = draw(schools, {
    reserve: 2,
    task: '一',
    scope: { classes: [{ stratum: '学校', where: { _tag: 'keyField', is: true } }, { stratum: '𠮷' }] },
    seed: [{ _tag: 'digits', from: 'balls', count: 20 }],
    supersedes: { drawId: 'LX-2026-0006', record: '0'.repeat(64), reason: 'the roster lacked a county' },
  })
  const id = record.strata[0]?.drawn[0]?.id ?? ''
  const marked = right(
    markUnable(nobleHash)({ record, stratum: '学校', id, reason: 'closed', replace: true }),
  )
  const roster = right(freezeRoster(nobleHash)(schools))
  const more = right(
    supplementDraw(nobleHash)({
      record: marked,
      roster,
      stratum: '𠮷',
      add: 1,
      reason: 'two more inspectors',
    }),
  )
  return { ...more, remarks: ['drawn in the town hall'] }
}

type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }
type Path = ReadonlyArray<string | number>

/** Every place in a JSON value, inner ones included. */
const places = (value: Json, at: Path = []): ReadonlyArray<Path> =>
  Array.isArray(value)
    ? [at, ...value.flatMap((item: Json, i) => places(item, [...at, i]))]
    : typeof value === 'object' && value !== null
      ? [
          at,
          ...Object.entries(value as Record<string, Json>).flatMap(([key, item]) =>
            places(item, [...at, key]),
          ),
        ]
      : [at]

const changed = (value: Json): Json => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string')
    return value === '' ? 'x' : `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`
  if (Array.isArray(value)) return value.length === 0 ? ['x'] : value.slice(1)
  return null
}

const edit = (value: Json, [key, ...rest]: Path, change: (value: Json) => Json | undefined): Json => {
  if (key === undefined) return change(value) ?? null
  const child = (value as Record<string | number, Json>)[key] ?? null
  const next = rest.length === 0 ? change(child) : edit(child, rest, change)
  if (Array.isArray(value))
    return value.flatMap((item: Json, i) => (i === key ? (next === undefined ? [] : [next]) : [item]))
  const { [key as string]: _, ...others } = value as Record<string, Json>
  return next === undefined ? others : { ...others, [key]: next }
}

describe('verifyDraw', () => {
  it('confirms what holdDraw, markUnable and supplementDraw made', () => {
    expect(verify(full(), schools)).toEqual({
      value: 'confirmed',
      because: [{ _tag: 'RecordConfirmed', basis: 'joint/19.draw', n: 24, drawn: 7 }],
    })
  })

  it('confirms any draw, whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        rows().chain((own) =>
          fc.tuple(fc.constant(own), fc.shuffledSubarray([...own], { minLength: own.length })),
        ),
        fc.integer({ min: 0, max: 3 }),
        ([own, shuffled], reserve) => {
          const record = draw(own, { reserve })
          expect(draw(shuffled, { reserve })).toEqual(record)
          expect(verify(record, shuffled).value).toBe('confirmed')
        },
      ),
    )
  })

  /** Refuted where it can be recomputed; where it can't, the place is named. */
  const judged = (altered: Json, [first, ...rest]: ReadonlyArray<string | number>) => {
    const answer = verifyDraw(nobleHash)({ record: altered as unknown as DrawRecord, rows: schools })
    if (answer._tag === 'Right') return answer.right.value
    const place = `record.${[first, ...rest].join('.')}`
    const named = answer.left.every(
      (p) => 'path' in p && place.startsWith(p.path.replaceAll('[', '.').replaceAll(']', '')),
    )
    return named ? 'refuted' : answer.left
  }

  it('refutes a record changed in any one place, remarks excepted', () => {
    const record = full()
    const json = JSON.parse(JSON.stringify(record)) as Json
    const all = places(json)
    expect(all.length).toBeGreaterThan(150)
    for (const path of all) {
      const altered = edit(json, path, changed)
      const expected = path[0] === 'remarks' ? 'confirmed' : 'refuted'
      expect([path.join('.'), judged(altered, path)]).toEqual([path.join('.'), expected])
    }
  })

  it('refutes a record that lacks any one field or item, remarks excepted', () => {
    const json = JSON.parse(JSON.stringify(full())) as Json
    for (const path of places(json).slice(1)) {
      const altered = edit(json, path, () => undefined)
      const expected = path[0] === 'remarks' ? 'confirmed' : 'refuted'
      expect([path.join('.'), judged(altered, path)]).toEqual([path.join('.'), expected])
    }
  })

  it('refutes a record with a field that records do not have, anywhere', () => {
    const json = JSON.parse(JSON.stringify(full())) as Json
    const objects = places(json).filter((path) => {
      const value = path.reduce<Json>((own, key) => (own as Record<string | number, Json>)[key] ?? null, json)
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    })
    for (const path of objects) {
      const altered = edit(json, path, (own) => ({ ...(own as Record<string, Json>), note: 'x' }))
      expect([path.join('.'), verify(altered as unknown as DrawRecord, schools).value]).toEqual([
        path.join('.'),
        'refuted',
      ])
    }
  })

  it('names who was swapped in and who was passed over', () => {
    const record = draw(schools, { reserve: 1 })
    const [first, ...others] = record.strata
    const stands = first?.reserve[0]
    const drawn = first?.drawn ?? []
    if (first === undefined || stands === undefined) throw new Error('no reserve')
    const swapped = { ...stands, rank: drawn.length }
    const forged = { ...record, strata: [{ ...first, drawn: [...drawn.slice(0, -1), swapped] }, ...others] }
    const { because } = verify(forged, schools)
    expect(because.map(({ _tag }) => _tag)).toEqual(['WronglyDrawn', 'WronglyPassedOver'])
    expect(because[0]).toMatchObject({ id: stands.id, stratum: '学校' })
    expect(because[1]).toMatchObject({ id: drawn.at(-1)?.id, rank: drawn.length })
  })

  it('compares with the commitment as it was published', () => {
    const record = draw(schools)
    const published = { ...record.commitment, names: 'withheld' as const }
    const answer = right(verifyDraw(nobleHash)({ record, rows: schools, published }))
    expect(answer.because).toEqual([
      {
        _tag: 'FieldDiffers',
        basis: 'joint/5.trace',
        aspect: 'commitment',
        path: 'commitment.names',
        recorded: 'published',
        recomputed: 'withheld',
      },
    ])
  })

  it('tells a file that is no record apart from a refuted draw, with what was expected where', () => {
    const wrong = verifyDraw(nobleHash)({ record: { students: 40 } as unknown as DrawRecord, rows: schools })
    expect(wrong._tag === 'Left' ? wrong.left.map(explain('en')).slice(0, 2) : wrong).toEqual([
      'record.scheme: missing; expected the scheme sha256-v1',
      'record.commitment: missing; expected the commitment of a draw',
    ])
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const answer = verifyDraw(nobleHash)({ record: value as unknown as DrawRecord, rows: schools })
        expect(answer._tag).toBe('Left')
      }),
    )
  })

  it("refutes a record whose seed the committed source can't have given", () => {
    const record = full()
    const short = { ...record, seed: record.seed.map((own) => ({ ...own, value: '1' })) }
    expect(verify(short, schools).because[0]).toMatchObject({
      _tag: 'SeedNotAsCommitted',
      path: 'seed[0].value',
      value: '1',
    })
  })
})
