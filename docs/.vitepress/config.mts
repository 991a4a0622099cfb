import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DefaultTheme, defineConfig } from 'vitepress'
import { copySources, linkSources, sources } from './sources.js'

const docs = fileURLToPath(new URL('..', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

type Language = 'zh' | 'en'

/** The first heading of a page is what the sidebar calls it, so that no title is written twice. */
const page = (path: string): DefaultTheme.SidebarItem => ({
  text: /^# (.*)$/m.exec(readFileSync(`${docs}${path}.md`, 'utf8'))?.[1] ?? path,
  link: `/${path}`,
})
const folder = (path: string): DefaultTheme.SidebarItem[] =>
  readdirSync(`${docs}${path}`)
    .filter((f) => f.endsWith('.md') && f !== 'index.md')
    .sort()
    .map((f) => page(`${path}/${f.slice(0, -3)}`))

type Section = readonly [zh: string, en: string, pages: ReadonlyArray<string>]

/** The pages in the order in which a reader meets them; the same tree in both languages. */
const sections: ReadonlyArray<Section> = [
  ['试一试', 'Try it', ['tools/check-a-draw', 'tools/deadlines', 'tools/plan-a-year', 'tools/dispatch']],
  ['公民', 'For citizens', ['citizen', 'guide/check-a-draw']],
  [
    '机关',
    'For offices',
    ['official', 'guide/hold-a-draw', 'guide/deadlines', 'guide/liability', 'guide/documents'],
  ],
  ['开发者', 'For developers', ['developer', 'guide/year']],
  [
    '各个阶段',
    'Stage by stage',
    [
      'guide/rulesets',
      'guide/plan',
      'guide/quota',
      'guide/frequency',
      'guide/draw',
      'guide/visits',
      'guide/dispatch',
      'guide/lifecycle',
      'guide/disclosure',
      'guide/followup',
      'guide/audit',
      'guide/statistics',
    ],
  ],
  [
    '配方',
    'Recipes',
    [
      'recipes/examples',
      'recipes/nestjs',
      'recipes/browser',
      'recipes/database',
      'recipes/excel',
      'recipes/excel-columns',
      'recipes/county-rules',
      'recipes/new-holidays',
      'recipes/foreign-records',
    ],
  ],
  [
    '说明',
    'Words',
    [
      'guide/reading-data',
      'guide/messages',
      'guide/message-codes',
      'guide/explain-subject',
      'guide/conformance',
      'tools/weight',
    ],
  ],
]

/** The pages of the interface, in the order in which their list names the rooms. */
const apiOf = (language: Language): DefaultTheme.SidebarItem => {
  const list = readFileSync(`${docs}${language}/api/index.md`, 'utf8')
  const rooms = [...list.matchAll(/^## \[.*\]\(\.\/(\w+)\.md\)$/gm)].map(([, room]) => room ?? '')
  return {
    ...page(`${language}/api/index`),
    link: `/${language}/api/`,
    collapsed: true,
    items: rooms.map((room) => page(`${language}/api/${room}`)),
  }
}

/**
 * What the theme keeps from people who hear the pages: the search button is named by what it does and not by the
 * keys that are drawn on it, and the first page has a main part. And the list of a page's headings, which follows
 * the scrolling a tenth of a second late, no longer does so once the page has been left.
 */
const MENDS: ReadonlyArray<readonly [file: string, from: string, to: string]> = [
  [
    'VPNavBarSearchButton.vue',
    ` :aria-label="translate('button.buttonAriaLabel')">`,
    `><span class="visually-hidden">{{ translate('button.buttonAriaLabel') }}</span>`,
  ],
  [
    'VPNavBarSearchButton.vue',
    'class="DocSearch-Button-Placeholder"',
    'class="DocSearch-Button-Placeholder" aria-hidden="true"',
  ],
  [
    'VPNavBarSearchButton.vue',
    'class="DocSearch-Button-Keys"',
    'class="DocSearch-Button-Keys" aria-hidden="true"',
  ],
  ['VPHome.vue', 'class="VPHome"', 'class="VPHome" role="main"'],
  ['outline.js', 'if (!isAsideEnabled.value) {', 'if (!isAsideEnabled.value || !marker.value) {'],
]
const mendTheme = {
  name: 'mend-theme',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string =>
    MENDS.filter(([file]) => id.endsWith(`/${file}`)).reduce((text, [file, from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} of the theme no longer has: ${from}`)
      return text.replace(from, to)
    }, code),
}

const sidebarOf = (language: Language): DefaultTheme.SidebarItem[] => {
  const listed = new Set(sections.flatMap(([, , pages]) => pages))
  const rest = folder(`${language}/guide`).filter(
    ({ link }) => !listed.has(`guide/${link?.split('/').at(-1) ?? ''}`),
  )
  return [
    ...sections.map(([zh, en, pages]) => ({
      text: language === 'zh' ? zh : en,
      items: pages
        .filter((name) => existsSync(`${docs}${language}/${name}.md`))
        .map((name) => page(`${language}/${name}`)),
    })),
    ...(rest.length === 0 ? [] : [{ text: language === 'zh' ? '其他' : 'More', items: rest }]),
    { text: language === 'zh' ? '逐条' : 'Article by article', items: folder(`${language}/law`) },
    apiOf(language),
    {
      text: language === 'zh' ? '设计决定(英文)' : 'Decisions',
      link: '/adr/',
      collapsed: true,
      items: folder('adr'),
    },
  ]
}

const navOf = (language: Language): DefaultTheme.NavItem[] => {
  const [citizen, official, developer, law] =
    language === 'zh' ? ['公民', '机关', '开发者', '逐条'] : ['Citizens', 'Offices', 'Developers', 'Articles']
  return [
    { text: citizen ?? '', link: `/${language}/citizen` },
    { text: official ?? '', link: `/${language}/official` },
    { text: developer ?? '', link: `/${language}/developer` },
    { text: law ?? '', link: `/${language}/law/joint` },
  ]
}

export default defineConfig({
  title: 'double-random',
  description: '双随机、一公开 rule engine',
  cleanUrls: true,
  srcExclude: ['examples/**', 'samples/**'],
  lastUpdated: false,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }]],
  markdown: {
    // The themes that VitePress comes with are too pale for its grey boxes.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    languages: ['ts', 'tsx', 'json', 'sh', 'sql', 'html', 'vue', 'python'],
    config: linkSources,
  },
  themeConfig: {
    sidebar: { '/adr/': sidebarOf('en') },
    search: {
      provider: 'local',
      options: {
        // Chinese has no spaces between words: its text is indexed by pairs of characters.
        miniSearch: {
          options: {
            tokenize: (text: string): string[] => {
              const words = text
                .toLowerCase()
                .split(/[^\p{L}\p{N}]+/u)
                .filter((word) => word !== '')
              return words.flatMap((word) => {
                if (!/\p{Script=Han}/u.test(word)) return [word]
                const characters = [...word]
                return characters.length < 3
                  ? [word]
                  : characters.slice(1).map((c, i) => `${characters[i] ?? ''}${c}`)
              })
            },
          },
        },
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                noResultsText: '没有结果',
                resetButtonTitle: '清除',
                displayDetails: '显示详细列表',
                backButtonTitle: '关闭',
                footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
  locales: {
    zh: {
      label: '中文',
      lang: 'zh-CN',
      description: '“双随机、一公开”监管规则引擎',
      themeConfig: {
        nav: navOf('zh'),
        sidebar: sidebarOf('zh'),
        outline: { label: '本页' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        darkModeSwitchTitle: '深色外观',
        lightModeSwitchTitle: '浅色外观',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言',
        skipToContentLabel: '跳到正文',
        notFound: {
          title: '没有这一页',
          quote: '请从首页重新开始。',
          linkText: '回到首页',
          linkLabel: '回到首页',
        },
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      themeConfig: { nav: navOf('en'), sidebar: sidebarOf('en') },
    },
  },
  buildEnd: ({ outDir }) => copySources(outDir),
  vite: {
    // A file for each module, as bundlers get it from the package: a page carries only what it uses.
    resolve: { alias: [{ find: /^double-random$/, replacement: `${dist}/modules/index.js` }] },
    ssr: { noExternal: ['double-random'] },
    worker: { format: 'es' },
    plugins: [mendTheme, sources],
  },
})
