import {
  type DispatchFacts,
  dispatchVisits,
  type HasInterest,
  linxiaJoint,
  linxiaMarket,
  nobleHash,
  type PlainDate,
  plainDate,
  type Ruleset,
} from 'double-random'

export const day = (text: string): PlainDate => {
  const read = plainDate(text)
  if (read._tag === 'Left') throw new Error(text)
  return read.right
}

export type Person = DispatchFacts['inspectors'][number]

export const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  kind: 'civil-servant',
  department: '市场监管',
  area: '临夏县',
  unit: '韩集所',
  certificate: { number: `甘${id}` },
  tags: [],
  mayLead: true,
  ...more,
})

export type ToStaff = DispatchFacts['visits'][number]

export const visit = (id: string, more: Partial<ToStaff> = {}): ToStaff => ({
  id,
  subject: `S-${id}`,
  day: day('2022-06-01'),
  departments: ['市场监管'],
  region: '临夏县',
  unit: '韩集所',
  ...more,
})

export const facts = (more: Partial<DispatchFacts>): DispatchFacts => ({
  seed: 'LX-2026-0008/01234567890123456789',
  mode: 'wide',
  visits: [visit('V1')],
  inspectors: ['马', '王', '李', '赵'].map((id) => person(id)),
  ...more,
})

/** The outcome of a dispatch whose facts are in order. */
export const outcome = (
  more: Partial<DispatchFacts>,
  rules: Ruleset = linxiaJoint,
  hasInterest?: HasInterest,
) => {
  const result = dispatchVisits(rules, {
    hash: nobleHash,
    ...(hasInterest === undefined ? {} : { hasInterest }),
  })(facts(more))
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

/** The teams of a dispatch that exists, with its reasons. */
export const drawn = (
  more: Partial<DispatchFacts>,
  rules: Ruleset = linxiaJoint,
  hasInterest?: HasInterest,
) => {
  const { value, because } = outcome(more, rules, hasInterest)
  if (value.status !== 'assigned') throw new Error(JSON.stringify(value))
  return { ...value, because, team: (id: string) => value.teams.find((t) => t.visit === id) }
}

export { linxiaMarket }
