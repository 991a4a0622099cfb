import { checkTogether, type DrawnTask, mergeTasks, unwrap } from 'double-random'
import { describe, expect, it } from 'vitest'

const window = (opens: string, closes: string) => ({ opens: `2022-03-${opens}`, closes: `2022-03-${closes}` })

const task = (id: string, opens: string, closes: string, subject = 'S'): DrawnTask =>
  ({
    id,
    subject,
    window: window(opens, closes),
    matters: [id],
    departments: ['公安'],
  }) as unknown as DrawnTask

const together = (tasks: ReadonlyArray<DrawnTask>, a: DrawnTask, b: DrawnTask) => {
  const merged = mergeTasks(tasks)
  return unwrap(checkTogether(merged._tag === 'Right' ? merged.right.visits : [])({ a, b }))
}

const because = (value: boolean, finding: object) => ({
  value,
  because: [{ basis: 'joint/22.merge', reading: 'I-09', ...finding }],
})

describe('[joint/22.merge] whether two tasks are one visit', () => {
  const [a, b, c] = [task('a', '01', '10'), task('b', '05', '20'), task('c', '15', '30')]

  it('yes: on the days that all tasks of the visit share', () => {
    expect(together([a, b, c], a, b)).toEqual(
      because(true, { _tag: 'InOneVisit', visit: 'a', shared: window('05', '10') }),
    )
  })

  it('no: they share no day', () => {
    expect(together([a, b, c], a, c)).toEqual(
      because(false, { _tag: 'NoSharedDay', windows: [window('01', '10'), window('15', '30')] }),
    )
  })

  it('no: the one could be done with the other, but is done with a task that ends earlier', () => {
    const shared = window('15', '20')
    expect(together([a, b, c], b, c)).toEqual(
      because(false, { _tag: 'MetByEarlierVisit', shared, visits: ['a', 'c'] }),
    )
    expect(together([a, b, c], c, b)).toEqual(
      because(false, { _tag: 'MetByEarlierVisit', shared, visits: ['c', 'a'] }),
    )
  })

  it('no: they overlap, but neither meets the visit of the other, for overlaps do not chain', () => {
    const [early, middle, late, last] = [
      task('p', '01', '10'),
      task('p2', '01', '03'),
      task('q', '09', '20'),
      task('q2', '18', '20'),
    ]
    expect(together([early, middle, late, last], early, late)).toEqual(
      because(false, {
        _tag: 'NoDayWithWholeVisit',
        shared: window('09', '10'),
        visits: ['p', 'q'],
        windows: [window('01', '03'), window('18', '20')],
      }),
    )
  })

  it('no: they are at different subjects, whatever their days', () => {
    const elsewhere = task('d', '01', '10', 'T')
    expect(together([a, elsewhere], a, elsewhere)).toEqual(
      because(false, { _tag: 'DifferentSubjects', subjects: ['S', 'T'] }),
    )
  })

  it.each([
    ['neither', [], ['a', 'b']],
    ['only the first', [a], ['b']],
    ['only the second', [b], ['a']],
  ])('no: of the two, %s is in a visit', (_name, merged, tasks) => {
    expect(together(merged, a, b)).toEqual(because(false, { _tag: 'NotInAnyVisit', tasks }))
  })
})
