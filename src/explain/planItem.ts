import type { NamedItem } from '../plan/namedItem.js'

/** An item as a reader finds it: by its row in the table and its matter, else by what is known of it. */
export const itemZh = ({ item, row, matter }: NamedItem): string =>
  matter === undefined ? item : row === undefined ? `“${matter}”（${item}）` : `计划表第${row}行“${matter}”`
export const itemEn = ({ item, row, matter }: NamedItem): string =>
  matter === undefined
    ? item
    : row === undefined
      ? `“${matter}” (${item})`
      : `row ${row} of the table, “${matter}”`
