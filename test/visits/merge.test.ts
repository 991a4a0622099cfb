import { type DrawnTask, type Merged, mergeFigures, mergeTasks, sayMergeFinding, unwrap } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBytes } from '../../src/model/ids.js'
import { fewestByBruteForce, taskLists } from './arbitrary.js'

const merged = (tasks: ReadonlyArray<DrawnTask>): Merged => {
  const result = mergeTasks(tasks)
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

const figuresOf = (facts: Parameters<typeof mergeFigures>[0]) => unwrap(mergeFigures(facts))

const sortedBy = <A>(list: ReadonlyArray<A>, key: (a: A) => string) =>
  [...list].sort((a, b) => compareBytes(key(a), key(b)))

describe('merging', () => {
  it('of nothing is nothing', () => {
    expect(merged([])).toEqual({ visits: [], because: [] })
  })

  it('loses no task and doubles none', () => {
    fc.assert(
      fc.property(taskLists(30), (tasks) => {
        const ids = merged(tasks).visits.flatMap((v) => v.tasks)
        expect([...ids].sort()).toEqual(tasks.map((t) => t.id).sort())
      }),
    )
  })

  it('gives each visit one subject and days that all its tasks allow', () => {
    fc.assert(
      fc.property(taskLists(30), (tasks) => {
        for (const v of merged(tasks).visits) {
          const own = tasks.filter((t) => v.tasks.includes(t.id))
          expect(own.every((t) => t.subject === v.subject)).toBe(true)
          expect(v.window.opens <= v.window.closes).toBe(true)
          expect(v.window.opens).toBe(
            own
              .map((t) => t.window.opens)
              .sort()
              .at(-1),
          )
          expect(v.window.closes).toBe(own.map((t) => t.window.closes).sort()[0])
        }
      }),
    )
  })

  it('needs as few visits as any way of grouping, at each subject', () => {
    fc.assert(
      fc.property(taskLists(7, ['S', '𠮷']), (tasks) => {
        const { visits } = merged(tasks)
        for (const subject of ['S', '𠮷']) {
          const own = tasks.filter((t) => t.subject === subject).map((t) => t.window)
          expect(visits.filter((v) => v.subject === subject).length).toBe(fewestByBruteForce(own))
        }
      }),
    )
  })

  it('does not depend on the order of the tasks', () => {
    fc.assert(
      fc.property(
        taskLists(20).chain((tasks) =>
          fc.tuple(fc.constant(tasks), fc.shuffledSubarray([...tasks], { minLength: tasks.length })),
        ),
        ([tasks, shuffled]) => {
          expect(merged(shuffled)).toEqual(merged(tasks))
        },
      ),
    )
  })

  it('unites what the tasks bring, each once, in byte order', () => {
    fc.assert(
      fc.property(taskLists(20), (tasks) => {
        for (const v of merged(tasks).visits) {
          const own = tasks.filter((t) => v.tasks.includes(t.id))
          const united = (of: (t: DrawnTask) => ReadonlyArray<string>) =>
            sortedBy([...new Set(own.flatMap(of))], (x) => x)
          expect(v.matters).toEqual(united((t) => t.matters))
          expect(v.departments).toEqual(united((t) => t.departments))
          expect(v.qualifications).toEqual(united((t) => t.qualifications ?? []))
          expect(v.recused).toEqual(united((t) => t.recused ?? []))
        }
      }),
    )
  })

  it('names a visit by the smallest id of its tasks', () => {
    fc.assert(
      fc.property(taskLists(20), (tasks) => {
        for (const v of merged(tasks).visits) expect(v.id).toBe(sortedBy([...v.tasks], (x) => x)[0])
      }),
    )
  })

  it('proves each subject’s number of visits by as many tasks that share no day', () => {
    fc.assert(
      fc.property(taskLists(20), (tasks) => {
        const { visits, because } = merged(tasks)
        const several = new Map(
          because.flatMap((f) => (f._tag === 'CouldNotMerge' ? [[f.subject, f] as const] : [])),
        )
        for (const subject of new Set(tasks.map((t) => t.subject))) {
          const count = visits.filter((v) => v.subject === subject).length
          const proof = several.get(subject)
          expect(proof?.visits ?? 1).toBe(count)
          const apart = proof?.apart ?? []
          expect(apart.length).toBe(count === 1 ? 0 : count)
          for (const [i, a] of apart.entries())
            for (const b of apart.slice(i + 1))
              expect(a.window.closes < b.window.opens || b.window.closes < a.window.opens).toBe(true)
        }
      }),
    )
  })

  it('changes nothing elsewhere when another subject is added', () => {
    fc.assert(
      fc.property(taskLists(10, ['S'], 'a'), taskLists(10, ['另'], 'b'), (here, there) => {
        const both = merged([...here, ...there]).visits
        expect(both.filter((v) => v.subject === 'S')).toEqual(merged(here).visits)
      }),
    )
  })

  it('merges the visits of equal windows into one, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (n) => {
        const window = taskOf('x', '2022-03-01', '2022-03-01').window
        const tasks = Array.from({ length: n }, (_, i) => ({ ...taskOf(`t${i}`, '', ''), window }))
        expect(merged(tasks).visits.length).toBe(1)
      }),
    )
  })

  it('is explained in both languages, every reason', () => {
    fc.assert(
      fc.property(taskLists(10), (tasks) => {
        for (const f of merged(tasks).because) {
          expect(sayMergeFinding('zh')(f)).toContain(f.basis)
          expect(sayMergeFinding('en')(f)).toContain(f.basis)
        }
      }),
    )
  })
})

