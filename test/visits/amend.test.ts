import { type Amended, amendVisits, type DrawnTask, mergeTasks, type StandingVisit } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestByBruteForce, taskLists } from './arbitrary.js'

const standingOf = (tasks: ReadonlyArray<DrawnTask>): ReadonlyArray<StandingVisit> => {
  const merged = mergeTasks(tasks)
  return merged._tag === 'Right' ? merged.right.visits.map((visit) => ({ visit })) : []
}

const amended = (standing: ReadonlyArray<StandingVisit>, tasks: ReadonlyArray<DrawnTask>): Amended => {
  const result = amendVisits({ standing, tasks })
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

type Window = DrawnTask['window']

/** The fewest extra visits, by trying every place for every task. */
const fewestExtra = (standing: ReadonlyArray<Window>, wanted: ReadonlyArray<Window>): number =>
  fewestByBruteForce(wanted, standing) - standing.length

const cases = fc
  .tuple(
    taskLists(5, ['S'], 'old '),
    taskLists(5, ['S'], 'new '),
    fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
  )
  .map(([old, later, marks]) => ({
    later,
    standing: standingOf(old).map(
      (s, i): StandingVisit => ({
        ...s,
        ...(marks[i] === 0 ? { begun: true } : {}),
        ...(marks[i] === 1 ? { day: s.visit.window.closes } : {}),
      }),
    ),
  }))

describe('later tasks', () => {
  it('add as few visits as any way of placing them', () => {
    fc.assert(
      fc.property(cases, ({ standing, later }) => {
        const free = standing
          .filter((s) => s.begun !== true)
          .map((s) => (s.day === undefined ? s.visit.window : { opens: s.day, closes: s.day }))
        expect(amended(standing, later).added.length).toBe(
          fewestExtra(
            free,
            later.map((t) => t.window),
          ),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('move nothing that stands: ids and tasks stay, begun visits and fixed days too', () => {
    fc.assert(
      fc.property(cases, ({ standing, later }) => {
        const result = amended(standing, later)
        const now = new Map([...result.joined, ...result.untouched].map((v) => [v.id, v]))
        expect(now.size).toBe(standing.length)
        for (const { visit, begun, day } of standing) {
          const after = now.get(visit.id)
          expect(after?.tasks).toEqual(expect.arrayContaining([...visit.tasks]))
          if (begun === true) expect(after).toEqual(visit)
          if (day !== undefined && after !== undefined)
            expect(after.window.opens <= day && day <= after.window.closes).toBe(true)
        }
      }),
    )
  })

  it('are each placed once, on days they allow', () => {
    fc.assert(
      fc.property(cases, ({ standing, later }) => {
        const result = amended(standing, later)
        const all = [...result.joined, ...result.added, ...result.untouched]
        for (const task of later) {
          const [visit, ...others] = all.filter((v) => v.tasks.includes(task.id))
          expect(others).toEqual([])
          expect(visit !== undefined && visit.window.opens >= task.window.opens).toBe(true)
          expect(visit !== undefined && visit.window.closes <= task.window.closes).toBe(true)
          expect(visit !== undefined && visit.window.opens <= visit.window.closes).toBe(true)
        }
      }),
    )
  })

  it('leave everything alone when there are none', () => {
    fc.assert(
      fc.property(cases, ({ standing }) => {
        const result = amended(standing, [])
        expect(result.joined).toEqual([])
        expect(result.added).toEqual([])
        expect(result.untouched.length).toBe(standing.length)
      }),
    )
  })

  it('give the same as merging at once when nothing stands', () => {
    fc.assert(
      fc.property(taskLists(15), (tasks) => {
        const merged = mergeTasks(tasks)
        expect(amended([], tasks).added).toEqual(merged._tag === 'Right' && merged.right.visits)
      }),
    )
  })

  it('that stand in a visit already, or junk, are refused by path', () => {
    const [task] =
      fc.sample(
        taskLists(1, ['S']).filter((l) => l.length === 1),
        1,
      )[0] ?? []
    if (task === undefined) throw new Error('no sample')
    const result = amendVisits({ standing: standingOf([task]), tasks: [task] })
    expect(result).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'TaskAlreadyInVisit', path: 'tasks[0].id', value: task.id, visit: task.id }],
    })
    fc.assert(
      fc.property(fc.array(fc.anything(), { minLength: 1 }), (junk) => {
        expect(amendVisits({ standing: junk as never, tasks: [] })._tag).toBe('Left')
      }),
    )
  })
})

describe('[joint/23.team] the visits of a shop in March, and five later tasks', () => {
  const days = (opens: string, closes: string) =>
    ({ opens: `2022-03-${opens}`, closes: `2022-03-${closes}` }) as unknown as Window
  const later = (id: string, opens: string, closes: string, subject = '商店'): DrawnTask => {
    const [matters, departments] = [[`${id}事项`], ['市场监管']]
    return { id, subject, window: days(opens, closes), matters, departments, checklists: [`${id}表`] }
  }
  const visit = (id: string, opens: string, closes: string): StandingVisit['visit'] => ({
    id,
    subject: '商店',
    tasks: [id],
    window: days(opens, closes),
    matters: ['公安事项'],
    departments: ['公安'],
    qualifications: ['消防'],
    checklists: [],
    recused: ['张三'],
  })
  const [free, begun, fixed, idle] = [
    visit('v1', '01', '10'),
    visit('v2', '12', '20'),
    visit('v3', '05', '25'),
    visit('v4', '01', '06'),
  ]
  const elsewhere = { ...visit('v5', '01', '31'), subject: '加油站' }
  const standing = [
    { visit: elsewhere },
    { visit: fixed, day: days('22', '22').opens },
    { visit: begun, begun: true },
    { visit: free },
    { visit: idle },
    // Its day is fixed and past: of the later tasks, none allows it.
    { visit: visit('v6', '01', '31'), day: days('02', '02').opens, begun: true },
  ]
  const tasks = [
    later('t5', '12', '13', '书店'),
    later('t2', '21', '24'),
    later('t4', '14', '16'),
    later('t1', '07', '11'),
    later('t0', '22', '28'),
    later('t3', '15', '18'),
  ]

  it('become these: two joined, one new for what met only a visit already begun', () => {
    const result = amended(standing, tasks)
    expect(result).toEqual({
      joined: [
        {
          ...free,
          tasks: ['t1', 'v1'],
          window: days('07', '10'),
          matters: ['t1事项', '公安事项'],
          departments: ['公安', '市场监管'],
          checklists: ['t1表'],
        },
        {
          ...fixed,
          tasks: ['t0', 't2', 'v3'],
          window: days('22', '24'),
          matters: ['t0事项', 't2事项', '公安事项'],
          departments: ['公安', '市场监管'],
          checklists: ['t0表', 't2表'],
        },
      ],
      added: [
        expect.objectContaining({ id: 't5', subject: '书店' }),
        expect.objectContaining({ id: 't3', tasks: ['t3', 't4'], window: days('15', '16') }),
      ],
      untouched: [elsewhere, begun, idle, standing[5]?.visit],
      because: [
        {
          _tag: 'NothingToMergeWith',
          basis: 'joint/22.merge',
          visit: 't5',
          subject: '书店',
          task: 't5',
        },
        {
          _tag: 'JoinedVisit',
          basis: 'joint/22.merge',
          visit: 'v1',
          subject: '商店',
          tasks: ['t1'],
          shared: days('07', '10'),
        },
        {
          _tag: 'JoinedVisit',
          basis: 'joint/22.merge',
          visit: 'v3',
          subject: '商店',
          tasks: ['t0', 't2'],
          shared: days('22', '24'),
        },
        expect.objectContaining({ _tag: 'MergedIntoOneVisit', visit: 't3' }),
        {
          _tag: 'VisitHasBegun',
          basis: 'joint/23.team',
          visit: 'v2',
          subject: '商店',
          tasks: ['t3', 't4'],
        },
      ],
    })
  })

  it('that overlap a visit not begun, but not the days it has left, do not hear that it has begun', () => {
    const result = amended(
      [{ visit: visit('v', '01', '31') }],
      [later('t1', '01', '02'), later('t2', '30', '31')],
    )
    expect(result.joined.map((v) => v.tasks)).toEqual([['t1', 'v']])
    expect(result.because.map((f) => f._tag)).toEqual(['JoinedVisit', 'NothingToMergeWith'])
  })

  it('do not depend on the order in which they or the visits are given', () => {
    const shuffled = amended([...standing].reverse(), [...tasks].reverse())
    const result = amended(standing, tasks)
    expect({ ...shuffled, untouched: [] }).toEqual({ ...result, untouched: [] })
    expect(new Set(shuffled.untouched)).toEqual(new Set(result.untouched))
  })

  it.each([
    ['that ends first', visit('w1', '01', '09'), visit('w0', '01', '10')],
    ['that opens first, where both end on one day', visit('w1', '01', '10'), visit('w0', '02', '10')],
    ['with the smaller id, where both have the same days', visit('w0', '01', '10'), visit('w1', '01', '10')],
  ])('join of two visits the one %s', (_name, first, second) => {
    for (const both of [
      [first, second],
      [second, first],
    ])
      expect(
        amended(
          both.map((v) => ({ visit: v })),
          [later('t', '03', '05')],
        ).joined.map((v) => v.id),
      ).toEqual([first.id])
  })
})
