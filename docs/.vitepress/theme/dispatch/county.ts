import {
  dispatchVisits,
  explain,
  type Hash,
  type Inspector,
  type Language,
  linxiaJoint,
  type PlainDate,
  type Remedies,
  type ShortageCertificate,
  sayCertificate,
  type VisitToStaff,
} from 'double-random'

/** A person or a place of the small county: its id in the facts is its Chinese name. */
interface Named {
  readonly id: string
  readonly en: string
}

export interface Person extends Named {
  readonly department: string
}

export interface Place extends Named {
  readonly departments: readonly [string, ...ReadonlyArray<string>]
}

export const departments: Readonly<Record<string, string>> = {
  市场监管: 'Market',
  公安: 'Police',
  卫生健康: 'Health',
}

export const people: ReadonlyArray<Person> = [
  { id: '马明', en: 'Ma Ming', department: '市场监管' },
  { id: '王霞', en: 'Wang Xia', department: '市场监管' },
  { id: '李龙', en: 'Li Long', department: '市场监管' },
  { id: '赵英', en: 'Zhao Ying', department: '公安' },
  { id: '陈强', en: 'Chen Qiang', department: '公安' },
  { id: '何花', en: 'He Hua', department: '卫生健康' },
  { id: '祁军', en: 'Qi Jun', department: '卫生健康' },
]

export const places: ReadonlyArray<Place> = [
  { id: '餐馆', en: 'Restaurant', departments: ['市场监管', '卫生健康'] },
  { id: '旅馆', en: 'Hotel', departments: ['公安', '市场监管', '卫生健康'] },
  { id: '学校', en: 'School', departments: ['市场监管', '卫生健康'] },
  { id: '加油站', en: 'Filling station', departments: ['市场监管', '公安'] },
  { id: '网吧', en: 'Internet café', departments: ['公安', '市场监管'] },
]

/** Who keeps away from where: `person place`. */
type Recusals = ReadonlySet<string>

export const pair = (person: string, place: string): string => `${person} ${place}`

/** What the page asks: who keeps away, how many visits one person may have, and the digits that were rolled. */
export interface Question {
  readonly recusals: Recusals
  readonly cap: number
  readonly digits: string
}

/** What the page draws: the teams, or why there are none. */
export interface Scene {
  readonly status: 'assigned' | 'infeasible' | 'refused'
  readonly teams: Readonly<Record<string, ReadonlyArray<string>>>
  readonly leaders: Readonly<Record<string, string>>
  readonly forced: ReadonlyArray<string>
  readonly sentences: ReadonlyArray<string>
  readonly certificate?: ShortageCertificate
  readonly shortage?: string
  readonly remedies?: Remedies
}

const inspectorOf = ({ id, department }: Person): Inspector => ({
  id,
  name: id,
  kind: 'civil-servant',
  department,
  area: '622921',
  unit: `622921-${department}`,
  certificate: { number: `甘-${id}` },
  tags: [],
  mayLead: true,
})

const visitOf = ({ id, departments: of }: Place): VisitToStaff => ({
  id,
  subject: id,
  day: '2022-06-01' as PlainDate,
  departments: of,
})

/** Draws the teams of the small county, or says why none can be drawn. */
export const sceneOf =
  (hash: Hash, language: Language) =>
  ({ recusals, cap, digits }: Question): Scene => {
    const answer = dispatchVisits(linxiaJoint, { hash })({
      seed: `LX-2022-0008/${digits}`,
      mode: 'wide',
      cap,
      inspectors: people.map(inspectorOf),
      visits: places.map(visitOf),
      interests: people.flatMap(({ id: inspector }) =>
        places.flatMap(({ id: subject }) =>
          recusals.has(pair(inspector, subject)) ? [{ inspector, subject, kind: 'close-kin' as const }] : [],
        ),
      ),
    })
    const say = explain(language)
    const none = { teams: {}, leaders: {}, forced: [] }
    if (answer._tag === 'Left') return { status: 'refused', ...none, sentences: answer.left.map(say) }
    const { value, because } = answer.right
    const sentences = because.map(say)
    if (value.status === 'assigned')
      return {
        status: 'assigned',
        teams: Object.fromEntries(value.teams.map((t) => [t.visit, t.inspectors])),
        leaders: Object.fromEntries(value.teams.map((t) => [t.visit, t.leader])),
        forced: value.teams.filter((t) => t.forced).map((t) => t.visit),
        sentences,
      }
    if (value.status === 'infeasible')
      return {
        status: 'infeasible',
        ...none,
        sentences,
        certificate: value.result.certificate,
        shortage: sayCertificate(language, value.request)(value.result.certificate),
        remedies: value.remedies,
      }
    return { status: 'refused', ...none, sentences }
  }
