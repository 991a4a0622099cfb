import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

const GROUND = ['law', 'calendar', 'model', 'rulesets']
const files = [
  'audit.ts',
  'kernel/ticketOrder.ts',
  ...readdirSync('src/oversight/audit').map((f) => `audit/${f}`),
]

/** A file without its comments, whose examples import the library. */
const code = (f: string): string =>
  readFileSync(posix.join('src/oversight', f), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

it('the auditor shares no code with the stages that it checks', () => {
  const own = new Set(files.map((f) => f.replace(/\.ts$/, '.js')))
  const strays = files.flatMap((f) =>
    [...code(f).matchAll(/from '([^']+)'/g)]
      .map(([, to]) => to ?? '')
      .filter((to) => to !== 'fp-ts')
      .map((to) => posix.normalize(posix.join('oversight', posix.dirname(f), to)))
      .filter((to) => !GROUND.includes(to.split('/')[0] ?? '') && !own.has(to.replace(/^oversight\//, ''))),
  )
  expect(files.length).toBeGreaterThan(7)
  expect(strays).toEqual([])
})
