import { explain, liabilityProvisions, noFacts } from 'double-random'

// What is known: a suspected crime was found; whether it was transferred, nobody has established yet.
const { value, because } = liabilityProvisions({
  ...noFacts,
  inspectionFailed: 'no',
  publicationFailed: 'no',
  taskRefusedOrDelayed: 'no',
  dutyDoneByPlan: 'yes',
  beyondTechnique: 'no',
  accident: 'no',
  falseReportByThirdParty: 'no',
  keptToList: 'no',
  crimeSuspected: 'yes',
})

console.log(value) // => 'for-people-to-judge'
console.log(because.map((f) => f._tag === 'NoGroundNamed' || [f.ground, f.standing])) // => [['not-transferred', 'open'], ['not-transferred', 'open'], ['duty-done', 'bears'], ['duty-done', 'bears']]
console.log(explain('en')(because[0])) // => 'may speak for liability: a suspected crime was not transferred (market/28.liable); to be found out: whether it was transferred'
