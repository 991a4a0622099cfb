import { provisionTable } from './provision.js'

/** The Civil Code's rules on counting time (民法典), which both regulations presuppose. */
export const civil = provisionTable({
  'civil/201.start': {
    force: 'hard',
    zh: '按日计算的期间，开始当日不计入',
    en: 'the day on which a period begins is not counted',
  },
  'civil/202.months': {
    force: 'hard',
    zh: '按月计算的期间止于对应日，没有对应日的止于月末',
    en: 'a period of months ends on the corresponding day, or on the month’s last',
  },
  'civil/203.roll': {
    force: 'hard',
    zh: '期间末日是休息日的，顺延到休息日后的第一个工作日',
    en: 'a period whose last day is a rest day ends on the first working day after it',
  },
  'civil/1259.inclusive': {
    force: 'hard',
    zh: '“以内”“届满”含本数，“超过”“不满”不含本数',
    en: '“within” includes the number, “more than” excludes it',
  },
})

/** The measures on public holidays (全国年节及纪念日放假办法), which say what a working day is. */
export const holidays = provisionTable({
  'holidays/2.statutory': {
    force: 'hard',
    zh: '全体公民放假的法定节日全年共十三天',
    en: 'thirteen days of the year are statutory holidays for everyone',
  },
  'holidays/4.local': {
    force: 'hard',
    zh: '少数民族习惯的节日由当地政府规定放假日期',
    en: 'days off for the festivals of a minority are set by the government of the place',
  },
  'holidays/6.arranged': {
    force: 'hard',
    zh: '国务院每年通知统一安排放假调休：哪些工作日休息、哪些周末上班',
    en: 'a yearly State Council notice arranges which weekdays rest and which weekend days work',
  },
})

/** The province's measures on random checks (甘肃办法), in force since 2017-01-01; off by default. */
export const gansu = provisionTable({
  'gansu/undirected': {
    force: 'hard',
    zh: '不定向抽查比例不低于3%',
    en: 'an undirected draw takes at least 3%',
  },
  'gansu/directed': {
    force: 'hard',
    zh: '定向抽查比例不低于10%',
    en: 'a directed draw takes at least 10%',
  },
})

/** The national tightening of 2025 on checks at enterprises (国办发〔2024〕54号); off by default. */
export const caps2025 = provisionTable({
  'caps2025/yearly': {
    force: 'hard',
    zh: '同一执法主体对同一企业的年度现场检查不超过公布的频次上限',
    en: 'one enforcement body visits one enterprise no more often in a year than the published cap',
  },
  'caps2025/approval': {
    force: 'hard',
    zh: '每次入企检查须经负责人事先批准',
    en: 'every check at an enterprise is approved beforehand by the head of the body',
  },
  'caps2025/noThirdParty': {
    force: 'hard',
    zh: '第三方和中介机构不得入企检查',
    en: 'third parties and intermediaries may not check at enterprises',
  },
  'caps2025/certified': {
    force: 'hard',
    zh: '无执法证件的人员不得入企检查',
    en: 'nobody without an enforcement certificate may check at enterprises',
  },
})
