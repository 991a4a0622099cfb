import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** What needs a database server of its own; `npm run test:servers`. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^double-random$/, replacement: `${src}index.ts` },
      { find: /^double-random\/(.*)$/, replacement: `${src}$1.ts` },
    ],
  },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/servers/*.servers.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
