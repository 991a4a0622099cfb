import {
  assignTeams,
  type DispatchFacts,
  dispatchVisits,
  linxiaJoint,
  nobleHash,
  sayDispatchProblem,
  type TeamRequest,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatchOps } from '../conformance/dispatch.js'
import { facts, person, visit } from './people.js'

const refused = (request: unknown) => {
  const result = assignTeams(nobleHash)(request as TeamRequest)
  return result._tag === 'Left' ? result.left.map((p) => [p._tag, 'path' in p ? p.path : '']) : []
}

const refusedFacts = (more: object) => {
  const result = dispatchVisits(linxiaJoint, { hash: nobleHash })(facts(more as Partial<DispatchFacts>))
  return result._tag === 'Left' ? result.left.map((p) => [p._tag, 'path' in p ? p.path : '']) : []
}

describe('a request that cannot be read', () => {
  const good = {
    seed: 's',
    inspectors: [{ id: '马' }, { id: '王' }],
    visits: [{ id: 'V1', slots: [{}, {}] }],
  }

  it.each([
    [{ ...good, cap: -1 }, ['Unexpected', 'cap']],
    [{ ...good, cap: 1.5 }, ['Unexpected', 'cap']],
    [{ ...good, cap: null }, ['Unexpected', 'cap']],
    [{ ...good, attempt: 0 }, ['Unexpected', 'attempt']],
    [{ ...good, seed: '' }, ['BadId', 'seed']],
    [{ ...good, inspectors: [{ id: '马' }, { id: '马' }] }, ['DuplicateId', 'inspectors[1].id']],
    [{ ...good, inspectors: [{ id: '马', cap: -1 }] }, ['Unexpected', 'inspectors[0].cap']],
    [{ ...good, inspectors: [{ id: '马', load: 0.5 }] }, ['Unexpected', 'inspectors[0].load']],
    [{ ...good, inspectors: {} }, ['Unexpected', 'inspectors']],
    [{ ...good, visits: [{ id: 'V1', slots: [] }] }, ['NoSlots', 'visits[0].slots']],
    [{ ...good, visits: [{ id: 'V1' }] }, ['Unexpected', 'visits[0].slots']],
    [{ ...good, visits: [{ id: ' V', slots: [{}] }] }, ['BadId', 'visits[0].id']],
    [
      { ...good, visits: [{ id: 'V1', slots: [{}], recused: ['谁'] }] },
      ['UnknownInspector', 'visits[0].recused[0]'],
    ],
    [
      { ...good, visits: [{ id: 'V1', slots: [{ inspectors: ['谁'] }] }] },
      ['UnknownInspector', 'visits[0].slots[0].inspectors[0]'],
    ],
    [{ ...good, visits: [{ id: 'V1', slots: [{ tags: '电' }] }] }, ['Unexpected', 'visits[0].slots[0].tags']],
    [
      { ...good, visits: [{ id: 'V1', slots: [{ pinned: '马' }, { pinned: '马' }] }] },
      ['AppointedTwice', 'visits[0].slots[1].pinned'],
    ],
    [
      { ...good, visits: [{ id: 'V1', slots: [{ pinned: '马' }], recused: ['马'] }] },
      ['AppointedRecused', 'visits[0].slots[0].pinned'],
    ],
    [
      { ...good, cap: 0, visits: [{ id: 'V1', slots: [{ pinned: '马' }] }] },
      ['AppointedOverCap', 'visits[0].slots[0].pinned'],
    ],
    [null, ['Unexpected', '']],
  ])('%j is refused by path', (request, problem) => {
    expect(refused(request)).toEqual([problem])
  })

  it('is told everything at once', () => {
    expect(
      refused({
        seed: 's',
        cap: -1,
        inspectors: [{ id: '马' }, { id: '马' }, 3],
        visits: [{ id: '', slots: 1 }],
      }).length,
    ).toBe(6)
  })

  it('is told what is wrong with the rest, where some of it cannot be read at all', () => {
    expect(
      refused({
        seed: 's',
        cap: 1.5,
        inspectors: [{ id: '马', cap: -1 }, { id: '马' }, { id: '王', tags: 3 }],
        visits: [
          { id: 'V1', slots: [] },
          { id: 'V2', slots: [{}, { units: '韩集所' }, { inspectors: ['谁'] }], recused: ['王', '李'] },
        ],
      }),
    ).toEqual([
      ['Unexpected', 'cap'],
      ['DuplicateId', 'inspectors[1].id'],
      ['Unexpected', 'inspectors[0].cap'],
      ['Unexpected', 'inspectors[2].tags'],
      ['Unexpected', 'visits[1].slots[1].units'],
      ['NoSlots', 'visits[0].slots'],
      ['UnknownInspector', 'visits[1].recused[1]'],
      ['UnknownInspector', 'visits[1].slots[2].inspectors[0]'],
    ])
  })

  it('does not throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
        const result = assignTeams(nobleHash)({
          seed: 's',
          cap: c,
          inspectors: a,
          visits: b,
        } as unknown as TeamRequest)
        if (result._tag === 'Left')
          for (const p of result.left)
            for (const language of ['zh', 'en'] as const) expect(sayDispatchProblem(language)(p)).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

describe('facts that cannot be read', () => {
  it.each([
    [{ visits: [visit('V1', { departments: ['烟草'] })] }, ['UnknownName', 'visits[0].departments[0]']],
    [
      { visits: [visit('V1', { qualifications: { 市场监管: ['潜水'] } })] },
      ['UnknownName', 'visits[0].qualifications.市场监管[0]'],
    ],
    [{ mode: 'local', visits: [visit('V1', { region: '兰州' })] }, ['UnknownName', 'visits[0].region']],
    [
      { mode: 'local', within: 'unit', visits: [visit('V1', { unit: '某所' })] },
      ['UnknownName', 'visits[0].unit'],
    ],
    [
      { policy: { joinNeighbours: { 临夏县: ['兰州'] } } },
      ['UnknownName', 'policy.joinNeighbours.临夏县[0]'],
    ],
    [{ inspectors: [person('马'), person('王'), person('马')] }, ['DuplicateId', 'inspectors[2].id']],
    [{ experts: [{ id: '马', name: '马', specialties: [] }] }, ['DuplicateId', 'experts[0].id']],
    [{ visits: [visit('V1', { departments: [] as never })] }, ['Unexpected', 'visits[0].departments']],
    [
      {
        groups: [
          { id: '一组', members: ['马', '王'] },
          { id: '二组', members: ['李', '马'] },
        ],
      },
      ['InTwoGroups', 'groups[1].members[1]'],
    ],
    [{ cap: -1 }, ['Unexpected', 'cap']],
    [{ caps: { 马: 1.5 } }, ['Unexpected', 'caps.马']],
    [
      { interests: [{ inspector: '谁', subject: 'S-V1', kind: 'self' }] },
      ['UnknownInspector', 'interests[0].inspector'],
    ],
    [{ mode: 'grouped' }, ['Unexpected', 'groups']],
    [{ mode: '大随机' }, ['Unexpected', 'mode']],
    [{ attempt: { number: 2, approvedBy: '', reason: '复核' } }, ['Unexpected', 'attempt.approvedBy']],
    [{ attempt: { number: 1, approvedBy: '局长', reason: '复核' } }, ['Unexpected', 'attempt.number']],
    [
      { visits: [visit('V1', { appointed: [{ inspector: '马', reason: '' }] })] },
      ['Unexpected', 'visits[0].appointed[0].reason'],
    ],
  ])('%j', (more, problem) => {
    expect(refusedFacts(more)).toEqual([problem])
  })

  it('are refused with everything at once, whatever kind of fault it is', () => {
    expect(
      refusedFacts({
        mode: 'local',
        cap: -1,
        caps: { 谁: 1.5 },
        visits: [
          visit('V1', { departments: ['烟草'], qualifications: { 烟草: ['潜水'] }, region: '兰州' }),
          { ...visit('V2', { region: '兰州' }), coupled: 'yes' },
        ],
        inspectors: [person('马'), person('马')],
        groups: [
          { id: 'G1', members: ['马'] },
          { id: 'G2', members: ['马'] },
        ],
        interests: [{ inspector: '丁', subject: 'S', kind: 'self' }],
        policy: { joinNeighbours: { 兰州: [] } },
      }),
    ).toEqual([
      ['Unexpected', 'visits[1].coupled'],
      ['Unexpected', 'cap'],
      ['Unexpected', 'caps.谁'],
      ['DuplicateId', 'inspectors[1].id'],
      ['UnknownName', 'visits[0].departments[0]'],
      ['UnknownName', 'visits[0].qualifications.烟草[0]'],
      ['UnknownName', 'visits[0].region'],
      ['InTwoGroups', 'groups[1].members[0]'],
      ['UnknownName', 'policy.joinNeighbours.兰州'],
      ['UnknownInspector', 'interests[0].inspector'],
      ['UnknownInspector', 'caps.谁'],
    ])
  })

  it('do not throw, whatever comes', () => {
    const parts = ['visits', 'inspectors', 'groups', 'experts', 'interests', 'caps', 'policy', 'directory']
    fc.assert(
      fc.property(
        fc.subarray(parts),
        fc.oneof(fc.jsonValue(), fc.array(fc.object())),
        fc.jsonValue(),
        (names, value, cap) => {
          const odd = Object.fromEntries(names.map((name) => [name, value]))
          expect(() => refusedFacts({ ...odd, cap })).not.toThrow()
        },
      ),
      { numRuns: 200 },
    )
  })

  it('a name that nobody bears is accepted where the directory lists it', () => {
    const asked = { visits: [visit('V1', { departments: ['烟草'] })], directory: { departments: ['烟草'] } }
    expect(refusedFacts(asked)).toEqual([])
  })
})

describe('the conformance door', () => {
  it('answers with an error that names path, value and what was expected', () => {
    expect(dispatchOps.dispatch({ seed: 's', cap: 1.5, inspectors: [], visits: [] })).toEqual({
      error: { code: 'bad-request', message: 'cap: 1.5, expected a whole number from 0' },
    })
  })

  it('replaces exactly one place', () => {
    const args = {
      seed: 's',
      inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
      visits: [{ id: 'V1', slots: [{}, {}] }],
      teams: { V1: ['马', '王'] },
      visit: 'V1',
      sequence: 1,
    }
    expect(dispatchOps.replace({ ...args, out: '马' })).toEqual({
      ok: { changed: [{ visit: 'V1', slot: 0, before: '马', after: '李' }] },
    })
    expect(dispatchOps.replace({ ...args, out: '李' })).toMatchObject({ error: { code: 'bad-request' } })
    expect(dispatchOps.replace({ ...args, teams: 3, out: '马' })).toMatchObject({
      error: { code: 'bad-request' },
    })
    expect(
      dispatchOps.replace({ ...args, inspectors: args.inspectors.slice(0, 2), out: '马' }),
    ).toMatchObject({ ok: { certificate: { demand: 2, capacity: 1 } } })
  })
})
