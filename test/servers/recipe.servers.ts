import { readFileSync } from 'node:fs'
import {
  appendEvents,
  type Commitment,
  commit,
  type DrawRecord,
  type EventLog,
  emptyLog,
  freezeRoster,
  holdDraw,
  linxiaJoint,
  markUnable,
  nobleHash,
  type PlainDate,
  supplementDraw,
  unwrap,
  type VisitEvent,
  verifyDraw,
} from 'double-random'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startPostgresql } from './servers.js'

const rows = ['一小', '二小', '三小'].map((id) => ({ id, stratum: '学校' }))
const roster = unwrap(freezeRoster(nobleHash)(rows))

const committed = (drawId: string, more: object = {}): Commitment =>
  unwrap(
    commit({
      drawId,
      roster,
      quotas: { 学校: { _tag: 'count', count: 1 } },
      seed: [{ _tag: 'digits', from: 'dice', count: 20 }],
      reserve: 1,
      ...more,
    }),
  )
const held = (commitment: Commitment, value = '31415926535897932384'): DrawRecord =>
  unwrap(holdDraw(nobleHash)({ commitment, roster, seed: [{ _tag: 'digits', value }] }))

describe('the tables of the recipe', () => {
  let server: Server
  let db: pg.Client
  beforeAll(async () => {
    server = await startPostgresql()
    db = new pg.Client({ host: server.socket, user: 'postgres', database: 'postgres' })
    await db.connect()
    await db.query(readFileSync('docs/examples/service/sql/kept.sql', 'utf8'))
  })
  afterAll(async () => {
    await db.end()
    await server.stop()
  })

  const told = (query: string, values: ReadonlyArray<unknown> = []): Promise<string> =>
    db.query(query, [...values]).then(
      () => 'done',
      (e: Error) => e.message,
    )
  const putCommitment = (c: Commitment, drawId = c.drawId) =>
    told('insert into commitment values ($1, $2, $3)', [drawId, c.supersedes?.drawId ?? null, c])
  const putRecord = (r: DrawRecord, version = r.log.length) =>
    told('insert into record values ($1, $2, $3)', [r.commitment.drawId, version, r])

  it('take a draw once, and as it was committed', async () => {
    const own = committed('A-1')
    expect(await putRecord(held(own))).toMatch('not as committed')
    expect(await putCommitment(own, 'A-2')).toMatch('check constraint')
    expect(await putCommitment(own)).toBe('done')
    expect(await putCommitment(committed('A-1', { reserve: 2 }))).toMatch('duplicate key')
    expect(await putRecord(held(committed('A-1', { reserve: 2 })))).toMatch('not as committed')
    expect(await putRecord(held(own))).toBe('done')
    expect(await putRecord(held(own, '27182818284590452353'))).toMatch('duplicate key')
  })

  it('take marks and supplements one upon another, and no other past', async () => {
    const own = committed('B-1')
    const first = held(own)
    const drawn = (r: DrawRecord) => r.strata[0]?.drawn[0]?.id ?? ''
    const marked = (r: DrawRecord, reason: 'closed' | 'uncooperative') =>
      unwrap(markUnable(nobleHash)({ record: r, stratum: '学校', id: drawn(r), reason, replace: true }))
    const more = (r: DrawRecord) =>
      unwrap(
        supplementDraw(nobleHash)({ record: r, roster, stratum: '学校', add: 1, reason: 'one more team' }),
      )
    await putCommitment(own)
    expect(await putRecord(marked(first, 'closed'))).toMatch('does not go on')
    expect(await putRecord(marked(first, 'closed'), 0)).toMatch('check constraint')
    expect(await putRecord(first)).toBe('done')
    expect(await putRecord(marked(held(own, '27182818284590452353'), 'closed'))).toMatch('does not go on')
    expect(await putRecord(marked(first, 'closed'))).toBe('done')
    expect(await putRecord(more(marked(first, 'uncooperative')))).toMatch('does not go on')
    expect(await putRecord(more(marked(first, 'closed')))).toBe('done')
    const { rows: kept } = await db.query(
      "select body from record where draw_id = 'B-1' order by version desc",
    )
    const body = kept[0]?.body as DrawRecord
    expect(body).toEqual(more(marked(first, 'closed')))
    expect(unwrap(verifyDraw(nobleHash)({ record: body, rows })).value).toBe('confirmed')
  })

  it('let a draw have one successor', async () => {
    const after = (drawId: string) =>
      committed(drawId, { supersedes: { drawId: 'C-1', record: 'a'.repeat(64), reason: 'a wrong list' } })
    expect(await putCommitment(after('C-2'))).toMatch('foreign key')
    expect(await putCommitment(committed('C-1'))).toBe('done')
    expect(await putCommitment(after('C-2'))).toBe('done')
    expect(await putCommitment(after('C-3'))).toMatch('duplicate key')
    const silent = 'insert into commitment values ($1, null, $2)'
    expect(await told(silent, ['C-4', after('C-4')])).toMatch('check constraint')
  })

  it('take events once, each upon one other', async () => {
    const at = (id: string, visit: string) => ({ id, visit, on: '2022-02-20' as PlainDate })
    const window = { opens: '2022-03-01' as PlainDate, closes: '2022-11-30' as PlainDate }
    const event = (id: string, visit: string): VisitEvent => ({
      ...at(id, visit),
      _tag: 'SubjectDrawn',
      subject: 'S1',
      window,
      duties: [{ matter: '食堂', department: '教育' }],
    })
    const grown = (log: EventLog, e: VisitEvent): EventLog =>
      unwrap(appendEvents(linxiaJoint, nobleHash)({ log, events: [e] }))
    const put = (log: EventLog) => {
      const last = log.entries.at(-1)
      return told('insert into event values ($1, $2, $3, $4)', [
        last?.seq,
        last?.previous,
        last?.hash,
        last?.event,
      ])
    }
    const one = grown(emptyLog, event('1', 'V1'))
    expect(await put(one)).toBe('done')
    expect(await put(grown(emptyLog, event('2', 'V2')))).toMatch('duplicate key')
    expect(await put(grown(one, event('2', 'V2')))).toBe('done')
    expect(await put(grown(one, event('3', 'V3')))).toMatch('duplicate key')
  })

  it('forget nothing', async () => {
    for (const table of ['commitment', 'record', 'event'])
      for (const query of [
        `update ${table} set body = body`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        const own = table === 'event' ? query.replaceAll('body', 'event') : query
        expect(await told(own), own).toMatch('is kept as it is')
      }
  })
})
