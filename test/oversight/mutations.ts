import type { Mutation } from './mutate.js'
import { drawMutations } from './mutationsDraw.js'
import { logMutations } from './mutationsLog.js'
import { paperMutations } from './mutationsPaper.js'
import { planMutations } from './mutationsPlan.js'
import { resultMutations } from './mutationsResults.js'
import { stepMutations } from './mutationsSteps.js'
import { taskMutations } from './mutationsTask.js'
import { teamMutations } from './mutationsTeam.js'
import { timeMutations } from './mutationsTime.js'
import { visitMutations } from './mutationsVisit.js'

/** What is done to a clean year, and the article that it breaks. */
export const mutations: ReadonlyArray<Mutation> = [
  ...planMutations,
  ...drawMutations,
  ...paperMutations,
  ...logMutations,
  ...taskMutations,
  ...visitMutations,
  ...teamMutations,
  ...timeMutations,
  ...stepMutations,
  ...resultMutations,
]
