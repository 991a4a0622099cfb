// Stryker disable StringLiteral: each text is run on its own engine (test/draw/sql.test.ts, test/servers), not read
/**
 * The database engines that the draw can be written for.
 *
 * @zh 数据库引擎
 * @law none: a capability
 * @category draw
 * @since 0.1.0
 */
export type SqlEngine = 'postgresql' | 'duckdb' | 'clickhouse' | 'mysql' | 'spark'

/** How an engine writes what the draw needs. Every text comes as its UTF-8 bytes, compared by bytes. */
export interface Dialect {
  readonly identifier: (name: string) => string
  /** A parameter, by its place from 1. */
  readonly text: (place: number) => string
  readonly whole: (place: number) => string
  /** A column as a text compared by bytes, whatever its own collation. */
  readonly bytes: (expression: string) => string
  /** The lower-case hex SHA-256 of the UTF-8 of a text. */
  readonly sha256: (text: string) => string
  /** The lower-case hex of the UTF-8 of a text. */
  readonly hex: (text: string) => string
  readonly concat: (...parts: ReadonlyArray<string>) => string
  readonly divide: (a: string, b: string) => string
  readonly character: (code: 9 | 10) => string
  /** All texts of a group, in the order of their bytes, without anything between. */
  readonly joined: (text: string) => string
  readonly asText: (whole: string) => string
  /** What stands right behind the outer SELECT, and behind the whole statement. */
  readonly hint: string
  readonly settings: string
}

const doubled =
  (quote: '"' | '`') =>
  (name: string): string =>
    `${quote}${name.replaceAll(quote, quote + quote)}${quote}`

const call =
  (name: string) =>
  (...parts: ReadonlyArray<string>): string =>
    `${name}(${parts.join(', ')})`

const piped = (...parts: ReadonlyArray<string>): string => `(${parts.join(' || ')})`

const shared = {
  divide: (a: string, b: string) => `(${a}) div (${b})`,
  character: (code: 9 | 10) => `char(${code})`,
  hint: '',
  settings: '',
}

/** One dialect for each engine. */
export const dialects: Readonly<Record<SqlEngine, Dialect>> = {
  postgresql: {
    ...shared,
    identifier: doubled('"'),
    text: (place) => `cast($${place} as text)`,
    whole: (place) => `cast($${place} as bigint)`,
    bytes: (expression) => `cast(${expression} as text) collate "C"`,
    sha256: (text) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex') collate "C"`,
    hex: (text) => `encode(convert_to(${text}, 'UTF8'), 'hex')`,
    concat: piped,
    divide: (a, b) => `(${a}) / (${b})`,
    character: (code) => `chr(${code})`,
    joined: (text) => `string_agg(${text}, '' order by ${text})`,
    asText: (whole) => `cast(${whole} as text)`,
  },
  duckdb: {
    ...shared,
    identifier: doubled('"'),
    text: (place) => `cast($${place} as varchar)`,
    whole: (place) => `cast($${place} as bigint)`,
    bytes: (expression) => `cast(${expression} as varchar)`,
    sha256: (text) => `sha256(${text})`,
    hex: (text) => `lower(hex(${text}))`,
    concat: piped,
    divide: (a, b) => `(${a}) // (${b})`,
    character: (code) => `chr(${code})`,
    joined: (text) => `string_agg(${text}, '' order by ${text})`,
    asText: (whole) => `cast(${whole} as varchar)`,
  },
  clickhouse: {
    ...shared,
    identifier: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
    text: (place) => `{p${place}:String}`,
    whole: (place) => `{p${place}:Int64}`,
    bytes: (expression) => `toString(${expression})`,
    sha256: (text) => `lower(hex(SHA256(${text})))`,
    hex: (text) => `lower(hex(${text}))`,
    concat: call('concat'),
    divide: (a, b) => `intDiv(${a}, ${b})`,
    joined: (text) => `arrayStringConcat(arraySort(groupArray(${text})), '')`,
    asText: (whole) => `toString(${whole})`,
    settings: '\nsettings join_use_nulls = 1',
  },
  mysql: {
    ...shared,
    identifier: doubled('`'),
    text: () => 'convert(? using utf8mb4) collate utf8mb4_bin',
    whole: () => 'cast(? as signed)',
    bytes: (expression) => `convert(${expression} using utf8mb4) collate utf8mb4_bin`,
    sha256: (text) => `sha2(convert(${text} using utf8mb4), 256)`,
    hex: (text) => `lower(hex(convert(${text} using utf8mb4)))`,
    concat: call('concat'),
    joined: (text) => `group_concat(${text} order by ${text} separator '')`,
    asText: (whole) => `cast(${whole} as char)`,
    // Without it, group_concat cuts its text off at 1,024 bytes and says nothing.
    hint: ' /*+ set_var(group_concat_max_len = 4294967295) */',
  },
  spark: {
    ...shared,
    identifier: doubled('`'),
    text: () => 'cast(? as string)',
    whole: () => 'cast(? as bigint)',
    bytes: (expression) => `cast(${expression} as string)`,
    sha256: (text) => `sha2(${text}, 256)`,
    hex: (text) => `lower(hex(${text}))`,
    concat: call('concat'),
    joined: (text) => `array_join(array_sort(collect_list(${text})), '')`,
    asText: (whole) => `cast(${whole} as string)`,
  },
}
