import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', node: 'src/node.ts', beacon: 'src/beacon.ts', ics: 'src/ics.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // TypeScript 6 deprecates the baseUrl that tsup sets
  sourcemap: true,
  clean: true,
  splitting: true,
  treeshake: true,
  noExternal: ['chinese-workday'], // its CommonJS file does not load (CJS text in a "type": "module" package)
})
