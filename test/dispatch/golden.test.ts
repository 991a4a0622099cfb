import { readFileSync } from 'node:fs'
import { assignTeams, nobleHash, type TeamRequest } from 'double-random'
import { describe, expect, it } from 'vitest'
import { instances } from './instances.js'

const answers = JSON.parse(readFileSync('test/golden/teams.json', 'utf8')) as Record<string, unknown>

const answer = (request: TeamRequest): unknown => {
  const result = assignTeams(nobleHash)(request)
  return result._tag === 'Right' ? result.right : result.left
}

describe('the teams that the Python program drew', () => {
  it.each(Object.entries(instances))('%s: byte for byte', (name, request) => {
    expect(answer(request)).toEqual(answers[name])
  })
})
