import { isBlank, narrowed, textOf } from './form.js'

const TOTAL =
  /^(?:合计|总计|小计|共计|累计|本页合计|本表合计)(?:[:(\d].*)?$|^共\d+[户家个条名人件次项]|^(?:grand)?total:?$/i
const NOTE =
  /^(?:填表|填报|制表|审核|复核|经办|负责|单位负责|主管|联系)(?:人|单位|部门|日期|时间|电话|领导)?(?:签字|签章|签名)?\d*[:(]|^(?:备注|附注|注|说明)\d*[:.、(]|^(?:note|remark)s?:/i

/** What may stand below a key in a row of totals: how many there are. */
const COUNT = /^\d{1,9}[户家个条名人件次项]?$/

/** What a row that is no entry turns out to be, by how it begins. */
export const rowKind = (
  cells: ReadonlyArray<unknown>,
  keyColumns: ReadonlyArray<number>,
): 'totals' | 'notes' | undefined => {
  const first = cells.findIndex((cell) => !isBlank(cell))
  const text = narrowed(textOf(cells[first]) ?? '').slice(0, 100)
  const kind = TOTAL.test(text) ? 'totals' : NOTE.test(text) ? 'notes' : undefined
  if (kind === undefined) return undefined
  // an entry has a key of its own, so that one called 合计 is not taken for a total
  const isEntry = keyColumns.some(
    (c) => c !== first && !isBlank(cells[c]) && !COUNT.test(narrowed(textOf(cells[c]) ?? '-')),
  )
  return isEntry ? undefined : kind
}
