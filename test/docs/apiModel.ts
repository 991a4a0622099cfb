import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import ts from 'typescript'
import { laidOut } from './apiLayout.js'
import { type DocBlock, docBlocksOf } from './samples.js'

/** One public name, as the compiler and its doc block know it. */
export interface ApiEntry {
  readonly name: string
  /** What it is imported from: `double-random`, `double-random/node`. */
  readonly from: string
  readonly kind: DocBlock['kind']
  readonly file: string
  readonly line: number
  readonly block: DocBlock
  /** The declaration of a type with its comments, or the type of a value; then what both are made of. */
  readonly declared: ReadonlyArray<string>
  readonly problems: ReadonlyArray<string>
  readonly findings: ReadonlyArray<string>
}

const ENTRIES = ['index', 'node', 'beacon', 'ics', 'tables'].filter((e) => existsSync(`src/${e}.ts`))

const openProgram = (): ts.Program => {
  const { config } = ts.readConfigFile('tsconfig.json', (f) => ts.sys.readFile(f))
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')
  return ts.createProgram(
    ENTRIES.map((e) => resolve(`src/${e}.ts`)),
    { ...options, noEmit: true },
  )
}

const LONGEST = 600
const SHORT =
  ts.TypeFormatFlags.WriteArrowStyleSignature | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope
const WHOLE = SHORT | ts.TypeFormatFlags.NoTruncation
const isOurs = (node: ts.Node): boolean => relative('.', node.getSourceFile().fileName).startsWith('src/')

/** The values of a type that is written as the keys or the entries of a value, in the order they stand there. */
const valuesOf = (checker: ts.TypeChecker, type: ts.TypeNode): ReadonlyArray<string> => {
  if (ts.isUnionTypeNode(type)) {
    const parts = type.types.map((part) => valuesOf(checker, part))
    return parts.every((part) => part.length > 0) ? parts.flat() : []
  }
  if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.KeyOfKeyword)
    return checker.getPropertiesOfType(checker.getTypeFromTypeNode(type.type)).map(({ name }) => name)
  if (!ts.isIndexedAccessTypeNode(type)) return []
  const list = checker.getTypeFromTypeNode(type.objectType)
  return checker.isTupleType(list)
    ? checker
        .getTypeArguments(list as ts.TypeReference)
        .flatMap((t) => (t.isStringLiteral() ? [t.value] : []))
    : []
}

/**
 * A declaration as written, without the doc block above it, which the page shows in its own way; a type made of a
 * value's keys or entries as the union that it is, since the value stands on no page.
 */
const writtenBy =
  (checker: ts.TypeChecker) =>
  (node: ts.Node): string => {
    const values = ts.isTypeAliasDeclaration(node) ? valuesOf(checker, node.type) : []
    return ts.isTypeAliasDeclaration(node) && values.length > 0
      ? `type ${node.name.text} = ${values.map((value) => `'${value}'`).join(' | ')}`
      : node.getText().replace(/^export /, '')
  }

/** The type of a value in the words of its own declaration, where it has them. */
const annotated = (node: ts.Node): string | undefined =>
  ts.isVariableDeclaration(node) ? node.type?.getText() : undefined

/** A parameter that its function takes apart, by the one name that the rooms have for it. */
const whole = (signature: string): string => signature.replace(/\{ (?:\w+(?:: \w+)?, )+\}: /g, 'facts: ')

/** The nodes that make up the signature of a value: of a curried function every step, but no body. */
const signatureNodes = (node: ts.Node | undefined): ReadonlyArray<ts.Node> => {
  if (node === undefined) return []
  if (ts.isVariableDeclaration(node))
    return node.type === undefined ? signatureNodes(node.initializer) : [node.type]
  if (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node)) {
    const here = [...node.parameters, ...(node.type === undefined ? [] : [node.type])]
    return [
      ...here,
      ...(node.body !== undefined && ts.isArrowFunction(node.body) ? signatureNodes(node.body) : []),
    ]
  }
  return []
}

