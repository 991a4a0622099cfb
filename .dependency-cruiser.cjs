/** Cycles and strays; the order of the rooms is held by test/architecture/order.test.ts. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'a kernel may take the types of the file it serves; nothing may run in a circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src' }, to: {} },
    { name: 'no-node-in-rooms', severity: 'error', from: { path: '^src', pathNot: '^src/node\\.ts$' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer', 'type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
