import { commit, drawParts, freezeRoster, nobleHash } from 'double-random'

const rows = Array.from({ length: 5000 }, (_, i) => ({ id: `S${i}`, stratum: 'schools' }))
const roster = freezeRoster(nobleHash)(rows)
if (roster._tag === 'Left') throw new Error('the roster has faults')
const commitment = commit({
  drawId: 'LX-2026-0007',
  roster: roster.right,
  quotas: { schools: { _tag: 'share', ratio: { num: 5, den: 100 } } },
  seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
})
if (commitment._tag === 'Left') throw new Error('the commitment has faults')

// In a worker: a part, a word to the page, the next part.
const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
const parts = drawParts(nobleHash)({ commitment: commitment.right, seed })
if (parts._tag === 'Left') throw new Error('roster or digits are not the committed ones')
const { part, concat, record } = parts.right
const told: Array<number> = []
let joined = part([])
for (let from = 0; from < rows.length; from += 1000) {
  joined = concat(joined, part(rows.slice(from, from + 1000)))
  told.push((from + 1000) / rows.length) // self.postMessage(…)
}

const drawn = record(joined)
console.log(told) // => [0.2, 0.4, 0.6, 0.8, 1]
console.log(drawn._tag === 'Right' && drawn.right.strata[0]?.drawn.length) // => 250
// A record survives the way between worker and page, and any JSON file.
console.log(drawn._tag === 'Right' && structuredClone(drawn.right).strata[0]?.k) // => 250
