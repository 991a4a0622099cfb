import {
  type AuditRecords,
  assignTeams,
  type CampaignTask,
  chinaCalendar,
  combine,
  commitDispatch,
  dispatchRecord,
  type Inspector,
  linxiaJoint,
  linxiaMarket,
  mergeTasks,
  nobleHash,
  type PlainDate,
  runCampaign,
  type Subject,
  type TeamRequest,
  type Visit,
  verifyDispatchRecord,
} from 'double-random'
import { digestOf } from './canonical.js'
import { laterDraw, laterDrawn, laterSubjects, laterTask } from './laterDraw.js'

const day = (text: string): PlainDate => text as PlainDate
const must = <A>(
  answer: { readonly _tag: 'Left'; readonly left: unknown } | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (answer._tag === 'Right') return answer.right
  throw new Error(JSON.stringify(answer.left))
}

export const rules = must(combine(linxiaMarket)(linxiaJoint))
export const capabilities = {
  calendar: chinaCalendar(),
  hash: nobleHash,
  redispatch: verifyDispatchRecord(nobleHash),
}

const task = (
  id: string,
  field: string,
  matter: string,
  cooperators: ReadonlyArray<string>,
): CampaignTask => ({
  id,
  field,
  matter,
  initiator: '市场监管',
  cooperators,
  checkType: 'routine',
  region: '622901',
  drawsFrom: ['622901'],
  window: { opens: day('2022-03-01'), closes: day('2022-05-31') },
  share: { _tag: 'Share', ratio: { num: 10, den: 100 } } as CampaignTask['share'],
  objectClass: { name: field },
})

const campaignTasks = [
  task('T1', '学校', '食堂', ['教育']),
  task('T2', '宾馆', '消防', []),
  task('T3', '全部', '公示', []),
]

const subjects: ReadonlyArray<Subject> = Array.from({ length: 60 }, (_, i) => ({
  id: `临夏𠮷${i}`,
  name: `某单位${i}`,
  kind: 'enterprise',
  region: '622901',
  rosters: [i % 2 === 0 ? '学校' : '宾馆', '全部'],
  riskClass: 'B',
}))
const inspectors: ReadonlyArray<Inspector> = Array.from({ length: 12 }, (_, i) => ({
  id: `员${i}`,
  name: `员${i}`,
  kind: 'civil-servant',
  department: i % 3 === 0 ? '教育' : '市场监管',
  area: '622901',
  unit: 'u',
  certificate: { number: `${i}`, from: day('2020-01-01'), until: day('2025-12-31') },
  tags: [],
  mayLead: true,
}))

const campaign = must(
  runCampaign({
    rules,
    tasks: campaignTasks,
    subjects,
    inspectors,
    interests: [{ inspector: '员1', subject: '临夏𠮷0', kind: 'other' }],
    register: 'LX',
    digits: { from: '骰子', values: { '2022-03-01': '31415926535897932384' } },
  }),
)
const drawn = [...campaign.drawn, ...laterDrawn]
const { visits } = must(mergeTasks(drawn))

/** The teams, drawn by a commitment of their own. */
const request: TeamRequest = {
  seed: 'LX-TEAMS/27182818284590452353',
  inspectors: inspectors.map(({ id, department, tags, mayLead: leader }) => ({
    id,
    department,
    tags,
    leader,
  })),
  visits: visits.map(({ id, departments, subject }) => ({
    id,
    slots: ['市场监管', departments.includes('教育') ? '教育' : '市场监管'].map((department, i) => ({
      department,
      leader: i === 0,
    })),
    recused: subject === '临夏𠮷0' ? ['员1'] : [],
  })),
}
const dispatchCommitment = must(
  commitDispatch(nobleHash)({
    drawId: 'LX-TEAMS',
    seed: [{ _tag: 'digits', from: '骰子', count: 20 }],
    request,
  }),
)
const assigned = must(assignTeams(nobleHash)(request))
if (assigned.status !== 'assigned') throw new Error(assigned.status)
const { teams, leaders } = assigned

const [first] = visits
const department = first?.departments[0] ?? ''

