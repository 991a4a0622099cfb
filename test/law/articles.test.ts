import { articles, glossary, interpretations, provisions } from 'double-random'
import { describe, expect, it } from 'vitest'

const ofInstrument = (instrument: string) => articles.filter((a) => a.instrument === instrument)

describe('the table of articles', () => {
  it.each([
    ['market', 31],
    ['joint', 38],
  ])('%s has all its articles, once each, in order', (instrument, count) => {
    expect(ofInstrument(instrument).map((a) => a.article)).toEqual(
      Array.from({ length: count }, (_, i) => i + 1),
    )
  })

  it('gives each provision of the two regulations to its own article, and to no other', () => {
    const listed = articles.flatMap((a) =>
      'provisions' in a ? a.provisions.map((id) => [id, `${a.instrument}/${a.article}`] as const) : [],
    )
    expect(listed.filter(([id, article]) => id.split('.')[0] !== article)).toEqual([])
    const held = Object.keys(provisions).filter((id) => /^(market|joint)\//.test(id))
    expect(listed.map(([id]) => id).sort()).toEqual(held.sort())
  })

  it('says in both languages why an article computes nothing', () => {
    const silent = articles.flatMap((a) => ('computesNothing' in a ? [a.computesNothing] : []))
    expect(silent.length).toBe(17)
    expect(
      silent.filter(({ zh, en }) => zh === '' || !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en)),
    ).toEqual([])
  })
})

describe('the register of readings', () => {
  it('is numbered without a gap, and each reads provisions that we hold', () => {
    expect(Object.keys(interpretations)).toEqual(
      Array.from({ length: 20 }, (_, i) => `I-${`${i + 1}`.padStart(2, '0')}`),
    )
    const unknown = Object.values(interpretations).flatMap(({ of }) => of.filter((id) => !(id in provisions)))
    expect(unknown).toEqual([])
  })
})

describe('the glossary', () => {
  it('gives every word a Chinese term', () => {
    expect(Object.entries(glossary).filter(([, { zh }]) => !/\p{Script=Han}/u.test(zh))).toEqual([])
  })
})
