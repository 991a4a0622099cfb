import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const room = process.env['MUTATED_ROOM'] ?? '*'

/** Where a room's rules are also held to, beside its own tests. */
const beside: Readonly<Record<string, ReadonlyArray<string>>> = {
  rulesets: ['api/bad-input', 'api/doors'],
  calendar: ['api/bad-input', 'api/doors'],
  model: ['quota/share', 'quota/risk', 'quota/yearQuotas'],
  visits: ['api/bad-input'],
  draw: ['explain/documents'],
}

/** Tests that start other programs or count a million sizes: slow, and what they find the rest finds too. */
const slow = [
  'draw/sql',
  'draw/statistics',
  'draw/programs',
  'quota/exact',
  'dispatch/highs',
  'dispatch/python',
]

/** The tests that are to notice a mutant of one room: the room's own, and the cases of the articles. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: {
    alias: [
      { find: /^double-random$/, replacement: `${src}index.ts` },
      { find: /^double-random\/(.*)$/, replacement: `${src}$1.ts` },
    ],
  },
  test: {
    include: [room, 'law', ...(beside[room] ?? [])].map((name) =>
      name.includes('/') ? `test/${name}.test.ts` : `test/${name}/**/*.test.ts`,
    ),
    exclude: slow.map((name) => `test/${name}.test.ts`),
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'Asia/Shanghai', FC_SEED: '20220115', FC_RUNS: process.env['FC_RUNS'] ?? '30' },
    testTimeout: 120_000,
    isolate: false,
  },
})
