import { checkCoverage, linxiaMarket, parameterOf } from 'double-random'

const floor = parameterOf(linxiaMarket)('coverageFloor')
if (floor._tag === 'Left') throw new Error('market/12 sets the floor')

const subjects = Array.from({ length: 1_000 }, (_, i) => `S${i}`)
const item = { departments: ['市场监管'], ratio: { num: 5, den: 100 }, checkType: 'routine' } as const
const year = checkCoverage({ coverageFloor: floor.right })({
  departments: [{ department: '市场监管', subjects }],
  items: [
    { ...item, id: 'prices', scope: subjects.slice(0, 600) },
    { ...item, id: 'labels', scope: subjects.slice(600, 700) },
  ],
})
if (year._tag === 'Left') throw new Error('every department and id is listed once')

const [bureau] = year.right
console.log(bureau?.value) // => 'short'
console.log(bureau?.carriers.map((c) => [c.item, c.from, c.to])) // => [['labels', 5, 20], ['prices', 30, 45]]
console.log(bureau?.together?.ratio) // => { num: 701, den: 10000 }
