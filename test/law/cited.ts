import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const filesOf = (dir: string, end: string): ReadonlyArray<string> =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith(end) && !f.startsWith('.generated'))
    .map((f) => join(dir, f).replaceAll('\\', '/'))
    .sort()

/** A place that names a provision: its file, the provision, and in code the export whose block it is. */
export interface Citation {
  readonly id: string
  readonly file: string
  readonly name: string
}

const BLOCK =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export (?:declare )?(?:const|function|interface|type) (\w+))?/g

/** Every `@law` tag of the sources, as written. */
export const citedInCode = (): ReadonlyArray<Citation> =>
  filesOf('src', '.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(BLOCK)].flatMap(([, comment, name]) =>
      [...(comment ?? '').matchAll(/@law[ \t]+([^\n]*)/g)].map(([, id]) => ({
        id: (id ?? '').trim(),
        file,
        name: name ?? '',
      })),
    ),
  )

/** Every provision that stands in brackets at the head of a describe. */
export const citedInTests = (): ReadonlyArray<Citation> =>
  filesOf('test', '.test.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/describe\(\s*['"`]\[([^\]]+)\]\s*([^'"`]*)/g)].map(
      ([, id, name]) => ({
        id: id ?? '',
        file,
        name: (name ?? '').trim(),
      }),
    ),
  )
