import { assignTeams, nobleHash, type TeamRequest } from 'double-random'
import highsModule from 'highs'
import { describe, expect, it } from 'vitest'
import { options } from './brute.js'

/** The package's types describe an ES module, its code is CommonJS. */
const highsLoader = highsModule as unknown as () => Promise<{
  readonly solve: (lp: string) => { readonly Status: string; readonly ObjectiveValue: number }
}>

/** A medium request by unit, not symmetric: scarce leaders, two trades, base loads, recusals, a cap. */
const medium = (seed: string, cap: number): TeamRequest => ({
  seed,
  cap,
  inspectors: Array.from({ length: 48 }, (_, i) => ({
    id: `I${i}`,
    unit: `U${i % 6}`,
    leader: i % 4 === 0,
    tags: i % 5 === 0 ? ['电'] : i % 7 === 0 ? ['气'] : [],
    load: i % 9 === 0 ? 4 : 0,
  })),
  visits: Array.from({ length: 90 }, (_, v) => {
    const units = v % 3 === 0 ? [`U${v % 6}`] : [`U${(v * v) % 6}`, `U${(v * 5 + 1) % 6}`]
    return {
      id: `V${v}`,
      slots: [
        { leader: true, units },
        v % 8 === 0 ? { tags: ['电'] } : v % 11 === 0 ? { tags: ['气'] } : { units },
      ],
      recused: [`I${(v * 7) % 48}`],
    }
  }),
})

/**
 * The least sum of squared loads, by linear programming: each further visit of an inspector costs two more than
 * the one before. Undefined where no dispatch exists.
 */
const leastSquares = async (request: TeamRequest): Promise<number | undefined> => {
  const highs = await highsLoader()
  const slots = options(request)
  const x = (s: number, i: number): string => `x_${s}_${i}`
  const room = request.inspectors.map((i) => (i.cap ?? request.cap ?? 99) - (i.load ?? 0))
  const steps = request.inspectors.flatMap((who, i) =>
    Array.from({ length: room[i] ?? 0 }, (_, k) => ({
      name: `y_${i}_${k}`,
      i,
      cost: 2 * ((who.load ?? 0) + k) + 1,
    })),
  )
  const seats = request.inspectors.map((_, i) =>
    slots.flatMap(({ who }, s) => (who.includes(i) ? [x(s, i)] : [])),
  )
  const pairs = request.visits.flatMap((_, v) =>
    request.inspectors.flatMap((__, i) => {
      const both = slots.flatMap(({ visit, who }, s) => (visit === v && who.includes(i) ? [x(s, i)] : []))
      return both.length > 1 ? [`${both.join(' + ')} <= 1`] : []
    }),
  )
  const lines = [
    'Minimize',
    ` obj: ${steps.map(({ cost, name }) => `${cost} ${name}`).join('\n + ')}`,
    'Subject To',
    ...slots.map(({ who }, s) => ` ${who.map((i) => x(s, i)).join(' + ')} = 1`),
    ...pairs.map((p) => ` ${p}`),
    ...seats.flatMap((mine, i) => {
      const own = steps.filter((step) => step.i === i)
      return mine.length === 0
        ? []
        : [
            ` ${mine.join('\n + ')}${own.map(({ name }) => ` - ${name}`).join('\n')} ${own.length > 0 ? '=' : '<='} 0`,
          ]
    }),
    'Bounds',
    ...steps.map(({ name }) => ` 0 <= ${name} <= 1`),
    'End',
  ]
  const solved = highs.solve(lines.join('\n'))
  if (solved.Status === 'Infeasible') return undefined
  expect(solved.Status).toBe('Optimal')
  const base = request.inspectors.reduce((sum, { load = 0 }) => sum + load * load, 0)
  return base + solved.ObjectiveValue
}

describe('against the solver HiGHS on medium requests', () => {
  it.each([
    ['a', 12],
    ['b', 9],
    ['c', 6],
    ['d', 5],
    ['e', 4],
    ['f', 3],
  ])('seed %s, cap %i: the same verdict, the same sum of squared loads', async (seed, cap) => {
    const request = medium(seed, cap)
    const result = assignTeams(nobleHash)(request)
    if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
    const { right } = result
    const squares =
      right.status === 'assigned' ? Object.values(right.loads).reduce((sum, l) => sum + l * l, 0) : undefined
    expect(squares).toEqual(await leastSquares(request))
  })
})
