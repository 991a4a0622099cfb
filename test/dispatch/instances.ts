import type { TeamRequest } from 'double-random'

type Slot = TeamRequest['visits'][number]['slots'][number]

const SEED = 'LX-2026-0008/01234567890123456789'

const people = (n: number, more: (i: number) => object = () => ({})) =>
  Array.from({ length: n }, (_, i) => ({ id: `执法${i}`, ...more(i) }))

const visits = (
  n: number,
  slots: (v: number) => ReadonlyArray<Slot>,
  more: (v: number) => object = () => ({}),
) => Array.from({ length: n }, (_, v) => ({ id: `对象${v}`, slots: slots(v), ...more(v) }))

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
      v % 6 === 0
        ? { tags: ['特种设备', '食品'] }
        : v % 4 === 0
          ? { department: '公安' }
          : { areas: [town(v)] },
      ...(v % 9 === 0 ? [{ pinned: `执法${(v + 1) % 18}` }] : []),
      ...(v % 5 === 0 ? [{ units: [`所${v % 6}`, `所${(v + 1) % 6}`] }] : []),
      ...(v % 8 === 3 ? [{ notAreas: [town(v)], department: '市场监管' }] : []),
      ...(v === 7 ? [{ inspectors: ['执法4', '执法5', '执法6'] }] : []),
    ],
    (v) => ({
      recused:
        v % 3 === 0
          ? [`执法${(v + 2) % 18}`, `执法${(v * 5) % 18}`].filter((i) => i !== `执法${(v + 1) % 18}`)
          : [],
    }),
  ),
}

