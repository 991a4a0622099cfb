import { appendFileSync } from 'node:fs'
import { expect, vi } from 'vitest'

const runs = Number(process.env['LONG_RUNS'] ?? 100_000)
const seconds = Number(process.env['LONG_SECONDS'] ?? 60)
const seed = process.env['FC_SEED'] === undefined ? undefined : Number(process.env['FC_SEED'])

type FastCheck = typeof import('fast-check')

// Every property as it stands, with its own generators, only far more often: what it says about the number of runs is
// set aside here, and each is cut off, not failed, after its time.
vi.mock('fast-check', async (original) => {
  const real = await original<FastCheck & { readonly default: FastCheck }>()
  const assert = (property: Parameters<FastCheck['check']>[0], wish?: object): unknown => {
    const started = performance.now()
    const tell = (found: Awaited<ReturnType<FastCheck['check']>>): void => {
      const { testPath, currentTestName } = expect.getState()
      const ms = Math.round(performance.now() - started)
      appendFileSync(
        'reports/long.jsonl',
        `${JSON.stringify({ file: testPath, test: currentTestName, runs: found.numRuns, seed: found.seed, ms, failed: found.failed })}\n`,
      )
      if (found.failed) throw new Error(real.defaultReportMessage(found))
    }
    const result = real.check(property, {
      ...wish,
      numRuns: runs,
      interruptAfterTimeLimit: seconds * 1000,
      ...(seed === undefined ? { seed: Math.trunc(Math.random() * 2 ** 31) } : { seed }),
    }) as ReturnType<FastCheck['check']>
    return result instanceof Promise ? result.then(tell) : tell(result as never)
  }
  return { ...real, assert, default: { ...real.default, assert } }
})
