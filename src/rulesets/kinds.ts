import type { Period } from '../calendar/period.js'
import type { ProvisionId } from '../law/provisions.js'
import { compareRatio, isRatio, type Ratio } from '../model/ratio.js'
import type { ParameterName, ParameterValue, YearlyDay, YearlyLimit } from './ruleset.js'

/** How one value of a parameter stands to another. */
export type Strictness = 'equal' | 'stricter' | 'looser' | 'incomparable'

/** What a parameter's value has to be; the words stand in the phrasebook. */
export type ParameterKind =
  | 'share'
  | 'count'
  | 'period'
  | 'day-of-year'
  | 'yearly-limit'
  | 'yes-or-no'
  | 'choice'

/** What is known of a parameter: its kind, which of two values is stricter, and where it usually comes from. */
export interface Kind<A> {
  readonly kind: ParameterKind
  readonly isValue: (value: unknown) => boolean
  /** How the first value stands to the second. */
  readonly compare: (a: A, b: A) => Strictness
  /** The value that is at least as strict as both; `undefined` where there is none. */
  readonly join: (a: A, b: A) => A | undefined
  /** The provision of the two regulations or the overlays that sets it. */
  readonly setBy: ProvisionId
}

const byNumber = (difference: number): Strictness =>
  difference > 0 ? 'stricter' : difference < 0 ? 'looser' : 'equal'

/** The stricter of two values of a kind in which any two can be compared. */
const stricterOf =
  <A>(compare: Kind<A>['compare']) =>
  (a: A, b: A): A =>
    compare(a, b) === 'looser' ? b : a

const kind = <A>(
  name: ParameterKind,
  isValue: Kind<A>['isValue'],
  compare: Kind<A>['compare'],
  setBy: ProvisionId,
): Kind<A> => ({
  kind: name,
  isValue,
  compare,
  join: (a, b) => (compare(a, b) === 'incomparable' ? undefined : stricterOf(compare)(a, b)),
  setBy,
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least

/** A floor: the higher share is the stricter. */
const floor = (setBy: ProvisionId): Kind<Ratio> =>
  kind('share', isRatio, (a, b) => byNumber(compareRatio(a, b)), setBy)

/** A ceiling: the lower share is the stricter. */
const ceiling = (setBy: ProvisionId): Kind<Ratio> =>
  kind('share', isRatio, (a, b) => byNumber(compareRatio(b, a)), setBy)

const UNITS: ReadonlyArray<unknown> = ['workdays', 'days', 'months']

const isPeriod = (value: unknown): boolean =>
  isObject(value) && UNITS.includes(value['unit']) && isWhole(value['n'], 1)

/** A time limit on the authority: the shorter is the stricter; working days and days are not compared. */
const limit = (setBy: ProvisionId): Kind<Period> =>
  kind('period', isPeriod, (a, b) => (a.unit === b.unit ? byNumber(b.n - a.n) : 'incomparable'), setBy)

/** A time granted to the inspected: the longer binds the authority more, and nobody's right is shortened. */
const grant = (setBy: ProvisionId): Kind<Period> =>
  kind('period', isPeriod, (a, b) => (a.unit === b.unit ? byNumber(a.n - b.n) : 'incomparable'), setBy)

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isYearlyDay = (value: unknown): boolean =>
  isObject(value) &&
  isWhole(value['month'], 1) &&
  isWhole(value['day'], 1) &&
  value['day'] <= (LONGEST[value['month'] - 1] ?? 0)

const inYear = ({ month, day }: YearlyDay): number => month * 31 + day

/** One of a list, from the loosest to the strictest. */
const choice = <const A extends string>(order: ReadonlyArray<A>, setBy: ProvisionId): Kind<A> =>
  kind(
    'choice',
    (value) => (order as ReadonlyArray<unknown>).includes(value),
    (a, b) => byNumber(order.indexOf(a) - order.indexOf(b)),
    setBy,
  )

/** A duty: having it is the stricter. */
const duty = (setBy: ProvisionId): Kind<boolean> =>
  kind(
    'yes-or-no',
    (v) => typeof v === 'boolean',
    (a, b) => byNumber(Number(a) - Number(b)),
    setBy,
  )

const windows = choice(['calendar-year', 'rolling-12-months'], 'joint/17.limit')
const counts = choice(['per-department', 'all-departments'], 'joint/17.limit')
const exemptions = choice(['wide', 'narrow', 'ordered-only'], 'joint/17.exempt')

const compareLimits = (a: YearlyLimit, b: YearlyLimit): Strictness => {
  const parts = [
    byNumber(b.max - a.max),
    windows.compare(a.window, b.window),
    counts.compare(a.counted, b.counted),
    exemptions.compare(a.exemption, b.exemption),
  ].filter((part) => part !== 'equal')
  const [first] = parts
  return first === undefined ? 'equal' : parts.every((part) => part === first) ? first : 'incomparable'
}

/** The yearly limit is stricter in four ways at once; the join takes the stricter of each. */
const yearlyLimit: Kind<YearlyLimit> = {
  kind: 'yearly-limit',
  isValue: (value) =>
    isObject(value) &&
    isWhole(value['max'], 0) &&
    windows.isValue(value['window']) &&
    counts.isValue(value['counted']) &&
    exemptions.isValue(value['exemption']),
  compare: compareLimits,
  join: (a, b) => ({
    max: Math.min(a.max, b.max),
    window: stricterOf(windows.compare)(a.window, b.window),
    counted: stricterOf(counts.compare)(a.counted, b.counted),
    exemption: stricterOf(exemptions.compare)(a.exemption, b.exemption),
  }),
  setBy: 'joint/17.limit',
}

/** Every parameter, with which of two values is the stricter. A parameter without a row does not compile. */
export const kinds: { readonly [K in ParameterName]-?: Kind<ParameterValue<K>> } = {
  planDue: kind('day-of-year', isYearlyDay, (a, b) => byNumber(inYear(b) - inYear(a)), 'market/12.due'),
  planRevision: limit('market/12.revision'),
  coverageFloor: floor('market/12.floor'),
  routineCeiling: ceiling('joint/9.ceiling'),
  undirectedFloor: floor('gansu/undirected'),
  directedFloor: floor('gansu/directed'),
  yearlyLimit,
  teamSize: kind(
    'count',
    (v) => isWhole(v, 1),
    (a, b) => byNumber(a - b),
    'joint/23.team',
  ),
  shortage: choice(['neighbours-or-direct', 'own-level-only'], 'joint/23.shortage'),
  disclosure: limit('market/23.disclosure'),
  entry: limit('joint/30.entry'),
  objection: grant('joint/31.objection'),
  review: limit('joint/31.review'),
  reply: limit('joint/31.reply'),
  followUp: limit('joint/33.followup'),
  followUpEntry: limit('joint/33.entry'),
  headApproval: duty('caps2025/approval'),
  thirdParties: choice(['allowed', 'forbidden'], 'caps2025/noThirdParty'),
  certifiedOnly: duty('caps2025/certified'),
}

/** The names of all parameters, in the order of the table above. */
export const parameterNames = Object.keys(kinds) as ReadonlyArray<ParameterName>

/** Is this the name of a parameter? */
export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(kinds, name)

/** The kind of a parameter whose name is only known at run time; its values have been checked by `isValue`. */
export const kindOf = (name: ParameterName): Kind<unknown> => kinds[name] as unknown as Kind<unknown>