const lifeOf = ({ id, subject, window, departments, matters }: Visit) => {
  const team = teams[id] ?? []
  const leader = leaders[id] ?? team[0] ?? ''
  const at = (_tag: string, on: string, more: object = {}) => ({
    _tag,
    id: `${id}/${_tag}`,
    visit: id,
    on: day(on),
    ...more,
  })
  const duties = departments.flatMap((d) => matters.map((matter) => ({ matter, department: d })))
  return [
    at('SubjectDrawn', '2022-02-22', { subject, window, duties }),
    at('TeamDispatched', '2022-02-25', { team: { leader, members: team.filter((m) => m !== leader) } }),
    at('RecordsChecked', '2022-03-28', { methods: ['on-site'] }),
    at('ArrivedOnSite', '2022-04-06', { inspectors: team.map((m) => ({ id: m })) }),
    at('ResultsFormed', '2022-04-06', {
      confirmedBy: team,
      signature: { _tag: 'Signed', by: '法定代表人' },
      results: duties.map((duty) => ({
        ...duty,
        outcomes: [
          id === first?.id && duty.department === department ? 'pending-follow-up' : 'nothing-found',
        ],
      })),
    }),
    at('TaskCompleted', '2022-04-12'),
    ...departments.flatMap((department) =>
      [
        at('ResultsApproved', '2022-04-15', { department }),
        at('ResultsEntered', '2022-04-20', { department }),
        at('ResultsDisclosed', '2022-04-20', { department }),
      ].map((e) => ({ ...e, id: `${e.id}/${department}` })),
    ),
  ]
}

const leaving = (teams[first?.id ?? ''] ?? []).find((m) => m !== leaders[first?.id ?? '']) ?? ''
const [substitute] = inspectors.filter(
  (i) =>
    i.department === inspectors.find((x) => x.id === leaving)?.department &&
    !(teams[first?.id ?? ''] ?? []).includes(i.id) &&
    i.id !== '员1',
)
const more = (_tag: string, on: string, rest: object) => ({
  _tag,
  id: `more/${_tag}`,
  visit: first?.id ?? '',
  on: day(on),
  department,
  ...rest,
})

/** A year the library made, its visits carried out, published, objected to and followed up, all in time. */
export const cleanYear: AuditRecords = {
  year: 2022,
  asOf: day('2022-12-31'),
  plan: {
    submittedOn: day('2022-01-15'),
    publishedOn: day('2022-01-20'),
    filedWithGovernment: true,
    items: campaignTasks.map(({ id, matter, window }) => ({ id: `项${id}`, matter, window })),
    changes: [{ id: 'C1', on: day('2022-02-07'), publishedOn: day('2022-02-16') }],
  },
  matters: [...campaignTasks, laterTask].map(({ matter }) => ({
    id: `事项-${matter}`,
    matter,
    basis: ['某法第十条'],
  })),
  subjects: [...subjects, ...laterSubjects],
  inspectors,
  interests: [{ inspector: '员1', subject: '临夏𠮷0' }],
  tasks: [...campaignTasks, laterTask].map((t) => ({
    id: t.id,
    ...(t.id === laterTask.id ? { type: 'adHoc' as const } : { type: 'planned' as const, item: `项${t.id}` }),
    share: { _tag: 'Share' as const, ratio: { num: 10, den: 100 } },
    matter: t.matter,
    checkType: t.checkType,
    window: t.window,
    publishedOn: day('2022-02-20'),
    completedOn: day('2022-05-31'),
  })),
  draws: [...campaign.draws, laterDraw].map((draw) => ({
    ...draw,
    published: { digest: draw.record.commitmentDigest, on: day('2022-02-20') },
    heldOn: day('2022-02-22'),
  })),
  registers: [{ prefix: 'LX-', first: 1, last: 4 }],
  drawn,
  history: ['2022-01-10', '2022-01-20'].map((date) => ({
    visit: `早/${date}`,
    subject: '补9',
    date: day(date),
    departments: ['税务'],
  })),
  visits,
  dispatches: [
    {
      record: dispatchRecord(dispatchCommitment, request, assigned),
      request,
      published: { digest: digestOf(dispatchCommitment), on: day('2022-02-20') },
      heldOn: day('2022-02-24'),
    },
  ],
  teams,
  leaders,
  events: [
    ...visits.flatMap(lifeOf),
    more('ObjectionFiled', '2022-06-20', { objection: 'O1', standing: 'admissible' }),
    // the re-check finds the party right in part: what was published stays, and a second version says what holds
    more('ObjectionRechecked', '2022-07-18', {
      objection: 'O1',
      outcome: {
        _tag: 'Corrected',
        results: first?.matters.map((matter) => ({
          matter,
          department,
          outcomes: ['information-false', 'pending-follow-up'],
        })),
      },
    }),
    more('ObjectionAnswered', '2022-08-08', { objection: 'O1' }),
    more('FollowUpOpened', '2022-04-12', { followUp: 'F1' }),
    more('FollowUpClosed', '2022-07-12', { followUp: 'F1' }),
    more('FollowUpEntered', '2022-08-09', { followUp: 'F1' }),
    more('TeamChanged', '2022-03-01', {
      out: leaving,
      in: substitute?.id,
      reason: '病假',
      approvedBy: '局领导',
    }),
  ],
  notices: [
    ...visits.flatMap((v) =>
      v.departments.map((d) => ({ visit: v.id, department: d, publishedOn: day('2022-04-20'), version: 1 })),
    ),
    { visit: first?.id ?? '', department, publishedOn: day('2022-07-18'), version: 2 },
  ],
}
