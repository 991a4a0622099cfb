import { nobleHash, shortageRemedies, type TeamRequest, unwrap } from 'double-random'
import { describe, expect, it } from 'vitest'

const pair = [{}, {}]
const none = { costOfRecusals: 0, costOfQualifications: 0 }

describe('what would help where people run short', () => {
  it.each<[string, Omit<TeamRequest, 'seed'>, object]>([
    [
      'nothing is missing',
      { cap: 1, inspectors: [{ id: '马' }, { id: '王' }], visits: [{ id: 'V1', slots: pair }] },
      { directAssignments: 0, ...none },
    ],
    [
      // With 3 for everyone 马 and 李 go on all three; with 2 there are four places for six.
      'caps of their own, a cap for all and a base load',
      {
        cap: 1,
        inspectors: [{ id: '马', cap: 1 }, { id: '王', cap: 1, load: 2 }, { id: '李' }],
        visits: ['V1', 'V2', 'V3'].map((id) => ({ id, slots: pair })),
      },
      { directAssignments: 4, cap: 3, ...none },
    ],
    [
      // Both have three and must go on both visits: five is the least, and the most that could ever be needed.
      'everyone on every visit',
      {
        cap: 3,
        inspectors: ['马', '王'].map((id) => ({ id, load: 3 })),
        visits: ['V1', 'V2'].map((id) => ({ id, slots: pair })),
      },
      { directAssignments: 4, cap: 5, ...none },
    ],
    [
      'a larger cap of his own stays',
      {
        cap: 2,
        inspectors: [
          { id: '马', cap: 9, load: 7 },
          { id: '王', load: 2 },
        ],
        visits: [
          { id: 'V1', slots: pair },
          { id: 'V2', slots: [{ inspectors: ['马'] }] },
        ],
      },
      { directAssignments: 1, cap: 3, ...none },
    ],
    [
      'whoever has no cap keeps none',
      {
        inspectors: [{ id: '马', cap: 1 }, { id: '王' }],
        visits: ['V1', 'V2'].map((id) => ({ id, slots: pair })),
      },
      { directAssignments: 1, cap: 2, ...none },
    ],
    [
      'only people help',
      { cap: 1, inspectors: [{ id: '马' }], visits: [{ id: 'V1', slots: pair }] },
      { directAssignments: 1, ...none },
    ],
    [
      'a recusal costs one, a qualification two',
      {
        attempt: 2,
        inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
        visits: [
          { id: 'V1', slots: [{ inspectors: ['马'] }], recused: ['马'] },
          { id: 'V2', slots: [{ tags: ['电'] }, { tags: ['电'] }, {}] },
        ],
      },
      { directAssignments: 3, costOfRecusals: 1, costOfQualifications: 2 },
    ],
  ])('%s', (_, request, remedies) => {
    expect(unwrap(shortageRemedies(nobleHash)({ seed: 'public', ...request }))).toStrictEqual(remedies)
  })
})
