import type { AnyProblem, NonEmpty, PlainDate } from 'double-random'

const d = (text: string) => text as PlainDate
const ratio = (num: number, den = 100) => ({ num, den })
const seat = { visit: 'V1', slot: 1, inspector: '王' } as const
const duty = { matter: '食堂', department: '教育' } as const
const source = { kind: 'entrusted-third-party', from: '检测公司', reference: '' } as const
const cell = (column: 'category' | 'level' | 'cooperators' | 'initiator' | 'window' | 'field', row = 3) =>
  ({ row, column, path: `rows.${row}.${column}` }) as const

/** Problems of every tag; several where rooms share a tag or the sentence has several forms. */
export const samples: {
  readonly [K in AnyProblem['_tag']]: NonEmpty<Extract<AnyProblem, { readonly _tag: K }>>
} = {
  InputError: [
    { _tag: 'InputError', path: '[0].riskClass', value: 'E', expected: 'A | B | C | D' },
    { _tag: 'InputError', path: '[3].region', value: undefined, expected: 'Id' },
    { _tag: 'InputError', path: '[2].lastInspectedOn', value: '2022/3/5', expected: 'PlainDate' },
  ],
  ForeignCell: [
    { _tag: 'ForeignCell', path: 'results[3].检查日期', value: '三月', expected: 'day' },
    { _tag: 'ForeignCell', path: 'drawn[0].subject', value: undefined, expected: 'text' },
    { _tag: 'ForeignCell', path: 'tasks[0].抽查结束日期', value: '2022-03-01', expected: 'window' },
  ],
  BadRecord: [
    { _tag: 'BadRecord', path: 'tasks[2].level', value: '县级', expected: 'level' },
    { _tag: 'BadRecord', path: 'states[0]._tag', value: 'Done', expected: 'visit-state' },
  ],
  // calendar
  NotCovered: [
    { _tag: 'NotCovered', year: 2027, calendar: 'cn', from: d('2004-01-01'), to: d('2026-12-31') },
    {
      _tag: 'NotCovered',
      year: 2027,
      calendar: 'cn',
      from: d('2004-01-01'),
      to: d('2026-12-31'),
      counted: 3,
      asked: 20,
    },
  ],
  BadPeriod: [{ _tag: 'BadPeriod', path: 'period', value: '二十日' }],
  LimitNotSet: [{ _tag: 'LimitNotSet', ruleset: 'linxia-market', limit: 'objection' }],
  NotADate: [{ _tag: 'NotADate', path: 'opens', value: '15/01/2022' }],
  NotAnInstant: [{ _tag: 'NotAnInstant', path: 'now', value: 'noon' }],
  NoNotice: [{ _tag: 'NoNotice', path: 'notice.id', value: '' }],
  NotAList: [{ _tag: 'NotAList', path: 'off', value: '2027-01-01' }],
  NoDays: [{ _tag: 'NoDays', path: 'days', value: {} }],
  YearNotNext: [{ _tag: 'YearNotNext', path: 'year', value: 2030, next: 2027 }],
  OutsideYear: [{ _tag: 'OutsideYear', path: 'rests[0]', value: d('2028-01-01'), year: 2027 }],
  OutsideCoverage: [
    {
      _tag: 'OutsideCoverage',
      path: 'days.2030-01-01',
      value: d('2030-01-01'),
      from: d('2004-01-01'),
      to: d('2026-12-31'),
    },
  ],
  RangeReversed: [
    { _tag: 'RangeReversed', path: 'rests[0].to', value: d('2027-01-01'), from: d('2027-01-03') },
  ],
  RestsTwice: [{ _tag: 'RestsTwice', path: 'rests[1]', value: d('2027-01-01'), first: 'rests[0]' }],
  WorksTwice: [{ _tag: 'WorksTwice', path: 'works[1]', value: d('2027-01-09'), first: 'works[0]' }],
  RestsAndWorks: [{ _tag: 'RestsAndWorks', path: 'works[0]', value: d('2027-01-09'), first: 'rests[0]' }],
  MakeUpOnWeekday: [{ _tag: 'MakeUpOnWeekday', path: 'works[0]', value: d('2027-01-04') }],
  StatutoryDayWorks: [{ _tag: 'StatutoryDayWorks', path: 'works[0]', value: d('2027-10-01') }],
  BadDayKind: [{ _tag: 'BadDayKind', path: 'days.2026-05-27', value: 'rest' }],
  // rulesets
  UnknownParameter: [{ _tag: 'UnknownParameter', path: 'parameters.coverage', parameter: 'coverage' }],
  BadParameter: [
    {
      _tag: 'BadParameter',
      path: 'parameters.coverageFloor.value',
      parameter: 'coverageFloor',
      value: 5,
      expected: 'share',
      setBy: 'market/12.floor',
    },
  ],
  RefinementLoosens: [
    {
      _tag: 'RefinementLoosens',
      parameter: 'coverageFloor',
      county: '临夏县',
      value: ratio(3),
      prefecture: ratio(5),
      bases: ['joint/37.refine'],
    },
  ],
  NotComparable: [
    {
      _tag: 'NotComparable',
      parameter: 'disclosure',
      values: [
        { n: 20, unit: 'workdays' },
        { n: 25, unit: 'days' },
      ],
      bases: ['joint/37.refine'],
    },
  ],
  FloorAboveCeiling: [
    {
      _tag: 'FloorAboveCeiling',
      path: 'floor',
      floor: ratio(20),
      ceiling: ratio(10),
      bases: ['market/12.floor', 'joint/9.ceiling'],
    },
    {
      _tag: 'FloorAboveCeiling',
      parameters: ['coverageFloor', 'routineCeiling'],
      floor: ratio(20),
      ceiling: ratio(10),
      bases: ['market/12.floor', 'joint/9.ceiling'],
    },
  ],
  ParameterMissing: [
    { _tag: 'ParameterMissing', ruleset: 'linxia-market', parameter: 'yearlyLimit', setBy: 'joint/17.limit' },
  ],
  NoRulesetInForce: [{ _tag: 'NoRulesetInForce', on: d('2020-12-31') }],
  RulesetsOverlap: [{ _tag: 'RulesetsOverlap', on: d('2022-01-01'), rulesets: ['a', 'b'] }],
  StartUnknown: [{ _tag: 'StartUnknown', ruleset: 'linxia-joint' }],
  EndBeforeStart: [{ _tag: 'EndBeforeStart', ruleset: 'a', from: d('2022-06-01'), until: d('2022-01-01') }],
  // plan
  YearMissing: [{ _tag: 'YearMissing', path: 'title', value: '抽查计划' }],
  HeadingsDiffer: [
    { _tag: 'HeadingsDiffer', path: 'headings', value: ['序号', '事项'], expected: ['序号', '抽查领域'] },
  ],
  MissingCell: [
    { _tag: 'MissingCell', ...cell('category'), value: ['州级'] },
    { _tag: 'MissingCell', ...cell('window'), value: [] },
    { _tag: 'MissingCell', ...cell('cooperators'), value: [] },
  ],
  UnknownCategory: [{ _tag: 'UnknownCategory', ...cell('category'), value: '一般' }],
  UnknownLevel: [{ _tag: 'UnknownLevel', ...cell('level'), value: '县级' }],
  UnknownDepartment: [
    { _tag: 'UnknownDepartment', ...cell('cooperators'), value: '气象、教育', unknown: ['气象'] },
    { _tag: 'UnknownDepartment', path: 'tasks[0].initiator', value: '气象' },
    { _tag: 'UnknownDepartment', basis: 'joint/30.review', value: '气象', known: ['教育', '公安'] },
  ],
  NotOneInitiator: [{ _tag: 'NotOneInitiator', ...cell('initiator'), value: '教育、公安' }],
  InitiatorCooperates: [{ _tag: 'InitiatorCooperates', ...cell('cooperators'), value: '教育、公安' }],
  UnreadableWindow: [{ _tag: 'UnreadableWindow', ...cell('window'), value: '全年' }],
  WindowOutsideYear: [{ _tag: 'WindowOutsideYear', ...cell('window'), value: '11月-2月' }],
  UnexpectedCells: [{ _tag: 'UnexpectedCells', ...cell('field'), value: ['州级', '教育', '备注'] }],
  AmbiguousCells: [{ _tag: 'AmbiguousCells', ...cell('field'), value: ['州级', '教育'] }],
  CannotRestore: [{ _tag: 'CannotRestore', ...cell('cooperators'), from: 2 }],
  BadRatio: [{ _tag: 'BadRatio', path: 'ratios.routine', value: '5％' }],
  BadNumber: [{ _tag: 'BadNumber', path: 'numbers.3', value: '12' }],
  UnknownRow: [{ _tag: 'UnknownRow', path: 'ratios.99', value: '99' }],
  BadId: [{ _tag: 'BadId', path: 'subjects[4].id', value: ' 9162', fault: 'outer-space' }],
  DuplicateId: [{ _tag: 'DuplicateId', path: 'subjects[4].id', first: 'subjects[1].id', value: 'S1' }],
  ShareTooFine: [{ _tag: 'ShareTooFine', path: 'items.i1.ratio', value: ratio(1, 999_999_937) }],
  NoPrefecture: [{ _tag: 'NoPrefecture', path: 'regions', value: 0 }],
  NoCounties: [{ _tag: 'NoCounties', path: 'regions', value: 0 }],
  WeightMissing: [{ _tag: 'WeightMissing', path: 'weights.622921', value: '622921' }],
  WeightsAllZero: [{ _tag: 'WeightsAllZero', path: 'weights', value: 8 }],
  UnknownKey: [{ _tag: 'UnknownKey', path: 'weights.999', value: '999' }],
  NotAsPlanned: [
    {
      _tag: 'NotAsPlanned',
      path: 'prefectureShare',
      value: { num: 1, den: 5 },
      planned: { num: 1, den: 2 },
    },
    {
      _tag: 'NotAsPlanned',
      path: 'weights',
      value: { 622901: 5, 622923: 3 },
      planned: { 622901: 1, 622923: 1 },
    },
  ],
  BatchesOutOfRange: [{ _tag: 'BatchesOutOfRange', path: 'batches.i1', value: 13, months: 10 }],
  TextMissing: [{ _tag: 'TextMissing', path: 'reason', value: '' }],
  WindowReversed: [
    {
      _tag: 'WindowReversed',
      path: 'tasks[0].window',
      value: { opens: d('2022-05-01'), closes: d('2022-04-30') },
      expected: 'opens-not-after-closes',
    },
    { _tag: 'WindowReversed', path: 'window', value: { opens: d('2022-05-01'), closes: d('2022-04-30') } },
  ],
  BadShare: [{ _tag: 'BadShare', path: 'ratio', value: 1.5 }],
  // quota
  BadCount: [{ _tag: 'BadCount', path: 'size', value: -1 }],
  EligibleAboveSize: [{ _tag: 'EligibleAboveSize', path: 'eligible', value: 12, size: 10 }],
  BadCheckType: [{ _tag: 'BadCheckType', path: 'checkType', value: '日常' }],
  BadDay: [{ _tag: 'BadDay', path: 'on', value: '2022年3月5日' }],
  DepartmentsMissing: [{ _tag: 'DepartmentsMissing', path: 'departments' }],
  VisitWithoutDepartments: [{ _tag: 'VisitWithoutDepartments', path: 'history.visits[2]', visit: 'V3' }],
  UnknownClass: [{ _tag: 'UnknownClass', path: 'roster[0].riskClass', value: 'E' }],
  HigherGetsLess: [
    {
      _tag: 'HigherGetsLess',
      path: 'classes.D',
      basis: 'joint/16.graded',
      lower: { name: 'C', ratio: ratio(8) },
      higher: { name: 'D', ratio: ratio(5) },
    },
  ],
  TotalAboveSize: [{ _tag: 'TotalAboveSize', path: 'total', value: 12, size: 10 }],
  // draw
  BadValue: [
    { _tag: 'BadValue', path: 'drawId', value: 'LX 1', expected: 'a draw number' },
    {
      _tag: 'BadValue',
      path: 'rows[0].id',
      value: '9135O100M000100Y43',
      expected: 'a credit code with a right check character',
    },
  ],
  MissingQuota: [{ _tag: 'MissingQuota', path: 'quotas.A', stratum: 'A', n: 12 }],
  RosterDiffers: [{ _tag: 'RosterDiffers', path: 'roster.digest', committed: 'aa', given: 'bb' }],
  RoundDiffers: [{ _tag: 'RoundDiffers', path: 'seed[0].round', committed: 7, given: 8 }],
  BadEntry: [
    { _tag: 'BadEntry', path: 'mark', value: 'S9', why: 'not-to-be-visited' },
    { _tag: 'BadEntry', path: 'supplement', value: 'D', why: 'no-such-stratum' },
    { _tag: 'BadEntry', path: 'mark', value: 3, why: 'reserve-exhausted' },
  ],
  NotInRoster: [{ _tag: 'NotInRoster', path: 'id', value: 'S9' }],
  CountsDiffer: [
    {
      _tag: 'CountsDiffer',
      path: 'parts',
      stratum: 'A',
      committed: { n: 10, eligible: 9 },
      given: { n: 9, eligible: 8 },
    },
  ],
  ScopesCross: [{ _tag: 'ScopesCross', first: '食堂', second: '消防', shared: 4 }],
  BadBeaconValue: [{ _tag: 'BadBeaconValue', path: 'round', value: 0, expected: 'a round, 1 or more' }],
  BadSignatureForm: [{ _tag: 'BadSignatureForm', path: 'signature', value: 'xyz' }],
  SignatureDoesNotVerify: [{ _tag: 'SignatureDoesNotVerify', path: 'signature', round: 7 }],
  RandomnessDiffers: [{ _tag: 'RandomnessDiffers', path: 'randomness', recorded: 'aa', recomputed: 'bb' }],
  // visits
  Malformed: [{ _tag: 'Malformed', path: 'tasks[0].matters', value: '食堂', expected: 'list-of-texts' }],
  TaskAlreadyInVisit: [{ _tag: 'TaskAlreadyInVisit', path: 'later[0].id', value: 't1', visit: 'V1' }],
  DayOutsideWindow: [
    {
      _tag: 'DayOutsideWindow',
      path: 'begun.V1',
      value: '2022-12-01',
      expected: { opens: d('2022-03-01'), closes: d('2022-11-30') },
    },
  ],
  // dispatch
  Unexpected: [{ _tag: 'Unexpected', path: 'visits[0].day', value: '5.3', expected: 'a day as YYYY-MM-DD' }],
  UnknownInspector: [{ _tag: 'UnknownInspector', path: 'visits[0].recused[1]', value: '马' }],
  NoSlots: [{ _tag: 'NoSlots', path: 'visits[0].slots', value: 'V1' }],
  AppointedTwice: [{ _tag: 'AppointedTwice', path: 'visits[0].slots[1].pinned', value: '王' }],
  AppointedRecused: [{ _tag: 'AppointedRecused', path: 'visits[0].slots[1].pinned', value: '王' }],
  AppointedOverCap: [{ _tag: 'AppointedOverCap', path: 'inspectors[0]', value: '王', appointed: 5, room: 3 }],
  UnknownName: [
    { _tag: 'UnknownName', path: 'visits[0].departments[0]', value: '教育局', what: 'department' },
  ],
  InTwoGroups: [
    { _tag: 'InTwoGroups', path: 'groups[1].members[0]', value: '王', first: 'groups[0].members[2]' },
  ],
  SheetDoesNotStand: [
    { _tag: 'SheetDoesNotStand', path: 'teams', faults: [{ _tag: 'VisitMissing', visit: 'V1' }] },
  ],
  NotInTeam: [{ _tag: 'NotInTeam', path: 'out', value: '王', visit: 'V1' }],
  NoReason: [{ _tag: 'NoReason', path: 'reason', value: ' ' }],
  RequestDiffers: [{ _tag: 'RequestDiffers', path: 'commitment.visits', expected: 3, found: 2 }],
  SeedOfAnotherDraw: [{ _tag: 'SeedOfAnotherDraw', path: 'seed', expected: 'LX-1/', found: 'LX-2/123' }],
  NotReproduced: [{ _tag: 'NotReproduced', path: 'teams', status: 'infeasible' }],
  TeamDiffers: [{ _tag: 'TeamDiffers', path: 'teams.V1', expected: ['马', '王'], found: ['马', '李'] }],
  SelfCheckFailed: [{ _tag: 'SelfCheckFailed', faults: [{ _tag: 'VisitMissing', visit: 'V1' }] }],
  VisitMissing: [{ _tag: 'VisitMissing', visit: 'V1' }],
  VisitUnknown: [{ _tag: 'VisitUnknown', visit: 'V9' }],
  WrongTeamSize: [{ _tag: 'WrongTeamSize', visit: 'V1', expected: 2, found: 1 }],
  NobodySuch: [{ _tag: 'NobodySuch', ...seat }],
  TwiceInTeam: [
    { _tag: 'TwiceInTeam', ...seat },
    { _tag: 'TwiceInTeam', basis: 'joint/23.team', who: '王' },
  ],
  RecusedInTeam: [{ _tag: 'RecusedInTeam', ...seat }],
  NotEligible: [{ _tag: 'NotEligible', ...seat }],
  AppointeeChanged: [{ _tag: 'AppointeeChanged', ...seat, expected: '马' }],
  NeedUnmet: [{ _tag: 'NeedUnmet', visit: 'V1', need: 0 }],
  OverCap: [{ _tag: 'OverCap', inspector: '王', cap: 3, load: 5 }],
  LeaderNotInTeam: [{ _tag: 'LeaderNotInTeam', visit: 'V1', inspector: '王' }],
  LeaderMissing: [{ _tag: 'LeaderMissing', visit: 'V1', able: ['王', '李'] }],
  LeaderMayNotLead: [{ _tag: 'LeaderMayNotLead', visit: 'V1', inspector: '王' }],
  // the life of a visit
  WrongState: [{ _tag: 'WrongState', basis: 'market/23.disclosure', met: 'Drawn', takes: ['Inspected'] }],
  WrongFileState: [
    {
      _tag: 'WrongFileState',
      basis: 'joint/30.entry',
      department: '教育',
      met: 'Formed',
      takes: ['Approved'],
    },
  ],
  BeforeItsCause: [
    { _tag: 'BeforeItsCause', basis: 'joint/30.entry', on: d('2022-03-01'), notBefore: d('2022-03-07') },
  ],
  OutsideWindow: [
    {
      _tag: 'OutsideWindow',
      basis: 'joint/15.fields',
      on: d('2022-12-01'),
      window: { opens: d('2022-03-01'), closes: d('2022-11-30') },
    },
  ],
  NotOnTeam: [{ _tag: 'NotOnTeam', basis: 'joint/30.review', who: '赵', team: ['马', '王'] }],
  TooFewInspectors: [{ _tag: 'TooFewInspectors', basis: 'joint/30.onSite', who: ['马'], needed: 2 }],
  CertificateNotValid: [
    {
      _tag: 'CertificateNotValid',
      basis: 'market/16.two',
      who: '马',
      on: d('2022-03-07'),
      until: d('2022-03-01'),
    },
  ],
  NoticeWithoutLaw: [{ _tag: 'NoticeWithoutLaw', basis: 'joint/30.onSite', value: '' }],
  ResultMissing: [{ _tag: 'ResultMissing', basis: 'joint/30.confirm', duty }],
  ResultUnexpected: [{ _tag: 'ResultUnexpected', basis: 'joint/30.confirm', duty }],
  ResultTwice: [{ _tag: 'ResultTwice', basis: 'joint/30.confirm', duty }],
  OutcomesDoNotStand: [{ _tag: 'OutcomesDoNotStand', basis: 'market/23.disclosure', duty, fault: 'none' }],
  ClosedByOrderAlone: [{ _tag: 'ClosedByOrderAlone', basis: 'market/21.noSubstitute', duty }],
  FormNotChosen: [
    { _tag: 'FormNotChosen', basis: 'joint/26.form', duty, chosen: [] },
    { _tag: 'FormNotChosen', basis: 'joint/26.form', duty, chosen: [{ checklist: '食堂', version: 2 }] },
    {
      _tag: 'FormNotChosen',
      basis: 'joint/26.form',
      duty,
      form: { checklist: '食堂', version: 1 },
      chosen: [{ checklist: '食堂', version: 2 }],
    },
  ],
  FormInTwoVersions: [
    { _tag: 'FormInTwoVersions', basis: 'joint/30.precheck', checklist: '食堂', versions: [1, 2] },
  ],
  ObstructionNotNoted: [{ _tag: 'ObstructionNotNoted', basis: 'market/22.obstruction', on: d('2022-03-07') }],
  NotLate: [{ _tag: 'NotLate', basis: 'joint/31.objection', on: d('2022-05-01'), until: d('2022-05-06') }],
  SourceNotNamed: [{ _tag: 'SourceNotNamed', basis: 'market/17.methods', sources: [source] }],
  ThirdPartyForbidden: [{ _tag: 'ThirdPartyForbidden', basis: 'caps2025/noThirdParty', sources: [source] }],
  BadWithheld: [
    { _tag: 'BadWithheld', basis: 'market/4.publish', path: 'withheld[0].law', value: '', expected: 'law' },
    {
      _tag: 'BadWithheld',
      basis: 'market/4.publish',
      path: 'withheld[0].matter',
      value: '教育 广告',
      expected: [duty],
    },
  ],
  ReasonMissing: [{ _tag: 'ReasonMissing', basis: 'joint/31.immutable', path: 'reason' }],
  UnknownItem: [
    { _tag: 'UnknownItem', basis: 'joint/31.objection', path: 'objection', value: 'Y-9', known: ['Y-1'] },
  ],
  AlreadyDone: [
    { _tag: 'AlreadyDone', basis: 'joint/31.review', path: 'recheck', value: 'Y-1', on: d('2022-04-11') },
  ],
  StillPending: [{ _tag: 'StillPending', basis: 'joint/31.review', what: ['recheck'] }],
  NotRuled: [
    { _tag: 'NotRuled', basis: 'joint/31.objection', parameter: 'objection', ruleset: 'linxia-market' },
  ],
  // the log
  RefusedEvent: [
    {
      _tag: 'RefusedEvent',
      index: 4,
      event: 'e5',
      visit: 'V9',
      because: [{ _tag: 'UnknownVisit', basis: 'joint/5.trace', value: 'V9' }],
    },
  ],
  BadEvent: [
    { _tag: 'BadEvent', path: 'on', value: '2022/3/5', expected: 'PlainDate' },
    { _tag: 'BadEvent', path: 'team.members', value: [], expected: 'non-empty list' },
    {
      _tag: 'BadEvent',
      path: 'team.leder',
      value: true,
      expected: 'no such field among leader | members | experts',
    },
  ],
  AnotherVisit: [{ _tag: 'AnotherVisit', basis: 'joint/5.trace', value: 'V2', expected: 'V1' }],
  UnknownVisit: [
    { _tag: 'UnknownVisit', basis: 'joint/5.trace', value: 'V9' },
    { _tag: 'UnknownVisit', path: 'inspectedOn.V9', value: 'V9' },
  ],
  EventTwice: [{ _tag: 'EventTwice', basis: 'joint/5.trace', value: 'e1' }],
  EntryAltered: [{ _tag: 'EntryAltered', basis: 'joint/5.trace', seq: 3, expected: 'aa', found: 'bb' }],
  EntryOutOfPlace: [{ _tag: 'EntryOutOfPlace', basis: 'joint/5.trace', seq: 3, expected: 'aa', found: 'bb' }],
  SameIdOtherEvent: [{ _tag: 'SameIdOtherEvent', basis: 'joint/5.trace', event: 'e1' }],
  NoOrderFits: [
    {
      _tag: 'NoOrderFits',
      basis: 'joint/5.trace',
      visit: 'V1',
      next: [
        {
          _tag: 'RefusedEvent',
          index: 0,
          event: 'e1',
          because: [{ _tag: 'EventTwice', basis: 'joint/5.trace', value: 'e1' }],
        },
      ],
    },
  ],
  // the whole year
  UnknownRoster: [{ _tag: 'UnknownRoster', path: 'tasks[0].objectClass.name', value: '幼儿圆' }],
  DigitsMissing: [{ _tag: 'DigitsMissing', path: 'digits.values.2022-02-01', batch: d('2022-02-01') }],
  InspectedOutsideWindow: [
    {
      _tag: 'InspectedOutsideWindow',
      path: 'inspectedOn.V1',
      value: d('2022-12-01'),
      expected: { opens: d('2022-03-01'), closes: d('2022-11-30') },
    },
  ],
  QuotasRefused: [
    {
      _tag: 'QuotasRefused',
      path: 'tasks',
      problem: { _tag: 'BadShare', path: 'tasks[0].share.ratio', value: { num: 2, den: 1 } },
    },
  ],
  LimitRefused: [
    {
      _tag: 'LimitRefused',
      path: 'batches.2022-02-01',
      problem: { _tag: 'BadDay', path: 'on', value: '5.3' },
    },
  ],
  DrawRefused: [
    {
      _tag: 'DrawRefused',
      path: 'tasks.t1',
      problem: { _tag: 'MissingQuota', path: 'quotas.A', stratum: 'A', n: 12 },
    },
  ],
  MergeRefused: [
    {
      _tag: 'MergeRefused',
      path: 'visits',
      problem: { _tag: 'NotADate', path: 'tasks[0].window.opens', value: '2022-2-5' },
    },
  ],
  DispatchRefused: [
    {
      _tag: 'DispatchRefused',
      path: 'dispatch',
      problem: { _tag: 'NoSlots', path: 'visits[0].slots', value: 'V1' },
    },
  ],
  NoDeadline: [
    {
      _tag: 'NoDeadline',
      path: 'inspectedOn.V1',
      problem: { _tag: 'LimitNotSet', ruleset: 'x', limit: 'entry' },
    },
  ],
  UnknownSubject: [
    { _tag: 'UnknownSubject', path: 'id', value: '9135O100M000100Y43', expected: 'an id on the roster' },
  ],
  // documents
  PlaceholderUnknown: [
    { _tag: 'PlaceholderUnknown', path: 'lines[0]', value: 'chief', known: ['name', 'leader'] },
  ],
  ListUnknown: [{ _tag: 'ListUnknown', path: 'lines[1].each', value: 'matter', known: ['matters'] }],
  PlaceholderMissing: [
    { _tag: 'PlaceholderMissing', path: 'lines', value: 'leader' },
    { _tag: 'PlaceholderMissing', path: 'lines', value: 'matters.matter', list: 'matters' },
  ],
  StrayBrace: [{ _tag: 'StrayBrace', path: 'lines[2]', value: '组长：{leader' }],
  // calendar files
  BadUid: [{ _tag: 'BadUid', path: 'entries[2].uid', value: 'plan-2026@example.org' }],
  BadStamp: [{ _tag: 'BadStamp', path: 'madeOn', value: '2026-02-30' }],
  BadDue: [{ _tag: 'BadDue', path: 'entries[0].deadline.due', value: '2026-02-30' }],
  BadReminder: [{ _tag: 'BadReminder', path: 'remindDaysBefore', value: 0.5 }],
  NotWritten: [{ _tag: 'NotWritten', path: 'entries', value: 'start is required' }],
  // tables
  HeadingsNotFound: [
    {
      _tag: 'HeadingsNotFound',
      path: '',
      value: ['名录库', '序号'],
      expected: ['统一社会信用代码', '企业名称', '主体类型', '所属区县'],
    },
    { _tag: 'HeadingsNotFound', path: '', value: [], expected: ['检查单号'] },
  ],
  ColumnMissing: [
    { _tag: 'ColumnMissing', path: 'headings', value: ['姓名'], expected: ['所属部门', '部门', '执法部门'] },
  ],
  ColumnTwice: [
    { _tag: 'ColumnTwice', path: 'headings', value: ['企业名称', '主体名称'], cells: ['B2', 'D2'] },
  ],
  CellMissing: [{ _tag: 'CellMissing', row: 7, column: '属地', cell: 'E7' }],
  CellUnreadable: [
    { _tag: 'CellUnreadable', row: 9, column: '检查日期', cell: 'F9', value: '2022-02-30', expected: 'day' },
    {
      _tag: 'CellUnreadable',
      row: 9,
      column: '信用代码',
      cell: 'B9',
      value: 913501001234567900,
      expected: 'credit code',
    },
    {
      _tag: 'CellUnreadable',
      row: 12,
      column: '类型',
      cell: 'D12',
      value: '个体',
      expected: '企业 | 个体工商户 | 产品',
    },
    {
      _tag: 'CellUnreadable',
      row: 15,
      column: '企业名称',
      cell: 'C15',
      value: '#REF!',
      expected: 'worked out',
    },
  ],
  RowRepeated: [
    {
      _tag: 'RowRepeated',
      row: 12,
      column: '信用代码',
      cell: 'B12',
      value: '91350100M000100Y43',
      first: 4,
    },
  ],
  NotASpreadsheet: [{ _tag: 'NotASpreadsheet', path: '', value: '25504446' }],
  OldWorkbook: [{ _tag: 'OldWorkbook', path: '' }],
  LockedWorkbook: [{ _tag: 'LockedWorkbook', path: '' }],
  DamagedWorkbook: [{ _tag: 'DamagedWorkbook', path: '' }],
  FileTooLarge: [{ _tag: 'FileTooLarge', path: '', value: 5_368_709_120, limit: 536_870_912 }],
  SheetUnknown: [{ _tag: 'SheetUnknown', path: 'sheet', value: '名录', known: ['检查对象', '人员'] }],
  SheetEmpty: [{ _tag: 'SheetEmpty', path: 'sheet', value: '名录' }],
  QuoteOpen: [{ _tag: 'QuoteOpen', row: 17 }],
  SheetNameUnfit: [{ _tag: 'SheetNameUnfit', path: 'sheets[1].name', value: '2022/计划' }],
  SheetTooLarge: [{ _tag: 'SheetTooLarge', path: 'sheets[0].rows', value: 2_000_000, limit: 1_048_576 }],
}
