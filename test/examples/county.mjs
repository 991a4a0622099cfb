/** Two counties' schools, and the people who inspect them: enough for shares, kin and two departments. */
export const subjects = Array.from({ length: 60 }, (_, i) => ({
  id: `6229${i % 2 === 0 ? '21' : '22'}-${String(i + 1).padStart(3, '0')}`,
  name: `第${i + 1}小学`,
  kind: 'other',
  region: i % 2 === 0 ? '622921' : '622922',
  rosters: ['学校'],
}))

export const inspectors = ['马', '王', '李', '赵', '白', '石', '韩', '祁'].map((name, i) => ({
  id: `LX-${i + 1}`,
  name,
  kind: 'civil-servant',
  department: i % 2 === 0 ? '市场监管' : '消防救援',
  area: i < 4 ? '622921' : '622922',
  unit: '执法队',
  certificate: { number: `甘P${i + 1}`, from: '2024-01-01', until: '2028-12-31' },
  tags: [],
  mayLead: true,
}))
