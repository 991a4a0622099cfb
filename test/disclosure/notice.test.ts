import {
  type DispatchedVisit,
  publishedNotices,
  renderNotice,
  resultNotices,
  type VisitState,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { wholeLife } from '../followup/life.js'
import { stateAfter } from '../followup/refused.js'

type Resulted = Exclude<
  VisitState,
  { _tag: 'NotDrawn' | 'Drawn' | 'Prechecked' | 'OnSite' | 'Cancelled' } | DispatchedVisit
>

const life = wholeLife('V1')
const resulted = (count: number): Resulted => {
  const state = stateAfter(life.slice(0, count))
  if (!('files' in state)) throw new Error(state._tag)
  return state
}
const notices = (count: number) => {
  const all = publishedNotices({ state: resulted(count), name: '幼儿园', withheld: [] })
  return all._tag === 'Right' ? all.right : []
}
const STEPS = life.map((_, i) => i + 1).filter((n) => n >= 7)

describe('what is published', () => {
  it('stands as it is for ever: whatever comes later adds to it', () => {
    for (const [i, n] of STEPS.entries()) {
      const before = notices(n)
      const after = notices(STEPS[i + 1] ?? n)
      for (const notice of before) expect(after).toContainEqual(notice)
    }
    expect(notices(25).map((n) => [n.department, n.version, n.publishedOn])).toEqual([
      ['教育', 1, '2022-03-12'],
      ['教育', 2, '2022-04-11'],
      ['消防救援机构', 1, '2022-03-14'],
      ['消防救援机构', 2, '2022-04-15'],
    ])
  })

  it('is what the review approved, not what it sent back', () => {
    // The first results of education said nothing was found; sent back, they said an order to correct.
    const [education] = notices(15)
    expect(education?.results).toEqual([{ matter: '食堂', outcomes: ['ordered-to-correct'] }])
  })

  it('stands in its latest version, one for each department', () => {
    const latest = resultNotices({ state: resulted(25), name: '幼儿园', withheld: [] })
    expect(latest._tag === 'Right' && latest.right.map((n) => [n.department, n.version])).toEqual([
      ['教育', 2],
      ['消防救援机构', 2],
    ])
  })

  it('is nothing before it is published', () => {
    expect(notices(14)).toEqual([])
  })
})

describe('what a law withholds', () => {
  const withheld = { matter: '食堂', department: '教育', law: '保守国家秘密法' }
  const told = (change: object) =>
    resultNotices({ state: resulted(16), name: '幼儿园', withheld: [{ ...withheld, ...change }] })

  it.each(['zh', 'en'] as const)(
    'is left out of the text, and the law stands in its place (%s)',
    (language) => {
      const answer = told({})
      const text = answer._tag === 'Right' ? answer.right.map(renderNotice(language)).join('\n') : ''
      expect(text).toContain('保守国家秘密法')
      expect(text).not.toMatch(/责令改正|ordered to be corrected/)
    },
  )

  it.each([
    ['no law', { law: ' ' }, 'withheld[0].law'],
    ['a matter that is none of the visit', { matter: '广告' }, 'withheld[0].matter'],
    ['a matter of another department', { department: '消防救援机构' }, 'withheld[0].matter'],
  ])('%s is refused', (_name, change, path) => {
    const answer = told(change)
    expect(answer._tag === 'Left' && answer.left.map((p) => p.path)).toEqual([path])
  })
})

describe('obstruction', () => {
  it.each([
    ['zh', '不予配合检查1次：2022-03-07 拒绝提供相关材料（拒绝出示台账）'],
    ['en', 'did not cooperate 1 time(s): 2022-03-07 refused material (拒绝出示台账)'],
  ] as const)('is told with name, count, time and circumstance (%s)', (language, line) => {
    const text = notices(15).map(renderNotice(language)).join('\n')
    expect(text).toContain('幼儿园')
    expect(text).toContain(line)
  })
})
