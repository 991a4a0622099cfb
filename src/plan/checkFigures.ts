import { atLeast } from '../model/ratio.js'
import type { PlanFacts, PlanFindings, PlanRules } from './finding.js'
import type { PlanItem } from './plan.js'

/** How many an item draws in the year, where it is known: its number, or its share of its pool rounded up. */
const drawn = (item: PlanItem, pools: Readonly<Record<string, number>>): number | undefined => {
  const pool = pools[item.id]
  if (item.number !== undefined) return pool === undefined ? item.number : Math.min(item.number, pool)
  return item.ratio === undefined || pool === undefined ? undefined : atLeast(item.ratio)(pool)
}

export const coverageFindings = ({ coverageFloor }: PlanRules, facts: PlanFacts): PlanFindings => {
  const { plan, pools = {}, supervised = {} } = facts
  if (coverageFloor === undefined) return []
  return Object.entries(supervised).flatMap(([department, size]): PlanFindings => {
    const items = plan.items.filter((i) => i.initiator === department || i.cooperators.includes(department))
    const counts = items.map((item) => drawn(item, pools))
    if (counts.includes(undefined)) return []
    const planned = counts.reduce<number>((sum, n) => sum + (n ?? 0), 0)
    const needed = atLeast(coverageFloor.value)(size)
    return planned < needed
      ? [
          {
            _tag: 'BelowFloor',
            severity: 'error',
            basis: 'market/12.floor',
            department,
            supervised: size,
            planned,
            needed,
          },
        ]
      : []
  })
}

/**
 * The least places of a department in one visit of an item: one for each that cooperates, and the initiator's leader
 * and whatever the team's size still lacks. Qualifications and further departments can only ask for more.
 */
const placesOf = (size: number, { initiator, cooperators }: PlanItem, department: string): number => {
  const others = cooperators.filter((c) => c !== initiator)
  if (department === initiator) return Math.max(1, size - others.length)
  return others.includes(department) ? 1 : 0
}

export const capacityFindings = (
  { teamSize }: PlanRules,
  { plan, pools = {}, capacity = {} }: PlanFacts,
): PlanFindings => {
  if (teamSize === undefined) return []
  return Object.entries(capacity).flatMap(([department, available]): PlanFindings => {
    const needed = plan.items.reduce(
      (sum, item) => sum + (drawn(item, pools) ?? 0) * placesOf(teamSize.value, item, department),
      0,
    )
    return needed > available
      ? [
          {
            _tag: 'CapacityShort',
            severity: 'warning',
            basis: 'joint/15.capacity',
            department,
            needed,
            available,
          },
        ]
      : []
  })
}
