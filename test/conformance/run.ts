import { createInterface } from 'node:readline'
import { answer } from './answer.js'

// One JSON request a line in, one JSON answer a line out, in order, until the input ends.
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`)
