import { creditEffects, obstructionKinds } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, resultOf, wholeLife } from '../../followup/life.js'
import { refusals, stateAfter } from '../../followup/refused.js'

const life = wholeLife('V1')
const quiet = [...life.slice(0, 5)]
const grave = [resultOf('教育', 'uncooperative'), resultOf('消防救援机构', 'uncooperative')] as const

describe('[market/22.obstruction] 不予配合须有记录才能公示', () => {
  it('has the four kinds of the article', () => {
    expect(Object.keys(obstructionKinds)).toHaveLength(4)
  })

  it('nobody is called uncooperative without a time of it noted', () => {
    expect(refusals(quiet, life[6], { results: grave })).toEqual([
      'ObstructionNotNoted market/22.obstruction',
    ])
    expect(refusals(life.slice(0, 6), life[6], { results: grave })).toEqual([])
  })

  it('nor unable to be inspected for it; and nobody came to whoever was only drawn', () => {
    const unable = {
      id: 'u',
      visit: 'V1',
      on: day('2022-03-07'),
      _tag: 'FoundUninspectable',
      ground: 'uncooperative',
      results: grave,
    } as const
    expect(refusals(quiet, unable)).toEqual(['ObstructionNotNoted market/22.obstruction'])
    expect(refusals(life.slice(0, 6), unable)).toEqual([])
    expect(refusals(life.slice(0, 1), life[5])).toEqual(['WrongState market/22.obstruction'])
  })

  it('may be noted until something is published, and not after', () => {
    expect(refusals(life.slice(0, 14), life[5])).toEqual([])
    expect(refusals(life.slice(0, 15), life[5])).toEqual(['WrongFileState joint/31.immutable'])
  })

  it('that is grave calls for a decision on a penalty', () => {
    const path = [...life.slice(0, 6), { ...life[6], results: grave }, ...life.slice(9, 15)] as typeof life
    const state = stateAfter(path)
    const effects = 'files' in state ? creditEffects(state) : []
    expect(effects.find((e) => e._tag === 'ConsiderPenalty')).toEqual({
      _tag: 'ConsiderPenalty',
      basis: 'market/22.obstruction',
      subject: '临夏县第一幼儿园',
      department: '教育',
      times: 1,
    })
  })
})
