import { readFileSync } from 'node:fs'
import { nobleHash, seedString, ticket } from 'double-random'
import { describe, expect, it } from 'vitest'

interface Vector {
  readonly id: string
  readonly D: string
  readonly ticket: string
}

const vectors = JSON.parse(readFileSync('test/golden/draw-vectors.json', 'utf8')) as ReadonlyArray<Vector>

describe('ticket', () => {
  it.each(vectors)('of $id under $D is the published one', ({ id, D, ticket: expected }) => {
    expect(ticket(nobleHash, D)(id)).toBe(expected)
  })

  it('of the composed and of the decomposed é are two tickets', () => {
    const of = ticket(nobleHash, 'LX-1/1')
    expect(of('\u00e9')).not.toBe(of('e\u0301'))
  })
})

describe('seedString', () => {
  it('joins the number of the draw and the values by a slash', () => {
    expect(seedString('7623.10', ['390C1610'])).toBe('7623.10/390C1610')
    expect(seedString('A-1', ['a', 'b'])).toBe('A-1/a/b')
  })
})
