import { dayNumber, dayOfNumber, type PlainDate } from './plainDate.js'

/**
 * The festivals that move with the moon or the sun: the first day of the Spring Festival (正月初一), Qingming,
 * Dragon Boat and Mid-Autumn, as `MM-DD` by year.
 */
const moving: Readonly<
  Record<number, readonly [spring: string, qingming: string, boat: string, moon: string]>
> = {
  2013: ['02-10', '04-04', '06-12', '09-19'],
  2014: ['01-31', '04-05', '06-02', '09-08'],
  2015: ['02-19', '04-05', '06-20', '09-27'],
  2016: ['02-08', '04-04', '06-09', '09-15'],
  2017: ['01-28', '04-04', '05-30', '10-04'],
  2018: ['02-16', '04-05', '06-18', '09-24'],
  2019: ['02-05', '04-05', '06-07', '09-13'],
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
}

type Festivals = Readonly<
  Record<'newYear' | 'spring' | 'qingming' | 'labour' | 'boat' | 'moon' | 'national', number>
>

const numberOf = (year: number, monthDay: string): number => dayNumber(`${year}-${monthDay}` as PlainDate)

/** The numbers of a year's festival days, or `undefined` for a year that the table does not reach. */
export const festivalsOf = (year: number): Festivals | undefined => {
  const row = moving[year]
  if (row === undefined) return undefined
  return {
    newYear: numberOf(year, '01-01'),
    spring: numberOf(year, row[0]),
    qingming: numberOf(year, row[1]),
    labour: numberOf(year, '05-01'),
    boat: numberOf(year, row[2]),
    moon: numberOf(year, row[3]),
    national: numberOf(year, '10-01'),
  }
}

/**
 * The statutory holidays of a year as the measures have stood since 2025: thirteen days, New Year's Eve by the
 * moon among them. A year that the table does not reach has `undefined`.
 */
export const statutoryDays = (year: number): ReadonlyArray<PlainDate> | undefined => {
  const f = festivalsOf(year)
  if (f === undefined) return undefined
  const days = [
    f.newYear,
    ...[-1, 0, 1, 2].map((d) => f.spring + d),
    f.qingming,
    f.labour,
    f.labour + 1,
    f.boat,
    f.moon,
    ...[0, 1, 2].map((d) => f.national + d),
  ]
  return [...new Set(days)].sort((a, b) => a - b).map(dayOfNumber)
}

/** A stretch of days, by their numbers: of its weekdays some may rest, or of its weekend days some may work. */
export interface Season {
  readonly from: number
  readonly to: number
  readonly weekdays: boolean
}

/**
 * How far from a festival the State Council has moved days since 2013, and one or two to spare: first the
 * weekdays that rest, then the weekend days that work for them.
 */
const REACH = [
  ['newYear', [-2, 4], [-4, 6]],
  ['spring', [-3, 8], [-7, 12]],
  ['qingming', [-2, 3], [-4, 4]],
  ['labour', [-3, 5], [-9, 11]],
  ['boat', [-3, 3], [-5, 4]],
  ['moon', [-2, 3], [-6, 4]],
  ['national', [-1, 8], [-12, 12]],
] as const

/** The days around a year's festivals: the only ones that its notice moves. */
export const seasonsOf = (year: number): ReadonlyArray<Season> => {
  const f = festivalsOf(year)
  if (f === undefined) return []
  return REACH.flatMap(
    ([name, rest, work]): ReadonlyArray<Season> => [
      { from: f[name] + rest[0], to: f[name] + rest[1], weekdays: true },
      { from: f[name] + work[0], to: f[name] + work[1], weekdays: false },
    ],
  )
}
