import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { oneLine } from './kernel/oneLine.js'

/**
 * A text with named placeholders, `{department}`, line by line. A line may be repeated for each entry of a list, or
 * stand only where a placeholder is not empty. Plain data: nothing in it is executed.
 *
 * @zh 文书模板
 * @law none: a shape of text
 * @category explain
 * @since 0.1.0
 */
export interface Template {
  readonly lines: ReadonlyArray<
    | string
    | { readonly each: string; readonly line: string }
    | { readonly when: string; readonly line: string }
  >
}

/**
 * What a template is filled with: texts by name, and lists of such.
 *
 * @zh 文书数据
 * @law none: a shape of text
 * @category explain
 * @since 0.1.0
 */
export interface TemplateValues {
  readonly fields: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, ReadonlyArray<Readonly<Record<string, string>>>>>
}

/**
 * Why a template can't be filled: a placeholder or list that the document does not have, one that it must show and the
 * template lacks, or a brace that belongs to none.
 *
 * @zh 模板问题
 * @law none: a bad input
 * @category explain
 * @since 0.1.0
 */
export type TemplateProblem =
  | {
      readonly _tag: 'PlaceholderUnknown'
      readonly path: string
      readonly value: string
      readonly known: ReadonlyArray<string>
    }
  | {
      readonly _tag: 'ListUnknown'
      readonly path: string
      readonly value: string
      readonly known: ReadonlyArray<string>
    }
  | {
      readonly _tag: 'PlaceholderMissing'
      readonly path: 'lines'
      readonly value: string
      /** The list whose line must show it. */
      readonly list?: string
    }
  | { readonly _tag: 'StrayBrace'; readonly path: string; readonly value: string }

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]{0,39})\}/g

type Line = Template['lines'][number]
type Row = Readonly<Record<string, string>>

const textOf = (line: Line): string => (typeof line === 'string' ? line : line.line)
const namesIn = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '')

/** What may stand in a line: the document's own names, and in a repeated line those of the list. */
const knownIn = (line: Line, names: TemplateNames): ReadonlyArray<string> =>
  typeof line !== 'string' && 'each' in line
    ? [...names.fields, ...(own(names.lists, line.each) ?? [])]
    : names.fields

/**
 * The names that a document offers: of its fields, and of the entries of its lists.
 *
 * @zh 占位符清单
 * @law none: a shape of text
 * @category explain
 * @since 0.1.0
 */
export interface TemplateNames {
  readonly fields: ReadonlyArray<string>
  readonly lists: Readonly<Record<string, ReadonlyArray<string>>>
  /** What the document is no such document without: fields, and of lists what each entry shows, `matters.matter`. */
  readonly required: ReadonlyArray<string>
}

const own = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const lineProblems = (names: TemplateNames, line: Line, i: number): ReadonlyArray<TemplateProblem> => {
  const path = `lines[${i}]`
  const text = textOf(line)
  const known = knownIn(line, names)
  const lists = Object.keys(names.lists)
  const heads: ReadonlyArray<TemplateProblem> =
    typeof line === 'string'
      ? []
      : 'each' in line
        ? lists.includes(line.each)
          ? []
          : [{ _tag: 'ListUnknown', path: `${path}.each`, value: line.each, known: lists }]
        : names.fields.includes(line.when)
          ? []
          : [{ _tag: 'PlaceholderUnknown', path: `${path}.when`, value: line.when, known: names.fields }]
  return [
    ...heads,
    ...namesIn(text)
      .filter((name) => !known.includes(name))
      .map((value): TemplateProblem => ({ _tag: 'PlaceholderUnknown', path, value, known })),
    ...(/[{}]/.test(text.replace(PLACEHOLDER, ''))
      ? [{ _tag: 'StrayBrace', path, value: text } as const]
      : []),
  ]
}

/**
 * What a line shows in any case. Under `when` that is only the field itself, since the line is gone where it is empty;
 * a repeated line shows its list, but no field, since the list may have no entries.
 */
const shownBy = (names: TemplateNames, line: Line): ReadonlyArray<string> => {
  const placed = namesIn(textOf(line))
  if (typeof line === 'string') return placed
  if ('when' in line) return placed.filter((name) => name === line.when)
  const entry = own(names.lists, line.each) ?? []
  return placed.filter((name) => entry.includes(name)).map((name) => `${line.each}.${name}`)
}

/** Everything that is wrong with a template for a document of these names, all at once. */
export const templateProblems = (
  names: TemplateNames,
  { lines }: Template,
): ReadonlyArray<TemplateProblem> => {
  const shown = new Set(lines.flatMap((line) => shownBy(names, line)))
  return [
    ...lines.flatMap((line, i) => lineProblems(names, line, i)),
    ...names.required
      .filter((name) => !shown.has(name))
      .map((value): TemplateProblem => {
        const missing = { _tag: 'PlaceholderMissing', path: 'lines', value } as const
        const [list = '', entry] = value.split('.')
        return entry === undefined ? missing : { ...missing, list }
      }),
  ]
}

/** One pass: what a value brings along is text within its line, also where it looks like a placeholder. */
const filled = (text: string, values: Row): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => oneLine(own(values, name) ?? whole))

const linesOf = ({ fields, lists }: TemplateValues, line: Line): ReadonlyArray<string> => {
  if (typeof line === 'string') return [filled(line, fields)]
  if ('each' in line)
    return (own(lists, line.each) ?? []).map((entry) => filled(line.line, { ...fields, ...entry }))
  return (own(fields, line.when) ?? '') === '' ? [] : [filled(line.line, fields)]
}

/** Fills a template, or says everything that is wrong with it. */
export const fillTemplate =
  (names: TemplateNames, template: Template) =>
  (values: TemplateValues): E.Either<NonEmpty<TemplateProblem>, string> => {
    const [first, ...rest] = templateProblems(names, template)
    if (first !== undefined) return E.left([first, ...rest])
    return E.right(template.lines.flatMap((line) => linesOf(values, line)).join('\n'))
  }
