import {
  assignTeams,
  nobleHash,
  type ReplaceRequest,
  replaceMember,
  type SheetFault,
  type ShortageCertificate,
  saySheetFault,
  type TeamRequest,
} from 'double-random'
import { type Answer, type Args, type Op, refused } from './args.js'

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

interface Located {
  readonly _tag: string
  readonly path?: string
  readonly value?: unknown
  readonly expected?: unknown
  readonly faults?: ReadonlyArray<SheetFault>
}

const EXPECTED: Readonly<Record<string, string>> = {
  BadId: 'an id of 1 to 200 bytes without control characters or outer spaces',
  DuplicateId: 'an id of its own',
  UnknownInspector: 'the id of an inspector on the roster',
  NoSlots: 'a visit with at least one slot',
  NotInTeam: 'a member of the visit’s team',
  AppointedTwice: 'an inspector not in this team yet',
  AppointedRecused: 'an inspector without an interest in the subject',
  AppointedOverCap: 'an inspector with room under the cap',
}

const sentence = (p: Located): string =>
  p.faults === undefined ? valueSentence(p) : `teams: ${p.faults.map(saySheetFault('en')).join(', ')}`

const valueSentence = (p: Located): string =>
  `${p.path === '' || p.path === undefined ? 'args' : p.path}: ${shown(p.value)}, expected ${
    typeof p.expected === 'string' ? p.expected : (EXPECTED[p._tag] ?? p._tag)
  }`

const answerLeft = (problems: ReadonlyArray<Located>): Answer =>
  refused('bad-request', problems.map(sentence).join('; '))

const plain = ({ visits, slots, inspectors, demand, capacity }: ShortageCertificate) => ({
  visits,
  slots,
  inspectors,
  demand,
  capacity,
})

const dispatch: Op = (args) => {
  const result = assignTeams(nobleHash)(args as unknown as TeamRequest)
  if (result._tag === 'Left') return answerLeft(result.left)
  const { right } = result
  if (right.status === 'infeasible')
    return { ok: { status: right.status, certificate: plain(right.certificate) } }
  return right.status === 'unresolved'
    ? { ok: { status: right.status } }
    : { ok: { status: right.status, teams: right.teams, leaders: right.leaders, forced: right.forced } }
}

const isTeams = (value: unknown): value is Readonly<Record<string, ReadonlyArray<string>>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((team) => Array.isArray(team) && team.every((id) => typeof id === 'string'))

const replaceShape = ({ teams, visit, out, withdrawn }: Args): ReadonlyArray<Located> => [
  ...(isTeams(teams)
    ? []
    : [
        { _tag: 'Teams', path: 'teams', value: teams, expected: 'an object of lists of inspectors by visit' },
      ]),
  ...(typeof visit === 'string' ? [] : [{ _tag: 'Visit', path: 'visit', value: visit, expected: 'a text' }]),
  ...(typeof out === 'string' ? [] : [{ _tag: 'Out', path: 'out', value: out, expected: 'a text' }]),
  ...(withdrawn === undefined || (Array.isArray(withdrawn) && withdrawn.every((w) => typeof w === 'string'))
    ? []
    : [{ _tag: 'Withdrawn', path: 'withdrawn', value: withdrawn, expected: 'a list of texts' }]),
]

const replace: Op = (args) => {
  const wrong = replaceShape(args)
  if (wrong.length > 0) return answerLeft(wrong)
  const { teams, visit, out, sequence, withdrawn, ...request } = args
  const result = replaceMember(nobleHash)({
    request,
    sheet: { teams },
    visit,
    out,
    sequence: sequence ?? 1,
    ...(withdrawn === undefined ? {} : { withdrawn }),
  } as unknown as ReplaceRequest)
  if (result._tag === 'Left') return answerLeft(result.left)
  const { right } = result
  if (right.status === 'nobody') return { ok: { certificate: plain(right.certificate) } }
  return { ok: { changed: right.changed, ...(right.status === 'proposed' ? { proposed: true } : {}) } }
}

/** The operations of dispatch at the conformance door. */
export const dispatchOps = { dispatch, replace }
