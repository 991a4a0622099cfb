import type { DepartmentFile, FollowUp, Objection, PublishedFile } from '../inspection/file.js'
import type { ResultVersion } from '../inspection/result.js'
import { type Described, named } from './described.js'
import { day, id, oneOf, only, text } from './leaves.js'
import { matterResult, measures } from './result.js'
import { list, record, shape, someOf } from './shape.js'
import { tagged } from './tagged.js'

/** Whether an objection is taken up. */
export const standing: Described<Objection['standing']> = oneOf(['admissible', 'late', 'not-the-party'])
/** Where what follows goes. */
export const route: Described<FollowUp['route']> = oneOf([
  'daily-supervisor',
  'case-office',
  'other-authority',
  'judiciary',
])

const version = record<ResultVersion>(
  'ResultVersion',
  { zh: '结果版本', en: 'Version of the results' },
  { on: day, results: someOf(matterResult) },
  { reason: text },
)
/** What a party objects to a published result, and what came of it. */
export const objection: Described<Objection> = record<Objection>(
  'Objection',
  { zh: '异议', en: 'Objection' },
  { id, filedOn: day, by: id, standing },
  {
    recheck: shape<Required<Objection>['recheck']>({ on: day, outcome: oneOf(['upheld', 'corrected']) }),
    answeredOn: day,
  },
)

const base = { department: id, versions: someOf(version) }
const approved = { ...base, approvedOn: day, approvedBy: id }
const published = { ...approved, enteredOn: day, publishedOn: day, objections: list(objection) }

/** The results of one department, and how far they are. */
export const departmentFile: Described<DepartmentFile> = named(
  'DepartmentFile',
  { zh: '部门结果档案', en: 'File of a department' },
  tagged<DepartmentFile, '_tag'>('_tag', {
    Formed: [base],
    Returned: [{ ...base, returnedOn: day, reason: text }],
    Approved: [approved],
    Entered: [{ ...approved, enteredOn: day }],
    Published: [published],
  }),
)

/** A file that is published. */
export const publishedFile: Described<PublishedFile> = record<PublishedFile>(
  'PublishedFile',
  { zh: '已公示的部门结果', en: 'Published file of a department' },
  { _tag: only('Published'), ...published },
)

/** What follows from a result. */
export const followUp: Described<FollowUp> = record<FollowUp>(
  'FollowUp',
  { zh: '后续处置', en: 'Follow-up' },
  { id, department: id, matter: id, route, to: text, openedOn: day },
  {
    receipt: shape<Required<FollowUp>['receipt']>({ on: day, number: text }),
    closed: shape<Required<FollowUp>['closed']>({ on: day, result: text }, { measures }),
    enteredOn: day,
  },
)
