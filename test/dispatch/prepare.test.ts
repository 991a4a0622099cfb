import {
  commitDispatch,
  type DispatchFacts,
  dispatchVisits,
  explain,
  holdDispatch,
  linxiaJoint,
  nobleHash,
  prepareDispatch,
  unwrap,
  verifyDispatchRecord,
  visitTeams,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { facts, person, visit } from './people.js'

const capabilities = { hash: nobleHash }
const prepare = (more: Partial<DispatchFacts>) => {
  const { seed: _, ...unseeded } = facts(more)
  return prepareDispatch(linxiaJoint, capabilities)(unseeded)
}

describe('[joint/19.draw] 派组先备请求，后有种子', () => {
  it('gives the request that a dispatch with any seed is drawn from, but for the seed', () => {
    const more = { cap: 3, attempt: { number: 2, approvedBy: '局长', reason: '重新派组' } }
    for (const seed of ['甲', '乙']) {
      const drawn = dispatchVisits(linxiaJoint, capabilities)(facts({ ...more, seed }))
      if (drawn._tag === 'Left') throw new Error(JSON.stringify(drawn.left))
      const { seed: _, ...request } = drawn.right.value.request
      expect(prepare(more)).toStrictEqual({
        _tag: 'Right',
        right: {
          status: 'possible',
          request,
          because: [
            { _tag: 'TeamsPossible', basis: 'joint/21.match', mode: 'wide', visits: 1, people: 4 },
            {
              _tag: 'FurtherAttempt',
              basis: 'joint/24.replace',
              attempt: 2,
              approvedBy: '局长',
              reason: '重新派组',
            },
          ],
        },
      })
    }
    expect(prepare({})).toMatchObject({ right: { request: { visits: [{ id: 'V1' }] } } })
  })

  it('tells a shortage, and facts that can’t be read, before anything is published', () => {
    expect(prepare({ inspectors: [person('马')] })).toMatchObject({
      right: {
        status: 'infeasible',
        remedies: { directAssignments: 1 },
        because: [{ _tag: 'NoFullDispatch', demand: 2, capacity: 1 }],
      },
    })
    const nowhere = prepare({ mode: 'local', visits: [visit('V1', { region: '兰州' })] })
    expect(nowhere).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'UnknownName', path: 'visits[0].region', value: '兰州', what: 'area' }],
    })
  })
})

