import type { CoverageRecords } from '../coverage.js'

interface Line {
  subjects: number
  drawn: number
  before: number
  after: number
}

type Lines = Map<string, Line>

const lineOf = (lines: Lines, key: string): Line => {
  const known = lines.get(key)
  if (known !== undefined) return known
  const line = { subjects: 0, drawn: 0, before: 0, after: 0 }
  lines.set(key, line)
  return line
}

/** Adds one to a count of a line for each distinct (key, subject) pair. */
const countDistinct = (lines: Lines, count: 'subjects' | 'drawn') => {
  const seen = new Map<string, Set<string>>()
  return (key: string, subject: string): void => {
    const known = seen.get(key)
    if (known?.has(subject) === true) return
    if (known === undefined) seen.set(key, new Set([subject]))
    else known.add(subject)
    lineOf(lines, key)[count] += 1
  }
}

const UNKNOWN = ''

/** One pass over each list; lines come in the order in which their keys first appear. */
export const tally = ({ subjects, bases, drawn, visits }: CoverageRecords) => {
  const regionOf = new Map(subjects.map(({ id, region }): [string, string] => [id, region]))
  const county = (subject: string): string => regionOf.get(subject) ?? UNKNOWN
  const counties: Lines = new Map()
  const fields: Lines = new Map()
  const whole: Lines = new Map()

  const countIn = (count: 'subjects' | 'drawn') => {
    const [inCounty, inField, inYear] = [counties, fields, whole].map((l) => countDistinct(l, count))
    return (field: string, subject: string): void => {
      inCounty?.(county(subject), subject)
      inField?.(field, subject)
      inYear?.(UNKNOWN, subject)
    }
  }
  const base = countIn('subjects')
  for (const { field, subjects: ids } of bases) for (const id of ids) base(field, id)

  const draw = countIn('drawn')
  for (const { field = UNKNOWN, subject } of drawn) {
    draw(field, subject)
    lineOf(counties, county(subject)).before += 1
    lineOf(fields, field).before += 1
  }

  const fieldOf = new Map(drawn.map(({ id, field = UNKNOWN }): [string, string] => [id, field]))
  for (const { subject, tasks } of visits) {
    lineOf(counties, county(subject)).after += 1
    for (const field of new Set(tasks.map((t) => fieldOf.get(t) ?? UNKNOWN))) lineOf(fields, field).after += 1
  }

  const total = lineOf(whole, UNKNOWN)
  return {
    year: { ...total, before: drawn.length, after: visits.length },
    counties: [...counties],
    fields: [...fields],
  }
}