/** The names that a type's text leans on but that are not public: shown with it, or nobody could read it. */
const privateTypes = (
  checker: ts.TypeChecker,
  isPublic: (symbol: ts.Symbol) => boolean,
): ((nodes: ReadonlyArray<ts.Node>) => ReadonlyArray<ts.Declaration>) => {
  const own = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const from = (node: ts.Node, seen: Set<ts.Symbol>): ReadonlyArray<ts.Declaration> => {
    const found: ts.Declaration[] = []
    const visit = (child: ts.Node): void => {
      const symbol =
        ts.isIdentifier(child) &&
        (ts.isTypeReferenceNode(child.parent) || ts.isExpressionWithTypeArguments(child.parent))
          ? checker.getSymbolAtLocation(child)
          : undefined
      const target = symbol === undefined ? undefined : own(symbol)
      const declaration = target?.declarations?.[0]
      if (target !== undefined && declaration !== undefined && !seen.has(target) && !isPublic(target)) {
        seen.add(target)
        if (
          isOurs(declaration) &&
          (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
        )
          found.push(declaration, ...from(declaration, seen))
      }
      ts.forEachChild(child, visit)
    }
    visit(node)
    return found
  }
  return (nodes) => {
    const seen = new Set<ts.Symbol>()
    return nodes.flatMap((node) => from(node, seen))
  }
}

const membersOf = (type: ts.Type): ReadonlyArray<ts.Type> => (type.isUnion() ? type.types : [type])

/** The values of `_tag` among a union, or among the elements of an array of it. */
const tagsOf = (checker: ts.TypeChecker, type: ts.Type): ReadonlyArray<string> =>
  membersOf(type).flatMap((member) => {
    const element = checker.getIndexTypeOfType(member, ts.IndexKind.Number)
    if (element !== undefined && !(member.flags & ts.TypeFlags.StringLike)) return tagsOf(checker, element)
    const tag = member.getProperty('_tag')
    if (tag === undefined) return []
    return membersOf(checker.getTypeOfSymbol(tag)).flatMap((t) => (t.isStringLiteral() ? [t.value] : []))
  })

/** What a curried function answers at its last step. */
const answerOf = (checker: ts.TypeChecker, type: ts.Type): ts.Type => {
  const [signature] = type.getCallSignatures()
  return signature === undefined ? type : answerOf(checker, checker.getReturnTypeOfSignature(signature))
}

const sorted = (list: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(list)].sort()

/** The tags that a function's answer can hold: of problems on its left, of findings beside its value. */
const outcomesOf = (checker: ts.TypeChecker, type: ts.Type): Pick<ApiEntry, 'problems' | 'findings'> => {
  if (type.getCallSignatures().length === 0) return { problems: [], findings: [] }
  const sides = membersOf(answerOf(checker, type))
  const side = (name: string): ReadonlyArray<ts.Type> =>
    sides.flatMap((member) => {
      const property = member.getProperty(name)
      return property === undefined ? [] : [checker.getTypeOfSymbol(property)]
    })
  const right = side('right')
  const decided = (right.length > 0 ? right : sides).flatMap(membersOf).flatMap((member) => {
    const because = member.getProperty('because')
    if (because !== undefined) return tagsOf(checker, checker.getTypeOfSymbol(because))
    const element = checker.getIndexTypeOfType(member, ts.IndexKind.Number)
    const basis = element === undefined ? undefined : membersOf(element)[0]?.getProperty('basis')
    return basis === undefined ? [] : tagsOf(checker, member)
  })
  return {
    problems: sorted(side('left').flatMap((left) => tagsOf(checker, left))),
    findings: sorted(decided),
  }
}

/** Every public name of every entry, once. */
export const apiEntries = (): ReadonlyArray<ApiEntry> => {
  const program = openProgram()
  const checker = program.getTypeChecker()
  const named = ENTRIES.flatMap((entry) => {
    const file = program.getSourceFile(resolve(`src/${entry}.ts`))
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
    return (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => ({
      name: symbol.name,
      from: entry === 'index' ? 'double-random' : `double-random/${entry}`,
      own: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    }))
  })
  const written = writtenBy(checker)
  const publicSymbols = new Set(named.map(({ own }) => own))
  const leaning = privateTypes(checker, (symbol) => publicSymbols.has(symbol))
  const first = named.filter(
    ({ name, own }, i) => named.findIndex((n) => n.name === name && n.own === own) === i,
  )
  const entries = first.flatMap(({ name, from, own }): ReadonlyArray<ApiEntry> => {
    const declaration = own.declarations?.[0]
    if (declaration === undefined) return []
    const file = relative('.', declaration.getSourceFile().fileName)
    const block = docBlocksOf(file).find((b) => b.name === own.name)
    if (block === undefined) return []
    const isValue = block.kind === 'value'
    const type = checker.getTypeOfSymbol(own)
    const full = checker.typeToString(type, declaration, WHOLE)
    const shown =
      full.length > LONGEST && type.getCallSignatures().length === 0
        ? (annotated(declaration) ?? checker.typeToString(type, declaration, SHORT))
        : full
    const text = isValue ? `declare const ${own.name}: ${whole(shown)}` : written(declaration)
    return [
      {
        name,
        from,
        kind: block.kind,
        file,
        line: declaration.getSourceFile().getLineAndCharacterOfPosition(declaration.getStart()).line + 1,
        block,
        declared: [
          text.replace(new RegExp(`\\b${own.name}\\b`), name),
          ...leaning(isValue ? signatureNodes(declaration) : [declaration]).map(written),
        ],
        ...(isValue ? outcomesOf(checker, type) : { problems: [], findings: [] }),
      },
    ]
  })
  const layout = laidOut(entries.map(({ declared }) => declared[0] ?? ''))
  return entries.map((entry, i) => ({
    ...entry,
    declared: [(layout[i] ?? '').replace(/^declare /, ''), ...entry.declared.slice(1)],
  }))
}
