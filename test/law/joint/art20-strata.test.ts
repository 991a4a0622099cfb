import { gradeRoster, quota } from 'double-random'
import { describe, expect, it } from 'vitest'

const percent = (num: number) => ({ num, den: 100 })

describe('[joint/20.strata] 多类对象按不同比例分别抽取、合并下达', () => {
  it('each class of subjects has its own base and its own share', () => {
    const general = {
      base: percent(5),
      classes: { A: percent(5), B: percent(5), C: percent(5), D: percent(5) },
    }
    const products = {
      base: percent(50),
      classes: { A: percent(50), B: percent(50), C: percent(50), D: percent(50) },
    }
    const roster = [
      ...Array.from({ length: 41 }, (_, i) => ({ id: `E${i}`, kind: 'enterprise' as const })),
      ...Array.from({ length: 3 }, (_, i) => ({ id: `P${i}`, kind: 'product' as const })),
    ]
    const graded = gradeRoster({ ...general, kinds: { product: products } })(roster)
    // 5 % of 41 rounds up to 3, 50 % of 3 to 2.
    expect(graded._tag === 'Right' && graded.right.strata.map((s) => [s.stratum, s.size, quota(s)])).toEqual([
      ['all/unclassified', 41, 3],
      ['product/unclassified', 3, 2],
    ])
  })
})
