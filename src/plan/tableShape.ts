import { fields, listOf, must, optional, recordOf } from '../model/shape.js'
import { list, object, oneOf, string, strings } from '../model/wrongShape.js'
import { isCount } from './shape.js'

const count = must<string>(isCount, 'whole number, 0 or more')
const reason = must<string>((v) => typeof v === 'string' && v.trim() !== '', 'a reason in words')
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)
const month = oneOf(...MONTHS)

const row = fields(
  {
    row: count,
    field: string,
    initiator: string,
    matter: string,
    category: oneOf('general', 'key'),
    object: string,
    level: oneOf('prefecture', 'prefecture-and-county'),
    cooperators: strings,
    window: fields({ from: month, to: month }, 'object'),
    inferred: list,
    objectClass: object,
    flags: list,
  },
  'object',
)

/** A table as it was read, and what is stated beside it. */
export const tableShape = fields(
  {
    title: string,
    year: optional(count),
    rows: listOf(row, 'list'),
    unread: listOf(fields({ row: count }, 'object'), 'list'),
  },
  'object',
)

/** The shares and numbers themselves are judged by row. */
export const detailsShape = fields(
  {
    ratios: optional(object),
    numbers: optional(object),
    checkTypes: optional(object),
    reasonsAboveCeiling: optional(recordOf(reason, 'object')),
  },
  'object',
)
