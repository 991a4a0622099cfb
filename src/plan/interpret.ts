import type { NonEmpty } from '../law/explained.js'
import type { Category, Level } from '../model/matter.js'
import { comparable, type MonthSpan, readCategory, readLevel, readWindow } from './cell.js'
import { columns, mergeable, type PlanColumn } from './column.js'
import type { ReadDepartments } from './department.js'
import type { PlanFlag } from './flag.js'
import { isGeneric, objectClassOf } from './objectClass.js'
import { type CellProblem, problemAt } from './problem.js'
import type { RestoredRow } from './restore.js'
import type { PlanRow, UnreadRow } from './row.js'

/** A row read, or not, with all its problems. */
export type Interpreted =
  | { readonly _tag: 'Read'; readonly row: PlanRow }
  | { readonly _tag: 'Unread'; readonly row: UnreadRow; readonly problems: ReadonlyArray<CellProblem> }

interface Values {
  readonly category: Category | undefined
  readonly level: Level | undefined
  readonly span: MonthSpan | undefined
  readonly problems: ReadonlyArray<CellProblem>
}

/** The three anchors and the matter, which are never merged. */
const anchors = ({ row, at, problems }: RestoredRow, year: number | undefined): Values => {
  const category = at.category === undefined ? undefined : readCategory(at.category)
  const level = at.level === undefined ? undefined : readLevel(at.level)
  const window = at.window === undefined ? undefined : readWindow(at.window, year)
  const absent = (['matter', 'category', 'level', 'window'] as const)
    .filter((column) => at[column] === undefined && !problems.some((p) => p.column === column))
    .map((column) => problemAt(row, column, { _tag: 'MissingCell', value: [] }))
  const unknown: ReadonlyArray<CellProblem> = [
    ...(at.category !== undefined && category === undefined
      ? [problemAt(row, 'category', { _tag: 'UnknownCategory', value: at.category })]
      : []),
    ...(at.level !== undefined && level === undefined
      ? [problemAt(row, 'level', { _tag: 'UnknownLevel', value: at.level })]
      : []),
    ...(at.window !== undefined && window?._tag === 'OutsideYear'
      ? [problemAt(row, 'window', { _tag: 'WindowOutsideYear', value: at.window })]
      : []),
    ...(at.window !== undefined && window?._tag === 'Unreadable'
      ? [problemAt(row, 'window', { _tag: 'UnreadableWindow', value: at.window })]
      : []),
  ]
  const span = window?._tag === 'Months' ? window.span : undefined
  return {
    category,
    level,
    span,
    problems: absent.length === 4 && problems.length > 0 ? unknown : [...absent, ...unknown],
  }
}

interface Cooperation {
  readonly departments: ReadonlyArray<string>
  readonly open: boolean
  readonly flags: ReadonlyArray<PlanFlag>
}

/** The cooperators of a row; a merged cell that names the initiator itself meant the field's other initiator. */
const cooperation = (
  read: ReadDepartments,
  r: RestoredRow,
  initiator: string,
  text: string,
): Cooperation | undefined => {
  const list = read(text)
  const from = r.origins.cooperators
  const self = list.departments.includes(initiator)
  const others = r.initiators.filter((name) => name !== initiator)
  const [other, ...more] = others
  const instead = self && other !== undefined && more.length === 0 ? [other] : []
  const departments = self
    ? [...new Set([...instead, ...list.departments.filter((d) => d !== initiator)])]
    : list.departments
  if (departments.length === 0 && !list.none) return undefined
  const substituted: ReadonlyArray<PlanFlag> =
    self && from !== undefined
      ? [
          {
            _tag: 'CooperatorSubstituted',
            basis: 'joint/19.agree',
            filled: initiator,
            used: departments,
            from,
          },
        ]
      : []
  const across: ReadonlyArray<PlanFlag> =
    from !== undefined && !self && r.cooperatorsOf !== undefined && r.cooperatorsOf !== initiator
      ? [{ _tag: 'CooperatorAcrossInitiators', basis: 'joint/19.agree', cooperators: departments, from }]
      : []
  const open: ReadonlyArray<PlanFlag> = list.open
    ? [{ _tag: 'OpenCooperators', basis: 'joint/19.agree', cooperators: departments }]
    : []
  const aliases = list.aliases.map(
    (a): PlanFlag => ({ _tag: 'DepartmentAlias', basis: 'joint/19.agree', ...a }),
  )
  return { departments, open: list.open, flags: [...substituted, ...across, ...open, ...aliases] }
}

