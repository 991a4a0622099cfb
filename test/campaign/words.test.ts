import {
  chinaCalendar,
  finishYear,
  linxiaJoint,
  linxiaMarket,
  mergeTasks,
  type PlainDate,
  sayCampaignProblem,
  sayFinishProblem,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const window = { opens: '2026-11-01' as PlainDate, closes: '2026-12-31' as PlainDate }
const task = (id: string, subject: string) => ({
  id,
  subject,
  window,
  matters: ['m'],
  departments: ['市场监管'],
})
const merged = mergeTasks([task('t1/甲', '甲'), task('t1/乙', '乙'), task('t2/甲', '甲')])
if (merged._tag === 'Left') throw new Error('the tasks are sound')
const { visits } = merged.right
const taskOf = (drawn: string): string => drawn.slice(0, drawn.indexOf('/'))
const rules = { market: linxiaMarket, joint: linxiaJoint }
const finish = (inspectedOn: Readonly<Record<string, string>>) =>
  finishYear({
    rules,
    calendar: chinaCalendar(),
    visits,
    inspectedOn: inspectedOn as Readonly<Record<string, PlainDate>>,
    taskOf,
  })

describe('finishing a year', () => {
  it('[market/23.disclosure] dates each visit, and enters a task once its last subject is inspected', () => {
    const answer = finish({ 't1/甲': '2026-11-02', 't1/乙': '2026-11-10' })
    expect(answer).toMatchObject({
      right: {
        open: [],
        finished: [
          { visit: 't1/乙', deadlines: [{ due: '2026-12-08' }, { due: '2026-12-08' }] },
          { visit: 't1/甲', deadlines: [{ due: '2026-11-30' }, { due: '2026-11-30' }] },
        ],
      },
    })
  })

  it('leaves entry open while a task has an open visit', () => {
    const answer = finish({ 't1/乙': '2026-11-10' })
    expect(answer).toMatchObject({
      right: {
        open: ['t1/甲'],
        finished: [{ visit: 't1/乙', deadlines: [{ limit: 'disclosure', due: '2026-12-08' }] }],
      },
    })
    expect(answer._tag === 'Right' && answer.right.finished[0]?.deadlines.length).toBe(1)
  })

  it('names every visit it cannot date, and says why in both languages', () => {
    const answer = finish({ 't1/甲': '2026-10-31', 't1/乙': '2026-12-28', nobody: '2026-11-02' })
    if (answer._tag === 'Right') throw new Error('three problems are to be found')
    expect(answer.left.map((p) => p._tag).sort()).toEqual([
      'InspectedOutsideWindow',
      'NoDeadline',
      'UnknownVisit',
    ])
    for (const language of ['zh', 'en'] as const)
      for (const problem of answer.left) expect(sayFinishProblem(language)(problem)).toContain(problem.path)
    expect(answer.left.map(sayFinishProblem('en')).join('\n')).toContain('2027')
  })
})

describe('the words of a campaign', () => {
  it('put the place in the year before the stage’s own sentence', () => {
    const problem = {
      _tag: 'MergeRefused',
      path: 'visits',
      problem: { _tag: 'NotADate', path: 'tasks[0].window.opens', value: '2022-2-5' },
    } as const
    expect(sayCampaignProblem('en')(problem)).toMatch(/^visits \/ tasks\[0\]\.window\.opens: .*2022-2-5/)
    expect(sayCampaignProblem('zh')(problem)).toContain('tasks[0].window.opens')
  })
})
