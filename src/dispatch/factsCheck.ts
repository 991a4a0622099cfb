import { idProblems } from '../model/ids.js'
import { type DispatchFacts, isByUnit, ownOf, type VisitToStaff } from './facts.js'
import { shapeProblemsOfFacts, visitShape } from './factsShape.js'
import { isObject, unexpected } from './fields.js'
import type { DispatchFactProblem, UnknownName } from './problem.js'

type Problems = ReadonlyArray<DispatchFactProblem>
type Names = Readonly<Record<UnknownName['what'], ReadonlySet<string | undefined>>>

const namesOf = ({ inspectors, experts, directory }: DispatchFacts): Names => ({
  department: new Set([inspectors.map((i) => i.department), directory?.departments].flat()),
  tag: new Set([inspectors.flatMap((i) => i.tags), directory?.tags].flat()),
  area: new Set([inspectors.map((i) => i.area), directory?.areas].flat()),
  unit: new Set([inspectors.map((i) => i.unit), directory?.units].flat()),
  specialty: new Set(experts?.flatMap((e) => e.specialties)),
})

const named = (names: Names, what: UnknownName['what'], path: string, value: string): Problems =>
  names[what].has(value) ? [] : [{ _tag: 'UnknownName', path, value, what }]

const someone = (people: ReadonlySet<string>, path: string, value: string): Problems =>
  people.has(value) ? [] : [{ _tag: 'UnknownInspector', path, value }]

/** Where the subject lies must be known to the modes that ask for it. */
const placeProblems = (facts: DispatchFacts, names: Names, visit: VisitToStaff, path: string): Problems => {
  if (facts.mode !== 'local' && facts.mode !== 'crossed') return []
  const own = ownOf(facts)(visit)
  return isByUnit(facts)
    ? named(names, 'unit', `${path}.unit`, own)
    : named(names, 'area', `${path}.region`, own)
}

const visitProblems = (
  facts: DispatchFacts,
  names: Names,
  people: ReadonlySet<string>,
  visit: VisitToStaff,
  path: string,
): Problems => [
  ...visit.departments.flatMap((d, k) => named(names, 'department', `${path}.departments[${k}]`, d)),
  ...Object.entries(visit.qualifications ?? {}).flatMap(([department, tags]) => [
    ...(visit.departments.includes(department)
      ? []
      : [
          {
            _tag: 'UnknownName' as const,
            path: `${path}.qualifications.${department}`,
            value: department,
            what: 'department' as const,
          },
        ]),
    ...tags.flatMap((tag, k) => named(names, 'tag', `${path}.qualifications.${department}[${k}]`, tag)),
  ]),
  ...placeProblems(facts, names, visit, path),
  ...(visit.recused ?? []).flatMap((id, k) => someone(people, `${path}.recused[${k}]`, id)),
  ...(visit.appointed ?? []).flatMap(({ inspector }, k) =>
    someone(people, `${path}.appointed[${k}].inspector`, inspector),
  ),
  ...(visit.experts ?? []).flatMap((need, k) =>
    'appointed' in need
      ? someone(people, `${path}.experts[${k}].appointed`, need.appointed)
      : named(names, 'specialty', `${path}.experts[${k}].specialty`, need.specialty),
  ),
]

const groupProblems = ({ mode, groups = [] }: DispatchFacts, people: ReadonlySet<string>): Problems => {
  const seats = groups.flatMap(({ members }, g) =>
    members.map((id, k) => ({ id, path: `groups[${g}].members[${k}]` })),
  )
  const first = new Map([...seats].reverse().map(({ id, path }) => [id, path]))
  return [
    ...(mode === 'grouped' && groups.length === 0
      ? [
          {
            _tag: 'Unexpected' as const,
            path: 'groups',
            value: groups,
            expected: 'a list that is not empty' as const,
          },
        ]
      : []),
    ...seats.flatMap(({ id, path }): Problems => {
      const before = first.get(id) ?? path
      return [
        ...someone(people, path, id),
        ...(before === path ? [] : [{ _tag: 'InTwoGroups' as const, path, value: id, first: before }]),
      ]
    }),
  ]
}

