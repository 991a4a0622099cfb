/** The digests of a list of entries, each made from the entry and the digest before it. */
export const chain = <A>(
  start: string,
  entries: ReadonlyArray<A>,
  digest: (entry: A, before: string) => string,
): ReadonlyArray<string> => {
  const digests: string[] = []
  let before = start
  for (const entry of entries) {
    before = digest(entry, before)
    digests.push(before)
  }
  return digests
}
