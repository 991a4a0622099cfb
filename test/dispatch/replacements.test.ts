import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  assignTeams,
  nobleHash,
  openReplacements,
  replaceMember,
  type TeamRequest,
  withdraw,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { replacements } from './replacements.js'

const kept = JSON.parse(readFileSync('test/golden/replacements.json', 'utf8')) as Readonly<
  Record<string, unknown>
>

describe('one who leaves', () => {
  it.each(Object.entries(replacements))(
    '%s: answered as the Python program did, at a desk too',
    (name, asked) => {
      const { request, sheet, ...rest } = asked
      const expected = { _tag: 'Right', right: kept[name] }
      expect(replaceMember(nobleHash)(asked)).toEqual(expected)
      const desk = openReplacements(nobleHash)({ request, sheet })
      if (desk._tag === 'Left') throw new Error(JSON.stringify(desk.left))
      expect(desk.right(rest)).toEqual(expected)
      expect(desk.right(rest)).toEqual(expected)
    },
  )

  it.each([
    ['is recused since', { recused: ['马'] }, {}],
    ['no longer fits his place', { slots: [{ department: '市场监管' }, {}] }, {}],
    ['is over his cap', {}, { cap: 0 }],
  ])('lets someone go who %s, and draws for his place alone', (_, more, his) => {
    const people = ['马', '王', '李'].map((id) => ({ id, department: id === '马' ? '公安' : '市场监管' }))
    const request: TeamRequest = {
      seed: 'public',
      inspectors: people.map((who) => (who.id === '马' ? { ...who, ...his } : who)),
      visits: [{ id: 'V1', slots: [{}, {}], ...more }],
    }
    const sheet = { teams: { V1: ['马', '王'] } }
    const asked = { visit: 'V1', out: '马', sequence: 1 }
    const expected = {
      _tag: 'Right',
      right: {
        status: 'replaced',
        changed: [{ visit: 'V1', slot: 0, before: '马', after: '李' }],
        candidates: ['李'],
      },
    }
    expect(replaceMember(nobleHash)({ request, sheet, ...asked })).toEqual(expected)
    const desk = openReplacements(nobleHash)({ request, sheet })
    if (desk._tag === 'Left') throw new Error(JSON.stringify(desk.left))
    expect(desk.right(asked)).toEqual(expected)
    // His own fault is no reason to let another go.
    expect(desk.right({ ...asked, out: '王' })).toMatchObject({
      _tag: 'Left',
      left: [{ _tag: 'SheetDoesNotStand', path: 'sheet' }],
    })
    expect(replaceMember(nobleHash)({ request, sheet, ...asked, out: '王' })._tag).toBe('Left')
  })

  it('a desk says what it was asked wrongly, and keeps answering', () => {
    const standing = {
      request: {
        seed: 'a',
        inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
        visits: [{ id: 'V1', slots: [{}, {}] }],
      },
      sheet: { teams: { V1: ['马', '王'] } },
    }
    const desk = openReplacements(nobleHash)(standing)
    if (desk._tag === 'Left') throw new Error(JSON.stringify(desk.left))
    const wrong = desk.right({ visit: '__proto__', out: '李', sequence: 0 })
    expect(wrong).toMatchObject({ left: [{ _tag: 'NotInTeam' }, { _tag: 'Unexpected', path: 'sequence' }] })
    expect(desk.right({ visit: 'V1', out: '马', sequence: 1 })).toMatchObject({
      right: { changed: [{ after: '李' }] },
    })
    expect(
      openReplacements(nobleHash)({ ...standing, sheet: { teams: { V1: ['马', '马'] } } }),
    ).toMatchObject({
      left: [{ _tag: 'SheetDoesNotStand' }],
    })
  })
})

