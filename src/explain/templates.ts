import type { Templates } from './document.js'
import type { Language } from './phrase.js'

const zh: Templates = {
  PlanAnnouncement: {
    lines: [
      '关于公布《{title}》的公告',
      '',
      '根据“双随机、一公开”监管工作有关规定,现将《{title}》予以公布,共{count}项,接受社会监督。',
      { when: 'drawType', line: '抽查类型:{drawType}。' },
      '',
      '序号|抽查领域|抽查事项|检查对象|类别|抽查主体|发起部门|配合部门|抽查时间|比例或数量',
      {
        each: 'items',
        line: '{serial}|{field}|{matter}|{object}|{category}|{level}|{initiator}|{cooperators}|{opens}至{closes}|{quantity}',
      },
      '',
      '{department}',
      '{on}',
    ],
  },
  DrawAnnouncement: {
    lines: [
      '双随机抽查检查对象抽取公告',
      '',
      '抽取编号:{drawId}',
      '抽查事项:{matter}',
      '名录库在库{total}户,抽取{drawn}户。各层情况:',
      { each: 'strata', line: '{stratum}:{n}户,可抽{eligible}户,抽取{k}户' },
      '随机种子来源:',
      { each: 'sources', line: '{source}' },
      '种子串:{seed}',
      '名录摘要:{roster}',
      '承诺摘要:{digest}',
      '任何人可凭上列种子串重算每一户的抽签号,核对抽取结果。',
      { when: 'withheld', line: '{withheld}' },
      { each: 'names', line: '{stratum} 第{rank}名 {name}({id})' },
      '',
      '{department}',
      '{on}',
    ],
  },
  TeamSheet: {
    lines: [
      '双随机抽查检查任务派组单',
      '',
      '检查编号:{visit}',
      '检查对象:{name}({subject})',
      '执行时间:{opens}至{closes}',
      '参加部门:{departments}',
      '组长:{leader}',
      '组员:{members}',
      { when: 'experts', line: '专家(不执法):{experts}' },
      '检查事项:',
      { each: 'matters', line: '{serial}.{matter}' },
      '名单已锁定,检查前不得告知检查对象;有利害关系的应申请回避。',
      '',
      '{department}',
      '{on}',
    ],
  },
  RecordForm: {
    lines: [
      '双随机抽查检查记录表',
      '',
      '检查编号:{visit}',
      '检查对象:{name}',
      '统一社会信用代码:{subject}',
      '检查时间:____年__月__日  检查地点:____________',
      '检查人员(证号):{leader}(________)、{members}(________)',
      { when: 'experts', line: '专家(不执法):{experts}' },
      '检查方式:□书面 □实地 □网络 □抽样检测 □其他',
      '事项及结果:',
      { each: 'matters', line: '{serial}.{matter}  □未发现问题 □发现问题:____________' },
      '处理意见:____________',
      '检查对象负责人签字(盖章):________  拒绝签字的原因:________  见证人:________',
      '检查人员签字:________、________',
      '',
      '{department}制',
      '{on}',
    ],
  },
  ResultNotice: {
    lines: [
      '双随机抽查结果公示',
      '',
      { when: 'corrected', line: '(第{corrected}版,更正前一版)' },
      '检查对象:{name}({subject})',
      '检查日期:{inspectedOn}',
      { when: 'unable', line: '无法检查:{unable}' },
      { each: 'results', line: '{matter}:{outcomes}' },
      { each: 'withheld', line: '{matter}:依据{law}不予公开' },
      { when: 'times', line: '不予配合检查{times}次:' },
      { each: 'obstructions', line: '{day} {kind}({circumstance})' },
      { when: 'objectionUntil', line: '对公示结果有异议的,可在{objectionUntil}前(含当日)书面提出。' },
      '',
      '{department}',
      '{on}',
    ],
  },
  ObjectionReply: {
    lines: [
      '双随机抽查结果异议答复书',
      '',
      '{name}:',
      '你单位{filedOn}提出的异议申请(编号{objection})收悉。{standing}。',
      { when: 'recheckedOn', line: '我单位于{recheckedOn}完成复查,决定{outcome}。' },
      { each: 'results', line: '{matter}:{outcomes}' },
      '对本答复不服的,可以依法选择:',
      { each: 'remedies', line: '{remedy}' },
      '',
      '{department}',
      '{on}',
    ],
  },
}

