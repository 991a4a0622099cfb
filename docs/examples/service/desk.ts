import { chinaCalendar, linxiaJoint, linxiaMarket, type PlainDate } from 'double-random'
import { nativeHash } from 'double-random/node'
import type { Database } from './database.js'

/** What the routes work with. The library has no clock and no chance: what comes from outside comes in here. */
export interface Desk {
  readonly db: Database
  /** The day it is in China. */
  readonly today: () => PlainDate
  /** At least 32 characters that nobody can guess. */
  readonly secret: () => string
}

/** The law this service works by. A county puts its own here, made with `refine`. */
export const law = { market: linxiaMarket, joint: linxiaJoint }
export const calendar = chinaCalendar()
export const hash = nativeHash
