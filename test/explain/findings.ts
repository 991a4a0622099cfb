import type { AnyFinding, NonEmpty, PlainDate, PlanItem } from 'double-random'

const d = (text: string) => text as PlainDate
const due = d('2022-03-29')
const window = { opens: d('2022-03-01'), closes: d('2022-05-31') }
const count = { drawn: 2, limit: 2, from: d('2022-01-01'), until: d('2022-12-31') } as const
const reach = { supervised: 1000, need: 50, sure: 40, expected: 48, most: 60 } as const
const at = { visit: 'V1', slot: 1, inspector: '王' } as const
const own = { id: 'S1', ticket: 'aa' } as const
const draw = { basis: 'joint/19.draw' } as const
const trace = { basis: 'joint/5.trace' } as const
const noted = { severity: 'note' } as const
const limit = { basis: 'joint/17.limit', reading: 'I-06', ...count } as const
const merged = { basis: 'joint/22.merge', reading: 'I-09' } as const
const five = { num: 5, den: 100 } as const
const item: PlanItem = {
  id: 'i1',
  field: '学校',
  matter: '食堂',
  initiator: '教育',
  cooperators: [],
  category: 'general',
  checkType: 'routine',
  level: 'prefecture',
  object: '幼儿园',
  objectClass: { name: '幼儿园', kind: 'entity', drawable: true, from: 'object' },
  window,
  inferred: [],
  flags: [],
}
const item57 = { item: '2022-item-57', row: 57, matter: '食堂' } as const
const source = { kind: 'entrusted-third-party', from: '检测公司', reference: '' } as const

