import { mkdirSync, writeFileSync } from 'node:fs'
import { recordSchemas } from '../../src/campaign/recordSchemas.js'

/** Writes every schema into the folders named: `tsx test/codec/writeSchemas.ts dist/schema docs/public/schema`. */
for (const folder of process.argv.slice(2)) {
  mkdirSync(folder, { recursive: true })
  for (const [name, schema] of Object.entries(recordSchemas))
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(schema)}\n`)
}
