import type { NonEmpty } from '../law/explained.js'

/**
 * Why no full dispatch exists: these slots, the only inspectors who may fill them, and their room, which is
 * less than the slots. Anyone can count it again. No smaller set of slots is short.
 *
 * @zh 人员不足证明
 * @law joint/23.shortage
 * @category dispatch
 * @since 0.1.0
 */
export interface ShortageCertificate {
  readonly visits: ReadonlyArray<string>
  readonly slots: ReadonlyArray<{ readonly visit: string; readonly slot: number }>
  readonly inspectors: ReadonlyArray<string>
  readonly demand: number
  readonly capacity: number
  /** Inspectors who would fit some of the slots but are recused from every visit where they would. */
  readonly recused: ReadonlyArray<string>
}

/**
 * A full dispatch.
 *
 * @zh 派组结果
 * @law joint/21.match
 * @category dispatch
 * @since 0.1.0
 */
export interface Assigned {
  readonly status: 'assigned'
  readonly algorithm: 'assign/1'
  /** By visit, one inspector a slot, in the order of the slots. */
  readonly teams: Readonly<Record<string, ReadonlyArray<string>>>
  /** Who leads, for the visits where someone may. */
  readonly leaders: Readonly<Record<string, string>>
  /** Visits whose team is the same in every full dispatch: chance had no say. */
  readonly forced: ReadonlyArray<string>
  /** The load of each inspector afterwards, base load included. */
  readonly loads: Readonly<Record<string, number>>
  /** Are the loads the best there are? Coupled visits are placed by a heuristic and say no. */
  readonly balanced: boolean
}

/**
 * No full dispatch exists; a certificate for each part of the request that is short.
 *
 * @zh 无法派组
 * @law joint/23.shortage
 * @category dispatch
 * @since 0.1.0
 */
export interface Infeasible {
  readonly status: 'infeasible'
  readonly algorithm: 'assign/1'
  readonly certificate: ShortageCertificate
  readonly certificates: NonEmpty<ShortageCertificate>
  /** How it is known: counted, relaxed (needs left aside, and short even so), or every possibility tried. */
  readonly proof: 'counted' | 'relaxed' | 'exhausted'
}

/**
 * Coupled visits that the search could neither place nor prove impossible, or all of whose places are appointed to
 * people who leave a need unmet.
 *
 * @zh 未决
 * @law joint/23.shortage
 * @category dispatch
 * @since 0.1.0
 */
export interface Unresolved {
  readonly status: 'unresolved'
  readonly algorithm: 'assign/1'
  /** The best partial sheet: every place filled, some needs unmet. */
  readonly teams: Readonly<Record<string, ReadonlyArray<string>>>
  readonly unmet: ReadonlyArray<{ readonly visit: string; readonly need: number }>
  readonly tried: { readonly exchanges: number; readonly nodes: number }
}

/**
 * What the matching of a request comes to.
 *
 * @zh 派组结论
 * @law joint/21.match
 * @category dispatch
 * @since 0.1.0
 */
export type TeamResult = Assigned | Infeasible | Unresolved
