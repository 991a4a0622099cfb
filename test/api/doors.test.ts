import {
  applyEvent,
  checkWitnesses,
  chinaCalendar,
  isMarketEntity,
  linxiaJoint,
  linxiaMarket,
  mattersOffList,
  notDrawn,
  parameterOf,
  resultsDue,
  supervisionOf,
  verifyDispatch,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const event = { _tag: 'TaskCompleted', id: 'e', visit: 'V1', on: '2022-03-01' } as const
const apply = (state: unknown) => applyEvent(linxiaJoint)(state as never, event as never)

describe('what no type lets through is named', () => {
  it('a parameter that no ruleset has', () => {
    expect(parameterOf(linxiaJoint)('yearlylimit' as never)).toEqual({
      _tag: 'Left',
      left: { _tag: 'UnknownParameter', path: '', parameter: 'yearlylimit' },
    })
  })

  it('a state that is none, beside what is wrong with the event', () => {
    expect(apply(null)).toMatchObject({
      _tag: 'Left',
      left: [{ path: 'state', value: null, expected: 'object' }],
    })
    for (const state of [{}, { _tag: 'constructor' }, { _tag: 'drawn' }])
      expect(apply(state)).toMatchObject({ _tag: 'Left', left: [{ _tag: 'BadEvent', path: 'state._tag' }] })
    expect(apply(notDrawn)).toMatchObject({ _tag: 'Left', left: [{ _tag: 'WrongState' }] })
  })

  it('a request for teams that has no people and no visits', () => {
    const verified = (request: unknown) => verifyDispatch(request as never)({ teams: {} })
    expect(verified({})).toEqual([
      { _tag: 'Unexpected', path: 'request.inspectors', value: undefined, expected: 'a list' },
      { _tag: 'Unexpected', path: 'request.visits', value: undefined, expected: 'a list' },
    ])
    expect(verified(null)).toMatchObject([{ path: 'request', value: null }])
    expect(verified({ inspectors: [null], visits: [{ id: 'V1' }] })).toMatchObject([
      { path: 'request.inspectors[0]' },
      { path: 'request.visits[0].slots' },
    ])
  })

  it('a list of matters, or what was watched, given first', () => {
    const list = [{ id: 7 }] as never
    expect(mattersOffList(null as never)(['食堂'])).toMatchObject([{ _tag: 'NotReadable', path: 'list' }])
    expect(mattersOffList(list)(['食堂'])).toMatchObject([{ path: 'list[0].id', value: 7 }])
    expect(supervisionOf(list)({ matter: '食堂' })).toMatchObject({
      value: 'not-listed',
      because: [{ _tag: 'NotReadable', path: 'list[0].id' }],
    })
    const witness = { kind: 'notary', name: '公证员', of: { record: 'r' } } as never
    expect(checkWitnesses(null as never)([witness])).toMatchObject({
      value: false,
      because: [{ path: 'watched' }],
    })
    expect(checkWitnesses({ of: { record: 'r' } } as never)([witness])).toMatchObject({
      value: false,
      because: [{ path: 'watched.takingPart' }],
    })
  })

  it('events that are none', () => {
    const due = resultsDue({ market: linxiaMarket, joint: linxiaJoint }, chinaCalendar())
    expect(due(null as never)).toMatchObject({ _tag: 'Left', left: { _tag: 'NotADate', value: undefined } })
    expect([null, 'x', {}].map((none) => isMarketEntity(none as never))).toEqual([false, false, false])
  })
})
