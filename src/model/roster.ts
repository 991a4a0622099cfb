import { isPlainDate, type PlainDate } from '../calendar/plainDate.js'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import { isCreditCode } from './creditCode.js'
import { idFault } from './ids.js'
import type { Inspector } from './inspector.js'
import { kindWords } from './kindWords.js'
import type { Roster, RosterField, RosterFinding } from './rosterFinding.js'
import { isObject } from './shape.js'
import { isMarketEntity, type Subject } from './subject.js'

type Findings = ReadonlyArray<RosterFinding>

const empty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

const KINDS: ReadonlyArray<unknown> = [
  ...Object.keys(kindWords),
  'civil-servant',
  'certified-staff',
  'daily-supervision-staff',
]

/** What a field has to hold where it is not words. */
const HOLDS: { readonly [K in RosterField]?: (value: unknown) => boolean } = {
  kind: (value) => KINDS.includes(value),
  certificate: isObject,
}

const states = (field: RosterField, value: unknown): boolean =>
  !empty(value) && (HOLDS[field]?.(value) ?? true)

const lacks = (
  entry: Readonly<Record<string, unknown>> & { readonly id: string },
  path: string,
  basis: ProvisionId,
  fields: ReadonlyArray<RosterField>,
): Findings =>
  fields
    .filter((field) => !states(field, entry[field]))
    .map((field) => ({ _tag: 'EntryLacks', basis, path: `${path}.${field}`, entry: entry.id, field }))

/** Ids are unique by their bytes, and can be drawn by: the draw hashes them. */
const ids = (entries: ReadonlyArray<{ readonly id: string }>, basis: ProvisionId): Findings => {
  const seen = new Map<string, number>()
  return entries.flatMap(({ id }, i): Findings => {
    const path = `entries[${i}].id`
    if (idFault(id) !== undefined) return [{ _tag: 'EntryLacks', basis, path, entry: id, field: 'id' }]
    const first = seen.get(id)
    if (first !== undefined)
      return [{ _tag: 'EntryRepeated', basis, path, entry: id, first: `entries[${first}].id` }]
    seen.set(id, i)
    return []
  })
}

const subjectFindings =
  (kind: 'market-entity' | 'special-roster') =>
  (subject: Subject, i: number): Findings => {
    const path = `entries[${i}]`
    const market = isMarketEntity(subject)
    return [
      ...lacks({ ...subject }, path, 'joint/11.annotations', [
        'name',
        'rosters',
        'kind',
        'riskClass',
        'supervisionNeeds',
      ]),
      ...lacks({ ...subject }, path, 'joint/11.owner', ['owner']),
      ...(kind === 'market-entity' && !market && states('kind', subject.kind)
        ? [
            {
              _tag: 'EntryMisplaced' as const,
              basis: 'joint/10.rosters' as const,
              path,
              entry: subject.id,
              kind: subject.kind,
            },
          ]
        : []),
      ...(market && idFault(subject.id) === undefined && !isCreditCode(subject.id)
        ? [
            {
              _tag: 'NotACreditCode' as const,
              basis: 'joint/11.annotations' as const,
              path: `${path}.id`,
              entry: subject.id,
            },
          ]
        : []),
    ]
  }

const certificateFindings = (inspector: Inspector, path: string, on: PlainDate): Findings => {
  const { certificate, kind } = inspector
  if (!isObject(certificate))
    return kind === 'daily-supervision-staff' && certificate === undefined
      ? []
      : lacks({ ...inspector }, path, 'joint/12.inspectors', ['certificate'])
  const { from, until } = certificate
  const readable = [from, until].every((day) => day === undefined || isPlainDate(day))
  return readable && (from === undefined || from <= on) && (until === undefined || on <= until)
    ? []
    : [
        {
          _tag: 'CertificateNotValid',
          basis: 'joint/12.inspectors',
          path: `${path}.certificate`,
          entry: inspector.id,
          on,
          from: from ?? null,
          until: until ?? null,
        },
      ]
}

