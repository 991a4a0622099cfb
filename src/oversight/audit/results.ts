import { cameInOrder } from './arrivals.js'
import type { AuditEvent } from './eventRecord.js'
import { type AuditCheck, differs, type Raw, unknown } from './finding.js'
import { found, foundLast, placeOf } from './found.js'
import { kept, ofKind, ofVisit, whereKept } from './kept.js'

const blank = (text: string | undefined): boolean => (text ?? '').trim() === ''

/** What the events that form results say; where none of them says it, nobody knows. */
const eachFormed = (
  { events }: { readonly events: ReadonlyArray<AuditEvent> },
  says: (e: AuditEvent) => boolean,
  what: string,
  of: (e: AuditEvent) => ReadonlyArray<Raw>,
): ReadonlyArray<Raw> => {
  if (events.length === 0) return []
  if (!events.some(says)) return [unknown('events', what)]
  return events.flatMap((e) => (says(e) ? of(e) : [unknown(e.visit, what)]))
}

const signed: AuditCheck = {
  check: 'signed-or-said-why-not',
  basis: 'market/19.signature',
  run: (audit) =>
    eachFormed(
      { events: ofKind(audit, 'ResultsFormed') },
      (e) => e.signature !== undefined,
      'the signature',
      ({ visit, signature }) =>
        blank(signature?._tag === 'Signed' ? signature.by : signature?.reason)
          ? [differs(visit, 'signed, or a reason why not', '', 'state-reason')]
          : [],
    ),
}

/** Those who inspected confirm what they found; where nobody knows who came, the team does. */
const confirmed: AuditCheck = {
  check: 'results-confirmed',
  basis: 'joint/30.confirm',
  run: (audit) => {
    const least = audit.rules.parameters.teamSize?.value ?? 0
    return eachFormed(
      { events: ofKind(audit, 'ResultsFormed') },
      (e) => e.confirmedBy !== undefined,
      'who confirmed the results',
      ({ visit, confirmedBy = [] }) => {
        const arrival = ofVisit(audit, visit).find((e) => e._tag === 'ArrivedOnSite')
        if (arrival?.inspectors === undefined || !cameInOrder(audit, arrival)) return []
        const there = new Set(arrival.inspectors.map((i) => i.id))
        const strays = confirmedBy.filter((id) => !there.has(id))
        const found = new Set(confirmedBy).size
        if (strays.length > 0) return strays.map((id) => differs(visit, 'one who came', id, 'correct-openly'))
        return found >= least ? [] : [differs(visit, least, found, 'do-and-report')]
      },
    )
  },
}

/** The last word of a review before a department's results were published is an approval. */
const reviewed: AuditCheck = {
  check: 'reviewed-before-published',
  basis: 'joint/30.review',
  run: (audit) =>
    whereKept(audit, { needed: 'ResultsApproved', of: 'ResultsDisclosed' }, ({ visit, department, on }) => {
      const last = ofVisit(audit, visit)
        .filter(
          (e) =>
            (e._tag === 'ResultsApproved' || e._tag === 'ResultsReturned') &&
            e.department === department &&
            e.on <= on,
        )
        .at(-1)
      return last?._tag === 'ResultsApproved'
        ? []
        : [
            differs(
              `${visit}.${department ?? ''}`,
              `approved by ${on}`,
              last === undefined ? 'not done' : 'sent back',
              'do-and-report',
            ),
          ]
    }),
}

/** The nine grounds of joint/32, as this library's log has them; another one is stated in words. */
const GROUNDS = [
  'unreachable',
  'uncooperative',
  'deregistered',
  'registration-revoked',
  'licence-revoked',
  'relocated',
  'closed',
  'liquidating',
]

const unable: AuditCheck = {
  check: 'unable-on-a-ground',
  basis: 'joint/32.unable',
  run: (audit) =>
    ofKind(audit, 'FoundUninspectable').flatMap(({ visit, ground, reason }) => {
      if (ground === undefined) return [unknown(visit, 'why it could not be inspected')]
      if (GROUNDS.includes(ground) || (ground === 'other' && !blank(reason))) return []
      const what = ground === 'other' ? 'another one, without a reason' : ground
      return [differs(visit, 'a ground of the article, or a reason', what, 'state-reason')]
    }),
}

/** The eight categories of results that the whole country uses. */
const CATEGORIES = [
  'nothing-found',
  'information-not-published',
  'information-false',
  'unreachable',
  'ordered-to-correct',
  'uncooperative',
  'no-such-activity',
  'pending-follow-up',
]

const outcomeFault = (
  outcomes: ReadonlyArray<string>,
): readonly [expected: string, found: string] | undefined => {
  if (outcomes.length === 0) return ['a result', 'none']
  const strange = outcomes.find((o) => !CATEGORIES.includes(o))
  if (strange !== undefined) return ['a national category of results', strange]
  if (new Set(outcomes).size < outcomes.length) return ['each category once', outcomes.join('、')]
  return outcomes.length > 1 && outcomes.includes('nothing-found')
    ? ['no problem found, and nothing beside it', outcomes.join('、')]
    : undefined
}

/** A result is of the national categories, and one without a problem names none. */
const standing: AuditCheck = {
  check: 'outcomes-stand',
  basis: 'market/23.disclosure',
  run: (audit) =>
    found(audit).flatMap(({ event, result }): ReadonlyArray<Raw> => {
      const fault = outcomeFault(result.outcomes)
      return fault === undefined ? [] : [differs(placeOf(event, result), ...fault, 'correct-openly')]
    }),
}

/** What calls for the list of abnormal operations may not end in an order or advice alone. */
const noSubstitute: AuditCheck = {
  check: 'no-order-in-place-of-listing',
  basis: 'market/21.noSubstitute',
  run: (audit) =>
    foundLast(audit).flatMap(({ event, result: { matter, outcomes, callsForListing, measures = [] } }) =>
      callsForListing !== true ||
      outcomes.includes('pending-follow-up') ||
      measures.some((m) => m !== 'ordered-to-correct' && m !== 'guidance')
        ? []
        : [
            differs(
              `${event.visit}.${matter}`,
              'a listing, a case or a transfer',
              measures.length === 0 ? 'none' : 'an order or advice alone',
              'do-and-report',
            ),
          ],
    ),
}

/** What is left for later is handed to somebody. */
const handedOn: AuditCheck = {
  check: 'follow-up-opened',
  basis: 'joint/33.routing',
  run: (audit) => {
    const pending = foundLast(audit).filter(({ result }) => result.outcomes.includes('pending-follow-up'))
    if (pending.length === 0) return []
    if (!kept(audit, 'FollowUpOpened') && audit.records.unrecorded?.includes('FollowUpOpened') === true)
      return [unknown('events', 'FollowUpOpened')]
    const opened = new Set(ofKind(audit, 'FollowUpOpened').map((e) => `${e.visit}\n${e.department ?? ''}`))
    const due = new Set(pending.map(({ event, result }) => `${event.visit}\n${result.department}`))
    return [...due]
      .filter((key) => !opened.has(key))
      .map((key) => differs(key.replace('\n', '.'), 'a follow-up', 'none', 'do-and-report'))
  },
}

/** The checks of results. */
export const resultChecks: ReadonlyArray<AuditCheck> = [
  signed,
  confirmed,
  reviewed,
  unable,
  standing,
  noSubstitute,
  handedOn,
]
