import { caps2025, combine, linxiaJoint, linxiaMarket, refine, sayRulesetProblem } from 'double-random'

// A county refines the prefecture's rules: stricter, or where they say nothing.
const county = { id: 'yongjing', title: { zh: '永靖县', en: 'Yongjing' }, county: '622923' }
const stricter = refine(linxiaJoint)({ ...county, values: { routineCeiling: { num: 8, den: 100 } } })
if (stricter._tag === 'Left') throw new Error(stricter.left.map(sayRulesetProblem('en')).join('\n'))
console.log(stricter.right.parameters.routineCeiling?.bases) // => ['joint/9.ceiling', 'joint/37.refine']

const looser = refine(linxiaJoint)({ ...county, values: { routineCeiling: { num: 12, den: 100 } } })
console.log(looser._tag === 'Left' && looser.left[0]._tag) // => 'RefinementLoosens'

// A task under both regulations: the stricter of each, both cited.
const both = combine(linxiaMarket)(linxiaJoint)
if (both._tag === 'Left') throw new Error(both.left.map(sayRulesetProblem('en')).join('\n'))
console.log(both.right.parameters.teamSize?.bases) // => ['market/16.two', 'joint/23.team']

// The national rules of 2025 on top, with the cap that the body has published.
const tightened = combine(both.right)(caps2025({ max: 1 }))
console.log(tightened._tag === 'Right' && tightened.right.parameters.yearlyLimit?.value.max) // => 1
