import { defineConfig, type Options } from 'tsup'

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
}

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      beacon: 'src/beacon.ts',
      ics: 'src/ics.ts',
      tables: 'src/tables.ts',
    },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // TypeScript 6 deprecates the baseUrl that tsup sets
    splitting: true,
    treeshake: true,
    noExternal: ['chinese-workday'], // its CommonJS file does not load (CJS text in a "type": "module" package)
  },
  {
    // A file for each module, for bundlers: with "sideEffects": false a page carries only what it uses, while tables
    // that stand in one long file cannot be told from side effects. Node loads the one file, which is quicker.
    ...common,
    entry: ['src/**/*.ts'],
    outDir: 'dist/modules',
    format: ['esm'],
    bundle: false,
  },
])
