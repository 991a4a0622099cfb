import {
  addStatistics,
  applyEvent,
  chinaCalendar,
  combine,
  compareStatistics,
  decodeStatistics,
  decodeStatisticsTally,
  type Figure,
  finishStatistics,
  linxiaJoint,
  linxiaMarket,
  notDrawn,
  type PlainDate,
  runCampaign,
  type StatisticsRecords,
  sayNoFigure,
  startStatistics,
  statisticsOf,
  statisticsRows,
  statisticsTable,
  type VisitEvent,
  type VisitState,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const day = (text: string): PlainDate => text as PlainDate
const combined = combine(linxiaMarket)(linxiaJoint)
if (combined._tag === 'Left') throw new Error(JSON.stringify(combined.left))
const rules = combined.right
const timing = { rules, calendar: chinaCalendar(), asOf: day('2022-12-31') }
const must = (records: StatisticsRecords, by: Parameters<typeof statisticsOf>[1] = []) => {
  const answer = statisticsOf(timing, by)(records)
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}
const value = (num: number, den = 1): Figure => ({ _tag: 'Value', num, den })

/** A visit of one matter of one department, inspected and published on these days. */
const life = (visit: string, subject: string, days: { formed: string; published: string }): VisitState => {
  const base = { id: visit, visit }
  const events: ReadonlyArray<VisitEvent> = [
    {
      ...base,
      _tag: 'SubjectDrawn',
      on: day('2022-02-20'),
      subject,
      window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
      duties: [{ matter: '食堂', department: '教育' }],
    },
    { ...base, _tag: 'TeamDispatched', on: day('2022-02-25'), team: { leader: '甲', members: ['乙'] } },
    {
      ...base,
      _tag: 'RecordsChecked',
      on: day('2022-02-26'),
      forms: [{ checklist: 'F', version: 1 }],
      methods: ['on-site'],
    },
    {
      ...base,
      _tag: 'ArrivedOnSite',
      on: day(days.formed),
      inspectors: ['甲', '乙'].map((id) => ({ id, certificate: { number: id } })),
    },
    {
      ...base,
      _tag: 'ResultsFormed',
      on: day(days.formed),
      results: [{ matter: '食堂', department: '教育', outcomes: ['ordered-to-correct'] }],
      confirmedBy: ['甲', '乙'],
      signature: { _tag: 'Signed', by: '园长' },
    },
    {
      ...base,
      _tag: 'ResultsApproved',
      on: day(days.formed),
      department: '教育',
      by: { role: 'leader', id: '甲' },
    },
    { ...base, _tag: 'TaskCompleted', on: day(days.formed) },
    { ...base, _tag: 'ResultsEntered', on: day(days.published), department: '教育' },
    { ...base, _tag: 'ResultsDisclosed', on: day(days.published), department: '教育' },
  ]
  return events.reduce<VisitState>((state, event) => {
    const next = applyEvent(rules)(state, event)
    if (next._tag === 'Left') throw new Error(JSON.stringify([event._tag, next.left]))
    return next.right
  }, notDrawn)
}

const item = (subject: string) => ({
  id: `T1/${subject}`,
  subject,
  window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
  matters: ['食堂'],
  departments: ['教育'],
  field: '学校',
})
const visit = (subject: string) => ({ id: `T1/${subject}`, subject, tasks: [`T1/${subject}`] })

describe('[joint/7.statistics] on-time rates, counted by hand', () => {
  // 2022-03-01 is a Tuesday: twenty working days after it end on 2022-03-29 (market/23, joint/30).
  const records: StatisticsRecords = {
    subjects: ['A', 'B', 'C', 'D'].map((id) => ({ id, region: '622901' })),
    drawn: ['A', 'B'].map(item),
    visits: ['A', 'B'].map(visit),
    teams: { 'T1/A': ['甲', '乙'], 'T1/B': ['甲', '乙'] },
    states: [
      life('T1/A', 'A', { formed: '2022-03-01', published: '2022-03-29' }),
      life('T1/B', 'B', { formed: '2022-03-01', published: '2022-03-30' }),
    ],
  }

  it('the last day is in time and the next is late', () => {
    const { figures } = must(records).total
    expect(figures.disclosureOnTime).toEqual(value(1, 2))
    expect(figures.entryOnTime).toEqual(value(1, 2))
    expect(figures.coverage).toEqual(value(2, 4))
    expect(figures.disclosureRate).toEqual(value(2, 2))
    expect(figures.problemRate).toEqual(value(2, 2))
    expect(figures.closingRate).toEqual(value(2, 2))
    expect(figures.loadPerInspector).toEqual(value(4, 2))
    expect(figures.visitsPerSubject).toEqual(value(2, 2))
    expect(figures.reviewOnTime).toEqual({ _tag: 'NothingToDivideBy', of: 'reviewEnded' })
  })

  it('a result that is not published is late once the day has passed, and before it is neither', () => {
    const { publishedOn: _, ...file } = { publishedOn: '', department: '教育' }
    const state = life('T1/A', 'A', { formed: '2022-03-01', published: '2022-03-29' })
    if (state._tag !== 'Disclosed') throw new Error(state._tag)
    const open = {
      ...state,
      _tag: 'Inspected',
      files: [{ ...file, _tag: 'Formed', versions: state.files[0].versions }],
    } as unknown as VisitState
    const on = (asOf: string | undefined) => {
      const answer = statisticsOf(
        { rules, calendar: chinaCalendar(), ...(asOf === undefined ? {} : { asOf: day(asOf) }) },
        [],
      )({ ...records, states: [open] })
      return answer._tag === 'Right' ? answer.right.total.figures.disclosureOnTime : answer
    }
    expect(on('2022-03-30')).toEqual(value(0, 1))
    expect(on('2022-03-29')).toEqual({ _tag: 'NothingToDivideBy', of: 'disclosureEnded' })
    expect(on(undefined)).toEqual({ _tag: 'NothingToDivideBy', of: 'disclosureEnded' })
  })

  it('two years side by side: the change of each figure, none where either has no value', () => {
    const before = must({ ...records, states: [] }, ['county', 'month'])
    const later = must(records, ['county', 'month'])
    const both = compareStatistics({ earlier: must({ ...records, states: [] }), later: must(records) })
    expect(both?.total.figures.coverage.change).toEqual({ _tag: 'Change', num: 1, den: 2 })
    expect(both?.total.figures.disclosureRate.change).toEqual({ _tag: 'Change', num: 1, den: 1 })
    expect(both?.total.figures.problemRate.change).toEqual({ _tag: 'NoChange', missing: 'earlier' })
    expect(both?.total.figures.reviewOnTime.change).toEqual({ _tag: 'NoChange', missing: 'both' })
    expect(compareStatistics({ earlier: must(records), later })).toBeUndefined()
    // The windows close in November and the inspections were in March: no row of one year is in the other.
    expect(compareStatistics({ earlier: before, later })?.rows.map(({ at }) => at.month)).toEqual([
      '2022-03',
      '2022-11',
    ])
    const next = { ...later, rows: later.rows.map((r) => ({ ...r, at: { ...r.at, month: '2023-03' } })) }
    const years = compareStatistics({ earlier: later, later: next })?.rows ?? []
    expect(years.map(({ figures }) => figures.items.change)).toEqual([{ _tag: 'Change', num: 0, den: 1 }])
  })

  it('flat rows and a table say the same, with nothing where there is no value', () => {
    const year = must(records, ['county'])
    const flat = statisticsRows(year)
    expect(flat.length).toBe(2 * 33)
    expect(flat.find(({ figure, total }) => figure === 'coverage' && !total)).toEqual({
      department: null,
      county: '622901',
      field: null,
      month: null,
      level: null,
      total: false,
      group: 'subjects',
      figure: 'coverage',
      kind: 'share',
      num: 2,
      den: 4,
      value: 0.5,
      why: null,
    })
    const { head, rows } = statisticsTable('zh')(year)
    expect(rows.map((row) => row.length)).toEqual([head.length, head.length])
    const cell = (name: string) => rows.map((row) => row[head.indexOf(name)])
    expect(cell('县市')).toEqual(['622901', '合计'])
    expect(cell('抽查覆盖率')).toEqual([0.5, 0.5])
    expect(cell('按期复查率')).toEqual([null, null])
    expect(statisticsTable('en')(year).head).toContain('closing rate')
  })
})

describe('[joint/7.statistics] a campaign year as it is', () => {
  it('has its planned tasks, coverage and the visits that merging saved; no rate of what is not on record', () => {
    const subjects = Array.from({ length: 20 }, (_, i) => ({
      id: `甲${i}`,
      name: `${i}`,
      kind: 'enterprise' as const,
      region: '622901',
      rosters: ['学校', '宾馆'],
    }))
    const tasks = ['学校', '宾馆'].map((field) => ({
      id: field,
      field,
      matter: field,
      initiator: '市场监管',
      cooperators: [],
      checkType: 'special' as const,
      region: '622901',
      drawsFrom: ['622901'] as const,
      window: { opens: day('2022-03-01'), closes: day('2022-05-31') },
      share: { _tag: 'Share' as const, ratio: { num: 1, den: 1 } },
      objectClass: { name: field },
    }))
    const inspectors = ['甲', '乙', '丙'].map((id) => ({
      id,
      name: id,
      kind: 'civil-servant' as const,
      department: '市场监管',
      area: '622901',
      unit: 'u',
      certificate: { number: id },
      tags: [],
      mayLead: true,
    }))
    const digits = { from: '骰子', values: { '2022-03-01': '31415926535897932384' } }
    const campaign = runCampaign({ rules, tasks, subjects, inspectors, register: 'LX', digits })
    if (campaign._tag === 'Left') throw new Error(JSON.stringify(campaign.left))
    const { draws, drawn, merged, dispatch } = campaign.right
    const { figures } = must({
      subjects,
      inspectors,
      tasks,
      draws,
      drawn,
      visits: merged.visits,
      teams: 'teams' in dispatch ? dispatch.teams : {},
    }).total
    expect(figures.items).toEqual(value(40))
    expect(figures.visits).toEqual(value(20))
    expect(figures.visitsSaved).toEqual(value(20))
    expect(figures.savedShare).toEqual(value(20, 40))
    expect(figures.loadPerInspector).toEqual(value(40, 3))
    expect(figures.coverage).toEqual(value(0, 20))
    expect(figures.planCompletion).toEqual(value(0, 2))
    expect(figures.inspectionRate).toEqual(value(0, 40))
  })
})

// Ten were drawn and nothing was called off: ten are to be inspected, however few of them are on record.
describe('[joint/7.statistics] 抽中的均为应检查', () => {
  const ids = Array.from({ length: 10 }, (_, i) => `S${i}`)
  const window = { opens: day('2022-03-01'), closes: day('2022-11-30') }
  const records: StatisticsRecords = {
    drawn: ids.map((subject) => ({
      id: `T/${subject}`,
      subject,
      window,
      matters: ['食堂'],
      departments: ['教育'],
    })),
    visits: ids.map((subject) => ({ id: `T/${subject}`, subject, tasks: [`T/${subject}`] })),
  }
  const inspected = life('T/S0', 'S0', { formed: '2022-03-07', published: '2022-03-10' })

  it('is one of ten where one visit has a state, and none of ten where none has', () => {
    const { figures } = must({ ...records, states: [inspected] }).total
    expect([figures.inspectionRate, figures.disclosureRate]).toEqual([value(1, 10), value(1, 10)])
    expect(must(records).total.figures.inspectionRate).toEqual(value(0, 10))
  })

  it('leaves out what was called off, and counts what was never merged into a visit', () => {
    const cancelled = { ...inspected, _tag: 'Cancelled', visit: 'T/S1', subject: 'S1' } as VisitState
    const { figures } = must({
      ...records,
      visits: records.visits?.slice(0, 2) ?? [],
      states: [inspected, cancelled],
    }).total
    expect(figures.inspectionRate).toEqual(value(1, 9))
  })
})

// joint/23: two inspectors at least; an expert advises and is none of them.
describe('[joint/23.expert] 专家不计入派出人员', () => {
  const inspectors = ['甲', '乙'].map((id) => ({ id, department: '教育', area: '622901' }))
  const state = life('T/S0', 'S0', { formed: '2022-03-07', published: '2022-03-10' })
  const sent = (more: StatisticsRecords) => {
    const { figures } = must({
      inspectors,
      visits: [{ id: 'T/S0', subject: 'S0', tasks: ['T/S0'] }],
      teams: { 'T/S0': ['甲', '乙', '专1'] },
      ...more,
    }).total
    return [figures.inspectorsSent, figures.inspectorUse, figures.loadPerInspector]
  }
  const two = [value(2), value(2, 2), value(2, 2)]

  it('knows an expert by the roster of experts, or by the state of the visit', () => {
    expect(sent({ experts: [{ id: '专1' }] })).toEqual(two)
    const issued = { ...state, team: { leader: '甲', members: ['乙'], experts: ['专1'] } } as VisitState
    expect(sent({ states: [issued] })).toEqual(two)
  })

  it('counts whoever is known as no expert, and an inspector who is on both rosters', () => {
    expect(sent({})).toEqual([value(3), value(2, 2), value(3, 3)])
    expect(sent({ experts: [{ id: '乙' }, { id: '专1' }] })).toEqual(two)
  })

  it('refuses experts that are none, by their path', () => {
    const bad = statisticsOf(
      timing,
      [],
    )({
      experts: [{ id: '' }],
      states: [{ ...state, team: { experts: '专1' } } as never],
    })
    expect(bad._tag === 'Left' && bad.left.map((p) => p.path)).toEqual(['experts[0].id', 'states[0].team'])
  })
})

// market/23 limits the publication and joint/30.4 the entry: each regulation alone says nothing of the other's.
describe('[joint/7.statistics] 规则集没有规定的期限', () => {
  const state = life('T/S0', 'S0', { formed: '2022-03-07', published: '2022-03-10' })
  const onTime = (own: typeof rules) => {
    const answer = statisticsOf({ ...timing, rules: own }, [])({ states: [state] })
    if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
    return answer.right.total.figures
  }

  it('gives no value and says why, and gives one by both regulations together', () => {
    const none = onTime(linxiaJoint).disclosureOnTime
    expect(none).toEqual({ _tag: 'NotRuled', limit: 'disclosure' })
    expect(none._tag !== 'Value' && sayNoFigure('zh')(none)).toBe('所用规则集没有规定公示期限')
    expect(none._tag !== 'Value' && sayNoFigure('en')(none)).toBe(
      'the ruleset states no limit of publication',
    )
    expect(onTime(linxiaMarket).disclosureOnTime).toEqual(value(1, 1))
    expect(onTime(rules).disclosureOnTime).toEqual(value(1, 1))
  })

  it('says that there is nothing to divide by where nothing has begun to run', () => {
    expect(onTime(linxiaMarket).replyOnTime).toEqual({ _tag: 'NothingToDivideBy', of: 'replyEnded' })
  })

  it('is read again as it was sent, by a county and by the prefecture', () => {
    const tally = addStatistics({ ...timing, rules: linxiaJoint })({ states: [state] })(startStatistics)
    if (tally._tag === 'Left') throw new Error(JSON.stringify(tally.left))
    const sent = JSON.parse(JSON.stringify(tally.right))
    expect(decodeStatisticsTally(sent)).toEqual({ _tag: 'Right', right: tally.right })
    const year = finishStatistics([])(tally.right)
    expect(decodeStatistics(JSON.parse(JSON.stringify(year)))).toEqual({ _tag: 'Right', right: year })
  })
})
