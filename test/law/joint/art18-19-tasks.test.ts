import { type AdHocFacts, adHocTask, linxiaJoint, type PlannedTask, schedulePlan } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, plan2022, regions } from '../../plan/support.js'

const plan = plan2022()
const planned = (): ReadonlyArray<PlannedTask> => {
  const schedule = schedulePlan(linxiaJoint.parameters)(plan, {
    regions,
    ratios: { routine: { num: 5, den: 100 }, special: { num: 20, den: 100 } },
    prefectureShare: { num: 0, den: 1 },
  })
  return schedule._tag === 'Right' ? schedule.right.tasks : []
}
const facts: AdHocFacts = {
  id: 'extra-1',
  field: '燃气经营行政检查',
  matter: '燃气安全检查',
  initiator: '住建',
  cooperators: ['市场监管'],
  category: 'key',
  checkType: 'special',
  level: 'prefecture',
  object: '燃气经营企业',
  objectClass: { name: '燃气经营企业', kind: 'entity', drawable: true, from: 'object' },
  region: '622900',
  drawsFrom: ['622900'],
  window: { opens: day('2022-07-01'), closes: day('2022-08-31') },
  share: { _tag: 'Number', n: 5 },
  reason: '专项整治',
  recordedOn: day('2022-06-20'),
}

describe('[joint/18.adHoc] an ad-hoc task has the form of a planned one', () => {
  it('every field of a planned task, but for the plan it comes from', () => {
    const task = adHocTask(facts)
    expect(task).toEqual({ _tag: 'Right', right: { ...facts, type: 'adHoc', year: 2022 } })
    const ofPlan = new Set(['item', 'batch', 'open'])
    const fields = new Set(
      planned()
        .flatMap((t) => Object.keys(t))
        .filter((f) => !ofPlan.has(f)),
    )
    const right = task._tag === 'Right' ? task.right : {}
    expect([...fields].filter((f) => !(f in right))).toEqual([])
  })

  it('of another shape is refused by path, whatever was given', () => {
    const paths = (input: unknown): ReadonlyArray<string> => {
      const task = adHocTask(input as AdHocFacts)
      return task._tag === 'Left' ? task.left.map((p) => p.path) : []
    }
    expect(paths({ ...facts, matter: 7, category: 'urgent', cooperators: '市场监管' })).toEqual([
      'matter',
      'cooperators',
      'category',
    ])
    expect(paths({ ...facts, window: null, share: null, objectClass: 'x', drawsFrom: [] })).toEqual([
      'drawsFrom',
      'objectClass.name',
      'objectClass.kind',
      'objectClass.drawable',
      'window.opens',
      'window.closes',
      'share',
    ])
    ;[undefined, null, 5, 'x', [], {}].forEach((input) => {
      expect(paths(input)).toEqual(paths({}))
      expect(paths(input)).toContain('reason')
    })
    expect(paths({ ...facts, strata: { A: { num: 2, den: 1 } }, order: '' })).toEqual(['strata', 'order'])
  })

  it('is refused without a reason, a window or an id, all at once', () => {
    const bad = {
      ...facts,
      id: '',
      reason: ' ',
      window: { opens: day('2022-08-31'), closes: day('2022-07-01') },
    }
    const task = adHocTask({ ...bad, share: { _tag: 'Share', ratio: { num: 5, den: 0 } } })
    expect(task._tag === 'Left' && task.left.map((p) => [p._tag, p.path])).toEqual([
      ['BadId', 'id'],
      ['TextMissing', 'reason'],
      ['WindowReversed', 'window'],
      ['BadShare', 'share'],
    ])
  })
})

describe('[joint/19.inherit] a planned task carries the fields of its item', () => {
  it('each task of 2022, field by field', () => {
    const items = new Map(plan.items.map((i) => [i.id, i]))
    const same = [
      'field',
      'matter',
      'initiator',
      'cooperators',
      'category',
      'checkType',
      'level',
      'object',
      'window',
    ] as const
    const tasks = planned()
    expect(tasks).toHaveLength(53 * 8 + 16)
    tasks.forEach((task) => {
      const item = items.get(task.item)
      same.forEach((name) => {
        expect(task[name]).toEqual(item?.[name])
      })
    })
  })
})

describe('[joint/19.agree] an open list of cooperators has to be agreed on first', () => {
  it('rows 56 and 57 stay marked in items and tasks', () => {
    expect(plan.items.filter((i) => i.open).map((i) => i.row)).toEqual([56, 57])
    expect(
      new Set(
        planned()
          .filter((t) => t.open)
          .map((t) => t.item),
      ),
    ).toEqual(new Set(['2022-item-56']))
  })
})
