import type { PlainDate } from '../../calendar/plainDate.js'
import { isCreditCode } from '../../model/creditCode.js'
import { idFault } from '../../model/ids.js'
import type { Column } from './column.js'
import { readDay } from './day.js'
import { type CellForm, type CellRead, formOf, narrowed, refused, taken, textOf, trimmed } from './form.js'
import { joined, LONG, partsOf, SHORT } from './kernel/parts.js'

type Names = readonly [zh: string, en: string, ...names: ReadonlyArray<string>]
type Heading = Pick<Column<unknown>, 'zh' | 'en' | 'names'>
const heading = ([zh, en, ...names]: Names): Heading => ({ zh, en, names })

const asText = (raw: unknown, to: (text: string) => string, expected: string): CellRead<string> => {
  const text = textOf(raw)
  if (text === undefined) return refused(expected)
  const read = to(text)
  return typeof raw === 'number' ? taken(read, 'number') : taken(read, formOf(text, read))
}

/** A text that keeps its own characters: a name, brackets of any width. */
export const text = (...names: Names): Column<string> => ({
  ...heading(names),
  read: (raw) => asText(raw, trimmed, 'text'),
  write: (value) => value,
})

/** An id that is no credit code: a number of a file, of a certificate. */
export const id = (...names: Names): Column<string> => ({
  ...heading(names),
  read: (raw) => {
    const read = asText(raw, narrowed, 'Id')
    return !read.ok || idFault(read.value) === undefined ? read : refused('Id')
  },
  write: (value) => value,
})

/** A unified social credit code, checked by its last character. */
export const creditCode = (...names: Names): Column<string> => ({
  ...heading(names),
  read: (raw) => {
    const read = asText(raw, narrowed, 'credit code')
    if (!read.ok || isCreditCode(read.value)) return read
    const capitals = read.value.toUpperCase()
    return isCreditCode(capitals) ? taken(capitals, read.form ?? 'capitals') : refused('credit code')
  },
  write: (value) => value,
})

/** A day. */
export const day = (...names: Names): Column<PlainDate> => ({
  ...heading(names),
  read: readDay,
  write: (value) => value,
})

/** A region: by the names that the caller knows, else as it stands. */
export const region = (...names: Names): Column<string> => ({
  ...heading(names),
  repeats: true,
  read: (raw, { regions, regionNames }) => {
    const read = asText(raw, narrowed, 'Id')
    if (!read.ok || regions === undefined) return read
    const found = regions.get(read.value)
    return found === undefined ? refused(regionNames.join(' | ')) : taken(found, read.form)
  },
  write: (value) => value,
})

/** A department: by its name in a plan where the caller asks for it and knows it, else as it stands. */
export const department = (...names: Names): Column<string> => ({
  ...heading(names),
  repeats: true,
  read: (raw, { departments }) => {
    const read = asText(raw, trimmed, 'text')
    if (!read.ok || departments === undefined) return read
    const { departments: found, unknown } = departments(read.value)
    const [name] = found
    return name === undefined || name === read.value || found.length > 1 || unknown.length > 0
      ? read
      : taken(name, 'wording')
  },
  write: (value) => value,
})

type Word = readonly [zh: string, en: string, ...others: ReadonlyArray<string>]
/** What a table calls each word of a closed list: in Chinese, in English, and otherwise. */
export type Words<W extends string> = Readonly<Record<W, Word>>

