import type { Inspector, InspectorKind, Interest, InterestKind, PlainDate, Subject } from 'double-random'
import { departments, units } from './linxia.js'
import { personName } from './names.js'
import { source } from './random.js'

const KINDS: ReadonlyArray<readonly [InspectorKind, number]> = [
  ['civil-servant', 70],
  ['certified-staff', 30],
]

const weightOf = new Map<string, number>(departments)

/**
 * A roster of inspectors, the same on every machine: at least three in each unit, so that a unit can form a team
 * and still spare one, the others by the weight of their department.
 */
export const generateInspectors = (size: number): ReadonlyArray<Inspector> => {
  const s = source('inspectors')
  const weighted = units.map((u) => [u, weightOf.get(u.department) ?? 4] as const)
  return Array.from({ length: size }, (_, n) => {
    const unit = n < units.length * 3 ? (units[n % units.length] ?? weighted[0]?.[0]) : s.weighted(weighted)
    return {
      id: `LX-${`${n + 1}`.padStart(5, '0')}`,
      name: personName(s),
      kind: s.weighted(KINDS),
      department: unit?.department ?? '',
      area: unit?.region ?? '',
      unit: unit?.id ?? '',
      certificate: {
        number: `甘N${`${n + 1}`.padStart(6, '0')}`,
        from: '2020-01-01' as PlainDate,
        until: (s.int(50) === 0 ? '2022-06-30' : '2024-12-31') as PlainDate,
      },
      tags: [],
      mayLead: n < units.length * 2 || s.int(3) === 0,
    }
  })
}

const INTERESTS: ReadonlyArray<InterestKind> = ['self', 'close-kin', 'employment', 'earlier-service', 'other']

/** Declared relations: so many pairs of an inspector and a subject of the same area. */
export const generateInterests = (
  count: number,
  subjects: ReadonlyArray<Subject>,
  inspectors: ReadonlyArray<Inspector>,
): ReadonlyArray<Interest> => {
  const s = source('interests')
  return Array.from({ length: count }, () => {
    const { id: subject, region } = s.pick(subjects)
    const near = inspectors.filter((i) => i.area === region)
    return { inspector: s.pick(near.length === 0 ? inspectors : near).id, subject, kind: s.pick(INTERESTS) }
  })
}
