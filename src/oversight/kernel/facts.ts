import type {
  StatisticsTally,
  TalliedItem,
  TalliedState,
  TalliedTask,
  TalliedVisit,
} from '../statisticsRecords.js'

/** Where a record belongs, by each dimension; null where the records do not say. */
export interface Place {
  readonly department: string | null
  readonly county: string | null
  readonly field: string | null
  readonly month: string | null
  readonly level: string | null
}

/** One subject of one task, with the visit that carried it out and where that stands. */
export interface ItemFact {
  readonly item: TalliedItem
  readonly visit: TalliedVisit | undefined
  readonly state: TalliedState | undefined
  readonly place: Place
  readonly done: boolean
  readonly published: boolean
  readonly complete: boolean
  readonly problem: boolean
}

export interface VisitFact {
  readonly visit: TalliedVisit
  readonly state: TalliedState | undefined
  readonly items: ReadonlyArray<ItemFact>
  readonly team: ReadonlyArray<string>
  /** Of the visit itself, for one whose tasks are not on record. */
  readonly place: Place
}

export interface Facts {
  readonly items: ReadonlyArray<ItemFact>
  readonly visits: ReadonlyArray<VisitFact>
  readonly taskOf: ReadonlyMap<string, TalliedTask>
  readonly countyOf: ReadonlyMap<string, string>
}

const index = <A extends { readonly id: string }>(list: ReadonlyArray<A>): Map<string, A> =>
  new Map(list.map((a): [string, A] => [a.id, a]))

const factOf = (
  item: TalliedItem,
  visit: TalliedVisit | undefined,
  state: TalliedState | undefined,
  task: TalliedTask | undefined,
  county: string | undefined,
): ItemFact => {
  const files = (state?.files ?? []).filter((f) => item.departments.includes(f.department))
  const done = state?.standing === 'inspected' || state?.standing === 'unable'
  const published = done && files.length > 0 && files.every((f) => f.published)
  return {
    item,
    visit,
    state,
    place: {
      department: task?.department ?? item.departments[0] ?? null,
      county: county ?? item.county,
      field: item.field ?? task?.field ?? null,
      month: (state?.on ?? item.closes).slice(0, 7),
      level: task?.level ?? null,
    },
    done,
    published,
    // joint/32: who could not be inspected counts as complete; market/23: who was and is not published does not.
    complete: published || state?.standing === 'unable',
    problem: files.some((f) => f.problems.some((m) => item.matters.includes(m))),
  }
}

/** Puts the lists of a tally together: each drawn subject with its task, visit and state. */
export const factsOf = (tally: StatisticsTally): Facts => {
  const taskOf = index(tally.tasks)
  const states = index(tally.states)
  const teams = index(tally.teams)
  const countyOf = new Map(tally.subjects.map(({ id, county }): [string, string] => [id, county]))

  // A visit of which only the state is on record bears the id of its first task.
  const visits = index(tally.visits)
  for (const { id, subject } of tally.states)
    if (!visits.has(id)) visits.set(id, { id, subject, tasks: [id] })
  const visitOf = new Map<string, TalliedVisit>()
  for (const visit of visits.values()) for (const task of visit.tasks) visitOf.set(task, visit)

  const items: ItemFact[] = []
  const itemsOf = new Map<string, ItemFact[]>()
  for (const item of tally.items) {
    const visit = visitOf.get(item.id)
    const state = visit === undefined ? undefined : states.get(visit.id)
    const fact = factOf(item, visit, state, taskOf.get(item.task), countyOf.get(item.subject))
    items.push(fact)
    if (visit === undefined) continue
    const own = itemsOf.get(visit.id)
    if (own === undefined) itemsOf.set(visit.id, [fact])
    else own.push(fact)
  }
  return {
    items,
    visits: [...visits.values()].map((visit) => {
      const state = states.get(visit.id)
      return {
        visit,
        state,
        items: itemsOf.get(visit.id) ?? [],
        team: teams.get(visit.id)?.members ?? [],
        place: {
          department: null,
          county: countyOf.get(visit.subject) ?? null,
          field: null,
          month: state?.on?.slice(0, 7) ?? null,
          level: null,
        },
      }
    }),
    taskOf,
    countyOf,
  }
}
