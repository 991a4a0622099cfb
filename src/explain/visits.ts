import type { Window } from '../model/window.js'
import type { TogetherFinding } from '../visits/check.js'
import type { Malformed, VisitsProblem } from '../visits/task.js'
import type { MergeFinding } from '../visits/visit.js'
import { idPhrases } from './id.js'
import { at, atZh, type Language, type Phrases, say, shown } from './phrase.js'

const spanZh = ({ opens, closes }: Window): string => (opens === closes ? opens : `${opens}至${closes}`)
const spanEn = ({ opens, closes }: Window): string => (opens === closes ? opens : `${opens} to ${closes}`)
const listZh = (ids: ReadonlyArray<string>): string => ids.join('、')
const listEn = (ids: ReadonlyArray<string>): string => ids.join(', ')

const EXPECTED: Readonly<Record<Malformed['expected'], { readonly zh: string; readonly en: string }>> = {
  list: { zh: '列表', en: 'a list' },
  object: { zh: '一条记录', en: 'a record' },
  'list-of-texts': { zh: '文本列表', en: 'a list of texts' },
  text: { zh: '文本', en: 'text' },
  plannedOrAdHoc: { zh: 'planned 或 adHoc', en: 'planned or adHoc' },
  trueOrFalse: { zh: 'true 或 false', en: 'true or false' },
}

