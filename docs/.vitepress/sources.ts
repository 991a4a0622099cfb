import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { MarkdownOptions } from 'vitepress'

const root = fileURLToPath(new URL('../..', import.meta.url))
const docs = join(root, 'docs')

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0]

/** Where the sources can be read: where the package says, or on this site, which brings them along. */
const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly repository?: { readonly url: string }
}
const elsewhere = repository?.url.replace(/^git\+/, '').replace(/\.git$/, '')

/** The language of a page; the decisions are in English. */
const languageOf = (env: unknown): string =>
  /^zh\//.test(`${(env as { relativePath?: string }).relativePath ?? ''}`) ? 'zh' : 'en'

const addressOf = (language: string, file: string, line = ''): string =>
  elsewhere === undefined
    ? `/${language}/source?file=${file}${line}`
    : `${elsewhere}/blob/main/${file}${line}`

/** The public names of the library, each with the page of the interface that it stands on. */
const namesOf = (language: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(docs, language, 'api')).flatMap((file) =>
      [...readFileSync(join(docs, language, 'api', file), 'utf8').matchAll(/^### (\w+) \{#(\w+)\}$/gm)].map(
        ([, name = '', anchor = '']) =>
          [name, `/${language}/api/${file.replace(/\.md$/, '')}#${anchor}`] as const,
      ),
    ),
  )
const names: Readonly<Record<string, ReadonlyMap<string, string>>> = { zh: namesOf('zh'), en: namesOf('en') }

/** What a piece of code in the text can be linked to: a file, a test by its short name, or a public name. */
const linkOf = (language: string, page: string, code: string): string | undefined => {
  const file = [code, `test/${code}.test.ts`].find(
    (f) => /^(src|test)\/.*\.ts$/.test(f) && existsSync(join(root, f)),
  )
  if (file !== undefined) return addressOf(language, file)
  return page.includes('/api/') ? undefined : names[language]?.get(code)
}

/** In the text, names and files lead to where they are explained, unless they stand in a link already. */
export const linkSources = (md: Markdown): void => {
  const plain = md.renderer.rules.code_inline
  const open = md.renderer.rules.link_open
  md.renderer.rules.code_inline = (tokens, at, options, env, self) => {
    const html = plain?.(tokens, at, options, env, self) ?? self.renderToken(tokens, at, options)
    const page = `${(env as { relativePath?: string }).relativePath ?? ''}`
    const depth = tokens
      .slice(0, at)
      .reduce((n, { type }) => n + (type === 'link_open' ? 1 : type === 'link_close' ? -1 : 0), 0)
    const to = depth > 0 ? undefined : linkOf(languageOf(env), page, tokens[at]?.content ?? '')
    return to === undefined ? html : `<a href="${to}">${html}</a>`
  }
  md.renderer.rules.link_open = (tokens, at, options, env, self) => {
    const token = tokens[at]
    const [, file, line] = /^(?:\.\.\/)+(src\/[^#]+)(#L\d+)?$/.exec(`${token?.attrGet('href') ?? ''}`) ?? []
    if (file === undefined)
      return open?.(tokens, at, options, env, self) ?? self.renderToken(tokens, at, options)
    token?.attrSet('href', addressOf(languageOf(env), file, line))
    return self.renderToken(tokens, at, options)
  }
}

const SHOWN = /^\/source\/((?:src|test)\/[\w/.-]+\.ts)\.txt$/

/** Serves the sources while the site is written. */
export const sources: Plugin = {
  name: 'sources',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const [, file] = SHOWN.exec((request.url ?? '').split('?')[0] ?? '') ?? []
      if (file === undefined || file.includes('..') || !existsSync(join(root, file))) return next()
      response.setHeader('content-type', 'text/plain; charset=utf-8')
      response.end(readFileSync(join(root, file)))
    })
  },
}

/** Puts the sources beside the built pages. */
export const copySources = (outDir: string): void => {
  for (const folder of ['src', 'test'])
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (folder === 'src' ? !file.endsWith('.ts') : !file.endsWith('.test.ts')) continue
      const to = join(outDir, 'source', folder, `${file}.txt`)
      mkdirSync(dirname(to), { recursive: true })
      cpSync(join(root, folder, file), to)
    }
}
