/** A scope of n subjects of whom k are drawn, with the scopes that lie directly inside it. */
export interface Sampled {
  readonly n: number
  readonly k: number
  readonly inner: ReadonlyArray<Sampled>
}

/** ln(0!) to ln(n!), summed up once. */
const logFactorials = (n: number): Float64Array => {
  const table = new Float64Array(n + 1)
  for (let i = 2; i <= n; i++) table[i] = (table[i - 1] ?? 0) + Math.log(i)
  return table
}

/**
 * The expected number of different subjects that coordinated draws meet, where scopes nest. All draws share one
 * order, so a draw's hits inside an inner scope are that scope's own first x, and x is hypergeometric:
 * with the first m of a scope taken, f(m) = m + Σ over inner scopes of E[f(x) − x].
 */
export const expectedUnion = (root: Sampled): number => {
  const log = logFactorials(root.n)
  const ln = (i: number): number => log[i] ?? 0
  const choose = (n: number, k: number): number => ln(n) - ln(k) - ln(n - k)
  const known = new Map<Sampled, Map<number, number>>()

  const extra = (outer: Sampled, m: number, inner: Sampled): number => {
    let sum = 0
    const least = Math.max(0, m - (outer.n - inner.n))
    for (let x = least; x <= Math.min(m, inner.n); x++) {
      const p = Math.exp(choose(inner.n, x) + choose(outer.n - inner.n, m - x) - choose(outer.n, m))
      // Stryker disable next-line ConditionalExpression,EqualityOperator: what is as rare adds nothing that a double can hold
      if (p > 1e-18) sum += p * (union(inner, x) - x)
    }
    return sum
  }

  const union = (scope: Sampled, taken: number): number => {
    const m = Math.max(taken, scope.k)
    const own = known.get(scope) ?? new Map<number, number>()
    known.set(scope, own)
    const before = own.get(m)
    // Stryker disable next-line ConditionalExpression: remembered, so that each is computed once
    if (before !== undefined) return before
    let total = m
    for (const inner of scope.inner) total += extra(scope, m, inner)
    own.set(m, total)
    return total
  }

  return union(root, 0)
}

/** The expected number of different subjects that independent draws meet: each is missed with a product of shares. */
export const independentUnion = (
  draws: ReadonlyArray<{ readonly ids: ReadonlyArray<string>; readonly k: number }>,
): number => {
  const missed = new Map<string, number>()
  for (const { ids, k } of draws)
    for (const id of ids) missed.set(id, (missed.get(id) ?? 1) * (1 - k / ids.length))
  let met = 0
  for (const share of missed.values()) met += 1 - share
  return met
}
