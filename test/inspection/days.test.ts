import { applyEvent, linxiaJoint, notDrawn, type VisitEvent, type VisitState } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, wholeLife } from '../followup/life.js'

/** The state after the first so many events of a whole life. */
const after = (count: number): VisitState =>
  wholeLife('V1')
    .slice(0, count)
    .reduce<VisitState>((state, event) => {
      const next = applyEvent(linxiaJoint)(state, event)
      if (next._tag === 'Left') throw new Error(JSON.stringify(next.left))
      return next.right
    }, notDrawn)

const [drawn, dispatched, prechecked, onSite] = [1, 2, 4, 5].map(after) as [
  VisitState,
  VisitState,
  VisitState,
  VisitState,
]
const at = (on: string) => ({ id: 'x', visit: 'V1', on: day(on) })
const change = (on: string): VisitEvent => ({
  ...at(on),
  _tag: 'TeamChanged',
  out: '王',
  in: '钱',
  reason: '出差',
  approvedBy: '局长',
})
const cancel = (on: string): VisitEvent => ({
  ...at(on),
  _tag: 'VisitCancelled',
  reason: '重复抽取',
  approvedBy: '局长',
})
const obstructed = (on: string): VisitEvent => ({
  ...at(on),
  _tag: 'Obstructed',
  kind: 'refused-material',
  circumstance: '拒绝出示台账',
})

describe('a step is not dated before the state it starts from', () => {
  // Drawn on the 1st, dispatched on the 2nd, records checked on the 4th, on site on the 7th.
  it.each([
    ['a visit called off when drawn', drawn, cancel, '2022-02-28', '2022-03-01'],
    ['a visit called off when dispatched', dispatched, cancel, '2022-03-01', '2022-03-02'],
    ['a visit called off after the records were checked', prechecked, cancel, '2022-03-03', '2022-03-04'],
    ['a member replaced when dispatched', dispatched, change, '2022-03-01', '2022-03-02'],
    ['a member replaced after the records were checked', prechecked, change, '2022-03-03', '2022-03-04'],
    ['an obstruction after the records were checked', prechecked, obstructed, '2022-03-03', '2022-03-04'],
    ['an obstruction on site', onSite, obstructed, '2022-03-06', '2022-03-07'],
  ] as const)('%s', (_case, state, event, before, from) => {
    const refused = applyEvent(linxiaJoint)(state, event(before))
    expect(refused._tag === 'Left' && refused.left.map((r) => r._tag)).toEqual(['BeforeItsCause'])
    expect(applyEvent(linxiaJoint)(state, event(from))._tag).toBe('Right')
  })
})
