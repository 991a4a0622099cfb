import type { Described } from '../codec/described.js'
import { decodeBy } from '../codec/inputError.js'
import { text } from '../codec/leaves.js'
import { list, shape } from '../codec/shape.js'
import { having } from '../codec/tagged.js'
import type { Templates } from './document.js'
import type { Template } from './template.js'

type Line = Template['lines'][number]

const repeated = shape<Extract<Line, { readonly each: string }>>({ each: text, line: text })
const conditional = shape<Extract<Line, { readonly when: string }>>({ when: text, line: text })

/** Told apart by the field that each kind of line has. */
const line: Described<Line> = having('each', repeated, having('when', conditional, text))

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
