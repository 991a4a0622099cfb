import { assignSteps, nobleHash, verifyDispatch } from 'double-random'

const request = {
  seed: 'LX-2026-0008/01234567890123456789',
  inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
  visits: [{ id: 'V1', slots: [{}, {}], recused: ['李'] }],
}

// A long run can be stepped: show a bar, answer other requests, or stop. The result does not depend on it.
const steps = assignSteps(nobleHash)(request)
let step = steps.next()
while (step.done !== true) step = steps.next()
if (step.value._tag === 'Left' || step.value.right.status !== 'assigned') throw new Error('no dispatch')

console.log(verifyDispatch(request)(step.value.right)) // => []
console.log(verifyDispatch(request)({ teams: { V1: ['马', '李'] } }).map((f) => f._tag)) // => ['RecusedInTeam']
