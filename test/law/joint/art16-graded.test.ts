import { checkShares, gradeRoster } from 'double-random'
import { describe, expect, it } from 'vitest'

const percent = (num: number) => ({ num, den: 100 })
const sound = {
  base: percent(5),
  classes: { A: percent(2), B: percent(5), C: percent(8), D: percent(20) },
  marks: { complaints: percent(10), 'serious-violation': percent(30) },
  keyField: percent(15),
} as const

const shareOf = (subject: object): number => {
  const graded = gradeRoster(sound)([{ id: 'x', kind: 'enterprise', ...subject }])
  return graded._tag === 'Right' ? (graded.right.strata[0]?.ratio.num ?? -1) : -1
}

describe('[joint/16.graded] 低风险和守信的可少查，高风险和失信的应多查', () => {
  it('class by class, the unclassified at the base', () => {
    expect([{ riskClass: 'A' }, {}, { riskClass: 'C' }, { riskClass: 'D' }].map(shareOf)).toEqual([
      2, 5, 8, 20,
    ])
  })

  it('a high class below a low one is refused, and both are shown', () => {
    const upside = { ...sound, classes: { ...sound.classes, D: percent(1) } }
    expect(checkShares(upside)).toMatchObject({
      left: [
        { lower: { name: 'classes.C', ratio: percent(8) }, higher: { name: 'classes.D', ratio: percent(1) } },
        { lower: { name: 'base' }, higher: { name: 'classes.D' } },
      ],
    })
  })
})

describe('[market/12.raise] 投诉多、经营异常、严重违法或重点领域的，应增加比例和频次', () => {
  it.each([
    ['complaints', { riskClass: 'A', marks: ['complaints'] }, 10],
    ['the gravest mark decides', { marks: ['complaints', 'serious-violation'] }, 30],
    ['a key field', { riskClass: 'B', keyField: true }, 15],
    ['a class that is higher still', { riskClass: 'D', keyField: true }, 20],
  ])('%s', (_name, subject, expected) => {
    expect(shareOf(subject)).toBe(expected)
  })
})
