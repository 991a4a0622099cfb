import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { allSamples, runnable } from './samples.js'

// Writes every sample of the documentation as a module, so that the compiler checks its types.
const out = 'test/.generated/types'
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
allSamples().forEach(({ name, code }, i) => {
  writeFileSync(`${out}/s${i}.ts`, `// ${name}\n${runnable(code)}`)
})
