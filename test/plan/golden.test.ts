import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answer } from '../conformance/answer.js'
import { table2022 } from './support.js'

const TEXT = 'docs/examples/linxia-2022/plan-2022.txt'
const golden: unknown = JSON.parse(readFileSync('test/golden/plan-2022.json', 'utf8'))

describe('the rows of 2022 as another program reads them', () => {
  it('the golden file is what that program writes', () => {
    const written = execFileSync('python3', ['test/golden/plan-2022.py'], {
      input: readFileSync(TEXT),
      encoding: 'utf8',
    })
    expect(JSON.parse(written)).toEqual(golden)
  })

  it('are the rows this library reads', () => {
    const ours = table2022.rows.map(({ objectClass: _c, flags: _f, cells: _l, ...row }) => row)
    expect(ours).toEqual(golden)
  })

  it('are what the conformance door answers, with the irregular rows as warnings', () => {
    const request = { id: 1, op: 'planTable', args: { text: readFileSync(TEXT, 'utf8') } }
    const { ok } = answer(JSON.stringify(request)) as {
      readonly ok: {
        readonly rows: unknown
        readonly unread: unknown
        readonly problems: ReadonlyArray<{
          readonly severity: string
          readonly row: number
          readonly message: string
        }>
      }
    }
    expect(ok.rows).toEqual(golden)
    expect(ok.unread).toEqual([])
    expect(new Set(ok.problems.map((p) => p.severity))).toEqual(new Set(['warning']))
    const named = new Set(ok.problems.map((p) => p.row))
    expect([49, 56, 57, 60, 62, 63, 64, 7, 8, 17].filter((row) => !named.has(row))).toEqual([])
    expect(answer(JSON.stringify({ id: 2, op: 'planTable', args: { text: 5 } }))).toMatchObject({
      id: 2,
      error: { code: 'bad-input' },
    })
  })
})
