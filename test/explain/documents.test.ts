import {
  type BureauDocument,
  documentNames,
  documentTemplates,
  documentValues,
  explain,
  type PlainDate,
  renderDocument,
  renderProblems,
  type Template,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = (text: string) => text as PlainDate
const text = (document: BureauDocument, language: 'zh' | 'en' = 'zh') => {
  const answer = renderDocument(language)(document)
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}

const plan: Extract<BureauDocument, { readonly _tag: 'PlanAnnouncement' }> = {
  _tag: 'PlanAnnouncement',
  department: '临夏州市场监督管理局',
  on: day('2022-01-14'),
  plan: {
    id: 'p',
    year: 2022,
    title: '2022年抽查计划',
    drawType: 'undirected',
    unread: [],
    items: [
      {
        id: 'i1',
        field: '学校办学情况检查',
        matter: '幼儿园办园情况',
        initiator: '教育',
        cooperators: ['市场监管', '消防救援机构'],
        category: 'general',
        checkType: 'routine',
        level: 'prefecture-and-county',
        object: '幼儿园',
        objectClass: { name: '幼儿园', kind: 'entity', drawable: true, from: 'object' },
        window: { opens: day('2022-02-01'), closes: day('2022-11-30') },
        ratio: { num: 5, den: 100 },
        inferred: [],
        flags: [],
      },
    ],
  },
}

const hex = (digit: string) => digit.repeat(64)
const draw: Extract<BureauDocument, { readonly _tag: 'DrawAnnouncement' }> = {
  _tag: 'DrawAnnouncement',
  department: '临夏州市场监督管理局',
  on: day('2022-02-01'),
  matter: '幼儿园办园情况',
  names: { a: '第一幼儿园', b: '第二幼儿园' },
  record: {
    scheme: 'sha256-v1',
    commitment: {
      scheme: 'sha256-v1',
      drawId: 'LX-1',
      roster: { digest: hex('d'), n: 3 },
      leftOut: { digest: hex('e'), counts: [] },
      strata: [],
      seed: [
        { _tag: 'digits', from: '公证处掷骰', count: 20 },
        { _tag: 'beacon', chain: 'quicknet', round: 7 } as never,
      ],
      replacement: { by: 'none', reasons: [] },
      names: 'published',
    },
    commitmentDigest: hex('c'),
    seed: [],
    seedString: 'LX-1/123',
    strata: [
      {
        stratum: 'A',
        n: 3,
        eligible: 2,
        k: 2,
        drawn: [
          { id: 'a', rank: 1, ticket: hex('1') },
          { id: 'b', rank: 2, ticket: hex('2') },
        ],
        reserve: [{ id: 'c', rank: 3, ticket: hex('3') }],
      },
    ],
    log: [],
  },
}

const visited = {
  department: '临夏县教育局',
  on: day('2022-03-02'),
  visit: {
    id: 'V1',
    subject: '91620000MA0000000X',
    window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
    matters: ['食堂', '消防'],
    departments: ['教育', '消防救援机构'],
  },
  name: '临夏县第一幼儿园',
  team: { leader: '马', members: ['王', '李'], experts: ['赵'] },
} as const
const team: BureauDocument = { _tag: 'TeamSheet', ...visited }
const form: BureauDocument = { _tag: 'RecordForm', ...visited }

const result: Extract<BureauDocument, { readonly _tag: 'ResultNotice' }> = {
  _tag: 'ResultNotice',
  objectionUntil: day('2022-05-09'),
  notice: {
    visit: 'V1',
    subject: 'S1',
    name: '临夏县第一幼儿园',
    department: '临夏县教育局',
    inspectedOn: day('2022-03-07'),
    publishedOn: day('2022-03-10'),
    version: 2,
    results: [{ matter: '食堂', outcomes: ['ordered-to-correct', 'pending-follow-up'] }],
    withheld: [{ matter: '消防', law: '保守国家秘密法' }],
    obstructions: [{ kind: 'refused-material', on: day('2022-03-07'), circumstance: '拒绝出示台账' }],
  },
}

const reply: BureauDocument = {
  _tag: 'ObjectionReply',
  department: '临夏县教育局',
  on: day('2022-04-20'),
  name: '临夏县第一幼儿园',
  objection: {
    id: 'Y-1',
    filedOn: day('2022-03-21'),
    by: 'S1',
    standing: 'admissible',
    recheck: { on: day('2022-04-11'), outcome: 'corrected' },
  },
  results: [{ matter: '食堂', outcomes: ['nothing-found'] }],
}

const all = [plan, draw, team, form, result, reply]

describe('[market/4.publish] the documents in the usual form', () => {
  it('announces a plan', () => {
    expect(text(plan).split('\n')).toEqual([
      '关于公布《2022年抽查计划》的公告',
      '',
      '根据“双随机、一公开”监管工作有关规定，现将《2022年抽查计划》予以公布，共1项，接受社会监督。',
      '抽查类型：不定向。',
      '',
      '序号|抽查领域|抽查事项|检查对象|类别|抽查主体|发起部门|配合部门|抽查时间|比例或数量',
      '1|学校办学情况检查|幼儿园办园情况|幼儿园|一般监管|州县级|教育|市场监管、消防救援机构|2022年2月1日至2022年11月30日|5%',
      '',
      '临夏州市场监督管理局',
      '2022年1月14日',
    ])
    expect(text(plan, 'en')).toContain(
      '1|学校办学情况检查|幼儿园办园情况|幼儿园|general|prefecture and county|教育|市场监管, 消防救援机构|2022-02-01 to 2022-11-30|5%',
    )
  })

  it('announces a draw, with what anyone needs to recompute it', () => {
    expect(text(draw).split('\n')).toEqual([
      '双随机抽查检查对象抽取公告',
      '',
      '抽取编号：LX-1',
      '抽查事项：幼儿园办园情况',
      '名录库在库3户，抽取2户。各层情况：',
      'A：3户，可抽2户，抽取2户',
      '随机种子来源：',
      '公证处掷骰，20位数字',
      '公共随机信标第7轮',
      '种子串：LX-1/123',
      `名录摘要：${hex('d')}`,
      `承诺摘要：${hex('c')}`,
      '任何人可凭上列种子串重算每一户的抽签号，核对抽取结果。',
      'A 第1名 第一幼儿园（a）',
      'A 第2名 第二幼儿园（b）',
      '',
      '临夏州市场监督管理局',
      '2022年2月1日',
    ])
  })

  it('names of a draw those who may be named, and of the others says when they will be', () => {
    const { names: _, ...unnamed } = draw
    for (const nobody of [unnamed, { ...draw, names: {} }, { ...draw, names: { x: '未抽中者' } }]) {
      expect(text(nobody)).toContain('抽中对象名单在检查实施后公布。')
      expect(text(nobody)).not.toMatch(/第\d名|未抽中者/)
      expect(text(nobody, 'en')).toContain('published after their inspection')
    }
    const one = text({ ...draw, names: { a: '第一幼儿园' } }).split('\n')
    expect(one).toContain('A 第1名 第一幼儿园（a）')
    expect(one).toContain('其余1户的名单在检查实施后公布。')
    expect(one.join()).not.toContain('第2名')
  })

  it('[joint/5.trace] tells what came after the draw: who could not be inspected, and how many were added', () => {
    const log = [
      { _tag: 'mark', stratum: 'A', id: 'a', rank: 1, reason: 'closed', replaced: true, digest: hex('4') },
      { _tag: 'supplement', stratum: 'A', add: 1, reason: '增派一组', digest: hex('5') },
      {
        _tag: 'mark',
        stratum: 'A',
        id: 'b',
        rank: 2,
        reason: 'relocated',
        replaced: false,
        digest: hex('6'),
      },
    ] as const
    const names = { b: '第二幼儿园', c: '第三幼儿园' }
    const later = { ...draw, names, record: { ...draw.record, log } }
    const told = text(later).split('\n')
    expect(told.slice(told.indexOf('其余1户的名单在检查实施后公布。'), -3)).toEqual([
      '其余1户的名单在检查实施后公布。',
      'A 第2名 第二幼儿园（b）',
      // the third was not drawn, but takes the place of the first
      'A 第3名 第三幼儿园（c）',
      '抽取之后的变动3项：',
      'A 第1名无法检查（已关闭停业），由其后名次递补',
      'A 补充抽取1户，已计入上列抽取户数：增派一组',
      'A 第2名无法检查（登记许可机关迁移），不递补',
    ])
    expect(text(later, 'en')).toContain(
      'A, rank 2 cannot be inspected (moved to another registering authority); nobody',
    )
    // whoever may not be named yet is not told by the log either
    expect(text({ ...later, names: {} })).not.toMatch(/幼儿园（|（a）/)
  })

  it('issues a team sheet', () => {
    expect(text(team).split('\n')).toEqual([
      '双随机抽查检查任务派组单',
      '',
      '检查编号：V1',
      '检查对象：临夏县第一幼儿园（91620000MA0000000X）',
      '执行时间：2022年3月1日至2022年11月30日',
      '参加部门：教育、消防救援机构',
      '组长：马',
      '组员：王、李',
      '专家（不执法）：赵',
      '检查事项：',
      '1.食堂',
      '2.消防',
      '名单已锁定，检查前不得告知检查对象；有利害关系的应申请回避。',
      '',
      '临夏县教育局',
      '2022年3月2日',
    ])
  })

  it('prints a form with room for the result, the signatures, and the reason why not signed', () => {
    const printed = text(form)
    for (const part of [
      '1.食堂',
      '2.消防',
      '签字（盖章）',
      '拒绝签字的原因',
      '见证人',
      '处理意见',
      '91620000MA0000000X',
    ])
      expect(printed).toContain(part)
    expect(text(form, 'en')).toContain('1. 食堂  □ no problem found □ found: ____________')
  })

  it('publishes a result, its version, what a law withholds, and obstruction', () => {
    expect(text(result).split('\n')).toEqual([
      '双随机抽查结果公示',
      '',
      '（第2版，更正前一版）',
      '检查对象：临夏县第一幼儿园（S1）',
      '检查日期：2022年3月7日',
      '食堂：发现问题已责令改正、发现问题待后续处理',
      '消防：依据保守国家秘密法不予公开',
      '不予配合检查1次：',
      '2022年3月7日 拒绝提供相关材料（拒绝出示台账）',
      '对公示结果有异议的，可在2022年5月9日前（含当日）书面提出。',
      '',
      '临夏县教育局',
      '2022年3月10日',
    ])
  })

  it('replies to an objection and names the remedies', () => {
    expect(text(reply).split('\n')).toEqual([
      '双随机抽查结果异议答复书',
      '',
      '临夏县第一幼儿园：',
      '你单位2022年3月21日提出的异议申请（编号Y-1）收悉。经审查，该申请符合规定。',
      '我单位于2022年4月11日完成复查，决定更正原检查结果。',
      '食堂：未发现问题',
      '对本答复不服的，可以依法选择：',
      '申请行政复议',
      '提起行政诉讼',
      '',
      '临夏县教育局',
      '2022年4月20日',
    ])
    expect(text(reply, 'en')).toContain('It was re-checked on 2022-04-11: the published result is corrected.')
  })
})

describe('templates of an app', () => {
  const own = (template: Template, document: BureauDocument = team) =>
    renderDocument('zh', { [document._tag]: template })(document)
  const complete = [
    '{name} {opens} {closes} {leader} {members}',
    { each: 'matters', line: '- {matter}' },
  ] as const

  it('replace the usual form one by one', () => {
    expect(own({ lines: complete })).toEqual({
      _tag: 'Right',
      right: '临夏县第一幼儿园 2022年3月1日 2022年11月30日 马 王、李\n- 食堂\n- 消防',
    })
  })

  it('are refused by the name of an unknown placeholder or list, and of each missing one, all at once', () => {
    const answer = own({
      lines: ['{name} {chief}', { each: 'subjects', line: '{leader}' }, { when: 'x', line: '' }, 'a } b'],
    })
    expect(answer._tag === 'Left' && answer.left.map((p) => [p._tag, p.path, p.value])).toEqual([
      ['PlaceholderUnknown', 'lines[0]', 'chief'],
      ['ListUnknown', 'lines[1].each', 'subjects'],
      ['PlaceholderUnknown', 'lines[2].when', 'x'],
      ['StrayBrace', 'lines[3]', 'a } b'],
      ['PlaceholderMissing', 'lines', 'opens'],
      ['PlaceholderMissing', 'lines', 'closes'],
      ['PlaceholderMissing', 'lines', 'leader'],
      ['PlaceholderMissing', 'lines', 'members'],
      ['PlaceholderMissing', 'lines', 'matters.matter'],
    ])
    if (answer._tag === 'Left')
      for (const problem of answer.left) expect(explain('en')(problem)).toContain(problem.value)
  })

  it('[market/12.fields] show what they must whatever the case: not under another field’s condition, not in an empty list', () => {
    const lacks = (...lines: Template['lines']) => {
      const answer = own({ lines })
      return answer._tag === 'Left' ? answer.left.map((p) => p.value) : []
    }
    const [head, matters] = complete
    const line = '{name}{opens}{closes}{leader}{members}'
    // a team without experts has no such line, and so no leader
    expect(lacks({ when: 'experts', line }, matters)).toEqual([
      'name',
      'opens',
      'closes',
      'leader',
      'members',
    ])
    expect(lacks({ each: 'matters', line: `${line}{matter}` })).toEqual([
      'name',
      'opens',
      'closes',
      'leader',
      'members',
    ])
    // the number of a matter is not the matter
    expect(lacks(head, { each: 'matters', line: '{serial}.' })).toEqual(['matters.matter'])
    const none = own({ lines: [] })
    expect(none._tag === 'Left' && renderProblems('zh')(none.left)).toMatch(
      /“name”.*同类共5处，另有“opens”、“closes”、“leader”、“members” .*\n.*“matters.matter”.*列表“matters”的 each 行/,
    )
    // its own condition leaves a line out only where there is nothing to show
    expect(lacks('{opens}{closes}{leader}{members}', { when: 'name', line: '{name}' }, matters)).toEqual([])
  })

  it('are read before they are used: each part of another shape is refused by its path, all at once', () => {
    const faults = (templates: unknown, document: unknown = team) => {
      const answer = renderDocument(
        'en',
        templates as Partial<Record<'TeamSheet', Template>>,
      )(document as never)
      return answer._tag === 'Left' ? answer.left.map((p) => p.path) : []
    }
    expect(faults({ TeamSheet: { lines: 'abc' } })).toEqual(['TeamSheet.lines'])
    expect(faults({ TeamSheet: { lines: [5, null, {}] } })).toEqual([
      'TeamSheet.lines[0]',
      'TeamSheet.lines[1]',
      'TeamSheet.lines[2]',
    ])
    const nested = { each: 'matters', line: { each: 'matters', line: '{matter}' } }
    expect(faults({ TeamSheet: { lines: [nested, { when: 'experts' }] } })).toEqual([
      'TeamSheet.lines[0].line',
      'TeamSheet.lines[1].line',
    ])
    // a line cannot be repeated and conditional at once: neither is left aside in silence
    expect(faults({ TeamSheet: { lines: [{ each: 'matters', when: 'experts', line: '' }] } })).toEqual([
      'TeamSheet.lines[0].when',
    ])
    expect(faults(null)).toEqual([''])
    // a template of another document is looked at too, and the contents with it
    expect(faults({ RecordForm: {} }, { ...team, name: 5 })).toEqual(['RecordForm.lines', 'name'])
  })

  it('for a document that there is not are refused by its name', () => {
    const answer = renderDocument('zh', { Teamsheet: { lines: complete } } as never)(team)
    expect(answer).toMatchObject({ left: [{ _tag: 'InputError', path: 'Teamsheet' }] })
    expect(answer._tag === 'Left' && renderProblems('zh')(answer.left)).toMatch(/没有这个字段.*TeamSheet/)
  })

  it('a placeholder of a list stands only in its lines', () => {
    const answer = own({ lines: [...complete, '{matter}'] })
    expect(answer._tag === 'Left' && answer.left).toMatchObject([{ value: 'matter', path: 'lines[2]' }])
  })

  it('know no names but their own: nothing of the language is reachable', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty'])
      expect(own({ lines: [...complete, `{${name}}`] })).toMatchObject({ left: [{ value: name }] })
    expect(own({ lines: [...complete, { each: 'constructor', line: '' }] })).toMatchObject({
      left: [{ _tag: 'ListUnknown' }],
    })
    expect(own({ lines: [...complete, '{__proto__}', '{name.length}'] })._tag).toBe('Left')
  })

  it('what fills a placeholder is text and stays text, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const tricky = { ...team, name: `${name}{leader}$&$1` }
        const answer = own({ lines: complete }, tricky as BureauDocument)
        expect(answer._tag === 'Right' && answer.right.startsWith(`${name}{leader}$&$1 `)).toBe(true)
      }),
    )
  })
})