describe('a request to replace that cannot be looked at', () => {
  const request: TeamRequest = {
    seed: 'public',
    inspectors: [{ id: '马', leader: true }, { id: '王' }, { id: '李' }],
    visits: [{ id: 'V1', slots: [{}, {}] }],
  }
  const asked = { visit: 'V1', out: '马', sequence: 1 }
  const both = (
    standing: {
      request: TeamRequest
      sheet: { teams: Record<string, string[]>; leaders?: Record<string, string> }
    },
    more: object,
  ) => {
    const desk = openReplacements(nobleHash)(standing)
    const alone = replaceMember(nobleHash)({ ...standing, ...asked, ...more })
    return { alone, desk: desk._tag === 'Left' ? desk : desk.right({ ...asked, ...more }) }
  }

  it.each([0, 1.5, '1'])('has no such number: %j', (sequence) => {
    const left = [
      { _tag: 'Unexpected', path: 'sequence', value: sequence, expected: 'a whole number from 1' },
    ]
    const answer = { _tag: 'Left', left }
    expect(both({ request, sheet: { teams: { V1: ['马', '王'] } } }, { sequence })).toEqual({
      alone: answer,
      desk: answer,
    })
  })

  it.each([
    ['V1', '李'],
    ['V2', '马'],
    ['constructor', '马'],
  ])('names someone who is not there: in %s, %s', (visit, out) => {
    const answer = { _tag: 'Left', left: [{ _tag: 'NotInTeam', path: 'out', value: out, visit }] }
    expect(both({ request, sheet: { teams: { V1: ['马', '王'] } } }, { visit, out })).toEqual({
      alone: answer,
      desk: answer,
    })
  })

  it('stands on a request with faults of its own: those first, by their paths', () => {
    const left = [
      { _tag: 'Unexpected', path: 'request.cap', value: -1, expected: 'a whole number from 0' },
      { _tag: 'NoSlots', path: 'request.visits[0].slots', value: 'V1' },
    ]
    const bad = { ...request, cap: -1, visits: [{ id: 'V1', slots: [] }] }
    const answer = { _tag: 'Left', left }
    expect(both({ request: bad, sheet: { teams: { V1: ['马', '马'] } } }, {})).toEqual({
      alone: answer,
      desk: answer,
    })
  })

  it('stands on a sheet that does not: with every fault but those that end when he leaves', () => {
    const faults = [{ _tag: 'TwiceInTeam', visit: 'V1', slot: 1, inspector: '马' }]
    const answer = { _tag: 'Left', left: [{ _tag: 'SheetDoesNotStand', path: 'sheet', faults }] }
    expect(both({ request: { ...request, cap: 1 }, sheet: { teams: { V1: ['马', '马'] } } }, {})).toEqual({
      alone: answer,
      desk: answer,
    })
  })

  it.each([
    ['is nobody on the roster', ['谁', '王'], '谁', {}],
    ['may not lead', ['李', '王'], '李', { V1: '李' }],
  ])('is looked at where the leaver %s', (_, team, out, leaders) => {
    const answers = both(
      { request, sheet: { teams: { V1: team }, leaders: leaders as Record<string, string> } },
      { out },
    )
    const others = ['马', '李', '王'].filter((id) => !team.includes(id)).sort()
    for (const answer of [answers.alone, answers.desk])
      expect(answer).toMatchObject({
        right: { status: 'replaced', candidates: others, changed: [{ before: out }] },
      })
  })
})

