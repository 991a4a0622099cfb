import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type Article,
  articles,
  type Instrument,
  type InterpretationId,
  interpretations,
  linxiaJoint,
  linxiaMarket,
  type Provision,
  type ProvisionId,
  provisions,
} from '../../src/index.js'
import { type Citation, citedInCode, citedInTests } from '../law/cited.js'
import { matrixPage } from './matrix.js'

type Language = 'zh' | 'en'

/** A page of the documentation: where it stands, and its text. */
export interface Page {
  readonly path: string
  readonly text: string
}

const WORDS = {
  zh: {
    made: '本页由源代码中的条款表生成（`npx tsx test/docs/lawPages.ts`），请勿手工修改。条款摘要为本项目自拟，不是原文。',
    article: (n: number) => `第${n}条`,
    hard: '必须',
    soft: '原则',
    nothing: '不涉及计算',
    code: '代码',
    tests: '测试',
    parameters: '参数',
    readings: '理解',
    none: '尚无',
    title: {
      market: '市场监管系统细则：逐条对照',
      joint: '部门联合细则：逐条对照',
      readings: '条文理解',
    },
    intro: {
      market: '共31条。每条列出本库依据的条款，或说明为何不涉及计算。',
      joint: '共38条。每条列出本库依据的条款，或说明为何不涉及计算。',
      readings: '条文留有余地之处，本库采用的理解及理由。结论引用理解时写出其编号。',
    },
    question: '问题',
    reading: '采用',
    why: '理由',
    option: '另选',
    of: '涉及',
  },
  en: {
    made: 'Generated from the tables of provisions in the source (`npx tsx test/docs/lawPages.ts`); do not edit by hand. The summaries are our own, not the text of the law.',
    article: (n: number) => `Article ${n}`,
    hard: 'binds',
    soft: 'guides',
    nothing: 'Computes nothing',
    code: 'code',
    tests: 'tests',
    parameters: 'parameters',
    readings: 'readings',
    none: 'none yet',
    title: {
      market: 'Rules of the market-regulation system, article by article',
      joint: 'Rules for joint supervision, article by article',
      readings: 'Readings',
    },
    intro: {
      market: '31 articles. Each shows the provisions the library relies on, or why it computes nothing.',
      joint: '38 articles. Each shows the provisions the library relies on, or why it computes nothing.',
      readings:
        'Where the text leaves a choice: the reading the library takes, and why. A decision that rests on one names its number.',
    },
    question: 'Question',
    reading: 'Taken',
    why: 'Why',
    option: 'Otherwise',
    of: 'Concerns',
  },
} as const

const by = (citations: ReadonlyArray<Citation>): ReadonlyMap<string, ReadonlyArray<Citation>> => {
  const map = new Map<string, Array<Citation>>()
  for (const citation of citations) map.set(citation.id, [...(map.get(citation.id) ?? []), citation])
  return map
}

const parametersOf = (id: ProvisionId): ReadonlyArray<string> =>
  [linxiaMarket, linxiaJoint].flatMap((ruleset) =>
    Object.entries(ruleset.parameters).flatMap(([name, parameter]) =>
      (parameter.bases as ReadonlyArray<string>).includes(id) ? [name] : [],
    ),
  )

const readingsOf = (id: ProvisionId): ReadonlyArray<string> =>
  Object.entries(interpretations).flatMap(([number, reading]) => (reading.of.includes(id) ? [number] : []))

const anchor = (id: string): string => id.replace(/[/.]/g, '-')

const listed = (label: string, entries: ReadonlyArray<string>, none?: string): ReadonlyArray<string> =>
  entries.length > 0
    ? [`  - ${label}: ${[...new Set(entries)].join(', ')}`]
    : none === undefined
      ? []
      : [`  - ${label}: ${none}`]

const lawPage = (language: Language, instrument: Instrument): Page => {
  const words = WORDS[language]
  const [code, tests] = [by(citedInCode()), by(citedInTests())]
  const provision = (id: ProvisionId): ReadonlyArray<string> => {
    const { force, ...text }: Provision = provisions[id]
    return [
      `- <a id="${anchor(id)}"></a>\`${id}\` (${words[force]}) ${text[language]}`,
      ...listed(
        words.code,
        (code.get(id) ?? []).flatMap(({ name, file }) => (name === '' ? [] : [`\`${name}\` (\`${file}\`)`])),
        words.none,
      ),
      ...listed(
        words.tests,
        (tests.get(id) ?? []).map(({ file }) => `\`${file}\``),
        words.none,
      ),
      ...listed(
        words.parameters,
        parametersOf(id).map((name) => `\`${name}\``),
      ),
      ...listed(
        words.readings,
        readingsOf(id).map((number) => `[${number}](./readings.md#${number.toLowerCase()})`),
      ),
    ]
  }
  const row = (article: Article): ReadonlyArray<string> => [
    '',
    `## ${words.article(article.article)} ${article.topic[language]}`,
    '',
    ...('provisions' in article
      ? article.provisions.flatMap(provision)
      : [`${words.nothing}: ${article.computesNothing[language]}`]),
  ]
  const own = articles.filter((a) => a.instrument === instrument)
  return {
    path: `docs/${language}/law/${instrument}.md`,
    text: [
      `# ${words.title[instrument]}`,
      '',
      words.intro[instrument],
      '',
      words.made,
      ...own.flatMap(row),
      '',
    ].join('\n'),
  }
}

const readingsPage = (language: Language): Page => {
  const words = WORDS[language]
  const pageOf = (id: ProvisionId): string => {
    const instrument = id.split('/')[0]
    return instrument === 'market' || instrument === 'joint'
      ? `[\`${id}\`](./${instrument}.md#${anchor(id)})`
      : `\`${id}\``
  }
  const entries = Object.entries(interpretations) as ReadonlyArray<
    [InterpretationId, (typeof interpretations)[InterpretationId]]
  >
  return {
    path: `docs/${language}/law/readings.md`,
    text: [
      `# ${words.title.readings}`,
      '',
      words.intro.readings,
      '',
      words.made,
      ...entries.flatMap(([number, { of, question, reading, why, option }]) => [
        '',
        `## ${number}`,
        '',
        `- ${words.of}: ${of.map(pageOf).join(', ')}`,
        `- ${words.question}: ${question[language]}`,
        `- ${words.reading}: ${reading[language]}`,
        `- ${words.why}: ${why[language]}`,
        ...(option === undefined ? [] : [`- ${words.option}: \`${option[language]}\``]),
      ]),
      '',
    ].join('\n'),
  }
}

/** The pages of the law, in both languages, as the sources and the tests stand. */
export const lawPages = (): ReadonlyArray<Page> =>
  (['zh', 'en'] as const).flatMap((language) => [
    lawPage(language, 'market'),
    lawPage(language, 'joint'),
    readingsPage(language),
    matrixPage(language),
  ])

if (process.argv[1]?.endsWith('lawPages.ts'))
  for (const { path, text } of lawPages()) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
