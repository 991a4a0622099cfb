import type { Expected } from '../draw/badValue.js'
import { badParts, count, drawId, type Part, seedPlan, text } from '../draw/shape.js'
import { fields, listOf, must, recordOf } from '../model/shape.js'

const texts = listOf<Expected>(text, 'a list of texts')

/** A commitment to a dispatch, as far as it is compared. */
export const dispatchCommitment: Part = fields<Expected>(
  {
    algorithm: must((value) => value === 'assign/1', 'the algorithm assign/1'),
    drawId,
    request: text,
    visits: count,
    inspectors: count,
    seed: seedPlan,
  },
  'the commitment of a dispatch',
)

const dispatchRecord: Part = fields<Expected>(
  {
    commitment: dispatchCommitment,
    seed: text,
    teams: recordOf<Expected>(texts, 'teams by visit'),
    leaders: recordOf<Expected>(text, 'leaders by visit'),
    forced: texts,
  },
  'a record of a dispatch',
)

/** What keeps a value from being read as the record of a dispatch. */
export const recordMisfits = (value: unknown) => badParts(dispatchRecord, value, 'record')