/** Findings of every tag; several where the sentence has several forms. */
export const findings: {
  readonly [K in AnyFinding['_tag']]: NonEmpty<Extract<AnyFinding, { readonly _tag: K }>>
} = {
  RestsByNotice: [
    { _tag: 'RestsByNotice', basis: 'holidays/6.arranged', date: d('2022-04-04'), notice: '通知' },
  ],
  WorksByNotice: [
    { _tag: 'WorksByNotice', basis: 'holidays/6.arranged', date: d('2022-04-02'), notice: '通知' },
  ],
  RestsByStatute: [{ _tag: 'RestsByStatute', basis: 'holidays/2.statutory', date: d('2027-10-01') }],
  MonthEndTaken: [
    { _tag: 'MonthEndTaken', basis: 'civil/202.months', day: 30, month: 2, date: d('2022-02-28') },
  ],
  RolledForward: [
    { _tag: 'RolledForward', basis: 'civil/203.roll', from: d('2022-05-01'), to: d('2022-05-05') },
  ],
  DoneInTime: [{ _tag: 'DoneInTime', basis: 'market/23.disclosure', due, done: d('2022-03-20') }],
  DoneLate: [
    { _tag: 'DoneLate', basis: 'market/23.disclosure', due, done: d('2022-03-31'), days: 2, workdays: 2 },
  ],
  DueToday: [{ _tag: 'DueToday', basis: 'market/23.disclosure', due }],
  DaysLeft: [
    { _tag: 'DaysLeft', basis: 'market/23.disclosure', due, on: d('2022-03-28'), days: 1, workdays: 1 },
  ],
  Overdue: [{ _tag: 'Overdue', basis: 'market/23.disclosure', due, on: d('2022-03-31'), days: 2 }],
  Provisional: [{ _tag: 'Provisional', basis: 'holidays/6.arranged', due, calendar: 'cn' }],
  NotReadable: [
    { _tag: 'NotReadable', basis: 'market/12.fields', path: 'plan.items', value: '5项', expected: 'list' },
    {
      _tag: 'NotReadable',
      basis: 'civil/1259.inclusive',
      path: 'on',
      value: undefined,
      expected: 'PlainDate',
    },
  ],
  RosterComplete: [{ _tag: 'RosterComplete', basis: 'joint/10.rosters', entries: 12 }],
  NotAnEntry: [
    {
      _tag: 'NotAnEntry',
      basis: 'joint/10.rosters',
      path: 'entries[2]',
      value: 7,
      expected: 'an entry',
    },
  ],
  EntryLacks: [
    { _tag: 'EntryLacks', basis: 'joint/11.owner', path: 'entries[0].owner', entry: 'S1', field: 'owner' },
  ],
  EntryRepeated: [
    {
      _tag: 'EntryRepeated',
      basis: 'joint/11.annotations',
      path: 'entries[1].id',
      entry: 'S1',
      first: 'entries[0].id',
    },
  ],
  EntryMisplaced: [
    { _tag: 'EntryMisplaced', basis: 'joint/10.rosters', path: 'entries[0]', entry: 'P1', kind: 'product' },
  ],
  NotACreditCode: [
    {
      _tag: 'NotACreditCode',
      basis: 'joint/11.annotations',
      path: 'entries[0].id',
      entry: '9135O100M000100Y43',
    },
  ],
  CertificateNotValid: [
    {
      _tag: 'CertificateNotValid',
      basis: 'joint/12.inspectors',
      path: 'entries[0].certificate',
      entry: '马',
      on: d('2022-03-07'),
      from: null,
      until: d('2022-03-01'),
    },
  ],
  Joined: [{ _tag: 'Joined', id: 'S1', on: due, maintainedBy: '教育', after: { id: 'S1' } }],
  Left: [{ _tag: 'Left', id: 'S1', on: due, maintainedBy: null, before: { id: 'S1' } }],
  Changed: [
    {
      _tag: 'Changed',
      id: 'S1',
      on: due,
      maintainedBy: '教育',
      before: { id: 'S1' },
      after: { id: 'S1' },
      fields: ['riskClass'],
    },
  ],
  NothingFound: [{ _tag: 'NothingFound', ...noted, basis: 'market/12.fields', items: 3 }],
  FieldMissing: [
    { _tag: 'FieldMissing', severity: 'warning', basis: 'joint/15.fields', field: 'numbers', items: 3 },
    { _tag: 'FieldMissing', severity: 'warning', basis: 'market/12.due', field: 'submittedOn', items: 0 },
  ],
  SubmittedLate: [
    {
      _tag: 'SubmittedLate',
      severity: 'error',
      basis: 'market/12.due',
      submittedOn: d('2022-01-16'),
      due: d('2022-01-15'),
    },
  ],
  RowUnread: [{ _tag: 'RowUnread', severity: 'error', basis: 'market/12.fields', row: 3 }],
  ItemRepeated: [
    {
      _tag: 'ItemRepeated',
      severity: 'error',
      basis: 'market/12.fields',
      items: ['i1', 'i2'],
      rows: [3, 7],
      matter: '食堂',
    },
    {
      _tag: 'ItemRepeated',
      severity: 'error',
      basis: 'market/12.fields',
      items: ['i1', 'i2'],
      rows: [],
      matter: '食堂',
    },
  ],
  WindowOutsidePlanYear: [
    { _tag: 'WindowOutsidePlanYear', severity: 'error', basis: 'market/12.fields', ...item57, ...window },
  ],
  OpensBeforePublication: [
    {
      _tag: 'OpensBeforePublication',
      severity: 'warning',
      basis: 'market/13.announce',
      ...item57,
      opens: d('2022-01-01'),
      publication: d('2022-01-15'),
    },
  ],
  CooperatorsOpen: [
    {
      _tag: 'CooperatorsOpen',
      severity: 'warning',
      basis: 'joint/19.agree',
      ...item57,
      cooperators: ['公安'],
    },
  ],
  ItemNotDrawable: [
    { _tag: 'ItemNotDrawable', severity: 'warning', basis: 'joint/10.rosters', ...item57, object: '县政府' },
  ],
  MatterNotPlanned: [
    { _tag: 'MatterNotPlanned', severity: 'error', basis: 'market/6.yearly', matter: '价格' },
  ],
  MatterExcused: [
    { _tag: 'MatterExcused', ...noted, basis: 'market/6.yearly', matter: '价格', reason: '已并入他项' },
  ],
  AboveCeiling: [
    {
      _tag: 'AboveCeiling',
      basis: 'joint/9.ceiling',
      reading: 'I-17',
      ...item57,
      ratio: { num: 20, den: 100 },
      ceiling: { num: 10, den: 100 },
    },
  ],
  CeilingExcused: [
    {
      _tag: 'CeilingExcused',
      ...noted,
      basis: 'joint/9.ceiling',
      item: 'i1',
      matter: '食堂',
      reason: '投诉多',
    },
  ],
  BelowFloor: [
    {
      _tag: 'BelowFloor',
      severity: 'error',
      basis: 'market/12.floor',
      department: '教育',
      supervised: 100,
      planned: 3,
      needed: 5,
    },
  ],
  CapacityShort: [
    {
      _tag: 'CapacityShort',
      severity: 'warning',
      basis: 'joint/15.capacity',
      department: '教育',
      needed: 20,
      available: 12,
    },
  ],
  SpecialWithoutOrder: [
    {
      _tag: 'SpecialWithoutOrder',
      severity: 'warning',
      basis: 'market/6.campaign',
      item: 'z1',
      field: '学校',
    },
  ],
  CooperatorSubstituted: [
    { _tag: 'CooperatorSubstituted', basis: 'joint/19.agree', filled: '教育', used: ['公安'], from: 3 },
  ],
  CooperatorAcrossInitiators: [
    { _tag: 'CooperatorAcrossInitiators', basis: 'joint/19.agree', cooperators: ['公安'], from: 3 },
  ],
  OnlyFieldRestored: [{ _tag: 'OnlyFieldRestored', basis: 'market/12.fields', field: '学校', from: 3 }],
  ObjectFromRowAbove: [{ _tag: 'ObjectFromRowAbove', basis: 'market/12.fields', object: '企业', from: 3 }],
  OpenCooperators: [{ _tag: 'OpenCooperators', basis: 'joint/19.agree', cooperators: ['公安'] }],
  DepartmentAlias: [
    { _tag: 'DepartmentAlias', basis: 'joint/19.agree', given: '交通', department: '交通运输' },
  ],
  ObjectNotDrawable: [{ _tag: 'ObjectNotDrawable', basis: 'joint/10.rosters', object: '县政府' }],
  ObjectNeedsRoster: [
    { _tag: 'ObjectNeedsRoster', basis: 'joint/10.rosters', object: '消防产品', kind: 'product' },
  ],
  ClassFromMatter: [
    { _tag: 'ClassFromMatter', basis: 'joint/11.annotations', object: '企业', name: '旅行社' },
  ],
  ClassUnknown: [{ _tag: 'ClassUnknown', basis: 'joint/11.annotations', object: '企业' }],
  TargetNotInRoster: [{ _tag: 'TargetNotInRoster', basis: 'joint/10.rosters', matter: '无证经营' }],
  MatterRepeated: [{ _tag: 'MatterRepeated', basis: 'market/12.fields', matter: '食堂', rows: [3, 5] }],
  ItemAdded: [{ _tag: 'ItemAdded', after: item }],
  ItemRemoved: [{ _tag: 'ItemRemoved', before: item }],
  ItemChanged: [{ _tag: 'ItemChanged', before: item, after: item, fields: ['window'] }],
  PlanChanged: [{ _tag: 'PlanChanged', field: 'weights', before: null, after: {} }],
  NotDrawable: [{ _tag: 'NotDrawable', basis: 'joint/10.rosters', ...item57, object: '县政府' }],
  NothingToDraw: [{ _tag: 'NothingToDraw', basis: 'joint/15.fields', item: 'i1', matter: '食堂' }],
  OutsideDraw: [{ _tag: 'OutsideDraw', basis: 'market/6.targeted', source: 'complaint' }],
  ListInOrder: [{ _tag: 'ListInOrder', basis: 'joint/8.fields', matters: 3 }],
  MatterLacks: [
    {
      _tag: 'MatterLacks',
      basis: 'joint/8.fields',
      path: 'matters[0].basis',
      matter: '食堂',
      field: 'basis',
    },
  ],
  MatterListedTwice: [
    {
      _tag: 'MatterListedTwice',
      basis: 'joint/8.fields',
      path: 'matters[1]',
      matter: '食堂',
      first: 'matters[0]',
    },
  ],
  NoStatutoryBasis: [
    { _tag: 'NoStatutoryBasis', basis: 'market/4.basis', path: 'matters[0]', matter: '食堂' },
  ],
  NotOnTheList: [{ _tag: 'NotOnTheList', basis: 'joint/2.list', path: 'tasks[0].matter', matter: '食堂' }],
  ByDoubleRandom: [{ _tag: 'ByDoubleRandom', basis: 'market/6.listed', matter: '食堂' }],
  KeepsStrictSupervision: [
    { _tag: 'KeepsStrictSupervision', basis: 'market/6.keyAreas', matter: '疫苗', area: 'drug' },
  ],
  ByAnotherMethod: [{ _tag: 'ByAnotherMethod', basis: 'joint/3.scope', matter: '食堂' }],
  OnNoList: [{ _tag: 'OnNoList', basis: 'joint/2.list', matter: '食堂' }],
  MayNotBeInspected: [{ _tag: 'MayNotBeInspected', basis: 'market/4.basis', matter: '食堂' }],
  ElementPresent: [{ _tag: 'ElementPresent', basis: 'market/3.definition', element: 'result-published' }],
  ElementMissing: [{ _tag: 'ElementMissing', basis: 'market/3.definition', element: 'inspectors-drawn' }],
  ShareTaken: [{ _tag: 'ShareTaken', basis: 'market/12.floor', size: 100, ratio: five, count: 5 }],
  RaisedToFloor: [
    {
      _tag: 'RaisedToFloor',
      basis: 'market/12.floor',
      size: 100,
      ratio: { num: 3, den: 100 },
      floor: five,
      count: 5,
    },
  ],
  CeilingHeld: [
    {
      _tag: 'CeilingHeld',
      basis: 'joint/9.ceiling',
      size: 100,
      ceiling: { num: 10, den: 100 },
      asked: 20,
      count: 10,
    },
  ],
  OneDespiteCeiling: [
    {
      _tag: 'OneDespiteCeiling',
      basis: 'joint/9.ceiling',
      reading: 'I-01',
      size: 5,
      ceiling: { num: 10, den: 100 },
    },
  ],
  CeilingPassedOver: [
    {
      _tag: 'CeilingPassedOver',
      basis: 'joint/9.ceiling',
      ceiling: { num: 10, den: 100 },
      asked: 20,
      allowed: 10,
      reason: '投诉多',
    },
  ],
  NoCeilingForSpecial: [{ _tag: 'NoCeilingForSpecial', basis: 'joint/9.special' }],
  NoCeilingByOrder: [{ _tag: 'NoCeilingByOrder', basis: 'joint/17.exempt', order: '州政府令1号' }],
  TasksTogether: [
    {
      _tag: 'TasksTogether',
      basis: 'joint/15.fields',
      reading: 'I-20',
      item: '2026-item-01',
      size: 60,
      tasks: 24,
      asked: 3,
    },
  ],
  CeilingHeldInTasks: [
    {
      _tag: 'CeilingHeldInTasks',
      basis: 'joint/9.ceiling',
      reading: 'I-01',
      item: '2026-item-01',
      ceiling: { num: 10, den: 100 },
      asked: 12,
      count: 8,
    },
  ],
  TaskIdle: [
    {
      _tag: 'TaskIdle',
      basis: 'joint/15.fields',
      item: '2026-item-01',
      task: '2026-item-01-b2-622901',
      size: 20,
    },
  ],
  EligibleExhausted: [{ _tag: 'EligibleExhausted', basis: 'joint/17.limit', eligible: 3, asked: 5 }],
  BelowLimit: [{ _tag: 'BelowLimit', ...limit, drawn: 1 }],
  LimitReached: [
    { _tag: 'LimitReached', ...limit },
    { _tag: 'LimitReached', ...limit, department: '教育' },
  ],
  LimitPassedOver: [{ _tag: 'LimitPassedOver', basis: 'joint/17.limit', ...count, reason: '安全隐患' }],
  ExemptFromLimit: [
    {
      _tag: 'ExemptFromLimit',
      basis: 'joint/17.exempt',
      reading: 'I-08',
      ...count,
      ground: { _tag: 'KeyField' },
    },
    {
      _tag: 'ExemptFromLimit',
      basis: 'joint/17.exempt',
      reading: 'I-08',
      ...count,
      ground: { _tag: 'Ordered', order: '州政府令1号' },
    },
    {
      _tag: 'ExemptFromLimit',
      basis: 'joint/17.exempt',
      reading: 'I-08',
      ...count,
      ground: { _tag: 'KeyFieldWithRecord', marks: ['complaints', 'bad-credit'] },
    },
  ],
  NotAMarketEntity: [{ _tag: 'NotAMarketEntity', basis: 'joint/17.limit', kind: 'product' }],
  ShareOfClass: [{ _tag: 'ShareOfClass', basis: 'joint/16.graded', riskClass: 'D', ratio: five }],
  ShareOfUnclassified: [{ _tag: 'ShareOfUnclassified', basis: 'joint/16.graded', ratio: five }],
  RaisedByMark: [{ _tag: 'RaisedByMark', basis: 'market/12.raise', mark: 'complaints', ratio: five }],
  RaisedByKeyField: [{ _tag: 'RaisedByKeyField', basis: 'market/12.raise', ratio: five }],
  CoverageSure: [{ _tag: 'CoverageSure', basis: 'market/12.floor', reading: 'I-01', ...reach, sure: 52 }],
  CoverageLikely: [
    { _tag: 'CoverageLikely', basis: 'market/12.floor', reading: 'I-01', ...reach, expected: 51 },
  ],
  CoverageShort: [{ _tag: 'CoverageShort', basis: 'market/12.floor', reading: 'I-01', ...reach }],
  ScopesTooNarrow: [{ _tag: 'ScopesTooNarrow', basis: 'market/12.floor', inScope: 40, need: 50 }],
  InClass: [{ _tag: 'InClass', basis: 'joint/20.strata', id: 'S1', stratum: 'D' }],
  NotInClass: [
    {
      _tag: 'NotInClass',
      basis: 'joint/20.directed',
      id: 'S1',
      stratum: 'D',
      where: { _tag: 'riskClass', anyOf: ['D'] },
    },
  ],
  FactMissing: [
    { _tag: 'FactMissing', basis: 'joint/11.annotations', id: 'S1', stratum: 'D', missing: ['riskClass'] },
  ],
  ScopeSelected: [{ _tag: 'ScopeSelected', basis: 'market/11.scope', kind: 'directed', inScope: 3, of: 10 }],
  LeftOutOfDraw: [{ _tag: 'LeftOutOfDraw', basis: 'joint/17.limit', reason: 'yearly-limit', n: 3 }],
  ScopeUndetermined: [
    { _tag: 'ScopeUndetermined', basis: 'joint/11.annotations', n: 3, missing: ['industry'] },
  ],
  EnoughEntropy: [{ _tag: 'EnoughEntropy', ...draw, bits: 66, needed: 64 }],
  LowEntropy: [{ _tag: 'LowEntropy', ...draw, bits: 20, needed: 64 }],
  LooksLikeDate: [{ _tag: 'LooksLikeDate', ...draw, path: 'seed[0].value', value: '20220301' }],
  RepeatsItself: [{ _tag: 'RepeatsItself', ...draw, path: 'seed[0].value', value: '12121212' }],
  RecordConfirmed: [{ _tag: 'RecordConfirmed', ...draw, n: 100, drawn: 5 }],
  NotASeed: [{ _tag: 'NotASeed', ...draw, path: 'seed[0].value', value: 7, expected: 'a text' }],
  SeedNotAsCommitted: [
    {
      _tag: 'SeedNotAsCommitted',
      ...draw,
      path: 'seed[0].value',
      value: '12',
      expected: 'decimal digits, as many as were committed',
    },
  ],
  FieldDiffers: [
    { _tag: 'FieldDiffers', ...trace, aspect: 'seed', path: 'seedString', recorded: 'a', recomputed: 'b' },
  ],
  WronglyDrawn: [{ _tag: 'WronglyDrawn', ...draw, stratum: 'A', id: 'S1', rank: 3 }],
  WronglyPassedOver: [{ _tag: 'WronglyPassedOver', ...draw, stratum: 'A', id: 'S1', rank: 3 }],
  BadLogEntry: [{ _tag: 'BadLogEntry', basis: 'joint/32.unable', path: 'log[0]', why: 'marked-already' }],
  RightlyDrawn: [{ _tag: 'RightlyDrawn', ...draw, ...own, rank: 1, of: 10 }],
  RightlyInReserve: [{ _tag: 'RightlyInReserve', ...draw, ...own, rank: 3, of: 10 }],
  RightlyAdded: [{ _tag: 'RightlyAdded', ...draw, ...own, rank: 3, of: 10 }],
  MarkedSince: [
    { _tag: 'MarkedSince', basis: 'joint/32.unable', ...own, reason: 'closed', replaced: true },
    { _tag: 'MarkedSince', basis: 'joint/32.unable', ...own, reason: 'unreachable', replaced: false },
  ],
  AboveReserveUnlisted: [{ _tag: 'AboveReserveUnlisted', ...draw, ...own, threshold: '99' }],
  PassedOverUnlessLeftOut: [
    { _tag: 'PassedOverUnlessLeftOut', ...draw, ...own, threshold: '99', leftOut: 20 },
  ],
  BelowThreshold: [{ _tag: 'BelowThreshold', ...draw, ...own, threshold: 'bb' }],
  AboveThresholdUndrawn: [{ _tag: 'AboveThresholdUndrawn', ...draw, ...own, threshold: '99' }],
  DrawnBelowThreshold: [{ _tag: 'DrawnBelowThreshold', ...draw, ...own, threshold: 'bb' }],
  NothingDrawn: [{ _tag: 'NothingDrawn', ...draw, ...own, stratum: 'A' }],
  LeftOutBefore: [{ _tag: 'LeftOutBefore', ...draw, ...own, stratum: 'A' }],
  OtherTicketRecorded: [{ _tag: 'OtherTicketRecorded', ...draw, ...own, recorded: 'bb' }],
  SeedStringDiffers: [{ _tag: 'SeedStringDiffers', ...draw, ...own, recorded: 'a', recomputed: 'b' }],
  NoSuchStratum: [{ _tag: 'NoSuchStratum', ...draw, ...own, stratum: 'Z' }],
  IncludedInRoster: [{ _tag: 'IncludedInRoster', ...trace, id: 'S1', stratum: 'A', rows: 100 }],
  OtherBucket: [{ _tag: 'OtherBucket', ...trace, id: 'S1', recorded: '1', recomputed: '2' }],
  LineMissing: [{ _tag: 'LineMissing', ...trace, id: 'S1', stratum: 'A' }],
  BucketDiffers: [{ _tag: 'BucketDiffers', ...trace, id: 'S1', recorded: 'a', recomputed: 'b' }],
  RootDiffers: [{ _tag: 'RootDiffers', ...trace, id: 'S1', recorded: 'a', recomputed: 'b' }],
  WithheldConfirmed: [{ _tag: 'WithheldConfirmed', ...trace, opened: 2, sealed: 3 }],
  OpeningDiffers: [{ _tag: 'OpeningDiffers', ...trace, stratum: 'A', rank: 1, id: 'S1' }],
  WithheldDiffers: [
    { _tag: 'WithheldDiffers', ...trace, path: 'seedString', recorded: 'a', recomputed: 'b' },
  ],
  MergedIntoOneVisit: [
    {
      _tag: 'MergedIntoOneVisit',
      ...merged,
      visit: 'V1',
      subject: 'S1',
      tasks: ['a', 'b'],
      departments: ['教育'],
      shared: window,
    },
  ],
  NothingToMergeWith: [
    { _tag: 'NothingToMergeWith', basis: 'joint/22.merge', visit: 'V1', subject: 'S1', task: 'a' },
  ],
  CouldNotMerge: [
    {
      _tag: 'CouldNotMerge',
      ...merged,
      subject: 'S1',
      visits: 2,
      apart: [
        { task: 'a', window },
        { task: 'b', window },
      ],
    },
  ],
  JoinedVisit: [
    {
      _tag: 'JoinedVisit',
      basis: 'joint/22.merge',
      visit: 'V1',
      subject: 'S1',
      tasks: ['c'],
      shared: window,
    },
  ],
  VisitHasBegun: [
    { _tag: 'VisitHasBegun', basis: 'joint/23.team', visit: 'V1', subject: 'S1', tasks: ['c'] },
  ],
  InOneVisit: [{ _tag: 'InOneVisit', ...merged, visit: 'V1', shared: window }],
  DifferentSubjects: [{ _tag: 'DifferentSubjects', ...merged, subjects: ['S1', 'S2'] }],
  NoSharedDay: [{ _tag: 'NoSharedDay', ...merged, windows: [window, window] }],
  NoDayWithWholeVisit: [
    {
      _tag: 'NoDayWithWholeVisit',
      ...merged,
      shared: window,
      visits: ['V1', 'V2'],
      windows: [window, window],
    },
  ],
  MetByEarlierVisit: [{ _tag: 'MetByEarlierVisit', ...merged, shared: window, visits: ['V1', 'V2'] }],
  NotInAnyVisit: [{ _tag: 'NotInAnyVisit', ...merged, tasks: ['a'] }],
  InterestDeclared: [
    {
      _tag: 'InterestDeclared',
      basis: 'joint/24.recusal',
      reading: 'I-11',
      visit: 'V1',
      inspector: '王',
      kind: 'close-kin',
    },
  ],
  InterestFound: [
    { _tag: 'InterestFound', basis: 'joint/24.recusal', reading: 'I-11', visit: 'V1', inspector: '王' },
  ],
  IdentityUnknown: [
    { _tag: 'IdentityUnknown', basis: 'joint/24.recusal', reading: 'I-11', visit: 'V1', inspector: '王' },
  ],
  TeamsPossible: [{ _tag: 'TeamsPossible', basis: 'joint/21.match', mode: 'local', visits: 10, people: 8 }],
  TeamsDrawn: [
    { _tag: 'TeamsDrawn', basis: 'joint/21.match', mode: 'wide', visits: 10, people: 8, least: 2, most: 3 },
  ],
  NoFullDispatch: [
    { _tag: 'NoFullDispatch', basis: 'joint/23.team', demand: 20, capacity: 15, visits: 10 },
    {
      _tag: 'NoFullDispatch',
      basis: 'joint/23.team',
      demand: 1205,
      capacity: 3,
      visits: 3,
      short: [
        {
          department: '卫生健康',
          areas: ['和政县', '临夏县'],
          leader: true,
          places: 1,
          people: 0,
          eligible: 0,
        },
        {
          department: '卫生健康',
          notAreas: ['和政县'],
          tags: ['食品', '电'],
          places: 2,
          people: 3,
          eligible: 1,
        },
        { units: ['韩集所'], tags: ['department:公安'], leader: true, places: 1, people: 2, eligible: 2 },
        { expert: true, places: 1201, people: 0, eligible: 0 },
      ],
    },
  ],
  NotDecided: [{ _tag: 'NotDecided', basis: 'joint/23.team', unmet: 2 }],
  TeamForced: [{ _tag: 'TeamForced', basis: 'joint/21.match', visit: 'V1' }],
  NoCertificate: [{ _tag: 'NoCertificate', basis: 'market/16.two', inspector: '王' }],
  BorrowedFrom: [
    { _tag: 'BorrowedFrom', basis: 'joint/23.shortage', reading: 'I-13', ...at, from: '临夏县' },
  ],
  DirectlyAssigned: [
    {
      _tag: 'DirectlyAssigned',
      basis: 'joint/23.shortage',
      reading: 'I-10',
      ...at,
      reason: '人员不足',
      approvedBy: '局长',
    },
    {
      _tag: 'DirectlyAssigned',
      basis: 'joint/23.shortage',
      reading: 'I-10',
      ...at,
      reason: '人员不足',
      approvedBy: '局长',
      departments: { asked: '卫生健康', own: '住建' },
      lacking: ['食品', '锅炉'],
    },
    {
      _tag: 'DirectlyAssigned',
      basis: 'joint/23.shortage',
      reading: 'I-10',
      ...at,
      reason: '人员不足',
      approvedBy: '局长',
      departments: { asked: '卫生健康' },
    },
  ],
  Appointed: [{ _tag: 'Appointed', basis: 'joint/23.expert', ...at, reason: '专业要求' }],
  NeighboursNotAllowed: [{ _tag: 'NeighboursNotAllowed', basis: 'market/13.level', reading: 'I-13' }],
  FurtherAttempt: [
    { _tag: 'FurtherAttempt', basis: 'joint/24.replace', attempt: 2, approvedBy: '局长', reason: '病假' },
  ],
  MethodsOpen: [{ _tag: 'MethodsOpen', basis: 'market/17.methods', methods: ['online'] }],
  SourceNotNamed: [{ _tag: 'SourceNotNamed', basis: 'market/17.methods', sources: [source] }],
  ThirdPartyForbidden: [{ _tag: 'ThirdPartyForbidden', basis: 'caps2025/noThirdParty', sources: [source] }],
  AlreadyInspected: [
    {
      _tag: 'AlreadyInspected',
      basis: 'joint/30.onSite',
      reading: 'I-12',
      subject: 'S1',
      on: d('2022-03-07'),
    },
  ],
  NotYetInspected: [
    { _tag: 'NotYetInspected', basis: 'joint/30.onSite', reading: 'I-12', subject: 'S1', met: 'Drawn' },
  ],
  EnterCreditRecord: [
    {
      _tag: 'EnterCreditRecord',
      basis: 'market/24.credit',
      subject: 'S1',
      visit: 'V1',
      department: '教育',
      outcomes: ['nothing-found', 'a-code-of-tomorrow'],
    },
  ],
  ConsiderListing: [
    {
      _tag: 'ConsiderListing',
      basis: 'market/21.noSubstitute',
      subject: 'S1',
      department: '市场监管',
      matter: '年报',
    },
  ],
  ShareWithDepartments: [
    {
      _tag: 'ShareWithDepartments',
      basis: 'market/25.joint',
      subject: 'S1',
      list: 'abnormal-operations',
      areas: ['financing', 'bidding', 'procurement', 'qualification'],
    },
  ],
  ConsiderPenalty: [
    { _tag: 'ConsiderPenalty', basis: 'market/22.obstruction', subject: 'S1', department: '教育', times: 2 },
  ],
  DisciplineWithin: [
    { _tag: 'DisciplineWithin', basis: 'market/24.credit', subject: 'S1', list: 'serious-violations' },
  ],
  RoutedTo: [
    {
      _tag: 'RoutedTo',
      basis: 'market/21.routing',
      route: 'judiciary',
      to: '公安局',
      since: 'suspected-crime',
    },
    {
      _tag: 'RoutedTo',
      basis: 'joint/33.routing',
      route: 'daily-supervisor',
      to: '教育局',
      since: 'in-charge',
    },
  ],
  NothingToFollowUp: [{ _tag: 'NothingToFollowUp', basis: 'joint/33.routing' }],
  Witnessed: [
    { _tag: 'Witnessed', basis: 'market/15.witness', kind: 'congress-deputy', name: '马某' },
    { _tag: 'Witnessed', basis: 'market/15.witness', kind: 'discipline-inspection', name: '州纪委' },
  ],
  NobodyWitnessed: [{ _tag: 'NobodyWitnessed', basis: 'market/15.witness' }],
  OwnWitness: [{ _tag: 'OwnWitness', basis: 'market/15.witness', path: '[0]', name: '王某' }],
  WitnessOfAnother: [{ _tag: 'WitnessOfAnother', basis: 'market/15.witness', path: '[1]', name: '赵某' }],
  SpeaksForLiability: [
    {
      _tag: 'SpeaksForLiability',
      basis: 'market/28.liable',
      ground: 'inspection-failed',
      standing: 'open',
      unknown: ['harm'],
      forPeople: ['adverse-consequences', 'causation'],
    },
    {
      _tag: 'SpeaksForLiability',
      basis: 'joint/36.liability',
      ground: 'not-transferred',
      standing: 'bears',
      unknown: [],
      forPeople: [],
    },
  ],
  SpeaksAgainstLiability: [
    {
      _tag: 'SpeaksAgainstLiability',
      basis: 'market/27.exempt',
      ground: 'kept-to-list',
      standing: 'open',
      unknown: ['drawn', 'favouritism'],
      forPeople: ['abuse'],
    },
  ],
  NoGroundNamed: [{ _tag: 'NoGroundNamed', basis: 'market/28.liable' }],
  NotAsRuled: [
    {
      _tag: 'NotAsRuled',
      check: 'plan-submitted',
      basis: 'market/12.due',
      record: 'plan',
      expected: '2022-01-15',
      found: '2022-01-16',
      gravity: 'error',
      remedy: 'state-reason',
    },
  ],
  NotKnown: [
    {
      _tag: 'NotKnown',
      check: 'team-size',
      basis: 'joint/23.team',
      record: 'V7',
      expected: 'the team',
      found: 'unknown',
      gravity: 'unknown',
      remedy: 'supply-record',
    },
  ],
}
