import { auditYear, chinaCalendar, linxiaMarket, nobleHash, type PlainDate } from 'double-random'

const day = (text: string) => text as PlainDate
const audit = auditYear(linxiaMarket, { calendar: chinaCalendar(), hash: nobleHash })

const findings = audit({
  year: 2022,
  plan: {
    submittedOn: day('2022-01-14'),
    changes: [{ id: '2022-调1', on: day('2022-03-01'), publishedOn: day('2022-03-11') }],
  },
})

const [late] = findings.filter((f) => f._tag === 'NotAsRuled')
console.log(late?.basis) // => 'market/12.revision'
console.log(late?.record) // => '2022-调1'
console.log(late?.expected) // => '2022-03-10'
console.log(late?.found) // => '2022-03-11'

const missing = findings.filter((f) => f._tag === 'NotKnown')
console.log(missing.some((f) => f.record === 'draws')) // => true
