import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const room = process.env['LONG_ROOM'] ?? '**'

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: {
    alias: [
      { find: /^double-random$/, replacement: `${src}index.ts` },
      { find: /^double-random\/(.*)$/, replacement: `${src}$1.ts` },
    ],
  },
  test: {
    include: [`test/${room}/**/*.test.ts`],
    setupFiles: ['test/setup.ts', 'test/long/setup.ts'],
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 24 * 3600 * 1000,
  },
})
