import { type DrawnTask, mergeTasks, sayVisitsProblem } from 'double-random'
import { type Answer, type Args, type Op, refused } from './args.js'

const isRecord = (x: unknown): x is Args => typeof x === 'object' && x !== null && !Array.isArray(x)

/** A task of the contract has an id, a subject and two days; what else it may carry is left empty. */
const taskOf = (x: unknown): unknown =>
  isRecord(x)
    ? {
        id: x['id'],
        subject: x['subject'],
        window: { opens: x['opens'], closes: x['closes'] },
        matters: [],
        departments: [],
      }
    : x

/** The paths as they stand in the request, where a task has its two days directly. */
const inRequest = (sentence: string): string =>
  sentence.replaceAll('.window.opens', '.opens').replaceAll('.window.closes', '.closes')

const merge: Op = ({ tasks }): Answer => {
  const facts = (Array.isArray(tasks) ? tasks.map(taskOf) : tasks) as ReadonlyArray<DrawnTask>
  const merged = mergeTasks(facts)
  if (merged._tag === 'Left')
    return refused('bad-input', merged.left.map((p) => inRequest(sayVisitsProblem('en')(p))).join('; '))
  return {
    ok: {
      visits: merged.right.visits.map(({ subject, tasks: own, window }) => ({
        subject,
        tasks: own,
        opens: window.opens,
        closes: window.closes,
      })),
    },
  }
}

/** The operations of the visits room. */
export const visitsOps = { merge }
