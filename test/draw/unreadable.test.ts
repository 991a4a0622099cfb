import {
  checkScope,
  checkSeed,
  commit,
  drawParts,
  freezeRoster,
  holdDraw,
  markUnable,
  nobleHash,
  openName,
  planCoordination,
  priceCoordination,
  proveInclusion,
  rosterDigest,
  type Subject,
  selectScope,
  supplementDraw,
  verifyDraw,
  verifyInclusion,
  verifyOpened,
  verifyTicket,
  verifyWithheld,
  visitList,
  withholdNames,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { digits, draw, left, right } from './support.js'

const secret = 'thirty-two characters of a secret'
const rows = ['甲', '乙', '丙', '丁'].map((id) => ({ id, stratum: '企业' }))
const roster = right(freezeRoster(nobleHash)(rows))
const record = draw(rows, { reserve: 1, names: 'withheld' })
const { commitment } = record
const seed = digits()
const published = right(withholdNames(nobleHash)({ record, secret }))
const proof = right(proveInclusion(nobleHash)({ roster, id: '甲' }))
const subject: Subject = { id: '甲', name: '甲', kind: 'other', region: '临夏市', rosters: [] }
const scope = { classes: [{ stratum: '企业' }] }
const aRecord = 'a record of a draw'
const noId = { ...rows[0], id: 5 }
const noStratum = { ...rows[0], stratum: 5 }

type Told = readonly [path: string, value: unknown, expected: string]
type Asked = (facts: unknown) => Parameters<typeof left>[0]
/** What a function answers to facts of any shape. */
const asked = (ask: (facts: never) => Parameters<typeof left>[0]): Asked => ask as Asked

const told = (answer: Parameters<typeof left>[0]): ReadonlyArray<Told> =>
  (left(answer) as ReadonlyArray<{ path: string; value: unknown; expected: string }>).map((problem) => [
    problem.path,
    problem.value,
    problem.expected,
  ])

describe('what a function of the draw cannot read', () => {
  const committing = asked(commit)
  const holding = asked(holdDraw(nobleHash))
  const marking = asked(markUnable(nobleHash))
  const mark = { record, stratum: '企业', id: '甲', reason: 'closed', replace: false }
  const quotas = { 企业: { _tag: 'count', count: 1 } } as const
  const sound = { drawId: 'LX-2026-0007', roster, quotas, seed: commitment.seed }

  it.each<[string, Asked, unknown, ReadonlyArray<Told>]>([
    ['commit', committing, null, [['', null, 'an object']]],
    ['commit', committing, { ...sound, names: 'secret' }, [['names', 'secret', 'published or withheld']]],
    ['commit', committing, { ...sound, task: 5 }, [['task', 5, 'a text']]],
    ['commit', committing, { ...sound, scope: 5 }, [['scope', 5, 'a scope { classes }']]],
    ['commit', committing, { ...sound, supersedes: 5 }, [['supersedes', 5, 'an object']]],
    ['commit', committing, { ...sound, seed: 5 }, [['seed', 5, 'at least one source of the seed']]],
    ['commit', committing, { ...sound, quotas: 5 }, [['quotas', 5, 'quotas by stratum']]],
    ['commit', committing, { ...sound, roster: 5 }, [['roster', 5, 'a frozen roster']]],
    [
      'commit',
      committing,
      { ...sound, roster: { ...roster, strata: 5 }, quotas: { 企业: 7 } },
      [
        ['roster.strata', 5, 'a list'],
        ['quotas.企业', 7, 'a quota'],
      ],
    ],
    ['holdDraw', holding, null, [['', null, 'an object']]],
    [
      'holdDraw',
      holding,
      { commitment, roster, seed: 5 },
      [['seed', 5, 'one value for each committed source']],
    ],
    [
      'holdDraw',
      holding,
      { commitment, roster: { ...roster, rows: [null, noId, noStratum, [], ...rows] }, seed },
      [
        ['roster.rows[0]', null, 'a row { id, stratum }'],
        ['roster.rows[1]', noId, 'a row { id, stratum }'],
        ['roster.rows[2]', noStratum, 'a row { id, stratum }'],
        ['roster.rows[3]', [], 'a row { id, stratum }'],
      ],
    ],
    [
      'holdDraw',
      holding,
      { commitment: { ...commitment, scheme: 'sha256-v2' }, roster, seed },
      [['commitment.scheme', 'sha256-v2', 'the scheme sha256-v1']],
    ],
    ['drawParts', asked(drawParts(nobleHash)), null, [['', null, 'an object']]],
    [
      'drawParts, seed',
      asked(drawParts(nobleHash)),
      { commitment, seed: digits('123') },
      [['seed[0].value', '123', 'decimal digits, as many as were committed']],
    ],
    ['freezeRoster', asked(freezeRoster(nobleHash)), 5, [['rows', 5, 'a list of rows { id, stratum }']]],
    ['rosterDigest', asked(rosterDigest(nobleHash)), 5, [['rows', 5, 'a list of rows { id, stratum }']]],
    ['verifyDraw', asked(verifyDraw(nobleHash)), null, [['', null, 'an object']]],
    [
      'verifyDraw, log',
      asked(verifyDraw(nobleHash)),
      { record: { ...record, log: [5, { _tag: 'note' }] }, rows },
      [
        ['record.log[0]', 5, 'an object'],
        ['record.log[1]._tag', 'note', 'mark or supplement'],
      ],
    ],
    [
      'verifyTicket',
      asked(verifyTicket(nobleHash)),
      { id: '甲', stratum: '企业' },
      [['record', undefined, aRecord]],
    ],
    [
      'verifyTicket',
      asked(verifyTicket(nobleHash)),
      { record, id: '甲', stratum: '企业', ticket: 5, leftOut: 'no' },
      [
        ['ticket', 5, 'a text'],
        ['leftOut', 'no', 'true or false'],
      ],
    ],
    ['visitList', asked(visitList), 5, [['', 5, aRecord]]],
    ['markUnable', marking, { ...mark, record: 5 }, [['record', 5, aRecord]]],
    ['markUnable', marking, { ...mark, replace: 'yes' }, [['replace', 'yes', 'true or false']]],
    [
      'supplementDraw',
      asked(supplementDraw(nobleHash)),
      { record, roster: 5, stratum: '企业', add: 1, reason: '增派人员' },
      [['roster', 5, 'a frozen roster']],
    ],
    ['proveInclusion', asked(proveInclusion(nobleHash)), { roster, id: 5 }, [['id', 5, 'a text']]],
    [
      'verifyInclusion',
      asked(verifyInclusion(nobleHash)),
      { digest: roster.digest, id: '甲', stratum: '企业', proof: { ...proof, lines: 5 } },
      [['proof.lines', 5, 'a list of texts']],
    ],
    ['withholdNames', asked(withholdNames(nobleHash)), null, [['', null, 'an object']]],
    ['withholdNames', asked(withholdNames(nobleHash)), { record: 5, secret }, [['record', 5, aRecord]]],
    [
      'openName',
      asked(openName(nobleHash)),
      { record: 5, secret, stratum: '企业', id: '甲' },
      [['record', 5, aRecord]],
    ],
    [
      'verifyWithheld',
      asked(verifyWithheld(nobleHash)),
      { published, openings: 5 },
      [['openings', 5, 'a list']],
    ],
    [
      'verifyOpened',
      asked(verifyOpened(nobleHash)),
      { published: 5, record: 6, secret: 'short' },
      [
        ['published', 5, 'a record whose names are withheld'],
        ['secret', '(not shown)', 'a secret of at least 32 characters'],
        ['record', 6, aRecord],
      ],
    ],
    ['planCoordination', asked(planCoordination), 5, [['tasks', 5, 'a list']]],
    ['priceCoordination', asked(priceCoordination), [5], [['tasks[0]', 5, 'an object']]],
  ])('is told by path: %s of %#', (_name, ask, given, expected) => {
    expect(told(ask(given))).toEqual(expected)
  })

  it('is told of a quota beside those that are missing', () => {
    const two = right(freezeRoster(nobleHash)([...rows, { id: '戊', stratum: '个体' }]))
    expect(left(committing({ ...sound, roster: two, quotas: { 企业: 7 } }))).toEqual([
      { _tag: 'BadValue', path: 'quotas.企业', value: 7, expected: 'a quota' },
      { _tag: 'MissingQuota', path: 'quotas.个体', stratum: '个体', n: 1 },
    ])
  })

  // JavaScript takes a list of one text for that text where it is matched or looked up.
  it('is a list where one text is expected', () => {
    const dice = { _tag: 'digits', from: 'dice', count: 1 } as const
    const beacon = { _tag: 'beacon', chain: 'quicknet', round: 1000 } as const
    const plan = right(commit({ ...sound, seed: [dice, beacon] }))
    const listed = [
      { _tag: 'digits', value: ['5'] },
      { _tag: 'beacon', round: 1000, value: ['a'.repeat(64)] },
    ]
    expect(told(holding({ commitment: plan, roster, seed: listed }))).toEqual([
      ['seed[0].value', ['5'], 'decimal digits, as many as were committed'],
      ['seed[1].value', ['a'.repeat(64)], '64 lower-case hex digits'],
    ])
  })

  it.each<[unknown, string, string]>([
    [5, '', 'a condition'],
    [{ _tag: 'weather' }, '', 'a condition'],
    [{ _tag: 'toString' }, '', 'a condition'],
    [{ _tag: ['kind'], anyOf: [] }, '', 'a condition'],
    [{ _tag: 'kind', anyOf: 'other' }, '.anyOf', 'a list of texts'],
    [{ _tag: 'roster', anyOf: ['学校', 5] }, '.anyOf', 'a list of texts'],
    [{ _tag: 'kind', anyOf: ['other', 5] }, '.anyOf[1]', 'a kind of subjects'],
    [{ _tag: 'riskClass', anyOf: ['E'] }, '.anyOf[0]', 'a risk class A, B, C or D'],
    [{ _tag: 'mark', anyOf: ['投诉', 'complaints'] }, '.anyOf[0]', 'a mark of risk'],
    [{ _tag: 'keyField', is: 'yes' }, '.is', 'true or false'],
    [{ _tag: 'notInspectedSince', date: '2026-02-30' }, '.date', 'a day written YYYY-MM-DD'],
    [{ _tag: 'all', of: [{ _tag: 'not', of: 5 }] }, '.of[0].of', 'a condition'],
  ])('is no condition: %j', (where, path, expected) => {
    const checking = asked((given: never) => checkScope(given)(subject))
    expect(told(checking({ classes: [{ stratum: 's', where }] })).map(([at, , what]) => [at, what])).toEqual([
      [`scope.classes[0].where${path}`, expected],
    ])
  })

  it('is told of a scope and of its subjects', () => {
    const checking = asked((given: never) => checkScope(scope)(given))
    expect(told(checking({ ...subject, rosters: '学校' }))).toEqual([
      ['subject.rosters', '学校', 'a list of texts'],
    ])
    const selecting = asked((given: never) => selectScope(given)({ subjects: 5, leftOut: 6 } as never))
    expect(told(selecting(7))).toEqual([
      ['scope', 7, 'a scope { classes }'],
      ['subjects', 5, 'a list'],
      ['leftOut', 6, 'a list'],
    ])
  })

  it('is told of a scope without a class, and of a subject of no known kind, class or mark', () => {
    const checking = asked((given: never) => checkScope({ classes: [] })(given))
    expect(told(checking({ ...subject, kind: 'x', riskClass: 'E', marks: ['投诉'] }))).toEqual([
      ['scope.classes', [], 'at least one class'],
      ['subject.kind', 'x', 'a kind of subjects'],
      ['subject.riskClass', 'E', 'a risk class A, B, C or D'],
      ['subject.marks[0]', '投诉', 'a mark of risk'],
    ])
  })

  it('is told of an id that stands twice, that is no subject, or that has no known reason', () => {
    const selecting = asked(selectScope({ classes: [{ stratum: 's' }] }))
    const out = (id: string) => ({ id, reason: 'yearly-limit' })
    const others = ['乙', '丙', '乙'].map((id) => ({ ...subject, id }))
    expect(told(selecting({ subjects: others, leftOut: [out('丙'), out('丁'), out('丙')] }))).toEqual([
      ['subjects[2].id', '乙', 'each id once'],
      ['leftOut[2].id', '丙', 'each id once'],
      ['leftOut[1].id', '丁', 'the id of one of the subjects'],
    ])
    expect(told(selecting({ subjects: [], leftOut: [{ id: '丁', reason: '忘记' }] }))).toEqual([
      ['leftOut[0].reason', '忘记', 'a reason for leaving out'],
    ])
  })

  it('of a seed holds no chance, and each place of it is told', () => {
    const finding = (path: string, value: unknown, expected: string) => ({
      _tag: 'NotASeed',
      basis: 'joint/19.draw',
      path,
      value,
      expected,
    })
    expect(checkSeed({ seed: 5 } as never)).toEqual({
      value: 'weak',
      because: [finding('seed', 5, 'one value for each committed source')],
    })
    expect(checkSeed({ seed: [7, { _tag: 'digits', value: 31415 }] } as never)).toEqual({
      value: 'weak',
      because: [finding('seed[0]', 7, 'an object'), finding('seed[1].value', 31415, 'a text')],
    })
  })
})
