import { either as E } from 'fp-ts'
import type { RosterFinding } from '../model/rosterFinding.js'
import { fields, listOf } from '../model/shape.js'
import { string, wrong } from '../model/wrongShape.js'
import { advice } from './advice.js'
import { explain } from './explain.js'
import { fieldName } from './field.js'
import { hintFor } from './hint.js'
import { hintPhrases } from './hintWords.js'
import { oneLine } from './kernel/oneLine.js'
import { type Language, say, shown } from './phrase.js'
import type { AnyProblem } from './phrasebook.js'
import { placeText } from './place.js'
import { coreOf, valueAt, wantedBy } from './wanted.js'

/**
 * One cause in a list of problems: its stable code (the `_tag`), how many problems it made, where they are, and the
 * sentence with a hint of the likely mistake.
 *
 * @zh 问题报告
 * @law none: words of errors
 * @category explain
 * @since 0.1.0
 */
export interface ProblemReport {
  readonly code: string
  readonly count: number
  readonly places: ReadonlyArray<string>
  readonly text: string
}

/**
 * What can be reported: whatever keeps a stage from answering, and what a roster lacks.
 *
 * @zh 可汇总的问题
 * @law none: words of errors
 * @category explain
 * @since 0.1.0
 */
export type Reportable = AnyProblem | RosterFinding

type Fields = Readonly<Record<string, unknown>>

/** As many of one kind are said one by one; more are one line. */
const ALONE = 2
/** As many places are named in a line. */
const NAMED = 5
/** As many of what was given, which nobody finds by its place. */
const GIVEN = 10

const placeOf =
  (language: Language) =>
  (problem: Reportable): string => {
    const { path, row, column, cell }: Fields = { ...problem }
    if (typeof row === 'number') return placeText(language)({ row, column, cell })
    return typeof path === 'string' ? path : ''
  }

/** The field that is absent, where that is the whole problem. */
const lacking = (problem: Reportable, language: Language): string | undefined => {
  if (problem._tag === 'CellMissing') return language === 'zh' ? problem.column : `“${problem.column}”`
  if (problem._tag === 'EntryLacks') return fieldName(language)(problem.field)
  if (problem._tag !== 'InputError' || problem.value !== undefined) return undefined
  return fieldName(language)(problem.path.split('.').at(-1) ?? '')
}

const hintOf = (problem: Reportable) =>
  lacking(problem, 'en') === undefined
    ? hintFor(wantedBy(coreOf(problem)), valueAt(coreOf(problem)))
    : undefined

const OF_ONE: ReadonlyArray<string> = ['path', 'row', 'cell', 'value', 'entry', 'first']

/** What a field says, for comparison: whatever was given, this does not throw, and does not read on for ever. */
const compared = (value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null) return shown(value)
  if (depth > 3) return ''
  return Object.entries(value)
    .slice(0, 20)
    .map(([name, part]) => [name, compared(part, depth + 1)])
}

/** Problems with one cause: alike but for the index in the path, the row, and the value. */
const causeOf = (problem: Reportable): string => {
  const rest = Object.entries({ ...problem } as Fields).filter(([name]) => !OF_ONE.includes(name))
  const column = placeOf('en')(problem).replace(/\d+/g, '#')
  const core = coreOf(problem)
  const inner = core === problem ? '' : `${placeOf('en')(core).replace(/\d+/g, '#')} ${core._tag}`
  const others = rest.filter(([name]) => name !== 'problem').map(([name, value]) => [name, compared(value)])
  return JSON.stringify([
    column,
    inner,
    lacking(problem, 'en') !== undefined,
    hintOf(problem)?._tag ?? '',
    others,
  ])
}

const one =
  (language: Language) =>
  (problem: Reportable): string => {
    const hint = hintOf(problem)
    const next =
      hint === undefined ? advice[coreOf(problem)._tag]?.[language] : say(hintPhrases, language)(hint)
    const sentence = explain(language)(problem)
    return next === undefined ? sentence : `${sentence}${language === 'zh' ? '；' : '; '}${next}`
  }

const listed = (names: ReadonlyArray<string>, language: Language, most = NAMED): string => {
  const named = names.slice(0, most).join(language === 'zh' ? '、' : ', ')
  const more = names.length - most
  if (more <= 0) return named
  return language === 'zh' ? `${named}等` : `${named} and ${more} more`
}

/** What a problem is about, where its place does not tell it from the others. */
const givenBy = (problem: Reportable): string => {
  const { value, entry }: Fields = { ...problem }
  const given = value ?? entry
  return given === undefined ? '' : shown(given)
}

