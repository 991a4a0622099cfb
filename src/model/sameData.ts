/** Do two pieces of plain data say the same? The order of keys does not count, the order of lists does. */
export const sameData = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [Object.entries(a), Object.entries(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(
      ([key, value]) => Object.hasOwn(b, key) && sameData(value, (b as Record<string, unknown>)[key]),
    )
  )
}
