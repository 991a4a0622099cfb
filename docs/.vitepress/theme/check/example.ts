import {
  commit,
  type DrawRecord,
  freezeRoster,
  type Hash,
  holdDraw,
  isCreditCode,
  type RosterRow,
} from 'double-random'

/** An invented draw: the record and the roster as an office would publish them. */
export interface Example {
  readonly record: DrawRecord
  readonly rows: ReadonlyArray<RosterRow>
}

const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']

/** The nth invented credit code: the right form and check character, of nobody. */
const codeOf = (n: number): string => {
  const body = `92622901MAX${`${n}`.padStart(6, '0')}`
  return CHARACTERS.map((c) => `${body}${c}`).find(isCreditCode) ?? body
}

const CLASSES = ['A', 'A', 'A', 'B', 'A', 'B', 'A', 'C', 'A', 'B', 'A', 'A', 'D']

const rowOf = (_: unknown, n: number): RosterRow => ({
  id: codeOf(n),
  stratum: CLASSES[n % CLASSES.length] ?? 'A',
  ...(n % 97 === 5 ? { leftOut: 'yearly-limit' as const } : {}),
})

/** A draw from so many invented shops; the same for everyone. */
export const exampleOf =
  (hash: Hash) =>
  (size: number): Example | undefined => {
    const rows = Array.from({ length: size }, rowOf)
    const roster = freezeRoster(hash)(rows)
    if (roster._tag === 'Left') return undefined
    const share = (num: number) => ({ _tag: 'share', ratio: { num, den: 100 } }) as const
    const commitment = commit({
      drawId: `LX-2026-${size}`,
      roster: roster.right,
      quotas: Object.fromEntries(
        roster.right.strata.map(({ stratum }) => [stratum, share({ A: 3, B: 5, C: 8 }[stratum] ?? 10)]),
      ),
      seed: [{ _tag: 'digits', from: '公证处当众摇号 / lottery balls before a notary', count: 20 }],
      reserve: 2,
    })
    if (commitment._tag === 'Left') return undefined
    const record = holdDraw(hash)({
      commitment: commitment.right,
      roster: roster.right,
      seed: [{ _tag: 'digits', value: '27182818284590452353' }],
    })
    return record._tag === 'Left' ? undefined : { record: record.right, rows }
  }

/** The record with the first of the drawn exchanged for another shop, as somebody might try. */
export const tamperedWith = ({ record, rows }: Example): DrawRecord => {
  const listed = new Set(record.strata.flatMap((s) => [...s.drawn, ...s.reserve].map(({ id }) => id)))
  return {
    ...record,
    strata: record.strata.map((stratum, i) => {
      const other = rows.find(
        (row) => row.stratum === stratum.stratum && row.leftOut === undefined && !listed.has(row.id),
      )
      return i > 0 || other === undefined
        ? stratum
        : { ...stratum, drawn: stratum.drawn.map((e, j) => (j === 0 ? { ...e, id: other.id } : e)) }
    }),
  }
}

/** A roster as lines, tabs between the cells. */
export const linesOf = (rows: ReadonlyArray<RosterRow>): string =>
  ['id\tstratum\tleftOut', ...rows.map((r) => `${r.id}\t${r.stratum}\t${r.leftOut ?? ''}`), ''].join('\n')
