import type { ProvisionId } from '../../src/index.js'

interface Reason {
  readonly zh: string
  readonly en: string
}

/** Provisions that the check of another one answers for. */
export const answeredBy: Readonly<Partial<Record<ProvisionId, ReadonlyArray<string>>>> = {
  'market/13.recusal': ['recused', 'substitute-recused'],
  'market/14.once': ['visits-merged'],
  'market/21.routing': ['follow-up-opened', 'no-order-in-place-of-listing'],
  'market/23.unpublished': ['results-disclosed'],
  'joint/2.list': ['matter-listed'],
  'joint/9.special': ['routine-ceiling', 'yearly-limit'],
  'joint/17.exempt': ['yearly-limit'],
}

const definition: Reason = { zh: '定义', en: 'a definition' }
const outside: Reason = {
  zh: '属抽查之外的监管，不在记录中',
  en: 'supervision outside the draw, not in these records',
}
const free: Reason = { zh: '可以自行选择', en: 'left to choice' }
const judged: Reason = { zh: '须由人判断', en: 'for people to judge' }
const plan: Reason = { zh: '编制计划时由 checkPlan 检查', en: 'checked by checkPlan when the plan is made' }
const roster: Reason = { zh: '由 checkRoster 检查', en: 'checked by checkRoster' }
const elsewhere: Reason = { zh: '信用记录等在其他系统', en: 'kept in other systems, such as credit records' }

/** Why the auditor has no check for a provision. */
export const unaudited: Readonly<Partial<Record<ProvisionId, Reason>>> = {
  'market/2.kinds': definition,
  'market/6.listed': outside,
  'market/6.keyAreas': outside,
  'market/6.targeted': outside,
  'market/6.campaign': outside,
  'market/10.lead': { zh: '批次的数据形式只容一个牵头单位', en: 'the form of a batch holds one lead only' },
  'market/11.scope': free,
  'market/12.fields': plan,
  'market/12.raise': { zh: '没有规定数值，由 checkShares 提示', en: 'states no number; checkShares warns' },
  'market/13.modes': free,
  'market/15.witness': free,
  'market/17.methods': free,
  'market/22.obstruction': {
    zh: '另有公示文书，不在记录中',
    en: 'published in a notice of its own, not in these records',
  },
  'market/24.credit': elsewhere,
  'market/25.joint': elsewhere,
  'market/27.exempt': judged,
  'market/28.liable': judged,
  'market/29.excused': judged,
  'joint/3.scope': definition,
  'joint/3.targeted': outside,
  'joint/7.statistics': { zh: '即统计与审计本身', en: 'the statistics and the audit themselves' },
  'joint/8.fields': { zh: '由 checkMatterList 检查', en: 'checked by checkMatterList' },
  'joint/10.rosters': definition,
  'joint/11.annotations': roster,
  'joint/11.owner': roster,
  'joint/13.owner': roster,
  'joint/15.capacity': plan,
  'joint/19.agree': { zh: '发生在产生记录之前', en: 'agreed before there are records' },
  'joint/20.directed': free,
  'joint/23.expert': free,
  'joint/24.territory': { zh: '不构成限制', en: 'forbids nothing' },
  'joint/26.form': { zh: '由 bindForms 在检查前完成', en: 'done by bindForms before the visit' },
  'joint/27.province': { zh: '由 reviseChecklist 检查', en: 'checked by reviseChecklist' },
  'joint/28.methods': free,
  'joint/34.archive': { zh: '没有规定期限', en: 'states no period' },
  'joint/36.liability': judged,
  'joint/37.refine': { zh: '由 refine 检查规则集', en: 'checked of rulesets by refine' },
}
