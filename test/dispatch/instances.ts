import type { TeamRequest } from 'double-random'

type Slot = TeamRequest['visits'][number]['slots'][number]

const SEED = 'LX-2026-0008/01234567890123456789'

const people = (n: number, more: (i: number) => object = () => ({})) =>
  Array.from({ length: n }, (_, i) => ({ id: `执法${i}`, ...more(i) }))

const visits = (n: number, slots: (v: number) => ReadonlyArray<Slot>, more: (v: number) => object = () => ({})) =>
  Array.from({ length: n }, (_, v) => ({ id: `对象${v}`, slots: slots(v), ...more(v) }))

const towns = ['韩集镇', '土桥镇', '𠮷家乡']
const town = (k: number): string => towns[k % 3] ?? ''

/** Three towns with one bureau across them: pins, recusals, certificates, own caps, base loads, scarce leaders. */
const county: TeamRequest = {
  seed: SEED,
  attempt: 2,
  cap: 5,
  inspectors: people(18, (i) => ({
    area: town(i),
    unit: `所${i % 6}`,
    department: i % 4 === 0 ? '公安' : '市场监管',
    tags: i % 5 === 0 ? ['特种设备', '食品'] : i % 3 === 0 ? ['食品'] : [],
    leader: i % 3 !== 1,
    ...(i % 7 === 0 ? { load: 2 } : {}),
    ...(i === 3 ? { cap: 1 } : {}),
    ...(i === 17 ? {} : { certificate: i % 8 === 0 ? { until: '2022-06-30' } : { from: '2022-01-01' } }),
  })),
  visits: visits(
    26,
    (v) => [
      { leader: true, certified: { from: '2022-06-01', until: v % 2 === 0 ? '2022-06-30' : '2022-07-01' } },
      v % 6 === 0 ? { tags: ['特种设备', '食品'] } : v % 4 === 0 ? { department: '公安' } : { areas: [town(v)] },
      ...(v % 9 === 0 ? [{ pinned: `执法${(v + 1) % 18}` }] : []),
      ...(v % 5 === 0 ? [{ units: [`所${v % 6}`, `所${(v + 1) % 6}`] }] : []),
      ...(v % 8 === 3 ? [{ notAreas: [town(v)], department: '市场监管' }] : []),
      ...(v === 7 ? [{ inspectors: ['执法4', '执法5', '执法6'] }] : []),
    ],
    (v) => ({ recused: v % 3 === 0 ? [`执法${(v + 2) % 18}`, `执法${(v * 5) % 18}`].filter((i) => i !== `执法${(v + 1) % 18}`) : [] }),
  ),
}

/** Each town keeps to itself, so each is mixed by a stream of its own. */
const apart: TeamRequest = {
  seed: 'public-seed-2024',
  inspectors: people(15, (i) => ({ area: town(i), leader: i < 6, load: i % 4 })),
  visits: visits(15, (v) => [{ areas: [town(v)] }, { areas: [town(v)], ...(v % 2 === 0 ? { leader: true } : {}) }]),
}

/** As much room as there is work: only chains of exchanges fill the last places. */
const tight: TeamRequest = {
  seed: SEED,
  cap: 3,
  inspectors: people(8, (i) => ({ unit: `${i >> 1}` })),
  visits: visits(12, (v) => {
    const u = Math.floor(v / 3)
    const units = [`${u - 1}`, `${u}`]
    return [{ units }, { units }]
  }),
}

/** Half of them begin with a load far above the others': levelling must find whoever can take over. */
const uneven: TeamRequest = {
  seed: SEED,
  inspectors: people(12, (i) => ({ tags: i < 4 ? ['甲'] : i < 8 ? ['甲', '乙'] : ['乙', '丙'], load: i < 6 ? i : 0 })),
  visits: visits(20, (v) => [
    { tags: [v % 3 === 0 ? '甲' : '乙'] },
    v % 4 === 0 ? { tags: ['丙'] } : {},
    ...(v % 5 === 0 ? [{ tags: ['甲'] }] : []),
  ]),
}

/** One class of more than two blocks, and visits that almost everyone must keep away from. */
const crowd: TeamRequest = {
  seed: SEED,
  inspectors: people(150, (i) => ({ leader: i % 2 === 0, load: i % 5 === 0 ? 0 : 1 })),
  visits: visits(
    60,
    () => [{}, {}],
    (v) => ({
      recused:
        v % 10 === 0
          ? people(148).map(({ id }) => id)
          : v % 7 === 0
            ? people(150).flatMap(({ id }, i) => (i % 5 === 0 ? [id] : []))
            : v % 4 === 0
              ? people(16).map(({ id }) => id)
              : [],
    }),
  ),
}

/** Room for all but one place: a certificate must count everyone the search could reach. */
const short: TeamRequest = {
  ...tight,
  visits: [...tight.visits, { id: '多一个', slots: [{ units: ['2', '3'] }, { units: ['3'] }] }],
}

const nobody: TeamRequest = {
  seed: SEED,
  cap: 1,
  inspectors: people(4, (i) => ({ department: '公安', cap: i })),
  visits: visits(2, () => [{ department: '公安', leader: true }, { department: '市场监管' }]),
}

/** Requests whose teams the Python program has drawn as well; its answers are kept in `test/golden/teams.json`. */
export const instances: Readonly<Record<string, TeamRequest>> = {
  county,
  apart,
  tight,
  uneven,
  crowd,
  short,
  nobody,
}
