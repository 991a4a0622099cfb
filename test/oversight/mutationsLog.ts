import { type Any, type Mutation, rechain, recommit } from './mutate.js'

const added = (r: Any): Any => r.draws[3]
const log = (r: Any): Any => added(r).record.log

/** Mutations of logs, registers and sealed names. */
export const logMutations: ReadonlyArray<Mutation> = [
  [
    'a supplement struck from the log',
    'joint/20.strata',
    (r) => {
      log(r).shift()
      rechain(added(r))
    },
    'as-many-as-stated',
  ],
  [
    'a supplement without more drawn',
    'joint/20.strata',
    (r) => {
      log(r)[0].add = 2
      rechain(added(r))
    },
    'as-many-as-stated',
  ],
  [
    'a reserve made shorter',
    'joint/20.strata',
    (r) => {
      added(r).record.strata[0].reserve.pop()
    },
    'as-many-as-stated',
  ],
  [
    'two of the reserve exchanged',
    'market/3.definition',
    (r) => {
      added(r).record.strata[0].reserve.reverse()
    },
    'drawn-by-lot',
  ],
  [
    'a supplement without a reason',
    'joint/5.trace',
    (r) => {
      log(r)[0].reason = ' '
      rechain(added(r))
    },
    'supplement-reasoned',
  ],
  [
    'an entry of the log rewritten',
    'joint/5.trace',
    (r) => {
      log(r)[0].reason = '另有原因'
    },
    'log-chained',
  ],
  [
    'a mark for a reason that was not committed',
    'joint/32.unable',
    (r) => {
      log(r)[1].reason = 'owner-asked'
      rechain(added(r))
    },
    'mark-stands',
  ],
  [
    'the same one marked twice',
    'joint/32.unable',
    (r) => {
      log(r).push({ ...log(r)[1], replaced: false })
      rechain(added(r))
    },
    'mark-stands',
  ],
  [
    'a replacement that the commitment rules out',
    'joint/32.unable',
    (r) => {
      added(r).record.commitment.replacement.by = 'none'
      recommit(added(r))
    },
    'mark-stands',
  ],
  [
    'a number without a draw',
    'joint/5.trace',
    (r) => {
      r.registers[0].last = 6
    },
    'numbers-without-gap',
  ],
  [
    'a gap in the middle, without bounds to walk',
    'joint/5.trace',
    (r) => {
      r.registers = [
        { prefix: 'LX-', first: 1, last: 3 },
        { prefix: 'LX-', first: 4, last: 9e14 },
      ]
    },
    'numbers-without-gap',
  ],
  [
    'a draw outside of the register',
    'joint/5.trace',
    (r) => {
      r.registers[0].last = 3
    },
    'numbers-without-gap',
  ],
  [
    'a name opened that was not sealed',
    'joint/30.onSite',
    (r) => {
      added(r).withheld.strata[0].drawn[0].sealed = 'a'.repeat(64)
    },
    'opened-as-sealed',
  ],
  [
    'names sealed under another commitment',
    'joint/30.onSite',
    (r) => {
      added(r).withheld.commitmentDigest = 'b'.repeat(64)
    },
    'opened-as-sealed',
  ],
]
