// Packs the package, installs the tarball in an empty folder, and uses it there as a stranger would: the README's
// example in plain Node as ESM and as CommonJS, its types under three module resolutions.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const dir = mkdtempSync(join(tmpdir(), 'double-random-smoke-'))
const run = (command, args, cwd = dir) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()

const [, example] = /^```ts\n([\s\S]*?)^```/m.exec(readFileSync('README.md', 'utf8')) ?? []
if (example === undefined) throw new Error('README.md has no example')
const expected = [...example.matchAll(/\/\/ => (.*)$/gm)].map(([, value]) => value)

/** The README's example as plain JavaScript, printing each result as JSON. */
const script = (code) =>
  code.replace(/^console\.log\((.*)\)[ \t]*\/\/ => .*$/gm, 'console.log(JSON.stringify($1))')
/** What the README says, printed the same way. */
const said = expected.map((value) => `console.log(JSON.stringify(${value}))`).join('\n')
const asRequire = (code) => code.replace(/^import \{([^}]*)\} from '([^']+)'/gm, "const {$1} = require('$2')")

try {
  const packed = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', dir], resolve('.')),
  )
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0]
  writeFileSync(join(dir, 'package.json'), '{"name":"stranger","private":true}')
  run('npm', ['install', '--no-audit', '--no-fund', `./${filename}`])

  writeFileSync(join(dir, 'a.mjs'), script(example))
  writeFileSync(join(dir, 'b.cjs'), asRequire(script(example)))
  writeFileSync(join(dir, 'said.mjs'), said)
  const right = run(process.execPath, ['said.mjs'])
  for (const file of ['a.mjs', 'b.cjs']) {
    const printed = run(process.execPath, [file])
    if (printed !== right) throw new Error(`${file} printed\n${printed}\nthe README says\n${right}`)
    console.log(`${file}: the README's example, ${expected.length} results as written`)
  }

  writeFileSync(join(dir, 'schema.cjs'), "console.log(require('double-random/schema/drawRecord.json').$id)")
  const id = run(process.execPath, ['schema.cjs'])
  if (id !== 'urn:double-random:schema:drawRecord') throw new Error(`the schema is ${id}`)
  console.log('schema/drawRecord.json: there')

  for (const [module, extension] of [
    ['nodenext', 'mts'],
    ['nodenext', 'cts'],
    ['preserve', 'ts'],
  ]) {
    writeFileSync(
      join(dir, `types.${extension}`),
      `import { parseRatio } from 'double-random'
const ratio = parseRatio('5%')
export const typed: 0 extends 1 & typeof ratio ? true : false = false
`,
    )
    const compilerOptions = {
      module,
      moduleResolution: module === 'preserve' ? 'bundler' : module,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    }
    writeFileSync(
      join(dir, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: [`types.${extension}`] }),
    )
    run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'])
    console.log(`types: ${module}, .${extension}`)
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}
