import { checkMatterList, mattersOffList, supervisionOf } from 'double-random'

const list = [
  {
    id: 'gas',
    matter: '燃气经营检查',
    object: '燃气经营企业',
    category: 'key',
    method: 'double-random',
    department: '住建',
    basis: ['城镇燃气管理条例'],
    content: '经营许可与安全管理',
  },
  { id: 'odd', matter: '无依据的检查' },
] as const

console.log(checkMatterList(list).value) // => ['gas']
console.log(mattersOffList(list)(['gas', 'taxi']).map((f) => f._tag)) // => ['NotOnTheList']
console.log(supervisionOf(list)({ matter: 'gas' }).value) // => 'double-random'
console.log(supervisionOf(list)({ matter: 'odd' }).value) // => 'forbidden'
console.log(supervisionOf(list)({ matter: 'vaccines', keyArea: 'drug' }).value) // => 'as-before'
