import type { NamedItem } from '../plan/namedItem.js'

/** An item as a reader finds it: by its row in the table, or by its matter and id. */
export const itemZh = ({ item, row, matter }: NamedItem): string =>
  row === undefined ? `“${matter}”（${item}）` : `计划表第${row}行“${matter}”`
export const itemEn = ({ item, row, matter }: NamedItem): string =>
  row === undefined ? `“${matter}” (${item})` : `row ${row} of the table, “${matter}”`
