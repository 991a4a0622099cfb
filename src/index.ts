// The public door, room by room, in the order of the process.

export { days, months, type Period, workdays } from './calendar/period.js'
// calendar
export { isPlainDate, type NotADate, type PlainDate, plainDate } from './calendar/plainDate.js'
// law
export type { Explained, Finding, NonEmpty } from './law/explained.js'
export type { Bilingual, Force, Provision } from './law/provision.js'
export { type ProvisionId, provisions } from './law/provisions.js'

// model
export { isCreditCode } from './model/creditCode.js'
export { type BadRatio, parseRatio, type Ratio } from './model/ratio.js'
export type { Hash, Sha256Hex } from './model/sha256.js'
export { linxiaJoint, linxiaMarket } from './rulesets/linxia.js'
// rulesets
export type { Parameter, Parameters, Ruleset } from './rulesets/ruleset.js'

// plan

// quota

// draw
export { nobleHash } from './draw/noble.js'

// visits

// dispatch

// inspection

// disclosure

// followup

// oversight

// codec

// explain
