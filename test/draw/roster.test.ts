import { createHash } from 'node:crypto'
import {
  freezeRoster,
  nobleHash,
  proveInclusion,
  type RosterRow,
  rosterDigest,
  verifyInclusion,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { left, right, rows } from './support.js'

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** The digest, written a second time straight from its definition. */
const defined = (own: ReadonlyArray<RosterRow>): string => {
  const names = [...new Set(own.map(({ id }) => sha(id).slice(0, 3)))].sort()
  const lines = names.map((name) => {
    const inside = own
      .filter(({ id }) => sha(id).startsWith(name))
      .map(({ id, stratum }) => `${id}\t${stratum}\n`)
      .sort(bytes)
    return `${name} ${inside.length} ${sha(inside.join(''))}\n`
  })
  return sha(lines.join(''))
}

describe('freezeRoster', () => {
  it('digests as defined, in any order of the rows', () => {
    fc.assert(
      fc.property(
        rows().chain((own) =>
          fc.tuple(fc.constant(own), fc.shuffledSubarray([...own], { minLength: own.length })),
        ),
        ([own, shuffled]) => {
          expect(right(freezeRoster(nobleHash)(own)).digest).toBe(defined(own))
          expect(right(rosterDigest(nobleHash)(shuffled))).toBe(defined(own))
        },
      ),
    )
  })

  // Few of 30 ids share one of 4,096 buckets; of 600, about forty do.
  it('digests the lines of a bucket in the order of their bytes', () => {
    const own = Array.from({ length: 600 }, (_, i) => ({ id: `企业${i}`, stratum: 's' }))
    expect(right(rosterDigest(nobleHash)(own))).toBe(defined(own))
    expect(right(rosterDigest(nobleHash)([...own].reverse()))).toBe(defined(own))
  })

  it('counts everyone in scope, and who of them may be drawn', () => {
    fc.assert(
      fc.property(rows(), (own) => {
        const { strata, leftOut } = right(freezeRoster(nobleHash)(own))
        expect(strata.reduce((sum, { n }) => sum + n, 0)).toBe(own.length)
        const out = own.filter((row) => row.leftOut !== undefined).length
        expect(strata.reduce((sum, { n, eligible }) => sum + n - eligible, 0)).toBe(out)
        expect(leftOut.counts.reduce((sum, { n }) => sum + n, 0)).toBe(out)
      }),
    )
  })

  it('gives the digest of nothing for nothing', () => {
    expect(right(rosterDigest(nobleHash)([]))).toBe(sha(''))
  })

  it('refuses every bad row at once, by path', () => {
    const bad = [
      { id: 'a', stratum: 's' },
      { id: 'a', stratum: 's' },
      { id: '', stratum: 's' },
      { id: ' b', stratum: 's' },
      { id: 'c\t', stratum: 's' },
      { id: '\ud842', stratum: 's' },
      { id: '\ufeffd', stratum: 's' },
      { id: '长'.repeat(67), stratum: 's' },
      { id: null, stratum: 's' },
      { id: 'e', stratum: 'line\nfeed' },
      { id: 'f', stratum: 's', leftOut: 'because' },
    ] as unknown as ReadonlyArray<RosterRow>
    expect(left(freezeRoster(nobleHash)(bad)).map((problem) => [problem._tag, problem.path])).toEqual([
      ['DuplicateId', 'rows[1].id'],
      ['BadId', 'rows[2].id'],
      ['BadId', 'rows[3].id'],
      ['BadId', 'rows[4].id'],
      ['BadId', 'rows[5].id'],
      ['BadId', 'rows[6].id'],
      ['BadId', 'rows[7].id'],
      ['BadId', 'rows[8].id'],
      ['BadId', 'rows[9].stratum'],
      ['BadValue', 'rows[10].leftOut'],
    ])
    const strange = [null, 7] as unknown as ReadonlyArray<RosterRow>
    expect(left(freezeRoster(nobleHash)(strange))).toHaveLength(2)
    for (const file of [undefined, null, {}, 'rows'])
      expect(left(freezeRoster(nobleHash)(file as never))).toMatchObject([{ _tag: 'BadValue', path: 'rows' }])
  })

  it('refuses a field that no row has, since it would be frozen undigested; one without a value is none', () => {
    const rows = [
      { id: 'a', stratum: 's', leftOut: undefined, name: undefined },
      { id: 'b', stratum: 's', leftOut: 'yearly-limit', name: '乙店', size: 3 },
    ] as unknown as ReadonlyArray<RosterRow>
    const expected = 'no such field among id | stratum | leftOut'
    expect(left(freezeRoster(nobleHash)(rows))).toEqual([
      { _tag: 'BadValue', path: 'rows[1].name', value: '乙店', expected },
      { _tag: 'BadValue', path: 'rows[1].size', value: 3, expected },
    ])
    expect(freezeRoster(nobleHash)(rows.slice(0, 1))._tag).toBe('Right')
  })

  it('takes an id of exactly 200 bytes', () => {
    expect(freezeRoster(nobleHash)([{ id: `${'长'.repeat(66)}ab`, stratum: 's' }])._tag).toBe('Right')
  })

  it('checks credit codes where they are said to be some', () => {
    const own = [
      { id: '91350100M000100Y43', stratum: 's' },
      { id: '91350100M000100Y44', stratum: 's' },
    ]
    expect(left(freezeRoster(nobleHash, { creditCodes: true })(own)).map(({ path }) => path)).toEqual([
      'rows[1].id',
    ])
    expect(freezeRoster(nobleHash)(own)._tag).toBe('Right')
  })
})

describe('a proof of inclusion', () => {
  it('shows each row of the roster, and no row that is not in it', () => {
    fc.assert(
      fc.property(rows(), (own) => {
        const roster = right(freezeRoster(nobleHash)(own))
        for (const { id, stratum } of own) {
          const proof = right(proveInclusion(nobleHash)({ roster, id }))
          const facts = { digest: roster.digest, id, stratum, proof }
          expect(right(verifyInclusion(nobleHash)(facts))).toEqual({
            value: 'included',
            because: [{ _tag: 'IncludedInRoster', basis: 'joint/5.trace', id, stratum, rows: own.length }],
          })
          for (const wrong of [
            { ...facts, stratum: `${stratum}x` },
            { ...facts, id: `${id}x` },
            { ...facts, digest: sha('another') },
            { ...facts, proof: { ...proof, lines: [...proof.lines, `${id}\tother\n`] } },
          ])
            expect(right(verifyInclusion(nobleHash)(wrong)).value).toBe('not-shown')
        }
        expect(proveInclusion(nobleHash)({ roster, id: 'not on it' })).toEqual({
          _tag: 'Left',
          left: [{ _tag: 'NotInRoster', path: 'id', value: 'not on it' }],
        })
      }),
      { numRuns: 30 },
    )
  })

  it('says what it does not show: another root, another bucket, other lines, no such line', () => {
    const own = Array.from({ length: 40 }, (_, i) => ({ id: `企业${i}`, stratum: 's' }))
    const roster = right(freezeRoster(nobleHash)(own))
    const of = (id: string) => ({
      digest: roster.digest,
      id,
      stratum: 's',
      proof: right(proveInclusion(nobleHash)({ roster, id })),
    })
    const facts = of('企业1')
    const base = { basis: 'joint/5.trace', id: '企业1' }
    const because = (changed: Partial<typeof facts>) =>
      right(verifyInclusion(nobleHash)({ ...facts, ...changed })).because
    expect(because({ digest: sha('another') })).toEqual([
      { ...base, _tag: 'RootDiffers', recorded: sha('another'), recomputed: roster.digest },
    ])
    expect(because({ stratum: 't' })).toEqual([{ ...base, _tag: 'LineMissing', stratum: 't' }])
    const { bucket, lines, buckets } = facts.proof
    const other = buckets.find((b) => b.bucket !== bucket)?.bucket ?? ''
    expect(because({ proof: { ...facts.proof, bucket: other } })).toEqual([
      { ...base, _tag: 'OtherBucket', recorded: other, recomputed: bucket },
    ])
    const more = [...lines, '企业99\ts\n']
    expect(because({ proof: { ...facts.proof, lines: more } })).toMatchObject([
      { ...base, _tag: 'BucketDiffers', recorded: buckets.find((b) => b.bucket === bucket)?.digest },
    ])
    const miscounted = buckets.map((b) => (b.bucket === bucket ? { ...b, count: b.count + 1 } : b))
    expect(because({ proof: { ...facts.proof, buckets: miscounted } }).map((f) => f._tag)).toContain(
      'BucketDiffers',
    )
    const without = buckets.filter((b) => b.bucket !== bucket)
    expect(because({ proof: { ...facts.proof, buckets: without } })).toMatchObject([
      { _tag: 'RootDiffers' },
      { _tag: 'BucketDiffers', recorded: '' },
    ])
  })
})
