import type { MatterResult, PlainDate, VisitEvent } from 'double-random'

export const day = (text: string): PlainDate => text as PlainDate

const DUTIES = [
  { matter: '食堂', department: '教育' },
  { matter: '消防', department: '消防救援机构' },
] as const

export const resultOf = (
  department: string,
  outcome: MatterResult['outcomes'][number] = 'nothing-found',
): MatterResult => ({
  matter: DUTIES.find((d) => d.department === department)?.matter ?? '?',
  department,
  outcomes: [outcome],
})

/** The whole life of a joint visit of two departments, to the archive. */
export const wholeLife = (visit: string, subject = '临夏县第一幼儿园'): ReadonlyArray<VisitEvent> => {
  let n = 0
  const at = (on: string) => ({ id: `${visit}/${n++}`, visit, on: day(on) })
  const [education, fire] = ['教育', '消防救援机构']
  return [
    {
      ...at('2022-03-01'),
      _tag: 'SubjectDrawn',
      subject,
      window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
      duties: DUTIES,
    },
    { ...at('2022-03-02'), _tag: 'TeamDispatched', team: { leader: '马', members: ['王', '李'] } },
    { ...at('2022-03-03'), _tag: 'TeamChanged', out: '李', in: '赵', reason: '病假', approvedBy: '局长' },
    {
      ...at('2022-03-04'),
      _tag: 'RecordsChecked',
      forms: [{ checklist: '幼儿园', version: 3 }],
      methods: ['on-site'],
    },
    {
      ...at('2022-03-07'),
      _tag: 'ArrivedOnSite',
      inspectors: [
        { id: '马', certificate: { number: '甘29-1', until: day('2022-03-07') } },
        { id: '赵', certificate: { number: '甘29-2' } },
      ],
    },
    { ...at('2022-03-07'), _tag: 'Obstructed', kind: 'refused-material', circumstance: '拒绝出示台账' },
    {
      ...at('2022-03-07'),
      _tag: 'ResultsFormed',
      confirmedBy: ['马', '赵'],
      signature: { _tag: 'Signed', by: '园长' },
      results: [resultOf(education), resultOf(fire, 'pending-follow-up')],
    },
    {
      ...at('2022-03-08'),
      _tag: 'ResultsReturned',
      department: education,
      by: { role: 'leader', id: '马' },
      reason: '缺少照片',
    },
    {
      ...at('2022-03-09'),
      _tag: 'ResultsResubmitted',
      department: education,
      results: [resultOf(education, 'ordered-to-correct')],
    },
    { ...at('2022-03-09'), _tag: 'ResultsApproved', department: education, by: { role: 'leader', id: '马' } },
    { ...at('2022-03-10'), _tag: 'ResultsApproved', department: fire, by: { role: 'head', id: '支队长' } },
    { ...at('2022-03-10'), _tag: 'TaskCompleted' },
    { ...at('2022-03-11'), _tag: 'ResultsEntered', department: education },
    { ...at('2022-03-12'), _tag: 'ResultsEntered', department: fire },
    { ...at('2022-03-12'), _tag: 'ResultsDisclosed', department: education },
    { ...at('2022-03-14'), _tag: 'ResultsDisclosed', department: fire },
    {
      ...at('2022-04-01'),
      _tag: 'ObjectionFiled',
      department: education,
      objection: 'o1',
      by: subject,
      standing: 'admissible',
    },
    {
      ...at('2022-04-11'),
      _tag: 'ObjectionRechecked',
      department: education,
      objection: 'o1',
      outcome: { _tag: 'Corrected', results: [resultOf(education)] },
    },
    { ...at('2022-04-12'), _tag: 'ObjectionAnswered', department: education, objection: 'o1' },
    {
      ...at('2022-04-15'),
      _tag: 'ResultsCorrected',
      department: fire,
      reason: '笔误',
      results: [resultOf(fire, 'pending-follow-up')],
    },
    {
      ...at('2022-03-15'),
      _tag: 'FollowUpOpened',
      followUp: 'f1',
      department: fire,
      matter: '消防',
      route: 'case-office',
      to: '执法大队',
    },
    { ...at('2022-03-16'), _tag: 'TransferReceived', followUp: 'f1', number: '收字1号' },
    { ...at('2022-05-01'), _tag: 'FollowUpClosed', followUp: 'f1', result: '已整改' },
    { ...at('2022-05-05'), _tag: 'FollowUpEntered', followUp: 'f1' },
    { ...at('2022-06-01'), _tag: 'VisitArchived', reference: '卷宗2022-1' },
  ]
}
