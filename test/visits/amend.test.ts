import { type Amended, amendVisits, type DrawnTask, mergeTasks, type StandingVisit } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskLists } from './arbitrary.js'

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
const fewestExtra = (standing: ReadonlyArray<Window>, wanted: ReadonlyArray<Window>): number => {
  const place = (i: number, groups: ReadonlyArray<Window>): number => {
    const next = wanted[i]
    if (next === undefined) return groups.length - standing.length
    const joined = groups.flatMap((g, k) => {
      const opens = g.opens > next.opens ? g.opens : next.opens
      const closes = g.closes < next.closes ? g.closes : next.closes
      return opens <= closes
        ? [
            place(
              i + 1,
              groups.map((h, j) => (j === k ? { opens, closes } : h)),
            ),
          ]
        : []
    })
    return Math.min(place(i + 1, [...groups, next]), ...joined)
  }
  return place(0, standing)
}

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
