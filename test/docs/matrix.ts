import { readdirSync, readFileSync } from 'node:fs'
import { type Article, articles, auditChecks, type ProvisionId } from '../../src/index.js'
import { citedInCode, citedInTests } from '../law/cited.js'
import { answeredBy, unaudited } from './audited.js'

type Language = 'zh' | 'en'

/** A row of the matrix: what stands behind one article, or why nothing does. */
export interface MatrixRow {
  readonly article: Article
  readonly provisions: ReadonlyArray<ProvisionId>
  readonly functions: ReadonlyArray<string>
  readonly tests: ReadonlyArray<string>
  readonly pages: ReadonlyArray<string>
  readonly checks: ReadonlyArray<string>
}

const unique = (list: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(list)].sort()

/** The pages of the guide that name a function, in their text or in a sample they show. */
const pagesNaming = (): ((name: string) => ReadonlyArray<string>) => {
  const pages = readdirSync('docs/en/guide').map((file) => {
    const text = readFileSync(`docs/en/guide/${file}`, 'utf8')
    const samples = [...text.matchAll(/^<<< @\/(\S+)$/gm)].map(([, path]) =>
      readFileSync(`docs/${path}`, 'utf8'),
    )
    return [file.slice(0, -3), [text, ...samples].join('\n')] as const
  })
  return (name) => {
    const word = new RegExp(`\\b${name}\\b`)
    return pages.flatMap(([page, text]) => (word.test(text) ? [page] : []))
  }
}

export const matrix = (): ReadonlyArray<MatrixRow> => {
  const [code, tests, naming] = [citedInCode(), citedInTests(), pagesNaming()]
  return articles.map((article) => {
    const provisions = 'provisions' in article ? article.provisions : []
    const own = new Set<string>(provisions)
    const functions = unique(code.flatMap(({ id, name }) => (own.has(id) && name !== '' ? [name] : [])))
    return {
      article,
      provisions,
      functions,
      tests: unique(tests.flatMap(({ id, file }) => (own.has(id) ? [file] : []))),
      pages: unique(functions.flatMap(naming)),
      checks: unique([
        ...auditChecks.flatMap(({ check, basis }) => (own.has(basis) ? [check] : [])),
        ...provisions.flatMap((id) => answeredBy[id] ?? []),
      ]),
    }
  })
}

const WORDS = {
  zh: {
    title: '对照总表',
    intro:
      '两部细则六十九条，每条对应的条款、函数、测试、文档页和审计检查项；不涉及计算的写明原因。由源代码生成（`npx tsx test/docs/lawPages.ts`）。审计栏列出检查项；没有检查项的条款写明原因。',
    head: '| 条 | 条款 | 函数 | 测试 | 文档 | 审计 |',
    article: (instrument: string, n: number) => `${instrument === 'market' ? '市场监管' : '联合'}${n}`,
  },
  en: {
    title: 'The matrix',
    intro:
      'The 69 articles of both regulations: for each its provisions, functions, tests, pages and the auditor’s checks, or why it computes nothing. Generated from the source (`npx tsx test/docs/lawPages.ts`). The last column names the auditor’s checks and, for a provision without one, why.',
    head: '| Article | Provisions | Functions | Tests | Pages | Audit |',
    article: (instrument: string, n: number) => `${instrument}/${n}`,
  },
} as const

const code = (list: ReadonlyArray<string>): string => list.map((x) => `\`${x}\``).join(' ')

/** The checks of an article, then why a provision of it has none. */
const audited = (
  provisions: ReadonlyArray<ProvisionId>,
  checks: ReadonlyArray<string>,
  language: Language,
): string => {
  const why = provisions.flatMap((id) => {
    const reason = unaudited[id]
    return reason === undefined ? [] : [`${id.split('/')[1]}: ${reason[language]}`]
  })
  return [...(checks.length === 0 ? [] : [code(checks)]), ...why].join('; ')
}

/** The matrix as a page. */
export const matrixPage = (language: Language): { readonly path: string; readonly text: string } => {
  const words = WORDS[language]
  const rows = matrix().map(({ article, provisions, functions, tests, pages, checks }) => {
    const { instrument, article: n, topic } = article
    const head = `${words.article(instrument, n)} ${topic[language]}`
    if ('computesNothing' in article) return `| ${head} | ${article.computesNothing[language]} | | | | |`
    const links = provisions.map(
      (id) => `[\`${id.split('/')[1]}\`](./${instrument}.md#${id.replace(/[/.]/g, '-')})`,
    )
    const guide = pages.map((page) => `[${page}](../guide/${page}.md)`)
    const files = tests.map((file) => file.replace(/^test\//, '').replace(/\.test\.ts$/, ''))
    return `| ${head} | ${links.join(' ')} | ${code(functions)} | ${code(files)} | ${guide.join(' ')} | ${audited(provisions, checks, language)} |`
  })
  return {
    path: `docs/${language}/law/matrix.md`,
    text: [
      `# ${words.title}`,
      '',
      words.intro,
      '',
      words.head,
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n'),
  }
}
