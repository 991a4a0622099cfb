/**
 * How the visits of a year fall on the inspectors: least, median, most, and how many have none.
 *
 * @zh 人员负荷
 * @law joint/15.capacity
 * @category oversight
 * @since 0.1.0
 */
export interface Load {
  readonly inspectors: number
  /** Places in teams, all together. */
  readonly places: number
  readonly min: number
  /** The lower of the two in the middle where their number is even. */
  readonly median: number
  readonly max: number
  readonly idle: number
}

/**
 * The load of a roster of inspectors over the teams of a year. Without inspectors there is no load.
 *
 * @zh 人员负荷
 * @law joint/15.capacity
 * @example
 * import { loadOf } from 'double-random'
 *
 * assert.deepStrictEqual(loadOf({ inspectors: ['a', 'b', 'c'], teams: [['a', 'b'], ['b', 'a'], ['a', 'b']] }), {
 *   inspectors: 3,
 *   places: 6,
 *   min: 0,
 *   median: 3,
 *   max: 3,
 *   idle: 1,
 * })
 *
 * @category oversight
 * @since 0.1.0
 */
export const loadOf = ({
  inspectors,
  teams,
}: {
  readonly inspectors: ReadonlyArray<string>
  readonly teams: ReadonlyArray<ReadonlyArray<string>>
}): Load | undefined => {
  const counts = teams.flat().reduce((of, id) => of.set(id, (of.get(id) ?? 0) + 1), new Map<string, number>())
  const sorted = inspectors.map((id) => counts.get(id) ?? 0).sort((a, b) => a - b)
  const [min] = sorted
  if (min === undefined) return undefined
  return {
    inspectors: sorted.length,
    places: teams.reduce((sum, team) => sum + team.length, 0),
    min,
    median: sorted[(sorted.length - 1) >> 1] ?? min,
    max: sorted.at(-1) ?? min,
    idle: sorted.filter((n) => n === 0).length,
  }
}
