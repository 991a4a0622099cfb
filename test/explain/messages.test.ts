import * as library from 'double-random'
import {
  type AnyFinding,
  type AnyProblem,
  type CampaignProblem,
  explain,
  type FinishProblem,
  renderProblems,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { findings } from './findings.js'
import { samples } from './samples.js'

const all: ReadonlyArray<AnyProblem> = Object.values(samples).flat()
const named = all.map((problem) => [problem._tag, problem] as const)
const languages = ['zh', 'en'] as const

/** The campaign's own problems go through the same door. */
true satisfies CampaignProblem | FinishProblem extends AnyProblem ? true : false

const fields = (problem: AnyProblem): Readonly<Record<string, unknown>> => ({ ...problem })
const texts = (value: unknown): ReadonlyArray<string> =>
  typeof value === 'string' ? [value] : typeof value === 'number' ? [`${value}`] : []

/** What a sentence has to tell beside its place: the value that was given. */
const given = (problem: AnyProblem): ReadonlyArray<string> => {
  const { value, entry, visit, inspector, who, ruleset, event, department } = fields(problem)
  return [value, entry, visit, inspector, who, ruleset, event, department]
    .flatMap(texts)
    .filter((t) => t.trim() !== '')
}

/** Where: a path, or the row that it stands for. */
const places = (problem: AnyProblem, language: 'zh' | 'en'): ReadonlyArray<string> => {
  const { path, row } = fields(problem)
  if (typeof row === 'number') return [language === 'zh' ? `第${row}行` : `row ${row}`]
  return texts(path).filter((p) => p !== '' && p !== 'title' && p !== 'headings')
}

/** Words that blame, or that only a programmer knows. */
const BANNED = {
  en: /\b(invalid|illegal|failed?|failure|wrong|bad|error|forgot|you|null|undefined|NaN|parse|regex|exception|boolean|array|string|object|fatal|abort)\b/i,
  zh: /非法|错误|失败|(?<!经营)异常|无效|您|你|字符串|布尔|数组|对象类型|抛出|undefined|null|NaN/,
}

/** What tells a reader what to do: what belongs there, or a step to take. */
const ACTION = {
  en: /\b(expected|check|add|use|give|set|state|name|correct|complete|fill|write|list|fetch|combine|compare|split|report|supplement|ask|assign|send|replace|take|choose|renew|remove|leave|widen|look|draw|restore|needed|needs|may only|submit|publish)\b/i,
  zh: /应|请|须|只能|可先|只用/,
}

describe('every problem of every room', () => {
  it.each(named)('%s names its place and its value in both languages', (_tag, problem) => {
    for (const language of languages) {
      const text = renderProblems(language)([problem])
      for (const place of places(problem, language)) expect(text).toContain(place)
      for (const value of given(problem)) expect(text).toContain(value)
    }
  })

  it.each(named)('%s is gentle: no blame, no jargon', (_tag, problem) => {
    for (const language of languages) {
      const text = renderProblems(language)([problem])
        .replace(/\[\w+\]$/, '')
        .replace(/“[^”]*”/g, '')
      expect(text).not.toMatch(BANNED[language])
    }
  })

  it.each(named)('%s says what to do', (_tag, problem) => {
    for (const language of languages) expect(renderProblems(language)([problem])).toMatch(ACTION[language])
  })

  it.each(named)('%s is concise: one line, no longer than a breath', (_tag, problem) => {
    const [zh, en] = languages.map((language) => renderProblems(language)([problem]))
    expect(zh).not.toContain('\n')
    expect(en).not.toContain('\n')
    expect([...(zh ?? '')].length).toBeLessThanOrEqual(140)
    expect((en ?? '').length).toBeLessThanOrEqual(260)
  })

  it.each(named)('%s ends with its stable code', (tag, problem) => {
    for (const language of languages)
      expect(renderProblems(language)([problem])).toMatch(new RegExp(` \\[${tag}\\]$`))
  })

  it.each(named)('%s is Chinese in Chinese and English in English', (_tag, problem) => {
    expect(renderProblems('zh')([problem])).toMatch(/\p{Script=Han}/u)
    const en = renderProblems('en')([problem]).replace(/“[^”]*”/g, '')
    const own = JSON.stringify(problem)
    const stray = [...en].filter((c) => /\p{Script=Han}/u.test(c) && !own.includes(c))
    // the published headings and categories are quoted as they stand in the table
    expect(stray.filter((c) => !'一般重点监管州县级年月'.includes(c))).toEqual([])
  })

  it('reads as it was read and approved', async () => {
    const lines = all.flatMap((problem) => languages.map((language) => renderProblems(language)([problem])))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/messages.txt')
  })

  it('stands in the list of codes, in both languages', async () => {
    const codes = Object.entries(samples).sort(([a], [b]) => (a < b ? -1 : 1))
    const cell = (text: string) =>
      text
        .replace(/ \[\w+\]$/, '')
        .replaceAll('|', '\\|')
        .replaceAll('{', '&#123;')
    const table = (language: 'zh' | 'en') =>
      codes.map(([code, [first]]) => `| \`${code}\` | ${cell(renderProblems(language)([first]))} |`)
    const en = [
      '# The codes of problems',
      '',
      'Every problem has a `_tag`, its stable code: it is never given another meaning. Behind each code stands a sentence as [messages](messages.md) render it. This list is made and compared by a test.',
      '',
      '| code | for example |',
      '|---|---|',
      ...table('en'),
    ]
    const zh = [
      '# 问题代码',
      '',
      '每个问题都有 `_tag`，即稳定的代码：含义不会改变。代码后面是[提示](messages.md)给出的一句示例。本表由测试生成并比对。',
      '',
      '| 代码 | 示例 |',
      '|---|---|',
      ...table('zh'),
    ]
    await expect(`${en.join('\n')}\n`).toMatchFileSnapshot('../../docs/en/guide/message-codes.md')
    await expect(`${zh.join('\n')}\n`).toMatchFileSnapshot('../../docs/zh/guide/message-codes.md')
  })
})

const reasons: ReadonlyArray<AnyFinding> = Object.values(findings).flat()
const namedReasons = reasons.map((finding) => [finding._tag, finding] as const)

describe('every finding of every stage', () => {
  it.each(namedReasons)('%s is one line in both languages, with its provision', (_tag, finding) => {
    for (const language of languages) {
      const sentence = explain(language)(finding)
      expect(sentence).not.toMatch(/\n|undefined|null|\[object|NaN/)
      if ('basis' in finding) expect(sentence).toContain(finding.basis)
      expect(sentence.length).toBeLessThanOrEqual(language === 'zh' ? 140 : 260)
    }
    expect(explain('zh')(finding)).toMatch(/\p{Script=Han}/u)
  })

  it.each(namedReasons)('%s tells the numbers that decided', (_tag, finding) => {
    const told = Object.entries(finding).filter(
      ([name, value]) =>
        typeof value === 'number' && value !== 0 && !['slot', 'expected', 'most', 'sure'].includes(name),
    )
    for (const language of languages)
      for (const [, value] of told) expect(explain(language)(finding)).toContain(`${value}`)
  })

  it('reads as it was read and approved', async () => {
    const lines = reasons.flatMap((finding) => languages.map((language) => explain(language)(finding)))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/findings.txt')
  })
})

describe('every sentence', () => {
  /** The doors of the rooms, beside the common one; each takes what is its own and fails on the rest. */
  const doors = Object.entries(library)
    .filter(([name]) => name === 'explain' || /^say[A-Z]/.test(name))
    .map(([, door]) => (door as (language: 'zh') => (value: unknown) => unknown)('zh'))
  const said = (value: unknown) => (door: (value: unknown) => unknown) => {
    try {
      return [door(value)].filter((text) => typeof text === 'string')
    } catch {
      return []
    }
  }

  it('has Chinese marks in Chinese, whichever door it comes through', () => {
    const sentences = [...all, ...reasons].flatMap((value) => doors.flatMap(said(value)))
    expect(sentences.length).toBeGreaterThan(all.length + reasons.length)
    const own = sentences.map((sentence) => sentence.replace(/“[^”]*”/g, ''))
    expect(
      own.filter(
        (text) => /\p{Script=Han}/u.test(text) && /\s\(|\p{Script=Han}[(,;:]|[),;]\p{Script=Han}/u.test(text),
      ),
    ).toEqual([])
  })
})
