import { assignTeams, nobleHash, type TeamRequest, verifyDispatch } from 'double-random'
import { describe, expect, it } from 'vitest'

type Slot = TeamRequest['visits'][number]['slots'][number]
type Candidate = TeamRequest['inspectors'][number]

const june = { certified: { from: '2022-06-01', until: '2022-06-30' } }

// What a place asks and who has it, from the description of the request: what is left out is not asked.
const questions: ReadonlyArray<readonly [Slot, Omit<Candidate, 'id'>, boolean]> = [
  [{}, {}, true],
  [
    {},
    { department: '公安', leader: true, unit: '韩集所', area: '临夏县', tags: ['电'], certificate: {} },
    true,
  ],
  [{ department: '公安' }, { department: '公安' }, true],
  [{ department: '公安' }, { department: '市场监管' }, false],
  [{ department: '公安' }, {}, false],
  [{ leader: true }, { leader: true }, true],
  [{ leader: true }, { leader: false }, false],
  [{ leader: true }, {}, false],
  [{ leader: false }, {}, true],
  [{ units: ['韩集所', '土桥所'] }, { unit: '土桥所' }, true],
  [{ units: ['韩集所', '土桥所'] }, { unit: '马集所' }, false],
  [{ units: ['韩集所'] }, {}, false],
  [{ areas: ['临夏县', '永靖县'] }, { area: '永靖县' }, true],
  [{ areas: ['临夏县', '永靖县'] }, { area: '和政县' }, false],
  [{ areas: ['临夏县'] }, {}, false],
  [{ units: ['韩集所'], areas: ['永靖县'] }, { unit: '韩集所', area: '临夏县' }, false],
  [{ areas: ['永靖县'], department: '公安' }, { area: '永靖县', department: '市场监管' }, false],
  [{ notAreas: ['临夏县', '永靖县'] }, { area: '和政县' }, true],
  [{ notAreas: ['临夏县', '永靖县'] }, { area: '永靖县' }, false],
  [{ notAreas: ['临夏县'] }, {}, false],
  [{ inspectors: ['甲', '乙', '甲'] }, {}, true],
  [{ inspectors: ['乙'] }, {}, false],
  [{ inspectors: ['甲'], leader: true }, {}, false],
  [{ tags: ['电', '气'] }, { tags: ['气', '锅炉', '电'] }, true],
  [{ tags: ['电', '气'] }, { tags: ['电'] }, false],
  [{ tags: ['电'] }, {}, false],
  [{ tags: [] }, {}, true],
  [june, {}, false],
  [june, { certificate: {} }, true],
  [june, { certificate: { from: '2022-06-01', until: '2022-06-30' } }, true],
  [june, { certificate: { from: '2022-01-01', until: '2022-12-31' } }, true],
  [june, { certificate: { from: '2022-06-02' } }, false],
  [june, { certificate: { until: '2022-06-29' } }, false],
]

describe('who may take a place', () => {
  it.each(questions)('%j asked of %j: %s, to the matching and to its checker', (slot, who, may) => {
    const request = {
      seed: 'public',
      inspectors: [
        { id: '甲', ...who },
        { id: '乙', cap: 0 },
      ],
      visits: [{ id: 'V1', slots: [slot] }],
    }
    const result = assignTeams(nobleHash)(request)
    expect(result._tag === 'Right' && result.right.status).toBe(may ? 'assigned' : 'infeasible')
    expect(verifyDispatch(request)({ teams: { V1: ['甲'] } })).toEqual(
      may ? [] : [{ _tag: 'NotEligible', visit: 'V1', slot: 0, inspector: '甲' }],
    )
  })

  it('a place that asks for no leader stands beside one that does, whatever the seed', () => {
    const visits = [
      { id: 'V1', slots: [{ leader: true }] },
      { id: 'V2', slots: [{ leader: false }] },
    ]
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const inspectors = [{ id: '马', leader: true }, { id: '王' }]
      expect(assignTeams(nobleHash)({ seed, cap: 1, inspectors, visits })).toMatchObject({
        right: { status: 'assigned', teams: { V1: ['马'], V2: ['王'] } },
      })
    }
  })
})