describe('a withdrawal, whole', () => {
  const sha = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
  const words = { reason: '生病', approvedBy: '局长' }
  const request: TeamRequest = {
    seed: 'public',
    inspectors: [{ id: '马', leader: true }, { id: '王', leader: true }, { id: '李' }, { id: '赵' }],
    visits: [
      { id: 'V1', slots: [{ leader: true }, {}], recused: ['赵'] },
      { id: 'V2', slots: [{}, {}], recused: ['赵'] },
      { id: 'V3', slots: [{}, {}] },
    ],
  }
  const teams = { V1: ['王', '马'], V2: ['马', '王'], V3: ['王', '赵'] }
  const leave = (more: object) =>
    withdraw(nobleHash)({ request, sheet: { teams }, log: [], out: '王', ...words, ...more })

  // The entry's fields in the order of their names, as canonical JSON has them.
  const entry = (
    sequence: number,
    visit: string,
    slot: number,
    after: string,
    candidates: string[],
    previous: string,
  ) => {
    const changed = { after, before: '王', slot, visit }
    const content = {
      approvedBy: '局长',
      candidates: sha(candidates),
      changed,
      previous,
      reason: '生病',
      sequence,
    }
    return { ...content, digest: sha(content) }
  }

  it('of all his visits: each is drawn or listed, the log is a chain, and who leads is decided anew', () => {
    const sheet = { teams: { ...teams, V3: ['李', '王'] }, leaders: { V1: '王', V2: '王', V3: '王' } }
    const one = entry(1, 'V2', 1, '李', ['李'], '0'.repeat(64))
    const result = leave({ sheet })
    if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
    const { right } = result
    const third = right.sheet.teams['V3']?.[1] ?? ''
    expect(right.log[0]).toEqual(one)
    expect(right.log[1]).toEqual(entry(2, 'V3', 1, third, third === '马' ? ['赵', '马'] : ['赵'], one.digest))
    expect(right.log).toHaveLength(2)
    expect(right.sheet.teams).toEqual({ V1: ['王', '马'], V2: ['马', '李'], V3: ['李', third] })
    expect(right.sheet.leaders).toEqual({ V1: '王', V2: '马', ...(third === '马' ? { V3: '马' } : {}) })
    expect(right.open).toMatchObject([{ visit: 'V1', outcome: { status: 'proposed' } }])
  })

  // Appointing a team leaves nothing to draw but its leader.
  it('of a leader: another is drawn by the lot that would have fallen on the new team', () => {
    const leaders = ['东', '南', '西', '北', '中', '东南', '西北'].map((id) => {
      const people = ['甲', '乙', '丙', '丁'].map((who) => ({ id: who, leader: who !== '丙' }))
      const asked: TeamRequest = {
        seed: 'public',
        attempt: 2,
        inspectors: [...people, { id: '王', leader: true }],
        visits: [{ id, slots: [{}, {}, {}, {}], recused: [] }],
      }
      const sheet = { teams: { [id]: ['丙', '王', '乙', '甲'] }, leaders: { [id]: '王' } }
      const left = withdraw(nobleHash)({ request: asked, sheet, log: [], out: '王', ...words })
      const pinned = ['丙', '丁', '乙', '甲'].map((who) => ({ pinned: who }))
      const drawn = assignTeams(nobleHash)({ ...asked, visits: [{ id, slots: pinned }] })
      if (left._tag === 'Left' || drawn._tag === 'Left' || drawn.right.status !== 'assigned')
        throw new Error('it can be done')
      expect(left.right.sheet.leaders).toEqual(drawn.right.leaders)
      return drawn.right.leaders[id]
    })
    expect(new Set(leaders).size).toBeGreaterThan(1)
  })

  it('of one visit leaves the others, and the leaders who did not leave', () => {
    const result = leave({ visit: 'V2', sheet: { teams, leaders: { V2: '马', V3: '王' } } })
    expect(result).toEqual({
      _tag: 'Right',
      right: {
        sheet: { teams: { ...teams, V2: ['马', '李'] }, leaders: { V2: '马', V3: '王' } },
        log: [entry(1, 'V2', 1, '李', ['李'], '0'.repeat(64))],
        open: [],
      },
    })
    expect(leave({ visit: 'V2' })).toMatchObject({
      right: { sheet: { teams: { ...teams, V2: ['马', '李'] } } },
    })
  })

  it('keeps away who left this visit before, and nobody who left another', () => {
    const left = (visit: string, before: string) => ({
      ...entry(1, visit, 1, '王', [], '0'.repeat(64)),
      changed: { visit, slot: 1, before, after: '王' },
    })
    expect(leave({ visit: 'V2', log: [left('V2', '李')] })).toMatchObject({
      right: { open: [{ visit: 'V2' }], log: [{}] },
    })
    const other = left('V3', '李')
    expect(leave({ visit: 'V2', log: [other] })).toEqual({
      _tag: 'Right',
      right: {
        sheet: { teams: { ...teams, V2: ['马', '李'] } },
        log: [other, entry(2, 'V2', 1, '李', ['李'], other.digest)],
        open: [],
      },
    })
  })

  it('wants a reason and an approver, in words, and says all that is missing', () => {
    expect(leave({ reason: ' ', approvedBy: 3 })).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'NoReason', path: 'reason', value: ' ' },
        { _tag: 'NoReason', path: 'approvedBy', value: 3 },
      ],
    })
  })

  it('of someone who is not there is refused, and the first refusal stands', () => {
    const answer = { _tag: 'Left', left: [{ _tag: 'NotInTeam', path: 'out', value: '赵', visit: 'V1' }] }
    expect(leave({ visit: 'V1', out: '赵' })).toEqual(answer)
    const bad = { ...request, cap: 0.5 }
    expect(leave({ request: bad })).toMatchObject({ _tag: 'Left', left: [{ path: 'request.cap' }] })
  })
})
