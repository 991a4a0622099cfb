import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A piece of documentation that runs: where it stands, and the code as written there. */
export interface Sample {
  readonly name: string
  readonly code: string
}

/** The doc block above an export of `src`, with what its tags say. */
export interface DocBlock {
  readonly file: string
  readonly name: string
  readonly kind: 'type' | 'value'
  readonly text: string
}

const BLOCK =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:declare )?(const|function\*?|interface|type) (\w+)/g

const plain = (comment: string): string => comment.replace(/^[ \t]*\* ?/gm, '').trim()

/** Every documented export of a source file. */
export const docBlocksOf = (file: string): ReadonlyArray<DocBlock> =>
  [...readFileSync(file, 'utf8').matchAll(BLOCK)].map(([, comment, keyword, name]) => ({
    file,
    name: name ?? '',
    kind: keyword === 'interface' || keyword === 'type' ? 'type' : 'value',
    text: plain(comment ?? ''),
  }))

/** The values of a tag in a block: `tag(block, 'law')` gives each cited provision. */
export const tag = ({ text }: DocBlock, name: string): ReadonlyArray<string> =>
  [...text.matchAll(new RegExp(`^@${name}\\b[ \\t]*([^\\n]*)`, 'gm'))].map(([, value]) =>
    (value ?? '').trim(),
  )

/** The `@example` blocks of a doc block, as code. */
export const examplesOf = ({ text }: DocBlock): ReadonlyArray<string> =>
  text
    .split(/^@example[ \t]*$/m)
    .slice(1)
    .map((rest) => (rest.split(/^@\w/m)[0] ?? '').trim())

/** Every TypeScript file below a folder, as paths from the project's root. */
export const sources = (dir: string): ReadonlyArray<string> =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.d.ts'))
    .map((f) => join(dir, f))
    .sort()

const LOGGED = /^(.*?)\bconsole\.log\((.*)\)[ \t]*\/\/ => (.*)$/gm

/** `console.log(x) // => y` becomes a comparison of x with y; at the end each must have been come to. */
const asserted = (code: string): string => {
  const all = [...code.matchAll(LOGGED)].length
  if (all === 0) return code
  let at = 0
  const compared = code.replace(
    LOGGED,
    (_, before: string, expression: string, value: string) =>
      `${before}void (reached.add(${at++}), assert.deepStrictEqual(${expression}, ${value}))`,
  )
  return [
    'const reached = new Set<number>()',
    compared,
    `assert.strictEqual(reached.size, ${all}, 'a result that the page shows was never come to')`,
  ].join('\n')
}

/** A sample as a module of its own that throws where the page is wrong. */
export const runnable = (code: string): string =>
  `import assert from 'node:assert/strict'\n${asserted(code)}\nexport {}\n`

/** Everything in the documentation that runs: doc blocks, the samples of the pages, the fences of the READMEs. */
export const allSamples = (): ReadonlyArray<Sample> => [
  ...sources('src').flatMap((file) =>
    docBlocksOf(file).flatMap((block) =>
      examplesOf(block).map((code, i) => ({ name: `${file} ${block.name} ${i}`, code })),
    ),
  ),
  ...sources('docs/samples').map((file) => ({ name: file, code: readFileSync(file, 'utf8') })),
  ...['README.md', 'README.zh-CN.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code], i) => ({
      name: `${file} ${i}`,
      code: code ?? '',
    })),
  ),
]
