import { createHash } from 'node:crypto'
import {
  type Commitment,
  commit,
  freezeRoster,
  markUnable,
  nobleHash,
  type Subject,
  selectScope,
  withholdNames,
} from 'double-random'
import { nativeHash } from 'double-random/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/draw/canonical.js'
import { alike } from '../../src/draw/kernel/alike.js'
import { best } from '../../src/draw/kernel/best.js'
import { hexOfBytes, spreadToHex, writeUtf8 } from '../../src/draw/kernel/hex.js'
import { mergeSorted } from '../../src/draw/kernel/merge.js'
import { ticketBytes } from '../../src/draw/kernel/ticketBytes.js'
import { draw, left, ROUND_1000, right } from './support.js'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const digestOf = (value: unknown): string => hexOfBytes(sha256(Buffer.from(canonicalJson(value))))

/** Both sides of every boundary of UTF-8, and halves of pairs that stand alone. */
const edges = ['\0', '\x7f', '\x80', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff', '𐀀', '\u{10ffff}']
const texts = fc.oneof(
  fc.array(fc.constantFrom(...edges), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\ud800', '\udbff', '\udc00', '\udfff', 'a'), { maxLength: 5 })
    .map((p) => p.join('')),
)

describe('bytes', () => {
  it('of a text are those of Node’s buffers, written anywhere', () => {
    fc.assert(
      fc.property(texts, fc.nat(5), (text, from) => {
        const into = new Uint8Array(from + 3 * text.length)
        const end = writeUtf8(text, into, from)
        expect(Buffer.from(into.subarray(from, end))).toEqual(Buffer.from(text))
      }),
    )
  })

  it('are spread to their hex in place, and what stands behind is left alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const buffer = new Uint8Array(2 * bytes.length + 6).fill(7)
        buffer.set(bytes)
        expect(spreadToHex(buffer, bytes.length)).toBe(2 * bytes.length)
        expect(Buffer.from(buffer.subarray(0, 2 * bytes.length)).toString('latin1')).toBe(
          Buffer.from(bytes).toString('hex'),
        )
        expect([...buffer.subarray(2 * bytes.length)]).toEqual([7, 7, 7, 7, 7, 7])
        expect(hexOfBytes(bytes)).toBe(Buffer.from(bytes).toString('hex'))
      }),
    )
  })

  it('are digested the same by Node and by the default, as bytes and as hex', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'grapheme-ascii' }),
        (bytes, ascii) => {
          expect(nativeHash.bytes(bytes)).toEqual(new Uint8Array(sha256(bytes)))
          expect(nobleHash.bytes(bytes)).toEqual(new Uint8Array(sha256(bytes)))
          expect(nativeHash.hex(ascii)).toBe(nobleHash.hex(ascii))
        },
      ),
    )
  })
})

