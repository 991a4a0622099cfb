// The public names and types of every entry, as a text that a reviewer reads: `node test/package/api.mjs` compares
// them with test/golden/api.txt, `--write` writes it anew. A changed line there is a change for those who import us.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'

const FILE = 'test/golden/api.txt'
const entries = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports).filter(
  (e) => !e.endsWith('.json'),
)
const fileOf = (entry) => `dist/${entry === '.' ? 'index' : entry.slice(2)}.d.ts`
const program = ts.createProgram(entries.map(fileOf), {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  skipLibCheck: true,
})
const checker = program.getTypeChecker()
const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteTypeArgumentsOfSignature

/** A value by its type; a type by its members, each on one line. */
const described = (symbol) => {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const [declaration] = own.declarations ?? []
  if (own.flags & ts.SymbolFlags.Value)
    return [`${symbol.name}: ${checker.typeToString(checker.getTypeOfSymbol(own), undefined, flags)}`]
  const text = declaration
    .getText()
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
  return [text.replace(/^(export )?(declare )?/, '')]
}

const written = entries
  .map((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(fileOf(entry)))
    const names = checker.getExportsOfModule(module).sort((a, b) => (a.name < b.name ? -1 : 1))
    return `# ${entry}\n\n${names.flatMap(described).join('\n')}\n`
  })
  .join('\n')

if (process.argv.includes('--write')) writeFileSync(FILE, written)
else {
  const lines = (text) => new Set(text.split('\n'))
  const [was, is] = [lines(existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''), lines(written)]
  const gone = [...was].filter((l) => !is.has(l))
  const come = [...is].filter((l) => !was.has(l))
  if (gone.length + come.length > 0) {
    for (const l of gone) console.error(`- ${l.slice(0, 300)}`)
    for (const l of come) console.error(`+ ${l.slice(0, 300)}`)
    console.error(`The public API differs from ${FILE}. If it is meant to: node test/package/api.mjs --write`)
    process.exit(1)
  }
  console.log(`api: ${is.size} lines as reviewed`)
}
