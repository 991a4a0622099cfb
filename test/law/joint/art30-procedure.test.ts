import {
  bindForms,
  type Checklist,
  checkMethods,
  checkNamePublishable,
  claimChecklist,
  linxiaJoint,
  resultNotices,
  reviseChecklist,
  type VisitState,
  type Withheld,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, resultOf, wholeLife } from '../../followup/life.js'
import { refusals, stateAfter } from '../../followup/refused.js'

const life = wholeLife('V1')

const noticesOf = (state: VisitState, withheld: ReadonlyArray<Withheld> = []) => {
  const notices = 'files' in state ? resultNotices({ state, name: '幼儿园', withheld }) : undefined
  return notices?._tag === 'Right' ? notices.right : []
}

const item = {
  content: '留样',
  method: '查看',
  essentials: '48小时',
  problems: '无留样',
  handling: '责令改正',
}
const form = (id: string, version: number, matter: string): Checklist => ({
  id,
  version,
  matter,
  items: [item],
  claimedBy: ['临夏县'],
})

describe('[joint/26.form] 表单自动匹配或手动选配', () => {
  const bind = bindForms([
    form('食堂', 1, 'm1'),
    form('食堂', 2, 'm1'),
    form('消防', 1, 'm2'),
    form('消防简表', 4, 'm9'),
  ])
  it('automatically the latest version, by hand the chosen one, and what has none is named', () => {
    expect(
      bind({ matters: ['m1', 'm2', 'm3'], byHand: { m2: { checklist: '消防简表', version: 4 } } }),
    ).toEqual({
      forms: [
        { checklist: '食堂', version: 2, matter: 'm1', bound: 'automatically' },
        { checklist: '消防简表', version: 4, matter: 'm2', bound: 'by-hand' },
      ],
      uncovered: ['m3'],
    })
  })

  it('a chosen form or version that is not there covers nothing', () => {
    const byHand = { m1: { checklist: '食堂', version: 3 }, m2: { checklist: '无此表', version: 1 } }
    expect(bind({ matters: ['m1', 'm2'], byHand })).toEqual({ forms: [], uncovered: ['m1', 'm2'] })
  })
})

describe('[joint/27.province] 清单由省级制定', () => {
  it.each([
    ['province', 'Right'],
    ['prefecture', 'Left'],
    ['county', 'Left'],
  ] as const)('%s', (level, answer) => {
    expect(reviseChecklist({ checklist: form('食堂', 1, 'm1'), level, items: [item] })._tag).toBe(answer)
  })

  it('a unit is bound only to what it has claimed', () => {
    const bind = bindForms([
      form('食堂', 1, 'm1'),
      { ...form('食堂', 2, 'm1'), claimedBy: [] },
      form('消防', 1, 'm2'),
    ])
    const byHand = { m2: { checklist: '食堂', version: 2 } }
    expect(bind({ matters: ['m1', 'm2', 'm2'], unit: '临夏县', byHand })).toEqual({
      forms: [{ checklist: '食堂', version: 1, matter: 'm1', bound: 'automatically' }],
      uncovered: ['m2'],
    })
  })

  it('市县认领，重复认领不变', () => {
    const claimed = claimChecklist(form('食堂', 1, 'm1'), '永靖县')
    expect(claimed.claimedBy).toEqual(['临夏县', '永靖县'])
    expect(claimChecklist(claimed, '临夏县')).toEqual(claimed)
    expect(claimed.items).toEqual([item])
  })
})

describe('[joint/28.methods] 检查方式', () => {
  it('sampling is one of them', () => {
    const { value, because } = checkMethods(linxiaJoint)({ methods: ['sampling'], sources: [] })
    expect([value, because[0].basis]).toEqual([true, 'joint/28.methods'])
  })
})

describe('[joint/24.replace] 更换人员须有原因、经同意', () => {
  it.each([
    [{ reason: '' }, ['ReasonMissing joint/24.replace']],
    [{ approvedBy: '' }, ['ReasonMissing joint/24.replace']],
    [{ out: '钱' }, ['NotOnTeam joint/24.replace']],
    [{ in: '王' }, ['TwiceInTeam joint/23.team']],
  ])('%j', (change, expected) => {
    expect(refusals(life.slice(0, 2), life[2], change)).toEqual(expected)
  })
})

describe('[joint/30.precheck] 先预查，后现场', () => {
  it('nobody arrives before the records were checked', () => {
    expect(refusals(life.slice(0, 3), life[4])).toEqual(['WrongState joint/30.precheck'])
  })
})

