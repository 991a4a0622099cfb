import type { LeftOutReason, RosterRow } from 'double-random'

/** The cells of a line, whose separator is a tab where it has one and a comma otherwise; quotes hold either. */
const cellsOf = (line: string): ReadonlyArray<string> => {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim())
  const cells = [...line.matchAll(/(?:^|[,\uff0c])(?:"((?:[^"]|"")*)"|([^",\uff0c]*))/g)]
  return cells.map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
}

const HEADINGS = {
  id: ['id', '编号', '统一社会信用代码', '信用代码', 'credit code', 'code'],
  stratum: ['stratum', '分层', '类别', '风险等级', '名录', 'class'],
  leftOut: ['leftout', 'left out', '不予抽取', '不予抽取原因', 'reason'],
} as const

type Column = keyof typeof HEADINGS

const columnOf = (heading: string): Column | undefined =>
  (Object.keys(HEADINGS) as ReadonlyArray<Column>).find((column) =>
    HEADINGS[column].some((name) => name === heading.toLowerCase()),
  )

const REASONS: Readonly<Record<string, LeftOutReason>> = {
  达到年度频次上限: 'yearly-limit',
  不具备抽取条件: 'not-eligible',
}

/** A roster from lines `id, stratum, reason`. A first line of headings may put them in another order. */
export const rowsOf = (text: string): ReadonlyArray<RosterRow> => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const first = cellsOf(lines[0] ?? '').map(columnOf)
  const headed = first.includes('id')
  const order: ReadonlyArray<Column | undefined> = headed ? first : ['id', 'stratum', 'leftOut']
  const at = (column: Column): number => order.indexOf(column)
  const [id, stratum, leftOut] = [at('id'), at('stratum'), at('leftOut')]
  return lines.slice(headed ? 1 : 0).map((line) => {
    const cells = cellsOf(line)
    const reason = cells[leftOut] ?? ''
    return {
      id: cells[id] ?? '',
      stratum: cells[stratum] ?? '',
      ...(reason === '' ? {} : { leftOut: REASONS[reason] ?? (reason as LeftOutReason) }),
    }
  })
}
