import {
  assignTeams,
  nobleHash,
  openReplacements,
  replaceMember,
  shortageRemedies,
  verifyDispatch,
  withdraw,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const request = {
  seed: 'public',
  inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
  visits: [{ id: 'V1', slots: [{}, {}] }],
}
const sheet = { teams: { V1: ['马', '王'] } }
const asked = { visit: 'V1', out: '马', sequence: 1 }

const wrong = (path: string, value: unknown, expected: string) => ({
  _tag: 'Unexpected',
  path,
  value,
  expected,
})
const left = (...problems: ReadonlyArray<object>) => ({ _tag: 'Left', left: problems })

describe('a sheet that cannot be read', () => {
  it.each<[unknown, ReadonlyArray<object>]>([
    [null, [wrong('', null, 'an object')]],
    [[], [wrong('', [], 'an object')]],
    [{}, [wrong('teams', undefined, 'an object')]],
    [
      { teams: { V1: '马', V2: ['王', 7] }, leaders: [] },
      [
        wrong('teams.V1', '马', 'a list'),
        wrong('teams.V2[1]', 7, 'a text'),
        wrong('leaders', [], 'an object'),
      ],
    ],
    [{ ...sheet, leaders: { V1: null } }, [wrong('leaders.V1', null, 'a text')]],
  ])('%j is told so, whoever is asked to check it', (given, problems) => {
    expect(verifyDispatch(request)(given as never)).toEqual(problems)
  })

  it('is told by its place in what was handed in', () => {
    const given = { teams: { V1: ['马', 7] }, leaders: 3 }
    const answer = left(wrong('sheet.teams.V1[1]', 7, 'a text'), wrong('sheet.leaders', 3, 'an object'))
    const words = { log: [], reason: '生病', approvedBy: '局长' }
    expect(replaceMember(nobleHash)({ request, sheet: given as never, ...asked })).toEqual(answer)
    expect(openReplacements(nobleHash)({ request, sheet: given as never })).toEqual(answer)
    expect(withdraw(nobleHash)({ request, sheet: given as never, out: '马', ...words })).toEqual(answer)
  })
})

describe('a log that cannot be continued', () => {
  const words = { request, sheet, out: '马', reason: '生病', approvedBy: '局长' }

  it.each<[unknown, ReadonlyArray<object>]>([
    ['none', [wrong('log', 'none', 'a list')]],
    [[3], [wrong('log[0]', 3, 'an object')]],
    [
      [{ changed: { visit: 'V1', before: '李' } }, { digest: '0', changed: { before: 1 } }, { digest: '0' }],
      [
        wrong('log[0].digest', undefined, 'a text'),
        wrong('log[1].changed.visit', undefined, 'a text'),
        wrong('log[1].changed.before', 1, 'a text'),
        wrong('log[2].changed', undefined, 'an object'),
      ],
    ],
  ])('%j', (log, problems) => {
    expect(withdraw(nobleHash)({ ...words, log: log as never })).toEqual(left(...problems))
  })
})

describe('what is asked of a desk', () => {
  const ask = (more: unknown) => {
    const desk = openReplacements(nobleHash)({ request, sheet: { teams: { V1: ['马', '王'] } } })
    if (desk._tag === 'Left') throw new Error(JSON.stringify(desk.left))
    return desk.right(more as never)
  }

  it.each([null, 'V1', [asked]])('is no request to replace: %j', (more) => {
    expect(ask(more)).toEqual(left(wrong('', more, 'an object')))
  })

  it.each([
    ['withdrawn', '李', 'a list'],
    ['withdrawn[1]', 7, 'a text'],
  ])('has wrong in %s: %j', (path, value, expected) => {
    const withdrawn = path === 'withdrawn' ? value : ['李', value]
    expect(ask({ ...asked, withdrawn })).toEqual(left(wrong(path, value, expected)))
  })

  it('names a visit by its id, which is a text', () => {
    const numbered = { ...request, visits: [{ id: '1', slots: [{}, {}] }] }
    const desk = openReplacements(nobleHash)({ request: numbered, sheet: { teams: { '1': ['马', '王'] } } })
    if (desk._tag === 'Left') throw new Error(JSON.stringify(desk.left))
    expect(desk.right({ ...asked, visit: '1' })).toMatchObject({ right: { changed: [{ after: '李' }] } })
    expect(desk.right({ ...asked, visit: 1 as never })).toEqual(
      left({ _tag: 'NotInTeam', path: 'out', value: '马', visit: 1 }),
    )
  })
})

describe('a request that cannot be read', () => {
  it('is told by its place beside the sheet, and stands first', () => {
    expect(openReplacements(nobleHash)({ request: 3 as never, sheet: 4 as never })).toEqual(
      left(wrong('request', 3, 'an object'), wrong('sheet', 4, 'an object')),
    )
  })

  it('has no remedies, but the reasons that it is refused for', () => {
    const bad = { ...request, cap: -1, visits: [{ id: 'V1', slots: [] }] }
    expect(shortageRemedies(nobleHash)(bad)).toEqual(
      left(wrong('cap', -1, 'a whole number from 0'), {
        _tag: 'NoSlots',
        path: 'visits[0].slots',
        value: 'V1',
      }),
    )
  })

  it('keeps what can be read of a person, his own cap and load too', () => {
    const inspectors = [
      { id: '马', cap: 3, load: 3 },
      { id: '王', tags: 7 },
    ]
    const visits = [{ id: 'V1', slots: [{ pinned: '马' }] }]
    expect(assignTeams(nobleHash)({ seed: 's', inspectors: inspectors as never, visits })).toEqual(
      left(wrong('inspectors[1].tags', 7, 'a list'), {
        _tag: 'AppointedOverCap',
        path: 'visits[0].slots[0].pinned',
        value: '马',
        appointed: 1,
        room: 0,
      }),
    )
  })

  it.each([undefined, 7])('a visit whose id is %j has no name, and its places are looked at', (id) => {
    expect(assignTeams(nobleHash)({ ...request, visits: [{ id, slots: [] }] as never })).toEqual(
      left(
        { _tag: 'BadId', path: 'visits[0].id', value: id, fault: 'not-text' },
        { _tag: 'NoSlots', path: 'visits[0].slots', value: '' },
      ),
    )
  })
})
