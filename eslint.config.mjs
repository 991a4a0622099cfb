import functional from 'eslint-plugin-functional'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/**
 * Files that may loop and mutate locally, pure from outside: the hot loops of selecting, matching, counting
 * and reading. Everything else in src is rules, and is written without.
 */
const kernels = ['src/**/kernel/**/*.ts', 'src/campaign.ts']

const pure = [
  { name: 'Date', message: 'days are PlainDate; only src/calendar/plainDate.ts knows Date' },
  { name: 'process', message: 'the library reads nothing from its surroundings' },
  { name: 'console', message: 'answers go out as values' },
  { name: 'performance', message: 'the library reads no clock' },
  { name: 'crypto', message: 'hashing is a capability, passed in' },
  { name: 'setTimeout', message: 'the library is synchronous' },
  { name: 'fetch', message: 'the library does no I/O' },
  { name: 'Intl', message: 'no host locale, no host time zone' },
]

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs', 'test', '*.config.*', '*.cjs', '*.mjs'] },
  {
    files: ['src/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { functional, regexp },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      // Hostile input: no expression may take more than linear time, nothing is run as code.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'functional/no-throw-statements': 'error',
      'functional/no-classes': 'error',
      'functional/no-let': ['error', { allowInForLoopInit: true, allowInFunctions: false }],
      'functional/no-loop-statements': 'error',
      'functional/no-this-expressions': 'error',
      'no-restricted-globals': ['error', ...pure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'chance comes in as a published seed' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='localeCompare']", message: 'compare bytes' },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'no host locale' },
        { selector: "CallExpression[callee.property.name='toISOString']", message: 'days are PlainDate' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'date-fns', message: 'import date-fns/<fn>: the root takes over a second to load' },
          ],
          patterns: [
            {
              regex: '^(fp-ts|io-ts)/',
              message: 'import from the root: directories do not load in Node ESM',
            },
            { regex: '^node:', message: 'src runs in a browser too; Node parts live in src/node.ts' },
          ],
        },
      ],
    },
  },
  {
    files: kernels,
    rules: { 'functional/no-let': 'off', 'functional/no-loop-statements': 'off' },
  },
  {
    files: ['src/calendar/plainDate.ts'],
    rules: { 'no-restricted-globals': ['error', ...pure.filter((g) => g.name !== 'Date')] },
  },
)
