import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What needs a browser, on the site as it was built; `npm run test:site`. */
export default defineConfig({
  resolve: {
    alias: { 'double-random': fileURLToPath(new URL('../../dist/modules/index.js', import.meta.url)) },
  },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/site/*.site.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
