import { assignTeams, nobleHash, type TeamRequest } from 'double-random'
import { describe, expect, it } from 'vitest'
import { construct } from '../../src/dispatch/kernel/construct.js'
import { compileInstance } from '../../src/dispatch/kernel/instance.js'
import { mixer } from '../../src/dispatch/kernel/mix.js'
import { openState } from '../../src/dispatch/kernel/state.js'
import { finish } from '../../src/dispatch/kernel/steps.js'
import { labelOf, openStream } from '../../src/dispatch/kernel/stream.js'

const ids = Array.from({ length: 5 }, (_, k) => `${k}`)

const symmetric = (seed: string): TeamRequest => ({
  seed,
  cap: 2,
  inspectors: ids.map((k) => ({ id: `I${k}` })),
  visits: ids.map((k) => ({ id: `V${k}`, slots: [{}, {}] })),
})

/** The upper 1 in 10,000 of chi-squared, by Wilson and Hilferty. */
const bound = (df: number): number => df * (1 - 2 / (9 * df) + 3.719 * Math.sqrt(2 / (9 * df))) ** 3

const chiSquared = (counts: ReadonlyArray<number>): number => {
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length
  return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

// Five visits of two and five inspectors of cap two: the 0/1 matrices with all row and column sums 2, 2,040 of them.
describe('the symmetric five by five', () => {
  it('is walked through evenly: all 2,040 states, each with the same chance', () => {
    const request = symmetric('walk')
    const instance = compileInstance(nobleHash, request)
    const state = openState(instance)
    finish(construct(nobleHash, request.seed, 1, state, instance.components))
    const slots = Array.from({ length: 10 }, (_, s) => s)
    const move = mixer(state, slots, openStream(nobleHash, labelOf(request.seed, 'mix', 1), ['V0']))
    const seen = new Map<string, number>()
    for (let k = 0; k < 20_400; k++) {
      for (let m = 0; m < 60; m++) move()
      const teams = ids.map((_, v) => [state.holder[2 * v] ?? 0, state.holder[2 * v + 1] ?? 0])
      count(seen, teams.map(([a = 0, b = 0]) => Math.min(a, b) * 5 + Math.max(a, b)).join())
    }
    expect(seen.size).toBe(2_040)
    expect(chiSquared([...seen.values()])).toBeLessThan(bound(2_039))
  })

  it('gives each visit each pair with the same chance, from seed to seed', () => {
    const pairs = ids.map(() => new Map<string, number>())
    for (let k = 0; k < 300; k++) {
      const result = assignTeams(nobleHash)(symmetric(`seed ${k}`))
      if (result._tag === 'Left' || result.right.status !== 'assigned') throw new Error('a dispatch exists')
      const { teams } = result.right
      ids.forEach((v, n) => {
        const of = pairs[n]
        if (of !== undefined) count(of, [...(teams[`V${v}`] ?? [])].sort().join('+'))
      })
    }
    for (const of of pairs) {
      expect(of.size).toBe(10)
      expect(chiSquared([...of.values()])).toBeLessThan(bound(9))
    }
  })
})
