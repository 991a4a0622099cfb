// What users install with us, or find bundled in us, must be free to use in a public office's software.
import { readFileSync } from 'node:fs'

const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', 'CC0-1.0']
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const shipped = Object.entries(packages).filter(
  ([path, { dev, optional }]) => path !== '' && !dev && !optional,
)
const wrong = shipped.filter(([, { license }]) => !ALLOWED.includes(license))
for (const [path, { version, license }] of wrong)
  console.error(`${path} ${version}: ${license ?? 'no licence given'}`)
if (wrong.length > 0) process.exit(1)
console.log(`licences: ${shipped.length} packages, each ${ALLOWED.join(', ')}`)
