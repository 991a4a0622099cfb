import { comparable } from './cell.js'

/**
 * The departments of the published plan of 2022: 23 that initiate and two that only cooperate. The names are the
 * plan's own short ones, without 部门; 消防救援机构 is no 部门 and keeps its ending.
 *
 * @zh 部门名录
 * @law joint/19.agree
 * @example
 * import { planDepartments } from 'double-random'
 *
 * assert.strictEqual(planDepartments.length, 25)
 *
 * @category plan
 * @since 0.1.0
 */
export const planDepartments: ReadonlyArray<string> = [
  '市场监管',
  '农业农村',
  '文旅',
  '住建',
  '生态环境',
  '商务',
  '公安',
  '应急管理',
  '交通运输',
  '财政',
  '教育',
  '卫生健康',
  '消防救援机构',
  '人社',
  '新闻出版',
  '粮食储备',
  '税务',
  '统计',
  '网信',
  '自然资源',
  '工信',
  '体育',
  '林草',
  '民政',
  '发展改革',
]

/** Other names of the same departments: the plan's own 交通, and the full and short forms in daily use. */
export const departmentAliases: Readonly<Record<string, string>> = {
  交通: '交通运输',
  消防救援: '消防救援机构',
  市场监督管理: '市场监管',
  文化和旅游: '文旅',
  文化旅游: '文旅',
  住房和城乡建设: '住建',
  住房城乡建设: '住建',
  卫健: '卫生健康',
  应急: '应急管理',
  人力资源和社会保障: '人社',
  人力资源社会保障: '人社',
  工业和信息化: '工信',
  发改: '发展改革',
  林业和草原: '林草',
  粮食和物资储备: '粮食储备',
}

/**
 * What else counts as a department when a plan is read, beside those of 2022.
 *
 * @zh 部门补充
 * @law joint/19.agree
 * @category plan
 * @since 0.1.0
 */
export interface DepartmentOptions {
  readonly departments?: ReadonlyArray<string>
  /** Other name to known name. */
  readonly aliases?: Readonly<Record<string, string>>
}

/** A cell of departments, read: those known, those not, the aliases met, and whether the list is left open (等). */
export interface DepartmentList {
  readonly departments: ReadonlyArray<string>
  readonly unknown: ReadonlyArray<string>
  readonly aliases: ReadonlyArray<{ readonly given: string; readonly department: string }>
  readonly open: boolean
  /** The cell says that there is none: 无, —, / or -. A blank cell does not: it is a merged one. */
  readonly none: boolean
  /** The text looks like departments, known or not. */
  readonly shaped: boolean
}

/** Reads cells of departments: `市场监管、民政部门` is two, `住建、交通等部门` two and open, `无` none. */
export type ReadDepartments = (cell: string) => DepartmentList

const NONE = /^(?:无|没有|[-‐‑–—/]+)$/u
const OPEN = /等$/
const BODY = /(?:局|委员会|委|厅)$/
const SHAPED = /^(?:[^的]{1,30}部门|[^的、,]{2,12}(?:局|委员会|办公室))$/u

/** Departments are looked up by comparable text, so that width and stray spaces do not matter. */
export const departmentReader = (options: DepartmentOptions = {}): ReadDepartments => {
  const names = [...planDepartments, ...(options.departments ?? [])]
  const aliasPairs = Object.entries({ ...departmentAliases, ...options.aliases })
  const known = new Map(names.map((name): [string, string] => [comparable(name), name]))
  const aliases = new Map(aliasPairs.map(([given, name]): [string, string] => [comparable(given), name]))
  const find = (token: string): string | undefined => known.get(token) ?? aliases.get(token)

  const seen = new Map<string, DepartmentList>()
  const readList = (cell: string): DepartmentList => {
    const text = comparable(cell)
    const none = NONE.test(text)
    // 部门 ends one name as it ends a list: 住建部门、交通部门, 住建、交通等部门
    const bare = text.replace(/部门$/u, '')
    const open = OPEN.test(bare)
    const tokens = bare
      .replace(OPEN, '')
      .split(/[、,;/]|部门/u)
      .filter((token) => token !== '' && !none)
    const read = tokens.map((token) => {
      const direct = find(token)
      const department = direct ?? find(token.replace(BODY, ''))
      return { token, department, alias: department !== undefined && known.get(token) === undefined }
    })
    const departments = [...new Set(read.flatMap((r) => r.department ?? []))]
    const unknown = read.flatMap((r) => (r.department === undefined ? [r.token] : []))
    return {
      departments,
      unknown: tokens.length === 0 && !none ? [cell] : unknown,
      aliases: read.flatMap((r) =>
        r.alias && r.department !== undefined ? [{ given: r.token, department: r.department }] : [],
      ),
      open,
      none,
      shaped: none || (tokens.length > 0 && unknown.length === 0) || SHAPED.test(text),
    }
  }

  /** A table repeats the same few cells; each is read once. */
  return (cell) => {
    const before = seen.get(cell)
    if (before !== undefined) return before
    const list = readList(cell)
    seen.set(cell, list)
    return list
  }
}
