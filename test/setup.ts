import fc from 'fast-check'

/** A fixed seed where a red run must be repeatable by anyone (CI, mutation runs); a fresh one elsewhere. */
const seed = process.env['FC_SEED'] ?? (process.env['CI'] || process.env['STRYKER'] ? '20220115' : undefined)
const runs = Number(process.env['FC_RUNS'] ?? 100)
fc.configureGlobal({ numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) })
