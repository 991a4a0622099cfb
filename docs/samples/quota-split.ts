import { splitTotal } from 'double-random'

// A fixed total over strata, by largest remainders.
const split = splitTotal(10)([
  { stratum: 'A', size: 60 },
  { stratum: 'B', size: 25 },
  { stratum: 'C', size: 15 },
])
console.log(split._tag === 'Right' && split.right.map((s) => s.count)) // => [6, 3, 1]
