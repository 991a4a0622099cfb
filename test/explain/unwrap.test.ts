import { type AnyProblem, toResult, unwrap } from 'double-random'
import fc from 'fast-check'
import { either as E } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { samples } from './samples.js'

const problems = fc.array(fc.constantFrom(...(Object.values(samples).flat() as ReadonlyArray<AnyProblem>)), {
  minLength: 1,
  maxLength: 6,
})

describe('what is no answer of a stage', () => {
  it.each([null, undefined, 7, 'Right', {}, { _tag: 'Rigth' }])('is a refusal that says so: %j', (junk) => {
    const result = toResult(junk as never, 'en')
    expect(!result.ok && result.problems).toEqual([
      { _tag: 'InputError', path: '', value: junk, expected: 'Right | Left' },
    ])
    expect(() => unwrap(junk as never, 'en')).toThrow('one of: Right | Left')
  })
})

describe('an answer in plain TypeScript', () => {
  it('an answer is its value, whatever that is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(toResult(E.right(value))).toEqual({ ok: true, value })
        expect(unwrap(E.right(value))).toEqual(value)
      }),
    )
  })

  it('a refusal keeps every problem, and throws only where asked to', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom('zh' as const, 'en' as const), (list, language) => {
        const result = toResult(E.left(list), language)
        expect(result).toMatchObject({ ok: false, problems: list })
        const caught = (() => {
          try {
            return unwrap(E.left(list), language)
          } catch (error) {
            return error
          }
        })()
        expect(caught).toBeInstanceOf(Error)
        expect((caught as Error).message).toBe(result.ok ? '' : result.text)
        expect((caught as Error).cause).toEqual(list)
        for (const { _tag } of list) expect((caught as Error).message).toContain(`[${_tag}]`)
      }),
    )
  })

  it('a single problem is a list of one', () => {
    const [one] = samples.BadPeriod
    expect(toResult(E.left(one))).toMatchObject({ ok: false, problems: [one] })
  })
})
