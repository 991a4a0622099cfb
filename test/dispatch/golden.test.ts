import { readFileSync } from 'node:fs'
import { assignTeams, nobleHash, type TeamRequest } from 'double-random'
import { describe, expect, it } from 'vitest'
import { instances } from './instances.js'

const answers = JSON.parse(readFileSync('test/golden/teams.json', 'utf8')) as Record<string, unknown>

export const library = (request: TeamRequest): Record<string, unknown> => {
  const result = assignTeams(nobleHash)(request)
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  const { right } = result
  if (right.status === 'infeasible')
    return { status: right.status, slots: right.certificate.slots.map(({ visit, slot }) => [visit, slot]) }
  return right.status === 'assigned'
    ? { status: right.status, teams: right.teams, leaders: right.leaders, loads: right.loads }
    : { status: right.status }
}

describe('the teams that the Python program drew', () => {
  it.each(Object.entries(instances))('%s: byte for byte', (name, request) => {
    expect(library(request)).toEqual(answers[name])
  })
})