/** Each town keeps to itself, so each is mixed by a stream of its own. */
const apart: TeamRequest = {
  seed: 'public-seed-2024',
  inspectors: people(15, (i) => ({ area: town(i), leader: i < 6, load: i % 4 })),
  visits: visits(15, (v) => [
    { areas: [town(v)] },
    { areas: [town(v)], ...(v % 2 === 0 ? { leader: true } : {}) },
  ]),
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
  inspectors: people(12, (i) => ({
    tags: i < 4 ? ['甲'] : i < 8 ? ['甲', '乙'] : ['乙', '丙'],
    load: i < 6 ? i : 0,
  })),
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
    24,
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

/** Three parts short, each in its own way: recused or appointed elsewhere, without room, and nobody at all. */
const nobody: TeamRequest = {
  seed: SEED,
  cap: 2,
  inspectors: [
    ...people(6, (i) => ({ department: '公安', leader: i < 4, load: i % 2 })),
    { id: '满', department: '消防', cap: 1, load: 3 },
    { id: '空', department: '消防', cap: 1 },
    { id: '税1', department: '税务' },
    { id: '税2', department: '税务', load: 1, leader: true },
    { id: '税3', department: '税务' },
  ],
  visits: [
    ...visits(
      5,
      (v) => [
        { department: '公安', leader: true },
        { department: '公安' },
        ...(v === 2 ? [{ pinned: '执法3' }] : []),
      ],
      (v) => ({ recused: v < 2 ? ['执法0', '执法1'] : ['执法0'] }),
    ),
    { id: '火', slots: [{ department: '消防' }, { department: '消防' }] },
    {
      id: '税',
      slots: [{ department: '税务' }, { department: '税务' }, { pinned: '税1' }],
      recused: ['税3'],
    },
    { id: '税二', slots: [{ department: '税务', leader: true }] },
    { id: '烟', slots: [{ department: '烟草' }, { pinned: '执法5' }] },
  ],
}

/** Whoever is appointed everywhere leaves nothing to chance; elsewhere two visits exchange their people freely. */
const forced: TeamRequest = {
  seed: SEED,
  cap: 2,
  inspectors: [
    ...people(8, (i) => ({ unit: `${i >> 1}`, leader: i === 0 })),
    ...['甲', '乙', '丙'].map((id) => ({ id, cap: 1 })),
  ],
  visits: [
    { id: '委派', slots: [{ pinned: '执法0' }, { pinned: '执法1' }] },
    { id: '独占', slots: [{ units: ['0'] }, { units: ['0'], leader: true }] },
    { id: '回避', slots: [{ units: ['1', '2'] }, { units: ['1', '2'] }], recused: ['执法2', '执法3'] },
    { id: '半空', slots: [{ units: ['1', '2'] }, { units: ['1'] }] },
    { id: '换一', slots: [{ units: ['3'] }, { pinned: '执法5' }] },
    { id: '换二', slots: [{ units: ['3'] }, { pinned: '执法4' }] },
    { id: '剩余', slots: [{ units: ['3'], tags: [] }, { units: ['3'] }] },
    // Three who are full: only if both of one team move, and one of them to the other visit, is it otherwise.
    { id: '转一', slots: [{ inspectors: ['甲', '乙'] }, { inspectors: ['乙', '丙'] }] },
    { id: '转二', slots: [{ inspectors: ['丙', '甲'] }] },
  ],
}

const trades = ['电', '气', '锅炉']
const needs = (...asked: ReadonlyArray<number>) => ({
  needs: asked.map((k) => ({ tags: [trades[k % 3] ?? ''] })),
})

/** One person may meet two needs: feasible, but seldom so by chance. A second part has no needs at all. */
const coupled: TeamRequest = {
  seed: SEED,
  cap: 4,
  inspectors: [
    ...people(12, (i) => ({
      area: '东',
      department: i % 2 === 0 ? '公安' : '市场监管',
      leader: i % 4 === 0,
      tags: trades.filter((_, k) => (i + k) % 4 === 0 || i % (k + 4) === 1),
    })),
    ...people(4).map(({ id }) => ({ id: `西${id}`, area: '西' })),
  ],
  visits: [
    ...visits(
      18,
      (v) => [
        { areas: ['东'] },
        v % 3 === 0 ? { areas: ['东'], leader: true } : { areas: ['东'] },
        ...(v === 4 ? [{ pinned: '执法1' }] : []),
      ],
      (v) => ({
        ...needs(...(v % 4 === 0 ? [v, v + 1] : [v])),
        ...(v % 5 === 0 ? { recused: ['执法0', '执法5'] } : {}),
      }),
    ),
    ...visits(5, () => [{ areas: ['西'] }, { areas: ['西'] }]).map((v) => ({ ...v, id: `西${v.id}` })),
  ],
}

/** Each need can be met, and so each relaxation is possible; but three trades are three people, and there are two places. */
const exhausted: TeamRequest = {
  seed: SEED,
  cap: 2,
  inspectors: [...trades.map((tag) => ({ id: tag, tags: [tag] })), { id: '无' }],
  visits: [
    { id: '三样', slots: [{}, {}], ...needs(0, 1, 2) },
    { id: '旁边', slots: [{ pinned: '无' }, {}], recused: ['锅炉'] },
  ],
}

/** A need and its places are of different departments. */
const conflict: TeamRequest = {
  seed: SEED,
  inspectors: people(4, (i) => ({ department: i < 2 ? '公安' : '市场监管', tags: ['电'] })),
  visits: [
    {
      id: '自相矛盾',
      slots: [{ department: '公安' }, { department: '公安' }],
      needs: [{ leader: false }, { department: '市场监管' }],
    },
    {
      id: '各有其人',
      slots: [{}, { tags: ['电'] }],
      needs: [{ department: '公安' }, { department: '市场监管' }],
    },
  ],
}

/** Six would be there for four places, but what both a place and its need ask only one of them has. */
const bound: TeamRequest = {
  seed: SEED,
  cap: 1,
  inspectors: [
    { id: '甲', department: '公安', tags: ['电', '气'], leader: true },
    { id: '非组长', department: '公安', tags: ['电', '气'] },
    { id: '无气', department: '公安', tags: ['电'], leader: true },
    { id: '市场', department: '市场监管', tags: ['电', '气'], leader: true },
    { id: '无电', department: '公安', tags: ['气'], leader: true },
    { id: '乙', tags: ['电'] },
  ],
  visits: visits(
    2,
    () => [{ tags: ['电'] }, { tags: ['电'] }],
    () => ({ needs: [{ department: '公安', tags: ['气'], leader: true }] }),
  ),
}

/** The same, said by the places: the need asks for a trade only, and one visit needs nothing. */
const placed: TeamRequest = {
  seed: SEED,
  cap: 1,
  inspectors: [
    ...['甲', '乙', '丙', '丁'].map((id) => ({
      id,
      department: '公安',
      leader: true,
      tags: id === '甲' ? ['气'] : [],
    })),
    { id: '非组长', department: '公安', tags: ['气'] },
    { id: '市场', department: '市场监管', leader: true, tags: ['气'] },
  ],
  visits: [
    ...visits(
      2,
      () => [
        { department: '公安', leader: true },
        { department: '公安', leader: true },
      ],
      () => ({ needs: [{ tags: ['气'] }] }),
    ),
    { id: '没有', slots: [{ department: '市场监管' }] },
  ],
}

const five = [...trades, '食品', '桥梁']
const couples = Array.from({ length: 16 }, (_, v) => {
  const [a, b] = [(v * 7 + 2) % 10, (v * 5 + Math.floor(v / 3) + 3) % 10]
  return [a, a === b ? (b + 1) % 10 : b] as const
})
const tradesOf = (i: number): ReadonlyArray<string> => [
  five[i % 5] ?? '',
  ...(i % 3 === 0 ? [five[(i * 3 + 1) % 5] ?? ''] : []),
]

/** Couples that meet two needs each, and hardly anyone has room for more: found by hundreds of exchanges, once torn open. */
const woven: TeamRequest = {
  seed: SEED,
  inspectors: people(10, (i) => ({
    unit: i % 2 === 1 ? '单' : '双',
    tags: tradesOf(i),
    cap: couples.flat().filter((k) => k === i).length + (i % 5 === 0 ? 1 : 0),
  })),
  visits: couples.map(([a, b], v) => {
    const away = (v * 11 + 5) % 10
    return {
      id: `对象${v}`,
      slots: [v % 3 === 0 ? { units: [a % 2 === 1 ? '单' : '双'] } : {}, {}],
      needs: [tradesOf(a)[0], tradesOf(b).at(-1)].map((tag = '') => ({ tags: [tag] })),
      recused: v % 4 === 1 && away !== a && away !== b ? [`执法${away}`] : [],
    }
  }),
}

/** Needs that ask for a department only, of teams with one kind of place, with two, and beside one without any. */
const bare: TeamRequest = {
  seed: SEED,
  attempt: 3,
  cap: 2,
  inspectors: people(6, (i) => ({
    department: i % 3 === 0 ? '公安' : '市场监管',
    area: i < 2 ? '东' : '西',
  })),
  visits: [
    { id: '一样', slots: [{}, {}], needs: [{ department: '公安', areas: ['东'] }] },
    {
      id: '两样',
      slots: [{ department: '市场监管' }, {}],
      needs: [{ department: '公安' }, { areas: ['东'] }],
    },
    { id: '没有', slots: [{}, { pinned: '执法2' }], recused: ['执法4'] },
    { id: '委派', slots: [{ pinned: '执法3' }], needs: [{ department: '公安' }] },
  ],
}

/** Rings of three that no exchange of two can turn: who stands wrongly is found only by trying everything. */
const rings: TeamRequest = {
  seed: SEED,
  cap: 1,
  inspectors: [0, 1, 2].flatMap((ring) =>
    [0, 1, 2].map((k) => ({ id: `${ring}${k}`, tags: k === 0 ? ['电'] : [], leader: k === 1 })),
  ),
  visits: [0, 1, 2].flatMap((ring) =>
    [0, 1, 2].map((k) => ({
      id: `环${ring}${k}`,
      slots: [{ inspectors: [`${ring}${k}`, `${ring}${(k + 1) % 3}`] }],
      ...(k === 0 ? { needs: [ring === 2 ? { leader: true } : { tags: ['电'], leader: false }] } : {}),
    })),
  ),
}

/** Six places too few for the one trade that all need, which no relaxation counts: far too many sheets to try. */
const unresolved: TeamRequest = {
  seed: SEED,
  cap: 9,
  inspectors: [
    ...people(7, () => ({ tags: ['电'] })),
    { id: '气', tags: ['气'], cap: 6 },
    { id: '炉', tags: ['锅炉'], cap: 6 },
  ],
  visits: visits(
    7,
    () => [{}, {}],
    (v) => (v === 0 ? needs(0, 1, 2) : needs(0)),
  ),
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
  forced,
  coupled,
  exhausted,
  conflict,
  bound,
  placed,
  woven,
  bare,
  rings,
  unresolved,
}
