import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { idFault } from '../model/ids.js'
import { listOf, must, optional } from '../model/shape.js'
import type { BadValue, Expected } from './badValue.js'
import { type Dialect, dialects, type SqlEngine } from './dialect.js'
import { isQuota, type Quota } from './quota.js'
import { badParts, count, facts, type Part, text } from './shape.js'

/**
 * Where a roster stands in a database: the table (with its schema, part by part) and the columns. `leftOut`
 * holds the reason, or NULL where the subject may be drawn.
 *
 * @zh 数据表说明
 * @law none: a place
 * @category draw
 * @since 0.1.0
 */
export interface SqlRoster {
  readonly table: NonEmpty<string>
  readonly id: string
  readonly stratum: string
  readonly leftOut?: string
}

/**
 * A draw, as a database is to hold it: the roster's place, D, and for each stratum its quota and reserve.
 *
 * @zh 抽取语句要素
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface SqlDraw extends SqlRoster {
  readonly seed: string
  readonly strata: NonEmpty<{ readonly stratum: string; readonly quota: Quota; readonly reserve: number }>
}

/**
 * One statement and the values of its parameters, in order. Names are quoted identifiers, values are
 * parameters; nothing is pasted.
 *
 * @zh SQL 语句
 * @law none: a shape of data
 * @category draw
 * @since 0.1.0
 */
export interface SqlStatement {
  readonly text: string
  readonly parameters: ReadonlyArray<string | number>
}

const column: Part = must((value) => idFault(value) === undefined, 'the name of a table or column')

const PLACE = {
  table: listOf<Expected>(column, 'a list'),
  id: column,
  stratum: column,
  leftOut: optional(column),
}

const ROSTER = facts(PLACE)
const DRAW = facts({
  ...PLACE,
  seed: text,
  strata: listOf<Expected>(
    facts({
      stratum: must((value) => idFault(value) === undefined, 'the name of a stratum'),
      quota: must(isQuota, 'a quota'),
      reserve: count,
    }),
    'a list',
  ),
})

const NO_COUNT = -1

/** A stratum's row of parameters: name, share, ceiling, fixed number (−1 for none), reserve. */
const takeValues = ({
  stratum,
  quota,
  reserve,
}: SqlDraw['strata'][number]): ReadonlyArray<string | number> => {
  if (quota._tag === 'count') return [stratum, 0, 1, 1, 1, quota.count, reserve]
  const { ratio, ceiling = { num: 1, den: 1 } } = quota
  return [stratum, ratio.num, ratio.den, ceiling.num, ceiling.den, NO_COUNT, reserve]
}

const TAKE_COLUMNS = ['stratum', 'num', 'den', 'cnum', 'cden', 'fixed', 'spare'] as const

const takeRow = (d: Dialect, before: number): string =>
  `select ${TAKE_COLUMNS.map((column, i) => `${(i === 0 ? d.text : d.whole)(before + i + 1)} as ${column}`).join(', ')}`

const tableOf = (d: Dialect, { table }: SqlRoster): string => table.map(d.identifier).join('.')

