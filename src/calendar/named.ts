import type { PlainDate } from './plainDate.js'

/** A day that a notice names, and where in the notice it stands. */
export interface Named {
  readonly date: PlainDate
  readonly path: string
}

/** The days named a second time, each with the place of the first. */
export const repeats = (named: ReadonlyArray<Named>): ReadonlyArray<Named & { readonly first: string }> => {
  const seen = new Map<PlainDate, string>()
  return named.flatMap(({ date, path }) => {
    const first = seen.get(date)
    if (first !== undefined) return [{ date, path, first }]
    seen.set(date, path)
    return []
  })
}
