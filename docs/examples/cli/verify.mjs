// node verify.mjs RECORD.json ROSTER.json
// Checks a published draw against the roster that was published with it.
// Ends with 0: confirmed, 1: refuted, 2: the files can't be read or are not what they should be.
import { readFileSync } from 'node:fs'
import { nobleHash, sayVerifyFinding, verifyDraw } from 'double-random'

/** What the file holds, or the reason it can't be read: a wrong file must never look like a refuted draw. */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`${file}: ${error.message}`)
    process.exit(2)
  }
}

const files = process.argv.slice(2)
if (files.length !== 2) {
  console.error('node verify.mjs RECORD.json ROSTER.json')
  process.exit(2)
}
const [record, rows] = files.map(read)
const answer = verifyDraw(nobleHash)({ record, rows })
if (answer._tag === 'Left') {
  console.error(JSON.stringify(answer.left, null, 2))
  process.exit(2)
}
console.log(answer.right.value)
for (const finding of answer.right.because) console.log(sayVerifyFinding('en')(finding))
process.exit(answer.right.value === 'confirmed' ? 0 : 1)