describe('tickets', () => {
  it('are the digest of the hex of id/D, for short ids after long ones and the other way round', () => {
    const long = '临'.repeat(3000)
    for (const ids of [
      ['a', long, 'b'],
      [long, 'a', `${long}𠮷`],
      ['', '𠮷'],
    ]) {
      const ticket = ticketBytes(sha256, 'LX-2026-0007/3141')
      for (const id of ids)
        expect(hexOfBytes(ticket(id))).toBe(
          hexOfBytes(sha256(Buffer.from(Buffer.from(`${id}/LX-2026-0007/3141`).toString('hex')))),
        )
    }
  })

  it('are kept as a whole sort would keep them, also where they begin alike or are the same', () => {
    const ticket = fc
      .tuple(fc.nat(5), fc.constantFrom(0, 1), fc.constantFrom(0, 255), fc.nat(2))
      .map(([place, low, high, tail]) => {
        const bytes = new Uint8Array(32)
        bytes[place] = high
        bytes[5] = (bytes[5] ?? 0) | low
        bytes[31] = tail
        return bytes
      })
    fc.assert(
      fc.property(
        fc.array(ticket, { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (tickets, capacity) => {
          const kept = best(capacity)
          const all = tickets.map((bytes, i) => ({ id: `企业${i % 7}-${i}`, ticket: hexOfBytes(bytes) }))
          all.forEach(({ id }, i) => {
            kept.offer(id, tickets[i] ?? new Uint8Array(32))
          })
          const sorted = [...all].sort((a, b) =>
            a.ticket === b.ticket
              ? Buffer.compare(Buffer.from(a.id), Buffer.from(b.id))
              : a.ticket > b.ticket
                ? -1
                : 1,
          )
          expect(kept.sorted()).toEqual(sorted.slice(0, capacity))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('two sorted lists', () => {
  it('are merged up to a limit, and of equals those of the first come first', () => {
    const item = (key: number, of: string) => ({ key, of })
    const merged = (limit: number) =>
      mergeSorted(
        [item(1, 'x'), item(3, 'x')],
        [item(1, 'y'), item(2, 'y'), item(3, 'y')],
        (a, b) => a.key - b.key,
        limit,
      ).map(({ key, of }) => `${key}${of}`)
    expect(merged(9)).toEqual(['1x', '1y', '2y', '3x', '3y'])
    expect(merged(3)).toEqual(['1x', '1y', '2y'])
    expect(merged(0)).toEqual([])
  })
})

describe('those who stand in the same lists', () => {
  it('are counted together, by the numbers of their lists, of which there may be more than ten', () => {
    const lists = [['a', 'b', 'c'], ...Array.from({ length: 9 }, () => []), ['b', 'c', 'd'], ['b', 'c']]
    expect(alike(lists)).toEqual([
      { lists: new Set([0]), n: 1 },
      { lists: new Set([0, 10, 11]), n: 2 },
      { lists: new Set([10]), n: 1 },
    ])
  })
})

describe('the log of a draw', () => {
  it('is chained from the commitment and the seed, each entry to the one before', () => {
    const own = Array.from({ length: 8 }, (_, i) => ({ id: `a${i}`, stratum: 's' }))
    const record = draw(own, { reserve: 1 })
    const { commitmentDigest, seedString } = record
    const marked = record.strata[0]?.drawn.reduce(
      (before, { id }) =>
        right(markUnable(nobleHash)({ record: before, stratum: 's', id, reason: 'closed', replace: false })),
      record,
    )
    const [first, second] = marked?.log ?? []
    const chained = (entry: object | undefined, before: string) => digestOf({ ...entry, digest: before })
    expect(first?.digest).toBe(chained(first, digestOf({ commitmentDigest, seedString })))
    expect(second?.digest).toBe(chained(second, first?.digest ?? ''))
  })
})

describe('withheld names', () => {
  it('are sealed by the digests that the format says, with the digits rolled and without the beacon', () => {
    const secret = 'thirty-two characters of a secret'
    const own = Array.from({ length: 8 }, (_, i) => ({ id: `a${i}`, stratum: 's' }))
    const seed = [
      { _tag: 'digits', from: 'balls', count: 20 },
      { _tag: 'beacon', chain: 'default', round: 1000 },
    ] as const
    const beacon = { _tag: 'beacon', round: 1000, value: ROUND_1000 } as const
    const record = draw(own, { seed, reserve: 1, names: 'withheld' }, [
      { _tag: 'digits', value: '31415926535897932384' },
      beacon,
    ])
    const published = right(withholdNames(nobleHash)({ record, secret }))
    const salt = (stratum: string, rank: number) => digestOf({ secret, stratum, rank })
    expect(published.seed).toEqual([
      { _tag: 'sealed', sealed: digestOf({ value: '31415926535897932384', salt: salt('seed', 0) }) },
      beacon,
    ])
    const [stratum] = record.strata
    const sealed = (entries: NonNullable<typeof stratum>['drawn'] | undefined) =>
      entries?.map(({ id, rank }) => ({
        rank,
        sealed: digestOf({ stratum: 's', rank, id, salt: salt('s', rank) }),
      }))
    expect(published.strata).toEqual([
      {
        stratum: 's',
        n: 8,
        eligible: 8,
        k: 2,
        drawn: sealed(stratum?.drawn),
        reserve: sealed(stratum?.reserve),
      },
    ])
    expect(published.sealed).toBe(digestOf({ seedString: record.seedString, strata: record.strata, secret }))
  })
})

describe('what a draw is given', () => {
  const roster = right(freezeRoster(nobleHash)([{ id: 'a', stratum: 's' }]))
  const quotaOf = (quota: unknown): Commitment | string => {
    const seed = [{ _tag: 'digits', from: 'dice', count: 4, faces: 6 }] as const
    const answer = commit({ drawId: 'd', roster, quotas: { s: quota as never }, seed })
    return answer._tag === 'Right' ? answer.right : (answer.left[0] as { path: string }).path
  }

  it.each([
    { _tag: 'part', ratio: { num: 1, den: 2 } },
    { _tag: 'share', ratio: { num: 3, den: 2 } },
    { _tag: 'share', ratio: { num: 1, den: 2 }, ceiling: { num: 3, den: 2 } },
    { _tag: 'share', count: 5 },
    { _tag: 'count', count: -1 },
    null,
  ])('is no quota: %j', (quota) => {
    expect(quotaOf(quota)).toBe('quotas.s')
  })

  it('may be a share with a ceiling or without, or a number', () => {
    const ratio = { num: 1, den: 2 }
    for (const quota of [
      { _tag: 'share', ratio },
      { _tag: 'share', ratio, ceiling: ratio },
      { _tag: 'count', count: 0 },
    ])
      expect(quotaOf(quota)).toMatchObject({ strata: [{ quota }] })
  })

  it('of a die with six faces is one to six', () => {
    const seed = [{ _tag: 'digits', from: 'dice', count: 4, faces: 6 }] as const
    const own = [{ id: 'a', stratum: 's' }]
    expect(draw(own, { seed }, [{ _tag: 'digits', value: '1665' }]).seed).toHaveLength(1)
    for (const value of ['1675', '0123', 1665])
      expect(() => draw(own, { seed }, [{ _tag: 'digits', value: value as string }])).toThrow(
        'decimal digits, as many as were committed',
      )
    expect(left(freezeRoster(nobleHash, { creditCodes: true })(own))).toHaveLength(1)
  })

  it('says why subjects were left out, each reason by its provision, and nothing where nobody was', () => {
    const subject = (id: string): Subject => ({ id, name: id, kind: 'other', region: 'r', rosters: [] })
    const select = selectScope({ classes: [{ stratum: '其他' }] })
    const facts = { subjects: ['a', 'b', 'c'].map(subject) }
    const selected = {
      _tag: 'ScopeSelected',
      basis: 'market/11.scope',
      kind: 'undirected',
      inScope: 3,
      of: 3,
    }
    expect(right(select(facts))).toStrictEqual({
      value: { rows: ['a', 'b', 'c'].map((id) => ({ id, stratum: '其他' })), undetermined: [] },
      because: [selected],
    })
    const leftOut = [
      { id: 'a', reason: 'not-eligible' },
      { id: 'b', reason: 'yearly-limit' },
    ] as const
    expect(right(select({ ...facts, leftOut })).because).toEqual([
      selected,
      { _tag: 'LeftOutOfDraw', basis: 'joint/17.limit', reason: 'yearly-limit', n: 1 },
      { _tag: 'LeftOutOfDraw', basis: 'market/13.draw', reason: 'not-eligible', n: 1 },
    ])
  })
})
