import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { stated } from '../model/stated.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { assignTeams } from './assign.js'
import { compileCandidates, compileVisit, poolOf } from './compile.js'
import { assignDirectly } from './direct.js'
import {
  type Compiled,
  type DispatchCapabilities,
  type Dispatched,
  type DispatchRefusal,
  outcomeFinding,
} from './dispatched.js'
import type { DispatchFacts } from './facts.js'
import { factProblems } from './factsCheck.js'
import type { DispatchFinding } from './finding.js'
import { placeFindings } from './placeFinding.js'
import { type Joined, joinNeighbours } from './policy.js'
import { type RecusalFinding, recusalOf } from './recusal.js'
import { remediesFor } from './remedy.js'
import type { TeamResult } from './result.js'
import { teamsOf } from './teams.js'

interface Recused {
  readonly findings: ReadonlyArray<RecusalFinding>
  readonly byVisit: ReadonlyMap<string, ReadonlyArray<string>>
}

/** In the grouped mode a group has the interests of all its members. */
const groupsOf = (facts: DispatchFacts): ((inspector: string) => string) => {
  if (facts.mode !== 'grouped') return (inspector) => inspector
  const group = new Map(
    (facts.groups ?? []).flatMap(({ id, members }) => members.map((m) => [m, id] as const)),
  )
  return (inspector) => group.get(inspector) ?? inspector
}

const recusals = (
  facts: DispatchFacts,
  { hasInterest }: DispatchCapabilities,
  basis: RecusalFinding['basis'],
): Recused => {
  const of = recusalOf(facts, hasInterest, basis)
  const asSent = groupsOf(facts)
  const sent = new Set(compileCandidates(facts, 0).map(({ id }) => id))
  const all = facts.visits.map((visit) => ({ visit, findings: of(visit) }))
  return {
    findings: all.flatMap(({ findings }) => findings),
    byVisit: new Map(
      all.map(({ visit, findings }) => [
        visit.id,
        [
          ...new Set([...new Set(visit.recused), ...findings.map(({ inspector }) => inspector)].map(asSent)),
        ].filter((id) => sent.has(id)),
      ]),
    ),
  }
}

const compile =
  (facts: DispatchFacts, teamSize: number, recused: Recused) =>
  (joined: Joined): Compiled => {
    const neighbours = new Map(Object.entries(joined))
    const pool = poolOf(facts, (own) => neighbours.get(own) ?? [])
    const visits = facts.visits.map((visit) =>
      compileVisit(facts, pool(visit), teamSize, visit, recused.byVisit.get(visit.id) ?? []),
    )
    const request = {
      seed: facts.seed,
      ...stated({ attempt: facts.attempt?.number, cap: facts.cap }),
      inspectors: compileCandidates(facts, teamSize),
      visits,
    }
    return { joined, request }
  }

interface Drawn {
  readonly compiled: Compiled
  readonly result: TeamResult
}

const dispatchedOf = (hash: Hash, { compiled, result }: Drawn): Dispatched => {
  const { request, joined } = compiled
  if (result.status === 'unresolved') return { status: 'unresolved', request, result }
  if (result.status === 'assigned')
    return { status: 'assigned', request, teams: teamsOf(request, result), result }
  return { status: 'infeasible', request, result, remedies: remediesFor(hash, request), neighbours: joined }
}

