import { chinaCalendar, linxiaMarket, type PlainDate, planRevisionDue, withLocalDays } from 'double-random'

const changed = '2017-11-10' as PlainDate

// In 2017 Linxia's founding day fell on a Sunday, and the prefecture gave Monday 20 November off.
const linxia = withLocalDays(chinaCalendar())({
  notice: { id: '临夏州政府办 2017-11-15' },
  days: { '2017-11-20': 'holiday' },
})

const national = planRevisionDue(linxiaMarket, chinaCalendar())(changed)
console.log(national._tag === 'Right' && national.right.due) // => '2017-11-21'

if (linxia._tag === 'Right') {
  const local = planRevisionDue(linxiaMarket, linxia.right)(changed)
  console.log(local._tag === 'Right' && local.right.due) // => '2017-11-22'
  console.log(linxia.right.id) // => 'cn-2013-2026+临夏州政府办 2017-11-15'
}
