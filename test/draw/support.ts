import {
  type CommitFacts,
  commit,
  type DrawRecord,
  freezeRoster,
  holdDraw,
  nobleHash,
  type RosterRow,
  type SeedValue,
} from 'double-random'
import fc from 'fast-check'

/** The right side, or a failed test that shows the left one. */
export const right = <A>(
  either: { readonly _tag: 'Left'; readonly left: unknown } | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (either._tag === 'Right') return either.right
  throw new Error(JSON.stringify(either.left))
}

/** The left side, or a failed test. */
export const left = <A>(
  either: { readonly _tag: 'Left'; readonly left: A } | { readonly _tag: 'Right'; readonly right: unknown },
): A => {
  if (either._tag === 'Left') return either.left
  throw new Error(`not refused: ${JSON.stringify(either.right)}`)
}

const DIGITS = '31415926535897932384'
export const ROUND_1000 = 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd'

export const digits = (value: string = DIGITS): ReadonlyArray<SeedValue> => [{ _tag: 'digits', value }]

type Asked = Partial<Omit<CommitFacts, 'roster'>>

/** A whole draw, from rows to record. */
export const draw = (
  rows: ReadonlyArray<RosterRow>,
  asked: Asked = {},
  seed: ReadonlyArray<SeedValue> = digits(),
): DrawRecord => {
  const roster = right(freezeRoster(nobleHash)(rows))
  const strata = [...new Set(rows.map(({ stratum }) => stratum))]
  const commitment = right(
    commit({
      drawId: 'LX-2026-0007',
      roster,
      quotas: Object.fromEntries(
        strata.map((stratum) => [stratum, { _tag: 'share', ratio: { num: 1, den: 4 } }]),
      ),
      seed: [{ _tag: 'digits', from: 'balls', count: DIGITS.length }],
      ...asked,
    }),
  )
  return right(holdDraw(nobleHash)({ commitment, roster, seed }))
}

/** Ids as rosters have them: codes, Chinese names, rare characters outside the BMP, letters with marks. */
const id: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^91[0-9A-HJ-NPQRTUWXY]{16}$/),
  fc.constantFrom(
    '杭州市西湖区第3号食品店（个体工商户）',
    '𠮷野家·第7分店 é',
    '\u00e9',
    'e\u0301',
    '\ue000',
    '𠀀',
  ),
  fc
    .array(fc.constantFrom('临', '夏', '州', '𠮷', '𪚥', 'é', '\ufb01', 'a', 'Z', '0', '-'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((letters) => letters.join('')),
)

/** Rows with unique ids over a few strata, some of them left out. */
export const rows = (max = 30): fc.Arbitrary<ReadonlyArray<RosterRow>> =>
  fc.uniqueArray(id, { maxLength: max }).chain((ids) =>
    fc
      .array(fc.tuple(fc.constantFrom('A', 'B', '学校', '𠮷'), fc.integer({ min: 0, max: 9 })), {
        minLength: ids.length,
        maxLength: ids.length,
      })
      .map((classes) =>
        ids.map((own, i): RosterRow => {
          const [stratum, dice] = classes[i] ?? ['A', 9]
          return { id: own, stratum, ...(dice === 0 ? { leftOut: 'yearly-limit' as const } : {}) }
        }),
      ),
  )
