import * as dr from 'double-random'

const at = (id: string, on: string) => ({ id, visit: 'V1', on: on as dr.PlainDate })
const window = { opens: '2022-03-01' as dr.PlainDate, closes: '2022-11-30' as dr.PlainDate }
const plan = { kind: 'plan', reference: '州双随机办〔2022〕1号', digest: 'a'.repeat(64) } as const

const appended = dr.appendEvents(
  dr.linxiaJoint,
  dr.nobleHash,
)({
  log: dr.emptyLog,
  events: [
    { _tag: 'Recorded', id: '1', on: '2022-01-14' as dr.PlainDate, ...plan },
    {
      ...at('2', '2022-02-20'),
      _tag: 'SubjectDrawn',
      subject: 'S1',
      window,
      duties: [{ matter: '食堂', department: '教育' }],
    },
    { ...at('3', '2022-03-02'), _tag: 'VisitCancelled', reason: '园区停业', approvedBy: '局长' },
  ],
})
const log = appended._tag === 'Right' ? appended.right : dr.emptyLog
console.log(dr.verifyLog(dr.nobleHash)(log)) // => []

const audit = dr.auditYear(dr.linxiaJoint, { calendar: dr.chinaCalendar(), hash: dr.nobleHash })
const findings = audit({ year: 2022, events: log.entries.map(({ event }) => event) })
console.log(findings.filter((f) => f._tag === 'NotAsRuled')) // => []
