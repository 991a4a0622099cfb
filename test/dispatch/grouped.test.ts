import { assignTeams, linxiaMarket, nobleHash } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, outcome, person, visit } from './people.js'

const names = ['一组', '二组', '三组', '𠮷田组', '五组']
const COUNT = 6

const small = fc.subarray(names, { minLength: 1 }).chain((ids) =>
  fc.record({
    groups: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          mayLead: fc.boolean(),
          load: fc.integer({ min: 0, max: 2 }),
        }),
      ),
    ),
    visits: fc.integer({ min: 0, max: COUNT }),
    cap: fc.integer({ min: 0, max: 3 }),
    recused: fc.array(fc.subarray(ids, { maxLength: Math.min(2, ids.length) }), {
      minLength: COUNT,
      maxLength: COUNT,
    }),
    seed: fc.constantFrom('a', '种子/0001'),
  }),
)

describe('groups', () => {
  // Two go on every visit by market/16, so the smallest group is a pair, which must be drawn as one person is.
  it('are drawn as single people of the same names are, one place a visit', () => {
    fc.assert(
      fc.property(small, ({ groups, visits, cap, recused, seed }) => {
        const ids = Array.from({ length: visits }, (_, v) => `V${v}`)
        const single = assignTeams(nobleHash)({
          seed,
          cap,
          inspectors: groups.map(({ id, mayLead, load }) => ({ id, leader: mayLead, load })),
          visits: ids.map((id, v) => ({ id, slots: [{ leader: true }], recused: recused[v] ?? [] })),
        })
        if (single._tag === 'Left') throw new Error(JSON.stringify(single.left))
        const pair = (id: string) => [`${id}甲`, `${id}乙`] as const
        const { value } = outcome(
          {
            seed,
            cap,
            mode: 'grouped',
            groups: groups.map(({ id }) => ({ id, members: pair(id) })),
            inspectors: groups.flatMap(({ id, mayLead }) => pair(id).map((m) => person(m, { mayLead }))),
            loads: Object.fromEntries(groups.flatMap(({ id, load }) => pair(id).map((m) => [m, load]))),
            visits: ids.map((id, v) =>
              visit(id, { recused: (recused[v] ?? []).map((g, k) => pair(g)[k % 2 === 0 ? 0 : 1]) }),
            ),
          },
          linxiaMarket,
        )
        const { right } = single
        expect(value.status).toBe(right.status)
        if (value.status === 'assigned' && right.status === 'assigned')
          expect(value.teams.map((t) => [...t.inspectors].sort())).toEqual(
            ids.map((id) => (right.teams[id] ?? []).flatMap((g) => [...pair(g)].sort())),
          )
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('are certified only while every one of them is', () => {
    const until = (from?: string, end?: string) =>
      outcome({
        mode: 'grouped',
        inspectors: [
          person('马', {
            certificate: {
              number: '1',
              ...(from === undefined ? {} : { from: day(from) }),
              ...(end === undefined ? {} : { until: day(end) }),
            },
          }),
          person('王'),
        ],
        groups: [{ id: '一组', members: ['马', '王'] }],
        visits: [visit('V1')],
      }).value.status
    expect([until('2022-06-01'), until('2022-06-02')]).toEqual(['assigned', 'infeasible'])
    expect([until(undefined, '2022-06-01'), until(undefined, '2022-05-31')]).toEqual([
      'assigned',
      'infeasible',
    ])
  })
})
