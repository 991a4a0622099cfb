import type { Roster } from '../model/rosterFinding.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { experts, inspectors } from './inspector.js'
import { subjects } from './subject.js'
import { tagged } from './tagged.js'

/** A roster of any kind, as `checkRoster` takes it. */
export const roster: Described<Roster> = named(
  'Roster',
  { zh: '名录库', en: 'Roster' },
  tagged<Roster, 'kind'>('kind', {
    'market-entity': [{ entries: subjects }],
    'special-roster': [{ entries: subjects }],
    inspectors: [{ entries: inspectors }],
    experts: [{ entries: experts }],
  }),
)

/**
 * Reads a roster with its kind from unknown data: the roster, or every fault by its path. What an entry lacks by law
 * is `checkRoster`'s question.
 *
 * @zh 读取名录库
 * @law joint/10.rosters
 * @example
 * import { decodeRoster } from 'double-random'
 *
 * assert.strictEqual(decodeRoster({ kind: 'experts', entries: [{ id: 'E-1', name: '甲', specialties: [] }] })._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeRoster = decodeBy(roster)
