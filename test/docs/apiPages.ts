import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type ProvisionId, provisions } from '../../src/index.js'
import { chineseTexts, englishOf, roomOf } from './apiChinese.js'
import { type ApiEntry, apiEntries } from './apiModel.js'
import { type Language, ROOMS, WORDS } from './apiWords.js'
import type { Page } from './lawPages.js'
import { examplesOf, tag } from './samples.js'

const termOf = ({ block }: ApiEntry): string => tag(block, 'zh')[0] ?? ''

/** Prose in a page: what looks like markup there is only text here. */
const prose = (text: string): string =>
  text.replace(/`[^`]*`|<|\{\{/g, (found) =>
    found === '<' ? '&lt;' : found === '{{' ? '&#123;&#123;' : found,
  )

const chinese = chineseTexts(ROOMS.map(([room]) => room))

/** What is said of a name before its first tag. */
const saidOf = (entry: ApiEntry, language: Language): string =>
  prose(language === 'en' ? englishOf(entry) : (chinese.get(entry.name)?.zh ?? ''))
const firstSentence = (entry: ApiEntry, language: Language): string => {
  const said = saidOf(entry, language).replace(/\s+/g, ' ')
  return /^[\s\S]*?(?:[.!?](?=\s|$)|。)/.exec(said)?.[0] ?? said
}

const cited = (id: string, language: Language): string => {
  const summary = provisions[id as ProvisionId][language]
  const [instrument, rest] = id.split('/')
  const named = `\`${id}\``
  const page = `../law/${instrument ?? ''}.md#${instrument ?? ''}-${(rest ?? '').replace(/[/.]/g, '-')}`
  return `${instrument === 'market' || instrument === 'joint' ? `[${named}](${page})` : named} ${prose(summary)}`
}

const lawOf = (entry: ApiEntry, language: Language): ReadonlyArray<string> => {
  const words = WORDS[language]
  const ids = tag(entry.block, 'law').filter((id) => id in provisions)
  const [none] = tag(entry.block, 'law').flatMap((id) => (id.startsWith('none: ') ? [id.slice(6)] : []))
  if (ids.length > 0)
    return [`- ${words.law}${words.colon}`, ...ids.map((id) => `  - ${cited(id, language)}`)]
  return none === undefined ? [] : [`- ${words.noLaw} (${prose(none)})`]
}

const fence = (code: string): ReadonlyArray<string> => ['```ts', code, '```', '']

const codes = (label: string, tags: ReadonlyArray<string>, language: Language): ReadonlyArray<string> => {
  const { colon, comma } = WORDS[language]
  return tags.length === 0 ? [] : [`- ${label}${colon}${tags.map((t) => `\`${t}\``).join(comma)}`]
}

/** Links to the other public names that a declaration mentions. */
const usesOf = (entry: ApiEntry, all: ReadonlyMap<string, ApiEntry>): ReadonlyArray<string> => {
  const code = entry.declared.join('\n').replace(/\/\*[\s\S]*?\*\/|'[^']*'/g, '')
  const mentioned = new Set(code.match(/\b[A-Z]\w+/g) ?? [])
  return [...mentioned].sort().flatMap((name) => {
    const other = name === entry.name ? undefined : all.get(name)
    return other === undefined ? [] : [`[${name}](./${roomOf(other)}.md#${name})`]
  })
}

const entryOn = (
  entry: ApiEntry,
  language: Language,
  all: ReadonlyMap<string, ApiEntry>,
): ReadonlyArray<string> => {
  const words = WORDS[language]
  const { name, file, line, from, declared, problems, findings, block } = entry
  const term = termOf(entry)
  const uses = usesOf(entry, all)
  const example = examplesOf(block)[0]
  return [
    `### ${language === 'zh' ? `${term} ${name}` : name} {#${name}}`,
    '',
    language === 'zh' ? saidOf(entry, 'zh') : `${saidOf(entry, 'en')} (${term})`,
    '',
    ...fence(declared.join('\n\n')),
    ...(example === undefined ? [] : [`${words.example}${words.colon}`, '', ...fence(example)]),
    ...codes(words.problems('../guide/message-codes.md'), problems, language),
    ...codes(words.findings, findings, language),
    ...(uses.length === 0 ? [] : [`- ${words.uses}${words.colon}${uses.join(words.comma)}`]),
    ...lawOf(entry, language),
    ...(from === 'double-random' ? [] : [`- ${words.from}${words.colon}\`${from}\``]),
    `- ${words.source}${words.colon}[\`${file}:${line}\`](../../../${file}#L${line})`,
    `- ${words.since}${words.colon}${tag(block, 'since')[0] ?? ''}`,
    '',
  ]
}

const section = (title: string, entries: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  entries.length === 0 ? [] : [`## ${title}`, '', ...entries.flat()]

/** The pages of the interface in one language: one for each room that has public names, and the list of all. */
const pagesIn = (language: Language, entries: ReadonlyArray<ApiEntry>): ReadonlyArray<Page> => {
  const words = WORDS[language]
  const all = new Map(entries.map((entry) => [entry.name, entry]))
  const rooms = ROOMS.map(([room, zh, en]) => ({
    room,
    title: language === 'zh' ? zh : en,
    own: entries.filter((entry) => roomOf(entry) === room),
  })).filter(({ own }) => own.length > 0)
  const of = (own: ReadonlyArray<ApiEntry>, kind: ApiEntry['kind']): ReadonlyArray<ReadonlyArray<string>> =>
    own.filter((entry) => entry.kind === kind).map((entry) => entryOn(entry, language, all))
  const row = (entry: ApiEntry): string => {
    const link = `[\`${entry.name}\`](./${roomOf(entry)}.md#${entry.name})`
    const cells = language === 'zh' ? [termOf(entry), link] : [link, termOf(entry)]
    return `| ${cells.join(' | ')} | ${firstSentence(entry, language).replaceAll('|', '\\|')} |`
  }
  const head = language === 'zh' ? `| 中文 | ${words.names} |` : `| ${words.names} | 中文 |`
  const page = (name: string, lines: ReadonlyArray<string>): Page => ({
    path: `docs/${language}/api/${name}.md`,
    text: `${lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd()}\n`,
  })
  return [
    page('index', [
      `# ${words.title}`,
      '',
      `${words.intro(entries.length)}${words.sentence}${words.made}`,
      ...rooms.flatMap(({ room, title, own }) => [
        '',
        `## [${title}](./${room}.md)`,
        '',
        `${head} ${words.meaning} |`,
        '|---|---|---|',
        ...own.map(row),
      ]),
    ]),
    ...rooms.map(({ room, title, own }) =>
      page(room, [
        '---',
        'outline: [2, 3]',
        '---',
        '',
        `# ${title}`,
        '',
        words.made,
        '',
        ...section(words.values, of(own, 'value')),
        ...section(words.types, of(own, 'type')),
      ]),
    ),
  ]
}

/** The rooms' names that the pages know; a category that is none of them would be left out. */
export const apiRooms: ReadonlyArray<string> = ROOMS.map(([room]) => room)

/** The pages of the interface in both languages, as the sources stand. */
export const apiPages = (entries: ReadonlyArray<ApiEntry> = apiEntries()): ReadonlyArray<Page> => {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))
  return (['zh', 'en'] as const).flatMap((language) => pagesIn(language, sorted))
}

if (process.argv[1]?.endsWith('apiPages.ts'))
  for (const { path, text } of apiPages()) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
