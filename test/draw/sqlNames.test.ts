import { drawSql, rosterDigestSql, type SqlDraw, type SqlEngine } from 'double-random'
import { describe, expect, it } from 'vitest'
import { left, right } from './support.js'

describe('a statement', () => {
  it('quotes a name so that it ends where it ends', () => {
    const named = (engine: SqlEngine) =>
      right(rosterDigestSql(engine)({ table: ['a"b`c\\'], id: 'i', stratum: 's' })).text
    expect(named('postgresql')).toContain('"a""b`c\\"')
    expect(named('mysql')).toContain('`a"b``c\\`')
    expect(named('spark')).toContain('`a"b``c\\`')
    expect(named('clickhouse')).toContain('`a"b\\`c\\\\`')
  })

  it('is refused for names that cannot be quoted and quotas that are none, all at once', () => {
    const wrong = drawSql('mysql')({
      table: ['a\0'],
      id: '',
      stratum: 's',
      seed: 'd',
      strata: [{ stratum: 's', quota: { _tag: 'count', count: -1 }, reserve: 0.5 }],
    })
    expect(left(wrong).map(({ path }) => path)).toEqual([
      'table[0]',
      'id',
      'strata[0].quota',
      'strata[0].reserve',
    ])
  })

  const sound: SqlDraw = {
    table: ['main', 'roster'],
    id: 'id',
    stratum: 'stratum',
    seed: 'LX-2026-0007/3141',
    strata: [
      { stratum: '学校', quota: { _tag: 'count', count: 3 }, reserve: 1 },
      { stratum: '其他', quota: { _tag: 'share', ratio: { num: 5, den: 100 } }, reserve: 0 },
      {
        stratum: '日常',
        quota: { _tag: 'share', ratio: { num: 5, den: 100 }, ceiling: { num: 1, den: 10 } },
        reserve: 2,
      },
    ],
  }

  // A share has no fixed number: -1; a fixed number is no share.
  it('takes the seed and the numbers of each stratum as parameters', () => {
    const { text, parameters } = right(drawSql('postgresql')(sound))
    expect(parameters).toEqual([
      ...['LX-2026-0007/3141'],
      ...['学校', 0, 1, 1, 1, 3, 1],
      ...['其他', 5, 100, 1, 1, -1, 0],
      ...['日常', 5, 100, 1, 10, -1, 2],
    ])
    expect(text).toContain('from "main"."roster"')
    expect(right(rosterDigestSql('postgresql')(sound)).parameters).toEqual([])
  })

  it('asks for nobody left out where no column says so', () => {
    const withColumn = right(drawSql('duckdb')({ ...sound, leftOut: 'left out' })).text
    expect(withColumn).toContain('case when "left out" is null then 1 else 0 end')
    expect(right(drawSql('duckdb')(sound)).text).not.toContain('is null')
  })

  it('is refused with what was given and what was expected', () => {
    const bad = (path: string, value: unknown, expected: string) => ({
      _tag: 'BadValue',
      path,
      value,
      expected,
    })
    const name = 'the name of a table or column'
    const wrong = { table: ['a', ''] as const, id: ' ', stratum: '', leftOut: '\0' }
    const names = [
      bad('table[1]', '', name),
      bad('id', ' ', name),
      bad('stratum', '', name),
      bad('leftOut', '\0', name),
    ]
    expect(left(rosterDigestSql('mysql')(wrong))).toEqual(names)
    const strata = [{ stratum: '', quota: 5, reserve: -1 }] as unknown as SqlDraw['strata']
    expect(left(drawSql('mysql')({ ...sound, ...wrong, strata }))).toEqual([
      ...names,
      bad('strata[0].stratum', '', 'the name of a stratum'),
      bad('strata[0].quota', 5, 'a quota'),
      bad('strata[0].reserve', -1, 'a whole number, 0 or more'),
    ])
  })
})
