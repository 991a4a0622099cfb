import {
  appendEvents,
  decodeEventLog,
  decodeFrozenRoster,
  emptyLog,
  freezeRoster,
  linxiaJoint,
  nobleHash,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { eventProblems } from '../../src/followup/shape.js'
import { wholeLife } from '../followup/life.js'
import { damaged, JUNK, type Place, placesIn } from './damage.js'

const roundTrip = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The value with something else at each place, and with a field more in each object, one at a time. */
const variants = (value: unknown): ReadonlyArray<unknown> => {
  const at = (place: Place): unknown =>
    place.reduce<unknown>((own, key) => (own as Readonly<Record<string, unknown>>)[key], value)
  return placesIn(value).flatMap((place) => {
    const own = at(place)
    const object = typeof own === 'object' && own !== null && !Array.isArray(own)
    const more = object ? JUNK.map((put) => ({ ...own, remark: put })) : []
    return [...JUNK, ...more].map((put) => damaged(value, place, put))
  })
}

/** Every kind of event, with the fields that may be absent. */
const base = { id: 'e', visit: 'V1', on: '2022-03-01' }
const results = [
  {
    matter: '食堂',
    department: '教育',
    outcomes: ['nothing-found'],
    form: { checklist: 'c', version: 1 },
    callsForListing: false,
    measures: ['fine'],
    sources: [{ kind: 'court', from: '法院', reference: '1' }],
    note: '',
  },
]
const events: ReadonlyArray<unknown> = [
  ...wholeLife('V1'),
  { ...base, _tag: 'TeamDispatched', team: { leader: '甲', members: ['乙'], experts: ['丙'] } },
  {
    ...base,
    _tag: 'ResultsFormed',
    results,
    confirmedBy: ['甲'],
    signature: { _tag: 'Unsigned', reason: '拒签', witness: '丁' },
    evidence: ['0'.repeat(64)],
  },
  {
    ...base,
    _tag: 'ObjectionRechecked',
    department: '教育',
    objection: 'o',
    outcome: { _tag: 'Corrected', results },
  },
  {
    _tag: 'Recorded',
    id: 'r',
    on: '2022-03-01',
    kind: 'plan',
    reference: '计划',
    digest: '0'.repeat(64),
  },
]

const logOf = (event: unknown): unknown => ({
  scheme: 'log/1',
  entries: [{ seq: 0, previous: '0'.repeat(64), event, hash: '0'.repeat(64) }],
})

describe('what is chained by hashes can’t be repaired, so that nothing is let in that no reader takes out', () => {
  it('an event that has the shape of one is read back from a log', () => {
    const taken = events.flatMap(variants).filter((event) => eventProblems(event).length === 0)
    expect(taken.length).toBeGreaterThan(events.length)
    expect(
      taken.flatMap((event) => {
        const read = decodeEventLog(roundTrip(logOf(event)))
        return read._tag === 'Left' ? [read.left] : []
      }),
    ).toEqual([])
  })

  it('a frozen roster is read back', () => {
    const rows = [
      { id: 'a', stratum: '学校' },
      { id: 'b', stratum: '学校', leftOut: 'yearly-limit' },
    ]
    const frozen = variants(rows).flatMap((given) => {
      const own = freezeRoster(nobleHash)(given as never)
      return own._tag === 'Right' ? [own.right] : []
    })
    expect(frozen.length).toBeGreaterThan(1)
    for (const own of frozen) expect(decodeFrozenRoster(roundTrip(own))).toMatchObject({ _tag: 'Right' })
  })

  it('a strange field is named where it stands, and nothing is appended', () => {
    const [first] = wholeLife('V1')
    const event = { ...first, foo: 1, window: { opens: '2022-03-01', closes: '2022-11-30', closed: true } }
    expect(appendEvents(linxiaJoint, nobleHash)({ log: emptyLog, events: [event as never] })).toEqual({
      _tag: 'Left',
      left: [
        expect.objectContaining({
          because: [
            {
              _tag: 'BadEvent',
              path: 'window.closed',
              value: true,
              expected: 'no such field among opens | closes',
            },
            {
              _tag: 'BadEvent',
              path: 'foo',
              value: 1,
              expected: 'no such field among _tag | id | visit | on | subject | window | duties',
            },
          ],
        }),
      ],
    })
    const frozen = freezeRoster(nobleHash)([{ id: 'a', stratum: 's', leftout: 'yearly-limit' } as never])
    expect(frozen).toEqual({
      _tag: 'Left',
      left: [
        {
          _tag: 'BadValue',
          path: 'rows[0].leftout',
          value: 'yearly-limit',
          expected: 'no such field among id | stratum | leftOut',
        },
      ],
    })
  })
})
