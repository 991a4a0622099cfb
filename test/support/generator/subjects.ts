import type { RiskClass, RiskMark, Subject, SubjectKind } from 'double-random'
import { creditCode } from './codes.js'
import { departments, divisions, units } from './linxia.js'
import { businessName } from './names.js'
import { type Source, source } from './random.js'

/** Classes A to D in the proportions of a real city (65.4, 25.3, 7.7, 1.5 %). */
const RISK: ReadonlyArray<readonly [RiskClass, number]> = [
  ['A', 654],
  ['B', 253],
  ['C', 77],
  ['D', 15],
]

const KINDS: ReadonlyArray<readonly [SubjectKind, number]> = [
  ['sole-trader', 62],
  ['enterprise', 30],
  ['cooperative', 8],
]

const MARKS: ReadonlyArray<RiskMark> = [
  'complaints',
  'abnormal-operations',
  'serious-violation',
  'bad-credit',
]

/** How large a roster is beside the others; a roster that is not named has weight 6. */
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

const countiesOf = divisions.filter(({ weight }) => weight > 0).map((d) => [d, d.weight] as const)

const bureausOf = new Map(
  divisions.map(({ id }) => [id, units.filter((u) => u.region === id && !u.id.includes('市场监管所'))]),
)

/** A product or a project has no credit code; its roster says so by its name. */
const kindOf = (s: Source, roster: string): SubjectKind =>
  roster.endsWith('产品') ? 'product' : roster.endsWith('项目') ? 'project' : s.weighted(KINDS)

/**
 * A roster of subjects: the same on every machine for the same size and rosters. Every subject is on one of the
 * rosters, one in four on a second, as a school that is also a caterer is.
 */
export const generateSubjects = (size: number, rosters: ReadonlyArray<string>): ReadonlyArray<Subject> => {
  const s = source('subjects')
  const weighted = rosters.map((r) => [r, WEIGHTS[r] ?? 6] as const)
  return Array.from({ length: size }, (_, n) => {
    const county = s.weighted(countiesOf)
    const roster = s.weighted(weighted)
    const second = s.int(4) === 0 ? s.weighted(weighted) : roster
    const kind = kindOf(s, roster)
    const riskClass = s.weighted(RISK)
    const marked = riskClass === 'D' || (riskClass === 'C' && s.int(3) === 0)
    const coded = kind !== 'product' && kind !== 'project'
    return {
      id: coded ? creditCode(county.id, kind, n) : `${county.id}-${kind}-${n}`,
      name: coded ? businessName(s, county.name, kind) : `${county.name}${roster}第${n}号`,
      kind,
      region: county.id,
      rosters: roster === second ? [roster] : [roster, second],
      riskClass,
      ...(marked ? { marks: [s.pick(MARKS)] } : {}),
      keyField: s.int(12) === 0,
      owner: s.weighted(departments),
      unit: s.pick(bureausOf.get(county.id) ?? units).id,
    }
  })
}
