import type { Region, Unit } from 'double-random'

/** The prefecture and its eight counties, with division codes and rough weights of their businesses. */
export const divisions = [
  { id: '622900', name: '临夏州', weight: 0 },
  { id: '622901', name: '临夏市', weight: 27 },
  { id: '622921', name: '临夏县', weight: 14 },
  { id: '622922', name: '康乐县', weight: 10 },
  { id: '622923', name: '永靖县', weight: 13 },
  { id: '622924', name: '广河县', weight: 12 },
  { id: '622925', name: '和政县', weight: 8 },
  { id: '622926', name: '东乡族自治县', weight: 9 },
  { id: '622927', name: '积石山保安族东乡族撒拉族自治县', weight: 7 },
] as const

export const prefecture = '622900'

export const regions: ReadonlyArray<Region> = divisions.map(({ id, name }) => ({
  id,
  name,
  level: id === prefecture ? 'prefecture' : 'county',
}))

/** The departments of the plan of 2022, with rough weights of their inspectors. */
export const departments = [
  ['市场监管', 60],
  ['农业农村', 24],
  ['文旅', 10],
  ['住建', 16],
  ['生态环境', 14],
  ['商务', 8],
  ['公安', 40],
  ['应急管理', 16],
  ['交通运输', 20],
  ['财政', 6],
  ['教育', 10],
  ['卫生健康', 18],
  ['消防救援机构', 16],
  ['人社', 10],
  ['新闻出版', 4],
  ['粮食储备', 4],
  ['税务', 20],
  ['统计', 6],
  ['网信', 4],
  ['自然资源', 10],
  ['工信', 6],
  ['体育', 4],
  ['林草', 8],
  ['民政', 5],
  ['发展改革', 5],
] as const satisfies ReadonlyArray<readonly [string, number]>

/** The number of units that the prefecture reports. */
const UNITS = 292

const bureaus: ReadonlyArray<Unit> = divisions.flatMap(({ id }) =>
  departments.map(([department]) => ({ id: `${id}-${department}`, department, region: id })),
)

/** Market-supervision offices below the county bureaus make up the rest. */
const offices: ReadonlyArray<Unit> = Array.from({ length: UNITS - bureaus.length }, (_, i) => {
  const county = divisions[1 + (i % 8)] ?? divisions[1]
  return { id: `${county.id}-市场监管所${Math.floor(i / 8) + 1}`, department: '市场监管', region: county.id }
})

/** A bureau of each department in each division, and the offices: 292 in all. */
export const units: ReadonlyArray<Unit> = [...bureaus, ...offices]
