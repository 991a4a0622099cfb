import assert from 'node:assert/strict'
import * as beacon from 'double-random/beacon'
import * as ics from 'double-random/ics'
import * as node from 'double-random/node'
import ts from 'typescript'
import * as library from '../../src/index.js'
import { docBlocksOf, examplesOf, sources } from '../docs/samples.js'

type Any = (...args: ReadonlyArray<unknown>) => unknown

/** A call that an example made of a public function: the arguments of each stage, `f(rules)(facts)` has two. */
export interface Call {
  readonly name: string
  readonly stages: ReadonlyArray<ReadonlyArray<unknown>>
}

/** A function that remembers how it was called, and so do the functions it gives back. */
const remembered = (name: string, real: Any, before: Call['stages'], calls: Call[]): Any =>
  new Proxy(real, {
    apply: (_, _this, args: ReadonlyArray<unknown>) => {
      const stages = [...before, args]
      const answer = real(...args)
      calls.push({ name, stages })
      return typeof answer === 'function' ? remembered(name, answer as Any, stages, calls) : answer
    },
  })

const compiled = (code: string): string =>
  ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText

const AsyncFunction = (async () => undefined).constructor as new (
  ...names: ReadonlyArray<string>
) => (...args: ReadonlyArray<unknown>) => Promise<unknown>

/** Runs the examples of the doc blocks and hands back each call that they made of what the index exports. */
export const callsOfExamples = async (): Promise<ReadonlyArray<Call>> => {
  const calls: Call[] = []
  const index = Object.fromEntries(
    Object.entries(library).map(([name, value]) => [
      name,
      typeof value === 'function' ? remembered(name, value as Any, [], calls) : value,
    ]),
  )
  const modules: Readonly<Record<string, unknown>> = {
    'double-random': index,
    'double-random/node': node,
    'double-random/beacon': beacon,
    'double-random/ics': ics,
  }
  const examples = sources('src')
    .flatMap(docBlocksOf)
    .flatMap(examplesOf)
    .filter((code) => [...code.matchAll(/from '([^']+)'/g)].every(([, from = '']) => from in modules))
  for (const code of examples) {
    const require = (from: string): unknown => modules[from]
    await new AsyncFunction('require', 'exports', 'assert', compiled(code))(require, {}, assert)
  }
  return calls
}
