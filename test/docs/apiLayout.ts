import { execFileSync } from 'node:child_process'

/** Lays out declarations as the sources are but as narrow as a page, all in one go; a text cut short stays. */
export const laidOut = (declarations: ReadonlyArray<string>): ReadonlyArray<string> => {
  const mark = '// ---'
  const isCut = (text: string): boolean => text.includes('...;')
  const input = declarations.map((text) => (isCut(text) ? '' : text)).join(`\n${mark}\n`)
  const output = execFileSync(
    'node_modules/.bin/biome',
    ['format', '--line-width=76', '--stdin-file-path=src/api.ts'],
    {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  const formatted = output.split(mark)
  return declarations.map((text, i) => (isCut(text) ? text : (formatted[i] ?? '').trim()))
}
