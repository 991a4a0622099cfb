import type { Subject } from '../model/subject.js'
import type { Condition } from './scope.js'

/** Is a condition met? `undefined` where the roster lacks the fact that decides it. */
export type Met = boolean | undefined

/** What a condition came to on one subject; `missing` names the facts that the roster lacks. */
export interface Tested {
  readonly met: Met
  readonly missing: ReadonlyArray<string>
}

const known = (met: boolean): Tested => ({ met, missing: [] })

const among = (fact: string, own: string | undefined, anyOf: ReadonlyArray<string>): Tested =>
  own === undefined ? { met: undefined, missing: [fact] } : known(anyOf.includes(own))

const shares = (own: ReadonlyArray<string> | undefined, anyOf: ReadonlyArray<string>): Tested =>
  known(own?.some((item) => anyOf.includes(item)) === true)

/** One part that decides is enough; otherwise what is unknown stays unknown. */
const joined = (parts: ReadonlyArray<Tested>, deciding: boolean): Tested => {
  if (parts.some(({ met }) => met === deciding)) return known(deciding)
  const missing = parts.flatMap((part) => part.missing)
  return missing.length > 0 ? { met: undefined, missing: [...new Set(missing)] } : known(!deciding)
}

/**
 * Tests one condition on one subject. Lists are complete: a mark or a need that isn't entered is absent. Whoever has
 * no day of last inspection was never inspected.
 */
export const tested =
  (condition: Condition) =>
  (subject: Subject): Tested => {
    switch (condition._tag) {
      case 'kind':
        return among('kind', subject.kind, condition.anyOf)
      case 'size':
        return among('size', subject.size, condition.anyOf)
      case 'industry':
        return among('industry', subject.industry, condition.anyOf)
      case 'region':
        return among('region', subject.region, condition.anyOf)
      case 'riskClass':
        return among('riskClass', subject.riskClass, condition.anyOf)
      case 'owner':
        return among('owner', subject.owner, condition.anyOf)
      case 'roster':
        return shares(subject.rosters, condition.anyOf)
      case 'mark':
        return shares(subject.marks, condition.anyOf)
      case 'need':
        return shares(subject.supervisionNeeds, condition.anyOf)
      case 'keyField':
        return subject.keyField === undefined
          ? { met: undefined, missing: ['keyField'] }
          : known(subject.keyField === condition.is)
      case 'notInspectedSince':
        return known(subject.lastInspectedOn === undefined || subject.lastInspectedOn < condition.date)
      case 'all':
        return joined(
          condition.of.map((part) => tested(part)(subject)),
          false,
        )
      case 'any':
        return joined(
          condition.of.map((part) => tested(part)(subject)),
          true,
        )
      case 'not': {
        const { met, missing } = tested(condition.of)(subject)
        return { met: met === undefined ? undefined : !met, missing }
      }
    }
  }
