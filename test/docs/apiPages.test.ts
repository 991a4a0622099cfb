import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chineseTexts, printOf } from './apiChinese.js'
import { apiEntries } from './apiModel.js'
import { apiPages, apiRooms } from './apiPages.js'
import { tag } from './samples.js'

const entries = apiEntries()
const pages = apiPages(entries)

/** What the entries pass on or declare, read from their text and not by the compiler. */
const exportedNames = ['index', 'node', 'beacon', 'ics', 'tables'].flatMap((entry) => {
  const file = readdirSync('src').find((f) => f === `${entry}.ts`)
  if (file === undefined) return []
  const text = readFileSync(posix.join('src', file), 'utf8')
  const passed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) =>
    (names ?? '').split(',').flatMap((n) => {
      const name = n.replace('type ', '').trim().split(' as ').at(-1) ?? ''
      return name === '' ? [] : [name]
    }),
  )
  const own = [...text.matchAll(/^export (?:const|function\*?|interface|type) (\w+)/gm)]
  return [...passed, ...own.map(([, name]) => name ?? '')]
})

describe('the pages of the interface', () => {
  it.each(pages.map(({ path, text }) => [path, text] as const))(
    '%s is what npx tsx test/docs/apiPages.ts writes',
    (path, text) => {
      expect(readFileSync(path, 'utf8')).toBe(text)
    },
  )

  it('are the only ones in their folders', () => {
    const standing = ['zh', 'en'].flatMap((l) =>
      readdirSync(`docs/${l}/api`).map((f) => `docs/${l}/api/${f}`),
    )
    expect(standing.sort()).toEqual(pages.map(({ path }) => path).sort())
  })

  it.each(['zh', 'en'])('show every public name once (%s)', (language) => {
    const shown = pages
      .filter(({ path }) => path.startsWith(`docs/${language}/`))
      .flatMap(({ text }) => [...text.matchAll(/^### .*\{#(\w+)\}$/gm)].map(([, name]) => name ?? ''))
    expect(shown.sort()).toEqual([...new Set(exportedNames)].sort())
  })

  it('show the values of a type, not the value that it is made of', () => {
    const declared = (name: string) => entries.find((entry) => entry.name === name)?.declared[0] ?? ''
    const values = (name: string) => [...declared(name).matchAll(/'([^']+)'/g)].map(([, value]) => value)
    // joint/29 names them, in this order
    expect(values('Outcome').slice(0, 1)).toEqual(['nothing-found'])
    expect(values('UnableGround')).toHaveLength(9)
    expect(values('MergeableColumn')).toEqual(['field', 'initiator', 'object', 'cooperators'])
    for (const name of [
      'Measure',
      'TraceKind',
      'ObstructionKind',
      'SubjectField',
      'InspectorField',
      'FigureName',
    ])
      expect(values(name).length, name).toBeGreaterThan(3)
    const hidden = entries.filter(({ declared }) =>
      declared.some((text) => /keyof typeof|\(typeof/.test(text)),
    )
    expect(hidden.map(({ name }) => name)).toEqual([])
  })

  it('say in Chinese what the English block says now', () => {
    const texts = chineseTexts(apiRooms)
    const stale = entries.filter((entry) => texts.get(entry.name)?.of !== printOf(entry))
    expect(stale.map(({ name }) => name)).toEqual([])
    const blank = [...texts].filter(([, { zh }]) => !/\p{Script=Han}/u.test(zh))
    expect(blank.map(([name]) => name)).toEqual([])
    expect([...texts.keys()].sort()).toEqual(entries.map(({ name }) => name).sort())
  })

  it('know every category', () => {
    const unknown = entries.flatMap(({ name, block }) =>
      tag(block, 'category').flatMap((room) => (apiRooms.includes(room) ? [] : [`${name}: ${room}`])),
    )
    expect(unknown).toEqual([])
  })
})
