import {
  type DrawnTask,
  dispatchVisits,
  inspectionTeamOf,
  linxiaJoint,
  mergeTasks,
  nobleHash,
  plainDate,
  unwrap,
  visitsToStaff,
} from 'double-random'

const window = { opens: unwrap(plainDate('2026-03-01')), closes: unwrap(plainDate('2026-05-31')) }
const task = (id: string, departments: ReadonlyArray<string>, more: Partial<DrawnTask> = {}): DrawnTask => ({
  ...{ id, subject: '临夏县第一幼儿园', window, matters: [id], departments, region: '临夏县' },
  ...more,
})
const tasks = [task('T1', ['市场监管', '卫生健康'], { qualifications: ['食品'] }), task('T2', ['公安'])]
const { visits } = unwrap(mergeTasks(tasks))

const staffed = unwrap(visitsToStaff({ visits, tasks }))
console.log(staffed[0]?.departments) // => ['市场监管', '公安', '卫生健康']
console.log(staffed[0]?.qualifications) // => { 市场监管: ['食品'] }

const inspector = (id: string, department: string, tags: ReadonlyArray<string> = []) => ({
  ...{ id, name: id, kind: 'civil-servant' as const, department, area: '临夏县', unit: `${department}局` },
  ...{ certificate: { number: `甘${id}` }, tags, mayLead: tags.length === 0 },
})
const { value } = unwrap(
  dispatchVisits(linxiaJoint, { hash: nobleHash })({
    seed: 'LX-2026-0008/01234567890123456789',
    mode: 'local',
    // A fixed day, a unit, experts or appointments go beside what the tasks say: { ...visit, day }.
    visits: staffed,
    inspectors: [
      inspector('马', '市场监管'),
      inspector('王', '市场监管', ['食品']),
      inspector('李', '卫生健康'),
      inspector('赵', '公安'),
    ],
  }),
)
if (value.status !== 'assigned') throw new Error(value.status)

// As events and documents take the team:
console.log(value.teams.map(inspectionTeamOf)) // => [{ _tag: 'Right', right: { leader: '马', members: ['王', '赵', '李'] } }]
