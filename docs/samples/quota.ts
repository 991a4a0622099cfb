import { checkQuota, gradeRoster, linxiaJoint, parseRatio, quota } from 'double-random'

const fivePercent = parseRatio('5%')
if (fivePercent._tag === 'Left') throw new Error('a share is written 5%, 0.5‰ or 1/20')

// Floors round up, ceilings round down, and never through a float.
console.log(quota({ size: 109_275, ratio: fivePercent.right })) // => 5464

// With the reasons: the first is the bound that decided.
const answer = checkQuota(linxiaJoint.parameters)({
  size: 1_000,
  ratio: { num: 15, den: 100 },
  checkType: 'routine',
})
console.log(answer._tag === 'Right' && answer.right.because.map((f) => f._tag)) // => ['CeilingHeld', 'ShareTaken']

// Shares by risk class: a higher class never gets less.
const percent = (num: number) => ({ num, den: 100 })
const graded = gradeRoster({
  base: percent(5),
  classes: { A: percent(2), B: percent(5), C: percent(10), D: percent(20) },
})([
  { id: 'x', kind: 'enterprise', riskClass: 'A' },
  { id: 'y', kind: 'enterprise', riskClass: 'D' },
])
console.log(graded._tag === 'Right' && graded.right.strata.map((s) => s.stratum)) // => ['all/A', 'all/D']