const inspectorFindings =
  (on: PlainDate) =>
  (inspector: Inspector, i: number): Findings => {
    const path = `entries[${i}]`
    return [
      ...lacks({ ...inspector }, path, 'joint/12.inspectors', ['name', 'kind', 'tags']),
      ...lacks({ ...inspector }, path, 'joint/13.owner', ['department', 'unit']),
      ...certificateFindings(inspector, path, on),
    ]
  }

/** What keeps a roster from being looked at entry by entry. */
const notEntries = (roster: unknown): Findings => {
  const bad = (path: string, value: unknown, expected: 'a roster' | 'a list of entries' | 'an entry') =>
    ({ _tag: 'NotAnEntry', basis: 'joint/10.rosters', path, value, expected }) as const
  if (!isObject(roster)) return [bad('', roster, 'a roster')]
  const { kind, entries } = roster
  return [
    ...(typeof kind === 'string' && Object.hasOwn(BASIS, kind) ? [] : [bad('kind', kind, 'a roster')]),
    ...(Array.isArray(entries)
      ? Array.from(entries as ReadonlyArray<unknown>, (entry, i) =>
          isObject(entry) ? [] : [bad(`entries[${i}]`, entry, 'an entry')],
        ).flat()
      : [bad('entries', entries, 'a list of entries')]),
  ]
}

const findingsOf = (roster: Roster, on: PlainDate): Findings => {
  switch (roster.kind) {
    case 'inspectors':
      return [...ids(roster.entries, 'joint/12.inspectors'), ...roster.entries.flatMap(inspectorFindings(on))]
    case 'experts':
      return [
        ...ids(roster.entries, 'joint/12.experts'),
        ...roster.entries.flatMap((expert, i) =>
          lacks({ ...expert }, `entries[${i}]`, 'joint/12.experts', ['name', 'specialties']),
        ),
      ]
    case 'market-entity':
    case 'special-roster':
      return [
        ...ids(roster.entries, 'joint/11.annotations'),
        ...roster.entries.flatMap(subjectFindings(roster.kind)),
      ]
  }
}

const BASIS: Readonly<Record<Roster['kind'], ProvisionId>> = {
  'market-entity': 'joint/10.rosters',
  'special-roster': 'joint/10.rosters',
  inspectors: 'joint/12.inspectors',
  experts: 'joint/12.experts',
}

/**
 * Is a roster fit to draw from: every entry unique, owned, annotated, certificates valid on a day? Every finding
 * comes at once, with the entry and what it lacks. Daily-supervision staff may stand in the roster without a
 * certificate; whether they may go on site is the rules' matter, at dispatch.
 *
 * @zh 审查名录库
 * @law joint/10.rosters
 * @law joint/11.annotations
 * @law joint/11.owner
 * @law joint/12.inspectors
 * @law joint/12.experts
 * @law joint/13.owner
 * @example
 * import { checkRoster, plainDate } from 'double-random'
 *
 * const on = plainDate('2022-03-01')
 * assert.ok(on._tag === 'Right')
 * const expert = { id: 'E1', name: '马明', specialties: [] }
 * const { value, because } = checkRoster(on.right)({ kind: 'experts', entries: [expert] })
 *
 * assert.strictEqual(value, 'incomplete')
 * assert.deepStrictEqual(because.map((f) => f._tag), ['EntryLacks'])
 *
 * @category model
 * @since 0.1.0
 */
export const checkRoster =
  (on: PlainDate) =>
  (roster: Roster): Explained<'complete' | 'incomplete', RosterFinding> => {
    const strange = notEntries(roster)
    const [first, ...rest] = strange.length > 0 ? strange : findingsOf(roster, on)
    if (first !== undefined) return { value: 'incomplete', because: [first, ...rest] }
    const because: NonEmpty<RosterFinding> = [
      { _tag: 'RosterComplete', basis: BASIS[roster.kind], entries: roster.entries.length },
    ]
    return { value: 'complete', because }
  }
