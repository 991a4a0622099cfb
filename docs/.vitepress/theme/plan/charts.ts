import type { ChartConfiguration } from 'chart.js'
import { grouped } from '../parts/language.js'
import type { Paint } from '../parts/paint.js'
import type { Words } from './words.js'
import type { Year } from './year.js'

type Cells = ReadonlyArray<ReadonlyArray<string | number>>

/** A chart and its table, from the same numbers. */
export interface Drawn {
  readonly name: string
  readonly title: string
  readonly height: number
  readonly head: ReadonlyArray<string>
  readonly rows: Cells
  readonly config: (paint: Paint) => ChartConfiguration
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10

/** A label that leaves room for the bars: a Chinese character is as wide as two Latin letters. */
const short = (text: string, width: number): string => {
  let left = width
  const kept = [...text].filter((c) => {
    left -= /[\u2e80-\uffef]/.test(c) ? 2 : 1
    return left >= 0
  })
  return kept.length < [...text].length ? `${kept.join('')}…` : text
}

type Name = (name: string) => string

/** On a phone, labels leave the half of the width to the bars. */
const isNarrow = (chart: { readonly width: number }): boolean => chart.width < 480

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

/** When each field is inspected: a bar from its first month to its last. */
export const gantt = ({ fields }: Year, t: Words, name: Name): Drawn => ({
  name: 'gantt',
  title: t.gantt,
  height: 41 * 18 + 60,
  head: [t.field, t.months, t.tasks, t.drawn],
  rows: fields.map((f) => [name(f.field), `${f.from}–${f.to}`, f.tasks, f.drawn]),
  config: (paint) => ({
    type: 'bar',
    data: {
      labels: fields.map(({ field }) => name(field)),
      datasets: [
        {
          label: t.months,
          data: fields.map(({ from, to }) => [from, to + 1] as [number, number]),
          backgroundColor: paint.first,
          barPercentage: 0.8,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            title: ([at]) => name(fields[at?.dataIndex ?? 0]?.field ?? ''),
            label: ({ dataIndex }) => t.fromTo(fields[dataIndex]?.from ?? 0, fields[dataIndex]?.to ?? 0),
          },
        },
      },
      scales: {
        x: {
          min: 1,
          max: 13,
          position: 'top',
          ticks: {
            stepSize: 1,
            align: 'start',
            maxRotation: 0,
            autoSkip: false,
            font: { size: 11 },
            callback(value) {
              const n = Number(value)
              return MONTHS.includes(n) && (n % 2 === 1 || !isNarrow(this.chart)) ? t.month(n) : ''
            },
          },
        },
        y: {
          ticks: {
            autoSkip: false,
            font: { size: 11 },
            callback(value) {
              return short(this.getLabelForValue(Number(value)), isNarrow(this.chart) ? 20 : 36)
            },
          },
        },
      },
    },
  }),
})

/** How many subjects are drawn by the batches that open in each month. */
export const opened = ({ months }: Year, t: Words): Drawn => ({
  name: 'months',
  title: t.opened,
  height: 380,
  head: [t.monthOpened, t.drawn],
  rows: months.map((n, i) => [t.month(i + 1), n]),
  config: (paint) => ({
    type: 'bar',
    data: {
      labels: MONTHS.map(t.month),
      datasets: [{ label: t.drawn, data: [...months], backgroundColor: paint.first }],
    },
    options: { plugins: { legend: { display: false } }, scales: { y: { beginAtZero: true } } },
  }),
})

/** Visits before and after merging, by county. */
export const visits = (year: Year, t: Words, county: Name): Drawn => ({
  name: 'visits',
  title: t.visits,
  height: 320,
  head: [t.county, t.before, t.after, t.saved],
  rows: [
    ...year.counties.map((c) => [
      county(c.key),
      c.before,
      c.after,
      `${share(c.before - c.after, c.before)} %`,
    ]),
    [
      t.all,
      grouped(year.assignments),
      grouped(year.visits),
      `${share(year.assignments - year.visits, year.assignments)} %`,
    ],
  ],
  config: (paint) => ({
    type: 'bar',
    data: {
      labels: year.counties.map((c) => county(c.key)),
      datasets: [
        { label: t.before, data: year.counties.map((c) => c.before), backgroundColor: paint.quiet },
        { label: t.after, data: year.counties.map((c) => c.after), backgroundColor: paint.first },
      ],
    },
    options: { scales: { y: { beginAtZero: true } } },
  }),
})

/** Whether a department meets fewer than one in twenty of its subjects. */
export const isThin = ({ met, subjects }: { readonly met: number; readonly subjects: number }): boolean =>
  met * 20 < subjects

/** How many of the subjects that a department supervises it meets at a door. */
export const coverage = ({ departments }: Year, t: Words, name: Name): Drawn => {
  const sorted = [...departments].sort(
    (a, b) => share(b.met, b.subjects) - share(a.met, a.subjects) || (a.department < b.department ? -1 : 1),
  )
  return {
    name: 'coverage',
    title: t.coverage,
    height: departments.length * 20 + 60,
    head: [t.department, t.inScope, t.met, t.share],
    rows: sorted.map((d) => [
      name(d.department),
      grouped(d.subjects),
      grouped(d.met),
      `${share(d.met, d.subjects)} %`,
    ]),
    config: (paint) => ({
      type: 'bar',
      data: {
        labels: sorted.map(({ department }) => name(department)),
        datasets: [
          {
            label: t.share,
            data: sorted.map((d) => share(d.met, d.subjects)),
            backgroundColor: sorted.map((d) => (isThin(d) ? paint.second : paint.first)),
          },
        ],
      },
      options: {
        indexAxis: 'y',
        plugins: { legend: { display: false } },
        scales: {
          x: { beginAtZero: true, ticks: { callback: (value) => `${value} %` } },
          y: { ticks: { autoSkip: false } },
        },
      },
    }),
  }
}

/** How many inspectors have how many visits. */
export const loads = ({ loads: of }: Year, t: Words): Drawn => ({
  name: 'loads',
  title: t.loads,
  height: 300,
  head: [t.visitsEach, t.inspectorsWith],
  rows: of.map((l) => [`${l.visits}`, l.inspectors]),
  config: (paint) => ({
    type: 'bar',
    data: {
      labels: of.map((l) => `${l.visits}`),
      datasets: [
        { label: t.inspectorsWith, data: of.map((l) => l.inspectors), backgroundColor: paint.first },
      ],
    },
    options: {
      plugins: { legend: { display: false } },
      scales: {
        x: { title: { display: true, text: t.visitsEach } },
        y: { beginAtZero: true, title: { display: true, text: t.inspectorsWith } },
      },
    },
  }),
})
