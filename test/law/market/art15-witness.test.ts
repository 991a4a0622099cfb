import { checkWitnesses, explain, type Witness, type WitnessKind } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day } from '../../plan/support.js'

const of = { record: 'a1' }
const witness = (kind: WitnessKind, name: string, more: Partial<Witness> = {}): Witness => ({
  kind,
  name,
  on: day('2022-03-01'),
  of,
  ...more,
})
const check = checkWitnesses({ of, takingPart: ['王某', '李某'] })

describe('[market/15.witness] a draw or a check may be watched', () => {
  it.each([
    ['discipline-inspection', '纪检监察机构'],
    ['congress-deputy', '人大代表'],
    ['conference-member', '政协委员'],
    ['journalist', '新闻媒体记者'],
    ['subject-representative', '检查对象代表'],
  ] as const)('%s', (kind, words) => {
    const { value, because } = check([witness(kind, '马某')])
    expect(value).toBe(true)
    expect(explain('zh')(because[0])).toContain(words)
  })

  it('nobody has to come', () => {
    expect(check([])).toEqual({
      value: false,
      because: [{ _tag: 'NobodyWitnessed', basis: 'market/15.witness' }],
    })
  })

  it('whoever drew or inspected is no witness, nor is one of another draw; the others count', () => {
    const others = [
      witness('journalist', '王某'),
      witness('journalist', '赵某', { of: { record: 'b2' } }),
      witness('journalist', '钱某', { of: { visit: 'a1' } }),
    ]
    const tags = (list: ReadonlyArray<Witness>) => check(list).because.map((f) => f._tag)
    expect(tags(others)).toEqual(['NobodyWitnessed', 'OwnWitness', 'WitnessOfAnother', 'WitnessOfAnother'])
    expect(tags([...others, witness('congress-deputy', '马某')])).toEqual([
      'OwnWitness',
      'WitnessOfAnother',
      'WitnessOfAnother',
      'Witnessed',
    ])
  })
})
