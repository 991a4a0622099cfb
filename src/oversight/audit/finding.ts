import type { LimitName } from '../../calendar/deadline.js'
import type { PlainDate } from '../../calendar/plainDate.js'
import type { WorkdayCalendar } from '../../calendar/workdays.js'
import type { Finding } from '../../law/explained.js'
import type { Force } from '../../law/provision.js'
import type { ProvisionId } from '../../law/provisions.js'
import { provisions } from '../../law/provisions.js'
import type { Hash } from '../../model/sha256.js'
import type { Ruleset } from '../../rulesets/ruleset.js'
import type { AuditEvent } from './eventRecord.js'
import type { AuditRecords } from './records.js'

/**
 * What would mend a finding; a closed list.
 *
 * @zh 整改建议
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export type AuditRemedy =
  | 'supply-record'
  | 'state-reason'
  | 'draw-more'
  | 'draw-again'
  | 'register-redraw'
  | 'merge-visits'
  | 'reassign'
  | 'get-approval'
  | 'do-and-report'
  | 'publish'
  | 'correct-openly'
  | 'list-or-stop'

/**
 * What the auditor found: which record, by which provision, what it expects and what stands there. `NotKnown` says
 * that a record is missing, and nothing else.
 *
 * @zh 审计发现
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export type AuditFinding = Finding & AuditBody & (NotAsRuled | NotKnown)

/** As the provision binds or guides. */
interface NotAsRuled {
  readonly _tag: 'NotAsRuled'
  readonly gravity: 'error' | 'warning'
}

/** What is not known weighs nothing yet. */
interface NotKnown {
  readonly _tag: 'NotKnown'
  readonly gravity: 'unknown'
}

interface AuditBody {
  readonly check: string
  readonly record: string
  readonly expected: string | number
  readonly found: string | number
  readonly remedy: AuditRemedy
}

/** The limits that run from an event. */
export type Timed = Exclude<LimitName, 'planDue'>

/** The records as the checks see them: of the events those of visits. */
export type VisitRecords = Omit<AuditRecords, 'events'> & { readonly events?: ReadonlyArray<AuditEvent> }

/** What every check is given. */
export interface Audit {
  /** By which day a limit ends that runs from this day; undefined where the calendar does not reach. */
  readonly dueOf: (limit: Timed, from: PlainDate) => PlainDate | undefined
  readonly rules: Ruleset
  readonly calendar: WorkdayCalendar
  readonly hash: Hash
  readonly records: VisitRecords
  /** What several checks ask of one record is worked out once. */
  readonly once: <A>(record: object, what: string, of: () => A) => A
  /** Recomputes a dispatch by its algorithm, which the auditor does not have; left out, nobody can tell. */
  readonly redispatch?: Redispatch
}

/**
 * Recomputes a dispatch from its record and request, and says where it differs: `verifyDispatchRecord` is one, and
 * another program's answer will do as well.
 *
 * @zh 派组复算
 * @law joint/21.match
 * @category oversight
 * @since 0.1.0
 */
export type Redispatch = (facts: never) => ReadonlyArray<{ readonly path: string }>

/** One check: what it is called, the provision its findings cite, what it looks at. */
export interface AuditCheck {
  readonly check: string
  readonly basis: ProvisionId
  readonly run: (audit: Audit) => ReadonlyArray<Raw>
}

/** A finding before the check puts its name and provision to it. */
export type Raw = Pick<AuditFinding, 'record' | 'expected' | 'found'> & {
  readonly remedy: AuditRemedy
  readonly unknown?: true
  /** Of the rule as the ruleset has it, where that is not the provision of the check. */
  readonly basis?: ProvisionId
  readonly force?: Force
}

/** Something else than what is expected. */
export const differs = (
  record: string,
  expected: string | number,
  found: string | number,
  remedy: Raw['remedy'],
): Raw => ({ record, expected, found, remedy })

/** Nobody knows: the record that is missing. */
export const unknown = (record: string, expected: string): Raw => ({
  record,
  expected,
  found: 'unknown',
  remedy: 'supply-record',
  unknown: true,
})

/** Runs a check and completes its findings. */
export const findingsOf =
  (audit: Audit) =>
  ({ check, basis, run }: AuditCheck): ReadonlyArray<AuditFinding> =>
    run(audit).map(({ unknown: missing, force, ...raw }) => {
      const own = { check, basis, ...raw }
      const binds = force ?? provisions[own.basis].force
      return missing === true
        ? { _tag: 'NotKnown', ...own, gravity: 'unknown' }
        : { _tag: 'NotAsRuled', ...own, gravity: binds === 'hard' ? 'error' : 'warning' }
    })

/** The items of a list by a key. */
export const groupBy = <A>(
  items: ReadonlyArray<A>,
  keyOf: (item: A) => string,
): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, A[]>()
  items.forEach((item) => {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  })
  return groups
}
