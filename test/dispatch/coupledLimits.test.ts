import { assignTeams, nobleHash, type TeamRequest, unwrap, verifyDispatch } from 'double-random'
import { describe, expect, it } from 'vitest'
import { runCoupled } from '../../src/dispatch/kernel/coupled.js'
import { finish } from '../../src/dispatch/kernel/steps.js'

type Slot = TeamRequest['visits'][number]['slots'][number]

// Three full people in a ring, either all to the left or all to the right: no exchange of two turns it.
const people = ['甲', '乙', '丙']
const ring = (seed: string): TeamRequest => ({
  seed,
  cap: 1,
  inspectors: people.map((id) => ({ id, tags: id === '甲' ? ['电'] : [] })),
  visits: people.map((id, n) => ({
    id: `V${n}`,
    slots: [{ inspectors: [id, people[(n + 1) % 3] ?? ''] }],
    ...(n === 0 ? { needs: [{ tags: ['电'] }] } : {}),
  })),
})

describe('coupled visits of a part', () => {
  it('that is not too large are tried one by one', () => {
    for (let k = 0; k < 8; k++) expect(finish(runCoupled(nobleHash, ring(`${k}`), 3)).status).toBe('assigned')
  })

  it('that is too large stay as the exchanges left them: everyone in a place, and what is unmet is told', () => {
    const answers = Array.from({ length: 8 }, (_, k) => finish(runCoupled(nobleHash, ring(`${k}`), 2)))
    const open = answers.filter(({ status }) => status !== 'assigned')
    expect(open.length).toBeGreaterThan(0)
    for (const answer of open) {
      expect(answer).toEqual({
        status: 'unresolved',
        algorithm: 'assign/1',
        teams: { V0: ['乙'], V1: ['丙'], V2: ['甲'] },
        unmet: [{ visit: 'V0', need: 0 }],
        tried: { exchanges: 20_000, nodes: 0 },
      })
    }
  })
})

describe('a visit whose places are all appointed', () => {
  const asked = (tags: ReadonlyArray<string>): TeamRequest => ({
    seed: 'public',
    inspectors: [
      { id: '马', tags },
      { id: '王', tags: ['电'] },
    ],
    visits: [
      { id: 'V1', slots: [{ pinned: '马' }], needs: [{ tags: ['电'] }] },
      { id: 'V2', slots: [{ inspectors: ['王'] }], needs: [{ tags: ['电'] }] },
    ],
  })

  it('has its needs met by those appointed', () => {
    expect(unwrap(assignTeams(nobleHash)(asked(['电'])))).toMatchObject({
      status: 'assigned',
      teams: { V1: ['马'], V2: ['王'] },
    })
  })

  it('or is told as unmet: nothing there is left to try', () => {
    const result = unwrap(assignTeams(nobleHash)(asked(['气'])))
    expect(result).toEqual({
      status: 'unresolved',
      algorithm: 'assign/1',
      teams: { V1: ['马'], V2: ['王'] },
      unmet: [{ visit: 'V1', need: 0 }],
      tried: { exchanges: 0, nodes: 0 },
    })
    expect(verifyDispatch(asked(['气']))({ teams: { V1: ['马'], V2: ['王'] } })).toEqual([
      { _tag: 'NeedUnmet', visit: 'V1', need: 0 },
    ])
  })
})

describe('a need that nobody meets who may take a place', () => {
  const proof = (slot: Slot, need: Slot, who: Omit<TeamRequest['inspectors'][number], 'id'>) => {
    const result = unwrap(
      assignTeams(nobleHash)({
        seed: 'public',
        inspectors: [
          ...['马', '王'].map((id) => ({ id, area: '东', department: '公安', tags: ['气'] })),
          { id: '李', ...who },
        ],
        visits: [{ id: 'V1', slots: [slot, slot], needs: [need] }],
      }),
    )
    return (
      result.status === 'infeasible' && [result.proof, result.certificate.demand, result.certificate.capacity]
    )
  }

  // One place and nobody for it: that is counted, and nothing need be tried.
  it.each<[Slot, Slot, Omit<TeamRequest['inspectors'][number], 'id'>]>([
    [{ areas: ['东'] }, { tags: ['电'] }, { area: '西', tags: ['电'] }],
    [{}, { department: '税务' }, { department: '市场监管' }],
    [{}, { leader: true }, { leader: false }],
    [{ tags: ['气'] }, { tags: ['电'] }, { tags: ['电'] }],
    [{ department: '公安' }, { department: '市场监管' }, { department: '市场监管' }],
  ])('%j with the need of %j', (slot, need, who) => {
    expect(proof(slot, need, who)).toEqual(['relaxed', expect.any(Number), 0])
  })
})
