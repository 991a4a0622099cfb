import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const pagesOf = (language: string): ReadonlyArray<string> =>
  readdirSync(`docs/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.md'))
    .sort()

const pages = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  ...['en', 'zh'].flatMap((language) => pagesOf(language).map((f) => join('docs', language, f))),
]

/** Links to other files of the project, without their anchors. */
const linksOf = (page: string): ReadonlyArray<string> =>
  [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to]) => to ?? '')

/** What a page can be linked to: anchors set by hand, and those that the site makes of headings. */
const anchorsOf = (page: string): ReadonlySet<string> => {
  const text = readFileSync(page, 'utf8')
  const set = [...text.matchAll(/<a id="([^"]+)"|\{#(\S+)\}$/gm)].map(([, a, b]) => a ?? b ?? '')
  const made = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_]+/gu, '-')
      .replace(/^-|-$/g, ''),
  )
  return new Set([...set, ...made])
}

const samplesOf = (page: string): ReadonlyArray<string> =>
  [...readFileSync(page, 'utf8').matchAll(/^<<< @\/(\S+?)(?:[#{].*)?$/gm)].map(([, file]) => file ?? '')

describe('the pages', () => {
  it('are the same in both languages, with the same samples', () => {
    expect(pagesOf('zh')).toEqual(pagesOf('en'))
    for (const page of pagesOf('en'))
      expect(samplesOf(`docs/zh/${page}`), page).toEqual(samplesOf(`docs/en/${page}`))
  })

  it('link only to what is there', () => {
    const dead = pages.flatMap((page) =>
      linksOf(page)
        .map((to) => (to.startsWith('/') ? join('docs', to) : join(dirname(page), to)))
        .filter((to) => !existsSync(to) && !existsSync(`${to}.md`))
        .map((to) => `${page} -> ${to}`),
    )
    expect(dead).toEqual([])
  })

  it('link only to places that are there', () => {
    const anchors = new Map(pages.map((page) => [page, anchorsOf(page)]))
    const dead = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)#([^)\s]+)\)/g)]
        .map(([, to, anchor]) => [to ? join(dirname(page), to) : page, anchor ?? ''] as const)
        .filter(([file, anchor]) => anchors.get(file)?.has(anchor) === false)
        .map(([file, anchor]) => `${page} -> ${file}#${anchor}`),
    )
    expect(dead).toEqual([])
  })

  it('include only samples that are there, and every sample stands on a page', () => {
    const included = pages.flatMap(samplesOf)
    expect(included.filter((file) => !existsSync(join('docs', file)))).toEqual([])
    const all = readdirSync('docs/samples').map((f) => `samples/${f}`)
    expect(all.filter((file) => !included.includes(file))).toEqual([])
  })

  it('show the same examples in both READMEs, but for the comments', () => {
    const code = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, text]) =>
        (text ?? '').replace(/^\/\/ .*$/gm, '//'),
      )
    expect(code('README.zh-CN.md')).toEqual(code('README.md'))
    expect(code('README.md')).toHaveLength(1)
  })
})