describe('[joint/30.onSite] 不提前告知，不少于两人', () => {
  it('notice only under a law that is named', () => {
    expect(refusals(life.slice(0, 4), life[4], { noticeUnder: '' })).toEqual([
      'NoticeWithoutLaw joint/30.onSite',
    ])
    expect(refusals(life.slice(0, 4), life[4], { noticeUnder: '食品安全法实施条例' })).toEqual([])
  })
  it('on the first and last day of the window, not the day after', () => {
    const on = (text: string) =>
      refusals(life.slice(0, 4), life[4], {
        on: day(text),
        inspectors: [
          { id: '马', certificate: { number: '1' } },
          { id: '王', certificate: { number: '2' } },
        ],
      })
    expect(on('2022-11-30')).toEqual([])
    expect(on('2022-12-01')).toEqual(['OutsideWindow joint/22.merge'])
  })
  it('names of subjects wait until the inspection', () => {
    expect(checkNamePublishable(stateAfter(life.slice(0, 5))).value).toBe(false)
    expect(checkNamePublishable(stateAfter(life.slice(0, 7))).value).toBe(true)
  })
})

describe('[joint/30.confirm] 由实施检查的人员确认', () => {
  it('somebody of the team who was not there does not confirm', () => {
    expect(refusals(life.slice(0, 6), life[6], { confirmedBy: ['马', '王'] })).toEqual([
      'NotOnTeam joint/30.confirm',
    ])
  })
  it('each matter and department has one result', () => {
    expect(refusals(life.slice(0, 6), life[6], { results: [resultOf('教育'), resultOf('教育')] })).toEqual([
      'ResultMissing joint/30.confirm',
      'ResultTwice joint/30.confirm',
    ])
  })
})

describe('[joint/30.review] 组长或部门领导审核，退回重报', () => {
  it('not by another member of the team', () => {
    expect(refusals(life.slice(0, 7), life[7], { by: { role: 'leader', id: '王' } })).toEqual([
      'NotOnTeam joint/30.review',
    ])
  })
  it('a returned result is not approved before it was submitted again', () => {
    expect(refusals(life.slice(0, 8), life[9])).toEqual(['WrongFileState joint/30.review'])
  })
  it('any number of times', () => {
    const [back, again] = [life[7], life[8]]
    if (back === undefined || again === undefined) throw new Error('no life')
    const rounds = [1, 2, 3].flatMap((n) => [
      { ...back, id: `b${n}`, on: day('2022-03-09') },
      { ...again, id: `a${n}`, on: day('2022-03-09') },
    ])
    expect(stateAfter([...life.slice(0, 7), ...rounds, ...life.slice(9)])._tag).toBe('Archived')
  })
})

describe('[joint/31.immutable] 公示结果不得擅改，更正为新版本', () => {
  it('the version published first stays', () => {
    const before = stateAfter(life.slice(0, 19))
    const after = stateAfter(life.slice(0, 20))
    const versions = (s: typeof after) => ('files' in s ? (s.files[1]?.versions ?? []) : [])
    expect(versions(after).slice(0, -1)).toEqual(versions(before))
    expect(versions(after).at(-1)?.reason).toBe('笔误')
    expect(noticesOf(after).map((n) => n.version)).toEqual([2, 2])
  })
  it('needs a reason', () => {
    expect(refusals(life.slice(0, 19), life[19], { reason: '' })).toEqual([
      'ReasonMissing joint/31.immutable',
    ])
  })
})

describe('[market/4.publish] 法律另有规定的不公开', () => {
  it('what a law withholds is left out, its reason stays', () => {
    const state = stateAfter(life.slice(0, 16))
    const [education] = noticesOf(state, [{ matter: '食堂', department: '教育', law: '保守国家秘密法' }])
    expect([education?.results, education?.withheld]).toEqual([
      [],
      [{ matter: '食堂', law: '保守国家秘密法' }],
    ])
  })
})

describe('[joint/32.unable] 无法检查的直接形成结果', () => {
  const found = (change: object) => ({
    id: 'u',
    visit: 'V1',
    on: day('2022-03-05'),
    _tag: 'FoundUninspectable' as const,
    ground: 'deregistered' as const,
    results: [resultOf('教育', 'no-such-activity'), resultOf('消防救援机构', 'no-such-activity')] as const,
    ...change,
  })
  it.each([1, 2, 4, 5])('from the state after %i events, without a visit', (n) => {
    expect(refusals(life.slice(0, n), found({ on: day('2022-03-07') }))).toEqual([])
  })
  it('on the listed grounds; another needs its reason', () => {
    expect(refusals(life.slice(0, 4), found({ ground: 'other' }))).toEqual(['ReasonMissing joint/32.unable'])
    expect(refusals(life.slice(0, 4), found({ ground: 'other', reason: '地震' }))).toEqual([])
    expect(refusals(life.slice(0, 4), found({ ground: 'busy' }))).toEqual(['BadEvent ground'])
  })
  it('not once results exist', () => {
    expect(refusals(life.slice(0, 7), found({ on: day('2022-03-08') }))).toEqual([
      'WrongState joint/32.unable',
    ])
  })
})
