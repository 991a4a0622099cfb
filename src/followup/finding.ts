import type { PlainDate } from '../calendar/plainDate.js'
import type { FollowUp } from '../inspection/file.js'
import type { Duty, MatterResult, Measure } from '../inspection/result.js'
import { endsMore } from '../inspection/resultRules.js'
import type { Resulted } from '../inspection/state.js'
import { latestOf } from '../inspection/step.js'

const about = (a: Duty, b: Duty): boolean => a.matter === b.matter && a.department === b.department

/** The findings that wait to be followed up, for which nothing was opened yet. */
export const unfollowed = ({ files, followUps }: Resulted): ReadonlyArray<Duty> =>
  files.flatMap((file) =>
    latestOf(file).results.filter(
      (r) => r.outcomes.includes('pending-follow-up') && !followUps.some((f) => about(f, r)),
    ),
  )

/** Whoever takes a finding away from the daily supervisor does more than order; so does whoever lists. */
const doesMore = ({ route, closed }: FollowUp): boolean =>
  route !== 'daily-supervisor' || (closed?.measures ?? []).some(endsMore)

const calling = (result: MatterResult): boolean =>
  result.callsForListing === true && !(result.measures ?? []).some(endsMore)

/** The findings that call for a listing, all of whose follow-ups ended in an order or guidance alone (market/21). */
export const endedByOrderAlone = ({ files, followUps }: Resulted): ReadonlyArray<Duty> =>
  files.flatMap((file) =>
    latestOf(file).results.filter((r) => {
      const own = followUps.filter((f) => about(f, r))
      return calling(r) && own.length > 0 && !own.some(doesMore)
    }),
  )

/** The result of a duty as it stood on a day: what was corrected later did not count then. */
const resultOn = ({ files }: Resulted, duty: Duty, on: PlainDate): MatterResult | undefined =>
  files
    .flatMap((f) => f.versions)
    .filter((v) => v.on <= on)
    .flatMap((v) => v.results.filter((r) => about(r, duty)))
    .at(-1)

/**
 * Would a finding that calls for a listing end in an order alone if its follow-up were closed on that day by these
 * measures? Not while another follow-up of it is open.
 */
export const endsByOrderAlone = (
  state: Resulted,
  followUp: FollowUp,
  on: PlainDate,
  measures: ReadonlyArray<Measure>,
): boolean => {
  const result = resultOn(state, followUp, on)
  const others = state.followUps.filter((f) => f.id !== followUp.id && about(f, followUp) && f.openedOn <= on)
  return (
    result !== undefined &&
    calling(result) &&
    !measures.some(endsMore) &&
    followUp.route === 'daily-supervisor' &&
    others.every((f) => f.closed !== undefined && f.closed.on <= on && !doesMore(f))
  )
}
