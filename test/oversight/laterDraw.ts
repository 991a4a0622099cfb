import {
  commit,
  freezeRoster,
  holdDraw,
  markUnable,
  nobleHash,
  openName,
  type PlainDate,
  supplementDraw,
  visitList,
  withholdNames,
} from 'double-random'

const must = <A>(
  answer: { readonly _tag: 'Left'; readonly left: unknown } | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (answer._tag === 'Right') return answer.right
  throw new Error(JSON.stringify(answer.left))
}
const ids = Array.from({ length: 40 }, (_, i) => `补${i}`)

/** Subjects of a draw of its own: names withheld, one added, one who could not be inspected replaced. */
export const laterSubjects = ids.map((id) => ({ id, kind: 'enterprise' as const }))

export const laterTask = {
  id: 'T4',
  matter: '广告',
  checkType: 'routine' as const,
  window: { opens: '2022-03-01' as PlainDate, closes: '2022-05-31' as PlainDate },
}

const roster = must(
  freezeRoster(nobleHash)(
    ids.map((id) => ({
      id,
      stratum: '广告',
      ...(id === '补8' ? { leftOut: 'not-eligible' as const } : {}),
      ...(id === '补9' ? { leftOut: 'yearly-limit' as const } : {}),
    })),
  ),
)
const held = must(
  holdDraw(nobleHash)({
    commitment: must(
      commit({
        drawId: 'LX-0004',
        roster,
        quotas: { 广告: { _tag: 'share', ratio: { num: 10, den: 100 } } },
        seed: [{ _tag: 'digits', from: '骰子', count: 20 }],
        reserve: 2,
        names: 'withheld',
      }),
    ),
    roster,
    seed: [{ _tag: 'digits', value: '16180339887498948482' }],
  }),
)
const secret = '只有保管人知道的秘密,至少三十二个字符,每次抽取都要换一个,不得重复使用'
const withheld = must(withholdNames(nobleHash)({ record: held, secret }))
const more = must(
  supplementDraw(nobleHash)({ record: held, roster, stratum: '广告', add: 1, reason: '多出一组人员' }),
)
const record = must(
  markUnable(nobleHash)({
    record: more,
    stratum: '广告',
    id: more.strata[0]?.drawn[1]?.id ?? '',
    reason: 'closed',
    replace: true,
  }),
)
const openings = (held.strata[0]?.drawn ?? []).map(({ id }) =>
  must(openName(nobleHash)({ record: held, secret, stratum: '广告', id })),
)

export const laterDraw = { task: 'T4', roster, record, withheld, openings }

export const laterDrawn = must(visitList(record)).map(({ id }) => ({
  id: `T4/${id}`,
  subject: id,
  window: laterTask.window,
  matters: ['广告'],
  departments: ['市场监管'],
}))
