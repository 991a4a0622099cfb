import { describe, expect, it } from 'vitest'
import { day, drawn, linxiaMarket, outcome, person, visit } from '../../dispatch/people.js'

describe('[market/16.two] 不少于两人并持证', () => {
  it('a visit of one department gets two, never one', () => {
    expect(drawn({}, linxiaMarket).team('V1')?.inspectors).toHaveLength(2)
  })

  it('one person alone is not a team', () => {
    const { value } = outcome({ inspectors: [person('马')] }, linxiaMarket)
    expect(value.status).toBe('infeasible')
    if (value.status === 'infeasible')
      expect([value.result.certificate.demand, value.result.certificate.capacity]).toEqual([2, 1])
  })

  // A certificate is valid on its first and on its last day.
  it.each([
    ['2022-05-31', 'infeasible'],
    ['2022-06-01', 'assigned'],
    ['2022-06-30', 'assigned'],
    ['2022-07-01', 'infeasible'],
  ])('a certificate from 1 to 30 June on %s: %s', (on, status) => {
    const certificate = { number: '甘1', from: day('2022-06-01'), until: day('2022-06-30') }
    const inspectors = [person('马'), person('王', { certificate })]
    const visits = [visit('V1', { day: day(on) })]
    expect(outcome({ inspectors, visits }, linxiaMarket).value.status).toBe(status)
  })

  it('without a fixed day the certificate covers the whole window', () => {
    const { day: _day, ...open } = visit('V1')
    const window = (closes: string) => ({ opens: day('2022-06-01'), closes: day(closes) })
    const inspectors = [
      person('马'),
      person('王', { certificate: { number: '甘1', until: day('2022-06-30') } }),
    ]
    const status = (closes: string) =>
      outcome({ inspectors, visits: [{ ...open, window: window(closes) }] }, linxiaMarket).value.status
    expect([status('2022-06-30'), status('2022-07-01')]).toEqual(['assigned', 'infeasible'])
  })

  it('whoever holds none is left out, and that is told', () => {
    const { certificate: _, ...without } = person('赵')
    const { team, because } = drawn({ inspectors: [person('马'), person('王'), without] }, linxiaMarket)
    expect(team('V1')?.inspectors).not.toContain('赵')
    expect(because).toContainEqual({ _tag: 'NoCertificate', basis: 'market/16.two', inspector: '赵' })
  })
})
