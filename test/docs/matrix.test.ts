import { describe, expect, it } from 'vitest'
import { auditChecks, type ProvisionId } from '../../src/index.js'
import { answeredBy, unaudited } from './audited.js'
import { matrix } from './matrix.js'

describe('the matrix', () => {
  const rows = matrix()

  it('has all 69 articles', () => {
    expect(rows).toHaveLength(31 + 38)
  })

  it('has a check of the auditor for each provision, or says why there is none', () => {
    const checked = new Set<ProvisionId>(auditChecks.map((c) => c.basis))
    const known = new Set(auditChecks.map((c) => c.check))
    const said = rows
      .flatMap((row) => row.provisions)
      .map((id) => ({
        id,
        times: [checked.has(id), id in answeredBy, id in unaudited].filter(Boolean).length,
      }))
    expect(said.filter(({ times }) => times !== 1)).toEqual([])
    expect(
      Object.values(answeredBy)
        .flat()
        .filter((check) => !known.has(check)),
    ).toEqual([])
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
