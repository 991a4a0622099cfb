import { expect, it } from 'vitest'
import type { AnyColumn } from '../../../src/codec/table/column.js'
import { draws } from '../../../src/codec/table/draws.js'
import { experts } from '../../../src/codec/table/experts.js'
import { inspectors } from '../../../src/codec/table/inspectors.js'
import { interests } from '../../../src/codec/table/interests.js'
import { columns as planColumns } from '../../../src/codec/table/plan.js'
import { results } from '../../../src/codec/table/results.js'
import { subjects } from '../../../src/codec/table/subjects.js'
import { teams } from '../../../src/codec/table/teams.js'
import { visits } from '../../../src/codec/table/visits.js'
import { wanted } from '../../../src/explain/table.js'

type Language = 'zh' | 'en'

interface Kind {
  readonly zh: string
  readonly en: string
  readonly columns: Readonly<Record<string, AnyColumn>>
  readonly keys: ReadonlyArray<string>
  readonly required: ReadonlyArray<string>
  readonly oneOf?: ReadonlyArray<ReadonlyArray<string>>
}

const plan: Kind = {
  zh: '年度抽查计划',
  en: 'The annual plan',
  columns: planColumns,
  keys: [],
  required: Object.keys(planColumns),
}
const kinds: ReadonlyArray<Kind> = [
  subjects,
  inspectors,
  experts,
  interests,
  plan,
  draws,
  visits,
  teams,
  results,
]

const words = {
  zh: {
    title: '表格的列',
    intro:
      '每种表格的列：表头、字段名（`headings` 选项用它）、英文表头、也认识的其他表头、单元格可写什么、是否必须。括号、空格、全角半角不影响识别。本页由代码生成，并由测试比对。用法见[Excel 表格](excel.md)。',
    head: '| 表头 | 字段 | 英文表头 | 其他表头 | 单元格 | 必须 |',
    yes: '是',
    key: '其中之一',
  },
  en: {
    title: 'Columns of the tables',
    intro:
      'The columns of each kind of table: the heading, the name of the field (for the option `headings`), the English heading, other headings that are understood, what a cell may hold, and whether it is needed. Brackets, spaces and widths do not matter. This page is made from the code and compared by a test. How to use it: [from Excel](excel.md).',
    head: '| heading | field | in English | other headings | a cell holds | needed |',
    yes: 'yes',
    key: 'one of these',
  },
} as const

/** What a cell may hold is what is expected where it holds nothing that can be read. */
const holds = (column: AnyColumn, language: Language): string => {
  const read = column.read({}, { regionNames: [] })
  return read.ok ? '' : wanted(read.expected, language)
}

const page = (language: Language): string => {
  const w = words[language]
  const needs = ({ keys, required, oneOf = [] }: Kind, field: string): string => {
    if (required.includes(field) || (keys.length === 1 && keys[0] === field)) return w.yes
    return keys.includes(field) || oneOf.flat().includes(field) ? w.key : ''
  }
  const sections = kinds.map((kind) =>
    [
      `## ${kind[language]}`,
      '',
      w.head,
      '|---|---|---|---|---|---|',
      ...Object.entries(kind.columns).map(([field, column]) =>
        [
          '',
          column.zh,
          `\`${field}\``,
          column.en,
          column.names.filter((name) => name !== column.en).join(language === 'zh' ? '、' : ', '),
          holds(column, language),
          needs(kind, field),
          '',
        ]
          .map((cell) => cell.replaceAll('|', '\\|'))
          .join(' | ')
          .trim(),
      ),
      '',
    ].join('\n'),
  )
  return `# ${w.title}\n\n${w.intro}\n\n${sections.join('\n')}`
}

it.each(['zh', 'en'] as const)('the page of columns says what the code reads, in %s', async (language) => {
  await expect(page(language)).toMatchFileSnapshot(`../../../docs/${language}/recipes/excel-columns.md`)
})
