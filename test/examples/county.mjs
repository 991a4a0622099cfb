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

export const food = { matter: '食堂食品安全', department: '市场监管' }
export const fire = { matter: '消防安全', department: '消防救援' }

/** A draw of two tenths in one county, and of two schools in the other. */
export const draw = (drawId, duty, more = {}) => ({
  drawId,
  on: '2026-02-02',
  field: '学校',
  duties: [duty],
  window: { opens: '2026-02-09', closes: '2026-05-29' },
  quotas: { 622921: '20%', 622922: 2 },
  seed: [{ _tag: 'digits', from: '州政务大厅摇号机,三人见证', count: 20 }],
  ...more,
})
