import type { Inspector, PlainDate, Region, Subject } from 'double-random'

/** The prefecture and its counties, with rough weights of their businesses. */
const DIVISIONS = [
  ['622900', '临夏州', 'Linxia prefecture', 0],
  ['622901', '临夏市', 'Linxia city', 27],
  ['622921', '临夏县', 'Linxia county', 14],
  ['622922', '康乐县', 'Kangle', 10],
  ['622923', '永靖县', 'Yongjing', 13],
  ['622924', '广河县', 'Guanghe', 12],
  ['622925', '和政县', 'Hezheng', 8],
  ['622926', '东乡族自治县', 'Dongxiang', 9],
  ['622927', '积石山县', 'Jishishan', 7],
] as const

export const regions: ReadonlyArray<Region> = DIVISIONS.map(([id, name, , weight]) => ({
  id,
  name,
  level: weight === 0 ? 'prefecture' : 'county',
}))

/** What a county is called in each language. */
export const countyNames = new Map(DIVISIONS.map(([id, zh, en]) => [id as string, { zh, en }]))

/** How large a roster is beside the others; one that is not named has weight 6. */
const WEIGHTS: Readonly<Record<string, number>> = {
  已公示2021年度年报企业: 60,
  各类学校: 10,
  '各类宾馆、旅店': 12,
  新车销售市场经营主体: 8,
  爆破作业单位: 1,
  城镇污水处理厂: 1,
  报废机动车回收企业: 1,
  燃气经营企业: 1,
}

/** Whole numbers below n, the same ones for everybody: a linear congruential generator, good enough for inventing. */
const numbers = (seed: number) => {
  let state = seed >>> 0
  return (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const byWeight = <A>(int: (n: number) => number, of: ReadonlyArray<readonly [A, number]>): A | undefined => {
  let left = int(of.reduce((sum, [, weight]) => sum + weight, 0))
  return of.find(([, weight]) => {
    left -= weight
    return left < 0
  })?.[0]
}

/** Subjects as a prefecture might have them: each on one of the rosters, one in four on a second. */
export const inventSubjects = (size: number, rosters: ReadonlyArray<string>): ReadonlyArray<Subject> => {
  const int = numbers(2022)
  const weighted = rosters.map((name) => [name, WEIGHTS[name] ?? 6] as const)
  const counties = DIVISIONS.map(([id, , , weight]) => [id as string, weight] as const)
  return Array.from({ length: size }, (_, n): Subject => {
    const region = byWeight(int, counties) ?? ''
    const first = byWeight(int, weighted) ?? ''
    const second = int(4) === 0 ? (byWeight(int, weighted) ?? first) : first
    return {
      id: `${region}-${`${n}`.padStart(6, '0')}`,
      name: `${n}`,
      kind: 'enterprise',
      region,
      rosters: first === second ? [first] : [first, second],
    }
  })
}

/** Inspectors: so many of each department in each county, and as many at the prefecture. */
export const inventInspectors = (
  each: number,
  departments: ReadonlyArray<string>,
): ReadonlyArray<Inspector> =>
  regions.flatMap(({ id: area }) =>
    departments.flatMap((department) =>
      Array.from({ length: department === '市场监管' ? each * 2 : each }, (_, i) => ({
        id: `${area}-${department}-${i + 1}`,
        name: `${department}${i + 1}`,
        kind: 'civil-servant' as const,
        department,
        area,
        unit: `${area}-${department}`,
        certificate: {
          number: `${area}${i}`,
          from: '2020-01-01' as PlainDate,
          until: '2025-12-31' as PlainDate,
        },
        tags: [],
        mayLead: i % 2 === 0,
      })),
    ),
  )
