import type { Finding, NonEmpty } from '../law/explained.js'
import type { DispatchMode } from './facts.js'
import type { RecusalFinding } from './recusal.js'
import type { ShortPlaces } from './shortPlaces.js'

interface Place {
  readonly visit: string
  readonly slot: number
  readonly inspector: string
}

/**
 * Why the teams are what they are.
 *
 * @zh 派组理由
 * @law joint/21.match
 * @category dispatch
 * @since 0.1.0
 */
export type DispatchFinding =
  | RecusalFinding
  /** Before the seed: nothing was drawn yet, and something can be. */
  | (Finding & {
      readonly _tag: 'TeamsPossible'
      readonly basis: 'joint/21.match' | 'market/13.modes'
      readonly mode: DispatchMode
      readonly visits: number
      readonly people: number
    })
  | (Finding & {
      readonly _tag: 'TeamsDrawn'
      readonly basis: 'joint/21.match' | 'market/13.modes'
      readonly mode: DispatchMode
      readonly visits: number
      readonly people: number
      readonly least: number
      readonly most: number
    })
  | (Finding & {
      readonly _tag: 'NoFullDispatch'
      readonly basis: 'joint/23.team' | 'market/16.two'
      readonly demand: number
      readonly capacity: number
      readonly visits: number
      /** Of whom there are too few, where the places ask for somebody in particular. */
      readonly short?: NonEmpty<ShortPlaces>
    })
  | (Finding & { readonly _tag: 'NotDecided'; readonly basis: 'joint/23.team'; readonly unmet: number })
  | (Finding & { readonly _tag: 'TeamForced'; readonly basis: 'joint/21.match'; readonly visit: string })
  | (Finding & {
      readonly _tag: 'NoCertificate'
      readonly basis: 'market/16.two'
      readonly inspector: string
    })
  | (Finding &
      Place & {
        readonly _tag: 'BorrowedFrom'
        readonly basis: 'joint/23.shortage'
        readonly reading: 'I-13'
        readonly from: string
      })
  | (Finding &
      Place & {
        readonly _tag: 'DirectlyAssigned'
        readonly basis: 'joint/23.shortage'
        readonly reading: 'I-10'
        readonly reason: string
        readonly approvedBy: string
        /** Whose place it is, and of which department he is, where that is another one. */
        readonly departments?: { readonly asked: string; readonly own?: string }
        /** What his place asks him to hold, and he does not. */
        readonly lacking?: NonEmpty<string>
      })
  | (Finding &
      Place & {
        readonly _tag: 'Appointed'
        readonly basis: 'joint/23.shortage' | 'joint/23.expert'
        readonly reason: string
      })
  | (Finding & {
      readonly _tag: 'NeighboursNotAllowed'
      readonly basis: 'market/13.level'
      readonly reading: 'I-13'
    })
  | (Finding & {
      readonly _tag: 'FurtherAttempt'
      readonly basis: 'joint/24.replace'
      readonly attempt: number
      readonly approvedBy: string
      readonly reason: string
    })
