import { describe, expect, it } from 'vitest'
import { quotaOps } from '../conformance/quota.js'

const ask = (op: string, args: Record<string, unknown>): unknown => quotaOps[op]?.(args)

describe('quota at the conformance door', () => {
  it.each([
    [{ n: 109_275, ratio: '5%', ceiling: '10%' }, 5_464],
    [{ n: 109_275, ratio: '15%', ceiling: '10%' }, 10_927],
    [{ n: 9, ratio: '5%', ceiling: '10%' }, 1],
    [{ n: 100, ratio: '7%' }, 7],
    [{ n: 100, ratio: '1/3', eligible: 12 }, 12],
    [{ n: 3, ratio: '50%', eligible: 9 }, 2],
    [{ n: 0, ratio: '5%', ceiling: '10%' }, 0],
  ])('%j', (args, k) => {
    expect(ask('quota', args)).toEqual({ ok: { k } })
  })

  it.each([
    { ratio: '5' },
    { ratio: '5\uff05' },
    { ratio: '-1%' },
    { ratio: '1/0' },
    { ratio: null },
    { n: -1 },
    { n: '9' },
    { ceiling: 10 },
    { eligible: 0.5 },
  ])('refuses %j by name', (bad) => {
    const [name] = Object.keys(bad)
    expect(ask('quota', { n: 10, ratio: '5%', ...bad })).toMatchObject({
      error: { code: 'bad-request', message: expect.stringMatching(`^${name}: expected `) },
    })
  })
})

describe('frequency at the conformance door', () => {
  const history = [
    { visit: 'v1', subject: 'S', date: '2022-12-30' },
    { visit: 'v2', subject: 'S', date: '2022-12-31' },
    { visit: 'v2', subject: 'S', date: '2022-12-31' },
    { visit: 'v3', subject: 'S', date: '2022-12-31', cancelled: true },
    { visit: 'v4', subject: 'T', date: '2022-12-31' },
  ]
  const key = { keyField: true, seriousViolation: true }
  it.each([
    [{ on: '2022-12-31' }, false, 2],
    [{ on: '2023-01-01' }, true, 0],
    [{ on: '2023-01-01', option: 'rolling12' }, false, 2],
    [{ on: '2023-12-31', option: 'rolling12' }, true, 0],
    [{ on: '2022-12-31', facts: key }, true, 2],
    [{ on: '2022-12-31', facts: { keyField: true } }, false, 2],
    [{ on: '2022-12-31', facts: { orderedSpecial: true } }, true, 2],
  ])('%j', (args, drawable, counted) => {
    expect(ask('frequency', { subject: 'S', history, ...args })).toEqual({
      ok: { drawable, counted, limit: 2, articles: ['joint/17'] },
    })
  })

  it('names every fault of a request, and never throws', () => {
    expect(
      ask('frequency', {
        on: '2022-2-1',
        history: [null, { visit: '', subject: 'S', date: 5 }],
        facts: 3,
        option: 'yearly',
      }),
    ).toMatchObject({ error: { code: 'bad-request' } })
    const answer = JSON.stringify(
      ask('frequency', { on: '2022-2-1', history: [null], facts: { keyField: 'yes' }, option: 'x' }),
    )
    for (const name of ['subject', 'on', 'history[0]', 'facts.keyField', 'option'])
      expect(answer).toContain(`${name}: expected`)
    expect(ask('frequency', {})).toMatchObject({ error: { code: 'bad-request' } })
  })
})
