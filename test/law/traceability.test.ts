import { provisions } from 'double-random'
import { describe, expect, it } from 'vitest'
import { citedInCode, citedInTests } from './cited.js'
import { pending } from './pending.js'

const inCode = citedInCode()
const inTests = citedInTests()
const ids = (citations: ReadonlyArray<{ readonly id: string }>): ReadonlySet<string> =>
  new Set(citations.map(({ id }) => id))

describe('law, code and tests', () => {
  it('every @law tag names a provision we hold, or says why there is none', () => {
    const stray = inCode.filter(({ id }) => !(id in provisions) && !/^none: \S/.test(id))
    expect(stray).toEqual([])
  })

  it('every provision at the head of a test is one we hold', () => {
    expect(inTests.filter(({ id }) => !(id in provisions))).toEqual([])
  })

  it('every provision is implemented and tested, or listed as pending; a listed one that is covered goes', () => {
    const [code, tests] = [ids(inCode), ids(inTests)]
    const uncovered = Object.keys(provisions).filter((id) => !code.has(id) || !tests.has(id))
    expect(pending).toEqual(uncovered)
  })
})
