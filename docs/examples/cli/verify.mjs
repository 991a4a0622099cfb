// node verify.mjs RECORD.json ROSTER.csv
// Checks a published draw against the roster that was published with it, a table or JSON.
// Ends with 0: confirmed, 1: refuted, 2: the files can't be read or are not what they should be.
import { explain, verifyDraw } from 'double-random'
import { nativeHash } from 'double-random/node'
import { language, readJson, readRows, settled, stop } from './files.mjs'

const files = process.argv.slice(2)
if (files.length !== 2) stop('node verify.mjs RECORD.json ROSTER.csv')
const [record, rows] = [readJson(files[0]), readRows(files[1])]

const { value, because } = settled(verifyDraw(nativeHash)({ record, rows }))
const said = because.map(explain(language))
console.log(value)
for (const sentence of said) console.log(sentence)
process.exit(value === 'confirmed' ? 0 : 1)