describe('a team sheet, whoever made it', () => {
  const request: TeamRequest = {
    seed: 'public',
    cap: 1,
    inspectors: [
      { id: '马', leader: true },
      { id: '王', load: 1 },
      { id: '李' },
      { id: '赵', cap: 2, load: 1 },
      { id: '钱', cap: 0 },
    ],
    visits: [
      { id: 'V1', slots: [{}, {}] },
      {
        id: 'V2',
        slots: [{ pinned: '李' }, { leader: true }, {}],
        recused: ['王'],
        needs: [{ tags: ['电'] }, { leader: true }],
      },
      { id: 'constructor', slots: [{}] },
      { id: 'toString', slots: [{}] },
    ],
  }

  it('is told each breach of a rule, with the visit and the person', () => {
    const teams = { V9: ['谁'], V1: ['马', '马', '王'], V2: ['马', '王', '谁'], toString: ['赵'] }
    const leaders = { V1: '李', V2: '马' }
    expect(verifyDispatch(request)({ teams, leaders })).toEqual([
      { _tag: 'VisitUnknown', visit: 'V9' },
      { _tag: 'WrongTeamSize', visit: 'V1', expected: 2, found: 3 },
      { _tag: 'TwiceInTeam', visit: 'V1', slot: 1, inspector: '马' },
      { _tag: 'LeaderNotInTeam', visit: 'V1', inspector: '李' },
      { _tag: 'LeaderMayNotLead', visit: 'V1', inspector: '李' },
      { _tag: 'AppointeeChanged', visit: 'V2', slot: 0, inspector: '马', expected: '李' },
      { _tag: 'RecusedInTeam', visit: 'V2', slot: 1, inspector: '王' },
      { _tag: 'NotEligible', visit: 'V2', slot: 1, inspector: '王' },
      { _tag: 'NobodySuch', visit: 'V2', slot: 2, inspector: '谁' },
      { _tag: 'NeedUnmet', visit: 'V2', need: 0 },
      { _tag: 'VisitMissing', visit: 'constructor' },
      { _tag: 'OverCap', inspector: '马', cap: 1, load: 3 },
      { _tag: 'OverCap', inspector: '王', cap: 1, load: 3 },
    ])
  })

  it('has a leader for each visit that asks for one, where leaders are named and somebody may lead', () => {
    const led = {
      seed: 'public',
      inspectors: [{ id: '马', leader: true }, { id: '王', leader: true }, { id: '李' }],
      visits: [{ id: 'V1', slots: [{ leader: true }, {}] }],
    }
    const teams = { V1: ['马', '王'] }
    expect(verifyDispatch(led)({ teams, leaders: {} })).toEqual([
      { _tag: 'LeaderMissing', visit: 'V1', able: ['马', '王'] },
    ])
    expect(verifyDispatch(led)({ teams, leaders: { V1: '王' } })).toEqual([])
    // a sheet that names no leaders at all leaves them to their places
    expect(verifyDispatch(led)({ teams })).toEqual([])
    // nobody who could be named, and nobody asked for
    expect(verifyDispatch(led)({ teams: { V1: ['李', '谁'] }, leaders: {} }).map((f) => f._tag)).toEqual([
      'NotEligible',
      'NobodySuch',
    ])
    const free = { ...led, visits: [{ id: 'V1', slots: [{}, {}] }] }
    expect(verifyDispatch(free)({ teams, leaders: {} })).toEqual([])
  })

  it('stands without leaders, and with an empty place it is a place short', () => {
    const one = { ...request, visits: request.visits.slice(0, 1) }
    expect(verifyDispatch(one)({ teams: { V1: ['马', '李'] } })).toEqual([])
    expect(verifyDispatch(one)({ teams: { V1: ['马'] } })).toEqual([
      { _tag: 'WrongTeamSize', visit: 'V1', expected: 2, found: 1 },
    ])
    expect(verifyDispatch(one)({ teams: { V1: ['马', '李'] }, leaders: { V1: '谁' } })).toEqual([
      { _tag: 'LeaderNotInTeam', visit: 'V1', inspector: '谁' },
      { _tag: 'LeaderMayNotLead', visit: 'V1', inspector: '谁' },
    ])
  })
})
