import * as t from 'io-ts'
import { codecOf, type Described } from '../codec/described.js'
import { decodeBy } from '../codec/inputError.js'
import { text } from '../codec/leaves.js'
import { isObject, list, shape } from '../codec/shape.js'
import type { Templates } from './document.js'
import type { Template } from './template.js'

type Line = Template['lines'][number]

const repeated = shape<Extract<Line, { readonly each: string }>>({ each: text, line: text })
const conditional = shape<Extract<Line, { readonly when: string }>>({ when: text, line: text })

/** Told apart by the field that each kind of line has; a line of neither is refused as a whole. */
const line: Described<Line> = {
  codec: codecOf<Line>('text | { each, line } | { when, line }', (u, context): t.Validation<Line> => {
    if (typeof u === 'string') return t.success(u)
    if (!isObject(u)) return t.failure(u, context)
    if (Object.hasOwn(u, 'each')) return repeated.codec.validate(u, context)
    return Object.hasOwn(u, 'when') ? conditional.codec.validate(u, context) : t.failure(u, context)
  }),
  schema: { oneOf: [text.schema, repeated.schema, conditional.schema] },
  parts: () => [text, repeated, conditional],
}

const template = shape<Template>({ lines: list(line) })

const templates = shape<Partial<Templates>>(
  {},
  {
    PlanAnnouncement: template,
    DrawAnnouncement: template,
    TeamSheet: template,
    RecordForm: template,
    ResultNotice: template,
    ObjectionReply: template,
  },
)

/** An app's own templates, which come from JSON as often as from code; paths begin with the document: `TeamSheet.lines`. */
export const readTemplates = decodeBy(templates)
