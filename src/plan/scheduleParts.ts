import { firstOfMonth, lastOfMonth, monthOf } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { apportion } from '../model/apportion.js'
import type { Ratio } from '../model/ratio.js'
import type { Window } from '../model/window.js'
import type { PlanItem } from './plan.js'
import type { Places } from './schedule.js'
import type { Settled } from './scheduleProblem.js'
import { rest as remaining, times } from './share.js'
import type { DrawShare } from './task.js'

/** One region's part of an item. */
export interface Part {
  readonly region: string
  readonly drawsFrom: NonEmpty<string>
  readonly share: DrawShare
}

/** The months of a window in so many consecutive stretches, as even as they can be. */
export const stretches = (year: number, window: Window, batches: number): ReadonlyArray<Window> => {
  const [from, to] = [monthOf(window.opens), monthOf(window.closes)]
  const even = Array.from({ length: batches }, (_, i) => ({ key: `${i}`.padStart(2, '0'), weight: 1 }))
  const lengths = apportion(to - from + 1, even).map((part) => part.n)
  return lengths.map((length, i) => {
    const first = from + lengths.slice(0, i).reduce((sum, n) => sum + n, 0)
    return { opens: firstOfMonth(year, first), closes: lastOfMonth(year, first + length - 1) }
  })
}

const asWeights = (share: Ratio): ReadonlyArray<{ readonly key: string; readonly weight: number }> => [
  { key: 'prefecture', weight: share.num },
  { key: 'counties', weight: share.den - share.num },
]

/** The parts of a whole number: the prefecture’s by its share, the counties’ by their weights, exactly. */
export const numberParts = (
  item: PlanItem,
  n: number,
  options: Settled,
  places: Places,
): ReadonlyArray<Part> => {
  const all = (k: number): Part => ({
    region: places.prefecture,
    drawsFrom: places.all,
    share: { _tag: 'Number', n: k },
  })
  if (item.level === 'prefecture') return [all(n)]
  const [own, rest] = apportion(n, asWeights(options.prefectureShare))
  const weights = places.counties.map((key) => ({ key, weight: options.weights?.[key] ?? 0 }))
  const counties = apportion(rest?.n ?? 0, weights).map(
    (part): Part => ({ region: part.key, drawsFrom: [part.key], share: { _tag: 'Number', n: part.n } }),
  )
  return [all(own?.n ?? 0), ...counties].filter(({ share }) => share._tag === 'Number' && share.n > 0)
}

/** The parts of a share: the prefecture’s part of it from all regions, the rest in each county from its own. */
export const shareParts = (
  item: PlanItem,
  ratio: Ratio,
  options: Settled,
  places: Places,
): ReadonlyArray<Part> => {
  const all = (r: Ratio): Part => ({
    region: places.prefecture,
    drawsFrom: places.all,
    share: { _tag: 'Share', ratio: r },
  })
  if (item.level === 'prefecture') return ratio.num === 0 ? [] : [all(ratio)]
  const [own, rest] = [
    times(ratio, options.prefectureShare),
    times(ratio, remaining(options.prefectureShare)),
  ]
  const counties = places.counties.map(
    (region): Part => ({ region, drawsFrom: [region], share: { _tag: 'Share', ratio: rest } }),
  )
  return [...(own.num === 0 ? [] : [all(own)]), ...(rest.num === 0 ? [] : counties)]
}
