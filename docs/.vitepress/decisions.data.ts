import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

interface Decision {
  readonly url: string
  readonly title: string
}

declare const data: ReadonlyArray<Decision>

export { data }

/** The decision records by their first headings, for the page that lists them. */
export default {
  watch: ['../adr/*.md'],
  load: (files: ReadonlyArray<string>): ReadonlyArray<Decision> =>
    files
      .filter((file) => !file.endsWith('/index.md'))
      .sort()
      .map((file) => ({
        url: `/adr/${basename(file, '.md')}`,
        title: /^# (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('`', '') ?? basename(file),
      })),
}
