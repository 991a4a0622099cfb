import { amendVisits, type DrawnTask, mergeTasks } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSound } from '../../src/visits/kernel/sound.js'
import { taskProblems } from '../../src/visits/task.js'

const window = { opens: '2022-03-01', closes: '2022-03-31' }

const content = {
  subject: 'S',
  window,
  matters: ['食堂'],
  departments: ['教育'],
  qualifications: ['特种设备'],
  checklists: ['表1'],
  recused: ['张三'],
}

const good = { id: 'T1', ...content, origin: 'planned', plan: 'P', region: '临夏县', field: '教育' }

const malformed = (expected: string) => ({ _tag: 'Malformed', expected })
const notText = { _tag: 'BadId', fault: 'not-text' }

/** A field, what was given there and the problem; the path and value of the problem where they are others. */
interface Fault {
  readonly field: string
  readonly given: unknown
  readonly problem: object
  readonly at?: { readonly path: string; readonly value: unknown }
}
const fault = (field: string, given: unknown, problem: object, at?: Fault['at']): Fault => ({
  field,
  given,
  problem,
  ...(at === undefined ? {} : { at }),
})

/** What can be wrong with a task as with a visit. */
const COMMON: ReadonlyArray<Fault> = [
  fault('subject', '', { _tag: 'BadId', fault: 'empty' }),
  fault('subject', undefined, notText),
  fault('window', undefined, malformed('object')),
  fault('window', null, malformed('object')),
  fault('window', ['2022-03-01', '2022-03-31'], malformed('object')),
  ...(['opens', 'closes'] as const).flatMap((end) =>
    ['2022-02-30', null].map((value) =>
      fault('window', { ...window, [end]: value }, { _tag: 'NotADate' }, { path: `window.${end}`, value }),
    ),
  ),
  fault(
    'window',
    { opens: '2022-04-01', closes: '2022-03-31' },
    { _tag: 'WindowReversed', expected: 'opens-not-after-closes' },
  ),
  fault('matters', undefined, malformed('list-of-texts')),
  fault('departments', undefined, malformed('list-of-texts')),
  ...['matters', 'departments', 'qualifications', 'checklists', 'recused'].flatMap((name) => [
    fault(name, '教育', malformed('list-of-texts')),
    fault(name, ['教育', 7], notText, { path: `${name}[1]`, value: 7 }),
  ]),
  ...['plan', 'region', 'field'].map((name) => fault(name, 7, malformed('text'))),
]

const OF_TASKS: ReadonlyArray<Fault> = [
  ...COMMON,
  fault('id', 7, notText),
  fault('id', 'T0', { _tag: 'DuplicateId', first: 'tasks[0].id' }),
  fault('origin', 'later', malformed('plannedOrAdHoc')),
  fault('origin', null, malformed('plannedOrAdHoc')),
]

const OF_VISITS: ReadonlyArray<Fault> = [
  ...COMMON,
  fault('id', '', { _tag: 'BadId', fault: 'empty' }),
  fault('id', 'U', { _tag: 'DuplicateId', first: 'standing[0].visit.id' }),
  fault('tasks', ['T1', 7], notText, { path: 'tasks[1]', value: 7 }),
  fault('tasks', [], malformed('list-of-texts')),
  fault('tasks', 'T1', malformed('list-of-texts')),
  fault('tasks', undefined, malformed('list-of-texts')),
]

/** The answer to one fault, as the refusal of the thing at this path. */
const refused = ({ field, given, problem, at }: Fault, path: string) => ({
  _tag: 'Left',
  left: [{ ...problem, path: `${path}.${at?.path ?? field}`, value: at === undefined ? given : at.value }],
})

const asTasks = (list: ReadonlyArray<unknown>) => list as ReadonlyArray<DrawnTask>

const amend = (standing: unknown, tasks: ReadonlyArray<unknown> = []) =>
  amendVisits({ standing: standing as never, tasks: asTasks(tasks) })