/** The key under which a word is looked up: widths, spaces, brackets and letter case do not tell words apart. */
const wordKey = (word: string): string =>
  narrowed(word)
    .replace(/[()[\]{}"'“”、,]/g, '')
    .toLowerCase()

const lookupOf = <W extends string>(words: Words<W>) => {
  const all = Object.entries<Word>(words) as unknown as ReadonlyArray<readonly [W, Word]>
  const codes = new Map(all.flatMap(([code, own]) => [code, ...own].map((w) => [wordKey(w), code] as const)))
  const usual = new Set(all.flatMap(([code, [zh, en]]) => [code, zh, en]))
  const expected = all.map(([, [zh]]) => zh).join(' | ')
  return (raw: unknown): CellRead<W> => {
    const given = textOf(raw)
    const code = given === undefined ? undefined : codes.get(wordKey(given))
    if (given === undefined || code === undefined) return refused(expected)
    return usual.has(given) ? taken(code) : taken(code, formOf(given, narrowed(given)) ?? 'wording')
  }
}

/** One word of a closed list, by what it is called. */
export const word = <W extends string>(words: Words<W>, ...names: Names): Column<W> => ({
  ...heading(names),
  read: lookupOf(words),
  write: (value, language) => (language === 'zh' ? words[value][0] : words[value][1]),
})

/** What a cell lists, without what it lists twice. */
const onceEach = <A>(all: ReadonlyArray<A>, form: CellForm | undefined): CellRead<ReadonlyArray<A>> => {
  const own = [...new Set(all)]
  return own.length < all.length ? taken(own, 'repeated') : taken(all, form)
}

/** Several words of a closed list. */
export const words = <W extends string>(
  all: Words<W>,
  separators: typeof SHORT | typeof LONG,
  ...names: Names
): Column<ReadonlyArray<W>> => {
  const lookup = lookupOf(all)
  const { write } = word(all, ...names)
  return {
    ...heading(names),
    read: (raw) => {
      const given = textOf(raw)
      const read = (given === undefined ? [''] : partsOf(given, separators)).map(lookup)
      const [bad] = read.flatMap((r) => (r.ok ? [] : [r]))
      if (bad !== undefined) return bad
      const good = read.flatMap((r) => (r.ok ? [r] : []))
      return onceEach(
        good.map(({ value }) => value),
        good.flatMap(({ form }) => form ?? [])[0],
      )
    },
    write: (values, language) =>
      joined(
        values.map((v) => `${write(v, language)}`),
        separators,
      ),
  }
}

const list =
  (separators: typeof SHORT | typeof LONG, isPart: (part: string) => boolean) =>
  (...names: Names): Column<ReadonlyArray<string>> => ({
    ...heading(names),
    read: (raw) => {
      const given = textOf(raw)
      if (given === undefined) return refused('text')
      const parts = partsOf(trimmed(given), separators)
      return parts.every(isPart)
        ? onceEach(parts, typeof raw === 'number' ? 'number' : undefined)
        : refused('Id')
    },
    write: (values) => (values.length === 0 ? null : joined(values, separators)),
  })

const isId = (part: string): boolean => idFault(part) === undefined

/** Several short names in one cell: 、 and commas part them. */
export const ids = list(SHORT, isId)
/** Several long names in one cell, which may have 、 within: semicolons and lines part them. */
export const longIds = list(LONG, isId)

const YES = new Set(['是', '√', '✓', '✔', '☑', '有', '能', '可以', 'y', 'yes', 'true', '1'])
const NO = new Set(['否', '×', '✗', '✘', 'x', '☐', '□', '无', '不', '不能', 'n', 'no', 'false', '0'])

/** Yes or no, in words or ticks, or in the words of the column: 组长 where it asks who may lead. */
export const yesNoOr =
  (yes: ReadonlyArray<string>, no: ReadonlyArray<string>) =>
  (...names: Names): Column<boolean> => ({
    ...heading(names),
    read: (raw) => {
      if (typeof raw === 'boolean') return taken(raw)
      const given = textOf(raw)
      const key = given === undefined ? '' : narrowed(given).toLowerCase()
      const is = YES.has(key) || yes.includes(key)
      if (!is && !NO.has(key) && !no.includes(key)) return refused('是 | 否')
      return given === '是' || given === '否' || given === 'yes' || given === 'no'
        ? taken(is)
        : taken(is, 'wording')
    },
    write: (value, language) => (language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'),
  })

/** Yes or no, in words or ticks. */
export const yesNo = yesNoOr([], [])

/** A whole number, 1 or more. */
export const rank = (...names: Names): Column<number> => ({
  ...heading(names),
  read: (raw) => {
    const given = textOf(raw)
    const read = given === undefined ? '' : narrowed(given)
    if (given === undefined || !/^[1-9]\d{0,14}$/.test(read)) return refused('rank')
    return taken(Number(read), formOf(given, read))
  },
  write: (value) => value,
})

/** A column whose blanks may repeat the cell above. */
export const repeating = <A>(column: Column<A>): Column<A> => ({ ...column, repeats: true })
