import {
  linxiaJoint,
  type PlainDate,
  type QuotaRules,
  type ScopeSize,
  type SharedTask,
  unwrap,
  type YearQuotas,
  yearQuotas,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const window = (month: string): SharedTask['window'] => ({
  opens: `2026-${month}-01` as PlainDate,
  closes: `2026-${month}-28` as PlainDate,
})
const [MARCH, JULY] = [window('03'), window('07')]
const share = (num: number, den = 100): SharedTask['share'] => ({ _tag: 'Share', ratio: { num, den } })
const number = (n: number): SharedTask['share'] => ({ _tag: 'Number', n })

/** A county's task, special and of 10% where nothing else is said. */
const task = (region: string, more: Partial<SharedTask> = {}): SharedTask => ({
  id: region,
  item: 'x',
  region,
  drawsFrom: [region],
  window: MARCH,
  checkType: 'special',
  share: share(10),
  ...more,
})
const routine = (region: string, more: Partial<SharedTask> = {}) =>
  task(region, { checkType: 'routine', ...more })
const size = (region: string, n: number, stratum = 'all', item = 'x'): ScopeSize => ({
  item,
  region,
  stratum,
  size: n,
})

const quotas = (
  tasks: ReadonlyArray<SharedTask>,
  scopes: ReadonlyArray<ScopeSize>,
  rules: Pick<QuotaRules, 'routineCeiling'> = linxiaJoint.parameters,
): YearQuotas => unwrap(yearQuotas(rules)({ tasks, scopes }))
/** How many each task draws of each stratum, in the order they stand. */
const drawn = (of: YearQuotas) => of.counts.map(({ task: t, stratum, count }) => [t, stratum, count])

describe('the number of an item is divided', () => {
  it('by the largest remainders, whatever stands before the point', () => {
    // 2.2 and 1.6 come to 4; 0.2 and 0.6 come to 1
    const tasks = [task('A'), task('B')]
    expect(drawn(quotas(tasks, [size('A', 22), size('B', 16)]))).toEqual([
      ['A', 'all', 2],
      ['B', 'all', 2],
    ])
    expect(drawn(quotas(tasks, [size('A', 2), size('B', 6)]))).toEqual([
      ['A', 'all', 0],
      ['B', 'all', 1],
    ])
  })

  it('exactly where the shares have different denominators', () => {
    // a half of 3 and a third of 3 are 2.5, so 3: the half is the one to be rounded up
    const tasks = [task('A', { share: share(1, 3) }), task('B', { share: share(1, 2) })]
    expect(drawn(quotas(tasks, [size('A', 3), size('B', 3)]))).toEqual([
      ['A', 'all', 1],
      ['B', 'all', 2],
    ])
  })

  it('so that what a stratum owes a region, the next makes good', () => {
    // s is 0.3, 0.2 and 0.5 of one: C's. t is 0.3, 0.3 and 0.4 of one: A is owed most by both together.
    const tasks = ['A', 'B', 'C'].map((region) => task(region))
    const s = [size('A', 3, 's'), size('B', 2, 's'), size('C', 5, 's')]
    const t = [size('A', 3, 't'), size('B', 3, 't'), size('C', 4, 't')]
    const answer = quotas(tasks, [...s, ...t])
    expect(drawn(answer).filter(([, , n]) => n !== 0)).toEqual([
      ['C', 's', 1],
      ['A', 't', 1],
    ])
    expect(answer.idle).toEqual([
      { _tag: 'TaskIdle', basis: 'joint/15.fields', item: 'x', task: 'B', size: 5 },
    ])
  })

  it('so that every stratum has its own, and every region', () => {
    const scopes = ['s', 't'].flatMap((stratum) => [size('A', 5, stratum), size('B', 5, stratum)])
    expect(drawn(quotas([task('A'), task('B')], scopes)).filter(([, , n]) => n !== 0)).toEqual([
      ['A', 's', 1],
      ['B', 't', 1],
    ])
  })

  it('so that what a region owes a batch, the next makes good', () => {
    // each of the four tasks is half a visit; each county and each batch is one
    const tasks = ['A', 'B'].flatMap((region) => [
      task(region, { id: `${region}3`, window: MARCH, share: share(5) }),
      task(region, { id: `${region}7`, window: JULY, share: share(5) }),
    ])
    expect(drawn(quotas(tasks, [size('A', 10), size('B', 10)])).filter(([, , n]) => n !== 0)).toEqual([
      ['A3', 'all', 1],
      ['B7', 'all', 1],
    ])
  })

  it('first to the earlier batch, and of batches with the same days to the first id', () => {
    const half = { share: share(5) }
    const first = (tasks: ReadonlyArray<SharedTask>) =>
      drawn(quotas(tasks, [size('A', 10)])).find(([, , n]) => n === 1)?.[0]
    expect(
      first([task('A', { ...half, id: 'a', window: JULY }), task('A', { ...half, id: 'b', window: MARCH })]),
    ).toBe('b')
    expect(first([task('A', { ...half, id: 'b' }), task('A', { ...half, id: 'a' })])).toBe('a')
  })

  it('alike in whatever order the strata of a scope stand', () => {
    const tasks = ['A', 'B', 'C'].map((region) => task(region, { strata: { b: { num: 15, den: 100 } } }))
    const scope = fc
      .array(fc.integer({ min: 0, max: 30 }), { minLength: 9, maxLength: 9 })
      .map((sizes) => sizes.map((n, i) => size('ABC'.charAt(i % 3), n, 'abc'.charAt(Math.floor(i / 3)))))
    const both = scope.chain((scopes) =>
      fc.tuple(
        fc.constant(scopes),
        fc.shuffledSubarray(scopes, { minLength: 9 }),
        fc.shuffledSubarray(tasks, { minLength: 3 }),
      ),
    )
    fc.assert(
      fc.property(both, ([scopes, otherScopes, otherTasks]) => {
        expect(drawn(quotas(otherTasks, otherScopes))).toEqual(drawn(quotas(tasks, scopes)))
      }),
    )
  })
})

describe('what is said of an item', () => {
  it('is how many tasks, of how many in scope, draw how many: a task of several strata is one', () => {
    const scopes = [size('A', 20, 's'), size('A', 10, 't'), size('B', 10, 's')]
    expect(quotas([routine('A'), routine('B')], scopes).items).toEqual([
      {
        item: 'x',
        value: 4,
        because: [
          {
            _tag: 'TasksTogether',
            basis: 'joint/15.fields',
            reading: 'I-20',
            item: 'x',
            size: 40,
            tasks: 2,
            asked: 4,
          },
        ],
      },
    ])
  })

  it('is nobody, and nothing idle, where nobody is in scope', () => {
    const nobody = { items: [{ item: 'x', value: 0, because: [{ tasks: 2, size: 0, asked: 0 }] }], idle: [] }
    for (const of of [share(10), number(3)]) {
      const tasks = [routine('A', { share: of }), routine('B', { share: of })]
      expect(quotas(tasks, [])).toMatchObject({ ...nobody, counts: [] })
      expect(quotas(tasks, [size('A', 0), size('B', 0)])).toMatchObject(nobody)
    }
  })

  it('is said of each item by itself, and of its numbers and shares each', () => {
    const { item: _, ...alone } = task('C', { id: 'alone' })
    const tasks = [task('A'), task('B', { share: number(1) }), alone]
    const scopes = [size('A', 1), size('B', 9), size('C', 11, 'all', 'alone')]
    expect(quotas(tasks, scopes).items).toMatchObject([
      { item: 'x', value: 1, because: [{ size: 1 }, {}] },
      { item: 'x', value: 1, because: [{ size: 9 }] },
      { item: 'alone', value: 2, because: [{ size: 11 }, {}] },
    ])
  })

  it('names the task that draws nobody under its own item', () => {
    const of = (item: string) => [
      task('A', { id: `${item}A`, item }),
      task('B', { id: `${item}B`, item, drawsFrom: ['B', 'C'] }),
    ]
    const scopes = ['x', 'y'].flatMap((item) => [size('A', 6, 's', item), size('B', 1, 's', item)])
    const { idle } = quotas([...of('x'), ...of('y')], [...scopes, size('C', 1, 's', 'y')])
    expect(idle.map(({ item, task: t, size: n }) => [item, t, n])).toEqual([
      ['x', 'xB', 1],
      ['y', 'yB', 2],
    ])
  })

  it('leaves the share to be committed to only where it was rounded by itself', () => {
    const ratio = { num: 10, den: 100 }
    const alone = { task: 'A', stratum: 'all', count: 2, ratio }
    expect(quotas([task('A')], [size('A', 15)]).counts).toEqual([alone])
    const two = quotas([task('A'), task('B')], [size('A', 15), size('B', 15)])
    expect(two.counts.every((count) => !('ratio' in count))).toBe(true)
    const stated = quotas([task('A', { share: number(2) })], [size('A', 15)])
    expect(stated.counts).toEqual([{ task: 'A', stratum: 'all', count: 2 }])
  })
})

describe('a class with a share of its own', () => {
  it('counts by itself, in several classes and not beside a number', () => {
    const strata = { C: { num: 1, den: 5 }, D: { num: 1, den: 2 } }
    const scopes = ['A', 'B'].flatMap((region) => ['C', 'D', 'E'].map((stratum) => size(region, 3, stratum)))
    const of = (s: SharedTask['share']) =>
      quotas([task('A', { share: s, strata }), task('B', { share: s, strata })], scopes)
    // of 6 each: a fifth is 1.2, a half is 3, and 10% is 0.6
    expect(of(share(10)).items.map(({ stratum, value }) => [stratum, value])).toEqual([
      ['C', 2],
      ['D', 3],
      [undefined, 1],
    ])
    expect(of(number(4)).items).toMatchObject([{ value: 8, because: [{ tasks: 2, size: 18 }] }])
    expect(of(number(4)).items[0]).not.toHaveProperty('stratum')
    // 4 over three equal classes: 1.33 each, and the one left goes by the bytes of their names
    expect(drawn(of(number(4)))).toEqual(
      ['A', 'B'].flatMap((region) => [
        [region, 'C', 2],
        [region, 'D', 1],
        [region, 'E', 1],
      ]),
    )
  })

  it('is none that only sounds like something every object has', () => {
    expect(drawn(quotas([task('A', { strata: {} })], [size('A', 10, 'constructor')]))).toEqual([
      ['A', 'constructor', 1],
    ])
  })
})

describe('the ceiling of the year', () => {
  const counties = ['A', 'B', 'C']
  const fifteen = counties.map((region) => size(region, 15))
  const hard = { value: { num: 10, den: 100 }, bases: ['joint/9.ceiling'], force: 'hard' } as const

  it('gives way to a reason only where it is soft', () => {
    // 10% of 45 is 5 rounded up and 4 at most; of 15 it is at most 1
    const tasks = counties.map((region) => routine(region, { reasonAboveCeiling: '投诉集中' }))
    expect(quotas(tasks, fifteen).items).toMatchObject([{ value: 5 }])
    expect(quotas(tasks, fifteen, { routineCeiling: hard }).items).toMatchObject([
      { value: 3, because: [{ _tag: 'CeilingHeldInTasks' }, { _tag: 'CeilingHeld' }, {}] },
    ])
    expect(quotas(tasks, fifteen, {}).items).toMatchObject([{ value: 5, because: [{ asked: 5 }] }])
  })

  it('gives way for an item only where all of its tasks say why', () => {
    // 10% of 15 and of 10 are 2.5, so 3, and of 25 at most 2
    const scopes = [size('A', 15), size('B', 10)]
    const reason = { reasonAboveCeiling: '投诉集中' }
    const value = (a: Partial<SharedTask>, b: Partial<SharedTask>) =>
      quotas([routine('A', a), routine('B', b)], scopes).items[0]?.value
    expect([value({}, {}), value(reason, {}), value({}, reason), value(reason, reason)]).toEqual([2, 2, 2, 3])
    const six = { share: number(6) }
    expect(
      quotas([routine('A', { ...six, ...reason }), routine('B', six)], scopes).items[0]?.because,
    ).toMatchObject([{ asked: 12 }, { _tag: 'AboveCeiling', ratio: { num: 12, den: 25 } }])
  })

  it('says what it took from the tasks, each in its own scope', () => {
    const [item] = quotas(
      counties.map((region) => routine(region)),
      fifteen,
    ).items
    expect(item?.because[0]).toEqual({
      _tag: 'CeilingHeldInTasks',
      basis: 'joint/9.ceiling',
      reading: 'I-01',
      item: 'x',
      ceiling: { num: 10, den: 100 },
      asked: 4,
      count: 3,
    })
  })

  it('is said of stated numbers that pass it, unless a reason or an order lifts it or the check is special', () => {
    const said = (n: number, more: Partial<SharedTask> = {}, rules?: Pick<QuotaRules, 'routineCeiling'>) =>
      quotas([routine('A', { share: number(n), ...more })], [size('A', 60)], rules).items[0]?.because.slice(1)
    const above = {
      _tag: 'AboveCeiling',
      basis: 'joint/9.ceiling',
      reading: 'I-17',
      item: 'x',
      ratio: { num: 7, den: 60 },
      ceiling: { num: 10, den: 100 },
    }
    expect(said(6)).toEqual([])
    expect(said(7)).toEqual([above])
    expect(said(7, { reasonAboveCeiling: '投诉集中' })).toEqual([])
    expect(said(7, { order: '州政府令1号' })).toEqual([])
    expect(said(7, { checkType: 'special' })).toEqual([])
    expect(said(7, {}, {})).toEqual([])
  })
})

describe('facts that no number can be worked out from', () => {
  const left = (tasks: ReadonlyArray<SharedTask>, scopes: ReadonlyArray<ScopeSize>) => {
    const answer = yearQuotas(linxiaJoint.parameters)({ tasks, scopes })
    return answer._tag === 'Left' ? answer.left : []
  }

  it('are a number that counts nobody, and a class whose share is none', () => {
    expect(
      left(
        [task('A', { share: number(-1) }), task('B', { strata: { C: { num: 2, den: 1 } } })],
        [size('A', 1)],
      ),
    ).toEqual([
      { _tag: 'BadCount', path: 'tasks[0].share.n', value: -1 },
      { _tag: 'BadShare', path: 'tasks[1].strata.C', value: { num: 2, den: 1 } },
    ])
  })

  it('are a scope told again; where it was first told stands beside', () => {
    const value = 'x / A / all'
    expect(left([task('A')], [size('A', 1), size('A', 2), size('A', 3)])).toEqual([
      { _tag: 'DuplicateId', path: 'scopes[1]', first: 'scopes[0]', value },
      { _tag: 'DuplicateId', path: 'scopes[2]', first: 'scopes[0]', value },
    ])
    // names that only look alike when they are joined are two scopes
    expect(left([task('A')], [size('A / B', 1, 'C'), size('A', 1, 'B / C')])).toEqual([])
  })
})
