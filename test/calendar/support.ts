import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PlainDate } from 'double-random'
import fc from 'fast-check'

/** Days written down in a test; a typing error in one would show as a wrong answer, not as a compile error. */
export const day = (text: string): PlainDate => text as PlainDate

const MS_PER_DAY = 86_400_000

/** The day with a number, by the host's own UTC clock: nothing of the library's. */
export const dayAt = (n: number): PlainDate => day(new Date(n * MS_PER_DAY).toISOString().slice(0, 10))

export const numberAt = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY

export const FIRST = numberAt('2013-01-01')
export const LAST = numberAt('2026-12-31')

/** Every day the national calendar covers. */
export const everyDay: ReadonlyArray<PlainDate> = Array.from({ length: LAST - FIRST + 1 }, (_, i) =>
  dayAt(FIRST + i),
)

export const golden = <A>(name: string): A =>
  JSON.parse(readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8')) as A

/** A covered day, often one where something happens: month ends, leap days, days around holidays. */
export const coveredDay: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }).map(dayAt),
  fc.constantFrom(
    ...[
      '2013-01-01',
      '2016-02-29',
      '2018-12-29',
      '2020-02-01',
      '2020-02-29',
      '2024-02-29',
      '2026-02-14',
      '2026-12-31',
    ].map(day),
  ),
)

/** The right of an answer; a left fails the test and shows itself. */
export const right = <A>(
  answer: { readonly _tag: 'Right'; readonly right: A } | { readonly _tag: 'Left'; readonly left: unknown },
): A => {
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}

type Question = readonly [
  name: 'isWorkday' | 'findWorkday' | 'getSolarDateFromLunar' | 'getSolarTermDate',
  ...unknown[],
]

/** What chinese-days answers, asked in a process of its own under UTC: west of it, it is a day out. */
export const chineseDays = (questions: ReadonlyArray<Question>): ReadonlyArray<unknown> => {
  const script = fileURLToPath(new URL('chineseDays.mjs', import.meta.url))
  const options = {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  } as const
  return JSON.parse(execFileSync(process.execPath, [script], options)) as ReadonlyArray<unknown>
}
