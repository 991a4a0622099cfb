import { either as E } from 'fp-ts'
import type { Quota } from '../draw/quota.js'
import { groupBy } from '../model/groupBy.js'
import { stated } from '../model/stated.js'
import type { Subject } from '../model/subject.js'
import { ceilingFor } from '../quota/share.js'
import { yearQuotas } from '../quota/yearQuotas.js'
import type { ScopeSize, TaskQuota, YearQuotas } from '../quota/yearQuotasFacts.js'
import { type CampaignInput, type CampaignTask, type Refused, refuse } from './year.js'

/** Subjects without a risk class are a stratum of their own. */
export const stratumOf = ({ riskClass }: Subject): string => riskClass ?? 'unclassified'

/** Whom a task may meet in a region. */
export type ScopeIn = (task: CampaignTask, region: string) => ReadonlyArray<Subject>

const itemOf = ({ item, id }: CampaignTask): string => item ?? id

/** The scopes of all items, region by region: a year’s rosters are all there before its first draw. */
const scopesOf = (tasks: ReadonlyArray<CampaignTask>, scopeIn: ScopeIn): ReadonlyArray<ScopeSize> =>
  [...groupBy(tasks, itemOf)].flatMap(([item, own]) =>
    [...new Set(own.flatMap(({ drawsFrom }) => drawsFrom))].flatMap((region) =>
      [...groupBy(scopeIn(own[0], region), stratumOf)].map(
        ([stratum, { length: size }]): ScopeSize => ({ item, region, stratum, size }),
      ),
    ),
  )

/** How many each task draws, worked out for the whole year before the first draw. */
export const numbersOf = ({ rules, tasks }: CampaignInput, scopeIn: ScopeIn): Refused<YearQuotas> => {
  const numbers = yearQuotas(rules.parameters)({ tasks, scopes: scopesOf(tasks, scopeIn) })
  return E.isLeft(numbers) ? refuse('QuotasRefused', 'tasks', numbers.left) : numbers
}

/**
 * What a draw commits to: the task’s own share where it was rounded by itself, with the ceiling of a routine check
 * (joint/9) unless a reason or an order passes it over; else the number that falls to it.
 */
export const quotasOf = (
  { rules }: CampaignInput,
  { checkType, order, reasonAboveCeiling: reason }: CampaignTask,
  counts: ReadonlyArray<TaskQuota>,
): Readonly<Record<string, Quota>> => {
  const ceiling = ceilingFor(rules.parameters, { checkType, ...stated({ order, reason }) })
  return Object.fromEntries(
    counts.map(({ stratum, count, ratio }): [string, Quota] => [
      stratum,
      ratio === undefined ? { _tag: 'count', count } : { _tag: 'share', ratio, ...stated({ ceiling }) },
    ]),
  )
}
