import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))

/** The suite runs in one zone at a time; `npm test` runs it in four (test/zones.mjs). */
const zone = process.env['TEST_TZ'] ?? 'Asia/Shanghai'

export default defineConfig({
  resolve: {
    alias: [
      { find: /^double-random$/, replacement: `${src}index.ts` },
      { find: /^double-random\/(.*)$/, replacement: `${src}$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    env: { TZ: zone },
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
    },
  },
})
