import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))

/** `npm test` runs the whole suite in four zones, east and west of UTC; a single run is in TEST_TZ. */
const zones =
  process.env['TEST_ZONES'] === 'all'
    ? ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']
    : [process.env['TEST_TZ'] ?? 'Asia/Shanghai']

export default defineConfig({
  resolve: {
    alias: [
      { find: /^double-random$/, replacement: `${src}index.ts` },
      { find: /^double-random\/(.*)$/, replacement: `${src}$1.ts` },
    ],
  },
  test: {
    projects: zones.map((zone) => ({
      extends: true,
      test: {
        name: zone,
        include: ['test/**/*.test.ts'],
        setupFiles: ['test/setup.ts'],
        env: { TZ: zone },
        testTimeout: 120_000,
      },
    })),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
    },
  },
})
