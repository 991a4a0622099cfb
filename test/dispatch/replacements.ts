import type { ReplaceRequest } from 'double-random'

const people = (...ids: ReadonlyArray<string>) => ids.map((id) => ({ id }))
const SEED = 'LX-2026-0008/01234567890123456789'

/** Eight could step in, with loads of one and two; two who left before and one with an interest could not. */
const county: ReplaceRequest = {
  request: {
    seed: SEED,
    attempt: 2,
    cap: 4,
    inspectors: [
      ...people('马', '王', '李', '赵', '钱', '孙', '周', '吴', '郑', '冯', '陈', '褚').map((who, k) => ({
        ...who,
        leader: k % 2 === 0,
        load: k % 3 === 0 ? 2 : 1,
      })),
      { id: '满', cap: 1, load: 1 },
      { id: '公', department: '公安' },
    ],
    visits: [
      { id: 'V1', slots: [{ leader: true }, {}] },
      { id: 'V2', slots: [{ pinned: '公' }, {}, { leader: true }], recused: ['李'] },
    ],
  },
  sheet: { teams: { V1: ['马', '王'], V2: ['公', '褚', '钱'] } },
  visit: 'V2',
  out: '褚',
  sequence: 3,
  withdrawn: ['郑', '冯'],
}

/** The only one who could step in is on another visit, where another could follow him. */
const chain: ReplaceRequest = {
  request: {
    seed: SEED,
    cap: 1,
    inspectors: [
      ...['马', '王', '李'].map((id) => ({ id, department: '公安' })),
      ...['赵', '钱'].map((id) => ({ id, department: '市场监管' })),
    ],
    visits: [
      { id: 'V1', slots: [{ department: '公安' }, { department: '公安' }] },
      { id: 'V2', slots: [{ department: '市场监管' }, {}] },
    ],
  },
  sheet: { teams: { V1: ['马', '王'], V2: ['赵', '李'] } },
  visit: 'V1',
  out: '王',
  sequence: 1,
}

/** Within the team itself: his colleague takes his place, and another that of the colleague. */
const shift: ReplaceRequest = {
  request: {
    seed: SEED,
    inspectors: [{ id: '马', leader: true }, { id: '王', leader: true }, { id: '李' }],
    visits: [{ id: 'V1', slots: [{}, { leader: true }] }],
  },
  sheet: { teams: { V1: ['马', '王'] } },
  visit: 'V1',
  out: '王',
  sequence: 1,
}

const nobody: ReplaceRequest = {
  request: {
    seed: SEED,
    cap: 2,
    inspectors: [...people('马', '王', '李'), { id: '满', load: 2 }, { id: '定' }],
    visits: [
      { id: 'V1', slots: [{}, {}, { pinned: '定' }], recused: ['李'] },
      { id: 'V2', slots: [{}, {}] },
    ],
  },
  sheet: { teams: { V1: ['马', '王', '定'], V2: ['马', '李'] } },
  visit: 'V1',
  out: '王',
  sequence: 1,
}

/** Whoever leaves was appointed: his place is drawn now. */
const appointee: ReplaceRequest = { ...county, out: '公', sequence: 1, withdrawn: [] }

/** Requests to replace that the Python program has answered as well; see `test/golden/replacements.json`. */
export const replacements: Readonly<Record<string, ReplaceRequest>> = {
  county,
  chain,
  shift,
  nobody,
  appointee,
}
