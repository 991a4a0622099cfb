import { groupBy } from './finding.js'
import { dayCell, type ForeignCell, kindCell, partsOf, type Reader, textCell } from './foreignCells.js'
import type { AuditRecords } from './records.js'

/** A part of the records as far as a table gives it, and the cells that could not be read. */
export interface Part<K extends keyof AuditRecords> {
  readonly records: Partial<Pick<AuditRecords, K>>
  readonly problems: ReadonlyArray<ForeignCell>
}

/** A column that a row cannot do without. */
export const missing = (path: string): ForeignCell => ({
  _tag: 'ForeignCell',
  path,
  value: undefined,
  expected: 'text',
})

/** The roster of subjects. */
export const subjectsOf = (rows: ReadonlyArray<Reader> | undefined): Part<'subjects'> => {
  if (rows === undefined) return { records: {}, problems: [] }
  const read = rows.map((r) => {
    const [id, kind, owner] = [textCell(r, 'subject'), kindCell(r, 'kind'), textCell(r, 'owner')]
    return {
      entry: {
        id: id.value ?? '',
        ...(kind.value === undefined ? {} : { kind: kind.value }),
        ...(owner.value === undefined ? {} : { owner: owner.value }),
      },
      problems: [
        ...(id.value === undefined && id.problem === undefined ? [missing(`${r.path}.subject`)] : []),
        ...[id, kind, owner].flatMap((c) => c.problem ?? []),
      ],
    }
  })
  return { records: { subjects: read.map((x) => x.entry) }, problems: read.flatMap((x) => x.problems) }
}

/** A name in a team, as an id: none where two people share the name. */
export type IdOf = (name: string) => string | undefined

/** The roster of inspectors: known by their certificate, or by name where they have none. */
export const peopleOf = (
  rows: ReadonlyArray<Reader> | undefined,
): Part<'inspectors'> & { readonly idOf: IdOf } => {
  if (rows === undefined) return { records: {}, problems: [], idOf: (name) => name }
  const read = rows.map((r) => {
    const [name, number, until, department, tags] = [
      textCell(r, 'name'),
      textCell(r, 'certificate'),
      dayCell(r, 'certificateUntil'),
      textCell(r, 'department'),
      textCell(r, 'tags'),
    ]
    const id = number.value ?? name.value ?? ''
    return {
      id,
      name: name.value ?? id,
      entry: {
        id,
        ...(department.value === undefined ? {} : { department: department.value }),
        // without its last day nobody can tell whether a certificate was valid
        ...(number.value === undefined || until.value === undefined
          ? {}
          : { certificate: { number: number.value, until: until.value } }),
        ...(tags.value === undefined ? {} : { tags: partsOf(tags.value) }),
      },
      problems: [
        ...(id === '' && name.problem === undefined && number.problem === undefined
          ? [missing(`${r.path}.name`)]
          : []),
        ...[name, number, until, department, tags].flatMap((c) => c.problem ?? []),
      ],
    }
  })
  const ids = new Set(read.map((x) => x.id))
  const named = groupBy(read, (x) => x.name)
  return {
    records: { inspectors: read.map((x) => x.entry) },
    problems: read.flatMap((x) => x.problems),
    idOf: (name) => {
      if (ids.has(name)) return name
      const [one, another] = named.get(name) ?? []
      return another === undefined ? (one?.id ?? name) : undefined
    },
  }
}
