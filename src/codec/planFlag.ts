import { headings, type MergeableColumn, mergeable, type PlanColumn } from '../plan/column.js'
import type { PlanFlag } from '../plan/flag.js'
import { reading } from './basis.js'
import type { Described } from './described.js'
import { count, oneOf, only, text } from './leaves.js'
import { list } from './shape.js'
import { union } from './tagged.js'

/** The columns of the published table whose cells may be merged. */
export const mergeableColumn: Described<MergeableColumn> = oneOf(mergeable)
/** The columns of the published table. */
export const planColumn: Described<PlanColumn> = oneOf(Object.keys(headings) as ReadonlyArray<PlanColumn>)

const agree = only('joint/19.agree')
const fields = only('market/12.fields')
const rosters = only('joint/10.rosters')
const annotations = only('joint/11.annotations')

/** What was noticed while an item was read. */
export const planFlag: Described<PlanFlag> = union<PlanFlag>(
  'PlanFlag',
  { zh: '计划读取说明', en: 'Remark on reading an item' },
  {
    CooperatorSubstituted: [{ basis: agree, filled: text, used: list(text), from: count }, { reading }],
    CooperatorAcrossInitiators: [{ basis: agree, cooperators: list(text), from: count }, { reading }],
    OnlyFieldRestored: [{ basis: fields, field: text, from: count }, { reading }],
    ObjectFromRowAbove: [{ basis: fields, object: text, from: count }, { reading }],
    OpenCooperators: [{ basis: agree, cooperators: list(text) }, { reading }],
    DepartmentAlias: [{ basis: agree, given: text, department: text }, { reading }],
    ObjectNotDrawable: [{ basis: rosters, object: text }, { reading }],
    ObjectNeedsRoster: [
      { basis: rosters, object: text, kind: oneOf(['product', 'project', 'condition', 'suspects']) },
      { reading },
    ],
    ClassFromMatter: [{ basis: annotations, object: text, name: text }, { reading }],
    ClassUnknown: [{ basis: annotations, object: text }, { reading }],
    TargetNotInRoster: [{ basis: rosters, matter: text }, { reading }],
    MatterRepeated: [{ basis: fields, matter: text, rows: list(count) }, { reading }],
  },
)