const policyProblems = (facts: DispatchFacts, names: Names, people: ReadonlySet<string>): Problems => {
  const what = facts.within ?? 'area'
  return [
    ...Object.entries(facts.policy?.joinNeighbours ?? {}).flatMap(([own, others]) => [
      ...named(names, what, `policy.joinNeighbours.${own}`, own),
      ...others.flatMap((other, k) => named(names, what, `policy.joinNeighbours.${own}[${k}]`, other)),
    ]),
    ...(facts.policy?.directAssignment?.inspectors ?? []).flatMap((id, k) =>
      someone(people, `policy.directAssignment.inspectors[${k}]`, id),
    ),
  ]
}

/** A field of the things of a list, whatever they are, each with its path; where there is no list, none. */
const fieldOf = (
  facts: DispatchFacts,
  part: 'visits' | 'inspectors' | 'experts' | 'groups',
  field: 'id' | 'subject',
): ReadonlyArray<{ readonly value: unknown; readonly path: string }> => {
  const list: unknown = facts[part]
  return Array.isArray(list)
    ? list.flatMap((one: unknown, i) =>
        isObject(one) ? [{ value: one[field], path: `${part}[${i}].${field}` }] : [],
      )
    : []
}

/** Everyone bears an id of his own, inspectors, experts and groups together: a person twice is refused. */
const identityProblems = (facts: DispatchFacts): Problems => {
  const everyone = (['inspectors', 'experts', 'groups'] as const).flatMap((part) =>
    fieldOf(facts, part, 'id'),
  )
  const visits = fieldOf(facts, 'visits', 'id')
  const subjects = fieldOf(facts, 'visits', 'subject').filter(({ value }) => typeof value === 'string')
  const first = new Map([...subjects].reverse().map(({ value, path }) => [value, path]))
  return [
    ...idsOf(everyone),
    ...idsOf(visits),
    ...idsOf(subjects.filter(({ value, path }) => first.get(value) === path)),
  ]
}

const idsOf = (fields: ReturnType<typeof fieldOf>): Problems =>
  idProblems(
    fields.map(({ value }) => value),
    // Stryker disable next-line OptionalChaining: what is numbered is there; only the compiler has to be told
    (i) => fields[i]?.path ?? '',
  )

/** Where parts of the facts have the wrong shape, the names in the others are looked at all the same. */
const namingProblems = (facts: DispatchFacts, broken: ReadonlySet<string>): Problems => {
  const isWhole = (...parts: ReadonlyArray<keyof DispatchFacts>): boolean =>
    parts.every((part) => !broken.has(part))
  // An unknown mode asks of no visit where it lies; what "own" is, the names of areas and units depend on.
  if (!isWhole('inspectors', 'experts', 'directory', 'within')) return []
  const names = namesOf(facts)
  const inspectors = new Set(facts.inspectors.map(({ id }) => id))
  const experts = new Set(facts.experts?.map(({ id }) => id))
  const people = new Set([...inspectors, ...experts])
  const keysOf = (part: 'caps' | 'loads'): ReadonlyArray<string> =>
    isObject(facts[part]) ? Object.keys(facts[part]) : []
  const visitsSeen = (visits: DispatchFacts['visits']): Problems =>
    visits.flatMap((visit, v) => {
      const path = `visits[${v}]`
      return broken.has('visits') && visitShape(path, visit).length > 0
        ? []
        : visitProblems(facts, names, people, visit, path)
    })
  return [
    ...(Array.isArray(facts.visits) ? visitsSeen(facts.visits) : []),
    ...(isWhole('groups') ? groupProblems(facts, inspectors) : []),
    ...(isWhole('policy') ? policyProblems(facts, names, inspectors) : []),
    ...(isWhole('interests') ? (facts.interests ?? []) : []).flatMap(({ inspector }, k) =>
      someone(people, `interests[${k}].inspector`, inspector),
    ),
    ...keysOf('caps').flatMap((id) => someone(people, `caps.${id}`, id)),
    ...keysOf('loads').flatMap((id) => someone(people, `loads.${id}`, id)),
  ]
}

/** Everything that is wrong with the facts of a dispatch, at once; an empty list where they can be read. */
export const factProblems = (facts: DispatchFacts): Problems => {
  if (!isObject(facts)) return unexpected('', facts, 'an object')
  const shape = shapeProblemsOfFacts(facts)
  const broken = new Set(shape.filter(({ problems }) => problems.length > 0).map(({ part }) => part))
  return [
    ...shape.flatMap(({ problems }) => problems),
    ...identityProblems(facts),
    ...namingProblems(facts, broken),
  ]
}
