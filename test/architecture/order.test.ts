import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A folder may import from itself and from folders to its left. */
const ORDER = [
  'law',
  'calendar',
  'model',
  'rulesets',
  'plan',
  'quota',
  'draw',
  'visits',
  'dispatch',
  'inspection',
  'disclosure',
  'followup',
  'oversight',
  'codec',
  'explain',
]

/** The entries beside the rooms: nobody inside a room may import them. */
const ENTRIES = ['index.ts', 'campaign.ts', 'node.ts', 'beacon.ts', 'tables.ts', 'ics.ts']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
/** The parts of `campaign.ts`, which reads every room and which no room reads. */
const CAMPAIGN = 'campaign'
const roomOf = (path: string): string => path.split('/')[0] ?? ''
const importsOf = (file: string): ReadonlyArray<string> =>
  [...readFileSync(posix.join('src', file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, to]) =>
    posix.normalize(posix.join(posix.dirname(file), to ?? '')),
  )
const packagesOf = (file: string): ReadonlyArray<string> =>
  [...readFileSync(posix.join('src', file), 'utf8').matchAll(/from '([^.'][^']*)'/g)].map(
    ([, name]) => name ?? '',
  )

describe('the rooms of src', () => {
  it('are the ones the architecture names, all of them', () => {
    const rooms = [...new Set(files.filter((f) => f.includes('/')).map(roomOf))].sort()
    expect(rooms).toEqual([...ORDER, CAMPAIGN].sort())
    expect(files.filter((f) => !f.includes('/') && !ENTRIES.includes(f))).toEqual([])
  })

  it('reach only to their left', () => {
    const back = files
      .filter((f) => f.includes('/') && roomOf(f) !== CAMPAIGN)
      .flatMap((f) =>
        importsOf(f)
          .filter((to) => {
            const target = ORDER.indexOf(roomOf(to))
            return target === -1 || target > ORDER.indexOf(roomOf(f))
          })
          .map((to) => `${f} -> ${to}`),
      )
    expect(back).toEqual([])
  })

  it.each([
    ['date-fns', /^(date-fns|@date-fns)/, /^calendar\/plainDate\.ts$/],
    ['chinese-workday', /^chinese-workday$/, /^calendar\/holidays\.ts$/],
    ['io-ts', /^io-ts$/, /^codec\//],
    ['@noble/hashes', /^@noble\/hashes/, /^draw\/noble\.ts$/],
    ['Node', /^node:/, /^node\.ts$/],
  ])('only one place imports %s', (_name, what, where) => {
    const offenders = files.filter((f) => !where.test(f) && packagesOf(f).some((p) => what.test(p)))
    expect(offenders).toEqual([])
  })
})