const drawText = (d: Dialect, draw: SqlDraw): string => {
  const [id, stratum] = [d.identifier(draw.id), d.identifier(draw.stratum)]
  const open =
    draw.leftOut === undefined ? '1' : `case when ${d.identifier(draw.leftOut)} is null then 1 else 0 end`
  const share = d.divide('n * num + den - 1', 'den')
  const ceiling = `greatest(1, ${d.divide('n * cnum', 'cden')})`
  return `with draw_seed as (
  select ${d.text(1)} as d
),
draw_take as (
  ${draw.strata.map((_, i) => takeRow(d, 1 + i * TAKE_COLUMNS.length)).join('\n  union all ')}
),
draw_roster as (
  select ${d.bytes(id)} as id, ${d.bytes(stratum)} as stratum, ${open} as may
  from ${tableOf(d, draw)}
  where ${id} is not null
),
draw_count as (
  select t.stratum as stratum, t.num as num, t.den as den, t.cnum as cnum, t.cden as cden,
    t.fixed as fixed, t.spare as spare, count(r.id) as n, coalesce(sum(r.may), 0) as eligible
  from draw_take t left join draw_roster r on r.stratum = t.stratum
  group by t.stratum, t.num, t.den, t.cnum, t.cden, t.fixed, t.spare
),
draw_size as (
  select stratum, n, eligible, spare,
    case when fixed >= 0 then least(fixed, eligible) else least(${share}, ${ceiling}, eligible) end as k
  from draw_count
),
draw_ticket as (
  select r.id as id, r.stratum as stratum,
    ${d.sha256(d.hex(d.concat('r.id', `'/'`, 's.d')))} as ticket
  from draw_roster r cross join draw_seed s
  where r.may = 1
),
draw_order as (
  select id, stratum, ticket,
    row_number() over (partition by stratum order by ticket desc, id asc) as place
  from draw_ticket
)
select z.stratum as stratum, z.n as n, z.eligible as eligible, z.k as k, o.place as place, o.id as id,
  o.ticket as ticket
from draw_size z left join draw_order o on o.stratum = z.stratum and o.place <= z.k + z.spare
order by z.stratum, o.place${d.settings}`
}

/**
 * Writes a draw as one SQL statement for an engine, so that it runs where the roster is. It answers one row
 * for each winner and reserve: stratum, n, eligible, k, place (the rank), id, ticket; a stratum without any
 * has one row with an empty place.
 *
 * @zh 生成抽取语句
 * @law joint/19.draw
 * @example
 * import { drawSql } from 'double-random'
 *
 * const statement = drawSql('duckdb')({
 *   table: ['roster'],
 *   id: 'id',
 *   stratum: 'kind',
 *   seed: 'LX-2026-0007/31415926535897932384',
 *   strata: [{ stratum: '学校', quota: { _tag: 'share', ratio: { num: 5, den: 100 } }, reserve: 2 }],
 * })
 * assert.ok(statement._tag === 'Right')
 * assert.ok(!statement.right.text.includes('学校'))
 *
 * @category draw
 * @since 0.1.0
 */
export const drawSql =
  (engine: SqlEngine) =>
  (draw: SqlDraw): E.Either<NonEmpty<BadValue>, SqlStatement> => {
    const [first, ...rest] = badParts(DRAW, draw)
    if (first !== undefined) return E.left([first, ...rest])
    return E.right({
      text: drawText(dialects[engine], draw),
      parameters: [draw.seed, ...draw.strata.flatMap(takeValues)],
    })
  }

const digestText = (d: Dialect, roster: SqlRoster): string => {
  const [id, stratum] = [d.bytes(d.identifier(roster.id)), d.bytes(d.identifier(roster.stratum))]
  return `with roster_line as (
  select substr(${d.sha256(id)}, 1, 3) as bucket,
    ${d.bytes(d.concat(id, d.character(9), stratum, d.character(10)))} as line
  from ${tableOf(d, roster)}
),
roster_bucket as (
  select bucket, ${d.concat('bucket', `' '`, d.asText('count(*)'), `' '`, d.sha256(d.joined('line')), d.character(10))} as line
  from roster_line
  group by bucket
)
select${d.hint} ${d.sha256(`coalesce(${d.joined('line')}, '')`)} as digest
from roster_bucket`
}

/**
 * Writes the digest of a roster as one SQL statement for an engine: one row, one column, `digest`.
 *
 * @zh 生成名录摘要语句
 * @law market/13.draw
 * @example
 * import { rosterDigestSql } from 'double-random'
 *
 * const statement = rosterDigestSql('mysql')({ table: ['bureau', 'roster'], id: 'code', stratum: 'kind' })
 * assert.ok(statement._tag === 'Right')
 * assert.ok(statement.right.text.includes('`bureau`.`roster`'))
 *
 * @category draw
 * @since 0.1.0
 */
export const rosterDigestSql =
  (engine: SqlEngine) =>
  (roster: SqlRoster): E.Either<NonEmpty<BadValue>, SqlStatement> => {
    const [first, ...rest] = badParts(ROSTER, roster)
    return first === undefined
      ? E.right({ text: digestText(dialects[engine], roster), parameters: [] })
      : E.left([first, ...rest])
  }
