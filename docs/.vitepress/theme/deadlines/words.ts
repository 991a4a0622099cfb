import type { LimitName } from 'double-random'
import type { Words } from '../parts/language.js'
import type { DayKind } from './grid.js'

interface Told {
  readonly event: string
  readonly events: { readonly [K in LimitName]: string }
  readonly day: string
  readonly asOf: string
  readonly estimate: string
  readonly due: string
  readonly basis: string
  readonly reading: string
  readonly estimated: string
  readonly calendar: string
  readonly hint: string
  readonly weekdays: ReadonlyArray<string>
  readonly weekday: (i: number) => string
  readonly month: (month: string) => string
  readonly kinds: { readonly [K in DayKind]: string }
  readonly marks: { readonly [K in DayKind]: string }
  readonly nth: (n: number) => string
  readonly special: string
  readonly none: string
  readonly tableDay: string
  readonly tableWhat: string
  readonly tableWhy: string
}

const zh: Told = {
  event: '发生了什么',
  events: {
    planDue: '报送年度计划（填该年任意一天）',
    planRevision: '调整了抽查计划',
    disclosure: '检查结束',
    entry: '联合抽查任务完成',
    objection: '检查结果公示',
    review: '收到异议申请材料',
    reply: '完成复查',
    followUp: '抽查任务结束（后续处置）',
    followUpEntry: '后续处置完成',
  },
  day: '哪一天',
  asOf: '到哪一天为止的情况（可不填）',
  estimate: '放假通知尚未公布的年份，先按法定节日估算',
  due: '截止日',
  basis: '依据',
  reading: '条文理解',
  estimated: '估算，放假通知公布前不作认定',
  calendar: '期间日历',
  hint: '用方向键在日历中移动，下方显示每一天的理由。',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekday: (i) => `星期${'一二三四五六日'[i]}`,
  month: (month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  kinds: {
    outside: '不在期间内',
    event: '事件发生之日，不计入',
    counted: '计入',
    'counted-make-up': '周末上班，计入',
    weekend: '周末，不计入',
    holiday: '放假，不计入',
    due: '截止日',
    'due-make-up': '截止日（周末上班）',
    unknown: '尚无放假安排',
  },
  marks: {
    outside: '',
    event: '始',
    counted: '',
    'counted-make-up': '班',
    weekend: '',
    holiday: '休',
    due: '止',
    'due-make-up': '止班',
    unknown: '?',
  },
  nth: (n) => `第${n}日`,
  special: '放假、上班与顺延',
  none: '期间内没有调休，也没有顺延。',
  tableDay: '日期',
  tableWhat: '情形',
  tableWhy: '理由',
}

const en: Told = {
  event: 'What happened',
  events: {
    planDue: 'The yearly plan is to be submitted (any day of that year)',
    planRevision: 'The plan was changed',
    disclosure: 'An inspection ended',
    entry: 'A joint task was completed',
    objection: 'A result was published',
    review: 'The papers of an objection arrived',
    reply: 'The re-check was completed',
    followUp: 'The task ended (follow-up)',
    followUpEntry: 'The follow-up was completed',
  },
  day: 'On which day',
  asOf: 'How it stands on (optional)',
  estimate: 'Where no holiday notice is out yet, estimate from the statutory holidays',
  due: 'Due',
  basis: 'Basis',
  reading: 'Reading',
  estimated: 'an estimate; undetermined until the notice is out',
  calendar: 'The period on a calendar',
  hint: 'Move through the calendar with the arrow keys; the reason of each day is shown below it.',
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  weekday: (i) => ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][i] ?? '',
  month: (month) =>
    new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-01`),
    ),
  kinds: {
    outside: 'outside the period',
    event: 'the day of the event, not counted',
    counted: 'counted',
    'counted-make-up': 'a weekend day worked by notice, counted',
    weekend: 'weekend, not counted',
    holiday: 'a day off, not counted',
    due: 'the last day',
    'due-make-up': 'the last day (a weekend day worked by notice)',
    unknown: 'no notice is out for this year',
  },
  marks: {
    outside: '',
    event: 'start',
    counted: '',
    'counted-make-up': 'work',
    weekend: '',
    holiday: 'off',
    due: 'due',
    'due-make-up': 'due',
    unknown: '?',
  },
  nth: (n) => `day ${n}`,
  special: 'Days off, days worked, and rolls',
  none: 'No day of this period was moved, and its end was not.',
  tableDay: 'Day',
  tableWhat: 'What it is',
  tableWhy: 'Reason',
}

export const words: Words<Told> = { zh, en }
