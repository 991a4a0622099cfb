import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Tagged unions that are facts, records or parts of them, not findings or problems: nobody is told a reason by them. */
const FACTS = [
  'Archived',
  'AuditTrace',
  'BureauDocument',
  'CampaignInput',
  'Cancelled',
  'Change',
  'Condition',
  'DepartmentFile',
  'Disclosed',
  'DispatchedVisit',
  'DrawLogEntry',
  'Drawn',
  'DrawShare',
  'ExemptGround',
  'Figure',
  'Formed',
  'Inspected',
  'NoFigure',
  'NotDrawn',
  'OnSite',
  'Placed',
  'Prechecked',
  'Quota',
  'RecheckOutcome',
  'Resulted',
  'Scope',
  'SeedSource',
  'SeedValue',
  'Signature',
  'StoryStep',
  'TraceRecord',
  'UnableToInspect',
  'VisitEvent',
  'VisitState',
]

const config = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (d) => {
      throw new Error(ts.flattenDiagnosticMessageText(d.messageText, '\n'))
    },
  },
)
const root = fileURLToPath(new URL('../../src/index.ts', import.meta.url))
const program = ts.createProgram([root], config?.options ?? {})
const checker = program.getTypeChecker()
const source = program.getSourceFile(root)
const index = source === undefined ? undefined : checker.getSymbolAtLocation(source)

const tagged = (type: ts.Type): boolean => {
  const members = type.isUnion() ? type.types : [type]
  return members.every((m) => {
    const tag = m.getProperty('_tag')
    return tag !== undefined && (checker.getTypeOfSymbol(tag).flags & ts.TypeFlags.StringLiteral) !== 0
  })
}

const types = (index === undefined ? [] : checker.getExportsOfModule(index)).flatMap((symbol) => {
  const aliased = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const isType = aliased.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface)
  return isType ? [{ name: symbol.name, type: checker.getDeclaredTypeOfSymbol(aliased) }] : []
})
const typeOf = (name: string): ts.Type => {
  const found = types.find((t) => t.name === name)
  if (found === undefined) throw new Error(name)
  return found.type
}

describe('the door of words', () => {
  const said = [typeOf('AnyProblem'), typeOf('AnyFinding')].flatMap((t) => (t.isUnion() ? t.types : [t]))
  const isSaid = (type: ts.Type): boolean =>
    (type.isUnion() ? type.types : [type]).every((m) => said.some((s) => checker.isTypeAssignableTo(m, s)))

  it('has a sentence for every tagged union that the library exports, facts and records aside', () => {
    const silent = types
      .filter(({ name, type }) => !FACTS.includes(name) && tagged(type) && !isSaid(type))
      .map(({ name }) => name)
    expect(silent).toEqual([])
    expect(types.filter(({ type }) => tagged(type)).length).toBeGreaterThan(50)
  })
})
