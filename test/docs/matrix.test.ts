import { describe, expect, it } from 'vitest'
import { matrix } from './matrix.js'

describe('the matrix', () => {
  const rows = matrix()

  it('has all 69 articles', () => {
    expect(rows).toHaveLength(31 + 38)
  })

  it.each(rows.map((row) => [`${row.article.instrument}/${row.article.article}`, row] as const))(
    '%s has provisions, functions, tests and a page, or says why not',
    (_article, { article, provisions, functions, tests, pages }) => {
      if ('computesNothing' in article) {
        expect(article.computesNothing.zh).not.toBe('')
        return
      }
      for (const list of [provisions, functions, tests, pages]) expect(list).not.toEqual([])
    },
  )
})
