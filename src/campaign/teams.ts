import type { TeamCandidate, TeamSlot } from '../dispatch/request.js'
import type { Inspector } from '../model/inspector.js'
import type { Visit } from '../visits/visit.js'
import type { CampaignInput, CampaignTask } from './year.js'

/** The inspectors come from the level whose task it is (market/13): the county's, the prefecture's, or both. */
export const slotsOf =
  (input: CampaignInput, taskOf: ReadonlyMap<string, CampaignTask>) =>
  (visit: Visit): ReadonlyArray<TeamSlot> => {
    const tasks = visit.tasks.flatMap((id) => taskOf.get(id) ?? [])
    const areasOf = (department: string): ReadonlyArray<string> => [
      ...new Set(
        tasks
          .filter((t) => t.initiator === department || t.cooperators.includes(department))
          .map((t) => t.region),
      ),
    ]
    const certified = { from: visit.window.opens, until: visit.window.closes }
    const lead = tasks[0]?.initiator ?? ''
    const others = visit.departments.filter((d) => d !== lead)
    const size = input.rules.parameters.teamSize?.value ?? 1
    const members = [...others, ...Array<string>(Math.max(0, size - 1 - others.length)).fill(lead)]
    return [
      { department: lead, areas: areasOf(lead), leader: true, certified },
      ...members.map((department) => ({ department, areas: areasOf(department), certified })),
    ]
  }

/** Inspectors as the matching sees them. */
export const candidates = (inspectors: ReadonlyArray<Inspector>): ReadonlyArray<TeamCandidate> =>
  inspectors.map(({ id, unit, area, department, tags, mayLead, certificate }) => ({
    id,
    unit,
    area,
    department,
    tags,
    leader: mayLead,
    ...(certificate === undefined
      ? {}
      : {
          certificate: {
            ...(certificate.from === undefined ? {} : { from: certificate.from }),
            ...(certificate.until === undefined ? {} : { until: certificate.until }),
          },
        }),
  }))