describe('contents that are not those of the document', () => {
  const faults = (document: unknown) => {
    const answer = renderDocument('en')(document as BureauDocument)
    return answer._tag === 'Left'
      ? answer.left.map((p) => `${p.path}: ${p._tag === 'InputError' ? p.expected : p._tag}`)
      : []
  }

  it('are refused by path and by what was expected, all at once', () => {
    expect(faults({ _tag: 'TeamSheet' })).toEqual([
      'department: string',
      'on: PlainDate',
      'visit: object',
      'name: string',
      'team: object',
    ])
    expect(faults({ ...draw, matter: undefined, record: {} })).toEqual([
      'record.scheme: known scheme: sha256-v1',
      'matter: string',
    ])
    expect(faults({ ...plan, plan: { ...plan.plan, year: '2022', items: [{}] } })).toContain(
      'plan.year: year from 1900 to 9998',
    )
    expect(faults({ ...reply, on: '2022/4/20', results: [{ matter: '食堂', outcomes: [] }] })).toEqual([
      'on: PlainDate',
      'results[0].outcomes: non-empty list',
    ])
    expect(faults({ _tag: 'Letter' })).toEqual([expect.stringMatching(/^_tag: PlanAnnouncement \| /)])
  })

  it('may have more than the document says, where a visit, a team or a result is given whole', () => {
    const whole = { ...visited.visit, tasks: ['t1'], qualifications: [] }
    expect(faults({ ...team, visit: whole, team: { ...visited.team, visit: 'V1' } })).toEqual([])
    const results = [{ matter: '食堂', department: '教育', outcomes: ['nothing-found'], note: '复查' }]
    expect(faults({ ...reply, results })).toEqual([])
  })
})

