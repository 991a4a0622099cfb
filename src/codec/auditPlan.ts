import type { Window } from '../model/window.js'
import type { AuditMatter, AuditPlan, AuditShare, AuditTask } from '../oversight/audit/planRecord.js'
import type { Described } from './described.js'
import { count, day, id, oneOf, text, yesNo } from './leaves.js'
import { byName, list, loose } from './shape.js'
import { tagged } from './tagged.js'
import { ratio } from './values.js'

/** The days of a task. */
export const auditWindow: Described<Window> = loose<Window>({ opens: day, closes: day })

const share = tagged<AuditShare, '_tag'>('_tag', { Share: [{ ratio }], Number: [{ n: count }] }, loose)

/** A task of the year. */
export const auditTask: Described<AuditTask> = loose<AuditTask>(
  { id },
  {
    type: oneOf(['planned', 'adHoc']),
    item: id,
    matter: text,
    checkType: oneOf(['routine', 'special']),
    window: auditWindow,
    share,
    strata: byName(ratio),
    publishedOn: day,
    completedOn: day,
    order: text,
  },
)

type Items = Required<AuditPlan>['items'][number]
type Change = Required<AuditPlan>['changes'][number]

/** The plan of the year. */
export const auditPlan: Described<AuditPlan> = loose<AuditPlan>(
  {},
  {
    submittedOn: day,
    publishedOn: day,
    filedWithGovernment: yesNo,
    items: list(loose<Items>({ id }, { matter: text, window: auditWindow })),
    changes: list(loose<Change>({ id, on: day }, { publishedOn: day })),
  },
)

/** A matter of the list. */
export const auditMatter: Described<AuditMatter> = loose<AuditMatter>(
  { id },
  { matter: text, basis: list(text), notDrawn: text },
)
