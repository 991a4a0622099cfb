import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { allSamples, runnable } from './samples.js'

const out = join(import.meta.dirname, '../.generated', (process.env['TZ'] ?? 'local').replaceAll('/', '-'))
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
afterAll(() => {
  rmSync(out, { recursive: true, force: true })
})

// A database takes seconds to start and has no part in time zones: its sample runs in one of them.
const isFirstZone = (process.env['TZ'] ?? 'Asia/Shanghai') === 'Asia/Shanghai'
const samples = allSamples().filter(({ code }) => isFirstZone || !code.includes('pglite'))

describe('the examples of the documentation', () => {
  it('assert something, each of them', () => {
    const silent = samples.filter(({ code }) => !code.includes('assert.') && !code.includes('// => '))
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it.each(samples.map(({ name, code }, i) => [name, code, i] as const))('%s', async (_name, code, i) => {
    const file = join(out, `s${i}.ts`)
    writeFileSync(file, runnable(code))
    await import(/* @vite-ignore */ file)
  })
})
