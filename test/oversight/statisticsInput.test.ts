import {
  addStatistics,
  chinaCalendar,
  linxiaMarket,
  renderProblems,
  type StatisticsRecords,
  startStatistics,
  statisticsOf,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { year } from './statisticsRecords.js'

const timing = { rules: linxiaMarket, calendar: chinaCalendar() }
const problemsOf = (records: unknown, asOf?: unknown) => {
  const own = { ...timing, ...(asOf === undefined ? {} : { asOf }) } as typeof timing
  const answer = statisticsOf(own, [])(records as StatisticsRecords)
  return answer._tag === 'Left' ? answer.left : []
}

describe('[joint/7.statistics] records that cannot be counted', () => {
  it('are refused by path, value and what was expected, all at once', () => {
    const window = { opens: '2022-03-01', closes: '2022-05-31' }
    const task = { id: 'T1', field: '学校', initiator: '教育', cooperators: [], region: '622901', window }
    const problems = problemsOf(
      {
        subjects: [{ id: '', region: '622901' }, { id: 'S1', region: 7 }, 'S2', { id: 'S1', region: '' }],
        inspectors: 'all',
        tasks: [{ ...task, level: '县级', type: 'x', item: ' ', drawsFrom: [1], objectClass: '学校' }],
        draws: [{ task: 'T1', record: { commitment: { strata: [{ stratum: 'A', n: -1 }] }, strata: [] } }],
        drawn: [
          { id: 'D1', subject: 'S1', window: { ...window, opens: '3月' }, matters: [], departments: [] },
        ],
        visits: [{ id: 'V1', subject: 'S1' }],
        teams: { V1: '甲' },
        states: [
          { _tag: 'NotDrawn' },
          { _tag: 'Done', visit: 'V1' },
          { _tag: 'Disclosed', visit: 'V2', subject: 'S1' },
        ],
      },
      'tomorrow',
    )
    expect(problems.map((p) => [p._tag, p.path])).toEqual([
      ['NotADate', 'asOf'],
      ['BadRecord', 'subjects[1].region'],
      ['BadRecord', 'subjects[2]'],
      ['BadId', 'subjects[0].id'],
      ['DuplicateId', 'subjects[3].id'],
      ['BadRecord', 'inspectors'],
      ['BadRecord', 'tasks[0].level'],
      ['BadRecord', 'tasks[0].type'],
      ['BadId', 'tasks[0].item'],
      ['BadRecord', 'tasks[0].drawsFrom'],
      ['BadRecord', 'tasks[0].objectClass'],
      ['BadRecord', 'draws[0].record'],
      ['NotADate', 'drawn[0].window.opens'],
      ['BadRecord', 'visits[0].tasks'],
      ['BadRecord', 'teams.V1'],
      ['BadRecord', 'states[1]._tag'],
      ['NotADate', 'states[2].formed.on'],
      ['BadRecord', 'states[2].files'],
      ['BadRecord', 'states[2].followUps'],
    ])
    expect(renderProblems('zh')(problems)).toContain('tasks[0].level')
    expect(problemsOf(null)).toEqual([{ _tag: 'BadRecord', path: '', value: null, expected: 'record' }])
  })

  it('nothing is added from a part with a fault, and whatever is handed in, nothing throws', () => {
    expect(addStatistics(timing)({ visits: [null] as never })(startStatistics)._tag).toBe('Left')
    const lists = ['subjects', 'inspectors', 'tasks', 'draws', 'drawn', 'visits', 'teams', 'states'] as const
    fc.assert(
      fc.property(year, fc.constantFrom(...lists), fc.nat(30), fc.json(), (records, list, i, junk) => {
        const own: unknown = records[list]
        const value: unknown = JSON.parse(junk)
        const broken = Array.isArray(own)
          ? own.map((x: unknown, k) => (k === i % own.length ? value : x))
          : value
        expect(() => statisticsOf(timing, ['county'])({ ...records, [list]: broken })).not.toThrow()
      }),
    )
  })

  it('nor where one field of a state is something else', () => {
    const fields = fc.constantFrom(
      '_tag',
      'visit',
      'subject',
      'formed',
      'files',
      'followUps',
      'taskCompletedOn',
    )
    fc.assert(
      fc.property(year, fields, fc.json(), (records, field, junk) => {
        const value: unknown = JSON.parse(junk)
        const states = (records.states ?? []).map((s) => ({ ...s, [field]: value })) as never
        expect(() => statisticsOf(timing, ['month'])({ ...records, states })).not.toThrow()
      }),
    )
  })
})
