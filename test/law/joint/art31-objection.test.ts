import { fileObjection, linxiaMarket } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, wholeLife } from '../../followup/life.js'
import { refusals, stateAfter } from '../../followup/refused.js'

const life = wholeLife('V1')
const [filed, rechecked, answered] = [16, 17, 18].map((n) => life[n])
const subject = '临夏县第一幼儿园'
const before = life.slice(0, 16)

// The department of education published on 2022-03-12: sixty days end on 2022-05-11, which is a Wednesday.
describe('[joint/31.objection] 公示之日起60日内提出', () => {
  it.each([
    ['2022-03-11', 'admissible', ['BeforeItsCause joint/31.objection']],
    ['2022-03-12', 'admissible', []],
    ['2022-05-11', 'late', ['NotLate joint/31.objection']],
    ['2022-05-12', 'late', []],
  ])('%s, taken as %s', (on, standing, expected) => {
    expect(refusals(before, filed, { on: day(on), standing })).toEqual(expected)
  })

  it('a corrected result may be objected to from its own publication', () => {
    // Corrected on 2022-04-11: sixty days end on 2022-06-10.
    const corrected = [...life.slice(0, 16), filed, rechecked].flatMap((e) => e ?? [])
    const again = { objection: 'o2', standing: 'late' }
    expect(refusals(corrected, filed, { ...again, on: day('2022-06-10') })).toEqual([
      'NotLate joint/31.objection',
    ])
    expect(refusals(corrected, filed, { ...again, on: day('2022-06-11') })).toEqual([])
  })

  it('only by the party, unless it is taken as not the party’s own', () => {
    expect(refusals(before, filed, { by: '邻居' })).toEqual(['NotOnTeam joint/31.objection'])
    expect(refusals(before, filed, { by: '邻居', standing: 'not-the-party' })).toEqual([])
  })

  it('nobody is late where the rules set no period', () => {
    const state = stateAfter(before)
    const late = { id: 'o', filedOn: day('2022-12-01'), by: subject, standing: 'late' } as const
    const refused =
      'files' in state && state._tag !== 'Archived'
        ? fileObjection(linxiaMarket)({ state, department: '教育', objection: late })
        : undefined
    expect(refused?._tag === 'Left' && refused.left.map((r) => r._tag)).toEqual(['NotRuled'])
  })
})

describe('[joint/31.review] 复查：维持或更正', () => {
  const standing = [...before, filed].flatMap((e) => e ?? [])
  it('upheld, and the result stays; corrected, and a version is added', () => {
    const versions = (outcome: object) => {
      const events = [...standing, rechecked].flatMap((e) => e ?? [])
      const state = stateAfter([...events.slice(0, -1), { ...events.at(-1), ...outcome } as never])
      return 'files' in state ? state.files[0].versions.length : 0
    }
    const was = stateAfter(standing)
    const count = 'files' in was ? was.files[0].versions.length : 0
    expect(versions({ outcome: { _tag: 'Upheld' } })).toBe(count)
    expect(versions({})).toBe(count + 1)
  })

  it('once, and not after the answer', () => {
    const done = [...standing, rechecked].flatMap((e) => e ?? [])
    expect(refusals(done, rechecked)).toEqual(['AlreadyDone joint/31.review'])
    const late = [...before, { ...filed, standing: 'not-the-party', by: '邻居' }, answered] as typeof life
    expect(refusals(late, rechecked)).toEqual(['AlreadyDone joint/31.review'])
  })
})

describe('[joint/31.reply] 反馈当事人', () => {
  it('an admissible objection is re-checked before it is answered, any other is answered all the same', () => {
    const admitted = [...before, filed].flatMap((e) => e ?? [])
    expect(refusals(admitted, answered)).toEqual(['StillPending joint/31.review'])
    const late = [...before, { ...filed, on: day('2022-06-01'), standing: 'late' }] as typeof life
    expect(refusals(late, answered, { on: day('2022-06-02') })).toEqual([])
  })

  it('is what an archive waits for: no objection is lost', () => {
    const late = { ...filed, id: 'late', objection: 'o9', on: day('2022-06-15'), standing: 'late' }
    const path = [...life.slice(0, 24), late] as typeof life
    expect(refusals(path, life[24])).toEqual(['StillPending joint/34.archive'])
  })
})
