import { explain, isDoubleRandom, type ListedMatter, supervisionOf } from 'double-random'
import { describe, expect, it } from 'vitest'

const list: ReadonlyArray<ListedMatter> = [
  { id: '广告', method: 'double-random', basis: ['广告法'] },
  { id: '药品经营', method: 'other', basis: ['药品管理法'] },
  { id: '无据', method: 'double-random', basis: [] },
  { id: '也无据' },
]
const of = supervisionOf(list)

describe('[market/3.definition] four parts, and all of them', () => {
  const all = {
    'subjects-drawn': true,
    'inspectors-drawn': true,
    'matter-listed': true,
    'result-published': true,
  }

  it('with all four it is one', () => {
    expect(isDoubleRandom(all).value).toBe(true)
  })

  it.each(Object.keys(all))('without %s it is none, and that part is named', (element) => {
    const { value, because } = isDoubleRandom({ ...all, [element]: false })
    expect(value).toBe(false)
    expect(because.filter((f) => f._tag === 'ElementMissing').map((f) => f.element)).toEqual([element])
  })
})

describe('[market/4.basis] no check without a statutory basis', () => {
  it.each(['无据', '也无据'])('%s, listed or not as double random', (matter) => {
    const { value, because } = of({ matter })
    expect(value).toBe('forbidden')
    expect(because[0].basis).toBe('market/4.basis')
  })

  it('a key area is no basis', () => {
    expect(of({ matter: '无据', keyArea: 'drug' }).value).toBe('forbidden')
  })
})

describe('[market/6.listed] what is listed is inspected by double random', () => {
  it('whatever its area', () => {
    expect(of({ matter: '广告' }).value).toBe('double-random')
    expect(of({ matter: '广告', keyArea: 'key-food' }).value).toBe('double-random')
  })

  it('and says so in both languages', () => {
    const [why] = of({ matter: '广告' }).because
    expect(explain('zh')(why)).toBe('事项“广告”已列入清单，采用双随机方式检查（market/6.listed）')
    expect(explain('en')(why)).toBe(
      'the matter “广告” is listed and inspected by double random (market/6.listed)',
    )
  })
})

describe('[market/6.keyAreas] key areas outside the list keep their stricter supervision', () => {
  it.each(['drug', 'medical-device', 'cosmetic', 'key-food', 'public-safety', 'public-health'] as const)(
    '%s',
    (keyArea) => {
      const { value, because } = of({ matter: '疫苗冷链', keyArea })
      expect(value).toBe('as-before')
      expect(because).toEqual([
        { _tag: 'KeepsStrictSupervision', basis: 'market/6.keyAreas', matter: '疫苗冷链', area: keyArea },
      ])
    },
  )

  it('what is outside the list and in no key area is not checked this way either', () => {
    expect(of({ matter: '疫苗冷链' }).value).toBe('not-listed')
    expect(of({ matter: '__proto__' }).value).toBe('not-listed')
  })
})
