import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.js'
import { damaged, JUNK, type Place, placesIn } from './damage.js'
import { type Call, callsOfExamples } from './examples.js'
import { mayThrow } from './mayThrow.js'

type Any = (...args: ReadonlyArray<unknown>) => unknown

const exported = new Map(Object.entries(library).filter(([, value]) => typeof value === 'function'))
const functions = [...exported.keys()]
const excused = new Set(Object.values(mayThrow).flat())

// A call of `f(rules)(facts)` keeps its rules and is damaged in its facts: the last stage is the one that takes data.
const calls = await callsOfExamples()
const depthOf = new Map<string, number>()
for (const { name, stages } of calls) depthOf.set(name, Math.max(depthOf.get(name) ?? 0, stages.length))
const wholeCalls = (name: string): ReadonlyArray<Call> =>
  calls.filter((call) => call.name === name && call.stages.length === depthOf.get(name)).slice(0, 3)

const STEPS = 50

/** Calls with other arguments in the last stage; an iterator is asked for some of its steps. */
const called = ({ name, stages }: Call, last: ReadonlyArray<unknown>): void => {
  const first = exported.get(name) as Any
  const bound = stages.slice(0, -1).reduce<Any>((f, args) => f(...args) as Any, first)
  const answer = bound(...last)
  const next =
    typeof answer === 'object' && answer !== null && 'next' in answer
      ? (answer as Iterator<unknown>)
      : undefined
  for (let i = 0; next !== undefined && i < STEPS; i += 1) if (next.next().done === true) return
}

const placesOf = (call: Call): ReadonlyArray<Place> =>
  (call.stages.at(-1) ?? []).flatMap((arg, i) => placesIn(arg, [String(i)])).slice(0, 100)

const damagedArgs = (call: Call, place: Place, put: unknown): ReadonlyArray<unknown> =>
  damaged(call.stages.at(-1), place, put) as ReadonlyArray<unknown>

const thrown = (call: Call, place: Place, put: unknown): string | undefined => {
  try {
    called(call, damagedArgs(call, place, put))
    return undefined
  } catch (error) {
    return `${call.name}: ${place.join('.')} ← ${JSON.stringify(put) ?? 'undefined'}: ${String(error)}`
  }
}

/** The first thing that makes a function throw. */
const firstThrown = (name: string): string | undefined => {
  for (const call of wholeCalls(name))
    for (const place of placesOf(call))
      for (const put of JUNK) {
        const told = thrown(call, place, put)
        if (told !== undefined) return told
      }
  return undefined
}

describe('every function of the index', () => {
  it('is called by an example, from which the calls here are made', () => {
    expect(functions.length).toBeGreaterThan(250)
    expect(functions.filter((name) => !depthOf.has(name))).toEqual([])
    expect([...excused].filter((name) => !functions.includes(name))).toEqual([])
  })

  it('answers and does not throw, whatever stands anywhere in its data', () => {
    const told = functions.flatMap((name) => (excused.has(name) ? [] : (firstThrown(name) ?? [])))
    expect(told).toEqual([])
  })

  it('is excused only as long as it throws', () => {
    expect([...excused].filter((name) => firstThrown(name) === undefined)).toEqual([])
  })

  it.each(['docs/en/guide/messages.md', 'docs/zh/guide/messages.md'])(
    'is excused where its readers look: %s',
    (page) => {
      const [, section = ''] =
        /^## (?:What trusts its types|只按类型取值的函数)$([\s\S]*?)^## /m.exec(readFileSync(page, 'utf8')) ??
        []
      const rows = section.split('\n').filter((line) => line.startsWith('|'))
      const named = rows.flatMap((row) =>
        [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
      )
      expect(named.sort()).toEqual([...excused].sort())
    },
  )

  it('answers anything in place of its data, and anything anywhere in it', () => {
    const held = functions
      .filter((name) => !excused.has(name))
      .flatMap(wholeCalls)
      .filter((call) => placesOf(call).length > 0)
    const damage = fc
      .constantFrom(...held)
      .chain((call) => fc.tuple(fc.constant(call), fc.constantFrom(...placesOf(call)), fc.jsonValue()))
    fc.assert(
      fc.property(damage, ([call, place, put]) => {
        called(call, damagedArgs(call, place, put))
      }),
      { numRuns: 2000 },
    )
  })
})
