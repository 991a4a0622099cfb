import { decodeAuditRecords, sayInputError } from 'double-random'

const text = '{ "year": 2022, "asOf": "2022-13-01", "plan": { "submittedOn": 20220110 }, "visits": {} }'
const read = decodeAuditRecords(JSON.parse(text))

const lines = read._tag === 'Left' ? read.left.map(sayInputError('zh')) : []
console.log(lines.length) // => 3
console.log(lines[0]) // => 'asOf：给出的是“2022-13-01”，应为形如 2022-01-15 的日期'
