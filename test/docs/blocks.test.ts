import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { provisions } from 'double-random'
import { describe, expect, it } from 'vitest'
import { type DocBlock, docBlocksOf, examplesOf, sources, tag } from './samples.js'

const ENTRIES = [
  'src/index.ts',
  'src/campaign.ts',
  'src/node.ts',
  'src/beacon.ts',
  'src/tables.ts',
  'src/ics.ts',
]

const blocks = new Map(
  sources('src')
    .flatMap(docBlocksOf)
    .map((b) => [`${b.file} ${b.name}`, b]),
)

const entries = ENTRIES.filter((f) => sources('src').includes(f))

/** What an entry passes on, `file name` each; a name given on the way out is documented where it stands. */
const passedOn = entries.flatMap((entry) =>
  [...readFileSync(entry, 'utf8').matchAll(/export (?:type )?\{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, names, from]) =>
      (names ?? '')
        .split(',')
        .map((n) => n.replace('type ', '').trim().split(' as ')[0] ?? '')
        .filter((n) => n !== '')
        .map((n) => `${posix.join('src', (from ?? '').replace(/\.js$/, '.ts'))} ${n}`),
  ),
)

/** What an entry other than the index declares itself. */
const declared = entries
  .filter((entry) => entry !== 'src/index.ts')
  .flatMap((entry) =>
    [...readFileSync(entry, 'utf8').matchAll(/^export (?:const|function\*?|interface|type) (\w+)/gm)].map(
      ([, name]) => `${entry} ${name ?? ''}`,
    ),
  )

const exported = [...passedOn, ...declared]

const faults = (block: DocBlock): ReadonlyArray<string> => [
  ...['zh', 'category', 'since']
    .filter((t) => tag(block, t).filter((v) => v !== '').length !== 1)
    .map((t) => `@${t} once`),
  ...(tag(block, 'law').length === 0 ? ['@law'] : []),
  ...tag(block, 'law')
    .filter((id) => !(id in provisions) && !/^none: \S/.test(id))
    .map((id) => `@law ${id} names no provision`),
  ...(block.kind === 'value' && examplesOf(block).length === 0 ? ['@example'] : []),
  ...(/^[^@\s]/.test(block.text) ? [] : ['a first sentence']),
]

describe('the doc blocks of the public names', () => {
  it('are there for every exported name', () => {
    expect(exported.length).toBeGreaterThan(10)
    expect(exported.filter((key) => !blocks.has(key))).toEqual([])
  })

  it('say what, in which words, by which law, with an example, since when', () => {
    const wrong = exported.flatMap((key) => {
      const block = blocks.get(key)
      const missing = block === undefined ? [] : faults(block)
      return missing.length === 0 ? [] : [`${key}: ${missing.join(', ')}`]
    })
    expect(wrong).toEqual([])
  })
})
