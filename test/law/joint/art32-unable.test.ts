import {
  freezeRoster,
  markUnable,
  nobleHash,
  supplementDraw,
  type UnableGround,
  unableGrounds,
  verifyDraw,
  visitList,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, left, right } from '../../draw/support.js'

const rows = Array.from({ length: 40 }, (_, i) => ({ id: `S${i}`, stratum: 's' }))
const roster = right(freezeRoster(nobleHash)(rows))
const quotas = { s: { _tag: 'count', count: 5 } } as const
const first = draw(rows, { quotas, reserve: 3 })
const ranks = (record: typeof first) => right(visitList(record)).map(({ rank }) => rank)
const mark = (record: typeof first, rank: number, replace: boolean, reason: UnableGround = 'closed') => {
  const own = [...(record.strata[0]?.drawn ?? []), ...(record.strata[0]?.reserve ?? [])]
  const id = own.find((entry) => entry.rank === rank)?.id ?? ''
  return markUnable(nobleHash)({ record, stratum: 's', id, reason, replace })
}

describe('[joint/32.unable] 无法检查的予以标记，不从记录中移除', () => {
  it('has the reasons of the article, and no others', () => {
    // 无法联系, 不予配合, 已注销, 被撤销登记, 被吊销, 迁移, 关闭停业, 正在清算, 其他
    expect(Object.keys(unableGrounds)).toHaveLength(9)
  })

  it('marks without a replacement: the others stay as they were', () => {
    const marked = right(mark(first, 2, false))
    expect(ranks(marked)).toEqual([1, 3, 4, 5])
    expect(marked.strata).toEqual(first.strata)
  })

  it('adds the next rank, and the next after it where that one can not be inspected either', () => {
    const once = right(mark(first, 2, true))
    expect(ranks(once)).toEqual([1, 3, 4, 5, 6])
    const twice = right(mark(once, 6, true, 'deregistered'))
    expect(ranks(twice)).toEqual([1, 3, 4, 5, 7])
    expect(right(verifyDraw(nobleHash)({ record: twice, rows })).value).toBe('confirmed')
  })

  it('draws a longer prefix: nobody is lost, the next ranks follow', () => {
    const marked = right(mark(first, 2, true))
    const more = right(
      supplementDraw(nobleHash)({
        record: marked,
        roster,
        stratum: 's',
        add: 2,
        reason: 'two teams are free',
      }),
    )
    expect(ranks(more)).toEqual([1, 3, 4, 5, 6, 7, 8])
    expect(more.strata[0]?.reserve.map(({ rank }) => rank)).toEqual([8, 9, 10])
    expect(right(verifyDraw(nobleHash)({ record: more, rows })).value).toBe('confirmed')
  })

  it('refuses a mark that can not stand, and says why', () => {
    const why = (either: ReturnType<typeof mark>) =>
      left(either).map((problem) => (problem._tag === 'BadEntry' ? problem.why : problem._tag))
    expect(why(mark(first, 6, false))).toEqual(['not-to-be-visited'])
    expect(why(mark(right(mark(first, 1, false)), 1, false))).toEqual(['marked-already'])
    expect(why(mark(first, 1, false, 'busy' as UnableGround))).toEqual(['reason-not-listed'])
    const none = draw(rows, { quotas, replacement: { by: 'none', reasons: ['closed'] } })
    expect(why(mark(none, 1, true))).toEqual(['no-replacement-committed', 'reserve-exhausted'])
    const elsewhere = { record: first, stratum: 'D', id: 'S1', reason: 'closed', replace: false } as const
    expect(why(markUnable(nobleHash)(elsewhere))).toEqual(['no-such-stratum'])
    const more = { record: first, roster, stratum: 'D', add: 1, reason: 'more' }
    expect(why(supplementDraw(nobleHash)(more))).toEqual(['no-such-stratum'])
    const tooMany = supplementDraw(nobleHash)({ record: first, roster, stratum: 's', add: 36, reason: 'all' })
    expect(left(tooMany).map(({ _tag }) => _tag)).toEqual(['BadEntry'])
  })

  it('conserves: whoever was drawn is visited or marked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 5 })), fc.boolean(), (marks, replace) => {
        const record = marks.slice(0, 3).reduce((own, rank) => right(mark(own, rank, replace)), first)
        const marked = record.log.map((entry) => (entry._tag === 'mark' ? entry.rank : 0))
        expect([...ranks(record), ...marked].sort((a, b) => a - b)).toEqual(
          Array.from({ length: 5 + (replace ? marked.length : 0) }, (_, i) => i + 1),
        )
      }),
    )
  })
})
