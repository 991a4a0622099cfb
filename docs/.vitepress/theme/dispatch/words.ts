import type { Words as Both } from '../parts/language.js'

const zh = {
  intro: '五次检查、七名执法人员。勾选谁与哪家有利害关系，看组队怎样变化。',
  picture: '执法人员与检查的关系图',
  people: '执法人员',
  visits: '检查',
  recusals: '利害关系（勾选即回避）',
  recused: (person: string, place: string) => `${person}回避${place}`,
  cap: '每人最多检查次数',
  digits: '摇出的数字',
  clear: '全部不回避',
  tooMany: '让卫生部门两人都回避学校',
  tight: '每人只去一次',
  legendTeam: '组队',
  legendEligible: '可以去',
  legendRecused: '回避',
  legendShort: '凑不成的检查与可用的人',
  result: { assigned: '组队完成', infeasible: '无法组队', refused: '输入有误' },
  summary: (going: number, all: number, most: number, forced: number) =>
    `五次检查都有人去：${going === all ? `${all}人全部参加` : `${all}人中${going}人参加`}，每人最多${most}次。${forced === 0 ? '每一队都是随机抽取的。' : `其中${forced}队只有一种组法，抽与不抽一样。`}`,
  table: '组队结果',
  visit: '检查',
  departments: '参加部门',
  team: '执法人员（组长在前）',
  chance: '是否抽定',
  forced: '只有这一种组法',
  drawn: '随机抽取',
  why: '证明',
  whyHint: (visits: string, slots: number, people: string, capacity: number) =>
    `看这几次检查：${visits}。需要${slots}个名额；能去的只有${people}，一共最多承担${capacity}个。怎么换都不够，所以不用再试。`,
  nobody: '（无人）',
  remedies: '可以怎么办',
  remedyCap: (cap: number) => `把每人最多检查次数提高到${cap}次，就能组队。`,
  remedyDirect: (n: number) => `或者由负责人直接委派${n}个名额，写明理由和批准人（joint/23.shortage）。`,
  remedyRecusal: (n: number) => `其中${n}个名额只因回避而空缺；回避不能取消，只能另找人。`,
  noCap: '提高每人的次数无济于事。',
  reasons: '逐条理由',
  person: '姓名',
  name: (named: { readonly id: string; readonly en: string }) => named.id,
  department: (id: string, _en: string) => id,
}

export type Words = typeof zh

const en: Words = {
  intro:
    'Five visits and seven inspectors. Tick who has an interest in which place, and see what becomes of the teams.',
  picture: 'Inspectors and visits, and who goes where',
  people: 'Inspectors',
  visits: 'Visits',
  recusals: 'Interests (a tick keeps them away)',
  recused: (person, place) => `${person} keeps away from: ${place}`,
  cap: 'Most visits for one person',
  digits: 'The digits that were rolled',
  clear: 'Nobody keeps away',
  tooMany: 'Both from Health keep away from the school',
  tight: 'One visit each',
  legendTeam: 'team',
  legendEligible: 'may go',
  legendRecused: 'keeps away',
  legendShort: 'visits that fall short, and who may still go',
  result: {
    assigned: 'Teams drawn',
    infeasible: 'No teams are possible',
    refused: 'Something is wrong with the input',
  },
  summary: (going, all, most, forced) =>
    `All five visits are staffed: ${going === all ? `all ${all} people` : `${going} of ${all} people`} go, none more than ${most} times. ${forced === 0 ? 'Every team was drawn by chance.' : `${forced === 1 ? 'One team was' : `${forced} teams were`} the only one possible, so that chance had no part in it.`}`,
  table: 'The teams',
  visit: 'Visit',
  departments: 'Departments',
  team: 'Inspectors, the leader first',
  chance: 'Chance',
  forced: 'no other team was possible',
  drawn: 'drawn',
  why: 'The proof',
  whyHint: (visits, slots, people, capacity) =>
    `Look at these visits alone: ${visits}. They have ${slots} places to fill; those who may fill them are ${people}, who can take ${capacity} at most. However they are placed it is not enough, so nothing more need be tried.`,
  nobody: '(nobody)',
  remedies: 'What can be done',
  remedyCap: (cap) => `With ${cap} visits for one person at most, teams are possible.`,
  remedyDirect: (n) =>
    `Or the head assigns ${n} ${n === 1 ? 'place' : 'places'} directly, with the reason and who approved it (joint/23.shortage).`,
  remedyRecusal: (n) =>
    `${n === 1 ? '1 place is' : `${n} places are`} open for recusals alone; a recusal is not lifted, somebody else has to be found.`,
  noCap: 'More visits for each would not help.',
  reasons: 'The reasons, one by one',
  person: 'Name',
  name: (named) => named.en,
  department: (_id, english) => english,
}

export const words: Both<Words> = { zh, en }