describe('[joint/23.shortage] 准备、承诺、抽取，理由与直接派组相同', () => {
  const { certificate: _, ...unpapered } = person('无证')
  const area = '永靖县'
  // 临夏县 has 马 alone; its neighbour is joined for V1 and V2, which still need a third, appointed to V2.
  const more: Partial<DispatchFacts> = {
    mode: 'local',
    cap: 4,
    attempt: { number: 2, approvedBy: '局长', reason: '重新派组' },
    inspectors: [
      person('马'),
      person('孙', { area, mayLead: false }),
      person('周', { area: '和政县', mayLead: false }),
      person('亲', { area }),
      person('公', { area, department: '公安', mayLead: false }),
      unpapered,
    ],
    experts: [{ id: '专', name: '专', specialties: ['锅炉'] }],
    interests: ['V1', 'V2', 'V3'].map((id) => ({
      inspector: '亲',
      subject: `S-${id}`,
      kind: 'close-kin' as const,
    })),
    visits: [
      visit('V1', { experts: [{ specialty: '锅炉' }] }),
      visit('V2', { appointed: [{ inspector: '周', reason: '熟悉该企业' }] }),
      visit('V3', { departments: ['市场监管', '公安'], recused: ['公'] }),
    ],
    policy: {
      joinNeighbours: { 临夏县: [area] },
      directAssignment: { inspectors: ['周'], reason: '人手不足', approvedBy: '局长' },
    },
  }
  const settled = () => {
    const digits = '27182818284590452353'
    const drawId = 'LX-2026-0008'
    const prepared = unwrap(prepare(more))
    if (prepared.status !== 'possible') throw new Error(prepared.status)
    const { request } = prepared
    const commitment = unwrap(
      commitDispatch(nobleHash)({ drawId, seed: [{ _tag: 'digits', from: 'balls', count: 20 }], request }),
    )
    const seed = [{ _tag: 'digits' as const, value: digits }]
    const hold = (with_: object) => {
      const held = unwrap(holdDispatch(nobleHash)({ commitment, request, seed, ...with_ }))
      if (held.status !== 'assigned') throw new Error(held.status)
      return held
    }
    const held = hold(prepared)
    const once = unwrap(
      dispatchVisits(linxiaJoint, capabilities)(facts({ ...more, seed: `${drawId}/${digits}` })),
    )
    return { prepared, request, commitment, seed, hold, held, once }
  }

  it('says before the seed all that the seed does not decide', () => {
    const { prepared } = settled()
    const tags = prepared.because.map(({ _tag }) => _tag)
    expect(tags).toEqual([
      'TeamsPossible',
      ...['InterestDeclared', 'InterestDeclared', 'InterestDeclared'],
      'NoCertificate',
      'FurtherAttempt',
      'Appointed',
      'DirectlyAssigned',
      ...['TeamForced', 'TeamForced', 'TeamForced'],
    ])
    expect(prepared.because.filter((f) => f._tag === 'DirectlyAssigned')).toEqual([
      {
        _tag: 'DirectlyAssigned',
        basis: 'joint/23.shortage',
        reading: 'I-10',
        visit: 'V3',
        slot: 1,
        inspector: '周',
        reason: '人手不足',
        approvedBy: '局长',
        departments: { asked: '公安', own: '市场监管' },
      },
    ])
  })

  it('gives the teams and every reason of a dispatch made in one step', () => {
    const { held, once } = settled()
    if (once.value.status !== 'assigned') throw new Error(once.value.status)
    expect(held.because).toEqual(once.because)
    expect(held.because.map(({ _tag }) => _tag)).toContain('BorrowedFrom')
    expect(held.teams).toEqual(once.value.teams)
    expect(held.teams).toEqual([
      { visit: 'V1', subject: 'S-V1', leader: '马', inspectors: ['马', '孙'], experts: ['专'], forced: true },
      { visit: 'V2', subject: 'S-V2', leader: '马', inspectors: ['马', '周'], experts: [], forced: true },
      { visit: 'V3', subject: 'S-V3', leader: '马', inspectors: ['马', '周'], experts: [], forced: true },
    ])
  })

  it('whoever has the record and the request tells the experts from the inspectors', () => {
    const { request, held } = settled()
    expect(held.record.teams['V1']).toEqual(['马', '孙', '专'])
    expect(visitTeams(request)(held.record)).toEqual({ _tag: 'Right', right: held.teams })
  })

  it('reason and approver stand in the request, and the commitment binds them', () => {
    const { request, held } = settled()
    const [, , third] = request.visits
    expect(third?.slots[1]).toMatchObject({
      pinned: '周',
      grounds: { reason: '人手不足', approvedBy: '局长' },
    })
    expect(verifyDispatchRecord(nobleHash)({ record: held.record, request })).toEqual([])
    const whitewashed = JSON.parse(JSON.stringify(request).replace('人手不足', '自愿参加'))
    expect(
      verifyDispatchRecord(nobleHash)({ record: held.record, request: whitewashed }).map((d) => d.path),
    ).toEqual(['commitment.request'])
    const [first, second, ...others] = request.visits
    const swapped = [
      { ...first, subject: second?.subject },
      { ...second, subject: first?.subject },
      ...others,
    ] as typeof request.visits
    expect(
      verifyDispatchRecord(nobleHash)({ record: held.record, request: { ...request, visits: swapped } }),
    ).toMatchObject([{ path: 'commitment.request' }])
  })

  it('without what was found before, it tells what the request itself says', () => {
    const { hold } = settled()
    expect(hold({}).because.map(({ _tag }) => _tag)).toEqual([
      'Appointed',
      'DirectlyAssigned',
      ...['TeamForced', 'TeamForced', 'TeamForced'],
    ])
  })

  it('the reasons of a dispatch made before are no reasons of this one', () => {
    const { hold, once } = settled()
    expect(hold({ because: once.because }).because.map(({ _tag }) => _tag)).toEqual([
      ...['InterestDeclared', 'InterestDeclared', 'InterestDeclared'],
      'NoCertificate',
      'FurtherAttempt',
      'Appointed',
      'DirectlyAssigned',
      ...['TeamForced', 'TeamForced', 'TeamForced'],
    ])
  })

  it('refuses what are no findings, by path', () => {
    const { request, commitment, seed } = settled()
    const refused = (because: unknown) => {
      const answer = holdDispatch(nobleHash)({ commitment, request, seed, because: because as never })
      return answer._tag === 'Left' ? answer.left.map(explain('en')) : []
    }
    expect(refused('none')).toEqual(['because: “none”; expected a list'])
    expect(refused([null, { _tag: 7 }])).toEqual([
      'because[0]: null; expected an object',
      'because[1]._tag: 7; expected a text',
    ])
  })
})
