/** How the scopes of a department's items lie in its roster. */
export interface Overlap {
  /** By item: how many of the department's subjects are in its scope. */
  readonly sizes: ReadonlyArray<number>
  /** By pair of items: how many of the department's subjects are in both scopes. */
  readonly common: (a: number, b: number) => number
  /** Subjects in the same scopes, counted: the items (ascending), and how many. */
  readonly cells: ReadonlyArray<{ readonly items: ReadonlyArray<number>; readonly count: number }>
}

/** Counts how scopes overlap in a roster; one pass over scopes and roster. */
export const overlapOf = (
  roster: ReadonlyArray<string>,
  scopes: ReadonlyArray<ReadonlyArray<string>>,
): Overlap => {
  const itemsOf = new Map<string, Array<number>>(roster.map((id) => [id, []]))
  scopes.forEach((scope, item) => {
    for (const id of scope) itemsOf.get(id)?.push(item)
  })
  const cells = new Map<string, { readonly items: ReadonlyArray<number>; count: number }>()
  for (const items of itemsOf.values()) {
    const key = items.join(' ')
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, { items, count: 1 })
    else cell.count += 1
  }
  const n = scopes.length
  const pairs = new Float64Array(n * n)
  for (const { items, count } of cells.values())
    for (const a of items) for (const b of items) pairs[a * n + b] = (pairs[a * n + b] ?? 0) + count
  return {
    sizes: scopes.map((_, i) => pairs[i * n + i] ?? 0),
    common: (a, b) => pairs[a * n + b] ?? 0,
    cells: [...cells.values()],
  }
}

/**
 * Scopes that are pairwise apart or nested, taken in the order given, as a forest: each scope after everything
 * inside it, with the scope it lies directly in. A scope that crosses one already taken is left out.
 */
export const forestOf = (
  { sizes, common }: Overlap,
  order: ReadonlyArray<number>,
): ReadonlyArray<{ readonly item: number; readonly parent: number | undefined }> => {
  // Stryker disable next-line ArrayDeclaration: what is no item overlaps with none, and nobody is in it
  const taken: Array<number> = []
  for (const item of order) {
    const size = sizes[item] ?? 0
    const fits = taken.every((other) => {
      const both = common(item, other)
      return both === 0 || both === Math.min(size, sizes[other] ?? 0)
    })
    if (fits) taken.push(item)
  }
  const inward = taken.map((item) => ({ item, size: sizes[item] ?? 0 })).sort((a, b) => a.size - b.size)
  return inward.map(({ item, size }, i) => ({
    item,
    parent: inward.slice(i + 1).find((outer) => common(item, outer.item) === size)?.item,
  }))
}

/** The fewest subjects that keep every demand of a forest: each scope's own, or that of what lies inside it. */
export const fewest = (forest: ReturnType<typeof forestOf>, demand: (item: number) => number): number => {
  const inside = new Map<number, number>()
  let total = 0
  for (const { item, parent } of forest) {
    const here = Math.max(demand(item), inside.get(item) ?? 0)
    if (parent === undefined) total += here
    else inside.set(parent, (inside.get(parent) ?? 0) + here)
  }
  return total
}

/** The smallest whole number from `low` to `high` that satisfies, where larger ones do too; `high` is known to. */
export const smallest = (low: number, high: number, satisfies: (n: number) => boolean): number => {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (satisfies(middle)) to = middle
    else from = middle + 1
  }
  return from
}
