import { isCount } from '../model/count.js'
import { idProblems } from '../model/ids.js'
import { isRatio } from '../model/ratio.js'
import type { SharedTask, YearQuotaFacts, YearQuotaProblem } from './yearQuotasFacts.js'

const badShare = (path: string, value: unknown): ReadonlyArray<YearQuotaProblem> =>
  isRatio(value) ? [] : [{ _tag: 'BadShare', path, value }]

const badCount = (path: string, value: unknown): ReadonlyArray<YearQuotaProblem> =>
  isCount(value) ? [] : [{ _tag: 'BadCount', path, value }]

const taskProblems = ({ share, strata = {} }: SharedTask, at: string): ReadonlyArray<YearQuotaProblem> => [
  ...(share._tag === 'Number'
    ? badCount(`${at}.share.n`, share.n)
    : badShare(`${at}.share.ratio`, share.ratio)),
  ...Object.entries(strata).flatMap(([stratum, ratio]) => badShare(`${at}.strata.${stratum}`, ratio)),
]

/** Everything that keeps the numbers of a year from being worked out. */
export const yearQuotaProblems = ({ tasks, scopes }: YearQuotaFacts): ReadonlyArray<YearQuotaProblem> => {
  const items = new Set(tasks.map(({ item, id }) => item ?? id))
  const first = new Map<string, number>()
  return [
    ...idProblems(
      tasks.map(({ id }) => id),
      (i) => `tasks[${i}].id`,
    ),
    ...tasks.flatMap((task, i) => taskProblems(task, `tasks[${i}]`)),
    ...scopes.flatMap(({ item, region, stratum, size }, i): ReadonlyArray<YearQuotaProblem> => {
      const at = `scopes[${i}]`
      const key = JSON.stringify([item, region, stratum])
      const before = first.get(key)
      if (before === undefined) first.set(key, i)
      return [
        ...badCount(`${at}.size`, size),
        ...(items.has(item) ? [] : [{ _tag: 'UnknownKey' as const, path: `${at}.item`, value: item }]),
        ...(before === undefined
          ? []
          : [
              {
                _tag: 'DuplicateId' as const,
                path: at,
                first: `scopes[${before}]`,
                value: [item, region, stratum].join(' / '),
              },
            ]),
      ]
    }),
  ]
}
