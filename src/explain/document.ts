import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import { decodeBy, type InputError } from '../codec/inputError.js'
import type { ResultNotice } from '../disclosure/notice.js'
import type { DrawRecord } from '../draw/record.js'
import type { Objection } from '../inspection/file.js'
import type { MatterResult } from '../inspection/result.js'
import type { InspectionTeam } from '../inspection/state.js'
import type { NonEmpty } from '../law/explained.js'
import type { Plan } from '../plan/plan.js'
import type { Visit } from '../visits/visit.js'
import { documentNames } from './documentNames.js'
import { bureauDocument } from './documentShape.js'
import { documentValues } from './documentValues.js'
import type { Language } from './phrase.js'
import { fillTemplate, type Template, type TemplateProblem } from './template.js'
import { readTemplates } from './templateShape.js'
import { documentTemplates } from './templates.js'

/** Who issues a document, and on which day. */
interface Issued {
  readonly department: string
  readonly on: PlainDate
}

/** A visit and the subject it goes to, as documents name them. */
export interface AtSubject {
  readonly visit: Pick<Visit, 'id' | 'subject' | 'window' | 'matters' | 'departments'>
  readonly name: string
  readonly team: InspectionTeam
}

/** A result as a document has it. */
export type ResultLine = Pick<MatterResult, 'matter' | 'outcomes'>

/**
 * A document of the process as data: the records it speaks of, who issues it, and when.
 *
 * @zh 文书
 * @law market/4.publish
 * @law joint/14.publish
 * @law market/13.announce
 * @law joint/23.team
 * @law market/19.signature
 * @law joint/31.reply
 * @category explain
 * @since 0.1.0
 */
export type BureauDocument =
  | (Issued & { readonly _tag: 'PlanAnnouncement'; readonly plan: Plan })
  | (Issued & {
      readonly _tag: 'DrawAnnouncement'
      readonly record: DrawRecord
      readonly matter: string
      /** The names, by id, of those who may be named by now: of the others nothing is shown (I-12). */
      readonly names?: Readonly<Record<string, string>>
    })
  | (Issued & AtSubject & { readonly _tag: 'TeamSheet' })
  | (Issued & AtSubject & { readonly _tag: 'RecordForm' })
  | {
      readonly _tag: 'ResultNotice'
      readonly notice: ResultNotice
      /** The last day for an objection, as `objectionDue` counts it. */
      readonly objectionUntil?: PlainDate
    }
  | (Issued & {
      readonly _tag: 'ObjectionReply'
      readonly name: string
      readonly objection: Objection
      /** The results as they stand after the re-check. */
      readonly results: ReadonlyArray<ResultLine>
    })

/**
 * The templates of one language, one for each document.
 *
 * @zh 文书模板集
 * @law none: a shape of text
 * @category explain
 * @since 0.1.0
 */
export type Templates = Readonly<Record<BureauDocument['_tag'], Template>>

const read = decodeBy(bureauDocument)

/**
 * A document as text, in the bureaus’ usual form or in an app’s own: `own` replaces templates one by one. A template
 * with an unknown placeholder, or without one that the document must show, is refused by its name; so is a template for a
 * document that there is not. Of templates or contents of another shape every fault is told, by its path.
 *
 * @zh 生成文书
 * @law market/4.publish
 * @law market/19.signature
 * @example
 * import { type PlainDate, renderDocument } from 'double-random'
 *
 * const day = '2022-03-07' as PlainDate
 * const reply = renderDocument('zh')({
 *   _tag: 'ObjectionReply',
 *   department: '临夏县教育局',
 *   on: day,
 *   name: '某幼儿园',
 *   objection: { id: 'Y-1', filedOn: day, by: 'S1', standing: 'admissible', recheck: { on: day, outcome: 'upheld' } },
 *   results: [],
 * })
 *
 * assert.ok(reply._tag === 'Right' && reply.right.startsWith('双随机抽查结果异议答复书'))
 *
 * @category explain
 * @since 0.1.0
 */
export const renderDocument = (
  language: Language,
  own: Partial<Templates> = {},
): ((document: BureauDocument) => E.Either<NonEmpty<TemplateProblem | InputError>, string>) => {
  const templates = readTemplates(own)
  const words = language === 'zh' ? 'zh' : 'en'
  return (document) => {
    const contents = read(document)
    if (E.isLeft(templates))
      return E.isLeft(contents) ? E.left([...templates.left, ...contents.left]) : templates
    if (E.isLeft(contents)) return contents
    const { _tag } = contents.right
    const template = templates.right[_tag] ?? documentTemplates[words][_tag]
    return fillTemplate(documentNames[_tag], template)(documentValues(words)(contents.right))
  }
}
