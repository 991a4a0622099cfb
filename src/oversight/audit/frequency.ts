import { atLeast, atMost } from '../../model/ratio.js'
import { isMarketEntity } from '../../model/subject.js'
import { type AuditCheck, groupBy, unknown } from './finding.js'

/** The year's distinct subjects that were drawn, of those supervised: by department where entries name theirs. */
const coverageFloor: AuditCheck = {
  check: 'coverage-floor',
  basis: 'market/12.floor',
  run: ({ rules, records: { subjects, drawn } }) => {
    const floor = rules.parameters.coverageFloor
    if (floor === undefined) return []
    if (subjects === undefined) return [unknown('subjects', 'the supervised subjects')]
    if (drawn === undefined) return [unknown('drawn', 'the subjects drawn')]
    const met = new Set(drawn.map((d) => d.subject))
    return [...groupBy(subjects, (s) => s.owner ?? '')].flatMap(([owner, own]) => {
      const expected = atLeast(floor.value)(own.length)
      const found = own.filter(({ id }) => met.has(id)).length
      return found >= expected
        ? []
        : [{ record: owner === '' ? 'year' : owner, expected, found, remedy: 'draw-more' as const }]
    })
  },
}

/** A routine draw takes no more than the ceiling of each stratum, and one where the ceiling is less. */
const routineCeiling: AuditCheck = {
  check: 'routine-ceiling',
  basis: 'joint/9.ceiling',
  run: ({ rules, records: { draws, tasks } }) => {
    const ceiling = rules.parameters.routineCeiling
    if (ceiling === undefined || draws === undefined) return []
    if (tasks === undefined) return [unknown('tasks', 'routine or special')]
    const routine = new Set(tasks.filter((t) => t.checkType === 'routine').map((t) => t.id))
    return draws
      .filter((d) => d.task !== undefined && routine.has(d.task))
      .flatMap(({ record }) =>
        record.commitment.strata.flatMap(({ stratum, n, k }) => {
          const expected = Math.max(1, atMost(ceiling.value)(n))
          return k <= expected
            ? []
            : [
                {
                  record: `${record.commitment.drawId}.${stratum}`,
                  expected,
                  found: k,
                  remedy: 'state-reason' as const,
                },
              ]
        }),
      )
  },
}

/** Visits of one market entity in the year, cancelled ones apart, unless it is exempt (joint/17). */
const yearlyLimit: AuditCheck = {
  check: 'yearly-limit',
  basis: 'joint/17.limit',
  run: ({ rules, records: { subjects, visits, tasks = [], drawn = [], events = [] } }) => {
    const limit = rules.parameters.yearlyLimit
    if (limit === undefined) return []
    if (visits === undefined) return [unknown('visits', 'the visits of the year')]
    const cancelled = new Set(events.filter((e) => e._tag === 'VisitCancelled').map((e) => e.visit))
    const known = new Map((subjects ?? []).map((s) => [s.id, s]))
    const ordered = new Set(tasks.filter((t) => t.order !== undefined && t.order !== '').map((t) => t.id))
    const orderedSubjects = new Set(
      drawn.filter((d) => [...ordered].some((t) => d.id.startsWith(`${t}/`))).map((d) => d.subject),
    )
    const counted = groupBy(
      visits.filter((v) => !cancelled.has(v.id)),
      (v) => v.subject,
    )
    return [...counted].flatMap(([id, own]) => {
      if (own.length <= limit.value.max || orderedSubjects.has(id)) return []
      const subject = known.get(id)
      if (subject === undefined) return [unknown(id, 'the subject’s entry')]
      const { exemption } = limit.value
      const exempt =
        subject.keyField === true &&
        exemption !== 'ordered-only' &&
        (exemption === 'wide' || (subject.marks ?? []).length > 0)
      return !isMarketEntity(subject) || exempt
        ? []
        : [{ record: id, expected: limit.value.max, found: own.length, remedy: 'state-reason' as const }]
    })
  },
}

/** Every task of the plan was drawn. */
const everyMatter: AuditCheck = {
  check: 'matter-drawn',
  basis: 'market/6.yearly',
  run: ({ records: { tasks, draws } }) => {
    if (tasks === undefined || draws === undefined) return []
    const done = new Set(draws.flatMap((d) => d.task ?? []))
    const matters = new Set(tasks.filter((t) => done.has(t.id)).map((t) => t.matter))
    return [...new Set(tasks.map((t) => t.matter))]
      .filter((m) => !matters.has(m))
      .map((record) => ({ record, expected: 1, found: 0, remedy: 'draw-more' as const }))
  },
}

/** The checks of how many and how often. */
export const frequencyChecks: ReadonlyArray<AuditCheck> = [
  coverageFloor,
  routineCeiling,
  yearlyLimit,
  everyMatter,
]
