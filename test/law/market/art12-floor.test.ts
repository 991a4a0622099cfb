import { checkCoverage, linxiaMarket, parameterOf } from 'double-random'
import { describe, expect, it } from 'vitest'

const floor = parameterOf(linxiaMarket)('coverageFloor')
if (floor._tag === 'Left') throw new Error('market/12 sets a floor')

const year = (supervised: number, drawn: number): readonly [string, number] => {
  const subjects = Array.from({ length: supervised }, (_, i) => `S${i}`)
  const answer = checkCoverage({ coverageFloor: floor.right })({
    departments: [{ department: '市场监管', subjects }],
    items: [
      {
        id: 'all',
        departments: ['市场监管'],
        scope: subjects,
        ratio: { num: drawn, den: Math.max(supervised, 1) },
        checkType: 'special',
      },
    ],
  })
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  const [finding] = answer.right[0]?.because ?? []
  return [answer.right[0]?.value ?? '', finding !== undefined && 'need' in finding ? finding.need : -1]
}

describe('[market/12.floor] 各级部门年度抽查覆盖监管对象比例不低于5%', () => {
  // 不低于 includes the number and rounds up: of Linxia's 109,275 subjects 5 % are 5,463.75.
  it.each([
    ['one short', 109_275, 5_463, ['short', 5_464]],
    ['exactly enough', 109_275, 5_464, ['sure', 5_464]],
    ['exactly 5 %', 100, 5, ['sure', 5]],
    ['one supervised, none met', 1, 0, ['short', 1]],
    ['one supervised, one met', 1, 1, ['sure', 1]],
    ['nobody supervised', 0, 0, ['sure', 0]],
  ] as const)('%s', (_name, supervised, drawn, expected) => {
    expect(year(supervised, drawn)).toEqual(expected)
  })
})

describe('[market/13.draw] 检查对象按抽查比例从名录库随机抽取', () => {
  it('the count is the stated share of the roster, rounded up', () => {
    expect(year(1_000, 50)).toEqual(['sure', 50])
  })
})
