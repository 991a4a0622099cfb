import { linxiaJoint, plainDate, rulesetOn } from 'double-random'

// Which ruleset holds on a day? The first day of Linxia's is unknown, so it is yours to state.
const [from, on] = [plainDate('2021-01-01'), plainDate('2022-06-01')]
if (from._tag === 'Left' || on._tag === 'Left') throw new Error('a day is written YYYY-MM-DD')
const inForce = rulesetOn([{ ...linxiaJoint, from: from.right }])(on.right)
console.log(inForce._tag === 'Right' && inForce.right.id) // => 'linxia-joint'