const WITHOUT_LICENCE = /擅自|未经(?:许可|批准|登记)|无证|无照|非法/u

/** What the object cell is, beyond its words. */
const objectFlags = (row: Pick<PlanRow, 'object' | 'matter' | 'objectClass'>): ReadonlyArray<PlanFlag> => {
  const { object, matter, objectClass } = row
  const { kind } = objectClass
  return [
    ...(kind === 'government'
      ? [{ _tag: 'ObjectNotDrawable' as const, basis: 'joint/10.rosters' as const, object }]
      : kind === 'entity'
        ? []
        : [{ _tag: 'ObjectNeedsRoster' as const, basis: 'joint/10.rosters' as const, object, kind }]),
    ...(objectClass.from === 'matter'
      ? [
          {
            _tag: 'ClassFromMatter' as const,
            basis: 'joint/11.annotations' as const,
            object,
            name: objectClass.name,
          },
        ]
      : isGeneric(object)
        ? [{ _tag: 'ClassUnknown' as const, basis: 'joint/11.annotations' as const, object }]
        : []),
    ...(WITHOUT_LICENCE.test(comparable(matter))
      ? [{ _tag: 'TargetNotInRoster' as const, basis: 'joint/10.rosters' as const, matter }]
      : []),
  ]
}

const originFlags = (r: RestoredRow, field: string, object: string): ReadonlyArray<PlanFlag> => {
  const { origins } = r
  const only = Object.keys(origins).join() === 'field' ? origins.field : undefined
  return [
    ...(only !== undefined
      ? [
          {
            _tag: 'OnlyFieldRestored' as const,
            basis: 'market/12.fields' as const,
            field,
            from: only,
          },
        ]
      : []),
    ...(origins.object === undefined
      ? []
      : [
          {
            _tag: 'ObjectFromRowAbove' as const,
            basis: 'market/12.fields' as const,
            object,
            from: origins.object,
          },
        ]),
  ]
}

const unread = (r: RestoredRow, problems: NonEmpty<CellProblem>): Interpreted => {
  const at = (p: CellProblem): PlanColumn => p.column
  const [first, ...rest] = problems
  const columnsAtFault = [...new Set(rest.map(at))].filter((c) => c !== first.column)
  return {
    _tag: 'Unread',
    row: { row: r.row, cells: r.cells, columns: [first.column, ...columnsAtFault] },
    problems,
  }
}

/** Turns the texts of a restored row into values, or says everything that keeps it from being read. */
export const interpret =
  (read: ReadDepartments, year: number | undefined) =>
  (r: RestoredRow): Interpreted => {
    const { category, level, span, problems } = anchors(r, year)
    const [first, ...rest] = [...r.problems, ...problems].sort(
      (a, b) => columns.indexOf(a.column) - columns.indexOf(b.column),
    )
    if (first !== undefined) return unread(r, [first, ...rest])
    const { field, matter, object } = r.at
    const initiator = r.at.initiator === undefined ? undefined : read(r.at.initiator).departments[0]
    const cooperates =
      initiator === undefined || r.at.cooperators === undefined
        ? undefined
        : cooperation(read, r, initiator, r.at.cooperators)
    if (cooperates === undefined || initiator === undefined)
      return unread(r, [
        problemAt(r.row, 'cooperators', { _tag: 'InitiatorCooperates', value: r.at.cooperators ?? '' }),
      ])
    if (
      field === undefined ||
      matter === undefined ||
      object === undefined ||
      category === undefined ||
      level === undefined ||
      span === undefined
    )
      return unread(r, [problemAt(r.row, 'matter', { _tag: 'MissingCell', value: r.cells })])

    const objectClass = objectClassOf({ field, matter, object })
    return {
      _tag: 'Read',
      row: {
        row: r.row,
        field,
        initiator,
        matter,
        category,
        object,
        level,
        cooperators: cooperates.departments,
        ...(cooperates.open ? { open: true as const } : {}),
        window: span,
        inferred: mergeable.filter((c) => r.origins[c] !== undefined),
        objectClass,
        flags: [
          ...originFlags(r, field, object),
          ...cooperates.flags,
          ...objectFlags({ object, matter, objectClass }),
        ],
        cells: r.cells,
      },
    }
  }
