import { digestOf, eachDraw, wrong } from './eachDraw.js'
import { type AuditCheck, groupBy, unknown } from './finding.js'
import { ofKind } from './kept.js'

/** Two draws of one task: the later names the earlier, which stays on record, with a reason. */
const redraws: AuditCheck = {
  check: 'redraw-registered',
  basis: 'joint/5.trace',
  run: ({ records: { draws = [] } }) => {
    const ids = new Set(draws.map((d) => d.record.commitment.drawId))
    const tasks = groupBy(
      draws.filter((d) => d.task !== undefined),
      (d) => d.task ?? '',
    )
    const lost = draws.flatMap(({ record: { commitment } }) => {
      const { supersedes, drawId } = commitment
      if (supersedes === undefined) return []
      if (supersedes.reason.trim() === '') return [wrong(drawId, 'a reason', '', 'state-reason')]
      return ids.has(supersedes.drawId)
        ? []
        : [wrong(drawId, supersedes.drawId, 'not on record', 'register-redraw')]
    })
    const silent = [...tasks].flatMap(([task, own]) => {
      const named = own.filter((d) => d.record.commitment.supersedes !== undefined).length
      return own.length - named <= 1 ? [] : [wrong(task, 1, own.length - named, 'register-redraw')]
    })
    return [...lost, ...silent]
  },
}

const NUMBER = /^\d{1,15}$/

/** The number of a draw within a register; nothing where the register is another one. */
const numberIn = (prefix: string, drawId: string): number | undefined => {
  const rest = drawId.slice(prefix.length)
  return drawId.startsWith(prefix) && NUMBER.test(rest) ? Number(rest) : undefined
}

/** The stretches of numbers from `first` to `last` that are not there, however long. */
const gapsOf = (
  numbers: ReadonlyArray<number>,
  first: number,
  last: number,
): ReadonlyArray<readonly [number, number]> => {
  const there = [...new Set(numbers)].filter((n) => first <= n && n <= last).sort((a, b) => a - b)
  return [first - 1, ...there].flatMap((n, i) => {
    const next = there[i] ?? last + 1
    return next - n > 1 ? [[n + 1, next - 1] as const] : []
  })
}

/** A draw thrown away leaves a number without a record; that shows where it is known which numbers were given out. */
const numbered: AuditCheck = {
  check: 'numbers-without-gap',
  basis: 'joint/5.trace',
  run: ({ records: { draws, registers } }) => {
    if (draws === undefined) return []
    if (registers === undefined)
      return draws.length === 0 ? [] : [unknown('registers', 'which numbers were given out')]
    const ids = draws.map((d) => d.record.commitment.drawId)
    const missing = registers.flatMap(({ prefix, first, last }) =>
      gapsOf(
        ids.flatMap((id) => numberIn(prefix, id) ?? []),
        first,
        last,
      ).map(([from, to]) =>
        wrong(
          `${prefix}${from}`,
          'a draw on record',
          from === to ? 'none' : `none up to ${to}`,
          'register-redraw',
        ),
      ),
    )
    const strays = [...new Set(ids)]
      .filter((id) =>
        registers.every(({ prefix, first, last }) => {
          const n = numberIn(prefix, id)
          return n === undefined || n < first || n > last
        }),
      )
      .map((id) => wrong(id, 'a number that was given out', id, 'register-redraw'))
    return [...missing, ...strays]
  },
}

/** Names that were withheld: what was published instead opens to the record as it stands. */
const sealed: AuditCheck = {
  check: 'opened-as-sealed',
  basis: 'joint/30.onSite',
  run: eachDraw((audit, { record, withheld, openings }, id) => {
    if (withheld === undefined)
      return record.commitment.names === 'withheld'
        ? [unknown(id, 'the record as published, with the names withheld')]
        : []
    if (record.commitmentDigest !== undefined && withheld.commitmentDigest !== record.commitmentDigest)
      return [wrong(id, withheld.commitmentDigest, record.commitmentDigest)]
    if (openings === undefined) return [unknown(id, 'what opens the names')]
    const salts = new Map(openings.map((o) => [`${o.stratum}\n${o.rank}`, o]))
    const stands = new Map(record.strata.map((s) => [s.stratum, [...s.drawn, ...(s.reserve ?? [])]] as const))
    return withheld.strata.flatMap(({ stratum, drawn, reserve = [] }) =>
      [...drawn, ...reserve].flatMap(({ rank, sealed: seal }) => {
        const at = `${id}.${stratum}[${rank}]`
        const opened = salts.get(`${stratum}\n${rank}`)
        const own = stands.get(stratum)?.[rank - 1]?.id
        // a reserve that was never called on need not be opened
        if (opened === undefined) return rank > drawn.length ? [] : [unknown(at, 'what opens the name')]
        const made = digestOf(audit, { stratum, rank, id: opened.id, salt: opened.salt })
        if (made !== seal) return [wrong(at, seal, made)]
        return own === undefined || own === opened.id ? [] : [wrong(at, opened.id, own)]
      }),
    )
  }),
}

/** An event belongs to a visit on record, and lies no later than the day of the records. */
const placed: AuditCheck = {
  check: 'of-a-visit-on-record',
  basis: 'joint/5.trace',
  run: ({ records: { visits, events = [], notices = [], history = [], asOf } }) => {
    if (visits === undefined) return []
    const known = new Set([...visits.map((v) => v.id), ...history.map((h) => h.visit)])
    const strays = new Set([...events, ...notices].map((e) => e.visit).filter((id) => !known.has(id)))
    return [
      ...[...strays].map((id) => unknown(id, 'the visit')),
      ...events
        .filter((e) => asOf !== undefined && e.on > asOf)
        .map((e) => wrong(e.id, `done by ${asOf ?? ''}`, e.on, 'correct-openly')),
    ]
  },
}

/** A visit is called off for a reason, and with approval. */
const calledOff: AuditCheck = {
  check: 'called-off-for-reason',
  basis: 'joint/5.trace',
  run: (audit) =>
    ofKind(audit, 'VisitCancelled').flatMap(({ visit, reason, approvedBy }) => [
      ...((reason ?? '').trim() === '' ? [wrong(visit, 'a reason', '', 'state-reason')] : []),
      ...((approvedBy ?? '').trim() === '' ? [wrong(visit, 'an approval', '', 'get-approval')] : []),
    ]),
}

/** The checks of what must stay on record. */
export const traceChecks: ReadonlyArray<AuditCheck> = [redraws, numbered, sealed, placed, calledOff]
