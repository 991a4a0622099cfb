import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawPages } from './lawPages.js'

describe('the pages of the law', () => {
  it.each(lawPages().map(({ path, text }) => [path, text] as const))(
    '%s is what npx tsx test/docs/lawPages.ts writes',
    (path, text) => {
      expect(readFileSync(path, 'utf8')).toBe(text)
    },
  )
})