const taskOf = (id: string, opens: string, closes: string, subject = 'S'): DrawnTask =>
  ({ id, subject, window: { opens, closes }, matters: [id], departments: ['公安'] }) as unknown as DrawnTask

describe('the figures of merging', () => {
  it('add up', () => {
    fc.assert(
      fc.property(taskLists(20), (tasks) => {
        const { visits } = merged(tasks)
        const f = figuresOf({ tasks, visits })
        expect(f.total).toEqual({
          before: tasks.length,
          after: visits.length,
          saved: tasks.length - visits.length,
        })
        const subjects = new Set(tasks.map((t) => t.subject)).size
        for (const list of [f.doorsBefore, f.doorsAfter, f.departmentsMet])
          expect(list.reduce((n, x) => n + x.subjects, 0)).toBe(subjects)
        expect(f.doorsBefore.reduce((n, x) => n + x.subjects * x.times, 0)).toBe(tasks.length)
        expect(f.doorsAfter.reduce((n, x) => n + x.subjects * x.times, 0)).toBe(visits.length)
        expect(f.byRegion.reduce((n, x) => n + x.before, 0)).toBe(tasks.length)
      }),
    )
  })

  it('count a joint task under each of its departments, and tell a missing county apart', () => {
    const tasks = [
      { ...taskOf('a', '2022-03-01', '2022-03-31'), departments: ['公安', '教育'], region: '临夏县' },
      { ...taskOf('b', '2022-03-01', '2022-03-31'), departments: ['教育'] },
    ]
    const f = figuresOf({ tasks, visits: merged(tasks).visits })
    expect(f.byDepartment).toEqual([
      { key: '公安', before: 1, after: 1, saved: 0 },
      { key: '教育', before: 2, after: 1, saved: 1 },
    ])
    expect(f.byRegion).toEqual([
      { key: null, before: 1, after: 1, saved: 0 },
      { key: '临夏县', before: 1, after: 1, saved: 0 },
    ])
    expect(f.departmentsMet).toEqual([{ times: 2, subjects: 1 }])
  })
})