const en: Templates = {
  PlanAnnouncement: {
    lines: [
      'Publication of the plan “{title}”',
      '',
      'The plan “{title}” of random inspections has {count} items and is published for everyone to see.',
      { when: 'drawType', line: 'Type of draw: {drawType}.' },
      '',
      'no.|field|matter|subjects|category|level|initiator|cooperators|time|share or number',
      {
        each: 'items',
        line: '{serial}|{field}|{matter}|{object}|{category}|{level}|{initiator}|{cooperators}|{opens} to {closes}|{quantity}',
      },
      '',
      '{department}',
      '{on}',
    ],
  },
  DrawAnnouncement: {
    lines: [
      'Announcement of a draw of subjects',
      '',
      'Draw: {drawId}',
      'Matter: {matter}',
      'Of {total} subjects on the roster {drawn} are drawn. By stratum:',
      { each: 'strata', line: '{stratum}: {n}, of which {eligible} eligible, {k} drawn' },
      'Sources of the seed:',
      { each: 'sources', line: '{source}' },
      'Seed string: {seed}',
      'Digest of the roster: {roster}',
      'Digest of the commitment: {digest}',
      'From the seed string anyone can recompute the ticket of each subject and check the draw.',
      { when: 'withheld', line: '{withheld}' },
      { each: 'names', line: '{stratum}, rank {rank}: {name} ({id})' },
      '',
      '{department}',
      '{on}',
    ],
  },
  TeamSheet: {
    lines: [
      'Team sheet of a random inspection',
      '',
      'Visit: {visit}',
      'Subject: {name} ({subject})',
      'Time: {opens} to {closes}',
      'Departments: {departments}',
      'Leader: {leader}',
      'Members: {members}',
      { when: 'experts', line: 'Experts, who do not enforce: {experts}' },
      'Matters:',
      { each: 'matters', line: '{serial}. {matter}' },
      'The list is locked. The subject is not told before the visit; whoever has an interest asks to be recused.',
      '',
      '{department}',
      '{on}',
    ],
  },
  RecordForm: {
    lines: [
      'Record of a random inspection',
      '',
      'Visit: {visit}',
      'Subject: {name}',
      'Unified social credit code: {subject}',
      'Day: ________  Place: ____________',
      'Inspectors (certificates): {leader} (________), {members} (________)',
      { when: 'experts', line: 'Experts, who do not enforce: {experts}' },
      'Way of checking: □ on paper □ on site □ online □ by sampling □ other',
      'Matters and results:',
      { each: 'matters', line: '{serial}. {matter}  □ no problem found □ found: ____________' },
      'Proposed handling: ____________',
      'Signed by the responsible person: ________  or why not: ________  witness: ________',
      'Signed by the inspectors: ________, ________',
      '',
      '{department}',
      '{on}',
    ],
  },
  ResultNotice: {
    lines: [
      'Result of a random inspection',
      '',
      { when: 'corrected', line: '(version {corrected}, correcting the one before)' },
      'Subject: {name} ({subject})',
      'Inspected on: {inspectedOn}',
      { when: 'unable', line: 'Could not be inspected: {unable}' },
      { each: 'results', line: '{matter}: {outcomes}' },
      { each: 'withheld', line: '{matter}: withheld under {law}' },
      { when: 'times', line: 'Times that it did not cooperate: {times}' },
      { each: 'obstructions', line: '{day}: {kind} ({circumstance})' },
      {
        when: 'objectionUntil',
        line: 'Objections may be filed in writing until {objectionUntil}, that day included.',
      },
      '',
      '{department}',
      '{on}',
    ],
  },
  ObjectionReply: {
    lines: [
      'Reply to an objection to the result of a random inspection',
      '',
      'To {name}:',
      'Your objection {objection} of {filedOn} was received. {standing}.',
      { when: 'recheckedOn', line: 'It was re-checked on {recheckedOn}: {outcome}.' },
      { each: 'results', line: '{matter}: {outcomes}' },
      'If you are not content with this reply, these remain open to you by law:',
      { each: 'remedies', line: '{remedy}' },
      '',
      '{department}',
      '{on}',
    ],
  },
}

/**
 * The templates of the bureaus’ usual form, in both languages; the start of an app’s own.
 *
 * @zh 通用文书模板
 * @law market/4.publish
 * @law market/19.signature
 * @example
 * import { documentTemplates } from 'double-random'
 *
 * assert.strictEqual(documentTemplates.zh.TeamSheet.lines[0], '双随机抽查检查任务派组单')
 *
 * @category explain
 * @since 0.1.0
 */
export const documentTemplates: Readonly<Record<Language, Templates>> = { zh, en }
