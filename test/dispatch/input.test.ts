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

const problems = (request: unknown) => {
  const result = assignTeams(nobleHash)(request as TeamRequest)
  return result._tag === 'Left' ? result.left : []
}

const factProblems = (more: object) => {
  const result = dispatchVisits(linxiaJoint, { hash: nobleHash })(facts(more as Partial<DispatchFacts>))
  return result._tag === 'Left' ? result.left : []
}

const wrong = (path: string, value: unknown, expected: string) => ({
  _tag: 'Unexpected',
  path,
  value,
  expected,
})

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

  it('is told each value, its path and what was expected', () => {
    const list = { tags: '电', units: 1, areas: null, notAreas: {}, inspectors: ['马', 5] }
    expect(
      problems({
        seed: 7,
        cap: 'two',
        attempt: 1.5,
        inspectors: [
          3,
          {
            id: '马',
            unit: 1,
            area: 2,
            department: 3,
            tags: ['电', 4],
            leader: 'yes',
            cap: null,
            load: -1,
            certificate: { from: '2022-13-01', until: 6 },
            members: ['王', 5],
          },
          { id: '王', certificate: '甘1' },
        ],
        visits: [
          [],
          {
            id: 'V1',
            subject: 9,
            slots: [
              3,
              {
                department: 1,
                leader: 0,
                pinned: 2,
                certified: { from: '2022-06-01' },
                grounds: { approvedBy: 6 },
                expert: 'yes',
                ...list,
              },
              { grounds: '人手不足' },
            ],
            recused: '马',
            needs: [{ tags: [1] }],
          },
          { id: 'V2', slots: [{}], needs: '电' },
        ],
      }),
    ).toEqual([
      { _tag: 'BadId', path: 'seed', value: 7, fault: 'not-text' },
      wrong('cap', 'two', 'a whole number from 0'),
      wrong('attempt', 1.5, 'a whole number from 1'),
      { _tag: 'BadId', path: 'inspectors[0].id', value: undefined, fault: 'not-text' },
      wrong('inspectors[0]', 3, 'an object'),
      wrong('inspectors[1].unit', 1, 'a text'),
      wrong('inspectors[1].area', 2, 'a text'),
      wrong('inspectors[1].department', 3, 'a text'),
      wrong('inspectors[1].tags[1]', 4, 'a text'),
      wrong('inspectors[1].leader', 'yes', 'true or false'),
      wrong('inspectors[1].cap', null, 'a whole number from 0'),
      wrong('inspectors[1].load', -1, 'a whole number from 0'),
      wrong('inspectors[1].certificate.from', '2022-13-01', 'a day as YYYY-MM-DD'),
      wrong('inspectors[1].certificate.until', 6, 'a day as YYYY-MM-DD'),
      wrong('inspectors[1].members[1]', 5, 'a text'),
      wrong('inspectors[2].certificate', '甘1', 'an object'),
      { _tag: 'BadId', path: 'visits[0].id', value: undefined, fault: 'not-text' },
      wrong('visits[0]', [], 'an object'),
      wrong('visits[1].subject', 9, 'a text'),
      wrong('visits[1].slots[0]', 3, 'an object'),
      wrong('visits[1].slots[1].department', 1, 'a text'),
      wrong('visits[1].slots[1].tags', '电', 'a list'),
      wrong('visits[1].slots[1].leader', 0, 'true or false'),
      wrong('visits[1].slots[1].units', 1, 'a list'),
      wrong('visits[1].slots[1].areas', null, 'a list'),
      wrong('visits[1].slots[1].notAreas', {}, 'a list'),
      wrong('visits[1].slots[1].inspectors[1]', 5, 'a text'),
      wrong('visits[1].slots[1].certified.until', undefined, 'a day as YYYY-MM-DD'),
      wrong('visits[1].slots[1].pinned', 2, 'a text'),
      wrong('visits[1].slots[1].grounds.reason', undefined, 'a text'),
      wrong('visits[1].slots[1].grounds.approvedBy', 6, 'a text'),
      wrong('visits[1].slots[1].expert', 'yes', 'true or false'),
      wrong('visits[1].slots[2].grounds', '人手不足', 'an object'),
      wrong('visits[1].recused', '马', 'a list'),
      wrong('visits[1].needs[0].tags[0]', 1, 'a text'),
      wrong('visits[2].needs', '电', 'a list'),
    ])
  })

  it.each([
    ['an object', '', 'text'],
    ['an object', '', []],
    ['a list', 'inspectors', { ...good, inspectors: undefined }],
    ['a list', 'visits', { ...good, visits: 'V1' }],
  ])('is told that %s is missing at “%s”', (expected, path, request) => {
    const value = path === '' ? request : (request as Record<string, unknown>)[path]
    expect(problems(request)).toEqual([wrong(path, value, expected)])
  })

  it.each(['', '\uD800', 7])('has no seed: %j', (seed) => {
    expect(problems({ ...good, seed })).toMatchObject([{ _tag: 'BadId', path: 'seed', value: seed }])
  })

  // A seed is a public text, not an id: blanks and any length are its own.
  it.each([' 12 34 ', '8'.repeat(500)])('has a seed: %j', (seed) => {
    expect(problems({ ...good, seed, cap: 0, attempt: 1 })).toEqual([])
  })

  it('is told what does not hang together: names, appointments, room', () => {
    const appoint = (...ids: ReadonlyArray<string>) => ids.map((pinned) => ({ pinned }))
    expect(
      problems({
        seed: 's',
        cap: 1,
        inspectors: [
          { id: '马' },
          { id: '王', load: 3 },
          { id: '李', cap: 2 },
          { id: '赵', cap: 3, load: 1 },
        ],
        visits: [
          { id: 'V1', slots: appoint('马', '李', '赵', '李'), recused: ['赵', '某'] },
          { id: 'V2', slots: [...appoint('王', '谁', '赵'), { inspectors: ['马', '何'], pinned: '马' }] },
          { id: 'V3', slots: [{}], needs: [{}, { inspectors: ['王', '人'] }] },
          { id: 'V4', slots: [] },
        ],
      }),
    ).toEqual([
      { _tag: 'UnknownInspector', path: 'visits[0].recused[1]', value: '某' },
      { _tag: 'AppointedRecused', path: 'visits[0].slots[2].pinned', value: '赵' },
      { _tag: 'AppointedTwice', path: 'visits[0].slots[3].pinned', value: '李' },
      { _tag: 'UnknownInspector', path: 'visits[1].slots[1].pinned', value: '谁' },
      { _tag: 'UnknownInspector', path: 'visits[1].slots[3].inspectors[1]', value: '何' },
      { _tag: 'UnknownInspector', path: 'visits[2].needs[1].inspectors[1]', value: '人' },
      { _tag: 'NoSlots', path: 'visits[3].slots', value: 'V4' },
      { _tag: 'AppointedOverCap', path: 'visits[0].slots[0].pinned', value: '马', appointed: 2, room: 1 },
      { _tag: 'AppointedOverCap', path: 'visits[1].slots[0].pinned', value: '王', appointed: 1, room: 0 },
    ])
  })

  it('with a cap that is none is not told about room', () => {
    const visits = [{ id: 'V1', slots: [{ pinned: '马' }, { pinned: '王' }] }]
    expect(problems({ ...good, cap: -1, visits })).toEqual([wrong('cap', -1, 'a whole number from 0')])
  })

  it('is told about the rest of what cannot be read only what is certain', () => {
    const broken = {
      id: 'V2',
      slots: [{ pinned: '李' }, { tags: 1, pinned: '谁' }],
      recused: [1, '谁'],
      needs: 3,
    }
    expect(
      problems({
        seed: 's',
        cap: 0,
        inspectors: [{ id: '马', cap: 'x' }, 5, { id: '李' }],
        visits: [
          { id: 'V1', slots: [{ pinned: '马' }, { pinned: '王' }] },
          broken,
          null,
          { id: 'V4', slots: 3 },
        ],
      }).map((p) => [p._tag, 'path' in p ? p.path : '']),
    ).toEqual([
      ['BadId', 'inspectors[1].id'],
      ['Unexpected', 'inspectors[0].cap'],
      ['Unexpected', 'inspectors[1]'],
      ['BadId', 'visits[2].id'],
      ['Unexpected', 'visits[1].slots[1].tags'],
      ['Unexpected', 'visits[1].recused[0]'],
      ['Unexpected', 'visits[1].needs'],
      ['Unexpected', 'visits[2]'],
      ['Unexpected', 'visits[3].slots'],
      ['UnknownInspector', 'visits[0].slots[1].pinned'],
      ['AppointedOverCap', 'visits[0].slots[0].pinned'],
      ['AppointedOverCap', 'visits[1].slots[0].pinned'],
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

  it('are told each value, its path and what was expected', () => {
    const { day: _, ...undated } = visit('V3')
    const window = { opens: '2022-06-02', closes: '2022-06-01' }
    expect(
      factProblems({
        seed: 1,
        attempt: { number: 1.5, approvedBy: ' ', reason: 3 },
        mode: '大随机',
        within: 'county',
        visits: [
          1,
          {
            ...visit('V2'),
            subject: ' S',
            day: '2022-02-30',
            departments: [1],
            qualifications: { 市场监管: ['电', 2] },
            coupled: 0,
            region: 1,
            unit: 2,
            recused: '马',
            experts: [{}, { appointed: 3, reason: '' }, 4],
            appointed: [{ inspector: 5 }],
          },
          undated,
          { ...undated, id: 'V4', window },
          { ...undated, id: 'V5', subject: ' S', window: { opens: 'x' } },
          { ...undated, id: 'V6', subject: 3, qualifications: [], departments: '市场监管' },
        ],
        inspectors: [{ id: '马', certificate: { from: 1, until: 2 } }],
        groups: [{ id: 'G', members: [] }],
        experts: [{ id: 'E', specialties: [1] }],
        interests: [{}],
        cap: -1,
        caps: { 马: 0.5 },
        loads: [],
        policy: {
          joinNeighbours: { 临夏县: '永靖县' },
          directAssignment: { inspectors: 1, reason: '', approvedBy: 2 },
        },
        directory: { departments: 1, tags: 2, areas: 3, units: [4] },
      }),
    ).toEqual([
      wrong('seed', 1, 'a text'),
      wrong('attempt.approvedBy', ' ', 'words for a person to read'),
      wrong('attempt.reason', 3, 'words for a person to read'),
      wrong('attempt.number', 1.5, 'a whole number from 2'),
      wrong('mode', '大随机', 'wide, local, grouped or crossed'),
      wrong('within', 'county', 'area or unit'),
      wrong('visits[0]', 1, 'an object'),
      wrong('visits[1].day', '2022-02-30', 'a day as YYYY-MM-DD'),
      wrong('visits[1].departments[0]', 1, 'a text'),
      wrong('visits[1].qualifications.市场监管[1]', 2, 'a text'),
      wrong('visits[1].coupled', 0, 'true or false'),
      wrong('visits[1].region', 1, 'a text'),
      wrong('visits[1].unit', 2, 'a text'),
      wrong('visits[1].recused', '马', 'a list'),
      wrong('visits[1].experts[0].specialty', undefined, 'a text'),
      wrong('visits[1].experts[1].appointed', 3, 'a text'),
      wrong('visits[1].experts[1].reason', '', 'words for a person to read'),
      wrong('visits[1].experts[2]', 4, 'an object'),
      wrong('visits[1].appointed[0].inspector', 5, 'a text'),
      wrong('visits[1].appointed[0].reason', undefined, 'words for a person to read'),
      wrong('visits[2].window', undefined, 'a day or a window'),
      wrong('visits[3].window', window, 'a last day not before the first'),
      wrong('visits[4].window.opens', 'x', 'a day as YYYY-MM-DD'),
      wrong('visits[4].window.closes', undefined, 'a day as YYYY-MM-DD'),
      wrong('visits[5].subject', 3, 'a text'),
      wrong('visits[5].departments', '市场监管', 'a list that is not empty'),
      wrong('visits[5].qualifications', [], 'an object'),
      wrong('visits[5].window', undefined, 'a day or a window'),
      wrong('inspectors[0].department', undefined, 'a text'),
      wrong('inspectors[0].area', undefined, 'a text'),
      wrong('inspectors[0].unit', undefined, 'a text'),
      wrong('inspectors[0].tags', undefined, 'a list'),
      wrong('inspectors[0].mayLead', undefined, 'true or false'),
      wrong('inspectors[0].certificate.from', 1, 'a day as YYYY-MM-DD'),
      wrong('inspectors[0].certificate.until', 2, 'a day as YYYY-MM-DD'),
      wrong('groups[0].members', [], 'a list that is not empty'),
      wrong('experts[0].specialties[0]', 1, 'a text'),
      wrong('interests[0].inspector', undefined, 'a text'),
      wrong('interests[0].subject', undefined, 'a text'),
      wrong('cap', -1, 'a whole number from 0'),
      wrong('caps.马', 0.5, 'a whole number from 0'),
      wrong('loads', [], 'an object'),
      wrong('policy.joinNeighbours.临夏县', '永靖县', 'a list'),
      wrong('policy.directAssignment.inspectors', 1, 'a list'),
      wrong('policy.directAssignment.reason', '', 'words for a person to read'),
      wrong('policy.directAssignment.approvedBy', 2, 'words for a person to read'),
      wrong('directory.departments', 1, 'a list'),
      wrong('directory.tags', 2, 'a list'),
      wrong('directory.areas', 3, 'a list'),
      wrong('directory.units[0]', 4, 'a text'),
      { _tag: 'BadId', path: 'visits[1].subject', value: ' S', fault: 'outer-space' },
    ])
  })

  it('are told every name that nobody bears, and every person who is not there or there twice', () => {
    const unknown = (path: string, value: string, what: string) => ({
      _tag: 'UnknownName',
      path,
      value,
      what,
    })
    const nobody = (path: string, value: string) => ({ _tag: 'UnknownInspector', path, value })
    expect(
      factProblems({
        mode: 'local',
        within: 'unit',
        visits: [
          visit('V1', {
            departments: ['市场监管', '公安'],
            qualifications: { 市场监管: ['电', '潜水'], 烟草: ['电'] },
            unit: '某所',
            recused: ['马', '甲'],
            appointed: [
              { inspector: '专', reason: '熟悉' },
              { inspector: '乙', reason: '熟悉' },
            ],
            experts: [{ specialty: '锅炉' }, { specialty: '桥梁' }, { appointed: '丙', reason: '熟悉' }],
          }),
          visit('V1', { region: '兰州', subject: 'S-V1' }),
        ],
        inspectors: [person('马', { tags: ['电'] }), person('王')],
        experts: [
          { id: '专', name: '专', specialties: ['锅炉'] },
          { id: '王', name: '王', specialties: [] },
        ],
        groups: [
          { id: '一组', members: ['马', '丁'] },
          { id: '马', members: ['王', '马', '专'] },
        ],
        interests: [{ inspector: '戊', subject: 'S', kind: 'self' }],
        caps: { 专: 1, 己: 1 },
        loads: { 庚: 1 },
        policy: {
          joinNeighbours: { 韩集所: ['土桥所', '马集所'], 麻尼寺所: [] },
          directAssignment: { inspectors: ['王', '专'], reason: '人手不足', approvedBy: '局长' },
        },
        directory: { tags: ['桥'], units: ['土桥所'] },
      }),
    ).toEqual([
      { _tag: 'DuplicateId', path: 'experts[1].id', value: '王', first: 'inspectors[1].id' },
      { _tag: 'DuplicateId', path: 'groups[1].id', value: '马', first: 'inspectors[0].id' },
      { _tag: 'DuplicateId', path: 'visits[1].id', value: 'V1', first: 'visits[0].id' },
      unknown('visits[0].departments[1]', '公安', 'department'),
      unknown('visits[0].qualifications.市场监管[1]', '潜水', 'tag'),
      unknown('visits[0].qualifications.烟草', '烟草', 'department'),
      unknown('visits[0].unit', '某所', 'unit'),
      nobody('visits[0].recused[1]', '甲'),
      nobody('visits[0].appointed[1].inspector', '乙'),
      unknown('visits[0].experts[1].specialty', '桥梁', 'specialty'),
      nobody('visits[0].experts[2].appointed', '丙'),
      nobody('groups[0].members[1]', '丁'),
      { _tag: 'InTwoGroups', path: 'groups[1].members[1]', value: '马', first: 'groups[0].members[0]' },
      nobody('groups[1].members[2]', '专'),
      unknown('policy.joinNeighbours.韩集所[1]', '马集所', 'unit'),
      unknown('policy.joinNeighbours.麻尼寺所', '麻尼寺所', 'unit'),
      nobody('policy.directAssignment.inspectors[1]', '专'),
      nobody('interests[0].inspector', '戊'),
      nobody('caps.己', '己'),
      nobody('loads.庚', '庚'),
    ])
  })

  const area = { _tag: 'UnknownName', path: 'visits[0].region', value: '', what: 'area' }
  const unit = { _tag: 'UnknownName', path: 'visits[0].unit', value: '', what: 'unit' }
  it.each([
    ['crossed', undefined, [area]],
    ['crossed', 'unit', [area]],
    ['local', undefined, [area]],
    ['local', 'area', [area]],
    ['local', 'unit', [unit]],
    ['wide', 'unit', []],
  ])('the mode %s by %s asks where the subject lies', (mode, within, expected) => {
    const { region: _r, unit: _u, ...anywhere } = visit('V1')
    expect(factProblems({ mode, ...(within === undefined ? {} : { within }), visits: [anywhere] })).toEqual(
      expected,
    )
  })

  it('in an unknown mode are told the unknown names as well', () => {
    expect(refusedFacts({ mode: '大随机', visits: [visit('V1', { departments: ['烟草'] })] })).toEqual([
      ['Unexpected', 'mode'],
      ['UnknownName', 'visits[0].departments[0]'],
    ])
  })

  // Whether 韩集所 is a name of what is joined, only a readable “within” says.
  it('by what is neither areas nor units are told no unknown name', () => {
    const policy = { joinNeighbours: { 韩集所: ['临夏县'] } }
    expect(refusedFacts({ mode: 'local', within: 'county', policy })).toEqual([['Unexpected', 'within']])
  })

  it('may have a window of one day', () => {
    const { day, ...undated } = visit('V1')
    expect(refusedFacts({ visits: [{ ...undated, window: { opens: day, closes: day } }] })).toEqual([])
  })

  it.each(['visits', 'inspectors', 'groups', 'experts', 'interests'])('need a list of %s', (part) => {
    expect(factProblems({ [part]: 3 })).toContainEqual(wrong(part, 3, 'a list'))
  })

  it('that are no object are told so', () => {
    const result = dispatchVisits(linxiaJoint, { hash: nobleHash })([] as unknown as DispatchFacts)
    expect(result).toEqual({ _tag: 'Left', left: [wrong('', [], 'an object')] })
  })

  it.each([
    ['visits', { visits: 3 }, []],
    ['inspectors', { inspectors: 3 }, []],
    ['groups', { groups: 3 }, ['caps.谁']],
    ['policy.joinNeighbours.临夏县', { policy: { joinNeighbours: { 临夏县: '永靖县' } } }, ['caps.谁']],
    ['interests', { interests: 3 }, ['caps.谁']],
    ['directory', { directory: 3 }, []],
  ])('without readable %s the names in the rest are looked at where they can be', (part, more, paths) => {
    expect(refusedFacts({ caps: { 谁: 1 }, ...more }).map(([, path]) => path)).toEqual([
      part,
      ...(part === 'visits' ? ['caps.谁'] : paths),
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
