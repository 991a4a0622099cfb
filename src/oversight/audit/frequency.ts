import { atLeast, atMost } from '../../model/ratio.js'
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
    const untold = tasks
      .filter((t) => t.checkType === undefined)
      .map((t) => unknown(t.id, 'routine or special'))
    const routine = new Set(tasks.filter((t) => t.checkType === 'routine').map((t) => t.id))
    const over = draws
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
    return [...untold, ...over]
  },
}

/** The checks of how many and how often. */
export const frequencyChecks: ReadonlyArray<AuditCheck> = [coverageFloor, routineCeiling]
