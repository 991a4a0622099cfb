import {
  type DrawnStratum,
  type DrawRecord,
  drawSql,
  freezeRoster,
  type RosterRow,
  rosterDigestSql,
  type SqlEngine,
  type SqlStatement,
} from 'double-random'
import { nativeHash } from 'double-random/node'
import { mixedRows } from './national.js'
import { draw, right } from './support.js'

export type Answer = ReadonlyArray<Readonly<Record<string, unknown>>>

/** The strata of a record, rebuilt from the rows that a database answered. */
export const strataOf = (
  answer: Answer,
  reference: ReadonlyArray<DrawnStratum>,
): ReadonlyArray<DrawnStratum> =>
  reference.map(({ stratum }) => {
    const own = answer.filter((row) => row['stratum'] === stratum)
    const [n, eligible, k] = ['n', 'eligible', 'k'].map((key) => Number(own[0]?.[key]))
    const entries = own
      .filter((row) => row['place'] !== null)
      .map((row) => ({ id: String(row['id']), rank: Number(row['place']), ticket: String(row['ticket']) }))
    const drawn = entries.filter(({ rank }) => rank <= (k ?? 0))
    const last = drawn.at(-1)
    return {
      stratum,
      n: n ?? -1,
      eligible: eligible ?? -1,
      k: k ?? -1,
      ...(last === undefined ? {} : { threshold: last.ticket }),
      drawn,
      reserve: entries.filter(({ rank }) => rank > (k ?? 0)),
    }
  })

const quotas = {
  企业: { _tag: 'share', ratio: { num: 5, den: 100 }, ceiling: { num: 3, den: 100 } },
  𠮷: { _tag: 'share', ratio: { num: 1, den: 2000 } },
  Schule: { _tag: 'count', count: 7 },
  [`Robert'); drop table "roster; --`]: { _tag: 'count', count: 3 },
} as const

/** Names that an engine must quote, and must quote rightly. */
const table = { table: ['ro"ster'], id: 'i"d', stratum: 'order', leftOut: 'left out' } as const

/** What every engine is asked and what it has to answer: 109,275 mixed ids, drawn and digested by this library. */
export interface SqlCase {
  readonly rows: ReadonlyArray<RosterRow>
  readonly record: DrawRecord
  readonly digest: string
  readonly statements: (engine: SqlEngine) => { readonly draw: SqlStatement; readonly digest: SqlStatement }
}

export const sqlCase = (): SqlCase => {
  const rows = mixedRows()
  const record = draw(rows, { quotas, reserve: 3 })
  return {
    rows,
    record,
    digest: right(freezeRoster(nativeHash)(rows)).digest,
    statements: (engine) => ({
      draw: right(
        drawSql(engine)({ ...table, seed: record.seedString, strata: record.commitment.strata as never }),
      ),
      digest: right(rosterDigestSql(engine)(table)),
    }),
  }
}
