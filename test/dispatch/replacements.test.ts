import { readFileSync } from 'node:fs'
import { nobleHash, openReplacements, replaceMember, type TeamRequest } from 'double-random'
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
