import { existsSync, readFileSync } from 'node:fs'
import {
  decodeDispatchRecord,
  decodeDrawPart,
  decodeDrawRecord,
  decodeEventLog,
  decodeFrozenRoster,
  decodeInclusionProof,
  decodeOpenings,
  decodeTeamRequest,
  decodeWithheldRecord,
  drawParts,
  nobleHash,
  unwrap,
  verifyDispatchRecord,
  verifyDraw,
  verifyInclusion,
  verifyLog,
  verifyWithheld,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { records } from './support.js'

const golden = (name: string): unknown => JSON.parse(readFileSync(`test/golden/records/${name}.json`, 'utf8'))

describe('records as 0.1.0 wrote them', () => {
  it.each(records)('$name is read as it was written, and its schema takes it', ({ name, decode, valid }) => {
    expect(existsSync(`test/golden/records/${name}.json`)).toBe(true)
    const written = golden(name)
    expect(valid(written)).toBe(true)
    const read = decode(written)
    // the facts of a year and the records of an audit leave out what their reader does not need
    if (name === 'campaignInput' || name === 'auditRecords') expect(read._tag).toBe('Right')
    else expect(read).toEqual({ _tag: 'Right', right: written })
  })

  it('are still confirmed: a draw with its mark and its supplement', () => {
    const record = unwrap(decodeDrawRecord(golden('drawRecord')))
    const { rows } = unwrap(decodeFrozenRoster(golden('frozenRoster')))
    expect(record.log.map(({ _tag }) => _tag)).toEqual(['mark', 'supplement'])
    expect(unwrap(verifyDraw(nobleHash)({ record, rows })).value).toBe('confirmed')
  })

  it('are still confirmed: a draw whose names are withheld, opened name by name', () => {
    const published = unwrap(decodeWithheldRecord(golden('withheldRecord')))
    const openings = unwrap(decodeOpenings(golden('openings')))
    expect(openings).toHaveLength(2)
    expect(unwrap(verifyWithheld(nobleHash)({ published, openings })).value).toBe('confirmed')
  })

  it('are still confirmed: a proof of inclusion, and a draw put together from its parts', () => {
    const roster = unwrap(decodeFrozenRoster(golden('frozenRoster')))
    const proof = unwrap(decodeInclusionProof(golden('inclusionProof')))
    const fact = { digest: roster.digest, id: 'S3', stratum: '高风险', proof }
    expect(unwrap(verifyInclusion(nobleHash)(fact)).value).toBe('included')
    expect(unwrap(verifyInclusion(nobleHash)({ ...fact, id: 'S4' })).value).toBe('not-shown')

    const { commitment, seed, strata } = unwrap(decodeDrawRecord(golden('drawRecord')))
    const part = unwrap(decodeDrawPart(golden('drawPart')))
    const whole = unwrap(unwrap(drawParts(nobleHash)({ commitment, seed })).record(part))
    // the supplement moved one from the reserve to the drawn; the order of all is the same
    const order = (of: typeof strata) => of.map(({ drawn, reserve }) => [...drawn, ...reserve])
    expect(order(whole.strata)).toEqual(order(strata))
  })

  it('are still confirmed: a draw of teams, also where its request says what places are for', () => {
    const record = unwrap(decodeDispatchRecord(golden('dispatchRecord')))
    const request = unwrap(decodeTeamRequest(golden('teamRequest')))
    expect(verifyDispatchRecord(nobleHash)({ record, request })).toEqual([])
    const told = {
      ...request,
      inspectors: [{ id: '一组', members: ['员1', '员2'] }],
      visits: [
        {
          id: 'V1',
          subject: 'S1',
          slots: [{ pinned: '一组', grounds: { reason: '熟悉', approvedBy: '局长' } }, { expert: true }],
        },
      ],
    }
    expect(unwrap(decodeTeamRequest(JSON.parse(JSON.stringify(told))))).toEqual(told)
  })

  it('are still confirmed: a log of events, link by link', () => {
    const log = unwrap(decodeEventLog(golden('eventLog')))
    expect(log.entries.length).toBeGreaterThan(20)
    expect(verifyLog(nobleHash)(log)).toEqual([])
  })
})
