import { parseRatio, toResult, unwrap } from 'double-random'

// A result that says whether it is ok: nothing is thrown.
const share = toResult(parseRatio('5'), 'en')
console.log(share.ok) // => false
if (!share.ok) console.log(share.problems.map((p) => p._tag)) // => ['BadRatio']

// The value itself, or an Error with everything that is wrong: for scripts and tests.
console.log(unwrap(parseRatio('5%'))) // => { num: 5, den: 100 }
