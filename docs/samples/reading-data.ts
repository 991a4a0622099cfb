import {
  decodeDrawRecord,
  decodeSubjects,
  recordSchemas,
  renderProblems,
  toResult,
  unwrap,
} from 'double-random'

// What came over the network: nobody knows yet what it is.
const rows: unknown = JSON.parse(`[
  { "id": "S1", "name": "甲", "kind": "enterprise", "region": "622901", "rosters": [], "riskClass": "A" },
  { "id": "S2", "name": "乙", "kind": "enterprize", "region": "622901", "rosters": [] },
  { "id": "S3", "name": "丙", "kind": "enterprise", "region": "622901", "rosters": [], "riskclass": "B" }
]`)

const read = decodeSubjects(rows)
if (read._tag === 'Right') console.log(read.right.length)
else {
  // Everything that is wrong, at once: where it stands, what stood there, what belongs there.
  console.log(read.left.map(({ path, value }) => [path, value])) // => [['[1].kind', 'enterprize'], ['[2].riskclass', 'B']]
  // The same in words, for whoever has to mend it; the likely mistake is named.
  const [first, second] = renderProblems('en')(read.left).split('\n')
  console.log(first) // => '[1].kind: “enterprize” is given, expected is one of: enterprise | cooperative | sole-trader | foreign-enterprise | product | project | conduct | other; perhaps “enterprise”; check it [InputError]'
  console.log(second) // => '[2].riskclass: there is no such field; check its name or leave it out; perhaps “riskClass”; check it [InputError]'
}

// A result with `ok`, for those who like it better.
const result = toResult(decodeSubjects([]), 'en')
console.log(result.ok) // => true

// The value, or an Error that says all of it: for scripts.
console.log(unwrap(decodeSubjects([])).length) // => 0

// A record in a form that a newer version made says so, and nothing else.
const newer = decodeDrawRecord({ scheme: 'sha512-v2', draws: [] })
if (newer._tag === 'Left') console.log(newer.left.map(({ path, expected }) => [path, expected])) // => [['scheme', 'known scheme: sha256-v1']]

// For other languages: the JSON Schema of the same shape.
console.log(recordSchemas.drawRecord['$schema']) // => 'https://json-schema.org/draft/2020-12/schema'
