import {
  type DrawnTask,
  dispatchVisits,
  explain,
  linxiaJoint,
  mergeTasks,
  nobleHash,
  unwrap,
  type Visit,
  visitsToStaff,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, person } from './people.js'

const window = { opens: day('2022-03-01'), closes: day('2022-05-31') }
const task = (id: string, departments: ReadonlyArray<string>, more: Partial<DrawnTask> = {}): DrawnTask => ({
  id,
  subject: 'S1',
  window,
  matters: [id],
  departments,
  ...more,
})
const staff = (...tasks: ReadonlyArray<DrawnTask>) =>
  unwrap(visitsToStaff({ visits: unwrap(mergeTasks(tasks)).visits, tasks }))

describe('[joint/22.merge] 合并后的检查直接派组', () => {
  // By bytes 公安 stands before 市场监管, which begins the first task and leads all the same.
  it('whoever begins the first task leads, every other department once', () => {
    expect(staff(task('T2', ['消防', '公安']), task('T1', ['市场监管', '公安']))).toEqual([
      { id: 'T1', subject: 'S1', window, departments: ['市场监管', '公安', '消防'] },
    ])
  })

  it('a qualification is asked of the department that begins the task, each once', () => {
    const [visit] = staff(
      task('T1', ['市场监管', '公安'], { qualifications: ['食品', '电'] }),
      task('T2', ['消防'], { qualifications: ['电'] }),
      task('T3', ['市场监管'], { qualifications: ['食品', '气'] }),
    )
    expect(visit?.qualifications).toEqual({ 市场监管: ['食品', '电', '气'], 消防: ['电'] })
  })

  it('where it lies, by the first task that says so, and who keeps away of any', () => {
    const [visit] = staff(
      task('T1', ['公安']),
      task('T2', ['公安'], { region: '临夏县', recused: ['马'] }),
      task('T3', ['公安'], { region: '永靖县', recused: ['王'] }),
    )
    expect(visit).toMatchObject({ region: '临夏县' })
    expect([...(visit?.recused ?? [])].sort()).toEqual(['王', '马'].sort())
    const { recused: _, ...nobody } = unwrap(mergeTasks([task('T1', ['公安'])])).visits[0] as Visit
    const unsaid = visitsToStaff({ visits: [nobody as Visit], tasks: [task('T1', ['公安'])] })
    expect(unwrap(unsaid)).toEqual([{ id: 'T1', subject: 'S1', window, departments: ['公安'] }])
  })

  it('goes into a dispatch as it is', () => {
    const visits = staff(task('T1', ['市场监管', '公安']), task('T2', ['公安'], { subject: 'S2' }))
    const inspectors = [
      ...['马', '王'].map((id) => person(id)),
      ...['李', '赵'].map((id) => person(id, { department: '公安' })),
    ]
    const { value } = unwrap(
      dispatchVisits(linxiaJoint, { hash: nobleHash })({ seed: 'd/1', mode: 'wide', visits, inspectors }),
    )
    expect(
      value.status === 'assigned' && value.teams.map((t) => [t.visit, t.subject, t.inspectors.length]),
    ).toEqual([
      ['T1', 'S1', 2],
      ['T2', 'S2', 2],
    ])
  })

  it('a task that is not there, or names no department, is told by the path of its visit', () => {
    const tasks = [task('T1', ['公安']), task('T2', [])]
    const { visits } = unwrap(mergeTasks([...tasks, task('T3', ['公安'])]))
    const refused = (facts: unknown) => {
      const answer = visitsToStaff(facts as Parameters<typeof visitsToStaff>[0])
      return answer._tag === 'Left' ? answer.left.map(explain('en')) : []
    }
    expect(refused({ visits, tasks })).toEqual([
      'visits[0].tasks[1]: “T2”; expected a task that names its departments',
      'visits[0].tasks[2]: “T3”; expected the id of a task handed in',
    ])
    expect(refused({ visits: [{}] as unknown as ReadonlyArray<Visit>, tasks: 1 })).toHaveLength(7)
    expect(refused(null)).toEqual(['null; expected an object'])
  })
})
