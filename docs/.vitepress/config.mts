import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DefaultTheme, defineConfig } from 'vitepress'

const docs = fileURLToPath(new URL('..', import.meta.url))

/** The first heading of a page is what the sidebar calls it, so that no title is written twice. */
const page = (path: string): DefaultTheme.SidebarItem => ({
  text: /^# (.*)$/m.exec(readFileSync(`${docs}${path}.md`, 'utf8'))?.[1] ?? path,
  link: `/${path}`,
})
const folder = (path: string): ReadonlyArray<DefaultTheme.SidebarItem> =>
  readdirSync(`${docs}${path}`)
    .filter((f) => f.endsWith('.md'))
    .sort()
    .map((f) => page(`${path}/${f.slice(0, -3)}`))

type Section = readonly [zh: string, en: string, pages: ReadonlyArray<string>]

/** The pages in the order in which a reader meets them; the same tree in both languages. */
const sections: ReadonlyArray<Section> = [
  ['公民与机关', 'For citizens and offices', ['check-a-draw', 'hold-a-draw', 'deadlines', 'liability']],
  ['全年', 'The year', ['year', 'plan', 'quota', 'frequency', 'rulesets']],
  ['抽取与派组', 'Draw and teams', ['draw', 'visits', 'dispatch']],
  ['检查与公示', 'Inspection and publication', ['lifecycle', 'disclosure', 'documents']],
  ['监督', 'Oversight', ['audit']],
  ['说明', 'Words', ['messages', 'message-codes', 'explain-subject', 'conformance']],
]

const sidebarOf = (language: 'zh' | 'en'): DefaultTheme.SidebarItem[] => {
  const listed = new Set(sections.flatMap(([, , pages]) => pages))
  const rest = folder(`${language}/guide`).filter(({ link }) => !listed.has(link?.split('/').at(-1) ?? ''))
  return [
    ...sections.map(([zh, en, pages]) => ({
      text: language === 'zh' ? zh : en,
      items: pages.map((name) => page(`${language}/guide/${name}`)),
    })),
    ...(rest.length === 0 ? [] : [{ text: language === 'zh' ? '其他' : 'More', items: [...rest] }]),
    { text: language === 'zh' ? '逐条' : 'Article by article', items: [...folder(`${language}/law`)] },
    {
      text: language === 'zh' ? '设计决定(英文)' : 'Decisions',
      collapsed: true,
      items: [...folder('adr')],
    },
  ]
}

export default defineConfig({
  title: 'double-random',
  description: '双随机、一公开 rule engine',
  cleanUrls: true,
  srcExclude: ['examples/**', 'samples/**'],
  lastUpdated: false,
  themeConfig: { search: { provider: 'local' } },
  locales: {
    zh: {
      label: '中文',
      lang: 'zh-CN',
      description: '“双随机、一公开”监管规则引擎',
      themeConfig: {
        sidebar: sidebarOf('zh'),
        outline: { label: '本页' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言',
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      themeConfig: { sidebar: sidebarOf('en') },
    },
  },
})
