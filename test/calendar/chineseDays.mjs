// Asks chinese-days a list of questions, [name, ...arguments] each, and writes the list of its answers. It reads
// dates by the host's zone, so the tests run it under UTC whatever zone they run under themselves.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const chineseDays = createRequire(import.meta.url)('chinese-days')
const questions = JSON.parse(readFileSync(0, 'utf8'))
process.stdout.write(JSON.stringify(questions.map(([name, ...args]) => chineseDays[name](...args))))
