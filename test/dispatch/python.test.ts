import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { assignTeams, nobleHash, type TeamRequest } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallRequest } from './arbitrary.js'
import { instances } from './instances.js'
import { replacements } from './replacements.js'

/** What the Python program answers; a machine without Python fails here, it does not pass over. */
const python = (request: object): unknown => {
  const run = spawnSync('python3', ['docs/verify/dispatch.py'], {
    input: JSON.stringify(request),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (run.status !== 0) throw new Error(run.error?.message ?? run.stderr)
  return JSON.parse(run.stdout)
}

const library = (request: TeamRequest): unknown => {
  const result = assignTeams(nobleHash)(request)
  return result._tag === 'Right' ? result.right : result.left
}

const kept = (file: string) =>
  JSON.parse(readFileSync(`test/golden/${file}.json`, 'utf8')) as Readonly<Record<string, unknown>>

describe('the Python program', () => {
  it.each(Object.entries(instances))('gives the answer that is kept: %s', (name, request) => {
    expect(python(request)).toEqual(kept('teams')[name])
  })

  it.each(Object.entries(replacements))('replaces as is kept: %s', (name, { request, sheet, ...asked }) => {
    expect(python({ ...request, ...sheet, ...asked })).toEqual(kept('replacements')[name])
  })

  it('agrees on small requests, feasible or not', () => {
    for (const request of fc.sample(smallRequest, { numRuns: 8, seed: 9 }))
      expect(library(request)).toEqual(python(request))
  })
})
