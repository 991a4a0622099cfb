import type { RosterRow } from 'double-random'

const SIZE = 109_275
const LETTERS = ['临', '夏', '𠮷', '𪚥', 'é', 'e\u0301', '\ue000', '（', 'A', 'z', '7', '·']

/** As many rows as Linxia has subjects: codes, Chinese names, rare characters; three strata, some left out. */
export const mixedRows = (size: number = SIZE): ReadonlyArray<RosterRow> =>
  Array.from({ length: size }, (_, i) => {
    const own =
      i % 3 === 0
        ? `91622901MA7${String(i).padStart(7, '0')}`
        : `${LETTERS[i % 12]}${LETTERS[(i >> 3) % 12]}第${i}店`
    return {
      id: own,
      stratum: ['企业', '𠮷', 'Schule'][i % 5 === 0 ? 0 : i % 2 === 0 ? 1 : 2] ?? '企业',
      ...(i % 97 === 0 ? { leftOut: 'yearly-limit' as const } : {}),
    }
  })