describe('a task', () => {
  it.each(OF_TASKS)(
    'with a wrong $field ($given) is refused by path, value and what belongs there',
    (wrong) => {
      const tasks = [
        { ...good, id: 'T0' },
        { ...good, [wrong.field]: wrong.given },
      ]
      expect(mergeTasks(asTasks(tasks))).toEqual(refused(wrong, 'tasks[1]'))
    },
  )

  it.each([[null], ['T1'], [['T1']]])('that is no object but %j is refused, and has no id', (value) => {
    expect(mergeTasks(asTasks([value]))).toEqual({
      _tag: 'Left',
      left: [
        { ...notText, path: 'tasks[0].id', value: undefined },
        { ...malformed('object'), path: 'tasks[0]', value },
      ],
    })
  })

  it('needs no more than an id, a subject, days, matters and departments', () => {
    const { id, subject, matters, departments } = good
    const least = { id, subject, window, matters, departments }
    const all = [
      least,
      { ...good, id: 'T2' },
      { ...good, id: 'T3', origin: 'adHoc', matters: [], departments: [] },
      { ...good, id: 'T4', window: { opens: '2022-03-01', closes: '2022-03-01' } },
    ]
    expect(mergeTasks(asTasks(all))._tag).toBe('Right')
    expect(amend([], all)._tag).toBe('Right')
  })

  it('is merged exactly where nothing is wrong with it: the quick look and the thorough one agree', () => {
    const junk = fc.oneof(fc.anything(), fc.constantFrom(...OF_TASKS.map(({ given }) => given), 'adHoc'))
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), junk, (field, value) => {
        const tasks = [good, { ...good, id: 'T2', [field]: value }]
        expect(isSound(tasks)).toBe(taskProblems(tasks).length === 0)
      }),
    )
  })

  it('stands in a list', () => {
    const left = [{ _tag: 'Malformed', path: 'tasks', value: {}, expected: 'list' }]
    expect(mergeTasks({} as never)).toEqual({ _tag: 'Left', left })
    expect(amendVisits({ standing: [], tasks: {} as never })).toEqual({ _tag: 'Left', left })
  })
})

const visit = { id: 'V', tasks: ['V'], ...content }

describe('a standing visit', () => {
  it.each(OF_VISITS)('with a wrong $field ($given) is refused as well', (wrong) => {
    const sound = { ...visit, id: 'U', tasks: ['U'] }
    const standing = [{ visit: sound }, { visit: { ...visit, [wrong.field]: wrong.given } }]
    expect(amend(standing)).toEqual(refused(wrong, 'standing[1].visit'))
  })

  it.each([
    ['begun', 'yes', malformed('trueOrFalse')],
    ['day', '2022-03-32', { _tag: 'NotADate' }],
    ['day', '2022-02-28', { _tag: 'DayOutsideWindow', expected: window }],
    ['day', '2022-04-01', { _tag: 'DayOutsideWindow', expected: window }],
  ])('with a wrong %s (%s) is refused', (field, value, problem) => {
    expect(amend([{ visit, [field]: value }])).toEqual({
      _tag: 'Left',
      left: [{ ...problem, path: `standing[0].${field}`, value }],
    })
  })

  it.each([[{}], [{ begun: true }], [{ begun: false }], [{ day: '2022-03-01' }], [{ day: '2022-03-31' }]])(
    'may be marked %j',
    (marks) => {
      expect(amend([{ visit, ...marks }])._tag).toBe('Right')
    },
  )

  it('whose days are wrong has no days to hold its own day against', () => {
    expect(amend([{ visit: { ...visit, window: null }, day: '2022-04-01' }])).toEqual({
      _tag: 'Left',
      left: [{ ...malformed('object'), path: 'standing[0].visit.window', value: null }],
    })
  })

  it('is an object with a visit, in a list', () => {
    const noId = { ...notText, path: 'standing[0].visit.id', value: undefined }
    expect(amend([null])).toEqual({
      _tag: 'Left',
      left: [noId, { ...malformed('object'), path: 'standing[0]', value: null }],
    })
    expect(amend([{ visit: 'V' }])).toEqual({
      _tag: 'Left',
      left: [noId, { ...malformed('object'), path: 'standing[0].visit', value: 'V' }],
    })
    expect(amend('V')).toEqual({
      _tag: 'Left',
      left: [{ ...malformed('list'), path: 'standing', value: 'V' }],
    })
  })

  it('and a later task are both named when both are wrong', () => {
    const result = amend([{ visit, begun: 1 }], [{ ...good, plan: 7 }])
    expect(result._tag === 'Left' && result.left.map(({ path }) => path)).toEqual([
      'standing[0].begun',
      'tasks[0].plan',
    ])
  })

  it('shares no task with another visit or with the later tasks', () => {
    const other = { ...visit, id: 'W', tasks: ['W', 'V'] }
    const third = { ...visit, id: 'X', tasks: ['V'] }
    const standing = [{ visit }, { visit: other }, { visit: third }]
    const tasks = ['T', 'W'].map((id) => ({ ...good, id }))
    expect(amend(standing, tasks)).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'TaskAlreadyInVisit', path: 'standing[1].visit.tasks[1]', value: 'V', visit: 'V' },
        { _tag: 'TaskAlreadyInVisit', path: 'standing[2].visit.tasks[0]', value: 'V', visit: 'V' },
        { _tag: 'TaskAlreadyInVisit', path: 'tasks[1].id', value: 'W', visit: 'W' },
      ],
    })
  })

  it('shares its id with no later task, whose id may become that of a visit', () => {
    const named = { ...visit, id: 'V2', tasks: ['T1'] }
    const tasks = ['T0', 'V2'].map((id) => ({ ...good, id }))
    expect(amend([{ visit }, { visit: named }], tasks)).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'DuplicateId', path: 'tasks[1].id', first: 'standing[1].visit.id', value: 'V2' }],
    })
  })
})
