/** Is this a number of things: whole, not negative, exact? */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0
