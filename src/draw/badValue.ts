/** What the draw expects of a value it was given; the words stand in the phrasebook. */
export type Expected =
  | 'a list of rows { id, stratum }'
  | 'a row { id, stratum }'
  | 'a reason for leaving out'
  | 'a credit code with a right check character'
  | 'a draw number'
  | 'a quota'
  | 'a whole number, 0 or more'
  | 'a whole number, 1 or more'
  | 'a reason in words'
  | 'at least one source of the seed'
  | 'a beacon round that the chain will have'
  | 'the committed round of the beacon'
  | 'a source of digits'
  | '64 lower-case hex digits'
  | 'decimal digits, as many as were committed'
  | 'one value for each committed source'
  | 'another draw number than its own'
  | 'a source of digits, so that the names can be withheld'
  | 'a closed list of reasons'
  | 'a ground on which nobody can be inspected'
  | 'a record of a draw'
  | 'the commitment of a draw'
  | 'the scheme sha256-v1'
  | 'a frozen roster'
  | 'a proof of inclusion'
  | 'the algorithm assign/1'
  | 'the commitment of a dispatch'
  | 'a record of a dispatch'
  | 'teams by visit'
  | 'leaders by visit'
  | 'a record whose names are withheld'
  | 'an opening of a name'
  | 'quotas by stratum'
  | 'mark or supplement'
  | 'published or withheld'
  | 'a scope { classes }'
  | 'a class { stratum, where }'
  | 'a condition'
  | 'a subject'
  | 'an id with its reason'
  | 'a list of texts'
  | 'a day written YYYY-MM-DD'
  | 'an object'
  | 'a list'
  | 'a text'
  | 'true or false'
  | 'the name of a table or column'
  | 'the name of a stratum'
  | 'at most as many as there are ids'
  | 'each id once'
  | 'each stratum once'
  | 'each task once'
  | 'at least one class'
  | 'a kind of subjects'
  | 'a risk class A, B, C or D'
  | 'a mark of risk'
  | 'the id of one of the subjects'
  | 'digits that nobody can try one by one: 20 decimal digits or 25 throws of dice'
  | 'a last day that is not before the first'
  | 'at most 16 different windows among tasks that share subjects and days'
  | 'a drawn rank'
  | 'a secret of at least 32 characters'
  | 'no such field among id | stratum | leftOut'

/**
 * A value the draw can't take: where it stands, what was given, and what is expected there.
 *
 * @zh 无效取值
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export interface BadValue {
  readonly _tag: 'BadValue'
  readonly path: string
  readonly value: unknown
  readonly expected: Expected
  /** Of digits that don't fit: how many were committed, and of how many faces. */
  readonly digits?: { readonly count: number; readonly faces: 6 | 10 }
}

/** Names a value that can't be taken. */
export const badValue = (path: string, value: unknown, expected: Expected): BadValue => ({
  _tag: 'BadValue',
  path,
  value,
  expected,
})
