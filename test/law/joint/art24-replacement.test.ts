import { nobleHash, replaceMember, withdraw } from 'double-random'
import { describe, expect, it } from 'vitest'
import { drawn, outcome, person, visit } from '../../dispatch/people.js'

describe('[joint/24.replace] 特殊原因经领导同意后另派有资格者', () => {
  const inspectors = [
    ...['马', '王', '李'].map((id) => person(id)),
    ...['赵', '钱'].map((id) => person(id, { department: '公安' })),
  ]
  const visits = [visit('V1', { departments: ['公安', '市场监管'] }), visit('V2')]

  it('only that place changes, to someone with the same qualification', () => {
    const { result, request } = drawn({ inspectors, visits })
    const out = result.teams['V1']?.[1] ?? ''
    const answer = replaceMember(nobleHash)({ request, sheet: result, visit: 'V1', out, sequence: 1 })
    if (answer._tag === 'Left' || answer.right.status !== 'replaced') throw new Error('someone can step in')
    const [change] = answer.right.changed
    expect(change).toMatchObject({ visit: 'V1', slot: 1, before: out })
    expect(['马', '王', '李'].filter((id) => id !== out)).toContain(change.after)
  })

  it.each([
    ['reason', { reason: ' ', approvedBy: '局长' }],
    ['approvedBy', { reason: '生病', approvedBy: '' }],
  ])('without %s nothing is changed', (path, words) => {
    const { result, request } = drawn({ inspectors, visits })
    const out = result.teams['V2']?.[0] ?? ''
    const answer = withdraw(nobleHash)({ request, sheet: result, log: [], out, ...words })
    expect(answer).toMatchObject({ _tag: 'Left', left: [{ _tag: 'NoReason', path }] })
  })

  it('whoever left a visit never comes back to it, and the log is a chain', () => {
    const { result, request } = drawn({ inspectors: ['马', '王', '李', '赵'].map((id) => person(id)) })
    const words = { visit: 'V1', reason: '生病', approvedBy: '局长' }
    const first = result.teams['V1']?.[0] ?? ''
    const one = withdraw(nobleHash)({ request, sheet: result, log: [], out: first, ...words })
    if (one._tag === 'Left') throw new Error('it can be done')
    const second = one.right.sheet.teams['V1']?.[0] ?? ''
    const two = withdraw(nobleHash)({ request, ...one.right, out: second, ...words })
    if (two._tag === 'Left') throw new Error('it can be done')
    const third = two.right.sheet.teams['V1']?.[0] ?? ''
    expect(new Set([first, second, third, ...(result.teams['V1'] ?? [])]).size).toBe(4)
    expect(two.right.log.map((e) => e.sequence)).toEqual([1, 2])
    expect(two.right.log[1]?.previous).toBe(two.right.log[0]?.digest)
    const three = withdraw(nobleHash)({ request, ...two.right, out: third, ...words })
    expect(three._tag === 'Right' && three.right.open[0]?.outcome.status).toBe('nobody')
  })
})

describe('[joint/24.recusal] 有利害关系的申请回避', () => {
  it('what the caller finds, or cannot tell, keeps a person away before the draw', () => {
    const { team, because } = drawn({}, undefined, (inspector) =>
      inspector === '李' ? 'interest' : inspector === '赵' ? 'unknown' : 'none',
    )
    expect([...(team('V1')?.inspectors ?? [])].sort()).toEqual(['王', '马'])
    expect(
      because.flatMap((f) =>
        'inspector' in f && f.basis === 'joint/24.recusal' ? [[f._tag, f.inspector]] : [],
      ),
    ).toEqual([
      ['InterestFound', '李'],
      ['IdentityUnknown', '赵'],
    ])
  })

  it('everyone recused: no team, and the certificate says who', () => {
    const { value } = outcome({}, undefined, () => 'interest')
    expect(value.status === 'infeasible' && value.result.certificate).toMatchObject({
      demand: 1,
      capacity: 0,
      inspectors: [],
    })
    expect(value.status === 'infeasible' && value.result.certificate.recused).toHaveLength(4)
    expect(value.status === 'infeasible' && value.remedies.costOfRecusals).toBe(2)
  })
})

describe('[joint/24.territory] 执法范围随任务，不受证件区域限制', () => {
  it('whoever comes from another area is drawn like anyone else', () => {
    const inspectors = ['马', '王'].map((id) => person(id, { area: '永靖县' }))
    expect(drawn({ inspectors }).team('V1')?.inspectors).toHaveLength(2)
  })
})