describe('the figures of a small county', () => {
  const task = (id: string, subject: string, departments: ReadonlyArray<string>, more: object = {}) => ({
    ...taskOf(id, '2022-03-01', '2022-03-31', subject),
    departments,
    ...more,
  })
  const autumn = { window: taskOf('', '2022-09-01', '2022-09-30').window }
  const tasks: ReadonlyArray<DrawnTask> = [
    task('a', '餐馆', ['市场监管'], { region: '临夏县', field: '餐饮' }),
    task('b', '餐馆', ['市场监管', '消防'], { region: '临夏县', field: '餐饮' }),
    task('c', '餐馆', ['公安'], { region: '临夏县', field: '消防', ...autumn }),
    task('d', '幼儿园', ['教育'], { region: '积石山县', field: '教育' }),
    task('e', '加油站', [], { region: '' }),
    task('f', '加油站', ['公安']),
  ]

  it('are these, counted by hand', () => {
    expect(figuresOf({ tasks, visits: merged(tasks).visits })).toEqual({
      total: { before: 6, after: 4, saved: 2 },
      byRegion: [
        { key: null, before: 1, after: 1, saved: 0 },
        { key: '', before: 1, after: 1, saved: 0 },
        { key: '临夏县', before: 3, after: 2, saved: 1 },
        { key: '积石山县', before: 1, after: 1, saved: 0 },
      ],
      byField: [
        { key: null, before: 2, after: 1, saved: 1 },
        { key: '教育', before: 1, after: 1, saved: 0 },
        { key: '消防', before: 1, after: 1, saved: 0 },
        { key: '餐饮', before: 2, after: 1, saved: 1 },
      ],
      byDepartment: [
        { key: null, before: 1, after: 1, saved: 0 },
        { key: '公安', before: 2, after: 2, saved: 0 },
        { key: '市场监管', before: 2, after: 1, saved: 1 },
        { key: '教育', before: 1, after: 1, saved: 0 },
        { key: '消防', before: 1, after: 1, saved: 0 },
      ],
      doorsBefore: [
        { times: 1, subjects: 1 },
        { times: 2, subjects: 1 },
        { times: 3, subjects: 1 },
      ],
      doorsAfter: [
        { times: 1, subjects: 2 },
        { times: 2, subjects: 1 },
      ],
      departmentsMet: [
        { times: 1, subjects: 2 },
        { times: 3, subjects: 1 },
      ],
    })
  })

  it('show nothing after where nothing was merged yet', () => {
    expect(figuresOf({ tasks: tasks.slice(3, 4), visits: [] })).toEqual({
      total: { before: 1, after: 0, saved: 1 },
      byRegion: [{ key: '积石山县', before: 1, after: 0, saved: 1 }],
      byField: [{ key: '教育', before: 1, after: 0, saved: 1 }],
      byDepartment: [{ key: '教育', before: 1, after: 0, saved: 1 }],
      doorsBefore: [{ times: 1, subjects: 1 }],
      doorsAfter: [],
      departmentsMet: [{ times: 1, subjects: 1 }],
    })
  })
})

describe('bad tasks', () => {
  it('are refused all at once, each by its path', () => {
    const bad = [
      taskOf('a', '2022-02-30', '2022-03-01'),
      taskOf('a', '2022-05-01', '2022-04-30'),
      { ...taskOf('', '2022-05-01', '2022-05-01'), departments: [7], origin: 'later' },
      null,
    ] as unknown as ReadonlyArray<DrawnTask>
    const result = mergeTasks(bad)
    expect(result._tag === 'Left' && result.left.map((p) => `${p._tag} ${p.path}`).sort()).toEqual([
      'BadId tasks[2].departments[0]',
      'BadId tasks[2].id',
      'BadId tasks[2].matters[0]',
      'BadId tasks[3].id',
      'DuplicateId tasks[1].id',
      'Malformed tasks[2].origin',
      'Malformed tasks[3]',
      'NotADate tasks[0].window.opens',
      'WindowReversed tasks[1].window',
    ])
  })

  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (junk, list) => {
        expect(mergeTasks(junk as never)._tag).toBe(
          Array.isArray(junk) && junk.length === 0 ? 'Right' : 'Left',
        )
        expect(mergeTasks(list as never)._tag).toBe(list.length === 0 ? 'Right' : 'Left')
      }),
    )
  })
})