describe('every document', () => {
  it('has a template in both languages that shows what it must', () => {
    for (const language of ['zh', 'en'] as const)
      for (const document of all) expect(renderDocument(language)(document)._tag).toBe('Right')
    expect(Object.keys(documentTemplates.zh).sort()).toEqual(Object.keys(documentNames).sort())
    expect(all.map((d) => d._tag).sort()).toEqual(Object.keys(documentNames).sort())
  })

  it('is in English for a language that there is not, as all words are', () => {
    expect(text(team, 'fr' as never)).toBe(text(team, 'en'))
    expect(documentValues('fr' as never)(reply)).toEqual(documentValues('en')(reply))
  })

  it('gives exactly the names that it declares', () => {
    for (const document of all) {
      const { fields, lists } = documentValues('en')(document)
      const names = documentNames[document._tag]
      expect(Object.keys(fields).sort()).toEqual([...names.fields].sort())
      expect(Object.keys(lists).sort()).toEqual(Object.keys(names.lists).sort())
      for (const [list, entries] of Object.entries(lists))
        for (const entry of entries)
          expect(Object.keys(entry).sort()).toEqual([...(names.lists[list] ?? [])].sort())
    }
  })

  it('[joint/23.team] gets no line from a break within a text: nobody can name another leader by a name', () => {
    for (const break_ of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f']) {
      const forged = text({ ...team, name: `甲${break_}组长：假` } as BureauDocument).split('\n')
      expect(forged[3]).toBe('检查对象：甲 组长：假（91620000MA0000000X）')
      expect(forged).toHaveLength(text(team).split('\n').length)
    }
    const circumstance = '拒绝\n食堂：未发现问题'
    const obstructed = {
      ...result.notice,
      obstructions: [{ ...result.notice.obstructions[0], circumstance }],
    }
    expect(text({ ...result, notice: obstructed } as BureauDocument)).toContain('（拒绝 食堂：未发现问题）')
  })

  it('leaves no placeholder and no undefined in its text', () => {
    for (const language of ['zh', 'en'] as const)
      for (const document of all) expect(text(document, language)).not.toMatch(/[{}]|undefined|\[object/)
  })
})