/**
 * Draws the team of every visit: at least as many inspectors as the rules ask for, one of them leader, all with
 * a certificate on the day, from the pool of the mode, none with an interest in the subject. Where people run
 * short, only what the policy allows beforehand is done, and each use of it is a finding. Several rulesets: those
 * that rule these visits; the larger team and the narrower pool hold.
 *
 * @zh 随机派组
 * @law joint/23.team
 * @law market/16.two
 * @law market/13.modes
 * @law market/13.recusal
 * @law market/13.level
 * @law joint/23.shortage
 * @law joint/23.expert
 * @law joint/24.recusal
 * @law joint/24.territory
 * @example
 * import { dispatchVisits, linxiaMarket, nobleHash, plainDate } from 'double-random'
 *
 * const day = plainDate('2022-06-01')
 * assert.ok(day._tag === 'Right')
 * const inspector = (id: string) => ({
 *   id,
 *   name: id,
 *   kind: 'civil-servant' as const,
 *   department: '市场监管',
 *   area: '临夏县',
 *   unit: '韩集所',
 *   certificate: { number: `甘${id}` },
 *   tags: [],
 *   mayLead: true,
 * })
 * const result = dispatchVisits(linxiaMarket, { hash: nobleHash })({
 *   seed: 'LX-2026-0008/0123456789',
 *   mode: 'wide',
 *   inspectors: ['马', '王', '李'].map(inspector),
 *   visits: [{ id: 'V1', subject: 'S1', day: day.right, departments: ['市场监管'] }],
 *   interests: [{ inspector: '李', subject: 'S1', kind: 'close-kin' }],
 * })
 * assert.ok(result._tag === 'Right' && result.right.value.status === 'assigned')
 * assert.deepStrictEqual([...result.right.value.teams[0]?.inspectors ?? []].sort(), ['王', '马'])
 *
 * @category dispatch
 * @since 0.1.0
 */
export const dispatchVisits =
  (rules: Ruleset | NonEmpty<Ruleset>, capabilities: DispatchCapabilities) =>
  (facts: DispatchFacts): E.Either<DispatchRefusal, Explained<Dispatched, DispatchFinding>> => {
    const [problem, ...problems] = factProblems(facts)
    if (problem !== undefined) return E.left([problem, ...problems])
    const { hash } = capabilities
    const rulesets: ReadonlyArray<Ruleset> = 'id' in rules ? [rules] : rules
    const teamSize = Math.max(2, ...rulesets.map(({ parameters }) => parameters.teamSize?.value ?? 2))
    const joint = rulesets.some((r) => r.parameters.teamSize?.bases.includes('joint/23.team') === true)
    const ownOnly = rulesets.some((r) => r.parameters.shortage?.value === 'own-level-only')
    const recused = recusals(facts, capabilities, joint ? 'joint/24.recusal' : 'market/13.recusal')
    const compileWith = compile(facts, teamSize, recused)

    const draw = (compiled: Compiled): E.Either<DispatchRefusal, Drawn> =>
      E.map((result: TeamResult) => ({ compiled, result }))(assignTeams(hash)(compiled.request))
    /** Where people run short: neighbours, then direct assignment (joint/23.shortage), as far as was allowed. */
    const relieved = (): Compiled => {
      const mayJoin = facts.mode === 'local' && !ownOnly
      const joined = mayJoin ? joinNeighbours(hash, facts, (j) => compileWith(j).request) : {}
      const compiled = compileWith(joined)
      return { ...compiled, request: assignDirectly(hash, facts.policy?.directAssignment, compiled.request) }
    }
    const answer = (drawn: Drawn): Explained<Dispatched, DispatchFinding> => ({
      value: dispatchedOf(hash, drawn),
      because: [
        outcomeFinding(facts, joint, drawn.compiled.request, drawn.result),
        ...recused.findings,
        ...facts.inspectors.flatMap(
          ({ id, certificate }): ReadonlyArray<DispatchFinding> =>
            certificate === undefined
              ? [{ _tag: 'NoCertificate', basis: 'market/16.two', inspector: id }]
              : [],
        ),
        ...(facts.policy?.joinNeighbours !== undefined && ownOnly
          ? [{ _tag: 'NeighboursNotAllowed', basis: 'market/13.level', reading: 'I-13' } as const]
          : []),
        ...(facts.attempt === undefined
          ? []
          : [
              {
                _tag: 'FurtherAttempt',
                basis: 'joint/24.replace',
                attempt: facts.attempt.number,
                approvedBy: facts.attempt.approvedBy,
                reason: facts.attempt.reason,
              } as const,
            ]),
        ...(drawn.result.status === 'assigned'
          ? placeFindings(facts.mode, drawn.compiled.request, drawn.result)
          : []),
      ],
    })
    return E.map(answer)(
      E.flatMap(draw(compileWith({})), (first) =>
        // Stryker disable next-line ConditionalExpression: where nobody is short, the same is drawn once more
        first.result.status === 'infeasible' ? draw(relieved()) : E.right(first),
      ),
    )
  }
