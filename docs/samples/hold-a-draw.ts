import { checkSeed } from 'double-random'
import { earliestRound, quicknet, verifyBeacon } from 'double-random/beacon'

// Which round may a commitment name that is published at this second? One hour is kept free by default.
const round = earliestRound(quicknet)({ publishedAt: 1_773_280_800 })
console.log(round._tag === 'Right' ? round.right : round.left) // => 26827013

// A round as anyone may pass it on, checked by the key of the beacon, offline.
const value = verifyBeacon(quicknet)({
  round: 1000,
  randomness: 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
  signature:
    'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
})
console.log(value._tag) // => 'Right'

// Six digits can all be tried beforehand; twenty can't.
console.log(checkSeed({ seed: [{ _tag: 'digits', value: '482913' }] }).value) // => 'weak'
console.log(checkSeed({ seed: [{ _tag: 'digits', value: '31415926535897932384' }] }).value) // => 'enough'
