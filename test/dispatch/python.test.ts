import { spawnSync } from 'node:child_process'
import { assignTeams, nobleHash, type TeamRequest } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallRequest } from './arbitrary.js'

/** What the Python program answers; a machine without Python fails here, it does not pass over. */
const python = (request: TeamRequest): Record<string, unknown> => {
  const run = spawnSync('python3', ['docs/verify/dispatch.py'], {
    input: JSON.stringify(request),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (run.status !== 0) throw new Error(run.error?.message ?? run.stderr)
  return JSON.parse(run.stdout) as Record<string, unknown>
}

const library = (request: TeamRequest): Record<string, unknown> => {
  const result = assignTeams(nobleHash)(request)
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  const { right } = result
  if (right.status === 'infeasible')
    return { status: right.status, slots: right.certificate.slots.map(({ visit, slot }) => [visit, slot]) }
  return right.status === 'assigned'
    ? { status: right.status, teams: right.teams, leaders: right.leaders, loads: right.loads }
    : { status: right.status }
}

/** A county: four towns, two departments, qualifications, recusals, base loads. */
const county = (attempt: number): TeamRequest => {
  const towns = ['韩集镇', '土桥镇', '马集镇', '𠮷家乡']
  return {
    seed: 'LX-2026-0008/01234567890123456789',
    attempt,
    cap: 12,
    inspectors: Array.from({ length: 60 }, (_, i) => ({
      id: `执法${i}`,
      area: towns[i % 4] ?? '',
      department: i % 3 === 0 ? '公安' : '市场监管',
      tags: i % 5 === 0 ? ['特种设备'] : [],
      leader: i % 2 === 0,
      load: i % 7 === 0 ? 3 : 0,
      certificate: i % 11 === 0 ? { until: '2022-06-30' } : {},
    })),
    visits: Array.from({ length: 140 }, (_, v) => ({
      id: `对象${v}`,
      slots: [
        {
          department: '市场监管',
          leader: true,
          ...(v % 2 === 0 ? { areas: [towns[v % 4] ?? ''] } : {}),
          certified: { from: '2022-06-01', until: v % 2 === 0 ? '2022-06-30' : '2022-09-30' },
        },
        v % 9 === 0
          ? { tags: ['特种设备'] }
          : v % 4 === 0
            ? { department: '公安' }
            : { notAreas: [towns[v % 4] ?? ''] },
      ],
      recused: [`执法${v % 60}`, `执法${(v * 7) % 60}`],
    })),
  }
}

describe('the Python program', () => {
  it.each([1, 2])('draws the same teams for a county, attempt %i', (attempt) => {
    expect(library(county(attempt))).toEqual(python(county(attempt)))
    expect(library(county(attempt))['status']).toBe('assigned')
  })

  it('agrees on small requests, feasible or not', () => {
    for (const request of fc.sample(smallRequest, { numRuns: 8, seed: 9 }))
      expect(library(request)).toEqual(python(request))
  })
})