/** The other problems of a cause: by their places, and by what was given where several have one place. */
const others = (language: Language, [first, ...rest]: ReadonlyArray<Reportable>): string => {
  const place = placeOf(language)
  const places = rest.map(place)
  const own = first === undefined ? '' : place(first)
  if (new Set([own, ...places]).size > rest.length)
    return `${language === 'zh' ? '，另见' : ', also at '}${listed(places, language)}`
  const given = rest.map((problem, i) => (places[i] === own ? '' : `${places[i] ?? ''} `) + givenBy(problem))
  const named = [...new Set(given)].filter((name) => name !== '')
  if (named.length === 0) return ''
  return `${language === 'zh' ? '，另有' : ', also '}${listed(named, language, GIVEN)}`
}

const many =
  (language: Language) =>
  (first: Reportable, same: ReadonlyArray<Reportable>): string => {
    const n = same.length
    const field = lacking(first, language)
    if (field !== undefined) {
      const places = listed(same.map(placeOf(language)), language)
      return language === 'zh'
        ? `${n}行缺少“${field}”：${places}；请补上`
        : `${n} rows lack ${field}: ${places}; fill it in`
    }
    return language === 'zh'
      ? `${one(language)(first)}；同类共${n}处${others(language, same)}`
      : `${one(language)(first)}; ${n} alike${others(language, same)}`
  }

const reportsOf = (language: Language, problems: ReadonlyArray<Reportable>): ReadonlyArray<ProblemReport> => {
  const causes = new Map<string, Reportable[]>()
  problems.forEach((problem) => {
    const cause = causeOf(problem)
    const same = causes.get(cause)
    if (same === undefined) causes.set(cause, [problem])
    else same.push(problem)
  })
  return [...causes.values()].flatMap((same): ReadonlyArray<ProblemReport> => {
    const [first] = same
    if (first === undefined) return []
    const places = same.map(placeOf(language))
    return same.length > ALONE
      ? [{ code: first._tag, count: same.length, places, text: many(language)(first, same) }]
      : same.map((problem) => ({
          code: problem._tag,
          count: 1,
          places: [placeOf(language)(problem)],
          text: one(language)(problem),
        }))
  })
}

/** Problems whose fields are not those that this version knows, each by its tag. */
const bare = (problems: ReadonlyArray<Reportable>): ReadonlyArray<ProblemReport> =>
  problems.map(({ _tag }) => ({ code: _tag, count: 1, places: [''], text: shown(_tag) }))

const PROBLEMS = listOf(fields({ _tag: string }, 'object'), 'list')

/**
 * Everything that is wrong, cause by cause, in the order of its first place: problems that differ only in row and
 * value are one line where there are more than two. Of what is no list of problems it reports what is wrong with it.
 *
 * @zh 汇总问题
 * @law none: words of errors
 * @example
 * import { decodeSubjects, reportProblems } from 'double-random'
 *
 * const rows = ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'enterprise', rosters: [] }))
 * const read = decodeSubjects(rows)
 * assert.ok(read._tag === 'Left')
 *
 * assert.deepStrictEqual(reportProblems('en')(read.left), [
 *   {
 *     code: 'InputError',
 *     count: 3,
 *     places: ['[0].region', '[1].region', '[2].region'],
 *     text: '3 rows lack region: [0].region, [1].region, [2].region; fill it in',
 *   },
 * ])
 *
 * @category explain
 * @since 0.1.0
 */
export const reportProblems =
  (language: Language) =>
  (problems: ReadonlyArray<Reportable>): ReadonlyArray<ProblemReport> => {
    const misfits = wrong(PROBLEMS, problems, 'problems')
    return E.getOrElse(() => bare(problems))(
      E.tryCatch(
        () => reportsOf(language, misfits.length > 0 ? misfits : problems),
        () => 'fields of another version',
      ),
    )
  }

/**
 * Everything that is wrong as text, a line a cause: where, what was given, what is expected, what was probably meant,
 * and the stable code in brackets.
 *
 * @zh 问题说明
 * @law none: words of errors
 * @example
 * import { plainDate, renderProblems } from 'double-random'
 *
 * const read = plainDate('15/01/2022', 'opens')
 * assert.ok(read._tag === 'Left')
 *
 * assert.strictEqual(
 *   renderProblems('en')([read.left]),
 *   'opens: “15/01/2022” is not a day; expected a real day written YYYY-MM-DD; day and month may be swapped; write “2022-01-15” [NotADate]',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const renderProblems =
  (language: Language) =>
  (problems: ReadonlyArray<Reportable>): string =>
    reportProblems(language)(problems)
      .map(({ code, text }) => oneLine(`${text} [${code}]`))
      .join('\n')