export const visitsProblemPhrases: Phrases<VisitsProblem> = {
  ...idPhrases,
  NotADate: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不是日期，应写成 YYYY-MM-DD`,
    en: ({ path, value }) => `${at(path)}${shown(value)} is not a day; expected YYYY-MM-DD`,
  },
  WindowReversed: {
    zh: ({ path, value }) =>
      `${atZh(path)}开始日${value.opens}晚于结束日${value.closes}，开始日不得晚于结束日`,
    en: ({ path, value }) =>
      `${at(path)}opens ${value.opens} is after closes ${value.closes}; expected opens on or before closes`,
  },
  Malformed: {
    zh: ({ path, value, expected }) => `${atZh(path)}${shown(value)}不合要求，应为${EXPECTED[expected].zh}`,
    en: ({ path, value, expected }) => `${at(path)}got ${shown(value)}; expected ${EXPECTED[expected].en}`,
  },
  TaskAlreadyInVisit: {
    zh: ({ path, value, visit }) => `${atZh(path)}任务${shown(value)}已在检查${visit}中，应只补充新任务`,
    en: ({ path, value, visit }) =>
      `${at(path)}the task ${shown(value)} is already in visit ${visit}; expected new tasks only`,
  },
  DayOutsideWindow: {
    zh: ({ path, value, expected }) => `${atZh(path)}${value}不在检查时间内，应在${spanZh(expected)}`,
    en: ({ path, value, expected }) =>
      `${at(path)}${value} lies outside the visit’s window; expected a day from ${spanEn(expected)}`,
  },
}

export const mergePhrases: Phrases<MergeFinding> = {
  MergedIntoOneVisit: {
    zh: ({ subject, tasks, shared, basis }) =>
      `${subject}的${tasks.length}项任务（${listZh(tasks)}）在${spanZh(shared)}均可实施，合并为一次检查（${basis}）`,
    en: ({ subject, tasks, shared, basis }) =>
      `${tasks.length} tasks at ${subject} (${listEn(tasks)}) can all be done on ${spanEn(shared)}: one visit (${basis})`,
  },
  NothingToMergeWith: {
    zh: ({ subject, task, basis }) => `${subject}的任务${task}没有可以合并的其他任务，单独检查（${basis}）`,
    en: ({ subject, task, basis }) =>
      `task ${task} at ${subject} has no other to be merged with: a visit of its own (${basis})`,
  },
  CouldNotMerge: {
    zh: ({ subject, visits, apart, basis }) =>
      `${subject}至少须检查${visits}次：${apart.map((w) => `${w.task}（${spanZh(w.window)}）`).join('、')}两两没有共同的日子（${basis}）`,
    en: ({ subject, visits, apart, basis }) =>
      `${subject} needs at least ${visits} visits: no two of ${apart.map((w) => `${w.task} (${spanEn(w.window)})`).join(', ')} share a day (${basis})`,
  },
  JoinedVisit: {
    zh: ({ subject, tasks, visit, shared, basis }) =>
      `${subject}的后续任务${listZh(tasks)}并入尚未开始的检查${visit}，检查时间为${spanZh(shared)}（${basis}）`,
    en: ({ subject, tasks, visit, shared, basis }) =>
      `later tasks at ${subject} (${listEn(tasks)}) join visit ${visit}, not yet begun; its days are ${spanEn(shared)} (${basis})`,
  },
  VisitHasBegun: {
    zh: ({ subject, tasks, visit, basis }) =>
      `${subject}的检查${visit}已经开始，后续任务${listZh(tasks)}不再并入（${basis}）`,
    en: ({ subject, tasks, visit, basis }) =>
      `visit ${visit} at ${subject} has begun, so later tasks (${listEn(tasks)}) can’t join it (${basis})`,
  },
}

export const togetherPhrases: Phrases<TogetherFinding> = {
  InOneVisit: {
    zh: ({ visit, shared, basis }) => `两项任务同在检查${visit}，可在${spanZh(shared)}实施（${basis}）`,
    en: ({ visit, shared, basis }) => `both are part of visit ${visit}, on ${spanEn(shared)} (${basis})`,
  },
  DifferentSubjects: {
    zh: ({ subjects, basis }) => `检查对象不同（${listZh(subjects)}），不能合并（${basis}）`,
    en: ({ subjects, basis }) => `they concern different subjects (${listEn(subjects)}) (${basis})`,
  },
  NoSharedDay: {
    zh: ({ windows: [a, b], basis }) => `${spanZh(a)}与${spanZh(b)}没有共同的日子（${basis}）`,
    en: ({ windows: [a, b], basis }) => `${spanEn(a)} and ${spanEn(b)} share no day (${basis})`,
  },
  NoDayWithWholeVisit: {
    zh: ({ shared, windows: [a, b], basis }) =>
      `两项任务虽同在${spanZh(shared)}，但各自所在的检查（${spanZh(a)}、${spanZh(b)}）没有全部任务共有的日子（${basis}）`,
    en: ({ shared, windows: [a, b], basis }) =>
      `they share ${spanEn(shared)}, but neither shares a day with all tasks of the other’s visit (${spanEn(a)}; ${spanEn(b)}) (${basis})`,
  },
  MetByEarlierVisit: {
    zh: ({ visits: [a, b], basis }) =>
      `并入另一次检查也不会减少检查次数（${a}、${b}），按先结束者优先（${basis}）`,
    en: ({ visits: [a, b], basis }) =>
      `moving one to the other’s visit would save none (${a}, ${b}); the visit that ends first is taken (${basis})`,
  },
  NotInAnyVisit: {
    zh: ({ tasks, basis }) => `${listZh(tasks)}不在所给的任何检查中（${basis}）`,
    en: ({ tasks, basis }) => `${listEn(tasks)}: in none of the visits given (${basis})`,
  },
}

/**
 * Says what is wrong with tasks or visits handed in: the path, the value and what was expected.
 *
 * @zh 合并输入问题的说明
 * @law none: words
 * @example
 * import { mergeTasks, sayVisitsProblem, type PlainDate } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const merged = mergeTasks([
 *   { id: 'a', subject: 'S', window: { opens: day('2022-05-01'), closes: day('2022-04-30') }, matters: [], departments: [] },
 * ])
 *
 * assert.deepStrictEqual(merged._tag === 'Left' && merged.left.map(sayVisitsProblem('en')), [
 *   'tasks[0].window: opens 2022-05-01 is after closes 2022-04-30; expected opens on or before closes',
 * ])
 *
 * @category explain
 * @since 0.1.0
 */
export const sayVisitsProblem =
  (language: Language) =>
  (problem: VisitsProblem): string =>
    say(visitsProblemPhrases, language)(problem)

/**
 * Says why tasks were merged, or why they could not be.
 *
 * @zh 合并理由的说明
 * @law joint/22.merge
 * @example
 * import { mergeTasks, sayMergeFinding, type PlainDate } from 'double-random'
 *
 * const window = { opens: '2022-05-01' as PlainDate, closes: '2022-05-31' as PlainDate }
 * const merged = mergeTasks([
 *   { id: '食堂', subject: '幼儿园', window, matters: ['m1'], departments: ['教育'] },
 *   { id: '消防', subject: '幼儿园', window, matters: ['m2'], departments: ['消防救援机构'] },
 * ])
 *
 * assert.deepStrictEqual(merged._tag === 'Right' && merged.right.because.map(sayMergeFinding('zh')), [
 *   '幼儿园的2项任务（消防、食堂）在2022-05-01至2022-05-31均可实施，合并为一次检查（joint/22.merge）',
 * ])
 *
 * @category explain
 * @since 0.1.0
 */
export const sayMergeFinding =
  (language: Language) =>
  (finding: MergeFinding): string =>
    say(mergePhrases, language)(finding)

/**
 * Says why two tasks are carried out together, or why not.
 *
 * @zh 两项任务能否合并的说明
 * @law joint/22.merge
 * @example
 * import { sayTogetherFinding } from 'double-random'
 *
 * const sentence = sayTogetherFinding('en')({
 *   _tag: 'DifferentSubjects',
 *   basis: 'joint/22.merge',
 *   reading: 'I-09',
 *   subjects: ['a', 'b'],
 * })
 *
 * assert.strictEqual(sentence, 'they concern different subjects (a, b) (joint/22.merge)')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayTogetherFinding =
  (language: Language) =>
  (finding: TogetherFinding): string =>
    say(togetherPhrases, language)(finding)
