import { either as E } from 'fp-ts'
import type { WrongShape } from '../model/wrongShape.js'
import type { Language } from './phrase.js'
import { type Reportable, renderProblems } from './problems.js'

/**
 * A refusal or an answer in plain TypeScript: `ok` says which, and the compiler then knows the rest.
 *
 * @zh 结果
 * @law none: a shape of data
 * @category explain
 * @since 0.1.0
 */
export type Result<A, P> =
  | { readonly ok: true; readonly value: A }
  | { readonly ok: false; readonly problems: ReadonlyArray<P>; readonly text: string }

/** What is no answer of a stage at all, as the problem that it is. */
const answered = <P, A>(answer: E.Either<P, A>): E.Either<P | WrongShape, A> => {
  const { _tag }: Readonly<Record<string, unknown>> = { ...answer }
  return _tag === 'Right' || _tag === 'Left'
    ? answer
    : E.left({ _tag: 'InputError', path: '', value: answer, expected: 'Right | Left' })
}

const isList = <P>(left: P | ReadonlyArray<P>): left is ReadonlyArray<P> => Array.isArray(left)

const listOf = <P>(left: P | ReadonlyArray<P>): ReadonlyArray<P> => (isList(left) ? left : [left])

/**
 * Turns what a stage answers into a result with `ok`, and its problems into one text beside them. What is no answer of
 * a stage is a refusal too, and says so.
 *
 * @zh 转为普通结果
 * @law none: another shape of the same answer
 * @example
 * import { plainDate, toResult } from 'double-random'
 *
 * const read = toResult(plainDate('2022-02-30', 'opens'), 'en')
 * assert.ok(!read.ok)
 * assert.strictEqual(read.problems.length, 1)
 * assert.ok(read.text.startsWith('opens: “2022-02-30” is not a day'))
 *
 * @category explain
 * @since 0.1.0
 */
export const toResult = <P extends Reportable, A>(
  answer: E.Either<P | ReadonlyArray<P>, A>,
  language: Language = 'zh',
): Result<A, P> => {
  const given = answered(answer)
  if (E.isRight(given)) return { ok: true, value: given.right }
  // whoever hands in another shape has left the types anyway
  const problems = listOf(given.left) as ReadonlyArray<P>
  return { ok: false, problems, text: renderProblems(language)(problems) }
}

/**
 * Gives the value, or throws an `Error` whose message says everything that is wrong and whose `cause` is the list of
 * problems; what is no answer of a stage throws so too. The one place of the library that throws, and only because its caller asks for it.
 *
 * @zh 取值或抛出错误
 * @law none: another shape of the same answer
 * @example
 * import { plainDate, unwrap } from 'double-random'
 *
 * assert.strictEqual(unwrap(plainDate('2022-02-28')), '2022-02-28')
 * assert.throws(() => unwrap(plainDate('2022-02-30', 'opens'), 'en'), /opens: “2022-02-30” is not a day/)
 *
 * @category explain
 * @since 0.1.0
 */
export const unwrap = <P extends Reportable, A>(
  answer: E.Either<P | ReadonlyArray<P>, A>,
  language: Language = 'zh',
): A => {
  const result = toResult(answer, language)
  // eslint-disable-next-line functional/no-throw-statements -- what this function is for, at the caller's wish
  if (!result.ok) throw new Error(result.text, { cause: result.problems })
  return result.value
}
